import { expect, it } from 'vitest';
import { canonical } from '../../src/guarantees/canonical.ts';
import { agreementWith, describeModel } from './model-suite.ts';

describeModel(canonical, {
  weak: {
    trigger: {
      threshold: 'described',
      established: 'unspecified',
      activation: { allOf: ['us', 'gb'] },
    },
    responders: [
      { party: 'us', duty: 'may', responses: [], capability: 'none', absorbed: 'unknown' },
    ],
    timeline: [{ stage: 'decide', within: 'P7D', from: 'previous' }],
    conditions: [{ kind: 'void-if', event: 'Provocation', adjudicator: 'fr' }],
    term: 'P1Y',
    exitNotice: 'at-will',
  },
  strong: {
    trigger: {
      threshold: 'measurable',
      measures: { any: [{ quantity: 'depth-km', atLeast: 1 }] },
      established: 'responders',
      activation: 'us',
    },
    responders: [
      {
        party: 'us',
        duty: 'shall-use-force',
        responses: ['armed-force'],
        capability: 'integrated',
      },
      { party: 'fr', duty: 'may', responses: ['arms'], capability: 'earmarked' },
      { party: 'pl', duty: 'may', responses: ['arms'], capability: 'earmarked' },
    ],
    timeline: [
      { stage: 'decide', within: 'PT12H', from: 'previous' },
      { stage: 'respond', within: 'P1D', from: 'previous' },
    ],
    conditions: [],
    term: 'P10Y',
    renewal: 'automatic',
    exitNotice: 'P1Y',
  },
});

it.each(['qualified', 'not-looked-up'] as const)('takes a threshold that is %s', (threshold) => {
  const [paper] = canonical.examples.valid;
  const parameters = {
    ...paper?.parameters,
    trigger: { threshold, established: 'responders', activation: 'us' },
  };
  expect(agreementWith(canonical, parameters).guarantees[0]?.trigger.threshold).toBe(threshold);
});
