/**
 * The fuzz run finds what it is for: each promise is broken once, on purpose, and seen to be.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { frozen, nextInput } from '../../scripts/fuzz/inputs.ts';
import { lotsOf } from '../../scripts/fuzz/lots.ts';
import { type Outcome, type Package, tryPromises } from '../../scripts/fuzz/promises.ts';
import { explainText } from '../../src/explain/text.ts';
import { issueText } from '../../src/issue/issue.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { parseRubric } from '../../src/reading/parse-rubric.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { deal } from '../model/document.ts';

const HONEST: Package = { parseAgreement, parseRubric, scoreAgreement, explainText, issueText };

const SEEDS = frozen({ documents: [deal()], rubrics: [MIAMI_2025] });

const given = (value: unknown, from: Partial<Package> = {}): Outcome =>
  tryPromises({ door: 'agreement', value }, { ...HONEST, ...from }, deal(), true);

/** The package with something done to its scorecards. */
const scoring = (change: (card: Scorecard) => unknown): Partial<Package> => ({
  scoreAgreement: (agreement, rubric) => change(scoreAgreement(agreement, rubric)) as Scorecard,
});

const withOverall = (low: number, high: number) =>
  scoring((card) => ({ ...card, overall: { ...card.overall, range: { low, high } } }));

describe('promises', () => {
  it('are kept by the package', () => {
    expect(given(deal())).toEqual({ came: 'scored' });
    expect(given({ ...deal(), title: 7 })).toEqual({ came: 'refused' });
    expect(given(7)).toEqual({ came: 'refused' });
    expect(tryPromises({ door: 'rubric', value: MIAMI_2025 }, HONEST, deal(), true)).toEqual({
      came: 'scored',
    });
  });

  it.each<[how: string, from: Partial<Package>, says: RegExp]>([
    [
      'throwing',
      {
        parseAgreement: () => {
          throw new Error('planted');
        },
      },
      /^thrown: Error: planted/,
    ],
    [
      'changing what was given',
      {
        parseAgreement: (input) => {
          (input as { title: string }).title = 'changed';
          return parseAgreement(input);
        },
      },
      /the input was changed/,
    ],
    ['a range that is crossed', withOverall(0.6, 0.4), /the range of overall/],
    ['a range beyond all', withOverall(0.6, 1.1), /the range of overall/],
    ['no number', withOverall(Number.NaN, 1), /the range of overall/],
    ['no number elsewhere', scoring((card) => ({ ...card, x: Number.NaN })), /\.x is NaN/],
    ['what is no JSON', scoring((card) => ({ ...card, x: () => 1 })), /of type function/],
    ['what JSON reads otherwise', scoring((card) => ({ ...card, x: -0 })), /another one once/],
    [
      'a refusal without a reason',
      { parseAgreement: () => E.left([]) as never },
      /refused without an issue/,
    ],
    [
      'a refusal that a terminal obeys',
      {
        parseAgreement: () => parseAgreement(7),
        issueText: () => '\u001b[31m',
      },
      /an issue reads/,
    ],
    ['a text that a terminal obeys', { explainText: () => 'x\u202ey' }, /terminal obeys/],
    [
      'refusing what it has read',
      {
        parseAgreement: (input) =>
          (input as { title: string }).title === 'read'
            ? parseAgreement(7)
            : E.right({ ...deal(), title: 'read' }),
      },
      /cannot be read again/,
    ],
  ])('are broken by %s', (_, from, says) => {
    expect(given(deal(), from).broken).toMatch(says);
  });
});

describe('inputs', () => {
  const draw = (seed: number, count: number) => {
    const lots = lotsOf(seed);
    return Array.from({ length: count }, () => nextInput(SEEDS, lots));
  };

  it('are the same for the same seed, and others for another', () => {
    const seen = (seed: number) =>
      draw(seed, 300).map(
        ({ door, value }) => `${door} ${typeof value} ${Object.keys(Object(value))}`,
      );
    expect(seen(1)).toEqual(seen(1));
    expect(seen(1)).not.toEqual(seen(2));
  });

  it('are frozen, and leave what they are made of alone', () => {
    const before = structuredClone(deal());
    for (const { value } of draw(3, 300))
      expect(Object.isFrozen(value) || ArrayBuffer.isView(value)).toBe(true);
    expect(SEEDS.documents[0]).toEqual(before);
  });

  it('break no promise, and are refused and scored, both', () => {
    const came = draw(5, 400).map((input) => {
      const outcome = tryPromises(input, HONEST, deal(), false);
      return outcome.broken ?? outcome.came;
    });
    expect([...new Set(came)].sort()).toEqual(['refused', 'scored']);
    expect(came.filter((one) => one === 'scored').length).toBeGreaterThan(20);
  });
});
