/**
 * A scorecard opened for a page: names instead of ids, figures that no gate is rounded across, and numbered cites.
 */
import { namesIn, upperFirst } from '../analysis/names.ts';
import { responderIn } from '../analysis/responding.ts';
import { gatesOf } from '../explain/explain.ts';
import { showRange } from '../explain/figures.ts';
import type { Agreement, Cite } from '../model/agreement.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Range } from '../model/scores.ts';
import type { NameOf } from './change.ts';
import { type Clauses, numberedClauses } from './clauses.tsx';

/** A scorecard opened for a page. */
export interface OpenCard extends Clauses {
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

const allCites = (card: Scorecard, agreement: Agreement | undefined): readonly Cite[] => [
  ...card.nodes.flatMap(({ cites }) => cites),
  ...card.findings.flatMap(({ cites }) => cites),
  ...(agreement?.guarantees ?? []).flatMap(({ cites = [], timeline }) => [
    ...cites,
    ...timeline.flatMap((deadline) => deadline.cites ?? []),
  ]),
  ...(agreement?.drafting ?? []).flatMap(({ cites = [] }) => cites),
];

/** Opens a scorecard, with its agreement if there is one. */
export const openCard = (card: Scorecard, agreement: Agreement | undefined): OpenCard => {
  const clauses = numberedClauses(card.agreement.sources, allCites(card, agreement));
  const gates = gatesOf(card);
  const nameOf = namesIn(card.agreement);
  return {
    card,
    agreement,
    nameOf,
    headOf: headsIn(nameOf),
    responderAt: (path) => {
      const party = agreement === undefined ? undefined : responderIn(agreement, path);
      return party === undefined ? undefined : nameOf(party);
    },
    gates,
    figure: (range) => showRange(range, gates),
    ...clauses,
  };
};
