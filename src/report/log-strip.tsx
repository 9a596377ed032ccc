/**
 * One line of a log on an axis of time: a mark where it happens, against the time after which the breach has paid off.
 *
 * Each kind of mark has a shape of its own, so that none is known by its colour alone.
 */
import type { LineDoes } from '../explain/line-does.ts';
import type { TabletopLine } from '../explain/tabletop-briefing.ts';
import type { Axis } from './axis.ts';
import { percent } from './range-bar.tsx';

const HEIGHT = 16;

const SHAPES: Readonly<Record<LineDoes, { readonly class: string; readonly path: string }>> = {
  says: { class: 'gate', path: 'M-1 0h2v16h-2z' },
  asks: { class: 'ask', path: 'M0 3a5 5 0 0 1 0 10a5 5 0 0 1 0 -10z' },
  passes: { class: 'sure', path: 'M0 2a6 6 0 0 1 0 12a6 6 0 0 1 0 -12z' },
  blocks: { class: 'stop', path: 'M-6 2l12 12m0 -12l-12 12' },
  answers: { class: 'up', path: 'M-7 8l7 -8l7 8l-7 8z' },
};

/** What each mark means, in the order in which a key shows them. */
export const MARKS: readonly (readonly [LineDoes, string])[] = [
  ['says', 'it begins, or something is said'],
  ['asks', 'somebody is asked'],
  ['passes', 'seen, found, agreed'],
  ['blocks', 'blocked, or left undone'],
  ['answers', 'a response'],
];

/** A mark in a box of 14 by 16. */
export const Shape = ({ does }: { readonly does: LineDoes }) => (
  <path class={SHAPES[does].class} d={SHAPES[does].path} />
);

/** Draws the line of a log. */
export const LogStrip = ({
  line: { does, at, isOpen },
  axis,
  paidOff,
}: {
  readonly line: TabletopLine;
  readonly axis: Axis;
  readonly paidOff: number;
}) => {
  // What never comes stands at the end.
  const place = at === undefined ? 1 : axis.at(at);
  return (
    <svg class="bar" width="100%" height={HEIGHT + 8} overflow="visible" aria-hidden="true">
      <rect class="track" width="100%" y="4" height={HEIGHT} />
      {axis.ticks.map((tick) => (
        <line class="grid" x1={percent(tick.at)} x2={percent(tick.at)} y1="4" y2={HEIGHT + 4} />
      ))}
      {isOpen && (
        <rect
          class="stage"
          fill="url(#hatch)"
          x={percent(place)}
          width={percent(1 - place)}
          y="4"
          height={HEIGHT}
        />
      )}
      <line
        class="window"
        x1={percent(axis.at(paidOff))}
        x2={percent(axis.at(paidOff))}
        y1="0"
        y2={HEIGHT + 8}
      />
      <svg x={percent(place)} y="4" overflow="visible" aria-hidden="true">
        <Shape does={does} />
      </svg>
    </svg>
  );
};
