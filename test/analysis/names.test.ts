import { describe, expect, it } from 'vitest';
import { inSentence, namesIn } from '../../src/analysis/names.ts';
import { CASES } from '../../src/cases/index.ts';

describe('a name in a sentence', () => {
  it.each([
    'United States',
    'United Kingdom',
    'Russian Federation',
    'European Union',
    'Netherlands',
    'Republic of Korea',
    'Government of the Sudan',
    'United Nations Command',
    'Organization for Security and Co-operation in Europe',
    'Group of Seven',
    'Taliban',
    "Tigray People's Liberation Front",
    "Sudan People's Liberation Movement/Army",
  ])('has the article: %s', (name) => {
    expect(inSentence(name)).toBe(`the ${name}`);
  });

  it.each([
    'Ukraine',
    'France',
    'Republika Srpska',
    'Hamas and other factions in Gaza',
    'European states that support Ukraine',
    'Private companies that check vehicles on the way north',
    'Armed groups of Donetsk and Luhansk',
    'FARC-EP',
  ])('has none: %s', (name) => {
    expect(inSentence(name)).toBe(name);
  });

  it('keeps an article of its own', () => {
    expect(inSentence('The ten European states')).toBe('the ten European states');
  });

  it('leaves out a gloss, unless two parties could not be told apart without it', () => {
    const china = { id: 'cn', name: "China (Chinese People's Volunteers)" };
    const union = { id: 'au', name: 'African Union, by its High-Level Panel' };
    const said = namesIn({ parties: [china, union], elements: [] });
    expect([said('cn'), said('au'), said('anyone'), said('nowhere')]).toEqual([
      'China',
      'the African Union',
      'an outsider',
      'nowhere',
    ]);
    const two = namesIn({ parties: [china, { id: 'prc', name: 'China' }], elements: [] });
    expect([two('cn'), two('prc')]).toEqual([china.name, 'China']);
  });

  it('tells the parties of every case apart', () => {
    for (const { id, document } of CASES) {
      const said = namesIn({ parties: document.parties, elements: [] });
      const names = document.parties.map((party) => said(party.id));
      expect(new Set(names).size, id).toBe(names.length);
    }
  });
});
