import { describe, expect, it } from 'vitest';
import { headOf, scoreList, scoreTree } from '../../src/score/nodes.ts';
import { leaf, type Score } from '../../src/score/score.ts';

const one = (id: string, parts: readonly Score[] = []): Score => ({
  ...leaf(id, id.toUpperCase(), 'measure', 1, { low: 0.2, high: 0.4 }, { code: 'combined' }),
  ...(parts.length === 0 ? {} : { rule: 'mean' as const }),
  parts,
});

const shared = one('shared');
const left = one('left', [shared, one('own')]);
const top = one('top', [left, one('right', [shared])]);

const written = () => {
  const { nodes, put } = scoreList();
  const node = put(top);
  return { nodes, node, put };
};

describe('a list of scores', () => {
  it('has every part once, before its wholes', () => {
    const { nodes, node } = written();
    expect(nodes.map(({ id }) => id)).toEqual(['shared', 'own', 'left', 'right', 'top']);
    expect(nodes.map(({ parts }) => parts)).toEqual([[], [], [0, 1], [0], [2, 3]]);
    expect(node).toBe(4);
  });

  it('takes nothing twice, and what is only alike for another', () => {
    const { nodes, put } = written();
    expect(put(shared)).toBe(0);
    expect(put(left)).toBe(2);
    expect(put({ ...shared })).toBe(5);
    expect(nodes).toHaveLength(6);
  });

  it('keeps all that a score says', () => {
    const { nodes } = written();
    expect(nodes[2]).toEqual({ ...left, parts: [0, 1] });
    // What has no parts stands there as it is.
    expect(nodes[0]).toBe(shared);
    expect(headOf(top, 4)).toEqual({
      id: 'top',
      label: 'TOP',
      range: { low: 0.2, high: 0.4 },
      rule: 'mean',
      node: 4,
    });
  });
});

describe('the tree of a list', () => {
  it('is the one that was written down, the whole or a part of it', () => {
    const { nodes, node } = written();
    const card = { nodes, overall: headOf(top, node) };
    expect(scoreTree(card)).toEqual(top);
    expect(scoreTree(card, 2)).toEqual(left);
    expect(scoreTree(card, 0)).toEqual(shared);
  });

  it('reads nothing of what stands behind it', () => {
    const { nodes, node } = written();
    const unread = {
      get parts(): never {
        throw new Error('it is read');
      },
    } as unknown as (typeof nodes)[number];
    const card = { nodes: [...nodes.slice(0, 3), unread], overall: headOf(top, node) };
    expect(scoreTree(card, 2)).toEqual(left);
  });

  it('has a shared part as one object', () => {
    const { nodes, node } = written();
    const tree = scoreTree({ nodes, overall: headOf(top, node) });
    expect(tree.parts[0]?.parts[0]).toBe(tree.parts[1]?.parts[0]);
  });

  it('is nothing where no score stands, and passes over parts that are not there', () => {
    const { nodes, node } = written();
    const card = { nodes, overall: headOf(top, node) };
    expect(scoreTree(card, 99)).toEqual({
      id: 'nothing',
      label: 'Nothing',
      range: { low: 0, high: 1 },
      rule: 'not-applicable',
      weight: 0,
      parts: [],
      because: { code: 'not-asked', why: 'no score stands there' },
      cites: [],
    });
    const broken = nodes.map((each, i) => (i === 4 ? { ...each, parts: [2, 77] } : each));
    expect(scoreTree({ ...card, nodes: broken }).parts.map(({ id }) => id)).toEqual(['left']);
    // A part stands before its whole: one that stands behind is none.
    const turned = nodes.map((each, i) => (i === 2 ? { ...each, parts: [0, 3] } : each));
    expect(scoreTree({ ...card, nodes: turned }, 2).parts.map(({ id }) => id)).toEqual(['shared']);
  });
});
