/**
 * The violator decides what is seen or found.
 *
 * It can block the finding, refuse the visit, or is the only one who looks. The monitors then report what the violator
 * lets them, and a response that waits for their finding waits for ever. A seat among those who look is a say in what
 * is found, where the text names nobody for that. Asked of every verifier that watches something which binds the
 * violator, or on which a guarantee relies.
 */
import { type CaseFile, watches } from '../analysis/case-file.ts';
import { holdsVeto, isLeftOpen } from '../analysis/consent.ts';
import { defineFinding, each, listed } from '../analysis/finding.ts';
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
  readonly parties: readonly string[];
}

interface Way {
  readonly message: 'finding' | 'access' | 'operation' | 'seat';
  readonly field: string;
  readonly isOpenTo: (verifier: Verifier, party: string, file: CaseFile) => boolean;
}

const WAYS: readonly Way[] = [
  {
    message: 'finding',
    field: 'finding',
    isOpenTo: ({ finding }, party, file) => holdsVeto(file, finding, party),
  },
  { message: 'access', field: 'access', isOpenTo: ({ access }) => access === 'host-consent' },
  {
    message: 'operation',
    field: 'operators',
    isOpenTo: ({ operators }, party) =>
      operators.length > 0 && operators.every((one) => one === party),
  },
  {
    message: 'seat',
    field: 'operators',
    isOpenTo: ({ operators, finding }, party, file) =>
      operators.includes(party) &&
      operators.some((one) => one !== party) &&
      isLeftOpen(file, finding, party),
  },
];

export const violatorControlsVerification = defineFinding({
  id: 'violator-controls-verification',
  severity: { finding: 'defeats', access: 'defeats', operation: 'defeats', seat: 'weakens' },
  asks: 'Can a constrained party block the finding of a verifier, refuse it access, or is it the only one who looks?',
  source:
    'Minsk II 2015, pt 3: the OSCE mission was refused entry where it mattered, and ended in March 2022 when Russia withheld consensus; US 28-point plan, November 2025, pt 15: a US-Russian working group, no rule for what it finds',
  messages: {
    finding: ({ verifier, parties }: Control) =>
      `${listed(parties)} can${each(parties)} block ${verifier} from finding that a breach happened`,
    access: ({ verifier, parties }: Control) =>
      `${listed(parties)} can refuse ${verifier} each visit to what ${parties.length > 1 ? 'they hold' : 'it holds'}`,
    operation: ({ verifier, parties }: Control) => `${listed(parties)} alone operates ${verifier}`,
    seat: ({ verifier, parties }: Control) =>
      `${listed(parties)} ${parties.length > 1 ? 'help' : 'helps'} to operate ${verifier}, for whose finding the text names nobody`,
  },
  consequence: 'The violator decides whether its breach is seen, and whether it is called one.',
  repair: ({ message, data: { parties } }) =>
    message === 'finding'
      ? `let the finding be made without ${listed(parties)}, or by a majority that ${parties.length > 1 ? 'none of them can' : 'it cannot'} block alone`
      : message === 'access'
        ? `give access on notice that ${listed(parties)} cannot refuse`
        : message === 'operation'
          ? `let an outsider operate it as well as ${listed(parties)}, and make the finding`
          : `say who makes the finding, without ${listed(parties)}`,
  find: ({ file, violators }, report) => {
    const { agreement } = file;
    for (const verifier of agreement.verification)
      for (const party of violators) {
        if (!isRelevant(agreement, verifier, party)) continue;
        for (const { message, field, isOpenTo } of WAYS)
          if (isOpenTo(verifier, party, file))
            report({
              message,
              element: verifier.id,
              at: `verification.${verifier.id}.${field}`,
              data: { verifier: verifier.id, parties: [party] },
              cites: verifier.cites,
            });
      }
  },
});
