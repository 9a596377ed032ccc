/**
 * A track as small multiples: one panel for each score, the same dates in all of them.
 */
import { showRange } from '../../explain/figures.ts';
import { PanelPlot } from '../panel-plot.tsx';
import type { Panel, TrackPoint } from '../track.ts';

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
