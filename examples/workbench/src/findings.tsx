/**
 * What is wrong with a draft, what decides its verdict, and the problems of a text that cannot be scored; each leads to
 * its place in the text.
 */
import { decidingFacts, issueText, reasonText, showRange } from 'casus-foederis';
import type { Fix, PlacedIssue } from 'casus-foederis/text';
import { useMemo } from 'preact/hooks';
import { elementName, upperFirst } from './names.ts';
import { pathOf, placeOf, type Scored } from './reading.ts';
import { type GoTo, ToPlace } from './to-place.tsx';

const SEVERITY = { defeats: 'Fatal', weakens: 'Weakens it', clouds: 'Clouds it' } as const;

/** Lists the findings, worst first. */
export const Findings = ({ scored, goTo }: { readonly scored: Scored; readonly goTo: GoTo }) => {
  const { findings } = scored.card;
  if (findings.length === 0) return <p>No drafting fault of the catalogue was found.</p>;
  return (
    <ul class="findings">
      {findings.map(({ id, element, at, severity, message, repair, consequence }) => (
        <li key={`${id} ${element} ${at}`} class={severity}>
          <p dir="auto">
            <b>{SEVERITY[severity]}:</b> {message}{' '}
            <ToPlace place={placeOf(scored, at)} goTo={goTo} />
          </p>
          <p class="note" dir="auto">
            {consequence} Repair: {repair}.
          </p>
        </li>
      ))}
    </ul>
  );
};

const MOST_DECIDING = 6;

/** The element in which a fact stands, where it stands in one. */
const within = ({ agreement }: Scored, at: string): string => {
  const path = pathOf(agreement, at);
  return typeof path[1] === 'number' ? ` (${elementName(agreement, path, agreement)})` : '';
};

/** Lists the facts that decide the verdict, most decisive first. */
export const Deciding = ({ scored, goTo }: { readonly scored: Scored; readonly goTo: GoTo }) => {
  const { card } = scored;
  const facts = useMemo(() => decidingFacts(card).slice(0, MOST_DECIDING), [card]);
  if (facts.length === 0) return <p>No single fact would change the verdict.</p>;
  return (
    <ol class="deciding">
      {facts.map(({ at, label, because, state, range }) => (
        <li key={`${at} ${label}`} dir="auto">
          {label}
          {within(scored, at)}: {reasonText(because)};{' '}
          {state === 'unknown' ? 'anything from' : 'worth'} {showRange(range)}{' '}
          <ToPlace place={placeOf(scored, at)} goTo={goTo} />
        </li>
      ))}
    </ol>
  );
};

/** Lists problems of the text, or what is odd about it. */
export const Issues = ({
  issues,
  kind,
  goTo,
  mend,
}: {
  readonly issues: readonly PlacedIssue[];
  readonly kind: 'problems' | 'oddities';
  readonly goTo: GoTo;
  /** Puts a fix into the text; one is offered only where the text can be mended in one way. */
  readonly mend: (fix: Fix) => void;
}) => (
  <ul class={`issues ${kind}`}>
    {issues.map((issue) => {
      const { position, fix } = issue;
      const says = upperFirst(issueText(issue));
      return (
        <li key={`${position?.offset} ${says}`} dir="auto">
          {says} <ToPlace place={position} goTo={goTo} />
          {fix !== undefined && (
            <button type="button" class="mend" onClick={() => mend(fix)}>
              {upperFirst(fix.title)}
            </button>
          )}
        </li>
      );
    })}
  </ul>
);
