/**
 * Somebody is obliged by a text that it neither signed nor helped to write.
 *
 * Nobody is bound by what others wrote: a guarantor named in a draft that it never saw is a hope. A commission that the
 * text itself sets up, with no members named, has no consent of its own to give and is not asked.
 */
import { isOutsider } from '../analysis/consent.ts';
import { defineFinding, listed } from '../analysis/finding.ts';
import { agreed } from '../analysis/obligations.ts';

interface Obliged {
  readonly term: string;
  readonly parties: readonly string[];
}

export const unconsentedObligation = defineFinding({
  id: 'unconsented-obligation',
  severity: 'weakens',
  asks: 'Did those who must respond or monitor, and third parties that are bound, sign or co-draft what obliges them?',
  source:
    'Istanbul Communiqué 2022, pt 1: eleven guarantors named, of whom most were not at the table',
  messages: {
    responder: ({ term, parties }: Obliged) =>
      `${term} asks ${listed(parties)} to respond, without a signature or a hand in the drafting`,
    operator: ({ term, parties }: Obliged) =>
      `${term} asks ${listed(parties)} to monitor, without a signature or a hand in the drafting`,
    bound: ({ term, parties }: Obliged) =>
      `${term} binds ${listed(parties)}, who neither signed it nor had a hand in the drafting`,
  },
  consequence:
    'Those who are to act read their duty in a text that others made, and are free to decline it.',
  repair: ({ data: { term, parties } }) =>
    `let ${listed(parties)} sign ${term}, or draft it with the others`,
  find: ({ file }, report) => {
    if (file.isUndisclosed('drafting')) return;
    const { obligations, ownBodies } = file.stakeholders();
    const log = file.log();
    for (const obligation of obligations) {
      const { list, term, cites } = obligation;
      const asked = obligation.parties.filter(
        (party) =>
          isOutsider(file, party) && !ownBodies.has(party) && !agreed(log, party, obligation).maybe,
      );
      if (asked.length === 0) continue;
      const about = { element: term, data: { term, parties: asked }, cites };
      if (list === 'baselines')
        report({ message: 'bound', at: `baselines.${term}.binds`, ...about });
      else if (list === 'guarantees')
        report({ message: 'responder', at: `guarantees.${term}.responders`, ...about });
      else report({ message: 'operator', at: `verification.${term}.operators`, ...about });
    }
  },
});
