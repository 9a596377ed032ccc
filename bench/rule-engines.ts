/**
 * The guarantees indicator against the same indicator written for rule engines.
 *
 * Ours starts from the agreement and gives a tree in which every credit names its rung, its place and its source. The
 * engines start from facts that were looked up for them and give bare numbers.
 */
import { deepStrictEqual } from 'node:assert';
import { MIAMI_2025, type Score, scoreAgreement, scoreTree } from 'casus-foederis';
import { bundled } from './bundled.ts';
import { agreed, twentyPoints } from './documents.ts';
import type { Effort } from './effort.ts';
import { race } from './race.ts';
import { type Row, type Section, time, times } from './report.ts';
import type * as Contenders from './rule-engines/contenders.ts';
import type { Facts } from './rule-engines/facts.ts';

const ENGINES = ['json-logic-engine', 'json-logic-js', 'json-rules-engine'] as const;
const SAME = 1e-12;
const AS_MANY_TIMES = 100;

/** The nodes of a tree, each once: what a verifier is worth against a breach has its place in several answers. */
const nodesOf = (score: Score, nodes = new Set<Score>()): ReadonlySet<Score> => {
  nodes.add(score);
  for (const part of score.parts) nodesOf(part, nodes);
  return nodes;
};

export const ruleEngines = async (effort: Effort): Promise<Section> => {
  const copy = await bundled<typeof Contenders>('./rule-engines/contenders.ts', ENGINES);
  const { factsOf, guaranteesOf } = await copy();
  const agreement = agreed(twentyPoints());
  const [violator] = agreement.constrains;
  const ours = () => guaranteesOf(agreement, MIAMI_2025);
  const [low, high] = (['low', 'high'] as const).map((end) =>
    factsOf(agreement, MIAMI_2025, violator, end),
  ) as [Facts, Facts];
  const engines = {
    'json-logic-engine, compiled': (await copy()).byCompiledJsonLogic(MIAMI_2025),
    'json-logic-engine, interpreted': (await copy()).byInterpretedJsonLogic(MIAMI_2025),
    'json-logic-js': (await copy()).byJsonLogicJs(MIAMI_2025),
    'json-rules-engine': (await copy()).byJsonRulesEngine(MIAMI_2025),
    'plain functions': (await copy()).byPlainFunctions(MIAMI_2025),
  };
  const lookUp = (await copy()).factsOf;

  const score = ours();
  const card = scoreAgreement(agreement);
  deepStrictEqual(score, scoreTree(card, card.indicators.guarantees.node));
  for (const [name, indicator] of Object.entries(engines))
    for (const facts of [low, high]) {
      const difference = Math.abs((await indicator(facts)) - score.range[facts.end]);
      if (!(difference <= SAME))
        throw new Error(`${name} differs by ${difference} at the ${facts.end} end`);
    }

  const nodes = nodesOf(score).size;
  const both = (indicator: (facts: Facts) => number) => () => indicator(low) + indicator(high);
  const compiled = engines['json-logic-engine, compiled'];
  const { micros, ratio } = await race(
    {
      ours,
      'json-logic-engine, compiled': both(compiled),
      'plain functions': both(engines['plain functions']),
      'one end': () => compiled(low),
      'from the agreement': () =>
        compiled(lookUp(agreement, MIAMI_2025, violator, 'low')) +
        compiled(lookUp(agreement, MIAMI_2025, violator, 'high')),
      'json-logic-engine, interpreted': both(engines['json-logic-engine, interpreted']),
      'json-logic-js': both(engines['json-logic-js']),
      'json-rules-engine': async () =>
        (await engines['json-rules-engine'](low)) + (await engines['json-rules-engine'](high)),
    },
    effort,
  );
  const row = (name: Parameters<typeof micros>[0], what: string, least?: number): Row => {
    const by = ratio(name, 'ours');
    return {
      what,
      figure: time(micros(name)),
      ratio: times(by),
      ...(least === undefined ? {} : { wanted: { text: `at least ${least} ×`, met: by >= least } }),
    };
  };
  return {
    title: 'The guarantees of the 20-point framework, in rule engines',
    notes: [
      'The time of ours starts from the agreement and ends with the whole tree: every credit with its rung, its place and ' +
        'its sources, for both ends of the range. The engines give two bare numbers, one for each end, from facts that ' +
        'were looked up for them beforehand: who can stop a decision, what the law makes of silence, how long a response ' +
        `takes, and all that a verifier is worth, so that the part of verification is not theirs to compute. The tree has ${nodes} nodes. Results of all ` +
        'engines are checked to equal ours at both ends, and ours to be the tree in the scorecard, before anything is timed. ' +
        'The formulas alone, over the same facts and without engine or trace, show what the arithmetic takes.',
    ],
    rows: [
      row('ours', 'casus-foederis, with the whole trace'),
      row('plain functions', 'no engine: the formulas alone, as plain functions'),
      row('json-logic-engine, compiled', 'json-logic-engine, compiled', 1),
      row('one end', 'the same, one end of the range only'),
      row('from the agreement', 'the same, facts looked up in plain TypeScript', 1),
      row('json-logic-engine, interpreted', 'json-logic-engine, interpreted', 1),
      row('json-logic-js', 'json-logic-js', 1),
      row('json-rules-engine', 'json-rules-engine', AS_MANY_TIMES),
    ],
  };
};
