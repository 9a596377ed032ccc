/**
 * A share as a step of one colour, five steps from nothing to all; a range as its two ends side by side.
 */
import { showScore } from '../explain/figures.ts';
import type { Range } from '../model/scores.ts';

const STEPS = 5;

/** The step of a share, from 0 to 4. */
export const stepOf = (share: number): number =>
  Math.max(0, Math.min(STEPS - 1, Math.floor(share * STEPS + 1e-9)));

/** A range in a cell: one figure if it is known, both ends if it is not, underlined with dots. */
export const Heat = ({
  range: { low, high },
  gates,
}: {
  readonly range: Range;
  readonly gates: readonly number[];
}) => {
  const [least, most] = [showScore(low, gates), showScore(high, gates)];
  return least === most ? (
    <div class="x">
      <span class={`h${stepOf(low)}`}>{least}</span>
    </div>
  ) : (
    <div class="x u">
      <span class={`h${stepOf(low)}`}>{least}</span>
      <span class="vh"> to </span>
      <span class={`h${stepOf(high)}`}>{most}</span>
    </div>
  );
};

/** What the steps stand for. */
export const HeatKey = () => (
  <ul class="key">
    {Array.from({ length: STEPS }, (_, step) => (
      <li>
        <span class={`h${step}`}>{(step / STEPS).toFixed(1)}</span>
        {step === STEPS - 1 ? 'and more' : `to ${((step + 1) / STEPS).toFixed(1)}`}
      </li>
    ))}
    <li>
      <span class="u" />
      not known: at worst and at best
    </li>
  </ul>
);
