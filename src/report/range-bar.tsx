/**
 * A range as a bar on a scale from 0 to 1: solid up to the low end, hatched from there to the high end, gates as ticks.
 *
 * What is certain is solid and what is not known is hatched, so the two differ without any colour. Positions are in
 * percent, so that the bar is as wide as the place where it stands, and its lines stay as thin.
 */
import type { Range } from '../model/scores.ts';

/** A share of a width. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/** Draws a range; what it says stands beside it in words. */
export const RangeBar = ({
  range: { low, high },
  gates = [],
  height = 18,
}: {
  readonly range: Range;
  readonly gates?: readonly number[];
  readonly height?: number;
}) => (
  <svg class="bar" width="100%" height={height} aria-hidden="true">
    <rect class="track" width="100%" height={height} />
    {high > low && (
      <rect
        class="open"
        x={percent(low)}
        width={percent(high - low)}
        height={height}
        fill="url(#hatch)"
      />
    )}
    {low > 0 && <rect class="sure" width={percent(low)} height={height} />}
    {gates.map((gate) => (
      <line class="gate" x1={percent(gate)} x2={percent(gate)} y1="0" y2={height} />
    ))}
    {low === high && <line class="end" x1={percent(low)} x2={percent(low)} y1="0" y2={height} />}
  </svg>
);

/** The hatching that stands for what is not known; a page has it once. */
export const Hatch = () => (
  <pattern
    id="hatch"
    width="6"
    height="6"
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <rect class="hatch-ground" width="6" height="6" />
    <rect class="hatch-line" width="2.5" height="6" />
  </pattern>
);
