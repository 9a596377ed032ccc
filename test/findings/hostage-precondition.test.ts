import { hostagePrecondition } from '../../src/findings/hostage-precondition.ts';
import { BASE, RECIPROCAL, withCondition, withGuarantee } from './base.ts';
import { showBy } from './examples.ts';

const CEASEFIRE = {
  kind: 'precondition',
  event: 'A ceasefire is in force',
  controlledBy: ['arland', 'borland'],
} as const;

const hit = {
  messageId: 'hostage',
  element: 'pledge',
  at: 'guarantees.pledge.conditions.0',
  data: { guarantee: 'pledge', event: 'A ceasefire is in force', parties: ['borland'] },
  message:
    'borland can keep pledge from beginning, by withholding its precondition: A ceasefire is in force',
  cites: ['Art. 8'],
};

showBy(hostagePrecondition, {
  invalid: {
    'a guarantee that waits for a ceasefire': {
      document: withCondition(BASE, CEASEFIRE),
      hits: [hit],
      repair: (document) => withGuarantee(document, { conditions: [] }),
    },
    'a condition without cites': {
      document: withCondition(BASE, { ...CEASEFIRE, cites: undefined }),
      hits: [{ ...hit, cites: ['Art. 4'] }],
      repair: (document) => withCondition(document, { ...CEASEFIRE, controlledBy: ['arland'] }),
    },
  },
  repairs: {
    hostage: 'let it begin on signature, or on an event that borland cannot withhold',
  },
  valid: {
    'a precondition of the protected side': withCondition(BASE, {
      ...CEASEFIRE,
      controlledBy: ['arland'],
    }),
    'control that is unknown': withCondition(BASE, { ...CEASEFIRE, controlledBy: 'unknown' }),
    'control that is not coded': withCondition(BASE, { ...CEASEFIRE, controlledBy: undefined }),
    'an event that ends it': withCondition(BASE, { ...CEASEFIRE, kind: 'void-if' }),
    'what the victim itself can withhold': withGuarantee(
      withCondition(RECIPROCAL, { ...CEASEFIRE, controlledBy: ['borland'] }),
      { protects: ['borland'] },
    ),
  },
});
