import { expect, it } from 'vitest';
import { enforcementMandate } from '../../src/guarantees/enforcement-mandate.ts';
import { agreementWith, describeModel } from './model-suite.ts';

describeModel(enforcementMandate, {
  weak: {
    violation: { threshold: 'unspecified' },
    foundBy: 'mission',
    commander: 'ifor-commander',
    forces: [{ force: 'ifor', stands: 'to-be-agreed' }],
    means: [],
    answer: 'force-may-follow',
    hearsWithin: { within: 'P2D', from: 'previous' },
    term: 'P6M',
    exitNotice: 'at-will',
  },
  strong: {
    violation: { threshold: 'described' },
    foundBy: 'mission',
    commander: 'ifor-commander',
    forces: [
      { force: 'ifor', stands: 'in-the-line-of-fire' },
      { force: 'us', stands: 'in-the-theatre' },
    ],
    means: ['armed-force'],
    answer: 'force-shall-follow',
    hearsWithin: { within: 'PT1H', from: 'previous' },
    actsWithin: { within: 'PT0S', from: 'previous' },
    chapterVII: { resolution: 'S/RES/1031 (1995)', adoptedBy: ['us'] },
    term: 'P1Y',
    renewal: 'automatic',
    exitNotice: 'P1Y',
  },
});

it('lets the commander find by a verifier of the document, and nobody else decide', () => {
  const [dayton] = enforcementMandate.examples.valid;
  const [mandate] = agreementWith(enforcementMandate, dayton?.parameters).guarantees;
  expect(mandate?.trigger.established).toStrictEqual({ verifier: 'ifor-patrols' });
  expect(mandate?.trigger.activation).toBe('ifor-commander');
});
