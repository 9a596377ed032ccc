import { expect, it } from 'vitest';
import type * as z from 'zod';
import { assetEscrow } from '../../src/guarantees/asset-escrow.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreementWith, describeModel } from './model-suite.ts';

describeModel(assetEscrow, {
  weak: {
    violation: { threshold: 'unspecified' },
    establishedBy: 'unspecified',
    decidedBy: { allOf: ['us', 'gb'] },
    assets: [{ holder: 'eu', amount: 1, standing: 'to-be-agreed', absorbed: true }],
    currency: 'EUR',
    share: 0.01,
    owed: 'may',
    paysWithin: { within: 'P1Y', from: 'previous' },
    term: 'P1Y',
    exitNotice: 'at-will',
  },
  strong: {
    violation: { threshold: 'described' },
    establishedBy: 'responders',
    decidedBy: 'automatic',
    assets: [
      { holder: 'eu', amount: 210_000_000_000, standing: 'in-escrow' },
      { holder: 'us', amount: 5_000_000_000, standing: 'frozen' },
    ],
    currency: 'EUR',
    share: 0.1,
    owed: 'shall',
    paysWithin: { within: 'P14D', from: 'previous' },
    term: 'P20Y',
    renewal: 'automatic',
    exitNotice: 'no-exit',
  },
});

type Parameters = z.input<typeof assetEscrow.schema>;
type Assets = Parameters['assets'][number];

const ASSETS: Assets = { holder: 'eu', amount: 1, standing: 'frozen' };

const scoreWith = (assets: Partial<Assets>, share: Parameters['share'] = 0.1) =>
  scoreAgreement(
    agreementWith(assetEscrow, {
      violation: { threshold: 'described' },
      establishedBy: 'responders',
      decidedBy: 'automatic',
      assets: [{ ...ASSETS, ...assets }],
      currency: 'EUR',
      share,
      owed: 'shall',
      paysWithin: { within: 'P14D', from: 'previous' },
      term: 'P20Y',
      exitNotice: 'no-exit',
    }),
  ).indicators.guarantees.range;

it('scores that assets lie ready, and not how much they are', () => {
  const ready = scoreWith({});
  for (const amount of ['unspecified', 'unknown', 1_000_000] as const)
    expect(scoreWith({ amount })).toStrictEqual(ready);
  for (const share of ['unspecified', 'as-awarded', 1] as const)
    expect(scoreWith({}, share)).toStrictEqual(ready);
  expect(scoreWith({ standing: 'to-be-agreed' }).high).toBeLessThan(ready.low);
});
