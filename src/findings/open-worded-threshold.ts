/**
 * The trigger is worded in adjectives that whoever judges can use to say no.
 *
 * Each open word must be met before anything is owed, and where several stand together all of them must be. What an
 * adversary does below them, a raid, a drone, a deniable attack, falls under nothing.
 */
import { defineFinding, listed } from '../analysis/finding.ts';

const quoted = (words: readonly string[]): string => listed(words.map((word) => `"${word}"`));

export const openWordedThreshold = defineFinding({
  id: 'open-worded-threshold',
  severity: 'clouds',
  asks: 'Does the threshold rest on words that can be argued away?',
  source:
    'US guarantee paper of November 2025, annexed to the 28 points: a "significant, deliberate, and sustained armed attack" across the agreed line',
  messages: {
    adjectives: ({ guarantee, words }: { guarantee: string; words: readonly string[] }) =>
      `${guarantee} is set off by words that leave room to say no: ${quoted(words)}`,
  },
  consequence: 'A breach is kept just below the words, or argued to be.',
  repair: ({ data: { words } }) => `strike ${quoted(words)}, or say in quantities what is meant`,
  find: ({ file: { agreement } }, report) => {
    for (const { id, trigger, cites } of agreement.guarantees)
      if (trigger.adjectives !== undefined && trigger.adjectives.length > 0)
        report({
          message: 'adjectives',
          element: id,
          at: `guarantees.${id}.trigger.adjectives`,
          data: { guarantee: id, words: trigger.adjectives },
          cites: trigger.cites ?? cites,
        });
  },
});
