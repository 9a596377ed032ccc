import { describe, expect, it } from 'vitest';
import { TRAITS } from '../../src/compare/likeness.ts';
import type { Round } from '../../src/model/agreement.ts';
import { type Coding, likenessOfVersions, versionsApart } from '../../validity/same-version.ts';
import { TWICE_CODED } from '../../validity/second-codings.ts';
import { agreement } from '../docs/samples.ts';

const [round] = agreement.drafting;
if (round === undefined) throw new Error('the sample has lost its round');

const version = (date: string, terms: Round['terms'] = 'all'): Round => ({
  ...round,
  id: `of-${date}`,
  date,
  terms,
});

const coding = (...drafting: readonly Round[]): Coding => ({ ...agreement, drafting });

/** How far the first round of one coding is from the first of another. */
const apart = (
  [one, ...later]: readonly [Round, ...Round[]],
  [other, ...others]: readonly [Round, ...Round[]],
) => versionsApart(coding(one, ...later), coding(other, ...others))(one, other);

describe('versions of two coders', () => {
  it('may be one where one coder dates it by the talks and the other by the session', () => {
    const march = [version('2019-02-25'), version('2019-08-22')] as const;
    const january = [version('2019-01'), version('2019-06')] as const;
    // A share of the year that is 25 days, over that year and these days.
    expect(apart(march, january)).toBeCloseTo(25 / (365.25 + 25), 12);
    expect(apart(january, march)).toBeCloseTo(25 / (365.25 + 25), 12);
  });

  it('are two where another had taken the place of the earlier by then', () => {
    const august = [version('2019-08-22')] as const;
    expect(apart(august, [version('2019-01'), version('2019-06')])).toBeUndefined();
    expect(apart(august, [version('2019-01'), version('2019-08-22')])).toBeUndefined();
  });

  it('are not replaced by a version of other terms', () => {
    const pledge = version('1953-07-21', ['island-pledge']);
    const early = version('1951-12', ['island-pledge']);
    expect(apart([pledge], [early, version('1952', ['river-line'])])).toBeDefined();
    expect(apart([pledge], [early, version('1952', ['island-pledge'])])).toBeUndefined();
  });

  it('may be one wherever a coarse date leaves it open', () => {
    const june = [version('1953-06-26'), version('1953-07')] as const;
    expect(apart(june, [version('1953-07-06')])).toBeDefined();
  });

  it('are nearer on the same terms', () => {
    const day = '1939-08-25';
    expect(apart([version(day)], [version(day)])).toBe(0);
    expect(apart([version(day)], [version(day, ['river-line'])])).toBeGreaterThan(0);
    expect(apart([version(day, [])], [version(day, [])])).toBe(0);
  });

  it('are two where they have no term in common', () => {
    const day = '1939-08-25';
    expect(
      apart([version(day, ['river-line'])], [version(day, ['island-pledge'])]),
    ).toBeUndefined();
  });

  it('are nearer where the same paper came out, and as early in the log', () => {
    const paper = (date: string, produced: string): Round => ({ ...version(date), produced });
    const draft = paper('2025-09', 'Draft');
    expect(apart([draft], [paper('2025-09', 'Draft')])).toBe(0);
    expect(apart([draft], [paper('2025-09', 'Plan')])).toBeGreaterThan(0);
    const [month, day] = [version('2025-09'), version('2025-09-28')];
    const apartIn = versionsApart(coding(month, day), coding(month, day));
    expect(apartIn(day, month)).toBe(0.5);
    expect(apartIn(month, month)).toBe(0);
  });

  it('stand nowhere in particular in a log of one', () => {
    const only = version('1950-04', ['river-line']);
    const before = version('1949-11', ['river-line']);
    const inTwo = versionsApart(coding(before, only), coding(only));
    const fromOne = versionsApart(coding(only), coding(before, only));
    expect(inTwo(only, only)).toBe(0);
    expect(fromOne(only, only)).toBe(0);
    // Of three, two hold the place that they have.
    const inThree = versionsApart(coding(before, only, version('1950-06')), coding(before, only));
    expect(inThree(only, only)).toBeCloseTo(1 / 2 - 1 / 3, 12);
  });

  it('are one where the only round of a coder brought about the last paper of the other', () => {
    const pact = TWICE_CODED.find(({ id }) => id === 'arab-league-joint-defence-1950');
    const rounds = pact?.matches.filter(({ list }) => list === 'drafting');
    expect(rounds?.map(({ before, after }) => [before, after])).toContainEqual([
      'league-committee',
      'cairo-1949-1950',
    ]);
  });

  /** How far two rounds are alike, each the only one of its coding. */
  const likened = (one: Round, other: Round): number => {
    const traced = (item: Round) => ({ item, ...TRAITS.drafting(item) });
    return likenessOfVersions(coding(one), coding(other))(traced(one), traced(other)).share;
  };

  it('are likened by the paper where one coder names the town and another the way of meeting', () => {
    const [river, island] = [
      version('1951', ['river-line']),
      { ...version('1951', ['island-pledge']), id: 'another' },
    ] as const;
    const signed = { ...river, place: 'Between the governments', produced: 'Signed text' };
    const paper = (place: string, produced: string) => ({
      ...island,
      id: signed.id,
      place,
      produced,
    });
    expect(likened(signed, paper('Geneva', 'Text signed'))).toBe(1);
    expect(likened(signed, paper('Between the governments', 'Outline'))).toBe(1);
    expect(likened(signed, { ...island, place: 'Geneva', produced: 'Outline' })).toBe(0);
  });

  it('are likened by what they were about where neither place nor paper is called alike', () => {
    const letters = { ...version('1951'), id: 'by-letter', place: 'By letter', produced: 'Draft' };
    const talks = { ...letters, id: 'talks', place: 'Geneva', produced: 'Text' };
    expect(likened(letters, talks)).toBe(1);
    const inPart = { ...talks, terms: ['river-line'] };
    expect(likened(letters, inPart)).toBeGreaterThan(0);
    expect(likened(letters, inPart)).toBeLessThan(1);
  });
});

