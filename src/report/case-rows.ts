/**
 * Which guarantee answers which breach, read from the scores of the worst case.
 *
 * The score of the guarantees has a part for each breach, and that a part for each guarantee that answers it; where
 * several parties could be the violator, the case that counts is the part of the one whose breach is the worst.
 */
import type { Scorecard } from '../model/scorecard.ts';
import type { Range, ScoreKey, ScoreNode } from '../model/scores.ts';

/** A breach with the guarantees that answer it, by their ids. */
export interface CaseRow {
  readonly breach: string;
  readonly answers: ReadonlyMap<string, Range>;
}

/** Visits a score and everything under it, each once, until the visitor reports a find. */
const findUnder = (
  nodes: readonly ScoreNode[],
  top: ScoreKey,
  isIt: (node: ScoreNode) => boolean,
): ScoreNode | undefined => {
  const open = [top];
  const seen = new Set(open);
  for (let key = open.shift(); key !== undefined; key = open.shift()) {
    const node = nodes[key];
    if (node === undefined) continue;
    if (isIt(node)) return node;
    for (const part of node.parts)
      if (!seen.has(part)) {
        seen.add(part);
        open.push(part);
      }
  }
  return undefined;
};

const worstCase = ({ nodes, indicators, worstCase: { guarantees } }: Scorecard) =>
  findUnder(
    nodes,
    indicators.guarantees.node,
    ({ because }) => because.code === 'violator' && because.party === guarantees,
  ) ?? nodes[indicators.guarantees.node];

/** Lists the breaches in scope with the guarantees that answer them in the worst case. */
export const caseRows = (card: Scorecard): readonly CaseRow[] => {
  const { nodes, matrix } = card;
  const rows = new Map((worstCase(card)?.parts ?? []).map((key) => [nodes[key]?.id, nodes[key]]));
  return matrix.map(({ breach }) => ({
    breach,
    answers: new Map(
      (rows.get(breach)?.parts ?? []).flatMap((key) => {
        const part = nodes[key];
        return part === undefined || part.rule === 'not-applicable'
          ? []
          : [[part.id, part.range] as const];
      }),
    ),
  }));
};

/** After how many seconds each breach has paid off, as far as some response to it was timed. */
export const windowsOf = (card: Scorecard): ReadonlyMap<number, readonly string[]> => {
  const { nodes } = card;
  const parts = worstCase(card)?.parts ?? [];
  const windows = new Map<number, string[]>();
  for (const { breach } of card.matrix) {
    const key = parts.find((part) => nodes[part]?.id === breach);
    const timed =
      key === undefined
        ? undefined
        : findUnder(nodes, key, ({ because }) => because.code === 'speed');
    if (timed?.because.code !== 'speed') continue;
    const { window } = timed.because;
    windows.set(window, [...(windows.get(window) ?? []), breach]);
  }
  return new Map([...windows].sort(([a], [b]) => a - b));
};
