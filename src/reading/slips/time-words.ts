/**
 * Times in the words of a treaty, where the format has words of its own: `immediately` for `at-once`.
 *
 * The ladder of promptness says which words stand on which rung; these are the ones that people write instead of it.
 */
import type { Level } from '../../model/ladders.ts';

const WORDS: Readonly<Partial<Record<Level<'promptness'>, readonly string[]>>> = {
  'at-once': [
    'immediate',
    'immediately',
    'instant',
    'instantly',
    'instantaneous',
    'forthwith',
    'straightaway',
    'straight away',
    'right away',
    'automatic',
    'automatically',
    'without delay',
    'without any delay',
  ],
  promptly: [
    'prompt',
    'swift',
    'swiftly',
    'soon',
    'quickly',
    'rapidly',
    'speedily',
    'urgent',
    'urgently',
    'expeditiously',
    'asap',
    'as soon as possible',
    'as soon as practicable',
    'without undue delay',
    'without unreasonable delay',
  ],
};

const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([level, words]) => words.map((word) => [word, level] as const)),
);

/**
 * The word of the format that a word for a time stands for, where the format asks for one.
 *
 * @example
 * timeWord('Forthwith', ['promptly', 'at-once', 'standing']); // => 'at-once'
 */
export const timeWord = (written: string, known: readonly string[]): string | undefined => {
  const meant = MEANT.get(
    written
      .slice(0, 40)
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ' ')
      .trim(),
  );
  return meant !== undefined && known.includes(meant) ? meant : undefined;
};
