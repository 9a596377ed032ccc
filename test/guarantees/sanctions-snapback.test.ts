import { describe, expect, it } from 'vitest';
import { openCase, responseTime } from '../../src/analysis/case-file.ts';
import { PERMANENT_MEMBERS } from '../../src/decision/councils.ts';
import { canBlock } from '../../src/decision/passing.ts';
import { sanctionsSnapback } from '../../src/guarantees/sanctions-snapback.ts';
import { elapsedOf } from '../../src/time/latency.ts';
import { agreementWith, describeModel } from './model-suite.ts';

describeModel(sanctionsSnapback, {
  weak: {
    nonPerformance: { threshold: 'unspecified' },
    establishedBy: 'responders',
    notifiedBy: { allOf: ['us', 'gb'] },
    keptOffBy: 'us',
    disputeWithin: { within: 'P35D', from: 'previous' },
    returnWithin: { within: 'P30D', from: 'previous' },
    sanctioners: [{ party: 'us', laws: 'to-be-made', absorbed: true }],
    term: 'P1Y',
    exitNotice: 'at-will',
  },
  strong: {
    nonPerformance: { threshold: 'described' },
    establishedBy: 'responders',
    notifiedBy: 'us',
    disputeWithin: { within: 'P5D', from: 'previous' },
    returnWithin: { within: 'P1D', from: 'previous' },
    sanctioners: [
      { party: 'us', laws: 'stand-ready' },
      { party: 'eu', laws: 'stand-ready' },
    ],
    term: 'P10Y',
    renewal: 'automatic',
    exitNotice: 'P1Y',
  },
});

describe('the snapback of 2015', () => {
  const snapback = (index: number) => {
    const parameters = sanctionsSnapback.examples.valid[index]?.parameters;
    const agreement = agreementWith(sanctionsSnapback, parameters);
    const [guarantee] = agreement.guarantees;
    if (guarantee === undefined) throw new Error('the example has a guarantee');
    return { guarantee, days: responseTime(openCase(agreement), guarantee, 'responders').total };
  };

  it.each([
    ['takes 30 days from the notice', 0, 30],
    ['takes 65 days with the stages of the dispute', 1, 65],
  ])('%s', (_, index, days) => {
    expect(snapback(index).days).toStrictEqual(elapsedOf(`P${days}D`));
  });

  it('can be stopped by no permanent member', () => {
    const { activation } = snapback(0).guarantee.trigger;
    for (const member of PERMANENT_MEMBERS) expect(canBlock(activation, [member])).toBe(false);
  });
});

it('knows laws that are there and were not made for it', () => {
  const [resolution] = sanctionsSnapback.examples.valid;
  const parameters = {
    ...resolution?.parameters,
    sanctioners: [{ party: 'us', laws: 'general-powers' }],
  };
  const [guarantee] = agreementWith(sanctionsSnapback, parameters).guarantees;
  expect(guarantee?.responders[0]?.capability).toBe('available');
});
