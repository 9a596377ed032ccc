/**
 * A range as a bar on a scale from 0 to 1: solid as far as it is certain, hatched as far as it may reach, the gates as
 * ticks. Another range can be set under it, for what was before.
 */
import type { Range } from 'casus-foederis';

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Draws a range; what it says stands beside it in figures. */
export const RangeBar = ({
  range: { low, high },
  gates = [],
  was,
}: {
  readonly range: Range;
  readonly gates?: readonly number[];
  readonly was?: Range | undefined;
}) => (
  <div class="bar" aria-hidden="true">
    <span class="open" style={{ left: percent(low), width: percent(high - low) }} />
    <span class="sure" style={{ width: percent(low) }} />
    <span class="end" style={{ left: percent(high) }} />
    {gates.map((gate) => (
      <span key={gate} class="gate" style={{ left: percent(gate) }} />
    ))}
    {was !== undefined && (
      <span class="was" style={{ left: percent(was.low), width: percent(was.high - was.low) }} />
    )}
  </div>
);