describe('elements of two coders', () => {
  const pairs = (id: string, list: string) =>
    TWICE_CODED.find((one) => one.id === id)
      ?.matches.filter((match) => match.list === list)
      .map(({ before, after }) => [before, after]);

  it('are paired by what they are, though both coders chose the same id for something else', () => {
    // Both have `no-union-no-partition`: the pledge of Cyprus, and that of the three powers, which is `independence`.
    expect(pairs('cyprus-1960', 'baselines')).toEqual(
      expect.arrayContaining([
        ['independence', 'no-union-no-partition'],
        ['no-union-no-partition', undefined],
      ]),
    );
  });

  it('are paired where they are the same and called otherwise', () => {
    expect(pairs('abyei-2011', 'verification')).toContainEqual([
      'unisfa-patrols',
      'unisfa-monitoring',
    ]);
    expect(pairs('georgia-2008', 'verification')).toContainEqual(['unomig', 'unomig-observers']);
  });

  it('are paired version by version', () => {
    // Three papers of one month in one town.
    expect(pairs('abyei-2011', 'drafting')).toEqual(
      expect.arrayContaining([
        ['addis-2011-06', 'addis-june'],
        ['addis-2011-06-29', 'border-june'],
        ['addis-2011-07-30', 'border-july'],
      ]),
    );
  });

  it('are paired where one coder names the capitals and the other how they wrote', () => {
    expect(pairs('budapest-memorandum-1994', 'drafting')).toEqual([
      ['budapest', 'negotiation-1994'],
    ]);
    expect(pairs('armenia-azerbaijan-2025', 'drafting')).toContainEqual([
      'exchange-of-drafts',
      'bilateral-talks',
    ]);
  });
});
