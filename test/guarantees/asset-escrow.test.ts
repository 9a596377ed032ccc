import { assetEscrow } from '../../src/guarantees/asset-escrow.ts';
import { describeModel } from './model-suite.ts';

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
