/**
 * A page for a terminal: how wide it is, how it cites, and what it calls the places in a document.
 */
import { namesIn } from '../analysis/names.ts';
import type { Cite } from '../model/agreement.ts';
import type { Scorecard } from '../model/scorecard.ts';

/** What stands for a publisher if nobody is known to have put a source out. */
const NOBODY: ReadonlySet<string> = new Set(['none', 'not stated', 'unknown']);

/** Writes cites by who put the source out, or by its title where that is not known. */
export const citing = ({
  agreement: { sources },
}: Scorecard): ((cites: readonly Cite[]) => string) => {
  const names = new Map(
    sources.map(({ id, title, publisher, kind }) => [
      id,
      kind === 'general-knowledge'
        ? 'general knowledge'
        : NOBODY.has(publisher)
          ? title
          : publisher,
    ]),
  );
  return ([first, ...others]) =>
    first === undefined
      ? ''
      : ` [${names.get(first.source) ?? first.source}: ${first.at}${others.length > 0 ? `, and ${others.length} more` : ''}]`;
};

/** How wide a page is, and how it cites. */
export interface Page {
  readonly width: number;
  readonly cite: (cites: readonly Cite[]) => string;
  /** The name of the element in which something stands; empty if it stands in none. */
  readonly inside: (at: string) => string;
}

export const insideOf = ({ agreement }: Scorecard): Page['inside'] => {
  const nameOf = namesIn(agreement);
  const ids = new Set(agreement.elements.map(({ id }) => id));
  return (at) => {
    const [, id = ''] = at.split('.');
    return ids.has(id) ? `, in ${nameOf(id)}` : '';
  };
};
