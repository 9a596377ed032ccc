/**
 * Findings by severity, each with what follows from it, its repair, and the clause on which it rests.
 */
import { SEVERITIES, type Severity } from '../../model/scorecard-words.ts';
import type { OpenCard } from '../open-card.tsx';

const HEADINGS: Readonly<Record<Severity, string>> = {
  defeats: 'Defeats the promise',
  weakens: 'Weakens it',
  clouds: 'Clouds the judgement',
};

export const Findings = ({ open: { card, cites } }: { readonly open: OpenCard }) => {
  if (card.findings.length === 0) return <p>No drafting fault of the catalogue was found.</p>;
  return (
    <>
      {SEVERITIES.map((severity) => {
        const own = card.findings.filter((finding) => finding.severity === severity);
        if (own.length === 0) return undefined;
        return (
          <>
            <h3>
              {HEADINGS[severity]} ({own.length})
            </h3>
            <ol class={`findings ${severity}`}>
              {own.map(({ message, consequence, repair, learntFrom, cites: rests }) => (
                <li>
                  <p class="message">
                    {message} {cites(rests)}
                  </p>
                  <p>{consequence}</p>
                  <p class="repair">
                    <b>Repair</b> {repair}
                  </p>
                  <p class="learnt">Learnt from {learntFrom}</p>
                </li>
              ))}
            </ol>
          </>
        );
      })}
    </>
  );
};
