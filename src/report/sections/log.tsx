/**
 * The log of a replay as a table: when, where on the axis of time, what happens, and by which clause.
 */
import { showSeconds } from '../../time/duration-text.ts';
import type { Axis } from '../axis.ts';
import type { Clauses } from '../clauses.tsx';
import { LogStrip, MARKS, Shape } from '../log-strip.tsx';
import type { ShownPlay } from '../plays.ts';
import { percent } from '../range-bar.tsx';

/** What the marks mean. */
export const LogKey = ({ window }: { readonly window: number }) => (
  <ul class="key">
    {MARKS.map(([kind, means]) => (
      <li>
        <svg width="16" height="16" aria-hidden="true">
          <g transform="translate(8 0)">
            <Shape kind={kind} />
          </g>
        </svg>
        {means}
      </li>
    ))}
    <li>
      <svg width="12" height="12" aria-hidden="true">
        <rect class="stage" fill="url(#hatch)" width="12" height="12" />
      </svg>
      then or later: the text leaves the time open
    </li>
    <li>
      <svg width="8" height="12" aria-hidden="true">
        <line class="window" x1="4" x2="4" y2="12" />
      </svg>
      {showSeconds(window)}: the breach has paid off
    </li>
  </ul>
);

/** Sets the log of one end. */
export const Log = ({
  play: { head, inShort, rows },
  axis,
  window,
  cites,
}: {
  readonly play: ShownPlay;
  readonly axis: Axis;
  readonly window: number;
} & Pick<Clauses, 'cites'>) => (
  <figure>
    <figcaption>
      <b>
        {head} it {inShort}.
      </b>
    </figcaption>
    <table class="times stack log">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col" class="plot">
            From the breach
            <span class="ticks">
              {axis.ticks.map(({ at, label }) => (
                <span style={`left:${percent(at)}`}>{label}</span>
              ))}
            </span>
          </th>
          <th scope="col">What happens, and by which clause</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((line) => (
          <tr>
            <th scope="row">{line.hour === '' ? 'never, or not known' : line.hour}</th>
            <td class="plot">
              <LogStrip line={line} axis={axis} window={window} />
            </td>
            <td>
              {line.text} {cites(line.cites)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </figure>
);
