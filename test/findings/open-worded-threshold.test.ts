import { openWordedThreshold } from '../../src/findings/open-worded-threshold.ts';
import { BASE, withTrigger } from './base.ts';
import { showBy } from './examples.ts';

const DESCRIBED = { threshold: 'described', measures: undefined } as const;

const hit = (words: readonly string[], message: string, cites: readonly string[]) => ({
  messageId: 'adjectives',
  element: 'pledge',
  at: 'guarantees.pledge.trigger.adjectives',
  data: { guarantee: 'pledge', words },
  message: `pledge is set off by words that leave room to say no: ${message}`,
  cites,
});

showBy(openWordedThreshold, {
  invalid: {
    'three words that must all be met': {
      document: withTrigger(BASE, {
        ...DESCRIBED,
        adjectives: ['significant', 'deliberate', 'sustained'],
      }),
      hits: [
        hit(
          ['significant', 'deliberate', 'sustained'],
          '"significant", "deliberate" and "sustained"',
          ['Art. 5'],
        ),
      ],
      repair: (document) => withTrigger(document, { adjectives: [] }),
    },
    'one word, in a trigger without cites': {
      document: withTrigger(BASE, { adjectives: ['persistent'], cites: undefined }),
      hits: [hit(['persistent'], '"persistent"', ['Art. 4'])],
      repair: (document) => withTrigger(document, { adjectives: undefined }),
    },
  },
  repairs: {
    adjectives:
      'strike "significant", "deliberate" and "sustained", or say in quantities what is meant',
  },
  valid: {
    'a trigger in plain words': withTrigger(BASE, DESCRIBED),
    'no words listed': withTrigger(BASE, { ...DESCRIBED, adjectives: [] }),
    'a threshold that is unknown': withTrigger(BASE, { threshold: 'unknown', measures: undefined }),
  },
});
