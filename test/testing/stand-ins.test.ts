import * as fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { RuleSchema } from '../../src/model/rule-schema.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { arbitraryFor } from '../../src/testing/arbitrary-for.ts';
import { namingIn, REFERENCES } from '../../src/testing/stand-ins.ts';
import { draft } from '../drafts.ts';
import { RUNS } from '../runs.ts';

const parsed = parseAgreement(draft('twenty-point-framework-2025-12'));
if (E.isLeft(parsed)) throw new Error(JSON.stringify(parsed.left));
const agreement = parsed.right;
const naming = namingIn(agreement, []);
const [first = '', second = ''] = agreement.parties.map(({ id }) => id);
const [one = '', other = ''] = REFERENCES['party'] ?? [];

describe('names in the place of stand-ins', () => {
  it('are those of the agreement, in order', () => {
    expect(naming({ helpers: [one, other], by: other })).toEqual({
      helpers: [first, second],
      by: second,
    });
  });

  it('stand in a list once', () => {
    const party = namingIn({ ...agreement, parties: agreement.parties.slice(0, 1) }, []);
    expect(party({ helpers: [one, other] })).toEqual({ helpers: [first] });
  });

  it('leave the markers as they are, all three', () => {
    const marked = { a: 'unspecified', b: 'unknown', c: 'not-looked-up' };
    expect(naming(marked)).toEqual(marked);
  });

  it('leave as many as are asked for by count, by share and by votes', () => {
    const party = namingIn({ ...agreement, parties: agreement.parties.slice(0, 1) }, []);
    expect(party({ atLeast: 2, of: [one, other] })).toEqual({ atLeast: 1, of: [first] });
    expect(party({ quota: 5, votes: { [one]: 3, [other]: 2 } })).toEqual({
      quota: 1,
      votes: { [first]: 2 },
    });
  });

  it('leave votes that can be added exactly', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const rule = naming({ quota: most, votes: { [one]: most, [other]: 5 } });
    expect(rule).toEqual({
      quota: expect.any(Number),
      votes: { [first]: Math.floor(most / 2), [second]: 5 },
    });
    expect((rule as { quota: number }).quota).toBeLessThanOrEqual(Math.floor(most / 2) + 5);
  });

  // A pattern cannot say that a fraction is no more than the whole, so shares are drawn that no document may have.
  it.each([
    ['3/2', '2/3'],
    ['2/3', '2/3'],
    ['4/4', '4/4'],
    ['majority', 'majority'],
  ])('make of the share %s the share %s', (drawn, mended) => {
    expect(naming({ share: drawn, of: [one, other] })).toEqual({
      share: mended,
      of: [first, second],
    });
  });

  it('make of any rule one that an agreement can hold', () => {
    const rules = arbitraryFor(RuleSchema, { references: REFERENCES });
    fc.assert(
      fc.property(agreements({ undisclosed: false }), rules, (drawn, rule) => {
        const document = {
          ...drawn,
          guarantees: [],
          verification: [
            {
              id: 'observers',
              operators: [],
              watches: 'all',
              means: [],
              access: 'none',
              coverage: 'none',
              detects: 'unspecified',
              finding: namingIn(drawn, [])(rule),
              finds: 'unspecified',
              attribution: 'none',
            },
          ],
          drafting: [],
        };
        const read = parseAgreement(document);
        expect(E.isLeft(read) ? read.left : []).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
