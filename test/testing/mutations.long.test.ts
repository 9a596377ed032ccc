import * as fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/issue/issue.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import {
  MUTATIONS,
  type Mutation,
  type MutationName,
  mutations,
} from '../../src/testing/mutations.ts';
import { DRAFTS, draft } from '../drafts.ts';
import { RUNS } from '../runs.ts';
import { ALLIES, help } from './mutants/honest.ts';

const isAbove = (above: Path, below: Path): boolean =>
  above.every((step, index) => step === below[index]);

/** What lacks a field may be told of the field or of what lacks it, but not of the document as a whole. */
const isNear = (told: Path, done: Path): boolean =>
  (told.length > 0 || done.length < 2) && (isAbove(told, done) || isAbove(done, told));

const expectRefused = ({ document, path, name, did }: Mutation): void => {
  const read = parseAgreement(document, { models: [help] });
  const paths = E.isLeft(read) ? read.left.map((issue) => issue.path) : [];
  const isTold = paths.some((told) => isNear(told, path));
  expect(isTold, `${name} (${did}) at ${path.join('.')}, told of ${JSON.stringify(paths)}`).toBe(
    true,
  );
};

const entry = (id: string, party: string) => ({
  id,
  model: 'help',
  protects: [party],
  breaches: ['major-offensive'],
  parameters: { ...ALLIES, helpers: [party], agreeing: [party] },
});

/** Agreements with a guarantee that is written by a model among the others. */
const written = agreements().map((agreement) => ({
  ...agreement,
  guarantees: [...agreement.guarantees, entry('help', agreement.parties[0]?.id ?? '')],
}));

describe('mutations', () => {
  it.each(DRAFTS)('of %s are all refused, at the place of the damage', (name) => {
    fc.assert(fc.property(mutations(draft(name)), expectRefused), { numRuns: RUNS });
  });

  it('of any agreement are all refused, at the place of the damage', () => {
    const damaged = written.chain((document) => mutations(document));
    fc.assert(fc.property(damaged, expectRefused), { numRuns: RUNS / 4 });
  });

  it('are of every kind', () => {
    const damaged = fc.sample(mutations(draft('twenty-point-framework-2025-12')), 1_000);
    const documents = fc.sample(
      written.chain((document) => mutations(document)),
      { numRuns: 50, seed: 0 },
    );
    const names = new Set([...damaged, ...documents].map(({ name }) => name));
    expect([...names].sort()).toEqual([...MUTATIONS].sort());
  });

  // Refusals that version 2 brought: what contradicts itself in sides, in bodies and in counts.
  it.each<[MutationName, string]>([
    ['side-of-the-unconstrained', 'side-mismatch'],
    ['on-two-sides', 'side-mismatch'],
    ['rule-loop', 'rule-loop'],
    ['count-out-of-reach', 'unreachable-quota'],
  ])('of the kind %s are refused as %s, and for nothing else', (kind, code) => {
    for (const counting of [
      { atLeast: 1, of: ['ua'] },
      { share: 'majority', of: ['ua'] },
      { quota: 1, votes: { ua: 1 } },
    ]) {
      const document = draft('twenty-point-framework-2025-12');
      const [first, ...others] = document.verification;
      const ruled = { ...document, verification: [{ ...first, finding: counting }, ...others] };
      const some = mutations(ruled).filter(({ name }) => name === kind);
      for (const damaged of fc.sample(some, { numRuns: 5, seed: 1 })) {
        const read = parseAgreement(damaged.document, { models: [help] });
        const codes = E.isLeft(read) ? read.left.map((issue) => issue.code) : [];
        expect(new Set(codes)).toEqual(new Set([code]));
      }
    }
  });

  it('leave the document as it was', () => {
    const document = draft('miami-draft-2025-12');
    const before = JSON.stringify(document);
    for (const one of fc.sample(mutations(document), 100))
      expect(JSON.stringify(one.document)).not.toBe(before);
    expect(JSON.stringify(document)).toBe(before);
  });

  it('say what was done', () => {
    const [first] = fc.sample(
      mutations(draft('miami-draft-2025-12')).filter(({ name }) => name === 'loop'),
      { numRuns: 1, seed: 0 },
    );
    expect(first?.did).toMatch(/^let .* follow itself$/);
    expect(first?.path.at(-1)).toBe('follows');
  });
});
