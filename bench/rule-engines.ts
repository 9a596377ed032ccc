/**
 * The guarantees indicator against the same indicator written for rule engines.
 *
 * Ours starts from the agreement and gives a tree in which every credit names its rung, its place and its source. The
 * engines start from facts that were looked up for them and give bare numbers.
 */
import { deepStrictEqual } from 'node:assert';
import { MIAMI_2025, scoreAgreement } from 'casus-foederis';
import { bundled } from './bundled.ts';
import { agreed, twentyPoints } from './documents.ts';
import { race } from './race.ts';
import { type Row, type Section, time, times } from './report.ts';
import type { Facts } from './rule-engines/facts.ts';
import type * as Indicator from './rule-engines/indicator.ts';
import {
  byCompiledJsonLogic,
  byInterpretedJsonLogic,
  byJsonLogicJs,
} from './rule-engines/json-logic.ts';
import { byJsonRulesEngine } from './rule-engines/json-rules-engine.ts';

const SAME = 1e-12;
const AS_MANY_TIMES = 100;

export const ruleEngines = async (): Promise<Section> => {
  const { factsOf, guaranteesOf } = await bundled<typeof Indicator>('./rule-engines/indicator.ts');
  const agreement = agreed(twentyPoints());
  const [violator] = agreement.constrains;
  const ours = () => guaranteesOf(agreement, MIAMI_2025, violator);
  const [low, high] = (['low', 'high'] as const).map((end) =>
    factsOf(agreement, MIAMI_2025, violator, end),
  ) as [Facts, Facts];
  const engines = {
    'json-logic-engine, compiled': byCompiledJsonLogic(MIAMI_2025),
    'json-logic-engine, interpreted': byInterpretedJsonLogic(MIAMI_2025),
    'json-logic-js': byJsonLogicJs(MIAMI_2025),
    'json-rules-engine': byJsonRulesEngine(MIAMI_2025),
  };

  const score = ours();
  deepStrictEqual(score, scoreAgreement(agreement).indicators.guarantees);
  for (const [name, indicator] of Object.entries(engines))
    for (const facts of [low, high]) {
      const difference = Math.abs((await indicator(facts)) - score.range[facts.end]);
      if (!(difference <= SAME))
        throw new Error(`${name} differs by ${difference} at the ${facts.end} end`);
    }

  const both = (indicator: (facts: Facts) => number) => () => indicator(low) + indicator(high);
  const compiled = engines['json-logic-engine, compiled'];
  const { micros, ratio } = await race({
    ours,
    'json-logic-engine, compiled': both(compiled),
    'one end': () => compiled(low),
    'from the agreement': () =>
      compiled(factsOf(agreement, MIAMI_2025, violator, 'low')) +
      compiled(factsOf(agreement, MIAMI_2025, violator, 'high')),
    'json-logic-engine, interpreted': both(engines['json-logic-engine, interpreted']),
    'json-logic-js': both(engines['json-logic-js']),
    'json-rules-engine': async () =>
      (await engines['json-rules-engine'](low)) + (await engines['json-rules-engine'](high)),
  });
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
    notes: [],
    rows: [
      row('ours', 'casus-foederis, with the whole trace'),
      row('json-logic-engine, compiled', 'json-logic-engine, compiled', 1),
      row('one end', 'the same, one end of the range only'),
      row('from the agreement', 'the same, facts looked up in plain TypeScript', 1),
      row('json-logic-engine, interpreted', 'json-logic-engine, interpreted', 1),
      row('json-logic-js', 'json-logic-js', 1),
      row('json-rules-engine', 'json-rules-engine', AS_MANY_TIMES),
    ],
  };
};
