/**
 * A scorecard opened for a page: names instead of ids, figures that no gate is rounded across, and numbered cites.
 *
 * A cite is a place in a source. Each place has one number on the page, wherever it is cited, and the list of sources
 * has all of them, so a reader gets from any figure to the clause on which it rests.
 */
import type { ComponentChildren } from 'preact';
import { namesIn } from '../analysis/names.ts';
import { gatesOf } from '../explain/explain.ts';
import { showRange } from '../explain/figures.ts';
import type { Agreement, Cite } from '../model/agreement.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Range } from '../model/scores.ts';
import type { NameOf } from './change.ts';
import { upperFirst } from './score-label.ts';

/** A place in a source, with its number on the page. */
export interface Clause {
  readonly number: number;
  readonly cite: Cite;
}

/** A scorecard opened for a page. */
export interface OpenCard {
  readonly card: Scorecard;
  readonly agreement: Agreement | undefined;
  /** What a party or an element is called inside a sentence. */
  readonly nameOf: NameOf;
  /** What it is called at the head of a row: without article and without quotation marks. */
  readonly headOf: NameOf;
  /** Whose a fact is that stands with a responder, by its place; nothing without the agreement. */
  readonly responderAt: (path: readonly (string | number)[]) => string | undefined;
  readonly gates: readonly number[];
  /** A range in figures. */
  readonly figure: (range: Range) => string;
  /** The numbers of some cites, each a link to its clause. */
  readonly cites: (cites: readonly Cite[] | undefined) => ComponentChildren;
  /** Everything that is cited, source by source. */
  readonly clausesOf: (source: string) => readonly Clause[];
}

/** A name at the head of a row. */
const headsIn =
  (nameOf: NameOf): NameOf =>
  (id) =>
    upperFirst(
      nameOf(id)
        .replace(/^(?:the|an?) /, '')
        .replace(/^“(.*)”$/u, '$1'),
    );

const keyOf = ({ source, at, says = '' }: Cite): string => JSON.stringify([source, at, says]);

const allCites = (card: Scorecard, agreement: Agreement | undefined): readonly Cite[] => [
  ...card.nodes.flatMap(({ cites }) => cites),
  ...card.findings.flatMap(({ cites }) => cites),
  ...(agreement?.guarantees ?? []).flatMap(({ cites = [], timeline }) => [
    ...cites,
    ...timeline.flatMap((deadline) => deadline.cites ?? []),
  ]),
  ...(agreement?.drafting ?? []).flatMap(({ cites = [] }) => cites),
];

/** Sets the numbers of cites, from the first that the list of sources has to the last. */
const numbered = (
  card: Scorecard,
  agreement: Agreement | undefined,
): ReadonlyMap<string, Clause> => {
  const order = new Map(card.agreement.sources.map(({ id }, place) => [id, place]));
  const unique = new Map(allCites(card, agreement).map((cite) => [keyOf(cite), cite]));
  return new Map(
    [...unique]
      .sort(
        ([, a], [, b]) => (order.get(a.source) ?? order.size) - (order.get(b.source) ?? order.size),
      )
      .map(([key, cite], index) => [key, { number: index + 1, cite }]),
  );
};

/** The responder with whom a fact stands: `guarantees`, its id or number, `responders`, its number. */
const responderIn =
  (agreement: Agreement | undefined, nameOf: NameOf): OpenCard['responderAt'] =>
  ([list, element, field, index]) => {
    if (list !== 'guarantees' || field !== 'responders') return undefined;
    const guarantee = agreement?.guarantees.find(
      ({ id }, place) => id === element || place === element,
    );
    const party = guarantee?.responders[Number(index)]?.party;
    return party === undefined ? undefined : nameOf(party);
  };

/** Opens a scorecard, with its agreement where there is one. */
export const openCard = (card: Scorecard, agreement: Agreement | undefined): OpenCard => {
  const clauses = numbered(card, agreement);
  const bySource = new Map<string, Clause[]>();
  for (const clause of clauses.values())
    bySource.set(clause.cite.source, [...(bySource.get(clause.cite.source) ?? []), clause]);
  const gates = gatesOf(card);
  const nameOf = namesIn(card.agreement);
  return {
    card,
    agreement,
    nameOf,
    headOf: headsIn(nameOf),
    responderAt: responderIn(agreement, nameOf),
    gates,
    figure: (range) => showRange(range, gates),
    cites: (cites = []) => {
      const numbers = [...new Set(cites.map((cite) => clauses.get(keyOf(cite))?.number ?? 0))].sort(
        (a, b) => a - b,
      );
      if (numbers.length === 0) return undefined;
      return (
        <span class="c">
          {numbers.map((number, index) => (
            <>
              {index > 0 ? ' ' : ''}
              <a href={`#c${number}`}>{number}</a>
            </>
          ))}
        </span>
      );
    },
    clausesOf: (source) => bySource.get(source) ?? [],
  };
};
