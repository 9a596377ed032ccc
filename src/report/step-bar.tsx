/**
 * One step of a movement as two bars, one for each end of the range.
 */
import { percent } from './range-bar.tsx';
import type { Step, Waterfall } from './waterfall.ts';

const ENDS = ['low', 'high'] as const;
const LANE = 9;

/** Draws one step at both ends: the upper lane at worst, the lower lane at best. */
export const StepBar = ({
  from,
  to,
  scale: { least, most },
}: Pick<Step, 'from' | 'to'> & Pick<Waterfall, 'scale'>) => {
  const at = (value: number): number => Math.max(0, Math.min(1, (value - least) / (most - least)));
  return (
    <svg class="bar" width="100%" height={2 * LANE + 3} aria-hidden="true">
      <rect class="track" width="100%" height={2 * LANE + 3} />
      {ENDS.map((end, lane) => {
        const [one, other] = [at(from[end]), at(to[end])];
        const y = 1 + lane * (LANE + 1);
        return (
          <>
            <rect
              class={other < one ? 'down' : 'up'}
              x={percent(Math.min(one, other))}
              width={percent(Math.abs(other - one))}
              y={y}
              height={LANE}
            />
            <line class="gate" x1={percent(other)} x2={percent(other)} y1={y} y2={y + LANE} />
          </>
        );
      })}
    </svg>
  );
};
