/**
 * A track as small multiples: one panel for each score, and the texts by their numbers.
 */
import type { Scorecard } from '../../model/scorecard.ts';
import { Box, type Drawing, Lines, linesOf, MARGIN } from '../drawing.tsx';
import { HEIGHT, PanelPlot } from '../panel-plot.tsx';
import { panelsOf, trackPoints } from '../track.ts';

const GAP = 24;
const ACROSS = 2;
const LINE = 15;

/** Draws a track. */
export const trackFigure = (cards: readonly Scorecard[], width: number): Drawing => {
  const points = trackPoints(cards);
  const panels = panelsOf(points);
  const wide = (width - 2 * MARGIN - (ACROSS - 1) * GAP) / ACROSS;
  const high = HEIGHT + 30;
  const down = Math.ceil(panels.length / ACROSS) * high;
  return {
    title: `${points.length} ${points.length === 1 ? 'text' : 'texts'} over time`,
    note: 'A bar runs from every unknown at its worst to every unknown at its best. Dashed lines are the gates; where there is no bar, the score is not asked of the text.',
    height: down + points.length * LINE + 8,
    body: (
      <>
        {panels.map((panel, index) => {
          const x = MARGIN + (index % ACROSS) * (wide + GAP);
          const y = Math.floor(index / ACROSS) * high;
          return (
            <>
              <text class="bold" x={x} y={y + 12}>
                {panel.name}
              </text>
              <Box x={x} y={y + 18} width={wide} height={HEIGHT}>
                <PanelPlot panel={panel} points={points} />
              </Box>
            </>
          );
        })}
        {points.map(({ number, card: { agreement } }, index) => (
          <Lines
            class="small"
            lines={linesOf(
              `${number}  ${agreement.date}  ${agreement.title}`,
              width - 2 * MARGIN,
              1,
              11,
            )}
            x={MARGIN}
            y={down + 14 + index * LINE}
          />
        ))}
      </>
    ),
  };
};
