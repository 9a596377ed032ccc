import { largestUnansweredProbe } from '../../src/weaknesses/largest-unanswered-probe.ts';
import { BASE, withFields, withSecondGuarantee, withTrigger } from '../findings/base.ts';
import { showBy } from '../findings/examples.ts';

const PROBE = 'limited-incursion';
const ONE = withFields(BASE, { scope: { breaches: [PROBE], reason: 'a test' } });

showBy(largestUnansweredProbe, {
  invalid: {
    'a depth from which on it counts': {
      document: withTrigger(ONE, { measures: { all: [{ quantity: 'depth-km', atLeast: 50 }] } }),
      hits: [
        {
          messageId: 'below',
          element: 'pledge',
          at: 'guarantees',
          data: { breaches: [PROBE], below: ['50 km deep'], parties: ['borland'] },
          message: 'limited-incursion by borland of less than 50 km deep sets nobody off',
          cites: ['Art. 5'],
        },
      ],
      repair: (document) =>
        withSecondGuarantee(document, {
          trigger: { threshold: 'described', established: 'responders', activation: 'automatic' },
        }),
    },
    'two guarantees, each with a figure of its own': {
      document: withSecondGuarantee(ONE, {
        trigger: {
          threshold: 'measurable',
          measures: { all: [{ quantity: 'duration', atLeast: 'P2D' }] },
          established: 'responders',
          activation: 'automatic',
        },
      }),
      hits: [
        {
          messageId: 'below',
          element: 'lakeside',
          at: 'guarantees',
          data: { breaches: [PROBE], below: ['1 km deep', '48 hours long'], parties: ['borland'] },
          message:
            'limited-incursion by borland of less than 1 km deep and 48 hours long sets nobody off',
          cites: ['Art. 5', 'Art. 9'],
        },
      ],
      repair: (document) => withTrigger(document, { threshold: 'described', measures: undefined }),
    },
  },
  repairs: {
    below: 'add a guarantee that begins below 50 km deep, or one for breaches that are repeated',
  },
  valid: {
    'no figure': withTrigger(ONE, { threshold: 'described', measures: undefined }),
    'a guarantee without a figure beside it': withSecondGuarantee(ONE, {
      trigger: { threshold: 'described', established: 'responders', activation: 'automatic' },
    }),
    'nobody answers in any case': withTrigger(ONE, { activation: 'borland' }),
  },
});
