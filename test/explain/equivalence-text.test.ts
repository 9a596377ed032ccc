import { expect, it } from 'vitest';
import { agreementOf, article5, CASES } from '../../src/cases/index.ts';
import { equivalenceText } from '../../src/explain/equivalence-text.ts';
import { equivalence } from '../../src/standard/equivalence.ts';

it('says where the US annex of November 2025 falls short of Article 5', () => {
  const annex = CASES.find(({ id }) => id === 'us-guarantee-annex-2025-11');
  if (annex === undefined) throw new Error('the annex is gone');
  const own = { agreement: agreementOf(annex), guarantee: 'us-assurance' };
  expect(equivalenceText(equivalence(own, article5()))).toMatchInlineSnapshot(`
    "This one: “US assurance on the pattern of Article 5” in US security framework for Ukraine (one-page
      guarantee paper handed over with the 28 points)
    Reference: “Article 5, an attack on one is an attack on all” in North Atlantic Treaty

    It falls short of the reference, whatever the unknowns turn out to be.

                                this one  reference
      A major offensive         0.09      0.74       falls short
      A limited incursion       0.00      0.74       is not answered
      A strike from a distance  0.00      0.74       is not answered
      On average                0.04      0.74

    Where it falls short
    - how exactly the trigger is said
    - who establishes the breach
    - who decides on the response
    - whether the means are there
    - how well the response meets the breach
    - whether it comes in time
    - how long it lasts
    - the instrument"
  `);
});

it('says that a guarantee is not there, and judges nothing', () => {
  const annex = CASES.find(({ id }) => id === 'us-guarantee-annex-2025-11');
  if (annex === undefined) throw new Error('the annex is gone');
  const text = equivalenceText(
    equivalence({ agreement: agreementOf(annex), guarantee: 'nix' }, article5()),
  );
  expect(text).toMatch(/^There is no guarantee `nix` in US security framework/);
  expect(text).toMatch(/It has us-assurance/);
  expect(text).toMatch(/Nothing was compared\.$/);
  expect(text).not.toContain('falls short');
});
