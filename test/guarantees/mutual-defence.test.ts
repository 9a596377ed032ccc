import { mutualDefence } from '../../src/guarantees/mutual-defence.ts';
import { describeModel } from './model-suite.ts';

describeModel(mutualDefence, {
  weak: {
    armedAttack: { threshold: 'unspecified' },
    allies: [{ ally: 'us', forces: 'to-be-agreed' }],
    assistance: 'may',
    including: [],
    establishedBy: 'responders',
    decidedBy: { allOf: ['us', 'gb'] },
    consultsWithin: { within: 'P3D', from: 'breach' },
    assistsWithin: { within: 'P30D', from: 'previous' },
    term: 'P10Y',
    exitNotice: 'at-will',
  },
  strong: {
    armedAttack: { threshold: { any: [{ quantity: 'depth-km', atLeast: 1 }] } },
    allies: [
      { ally: 'us', forces: 'in-the-line-of-fire' },
      { ally: 'pl', forces: 'in-the-theatre' },
    ],
    assistance: 'with-armed-force',
    including: ['armed-force'],
    establishedBy: 'responders',
    decidedBy: { anyOf: ['us', 'pl'] },
    consultsWithin: { within: 'PT24H', from: 'breach' },
    assistsWithin: { within: 'P2D', from: 'previous' },
    term: 'indefinite',
    renewal: 'automatic',
    exitNotice: 'P1Y',
  },
});
