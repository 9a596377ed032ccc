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
    const bond = explain(card, card.indicators.guarantees.node).parts[0]?.parts[0]?.parts[1];
    expect(bond?.parts[0]?.sentence).toBe('Instrument 0.10: unspecified: the text leaves it open');
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
      'consult: the responder owes a meeting, not an act',
    ],
    [{ code: 'level', at, ladder: 'duty', level: 'unknown' }, 'not known'],
    [
      { code: 'level', at, ladder: 'duty', level: 'unspecified' },
      'unspecified: the text leaves it open',
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
      { code: 'speed', at, latency: { low: 259_200, high: 259_200 }, window: 86_400 },
      'takes 72 hours; the breach has paid off after 24 hours',
    ],
    [
      { code: 'fit', at, response: 'arms', absorbed: false },
      'arms is the response that meets it best',
    ],
    [
      { code: 'fit', at, response: 'sanctions', absorbed: true },
      'the violator bears this cost already',
    ],
    [
      { code: 'fit', at, response: 'sanctions', absorbed: 'unknown' },
      'sanctions is the response that meets it best, if that cost is not borne already',
    ],
    [{ code: 'fit', at, response: 'none', absorbed: false }, 'no response is named that meets it'],
    [{ code: 'term', at, term: 'P10Y', renewal: 'by-consent' }, 'P10Y, renewed only by consent'],
    [{ code: 'term', at, term: 'P10Y', renewal: 'automatic' }, 'P10Y, renewed by itself'],
    [{ code: 'exit', at, notice: 'P6M' }, 'P6M'],
    [
      { code: 'condition', at, event: 'A ceasefire', judged: 'violator' },
      'A ceasefire: in the hands of the violator',
    ],
    [{ code: 'unconditional', at }, 'none'],
    [{ code: 'absent', at: 'guarantees', what: 'blockade' }, 'the text has nothing on blockade'],
    [{ code: 'absent', at: 'verification', what: 'verifier' }, 'there is no verifier'],
    [
      { code: 'undisclosed', at, what: 'guarantees' },
      'the text may hold guarantees that could not be coded',
    ],
    [
      { code: 'consent', at, party: 'us', signed: 1, obliged: 2 },
      'signed or co-drafted 1 of the 2 terms that oblige it',
    ],
    [{ code: 'reciprocal', at }, 'protected and constrained are the same parties'],
    [{ code: 'violator', party: 'ru' }, 'if ru breaks it'],
    [{ code: 'not-asked', why: 'no line' }, 'not asked: no line'],
  ])('%o', (because, sentence) => {
    expect(say(because)).toBe(sentence);
  });

  it.each<[Score['rule'], string]>([
    ['chain', 'every link must hold'],
    ['best', 'the best of its parts counts'],
    ['either', 'one of its parts applies, but it is not known which'],
  ])('a %s says its rule', (rule, sentence) => {
    expect(say({ code: 'combined' }, rule)).toBe(sentence);
  });
});
