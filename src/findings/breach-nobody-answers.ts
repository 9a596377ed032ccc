/**
 * A breach in scope that no guarantee covers.
 *
 * An adversary reads the guarantees for what they leave out. Asked of each party that could be the violator, as a
 * guarantee for one side says nothing of a breach against the other.
 */
import { type CaseFile, runsAgainst } from '../analysis/case-file.ts';
import { breachesBy, type Exposure, exposures } from '../analysis/exposure.ts';
import { defineFinding, listed } from '../analysis/finding.ts';

/** The breaches that no guarantee covers when they are committed by a violator. */
const unanswered = (
  file: CaseFile,
  breaches: readonly string[],
  violator: string | undefined,
): readonly string[] => {
  const left = new Set(breaches);
  for (const guarantee of file.agreement.guarantees) {
    if (left.size === 0) break;
    if (violator === undefined || runsAgainst(file, guarantee, violator))
      for (const breach of guarantee.breaches) left.delete(breach);
  }
  return [...left];
};

export const breachNobodyAnswers = defineFinding({
  id: 'breach-nobody-answers',
  severity: 'defeats',
  asks: 'Is there a breach that nothing answers?',
  source:
    'Minsk II 2015: thirteen points and no response to a breach of any; Budapest Memorandum 1994, para 4: the Council is asked to act only where nuclear weapons are used',
  messages: {
    nothing: ({ parties }: Exposure) =>
      `nothing is promised in answer to ${breachesBy({ breaches: ['any breach'], parties })}`,
    breaches: (exposure: Exposure) => `no guarantee answers ${breachesBy(exposure)}`,
  },
  consequence: 'An adversary would choose what nobody answers.',
  repair: ({ message, data: { breaches } }) =>
    message === 'nothing'
      ? 'promise a response, for each kind of breach'
      : `promise a response to ${listed(breaches)}`,
  find: ({ file, breaches, violators }, report) => {
    if (file.isUndisclosed('guarantees')) return;
    const { id, guarantees, cites } = file.agreement;
    for (const data of exposures(violators, (violator) => unanswered(file, breaches, violator)))
      report({
        message: guarantees.length === 0 ? 'nothing' : 'breaches',
        element: id,
        at: 'guarantees',
        data,
        cites,
      });
  },
});
