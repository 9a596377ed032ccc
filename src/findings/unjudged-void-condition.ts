/**
 * A guarantee hangs on an event that nobody is named to judge, or that is in the violator's hands.
 *
 * Consents are consents to uphold the guarantee: a party that must agree that it still holds can let it fall. A
 * precondition that the violator can keep from coming true is a finding of its own, hostage-precondition.
 */
import { runsAgainst } from '../analysis/case-file.ts';
import { holdsVeto, isLeftOpen } from '../analysis/consent.ts';
import { defineFinding, each, listed } from '../analysis/finding.ts';

interface Void {
  readonly guarantee: string;
  readonly event: string;
}

interface Held extends Void {
  readonly parties: readonly string[];
}

export const unjudgedVoidCondition = defineFinding({
  id: 'unjudged-void-condition',
  severity: { unjudged: 'weakens', judging: 'defeats', causing: 'defeats' },
  asks: 'Who says that the event on which a guarantee depends has happened, and can the violator say or bring it about?',
  source:
    'US 28-point plan, November 2025, pt 10(d): void if Ukraine fires a missile at Moscow or Saint Petersburg "without cause", nobody named to judge the cause',
  messages: {
    unjudged: ({ guarantee, event }: Void) =>
      `${guarantee} depends on an event that nobody is named to judge: ${event}`,
    judging: ({ guarantee, event, parties }: Held) =>
      `${listed(parties)} can${each(parties)} refuse to find that ${guarantee} still holds after: ${event}`,
    causing: ({ guarantee, event, parties }: Held) =>
      `${listed(parties)} can${each(parties)} bring about what ends ${guarantee}: ${event}`,
  },
  consequence:
    'Whoever wants to be rid of the guarantee says that the event has happened, and nobody can say that it has not.',
  repair: ({ message, data }) =>
    message === 'unjudged'
      ? 'name an independent judge of the event, or strike the condition'
      : message === 'judging'
        ? `let the event be judged without ${listed(data.parties)}`
        : `narrow the event to what ${listed(data.parties)} cannot bring about, or strike the condition`,
  find: ({ file, violators }, report) => {
    const { agreement } = file;
    for (const guarantee of agreement.guarantees)
      for (const [
        index,
        { kind, event, adjudicator, controlledBy, cites },
      ] of guarantee.conditions.entries()) {
        const { id } = guarantee;
        const place = {
          element: id,
          at: `guarantees.${id}.conditions.${index}`,
          cites: cites ?? guarantee.cites,
        };
        let isOpen = isLeftOpen(file, adjudicator);
        for (const party of violators) {
          if (!runsAgainst(file, guarantee, party)) continue;
          isOpen ||= isLeftOpen(file, adjudicator, party);
          if (holdsVeto(file, adjudicator, party))
            report({
              message: 'judging',
              ...place,
              data: { guarantee: id, event, parties: [party] },
            });
          if (
            kind === 'void-if' &&
            typeof controlledBy === 'object' &&
            controlledBy.includes(party)
          )
            report({
              message: 'causing',
              ...place,
              data: { guarantee: id, event, parties: [party] },
            });
        }
        if (isOpen) report({ message: 'unjudged', ...place, data: { guarantee: id, event } });
      }
  },
});
