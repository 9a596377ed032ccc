/**
 * The violator decides what is seen or found.
 *
 * It can block the finding, refuse the visit, or is the only one who looks. The monitors then report what the violator
 * lets them, and a response that waits for their finding waits for ever. Asked of every verifier that watches something
 * which binds the violator, or on which a guarantee relies.
 */

import { watches } from '../analysis/case-file.ts';
import { defineFinding } from '../analysis/finding.ts';
import { canBlock } from '../decision/rule.ts';
import type { Agreement, Verifier } from '../model/agreement.ts';

const isRelevant = (
  { baselines, guarantees }: Agreement,
  verifier: Verifier,
  violator: string,
): boolean =>
  verifier.watches === 'all' ||
  baselines.some((baseline) => baseline.binds.includes(violator) && watches(verifier, baseline)) ||
  guarantees.some(
    ({ trigger: { established } }) =>
      typeof established === 'object' && established.verifier === verifier.id,
  );

interface Control {
  readonly verifier: string;
  readonly party: string;
}

export const violatorControlsVerification = defineFinding({
  id: 'violator-controls-verification',
  severity: 'defeats',
  asks: 'Can a constrained party block the finding of a verifier, refuse it access, or is it the only one who looks?',
  source:
    'Minsk II 2015, pt 3: the OSCE mission was refused entry where it mattered, and ended in March 2022 when Russia withheld consensus',
  messages: {
    finding: ({ verifier, party }: Control) =>
      `${party} can block ${verifier} from finding that a breach happened`,
    access: ({ verifier, party }: Control) =>
      `${party} can refuse ${verifier} each visit to what it holds`,
    operation: ({ verifier, party }: Control) => `${party} alone operates ${verifier}`,
  },
  consequence: 'The violator decides whether its breach is seen, and whether it is called one.',
  repair: ({ message, data: { party } }) =>
    message === 'finding'
      ? `let the finding be made without ${party}, or by a majority that it cannot block alone`
      : message === 'access'
        ? `give access on notice that ${party} cannot refuse`
        : `let an outsider operate it as well as ${party}`,
  find: ({ file: { agreement }, violators }, report) => {
    for (const verifier of agreement.verification) {
      const { id, finding, access, operators, cites } = verifier;
      for (const party of violators) {
        const blocks = canBlock(finding, [party]);
        const operates = operators.length > 0 && operators.every((operator) => operator === party);
        if (
          !(blocks || operates || access === 'host-consent') ||
          !isRelevant(agreement, verifier, party)
        )
          continue;
        const data: Control = { verifier: id, party };
        const at = `verification.${id}`;
        if (blocks) report({ message: 'finding', element: id, at: `${at}.finding`, data, cites });
        if (access === 'host-consent')
          report({ message: 'access', element: id, at: `${at}.access`, data, cites });
        if (operates)
          report({ message: 'operation', element: id, at: `${at}.operators`, data, cites });
      }
    }
  },
});
