import { expect, it } from 'vitest';
import { consultationPledge } from '../../src/guarantees/consultation-pledge.ts';
import { elapsedOf, isLeftOpen, latency } from '../../src/time/latency.ts';
import { agreementWith, describeModel } from './model-suite.ts';

describeModel(consultationPledge, {
  weak: {
    situation: { threshold: 'unspecified' },
    partners: [{ partner: 'us', means: 'none' }],
    inView: ['diplomacy'],
    establishedBy: 'unspecified',
    decidedBy: { allOf: ['us', 'ua'] },
    meetsWithin: { within: 'P3D', from: 'breach' },
    term: 'P1Y',
    exitNotice: 'at-will',
  },
  strong: {
    situation: { threshold: 'described' },
    partners: [
      { partner: 'us', means: 'in-the-theatre' },
      { partner: 'gb', means: 'ready-elsewhere' },
    ],
    inView: ['diplomacy', 'arms'],
    establishedBy: 'responders',
    decidedBy: 'ua',
    meetsWithin: { within: 'PT24H', from: 'breach' },
    actsWithin: { within: 'P3D', from: 'previous' },
    term: 'P10Y',
    renewal: 'automatic',
    exitNotice: 'P6M',
  },
});

it('promises no act after the meeting, however soon that is', () => {
  const [example] = consultationPledge.examples.valid;
  const [pledge] = agreementWith(consultationPledge, example?.parameters).guarantees;
  const [meeting] = pledge?.timeline ?? [];
  expect(meeting).toStrictEqual({ stage: 'consult', within: 'PT24H', from: 'breach' });
  const consult = { within: elapsedOf('PT24H'), from: 'breach' } as const;
  expect(isLeftOpen(latency({ consult }).total)).toBe(true);
});
