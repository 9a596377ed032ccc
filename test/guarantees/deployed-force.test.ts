import { expect, it } from 'vitest';
import { deployedForce } from '../../src/guarantees/deployed-force.ts';
import { describeModel } from './model-suite.ts';

describeModel(deployedForce, {
  weak: {
    attack: { threshold: 'unspecified' },
    contingents: [{ from: 'us', stands: 'to-be-agreed', tasks: [] }],
    mandate: 'may-act',
    establishedBy: 'unspecified',
    decidedBy: { allOf: ['us', 'gb'] },
    deploysOnlyOnce: [{ event: 'A ceasefire is in force', judgedBy: 'fr', heldUpBy: ['ru'] }],
    term: 'P1Y',
    exitNotice: 'at-will',
  },
  strong: {
    attack: { threshold: 'described' },
    contingents: [
      { from: 'us', stands: 'in-the-line-of-fire', tasks: ['armed-force'] },
      { from: 'fr', stands: 'in-the-theatre', tasks: ['armed-force'] },
      { from: 'pl', stands: 'in-the-theatre', tasks: ['armed-force'] },
    ],
    mandate: 'shall-use-force',
    establishedBy: 'responders',
    decidedBy: 'us',
    actsWithin: { within: 'PT6H', from: 'breach' },
    deploysOnlyOnce: [],
    term: 'P20Y',
    renewal: 'automatic',
    exitNotice: 'P1Y',
  },
});

it('takes no contingent from a judge of its own deployment as an improvement', () => {
  const added = deployedForce.improvements.find(({ id }) => id === 'contingent-added');
  const [, force] = deployedForce.examples.valid;
  if (added === undefined || force === undefined) throw new Error('both are there');
  const [paris] = force.parameters.contingents;
  if (paris === undefined) throw new Error('the force has contingents');
  const alone = { ...force.parameters, contingents: [{ ...paris, from: 'de' }] };
  expect(added.improve(alone, force.parameters)).toBeUndefined();
});
