/**
 * Nothing that a document holds is obeyed by the terminal in which it is printed.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { blockingLine } from '../../src/explain/blocking-line.ts';
import { briefing } from '../../src/explain/briefing.ts';
import { equivalenceText } from '../../src/explain/equivalence-text.ts';
import { type Explanation, explain } from '../../src/explain/explain.ts';
import { movementText } from '../../src/explain/movement-text.ts';
import { probeLine } from '../../src/explain/tabletop-text.ts';
import { explainText } from '../../src/explain/text.ts';
import { issueText } from '../../src/issue/issue.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { cardLines } from '../../src/standard/card-lines.ts';
import { blockingSets } from '../../src/standard/coalitions.ts';
import { equivalence } from '../../src/standard/equivalence.ts';
import { movement } from '../../src/standard/movement.ts';
import { repairs } from '../../src/standard/repairs.ts';
import { SCENARIOS } from '../../src/standard/scenarios.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { tabletop } from '../../src/standard/tabletop.ts';
import { baseline, deal, guarantee, round, verifier } from '../model/document.ts';

const HOSTILE = '\u001b]0;pwned\u0007\u001b[2K\u202eARCHITECTURE\u2066\u009b\nnext';
const OBEYED = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

const cites = [{ source: 'text', at: HOSTILE, says: HOSTILE }];

/** Everywhere that a document can hold any text, it holds one that a terminal would obey. */
const hostile = deal({
  title: HOSTILE,
  parties: deal().parties.map((party) => ({ ...party, name: `${party.name}${HOSTILE}` })),
  instrument: { form: 'unknown', signatories: [], cites },
  baselines: [baseline({ title: HOSTILE, cites, starts: 'conditional' })],
  verification: [verifier({ title: HOSTILE, finding: 'ru', access: 'not-looked-up', cites })],
  guarantees: [
    guarantee({
      title: HOSTILE,
      cites,
      trigger: {
        threshold: 'qualified',
        adjectives: [HOSTILE],
        established: 'unknown',
        activation: { allOf: ['us', 'ru'] },
        cites,
      },
      conditions: [
        { kind: 'void-if', event: HOSTILE, adjudicator: 'unspecified', cites },
        { kind: 'precondition', event: HOSTILE, adjudicator: 'ru', cites },
      ],
      term: 'P1Y',
    }),
  ],
  drafting: [
    round({ place: HOSTILE, produced: HOSTILE, seats: { ru: 'leading' }, cites }),
    round({ id: 'late', place: HOSTILE, date: '2031-01-01', cites }),
  ],
  sources: deal().sources.map((source) => ({ ...source, title: HOSTILE, publisher: HOSTILE })),
});

const card = scoreAgreement(hostile);

const sentences = ({ sentence, parts }: Explanation): readonly string[] => [
  sentence,
  ...parts.flatMap(sentences),
];

describe('a document that holds what a terminal obeys', () => {
  it('is accepted, and still holds it', () => {
    expect(parseAgreement(hostile)).toEqual(E.right(hostile));
    expect(card.agreement.title).toBe(HOSTILE);
    expect(card.findings.length).toBeGreaterThan(5);
  });

  const ids = { agreement: hostile, guarantee: 'pledge' };
  it.each<[text: string, texts: () => readonly string[]]>([
    ['explainText', () => [explainText(card, { repairs: repairs(hostile) })]],
    ['explainText, whole', () => [explainText(card, { whole: true })]],
    ['explain', () => sentences(explain(card))],
    ['findings', () => card.findings.flatMap(({ message, repair }) => [message, repair])],
    [
      'briefing',
      () => {
        const { tests, ...others } = briefing(card, repairs(hostile));
        return [...Object.values(others), ...tests.map(({ says }) => says)];
      },
    ],
    [
      'movementText',
      () => [
        movementText(movement(hostile, { ...hostile, guarantees: [] })),
        movementText(movement(deal(), { ...hostile, verification: [] }), { facts: 100 }),
      ],
    ],
    ['blockingLine', () => [blockingLine(blockingSets(hostile, 'major-offensive'))]],
    [
      'probeLine',
      () => {
        const probe = { ...SCENARIOS['night-probe'], title: HOSTILE };
        const probed = tabletop(hostile, probe);
        return E.isRight(probed) ? [probeLine(probed.right)] : [];
      },
    ],
    ['cardLines', () => Object.values(cardLines(hostile, card))],
    [
      'equivalenceText',
      () => [
        equivalenceText(equivalence(ids, ids)),
        equivalenceText(equivalence({ ...ids, guarantee: HOSTILE }, ids)),
      ],
    ],
    [
      'issueText',
      () => {
        const read = parseAgreement({
          ...hostile,
          [HOSTILE]: HOSTILE,
          protects: [HOSTILE],
          date: HOSTILE,
          constrains: ['urk\u202e'],
        });
        return E.isLeft(read) ? read.left.map(issueText) : [];
      },
    ],
  ])('is harmless in %s', (_, texts) => {
    const all = texts();
    expect(all.length).toBeGreaterThan(0);
    for (const text of all) expect(text).not.toMatch(OBEYED);
    expect(all.join('\n')).toContain('\\u202e');
  });
});
