import { treatyReversion } from '../../src/guarantees/treaty-reversion.ts';
import { describeModel } from './model-suite.ts';

describeModel(treatyReversion, {
  weak: {
    breach: { threshold: 'unspecified' },
    establishedBy: 'unspecified',
    decidedBy: { allOf: ['us', 'gb'] },
    revokedBy: [{ party: 'us', gains: ['recognition'], laws: 'none', absorbed: true }],
    owed: 'may',
    term: 'P1Y',
    exitNotice: 'at-will',
  },
  strong: {
    breach: { threshold: 'described' },
    establishedBy: 'responders',
    decidedBy: 'automatic',
    revokedBy: [
      { party: 'us', gains: ['sanctions-relief'], laws: 'stand-ready', absorbed: false },
      { party: 'eu', gains: ['trade'], laws: 'to-be-made' },
    ],
    owed: 'shall',
    revokedWithin: { within: 'P3D', from: 'previous' },
    term: 'P10Y',
    renewal: 'automatic',
    exitNotice: 'P1Y',
  },
});
