/**
 * A changed fact in words, by names and never by ids.
 */
import { describe, expect, it } from 'vitest';
import { changeText, namesOf, placeText, valueText } from '../../src/report/change.ts';
import { deal, guarantee } from '../model/document.ts';

describe('a changed fact', () => {
  const nameOf = namesOf([deal({ guarantees: [guarantee({ title: 'The pledge' })] })]);

  it.each<[path: readonly string[], says: string]>([
    [['guarantees', 'pledge', 'trigger', 'activation'], '“The pledge”: trigger, activation'],
    [['guarantees', 'pledge'], '“The pledge”'],
    [['instrument', 'form'], 'instrument, form'],
    [['guarantees', 'pledge', 'exitNotice'], '“The pledge”: exit notice'],
  ])('at %s stands at %s', (path, says) => {
    expect(placeText(path, nameOf)).toBe(says);
  });

  it.each<[value: unknown, says: string]>([
    [undefined, 'nothing'],
    ['unknown', 'not known'],
    ['not-looked-up', 'not read'],
    ['P30D', '30 days'],
    ['at-violators-will', 'at violators will'],
    [[], 'none'],
    [{ allOf: ['ua', 'us'] }, 'Ukraine and the United States'],
    [{ atLeast: 2, of: ['ua', 'us'] }, 'at least 2 of Ukraine, the United States'],
    [{ unless: 'ua' }, 'automatic unless Ukraine decides'],
    [{ verifier: 'mission' }, 'mission'],
    [7, '7'],
  ])('of %j is %s', (value, says) => {
    expect(valueText(value, nameOf)).toBe(says);
  });

  it('is new, gone, or another one', () => {
    const fact = { path: ['term'], share: {} };
    expect(changeText({ ...fact, after: 'P1Y' }, nameOf)).toBe('new: 1 year');
    expect(changeText({ ...fact, before: guarantee() }, nameOf)).toBe('gone');
    expect(changeText({ ...fact, before: 'P1Y', after: 'P2Y' }, nameOf)).toBe('1 year → 2 years');
  });
});
