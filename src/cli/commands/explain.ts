/**
 * `explain`: one score down to the clauses on which it rests.
 */
import * as E from 'fp-ts/Either';
import { wrap } from '../../explain/typeset.ts';
import type { Cite, Explanation, Scorecard } from '../../index.ts';
import type { Call, Command } from '../command.ts';
import { findScore } from '../find-score.ts';
import { toJson } from '../json.ts';
import { judge } from '../judged.ts';
import { fine, type Outcome, refused } from '../outcome.ts';
import { unreadLines } from '../read.ts';

const quoting = ({ agreement: { sources } }: Scorecard): ((cite: Cite) => string) => {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return ({ source, at, says }) =>
    `[${titles.get(source) ?? source}: ${at}${says === undefined ? '' : `, “${says}”`}]`;
};

/** Sets a score with its parts below it; the parts of one that counts several times stand once. */
const setTree = (
  top: Explanation,
  quote: (cite: Cite) => string,
  { width, settings: { depth: most = Number.POSITIVE_INFINITY } }: Call,
): readonly string[] => {
  const lines: string[] = [];
  const seen = new Set<Explanation>();
  const set = (one: Explanation, depth: number): void => {
    const indent = 2 * depth;
    const isSeen = one.parts.length > 0 && seen.has(one);
    seen.add(one);
    const note = isSeen ? ' (its parts stand above)' : '';
    lines.push(...wrap(`${' '.repeat(indent)}${one.sentence}${note}`, width, indent + 2));
    if (isSeen) return;
    for (const cite of one.cites)
      lines.push(...wrap(`${' '.repeat(indent + 2)}${quote(cite)}`, width, indent + 4));
    if (depth < most) for (const part of one.parts) set(part, depth + 1);
  };
  set(top, 0);
  return lines;
};

/**
 * A tree as a list that names parts by their places in it, the top first: a part of many scores would fill a tree of JSON
 * many times over.
 */
const listOf = (top: Explanation, most: number): readonly object[] => {
  const depths = new Map([[top, 0]]);
  for (const [one, depth] of depths)
    if (depth < most)
      for (const part of one.parts) if (!depths.has(part)) depths.set(part, depth + 1);
  const places = new Map([...depths.keys()].map((one, place) => [one, place]));
  return [...depths].map(([{ sentence, range, cites, parts }, depth]) => ({
    sentence,
    range,
    cites,
    parts: depth < most ? parts.map((part) => places.get(part)) : [],
  }));
};

const nodeOf = (card: Scorecard, path: readonly string[]): number => {
  let node = card.overall.node;
  for (const id of path)
    node = card.nodes[node]?.parts.find((part) => card.nodes[part]?.id === id) ?? node;
  return node;
};

const run = async (call: Call): Promise<Outcome> => {
  const [file = '', ...steps] = call.operands;
  const judged = await judge({ ...call, operands: [file] }, { cases: true });
  if (E.isLeft(judged)) return refused(...judged.left);
  const problems = unreadLines(judged.right, 'not scored');
  if (problems.length > 0) return refused(...problems);
  const [only, ...others] = judged.right.scored;
  if (only === undefined || others.length > 0)
    return refused('explain: one document is explained at a time');
  const { card } = only;
  const { scoreTree, explain: explained } = await import('../../index.ts');
  const found = findScore(scoreTree(card), steps.join('.'));
  if (E.isLeft(found)) return refused(found.left);
  const explanation = explained(card, nodeOf(card, found.right.path));
  if (call.settings.format === 'json')
    return fine(toJson(listOf(explanation, call.settings.depth ?? Number.POSITIVE_INFINITY)));
  return fine(setTree(explanation, quoting(card), call).join('\n'));
};

export const explain: Command = {
  name: 'explain',
  summary: 'one score, down to the clauses it rests on',
  says: 'Explains one score of a document, down to its clauses. PATH names scores from the top, with stops between them: guarantees.trigger. It may begin anywhere in the tree, such as at the id of a guarantee. Without a PATH the overall score is explained.',
  operands: [{ name: 'FILE' }, { name: 'PATH', isOptional: true, isSeveral: true }],
  formats: ['text', 'json'],
  options: ['depth', 'rubric', 'width', 'watch'],
  examples: ['explain draft.yaml --depth 2', 'explain dayton-1995 baselines --depth 1'],
  run,
};
