/**
 * The log of a replay as a table: when, where on the axis of time, what happens, and by which clause.
 */
import type { TabletopEnd } from '../../explain/tabletop-briefing.ts';
import type { Axis } from '../axis.ts';
import type { Clauses } from '../clauses.tsx';
import { LogStrip, MARKS, Shape } from '../log-strip.tsx';
import { hourText, paidOffText, type Replay } from '../plays.ts';
import { percent } from '../range-bar.tsx';

/** What the marks mean. */
export const LogKey = ({ replay }: { readonly replay: Replay }) => (
  <ul class="key">
    {MARKS.map(([does, means]) => (
      <li>
        <svg width="16" height="16" aria-hidden="true">
          <g transform="translate(8 0)">
            <Shape does={does} />
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
      {paidOffText(replay)}: the breach has paid off
    </li>
  </ul>
);

/** Sets the log of one end. */
export const Log = ({
  end: { when, inShort, paidOff, lines },
  axis,
  cites,
}: {
  readonly end: TabletopEnd;
  readonly axis: Axis;
} & Pick<Clauses, 'cites'>) => (
  <figure>
    <figcaption>
      <b>
        {when} it {inShort}.
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
        {lines.map((line) => (
          <tr>
            <th scope="row">{hourText(line) || 'never, or not known'}</th>
            <td class="plot">
              <LogStrip line={line} axis={axis} paidOff={paidOff} />
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
