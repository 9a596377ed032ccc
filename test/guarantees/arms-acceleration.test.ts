import { expect, it } from 'vitest';
import { armsAcceleration } from '../../src/guarantees/arms-acceleration.ts';
import { agreementWith, describeModel } from './model-suite.ts';

describeModel(armsAcceleration, {
  weak: {
    breach: { threshold: 'unspecified' },
    establishedBy: 'unspecified',
    decidedBy: { allOf: ['us', 'gb'] },
    suppliers: [{ supplier: 'us', stock: 'to-be-ordered' }],
    owed: 'may-deliver',
    pace: { usually: 'P1Y', onBreach: { within: 'P6M', from: 'previous' } },
    term: 'P1Y',
    exitNotice: 'at-will',
  },
  strong: {
    breach: { threshold: 'described' },
    establishedBy: 'responders',
    decidedBy: 'automatic',
    suppliers: [
      { supplier: 'us', stock: 'in-the-theatre', sharesIntelligence: true },
      { supplier: 'gb', stock: 'set-aside' },
    ],
    owed: 'shall-deliver',
    pace: { usually: 'unspecified', onBreach: { within: 'P3D', from: 'previous' } },
    term: 'P15Y',
    renewal: 'automatic',
    exitNotice: 'P1Y',
  },
});

it('takes a stock that is there and not set aside, and a pace in words', () => {
  const [uk] = armsAcceleration.examples.valid;
  const [guarantee] = agreementWith(armsAcceleration, uk?.parameters).guarantees;
  expect(guarantee?.responders[0]?.capability).toBe('available');
  expect(guarantee?.timeline).toStrictEqual([
    { stage: 'respond', within: 'promptly', from: 'previous' },
  ]);
});
