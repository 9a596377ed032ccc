/**
 * Clauses by their numbers on a page.
 *
 * A cite is a place in a source. Each place has one number, wherever it is cited, and the list of sources has all of
 * them, so a reader gets from any line to the clause on which it rests.
 */
import type { ComponentChildren } from 'preact';
import type { Cite, Source } from '../model/agreement.ts';

/** A place in a source, with its number on the page. */
export interface Clause {
  readonly number: number;
  readonly cite: Cite;
}

/** All clauses that a page cites. */
export interface Clauses {
  /** The numbers of some cites, each a link to its clause. */
  readonly cites: (cites: readonly Cite[] | undefined) => ComponentChildren;
  /** Everything that is cited, source by source. */
  readonly clausesOf: (source: string) => readonly Clause[];
}

const keyOf = ({ source, at, says = '' }: Cite): string => JSON.stringify([source, at, says]);

const Links = ({ numbers }: { readonly numbers: readonly number[] }) => (
  <span class="c">
    {numbers.map((number, index) => (
      <>
        {index > 0 ? ' ' : ''}
        <a href={`#c${number}`}>{number}</a>
      </>
    ))}
  </span>
);

/** Numbers cites, from the first source on the list to the last; a page with several lists goes on counting. */
export const numberedClauses = (
  sources: readonly Pick<Source, 'id'>[],
  all: readonly Cite[],
  after = 0,
): Clauses & { readonly count: number } => {
  const order = new Map(sources.map(({ id }, place) => [id, place]));
  const place = ({ source }: Cite): number => order.get(source) ?? order.size;
  const unique = new Map(all.map((cite) => [keyOf(cite), cite]));
  const clauses = new Map(
    [...unique]
      .sort(([, a], [, b]) => place(a) - place(b))
      .map(([key, cite], index) => [key, { number: after + index + 1, cite }]),
  );
  const bySource = new Map<string, Clause[]>();
  for (const clause of clauses.values())
    bySource.set(clause.cite.source, [...(bySource.get(clause.cite.source) ?? []), clause]);
  return {
    count: clauses.size,
    cites: (cites = []) => {
      const numbers = [...new Set(cites.map((cite) => clauses.get(keyOf(cite))?.number ?? 0))].sort(
        (a, b) => a - b,
      );
      return numbers.length === 0 ? undefined : <Links numbers={numbers} />;
    },
    clausesOf: (source) => bySource.get(source) ?? [],
  };
};
