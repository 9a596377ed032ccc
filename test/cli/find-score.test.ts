/**
 * Finding scores by the names of their parts.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { agreementOf, CASES } from '../../src/cases/index.ts';
import { findScore } from '../../src/cli/find-score.ts';
import { type Score, scoreAgreement, scoreTree } from '../../src/index.ts';
import { leaf } from '../../src/score/score.ts';

const part = (id: string, ...parts: readonly Score[]): Score => ({
  ...leaf(id, id, 'rung', 1, { low: 0, high: 1 }, { code: 'combined' }),
  parts,
});
const shared = part('term');
const tree = part(
  'overall',
  part('guarantees', part('us-pledge', shared, part('duty')), part('us-pledge/1.2', shared)),
  part('baselines', part('line', part('duty'))),
);

const pathOf = (wanted: string) =>
  E.map(({ path }: { readonly path: readonly string[] }) => path)(findScore(tree, wanted));

describe('a path', () => {
  it.each([
    ['', []],
    ['guarantees', ['guarantees']],
    ['guarantees.us-pledge.duty', ['guarantees', 'us-pledge', 'duty']],
    ['guarantees/us-pledge/duty', ['guarantees', 'us-pledge', 'duty']],
    ['guarantees.us-pledge/1.2.term', ['guarantees', 'us-pledge/1.2', 'term']],
    ['us-pledge.duty', ['guarantees', 'us-pledge', 'duty']],
    ['line', ['baselines', 'line']],
  ])('finds %s', (wanted, path) => {
    expect(pathOf(wanted)).toEqual(E.right(path));
  });

  it('finds a score that stands in several places, where it is the same', () => {
    expect(pathOf('term')).toEqual(E.right(['guarantees', 'us-pledge', 'term']));
  });

  it.each([
    ['gaurantees', 'there is no score “gaurantees” under the top; did you mean guarantees?'],
    [
      'guarantees.us-plegde',
      'there is no score “us-plegde” under guarantees; did you mean guarantees.us-pledge?',
    ],
    [
      'baselines.term',
      'there is no score “term” under baselines; there is guarantees.us-pledge.term',
    ],
    ['baselines.zzz', 'there is no score “zzz” under baselines: its parts are line'],
    ['line.duty.zzz', 'there is no score “line” under the top; there is baselines.line'],
    ['duty', '“duty” stands in several places: guarantees.us-pledge.duty, baselines.line.duty'],
  ])('that leads nowhere says what there is: %s', (wanted, complaint) => {
    expect(findScore(tree, wanted)).toEqual(E.left(complaint));
  });

  it('leads to every score of every case, along the names of its parts', () => {
    for (const one of CASES.slice(0, 12)) {
      const top = scoreTree(scoreAgreement(agreementOf(one)));
      const walk = (score: Score, path: readonly string[], depth: number): void => {
        const found = findScore(top, path.join('.'));
        expect(E.isRight(found) && found.right.score.id).toBe(score.id);
        if (depth < 4) for (const next of score.parts) walk(next, [...path, next.id], depth + 1);
      };
      walk(top, [], 0);
    }
  });
});
