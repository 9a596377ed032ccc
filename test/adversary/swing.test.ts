import { assert, describe, expect, it } from 'vitest';
import { swing } from '../../src/standard/coalitions.ts';
import { draft } from '../drafts.ts';
import { BASE, withTrigger, withVerifier } from '../findings/base.ts';

const PROBE = 'limited-incursion';

const shares = (
  document: Parameters<typeof swing>[0],
  end: 'worst' | 'best' = 'best',
  breach: string = PROBE,
): Readonly<Record<string, string>> => {
  const [against] = swing(document, breach).against;
  const answer = against?.[end];
  assert(answer?.decided === true);
  return Object.fromEntries(answer.parties.map(({ party, exact }) => [party, exact]));
};

describe('whose word matters most', () => {
  it('is whoever alone can see; those who can stand in for each other share the rest', () => {
    expect(shares(BASE)).toEqual({ watch: '2/3', corland: '1/6', dorland: '1/6' });
  });

  it('is everybody alike where all are needed, the violator among them', () => {
    const veto = withTrigger(withVerifier(BASE, { finding: 'watch' }), {
      activation: { allOf: ['borland', 'corland', 'dorland'] },
    });
    const all = shares(veto);
    expect(new Set(Object.values(all))).toEqual(new Set(['1/4']));
    expect(all).toHaveProperty('borland');
  });

  it('is nobody where no chain stands', () => {
    const blind = withVerifier(BASE, { access: 'none' });
    expect(new Set(Object.values(shares(blind)))).toEqual(new Set(['0']));
  });

  it('of the draft of April 2022 is each of the five permanent members, one as much as the other', () => {
    const all = shares(draft('istanbul-draft-2022-04'), 'worst', 'major-offensive');
    const five = ['cn', 'fr', 'gb', 'ru', 'us'].map((party) => all[party]);
    expect(new Set(five).size).toBe(1);
    expect(five[0]).not.toBe('0');
  });

  it('is given up after the steps allowed, and says so', () => {
    const [against] = swing(BASE, PROBE, { steps: 3 }).against;
    expect(against?.best).toEqual({ decided: false, within: '3 steps' });
  });

  it('is plain data', () => {
    const answer = swing(BASE, PROBE);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
