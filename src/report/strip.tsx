/**
 * The stages of a guarantee as marks on an axis of time, and in words.
 */
import { showSeconds } from '../time/duration-text.ts';
import { STAGES, type Stage } from '../time/latency.ts';
import type { Axis } from './axis.ts';
import { percent } from './range-bar.tsx';
import type { GuaranteeTimes, StageMark } from './schedule.ts';

const stepOfStage = (stage: Stage): number => STAGES.indexOf(stage);

const HEIGHT = 16;

/** A stage: a bar if it has a length, a diamond if it is in words, hatching to the end if it is not known. */
const Mark = ({
  mark: { stage, start, end, kind },
  place,
  axis,
}: {
  readonly mark: StageMark;
  readonly place: number;
  readonly axis: Axis;
}) => {
  const step = stepOfStage(stage);
  if (kind === 'figures' && end > start)
    return (
      <rect
        class={`stage s${step}`}
        x={percent(axis.at(start))}
        width={percent(axis.at(end) - axis.at(start))}
        y="4"
        height={HEIGHT}
      />
    );
  if (kind === 'unknown')
    return (
      <rect
        class="stage"
        fill="url(#hatch)"
        x={percent(axis.at(start))}
        width={percent(1 - axis.at(start))}
        y="4"
        height={HEIGHT}
      />
    );
  return (
    <svg x={percent(Math.min(0.97, axis.at(start)))} overflow="visible" aria-hidden="true">
      <path class={`stage s${step}`} d={`M${place * 14} ${4 + HEIGHT / 2}l7 -8l7 8l-7 8z`} />
    </svg>
  );
};

/** Words at the same place stand beside each other. */
const placesOf = (marks: readonly StageMark[]): readonly number[] =>
  marks.map(
    ({ kind, start }, index) =>
      marks
        .slice(0, index)
        .filter((one) => one.kind === 'words' && kind === 'words' && one.start === start).length,
  );

/** Draws the stages of a guarantee. */
export const Strip = ({
  times: { marks, begins },
  axis,
  windows,
}: {
  readonly times: GuaranteeTimes;
  readonly axis: Axis;
  readonly windows: Iterable<number>;
}) => {
  const places = placesOf(marks);
  return (
    <svg class="bar" width="100%" height={HEIGHT + 8} aria-hidden="true">
      <rect class="track" width="100%" y="4" height={HEIGHT} />
      {axis.ticks.map(({ at }) => (
        <line class="grid" x1={percent(at)} x2={percent(at)} y1="4" y2={HEIGHT + 4} />
      ))}
      {begins > 0 && (
        <line
          class="gate"
          x1={percent(axis.at(begins))}
          x2={percent(axis.at(begins))}
          y1="0"
          y2={HEIGHT + 8}
        />
      )}
      {marks.map((mark, index) => (
        <Mark mark={mark} place={places[index] ?? 0} axis={axis} />
      ))}
      {[...windows].map((window) => (
        <line
          class="window"
          x1={percent(axis.at(window))}
          x2={percent(axis.at(window))}
          y1="0"
          y2={HEIGHT + 8}
        />
      ))}
    </svg>
  );
};

/** The stages in words. */
export const stagesText = ({ marks, begins, isOpen }: GuaranteeTimes): string =>
  [
    ...(isOpen ? ['not known who establishes the breach'] : []),
    ...(begins > 0 ? [`begins when the rung before is spent, after ${showSeconds(begins)}`] : []),
    ...(marks.length === 0 ? ['no stage is given'] : []),
    ...marks.map(({ stage, said }) => `${stage}: ${said}`),
  ].join(' → ');
