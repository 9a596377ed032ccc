/**
 * The timeline of each guarantee: its stages from the breach on, against the times after which breaches have paid off.
 */
import { listed } from '../../analysis/finding.ts';
import { breachName } from '../../analysis/names.ts';
import { showTimes } from '../../explain/figures.ts';
import { showSeconds } from '../../time/duration-text.ts';
import { STAGES } from '../../time/latency.ts';
import { axisFor } from '../axis.ts';
import { windowsOf } from '../case-rows.ts';
import type { OpenCard } from '../open-card.tsx';
import { percent } from '../range-bar.tsx';
import { schedulesOf } from '../schedule.ts';
import { Strip, stagesText } from '../strip.tsx';

const Key = ({ windows }: { readonly windows: ReadonlyMap<number, readonly string[]> }) => (
  <ul class="key">
    {STAGES.map((stage) => (
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <rect class={`stage s${STAGES.indexOf(stage)}`} width="12" height="12" />
        </svg>
        {stage}
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
