/**
 * The three indicators and the whole as bars with their gates.
 */

import { applies } from '../../score/score.ts';
import { Box, type Drawing, Lines, linesOf, MARGIN } from '../drawing.tsx';
import { indicatorRows } from '../indicator-rows.ts';
import type { OpenCard } from '../open-card.tsx';
import { RangeBar } from '../range-bar.tsx';

const ROW = 44;
const LABEL = 0.28;
const FIGURES = 110;

/** Draws the ranges of a scorecard. */
export const rangesFigure = (open: OpenCard, width: number): Drawing => {
  const from = MARGIN + width * LABEL;
  const plot = width - from - FIGURES - MARGIN;
  const rows = indicatorRows(open.card);
  return {
    title: `${open.card.agreement.title}: three indicators`,
    note: 'From 0 to 1. Solid is certain, hatched is not known. The lines are the two gates: below the first an indicator fails, from the second on it stands.',
    height: rows.length * ROW,
    body: rows.map(({ head, gates, stands }, index) => {
      const y = index * ROW;
      const isAsked = applies(head);
      return (
        <g>
          <Lines class="bold" lines={linesOf(head.label, width * LABEL)} x={MARGIN} y={y + 14} />
          {isAsked && (
            <Box x={from} y={y} width={plot} height={20}>
              <RangeBar range={head.range} gates={gates} height={20} />
            </Box>
          )}
          <text class="bold" x={width - MARGIN} y={y + 14} text-anchor="end">
            {isAsked ? open.figure(head.range) : 'not asked'}
          </text>
          <text class="small" x={width - MARGIN} y={y + 30} text-anchor="end">
            {isAsked ? stands : ''}
          </text>
        </g>
      );
    }),
  };
};
