import { describe, expect, it } from 'vitest';
import { type Diagram, diagram, NO, type Node, YES } from '../../src/decision/diagram.ts';

const fresh = () => diagram(1_000);

describe('a diagram', () => {
  it('stores equal parts once', () => {
    const on = fresh();
    expect(on.decide(0, NO, YES)).toBe(on.decide(0, NO, YES));
    expect(on.decide(0, NO, YES)).not.toBe(on.decide(1, NO, YES));
  });

  it('reads back what it stores', () => {
    const on = fresh();
    const below = on.decide(1, NO, YES);
    const node = on.decide(0, NO, below);
    expect([on.level(node), on.low(node), on.high(node)]).toEqual([0, NO, below]);
    expect(on.level(YES)).toBe(on.level(NO));
    expect(on.level(YES)).toBeGreaterThan(on.level(below));
  });

  it('does not ask a function what makes no difference', () => {
    const on = fresh();
    const below = on.decide(1, NO, YES);
    expect(on.decide(0, below, below)).toBe(below);
    expect(on.decide(0, YES, YES)).toBe(YES);
  });

  it('does not ask a family for a member that no set has', () => {
    const on = fresh();
    const below = on.family(1, NO, YES);
    expect(on.family(0, below, NO)).toBe(below);
    expect(on.family(0, below, below)).not.toBe(below);
  });

  it('lists what is below a node, each after what it leads to', () => {
    const on = fresh();
    const c = on.decide(2, NO, YES);
    const b = on.decide(1, NO, c);
    const a = on.decide(0, b, c);
    on.decide(0, NO, c);
    expect(on.below(a)).toEqual([c, b, a]);
    expect(on.below(YES)).toEqual([]);
  });

  it('folds a value over shared parts', () => {
    const on = fresh();
    const c = on.family(2, YES, YES);
    const b = on.family(1, c, c);
    const sets = on.fold(b, 0, 1, (low, high) => low + high);
    expect([sets(NO), sets(YES), sets(c), sets(b)]).toEqual([0, 1, 2, 4]);
  });

  it('remembers answers, and asks once for each question', () => {
    const on = fresh();
    let asked = 0;
    const sum = on.remember((a, b, c) => {
      asked++;
      return a + b + c;
    });
    expect([sum(1, 2, 3), sum(1, 2, 3), sum(3, 2, 1)]).toEqual([6, 6, 6]);
    expect(asked).toBe(2);
  });

  it('counts nodes made and answers remembered as steps, and what it knows as none', () => {
    const on = fresh();
    const first = on.remember((a) => a);
    for (let times = 0; times < 3; times++) on.decide(0, NO, YES);
    expect(on.steps()).toBe(1);
    for (let times = 0; times < 3; times++) first(1, 2, 3);
    expect(on.steps()).toBe(2);
    expect(on.full()).toBe(false);
  });

  it('is full after the steps allowed, and then stops asking', () => {
    const on = diagram(2);
    const endless = on.remember((a, b, c): Node => endless(a + 1, b, c));
    expect(endless(0, 0, 0)).toBe(NO);
    expect(on.full()).toBe(true);
    expect(on.step()).toBe(false);
    expect(on.steps()).toBe(2);
  });

  it('is one of its own for each question', () => {
    const [one, other]: Diagram[] = [fresh(), fresh()];
    one?.decide(0, NO, YES);
    expect(other?.steps()).toBe(0);
  });
});
