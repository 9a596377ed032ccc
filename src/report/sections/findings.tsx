/**
 * Findings by severity, those of one kind together: what is wrong, what follows from it, and how it would be repaired.
 */
import { upperFirst } from '../../analysis/names.ts';
import type { Finding } from '../../model/scorecard.ts';
import { SEVERITIES, type Severity } from '../../model/scorecard-words.ts';
import type { OpenCard } from '../open-card.tsx';

const HEADINGS: Readonly<Record<Severity, string>> = {
  defeats: 'Defeats the promise in the case it is made for',
  weakens: 'Weakens the promise',
  clouds: 'Clouds the judgement',
};

/** Findings of one kind, from which the same follows. */
const alike = (findings: readonly Finding[]): readonly (readonly Finding[])[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.id, finding.consequence, finding.learntFrom]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
};

const Alike = ({
  findings,
  cites,
}: { readonly findings: readonly Finding[] } & Pick<OpenCard, 'cites'>) => (
  <li>
    {findings.map(({ message, repair, cites: rests }) => (
      <>
        <p class="message">
          {upperFirst(message)} {cites(rests)}
        </p>
        <p>
          <b>Repair:</b> {repair}.
        </p>
      </>
    ))}
    <p>{findings[0]?.consequence}</p>
    <p class="note">Learnt from {findings[0]?.learntFrom}</p>
  </li>
);

/** Lists the findings of a scorecard. */
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
            <ul class={`findings ${severity}`}>
              {alike(own).map((findings) => (
                <Alike findings={findings} cites={cites} />
              ))}
            </ul>
          </>
        );
      })}
    </>
  );
};
