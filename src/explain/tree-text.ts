/**
 * The tree of scores as lines of text.
 */
import type { Score } from '../score/score.ts';
import { lineOf } from './explain.ts';
import type { Page } from './page.ts';
import { type Room, wrap } from './typeset.ts';

/**
 * Every score with its reason, as long as there is room. A score that counts in several places shows its parts only in
 * the first.
 */
export const treeText = (
  top: Score,
  gates: readonly number[],
  page: Page,
  room: Room,
): readonly string[] => {
  const lines: string[] = [];
  const shown = new Set<Score>();
  const toShow: (readonly [Score, depth: number])[] = [[top, 0]];
  for (let next = toShow.pop(); next !== undefined && room.left > 0; next = toShow.pop()) {
    const [score, depth] = next;
    const isRepeated = score.parts.length > 0 && shown.has(score);
    shown.add(score);
    const own = wrap(
      `${'  '.repeat(depth)}${lineOf(score, gates)}${page.cite(score.cites)}${isRepeated ? ' (its parts stand above)' : ''}`,
      page.width,
      2 * depth + 2,
    );
    for (const line of own) {
      lines.push(line);
      room.left -= line.length + 1;
    }
    if (isRepeated) continue;
    for (const part of score.parts.toReversed()) toShow.push([part, depth + 1]);
  }
  return room.left > 0
    ? lines
    : [
        ...lines,
        `- The text ends here, after ${shown.size} scores; \`explain(card, node)\` explains any one of the rest.`,
      ];
};
