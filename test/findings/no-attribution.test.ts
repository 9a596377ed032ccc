import { noAttribution } from '../../src/findings/no-attribution.ts';
import {
  BASE,
  withFields,
  withSecondGuarantee,
  withSecondVerifier,
  withTrigger,
  withVerifier,
} from './base.ts';
import { showBy } from './examples.ts';

/** Nobody relies on the mission. */
const UNRELIED = withTrigger(BASE, { established: 'responders' });

const hit = (messageId: string, data: Record<string, unknown>, message: string) => ({
  messageId,
  element: 'mission',
  at: 'verification.mission.attribution',
  data: { verifier: 'mission', ...data },
  message: `mission does not say who did it, ${message}`,
  cites: ['Art. 3'],
});

const attributed = { attribution: 'to-parties' } as const;

showBy(noAttribution, {
  invalid: {
    'a verifier that is to establish breaches, beside one that names': {
      document: withSecondVerifier(withVerifier(BASE, { attribution: 'none' }), {}),
      hits: [
        hit('relied', { guarantees: ['pledge'] }, 'though it is to establish breaches for pledge'),
      ],
      repair: (document) => withVerifier(document, attributed),
    },
    'attribution left open, and two guarantees that rest on it': {
      document: withSecondGuarantee(withVerifier(BASE, { attribution: 'unspecified' }), {}),
      hits: [
        hit(
          'relied',
          { guarantees: ['pledge', 'second'] },
          'though it is to establish breaches for pledge and second',
        ),
      ],
      repair: (document) => withVerifier(document, attributed),
    },
    'a mission that only records': {
      document: withVerifier(UNRELIED, { attribution: 'none' }),
      hits: [
        hit(
          'watching',
          { baselines: ['line', 'zone'] },
          'nor does anyone else who watches the same',
        ),
      ],
      repair: (document) => withVerifier(document, attributed),
    },
    'one that names, but watches something else': {
      document: withSecondVerifier(withVerifier(UNRELIED, { attribution: 'none' }), {
        watches: ['line'],
      }),
      hits: [hit('watching', { baselines: ['zone'] }, 'nor does anyone else who watches the same')],
      repair: (document) => withVerifier(document, attributed),
    },
  },
  repairs: {
    watching: 'let mission tell the parties, better the public, who did it',
    relied: 'let mission tell the parties, better the public, who did it',
  },
  valid: {
    'sensors beside a commission that names': withSecondVerifier(
      withVerifier(UNRELIED, { attribution: 'none' }),
      {},
    ),
    'attribution inside the body': withVerifier(BASE, { attribution: 'internal' }),
    'attribution that is unknown': withVerifier(BASE, { attribution: 'unknown' }),
    'another whose attribution is unknown': withSecondVerifier(
      withVerifier(UNRELIED, { attribution: 'none' }),
      { attribution: 'unknown' },
    ),
    'others that are not disclosed': withFields(withVerifier(UNRELIED, { attribution: 'none' }), {
      undisclosed: ['verification'],
    }),
    'a verifier that watches nothing and on which nothing rests': withVerifier(UNRELIED, {
      attribution: 'none',
      watches: [],
    }),
  },
});
