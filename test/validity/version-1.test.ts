/**
 * The figures of version 1 are frozen, and laid beside those of version 2.
 *
 * Under version 1 this test held that scoring still gave the frozen figures to twelve digits. Version 2 of the rubric
 * scores otherwise, on purpose, so what is left to hold is that the record is whole and that nobody has touched it.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { read } from '../../scripts/docs/files.ts';
import { CASES } from '../../src/cases/index.ts';
import { KNOWN_CASES } from '../../validity/known-cases.ts';
import { validityPage } from '../../validity/pages.ts';
import { TWICE_CODED } from '../../validity/second-codings.ts';
import { FROZEN_IDS, FROZEN_SECOND_IDS, ofVersion1 } from '../../validity/version-1.ts';

const CHECKSUM = 'bcd7a1618837e48f1d12e4a78345752f0501e45d5d827e65bc8a6ea52ba1ae57';

/** Of the content, however its lines end. */
const checksumOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\r\n/g, '\n')).digest('hex');

describe('the record of version 1', () => {
  const text = read('validity/version-1.json');

  it('is as it was frozen', () => {
    expect(checksumOf(text)).toBe(CHECKSUM);
    expect(checksumOf(text.replace('"low": 0.', '"low": 1.'))).not.toBe(CHECKSUM);
  });

  it('is complete: the 45 cases and 12 second codings of 0.1.0, every one still in the library', () => {
    expect(FROZEN_IDS).toHaveLength(45);
    expect(FROZEN_SECOND_IDS).toHaveLength(12);
    const ids = new Set(CASES.map(({ id }) => id));
    expect(FROZEN_IDS.filter((id) => !ids.has(id))).toEqual([]);
    // Not every second coding of version 1 has a successor; the page names those that have none.
    const twice = TWICE_CODED.map(({ id }) => id);
    const left = FROZEN_SECOND_IDS.filter((id) => !twice.includes(id));
    expect(left.length).toBeLessThan(FROZEN_SECOND_IDS.length);
    const [, coders = ''] = validityPage().split('## Two coders');
    for (const id of left) expect(coders).toContain(`\`${id}\``);
  });

  it('gives what it says, and nothing of a case that it did not know', () => {
    expect(ofVersion1('washington-treaty-1949')).toMatchObject({
      verdict: 'document',
      ranges: { baselines: undefined },
    });
    expect(ofVersion1('washington-treaty-1949')?.ranges.guarantees?.low).toBeCloseTo(0.14, 2);
    expect(ofVersion1('no-such-case')).toBeUndefined();
  });

  it('stands beside version 2 in the table of all cases', () => {
    const [, table = ''] = validityPage().split('## Version 1 and version 2');
    for (const { id } of CASES) expect(table).toContain(`| \`${id}\` |`);
    expect(KNOWN_CASES.filter(({ before }) => before !== undefined)).toHaveLength(30);
  });
});
