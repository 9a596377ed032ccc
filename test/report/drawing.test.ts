/**
 * Text that is broken for a picture.
 */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/report/drawing.tsx';

describe('lines of a figure', () => {
  it('are as many as there is room for, and say where they are cut', () => {
    expect(linesOf('a b', 300)).toEqual(['a b']);
    const cut = linesOf('word '.repeat(50), 100);
    expect(cut).toHaveLength(2);
    expect(cut[1]).toMatch(/…$/);
    expect(linesOf('x'.repeat(500), 100)[0]?.length).toBeLessThan(30);
  });
});
