/**
 * One party, by staying home, defeats every answer to a breach.
 *
 * Whoever alone looks, alone decides or alone has what it takes can fail, be bought, or be busy elsewhere. It is computed
 * from the whole chain, so that a party counts that is asked in several places, and so does one that is asked in none of
 * the rules and does the looking. The veto of the violator is another fault.
 */
import { type HangingBreaches, hangingBreaches } from '../adversary/in-passing.ts';
import { breachesBy } from '../analysis/exposure.ts';
import { defineFinding, each, listed } from '../analysis/finding.ts';

export const singlePointOfFailure = defineFinding({
  id: 'single-point-of-failure',
  severity: 'weakens',
  asks: 'Can one outside party, by staying home, leave a breach unanswered?',
  source:
    'US guarantee paper of November 2025: every measure waits for the President of the United States to determine it',
  messages: {
    alone: ({ parties, breaches, violator }: HangingBreaches) =>
      `${listed(parties)} can${each(parties)} leave ${breachesBy({ breaches, parties: violator })} unanswered by staying home`,
  },
  consequence: 'Whoever wants the breach to go unanswered has one capital to work on.',
  repair: ({ data: { parties } }) =>
    `let another look, decide and act where ${listed(parties)} ${parties.length > 1 ? 'do' : 'does'} not`,
  find: (inquiry, report) => {
    const { id, cites } = inquiry.file.agreement;
    for (const data of hangingBreaches(inquiry, ({ parties }) => parties))
      report({ message: 'alone', element: id, at: 'guarantees', data, cites });
  },
});
