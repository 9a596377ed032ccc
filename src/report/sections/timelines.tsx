/**
 * The timeline of each guarantee: its stages from the breach on, against the times after which breaches have paid off.
 */
import { listed } from '../../analysis/finding.ts';
import { breachName } from '../../analysis/names.ts';
import { showSeconds, showTimes } from '../../explain/figures.ts';
import { STAGES, type Stage } from '../../time/latency.ts';
import { type Axis, axisFor } from '../axis.ts';
import { windowsOf } from '../case-rows.ts';
import type { OpenCard } from '../open-card.tsx';
import { percent } from '../range-bar.tsx';
import { type GuaranteeTimes, type StageMark, schedulesOf } from '../schedule.ts';

const VERBS: Readonly<Record<Stage, string>> = {
  detect: 'detect',
  find: 'find',
  consult: 'consult',
  decide: 'decide',
  respond: 'respond',
};

const stepOfStage = (stage: Stage): number => STAGES.indexOf(stage);

const HEIGHT = 16;

/** A stage: a bar where it has a length, a diamond where it is in words, hatching to the end where it is not known. */
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
    ...marks.map(({ stage, said }) => `${VERBS[stage]}: ${said}`),
  ].join(' → ');

const Key = ({ windows }: { readonly windows: ReadonlyMap<number, readonly string[]> }) => (
  <ul class="key">
    {STAGES.map((stage) => (
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <rect class={`stage s${stepOfStage(stage)}`} width="12" height="12" />
        </svg>
        {VERBS[stage]}
      </li>
    ))}
    <li>
      <svg width="14" height="14" aria-hidden="true">
        <path class="stage s2" d="M0 7l7 -7l7 7l-7 7z" />
      </svg>
      in words, without a figure
    </li>
    <li>
      <svg width="12" height="12" aria-hidden="true">
        <rect class="stage" fill="url(#hatch)" width="12" height="12" />
      </svg>
      not known
    </li>
    {[...windows].map(([seconds, breaches]) => (
      <li>
        <svg width="8" height="12" aria-hidden="true">
          <line class="window" x1="4" x2="4" y2="12" />
        </svg>
        {showSeconds(seconds)}: {listed(breaches.map(breachName))} has paid off
      </li>
    ))}
  </ul>
);

/** Draws the timelines of all guarantees. */
export const Timelines = ({
  open: { card, agreement, headOf, cites },
}: {
  readonly open: OpenCard;
}) => {
  if (agreement === undefined || agreement.guarantees.length === 0)
    return <p>The text has no guarantee whose stages could be shown.</p>;
  const schedules = schedulesOf(agreement);
  const windows = windowsOf(card);
  const axis = axisFor([
    ...windows.keys(),
    ...schedules.flatMap(({ marks }) => marks.map(({ end }) => end)),
  ]);
  return (
    <figure>
      <figcaption>
        <b>How long from the breach to the response</b>
        Equal steps stand for equal factors. Dashed lines: when a breach has paid off.
      </figcaption>
      <table class="times stack">
        <thead>
          <tr>
            <th scope="col">Guarantee</th>
            <th scope="col" class="plot">
              From the breach
              <span class="ticks">
                {axis.ticks.map(({ at, label }) => (
                  <span style={`left:${percent(at)}`}>{label}</span>
                ))}
              </span>
            </th>
            <th scope="col" class="n">
              In all
            </th>
          </tr>
        </thead>
        <tbody>
          {schedules.map((times, index) => (
            <tr>
              <th scope="row">
                {headOf(times.id)}{' '}
                {cites(
                  agreement.guarantees[index]?.timeline.flatMap((deadline) => deadline.cites ?? []),
                )}
              </th>
              <td class="plot">
                <Strip times={times} axis={axis} windows={windows.keys()} />
                <span class="sub">{stagesText(times)}</span>
              </td>
              <td class="n">{showTimes(times.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Key windows={windows} />
    </figure>
  );
};
