import { describe, expect, it } from 'vitest';
import { bar, columns, wrap } from '../../src/explain/typeset.ts';

describe('typeset', () => {
  it('wraps at the width, indents what follows and keeps the first indent', () => {
    expect(wrap('  one two three', 9, 4)).toEqual(['  one two', '    three']);
    expect(wrap('unbreakablyLong word', 5, 0)).toEqual(['unbreakablyLong', 'word']);
  });

  it('sets columns by their widest cell', () => {
    expect(
      columns([
        ['a', 'bb'],
        ['ccc', 'd'],
      ]),
    ).toEqual(['  a    bb', '  ccc  d']);
  });

  it('draws what is sure, what may be and what cannot be, with gates between', () => {
    const drawn = bar({ low: 0.25, high: 0.5 }, [0.3, 0.6]);
    expect(drawn.replaceAll('|', '')).toBe('█'.repeat(10) + '░'.repeat(10) + '·'.repeat(20));
    expect([drawn.indexOf('|'), drawn.lastIndexOf('|')]).toEqual([12, 25]);
  });
});
