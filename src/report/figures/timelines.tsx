/**
 * The timelines of all guarantees on one axis, against the times after which breaches have paid off.
 */
import { showTimes } from '../../explain/figures.ts';
import type { Agreement } from '../../model/agreement.ts';
import { showSeconds } from '../../time/duration-text.ts';
import { axisFor } from '../axis.ts';
import { windowsOf } from '../case-rows.ts';
import { Box, type Drawing, Lines, linesOf, MARGIN } from '../drawing.tsx';
import type { OpenCard } from '../open-card.tsx';
import { schedulesOf } from '../schedule.ts';
import { Strip, stagesText } from '../strip.tsx';

const ROW = 58;
const HEAD = 22;
const LABEL = 0.3;

/** Draws the timelines of an agreement. */
export const timelinesFigure = (
  { card, headOf }: OpenCard,
  agreement: Agreement,
  width: number,
): Drawing => {
  const schedules = schedulesOf(agreement);
  const windows = windowsOf(card);
  const axis = axisFor([
    ...windows.keys(),
    ...schedules.flatMap(({ marks }) => marks.map(({ end }) => end)),
  ]);
  const from = MARGIN + width * LABEL;
  const plot = width - from - MARGIN;
  return {
    title: `${card.agreement.title}: from the breach to the response`,
    note: `Equal steps stand for equal factors. Bars: time in figures. Diamonds: time in words. Hatched: not known. Dashed lines: when a breach has paid off (${[...windows.keys()].map(showSeconds).join(', ')}).`,
    height: HEAD + schedules.length * ROW,
    body: (
      <>
        {axis.ticks.map(({ at, label }) => (
          <text class="small" x={from + at * plot} y={12} text-anchor="middle">
            {label}
          </text>
        ))}
        {schedules.map((times, index) => (
          <g transform={`translate(0 ${HEAD + index * ROW})`}>
            <title>{stagesText(times)}</title>
            <Lines
              class="bold"
              lines={linesOf(headOf(times.id), width * LABEL - 8)}
              x={MARGIN}
              y={16}
            />
            <Box x={from} y={0} width={plot} height={24}>
              <Strip times={times} axis={axis} windows={windows.keys()} />
            </Box>
            <Lines
              class="small"
              lines={linesOf(
                `${stagesText(times)}. In all: ${showTimes(times.total)}`,
                plot,
                2,
                11,
              )}
              x={from}
              y={37}
              step={13}
            />
          </g>
        ))}
      </>
    ),
  };
};
