import { describe, expect, it } from 'vitest';
import { type Explanation, explain } from '../../src/explain/explain.ts';
import { sentenceOf } from '../../src/explain/sentences.ts';
import { scoreTree } from '../../src/score/nodes.ts';
import type { Score } from '../../src/score/score.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { DRAFTS, draft } from '../drafts.ts';

const pairs = (score: Score, said: Explanation): readonly (readonly [Score, Explanation])[] => [
  [score, said],
  ...score.parts.flatMap((part, index) => pairs(part, said.parts[index] as Explanation)),
];

describe('explain', () => {
  const card = scoreAgreement(draft('miami-draft-2025-12'));

  it('says what each node is, how much, and why', () => {
    const answer = explain(card, card.indicators.guarantees.node).parts[0]?.parts[0]?.parts[0];
    expect(answer?.parts.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Trigger, responder, timeline 0\.01: the best of its parts counts$/),
      'Bond 0.10: the text leaves it open (unspecified)',
    ]);
  });

  it.each(DRAFTS)('follows the tree of %s node by node, with its ranges and cites', (name) => {
    const scored = scoreAgreement(draft(name));
    const all = pairs(scoreTree(scored), explain(scored));
    expect(all.length).toBeGreaterThan(50);
    for (const [score, said] of all) {
      expect(said.cites).toBe(score.cites);
      expect(said.range).toBe(score.range);
      expect(said.sentence.startsWith(score.label)).toBe(true);
      expect(said.sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('has a sentence of its own for what is not asked', () => {
    const scored = scoreAgreement(draft('paris-declaration-2026-01'));
    expect(explain(scored, scored.indicators.baselines.node).sentence).toBe(
      'Baselines and verification: not asked: the text sets out to guarantee, not to end a war',
    );
  });
});

describe('sentences', () => {
  const say = (because: Score['because'], rule: Score['rule'] = 'measure') =>
    sentenceOf({ rule, because });
  const at = 'guarantees.g';

  it.each<[Score['because'], string]>([
    [
      { code: 'level', at, ladder: 'duty', level: 'consult' },
      'the responder owes a meeting, not an act (consult)',
    ],
    [{ code: 'level', at, ladder: 'duty', level: 'unknown' }, 'not known'],
    [{ code: 'level', at, ladder: 'duty', level: 'not-looked-up' }, 'not read'],
    [
      { code: 'level', at, ladder: 'duty', level: 'unspecified' },
      'the text leaves it open (unspecified)',
    ],
    [
      { code: 'independence', at, low: 'violator-can-block', high: 'violator-can-block' },
      'the violator can block it',
    ],
    [
      { code: 'independence', at, low: 'violator-can-block', high: 'automatic' },
      "at worst the violator can block it, at best it needs nobody's consent",
    ],
    [{ code: 'established', at, by: 'responders' }, 'the responders judge for themselves'],
    [
      {
        code: 'speed',
        at,
        latency: { soonest: { seconds: 259_200 }, latest: { seconds: 259_200 } },
        window: 86_400,
      },
      '72 hours, where the breach has paid off after 24 hours',
    ],
    [
      {
        code: 'speed',
        at,
        latency: {
          soonest: { seconds: 0, word: 'at-once' },
          latest: { seconds: 0, word: 'at-once' },
        },
        window: 86_400,
      },
      '“at once”, without a figure, where the breach has paid off after 24 hours',
    ],
    [{ code: 'sight', at, means: 'aerial' }, 'aerial see it best of the means that are named'],
    [{ code: 'sight', at, means: 'none' }, 'no means are named'],
    [{ code: 'reach', at, field: 'access' }, 'it may not go there at all'],
    [{ code: 'reach', at, field: 'coverage' }, 'it sees nothing of what it watches'],
    [
      { code: 'veto', at, over: 'activation' },
      'the violator can keep the response from being set off',
    ],
    [{ code: 'veto', at, over: 'finding' }, 'the violator can keep the breach from being found'],
    [{ code: 'veto', at, over: 'nothing' }, 'the violator can stop nothing of it'],
    [{ code: 'veto', at, over: 'unknown' }, 'it is not known whether the violator can stop it'],
    [{ code: 'access-owed', at, access: 'notified' }, 'notified: the verifier may not be kept out'],
    [{ code: 'side', parties: ['ru', 'by'] }, 'the worst of the 2 on this side counts'],
    [
      { code: 'fit', at, response: 'arms', absorbed: 'no' },
      'arms is the response that meets it best',
    ],
    [
      { code: 'fit', at, response: 'sanctions', absorbed: 'yes' },
      'the violator bears this cost already',
    ],
    [
      { code: 'fit', at, response: 'sanctions', absorbed: 'unknown' },
      'sanctions is the response that meets it best, if that cost is not borne already',
    ],
    [{ code: 'fit', at, response: 'none', absorbed: 'no' }, 'no response is named that meets it'],
    [
      { code: 'fit', at, response: 'unspecified', absorbed: 'no' },
      'help is owed, and its kind is not named',
    ],
    [
      { code: 'fit', at, response: 'not-looked-up', absorbed: 'no' },
      'what the response would be has not been read',
    ],
    [
      { code: 'term', at, term: 'P10Y', renewal: 'by-consent', isFilled: false },
      '10 years, renewed only by consent',
    ],
    [
      { code: 'term', at, term: 'P10Y', renewal: 'automatic', isFilled: false },
      '10 years, renewed by itself',
    ],
    [
      { code: 'term', at, term: 'indefinite', renewal: 'none', isFilled: true },
      'the text is silent, and by law it has no end',
    ],
    [
      { code: 'term', at, term: 'unspecified', renewal: 'none', isFilled: true },
      'the text is silent, and no law gives it a term',
    ],
    [{ code: 'exit', at, notice: 'P6M', isFilled: false }, '6 months'],
    [
      { code: 'exit', at, notice: 'no-exit', isFilled: true },
      'the text is silent, and by law nobody may leave',
    ],
    [
      { code: 'exit', at, notice: 'at-will', isFilled: true },
      'the text is silent, and it can be left at will',
    ],
    [
      { code: 'exit', at, notice: 'P1Y', isFilled: true },
      "the text is silent, and by law an alliance can be left on a year's notice",
    ],
    [
      { code: 'condition', at, event: 'A ceasefire', judged: 'violator' },
      'A ceasefire: in the hands of the violator',
    ],
    [{ code: 'absent', at: 'guarantees', what: 'blockade' }, 'no guarantee covers a blockade'],
    [
      { code: 'absent', at: 'baselines', what: 'blockade' },
      'nothing in the text forbids a blockade',
    ],
    [{ code: 'absent', at: 'verification', what: 'verifier' }, 'there is no verifier'],
    [
      { code: 'undisclosed', at, what: 'guarantees' },
      'unpublished parts of the text may hold guarantees',
    ],
    [
      { code: 'consent', at, party: 'us', signed: 1, obliged: 2 },
      'signed or co-drafted 1 of the 2 terms that oblige it',
    ],
    [
      { code: 'parity', at, party: 'ua' },
      'how its role compares with the best role on the constrained side',
    ],
    [{ code: 'violator', party: 'ru' }, 'what it is worth against this violator'],
    [{ code: 'not-asked', why: 'no line' }, 'not asked: no line'],
  ])('%o', (because, sentence) => {
    expect(say(because)).toBe(sentence);
  });

  it.each<[Score['rule'], string]>([
    ['chain', 'every link must hold'],
    ['every', 'all of them or next to nothing'],
    ['discount', 'what is left once the rest can switch it off'],
    ['best', 'the best of its parts counts'],
    ['worst', 'the worst of its parts counts'],
    ['mean', 'the mean of its parts'],
    ['either', 'one of its parts applies, but it is not known which'],
  ])('a %s says its rule', (rule, sentence) => {
    expect(say({ code: 'combined' }, rule)).toBe(sentence);
  });
});
