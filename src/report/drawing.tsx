/**
 * A figure that stands alone: its title, its note, its body, and whose it is.
 *
 * A picture does not flow, so text is broken by a guess at how wide letters are, and cut if it is too long; the whole
 * of it stays in the title of its row, which a browser shows and a screen reader reads.
 */
import type { ComponentChildren } from 'preact';
import { wrap } from '../explain/typeset.ts';
import type { Palette } from './colours.ts';
import { Hatch } from './range-bar.tsx';
import { figureStyle } from './style.ts';

/** What a figure draws. */
export interface Drawing {
  readonly title: string;
  readonly note: string;
  readonly height: number;
  readonly body: ComponentChildren;
}

/** How wide a letter is on average, of its size. */
const LETTER = 0.53;
/** Around a figure. */
export const MARGIN = 16;

/** Breaks a text into lines of a width in pixels, up to a number of lines. */
export const linesOf = (text: string, width: number, most = 2, size = 13): readonly string[] => {
  const letters = Math.max(4, Math.floor(width / (size * LETTER)));
  const lines = wrap(text, letters, 0).map((line) =>
    line.length > letters ? `${line.slice(0, letters - 1)}…` : line,
  );
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, letters - 1).trimEnd()}…`];
};

/** Sets a text in lines, from a place downwards. */
export const Lines = ({
  lines,
  x,
  y,
  step = 16,
  ...rest
}: {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly step?: number;
  readonly class?: string;
  readonly 'text-anchor'?: 'start' | 'middle' | 'end';
}) => (
  <text x={x} y={y} {...rest}>
    {lines.map((line, index) => (
      <tspan x={x} y={y + index * step}>
        {line}
      </tspan>
    ))}
  </text>
);

/** A part of a figure with a width of its own, in which places in percent are places of that width. */
export const Box = ({
  x,
  y,
  width,
  height,
  children,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}) => (
  <svg x={x} y={y} width={width} height={height} overflow="visible" aria-hidden="true">
    {children}
  </svg>
);

const HEAD = 28;
const LINE = 16;
const FOOT = 26;

/** Frames a drawing as an image of its own. */
export const Frame = ({
  drawing: { title, note, height, body },
  credit,
  width,
  palette,
}: {
  readonly drawing: Drawing;
  readonly credit: string;
  readonly width: number;
  readonly palette: Palette;
}) => {
  const room = width - 2 * MARGIN;
  const titles = linesOf(title, room, 2, 17);
  const notes = linesOf(note, room, 3);
  const top = MARGIN + titles.length * 20 + notes.length * LINE + 14;
  const whole = top + height + FOOT;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="casus-foederis"
      role="img"
      aria-label={title}
      width={width}
      height={whole}
      viewBox={`0 0 ${width} ${whole}`}
      font-family="Helvetica Neue, Helvetica, Arial, sans-serif"
    >
      <title>{title}</title>
      <desc>{note}</desc>
      <style>{figureStyle(palette)}</style>
      <defs>
        <Hatch />
      </defs>
      <rect class="paper" width={width} height={whole} />
      <Lines class="head" lines={titles} x={MARGIN} y={HEAD} step={20} />
      <Lines class="soft" lines={notes} x={MARGIN} y={HEAD + titles.length * 20} step={LINE} />
      <g transform={`translate(0 ${top})`}>{body}</g>
      <Lines class="small" lines={linesOf(credit, room, 1, 11)} x={MARGIN} y={whole - 10} />
    </svg>
  );
};
