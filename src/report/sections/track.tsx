/**
 * A track as small multiples: one panel for each score, the same dates in all of them.
 */
import { showRange } from '../../explain/figures.ts';
import { percent } from '../range-bar.tsx';
import type { Panel, TrackPoint } from '../track.ts';

const HEIGHT = 170;
const TOP = 8;
const FOOT = 22;
const WIDTH = 12;

const y = (share: number): number => TOP + (1 - share) * (HEIGHT - TOP - FOOT);

/** Where a point stands, with room for the scale on the left. */
const x = (at: number): string => percent(0.1 + 0.87 * at);

const Bar = ({
  low,
  high,
  at,
}: {
  readonly low: number;
  readonly high: number;
  readonly at: number;
}) => (
  <svg x={x(at)} overflow="visible" aria-hidden="true">
    {high > low && (
      <rect
        class="open"
        x={-WIDTH / 2}
        width={WIDTH}
        y={y(high)}
        height={y(low) - y(high)}
        fill="url(#hatch)"
      />
    )}
    <rect class="sure" x={-WIDTH / 2} width={WIDTH} y={y(low) - 1.5} height={3} />
    <rect class="sure" x={-WIDTH / 2} width={WIDTH} y={y(high) - 1.5} height={3} />
  </svg>
);

/** Draws one score of every text over the dates. */
export const PanelPlot = ({
  panel: { ranges, gates },
  points,
}: {
  readonly panel: Panel;
  readonly points: readonly TrackPoint[];
}) => (
  <svg class="panel" width="100%" height={HEIGHT} aria-hidden="true">
    {[0, 0.5, 1].map((share) => (
      <>
        <line class="grid" x1="8%" x2="100%" y1={y(share)} y2={y(share)} />
        <text x="0" y={y(share) + 4}>
          {share}
        </text>
      </>
    ))}
    {gates.map((gate) => (
      <line class="window" x1="8%" x2="100%" y1={y(gate)} y2={y(gate)} />
    ))}
    {points.map(({ at, number }, index) => {
      const range = ranges[index];
      return (
        <>
          {range !== undefined && <Bar {...range} at={at} />}
          <text x={x(at)} y={HEIGHT - 6} text-anchor="middle">
            {number}
          </text>
        </>
      );
    })}
  </svg>
);

/** Draws all panels of a track. */
export const Panels = ({
  panels,
  points,
}: {
  readonly panels: readonly Panel[];
  readonly points: readonly TrackPoint[];
}) => (
  <>
    <p>
      Each text stands at its date, under the number that it has in the table. A bar runs from every
      unknown at its worst to every unknown at its best. Dashed lines are the gates; where there is
      no bar, the score is not asked of the text.
    </p>
    <div class="panels">
      {panels.map((panel) => (
        <figure class="keep">
          <figcaption>
            <b>{panel.name}</b>
          </figcaption>
          <PanelPlot panel={panel} points={points} />
        </figure>
      ))}
    </div>
  </>
);

const VERDICTS = {
  document: 'a document',
  partial: 'a partial architecture',
  architecture: 'an architecture',
} as const;

/** Lists the texts with every score in figures. */
export const Texts = ({
  panels,
  points,
}: {
  readonly panels: readonly Panel[];
  readonly points: readonly TrackPoint[];
}) => (
  <table class="texts stack">
    <thead>
      <tr>
        <th scope="col" class="n">
          No.
        </th>
        <th scope="col">Text</th>
        {panels.map(({ name }) => (
          <th scope="col" class="n">
            {name}
          </th>
        ))}
        <th scope="col">On paper</th>
      </tr>
    </thead>
    <tbody>
      {points.map(({ number, card: { agreement, verdict } }, index) => (
        <tr>
          <td class="n">{number}</td>
          <th scope="row">
            {agreement.title}
            <span class="sub">, {agreement.date}</span>
          </th>
          {panels.map(({ name, ranges }) => {
            const range = ranges[index];
            return (
              <td class="n" data-of={`${name}:`}>
                {range === undefined ? 'not asked' : showRange(range)}
              </td>
            );
          })}
          <td data-of="On paper:">
            {verdict.worst === verdict.best
              ? VERDICTS[verdict.worst]
              : `${VERDICTS[verdict.worst]} at worst, ${VERDICTS[verdict.best]} at best`}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
