/**
 * A guarantee does not say when it is due.
 *
 * A trigger is three things: what sets the guarantee off, who establishes that it has happened, and who decides that
 * the response begins. Each that is left open is a place where the responder can say that the case has not come. A
 * verifier that has no rule for its finding establishes nothing either.
 */
import { runsAgainst } from '../analysis/case-file.ts';
import { isLeftOpen } from '../analysis/consent.ts';
import { defineFinding } from '../analysis/finding.ts';
import type { Rule } from '../decision/rule.ts';

interface Open {
  readonly guarantee: string;
}

export const guaranteeWithoutTrigger = defineFinding({
  id: 'guarantee-without-trigger',
  severity: {
    threshold: 'defeats',
    established: 'weakens',
    finding: 'weakens',
    activation: 'weakens',
  },
  asks: 'Does a guarantee say what sets it off, who establishes that it happened, and who decides on the response?',
  source:
    'US 28-point plan, November 2025, pt 10(c): "if Russia invades Ukraine", nobody named to establish it or to decide',
  messages: {
    threshold: ({ guarantee }: Open) => `${guarantee} does not say what sets it off`,
    established: ({ guarantee }: Open) =>
      `${guarantee} does not say who establishes that a breach happened`,
    finding: ({ guarantee, verifier }: Open & { verifier: string }) =>
      `${guarantee} relies on ${verifier}, for whose finding the text names nobody`,
    activation: ({ guarantee }: Open) =>
      `${guarantee} does not say who decides that the response begins`,
  },
  consequence: 'The guarantors will argue over whether they have to act.',
  repair: ({ message, data }) =>
    message === 'threshold'
      ? 'say what sets it off, in figures that a third party could check'
      : message === 'established'
        ? 'name a verifier that establishes that a breach has happened'
        : message === 'finding'
          ? `say who must agree for ${data.verifier} to find a breach`
          : 'say who decides, or make the response automatic',
  find: ({ file, violators }, report) => {
    for (const guarantee of file.agreement.guarantees) {
      const { id, trigger } = guarantee;
      const { threshold, established, activation } = trigger;
      const asksNobody = (rule: Rule): boolean =>
        isLeftOpen(file, rule) ||
        violators.some(
          (party) => runsAgainst(file, guarantee, party) && isLeftOpen(file, rule, party),
        );
      const about = { element: id, cites: trigger.cites ?? guarantee.cites };
      const at = `guarantees.${id}.trigger`;
      if (threshold === 'unspecified')
        report({ message: 'threshold', at: `${at}.threshold`, data: { guarantee: id }, ...about });
      if (established === 'unspecified')
        report({
          message: 'established',
          at: `${at}.established`,
          data: { guarantee: id },
          ...about,
        });
      const verifier =
        typeof established === 'object' ? file.verifier(established.verifier) : undefined;
      if (verifier !== undefined && asksNobody(verifier.finding))
        report({
          message: 'finding',
          at: `verification.${verifier.id}.finding`,
          data: { guarantee: id, verifier: verifier.id },
          ...about,
        });
      if (asksNobody(activation))
        report({
          message: 'activation',
          at: `${at}.activation`,
          data: { guarantee: id },
          ...about,
        });
    }
  },
});
