/**
 * A movement as a waterfall: from one draft to the next, change by change, at worst and at best.
 */

import { upperFirst } from '../../analysis/names.ts';
import type { Movement } from '../../compare/movement.ts';
import { showRange } from '../../explain/figures.ts';
import { LABELS, showShareOf } from '../../explain/movement-text.ts';
import type { NameOf } from '../change.ts';
import { placeText } from '../change.ts';
import { Box, type Drawing, Lines, linesOf, MARGIN } from '../drawing.tsx';
import { StepBar } from '../step-bar.tsx';
import { type Step, waterfallOf } from '../waterfall.ts';

const ROW = 38;
const LABEL = 0.4;
const FIGURES = 150;

/** Draws the movement of the overall score; nothing if it has none. */
export const waterfallFigure = (
  moved: Movement,
  nameOf: NameOf,
  width: number,
): Drawing | undefined => {
  const waterfall = waterfallOf(moved, 'overall');
  if (waterfall === undefined) return undefined;
  const { before, after, steps, scale } = waterfall;
  const from = MARGIN + width * LABEL;
  const plot = width - from - FIGURES - MARGIN;
  const ground = { low: scale.least, high: scale.least };
  const rows: readonly (Pick<Step, 'from' | 'to'> & { label: string; figure: string })[] = [
    { label: moved.before.title, figure: showRange(before), from: ground, to: before },
    ...steps.map(({ fact, count, share, from: start, to }) => ({
      label:
        fact === undefined ? `${count} smaller changes` : upperFirst(placeText(fact.path, nameOf)),
      figure: showShareOf(share),
      from: start,
      to,
    })),
    { label: moved.after.title, figure: showRange(after), from: ground, to: after },
  ];
  return {
    title: `${LABELS.overall}: from one draft to the next, change by change`,
    note: `The upper lane is the score at worst, the lower lane at best. The scale runs from ${scale.least.toFixed(2)} to ${scale.most.toFixed(2)}.`,
    height: rows.length * ROW,
    body: rows.map(({ label, figure, from: start, to }, index) => (
      <g transform={`translate(0 ${index * ROW})`}>
        <title>{label}</title>
        <Lines lines={linesOf(label, width * LABEL - 12)} x={MARGIN} y={12} step={15} />
        <Box x={from} y={0} width={plot} height={21}>
          <StepBar from={start} to={to} scale={scale} />
        </Box>
        <Lines
          class="small"
          lines={figure.split(', ')}
          x={width - MARGIN}
          y={10}
          step={13}
          text-anchor="end"
        />
      </g>
    )),
  };
};
