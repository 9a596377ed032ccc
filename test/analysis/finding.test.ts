import { expect, it } from 'vitest';
import { listed } from '../../src/analysis/finding.ts';

it('joins words as a sentence does', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
