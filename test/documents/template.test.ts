/**
 * The template lists the levels of each ladder in its comments, and none is missing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LADDERS, type LadderName, levelsOf } from '../../src/model/ladders.ts';

const text = readFileSync(
  join(import.meta.dirname, '..', '..', 'examples', 'template.yaml'),
  'utf8',
).replace(/\n *# */g, ' ');

/** What the field of a ladder is called in a document. */
const FIELDS: Readonly<Partial<Record<LadderName, string>>> = {
  instrument: 'form',
  role: 'seats, by party',
};

/** Words for times stand in one sentence; a text without one is `unspecified`, as for all fields. */
const isInAList = (ladder: LadderName) => ladder !== 'promptness';

describe('the template lists', () => {
  it.each((Object.keys(LADDERS) as LadderName[]).filter(isInAList))(
    'all levels of %s, worst to best',
    (ladder) => {
      const levels = levelsOf(ladder).filter((level) => level !== 'unspecified');
      const list = text.match(new RegExp(`${FIELDS[ladder] ?? ladder}: ([^.;]+)`))?.[1] ?? '';
      const listed = list.split(', ').map((level) => level.trim());
      expect(listed.filter((level) => level !== 'unspecified')).toEqual(levels);
    },
  );

  it('each word for a time', () => {
    for (const word of levelsOf('promptness').filter((level) => level !== 'unspecified'))
      expect(text).toMatch(new RegExp(`A time that the text gives in a word.*\\b${word}\\b`));
  });
});
