/**
 * A replayed scenario as a figure: the log of each end, line by line, against the time after which the breach has paid off.
 */
import type { ComponentChildren } from 'preact';
import type { TabletopBriefing, TabletopLine } from '../../explain/tabletop-briefing.ts';
import { type Axis, axisFor } from '../axis.ts';
import { Box, type Drawing, Lines, linesOf, MARGIN } from '../drawing.tsx';
import { LogStrip, MARKS } from '../log-strip.tsx';
import { hourText, paidOffText, type Replays, textOf, timesIn } from '../plays.ts';

const TICKS = 18;
const LINE = 13;
const LEAST = 30;
const GAP = 14;
const [HOUR, PLOT] = [0.11, 0.3];

/** Something with a height of its own, drawn from a place downwards. */
interface Piece {
  readonly height: number;
  readonly draw: (y: number) => ComponentChildren;
}

const textPiece = (text: string, width: number, look: string): Piece => {
  const lines = linesOf(text, width - 2 * MARGIN, 3);
  return {
    height: lines.length * 16 + 6,
    draw: (y) => <Lines class={look} lines={lines} x={MARGIN} y={y + 13} />,
  };
};

const linePiece = (line: TabletopLine, axis: Axis, paidOff: number, width: number): Piece => {
  const room = width - 2 * MARGIN;
  const from = MARGIN + room * (HOUR + PLOT) + 12;
  const lines = linesOf(line.text, width - MARGIN - from, 4, 11);
  return {
    height: Math.max(LEAST, lines.length * LINE + 8),
    draw: (y) => (
      <g transform={`translate(0 ${y})`}>
        <title>{line.text}</title>
        <Lines class="small" lines={[hourText(line)]} x={MARGIN} y={16} />
        <Box x={MARGIN + room * HOUR} y={0} width={room * PLOT} height={24}>
          <LogStrip line={line} axis={axis} paidOff={paidOff} />
        </Box>
        <Lines class="small" lines={lines} x={from} y={16} step={LINE} />
      </g>
    ),
  };
};

const ticksPiece = (axis: Axis, width: number): Piece => ({
  height: TICKS,
  draw: (y) =>
    axis.ticks.map(({ at, label }) => (
      <text
        class="small"
        x={MARGIN + (width - 2 * MARGIN) * (HOUR + at * PLOT)}
        y={y + 12}
        text-anchor="middle"
      >
        {label}
      </text>
    )),
});

const piecesOf = (
  { ends }: TabletopBriefing,
  head: string | undefined,
  axis: Axis,
  width: number,
): readonly Piece[] => [
  ...(head === undefined ? [] : [textPiece(head, width, 'bold')]),
  ...ends.flatMap(({ when, ending, paidOff, lines }) => [
    textPiece(`${when} it ${ending}.`, width, 'soft'),
    ticksPiece(axis, width),
    ...lines.map((line) => linePiece(line, axis, paidOff, width)),
    { height: GAP, draw: () => undefined },
  ]),
];

/** Draws a scenario replayed on some texts, one below the other. */
export const tabletopFigure = (all: Replays, width: number): Drawing => {
  const [first, ...others] = all;
  const isOne = others.length === 0;
  const axis = axisFor(timesIn(all));
  const pieces = all.flatMap((replay) =>
    piecesOf(replay.brief, isOne ? undefined : textOf(replay), axis, width),
  );
  let y = 0;
  const body = pieces.map(({ height, draw }) => {
    const drawn = draw(y);
    y += height;
    return drawn;
  });
  const key = MARKS.map(([, means]) => means).join('; ');
  const { scenario, agreement } = first.played;
  return {
    title: `${scenario.title}${isOne ? `: ${agreement.title}` : ''}`,
    note: `${first.brief.window} Dashed line: ${paidOffText(first)}. Marks: ${key}. Hatched: the time is open.`,
    height: y,
    body,
  };
};
