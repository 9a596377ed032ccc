import { expect, it } from 'vitest';
import { PERMANENT_MEMBERS } from '../../src/decision/councils.ts';
import { canBlock } from '../../src/decision/passing.ts';
import { councilReferral } from '../../src/guarantees/council-referral.ts';
import { agreementWith, describeModel } from './model-suite.ts';

describeModel(councilReferral, {
  weak: {
    aggression: { threshold: 'unspecified' },
    establishedBy: 'unspecified',
    decidedBy: { allOf: ['us', 'gb'] },
    referredBy: [{ party: 'us' }],
    owed: 'may',
    carriedOutBy: [{ party: 'us', duty: 'may', responses: [], capability: 'none', absorbed: true }],
    refersWithin: { within: 'P7D', from: 'breach' },
    term: 'P1Y',
    exitNotice: 'at-will',
  },
  strong: {
    aggression: { threshold: 'described' },
    establishedBy: 'responders',
    decidedBy: { anyOf: ['us', 'gb'] },
    referredBy: [{ party: 'us' }, { party: 'gb' }],
    owed: 'shall',
    carriedOutBy: [
      {
        party: 'us',
        duty: 'shall-use-force',
        responses: ['armed-force'],
        capability: 'integrated',
      },
      { party: 'fr', duty: 'may', responses: ['sanctions'], capability: 'earmarked' },
    ],
    refersWithin: { within: 'PT24H', from: 'breach' },
    actsWithin: { within: 'P2D', from: 'previous' },
    term: 'P10Y',
    renewal: 'automatic',
    exitNotice: 'P1Y',
  },
});

it('is stopped by every permanent member, the violator among them', () => {
  const [budapest] = councilReferral.examples.valid;
  const [referral] = agreementWith(councilReferral, budapest?.parameters).guarantees;
  for (const member of PERMANENT_MEMBERS)
    expect(canBlock(referral?.trigger.activation ?? 'automatic', [member])).toBe(true);
});
