import { breachNobodyAnswers } from '../../src/findings/breach-nobody-answers.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import { BASE, RECIPROCAL, withFields, withGuarantee, withSecondGuarantee } from './base.ts';
import { showBy } from './examples.ts';

const ALL = BREACHES.map(({ id }) => id);
const ATTACKS = [
  'major-offensive',
  'limited-incursion',
  'stand-off-strike',
  'blockade',
  'covert-attack',
];
const place = { element: 'lakeside', at: 'guarantees', cites: ['The whole text'] };

const answered = (document: typeof BASE) => withGuarantee(document, { breaches: ALL });

showBy(breachNobodyAnswers, {
  invalid: {
    'breaches of posture that fall under nothing': {
      document: withGuarantee(BASE, { breaches: ATTACKS }),
      hits: [
        {
          messageId: 'breaches',
          ...place,
          data: {
            breaches: ['force-build-up', 'withdrawal-failure', 'monitor-obstruction'],
            parties: ['borland'],
          },
          message:
            'no guarantee answers force-build-up, withdrawal-failure and monitor-obstruction by borland',
        },
      ],
      repair: answered,
    },
    'a reciprocal deal that protects one side only': {
      document: withGuarantee(RECIPROCAL, { protects: ['arland'] }),
      hits: [
        {
          messageId: 'breaches',
          ...place,
          data: { breaches: ALL, parties: ['arland'] },
          message: `no guarantee answers ${ALL.slice(0, -1).join(', ')} and covert-attack by arland`,
        },
      ],
      repair: (document) => withGuarantee(document, { protects: ['arland', 'borland'] }),
    },
    'the same breach open to two': {
      document: withGuarantee(withFields(BASE, { constrains: ['borland', 'dorland'] }), {
        breaches: ALL.filter((id) => id !== 'blockade'),
      }),
      hits: [
        {
          messageId: 'breaches',
          ...place,
          data: { breaches: ['blockade'], parties: ['borland', 'dorland'] },
          message: 'no guarantee answers blockade by borland and dorland',
        },
      ],
      repair: answered,
    },
    'nobody constrained by name': {
      document: withGuarantee(withFields(BASE, { constrains: [] }), {
        breaches: ['major-offensive'],
      }),
      hits: [
        {
          messageId: 'breaches',
          ...place,
          data: { breaches: ALL.slice(1), parties: [] },
          message: `no guarantee answers ${ALL.slice(1, -1).join(', ')} and covert-attack`,
        },
      ],
      repair: answered,
    },
    'no guarantee at all': {
      document: withFields(BASE, { guarantees: [] }),
      hits: [
        {
          messageId: 'nothing',
          ...place,
          data: { breaches: ALL, parties: ['borland'] },
          message: 'nothing is promised in answer to any breach by borland',
        },
      ],
      repair: (document) => withFields(document, { guarantees: BASE.guarantees }),
    },
  },
  repairs: {
    nothing: 'promise a response, for each kind of breach',
    breaches: 'promise a response to force-build-up, withdrawal-failure and monitor-obstruction',
  },
  valid: {
    'two guarantees that share the breaches': withSecondGuarantee(
      withGuarantee(BASE, { breaches: ATTACKS }),
      { breaches: ['force-build-up', 'withdrawal-failure', 'monitor-obstruction'] },
    ),
    'a breach out of scope': withFields(withGuarantee(BASE, { breaches: ATTACKS }), {
      scope: { breaches: ATTACKS, reason: 'a truce' },
    }),
    'guarantees that are not disclosed': withFields(BASE, {
      guarantees: [],
      undisclosed: ['guarantees'],
    }),
  },
});
