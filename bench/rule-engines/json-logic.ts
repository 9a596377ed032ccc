/**
 * The guarantees indicator in json-logic-js and json-logic-engine, the latter compiled and interpreted.
 */
import { LogicEngine } from 'json-logic-engine';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import type { Rubric } from '../../src/model/rubric.ts';
import type { Facts } from './facts.ts';
import { best, chain, conjunction, worst } from './formulas.ts';
import { jsonLogicRules, type Rule, tablesOf } from './json-logic-rules.ts';
import { indicatorBy } from './stages.ts';

type Evaluate = (facts: object) => number;

/** The indicator, by whatever makes a function of a rule. */
const indicatorWith = (
  rubric: Rubric,
  ready: (rule: Rule) => Evaluate,
): ((facts: Facts) => number) => {
  const rules = jsonLogicRules(rubric);
  const [threshold, activation] = [ready(rules.threshold), ready(rules.activation)];
  const [endurance, bond] = [ready(rules.endurance), ready(rules.bond)];
  const left = ready(rules.left);
  return indicatorBy({
    guarantee: (facts) => ({
      threshold: threshold(facts),
      activation: activation(facts),
      endurance: endurance(facts),
      bond: bond(facts),
      left: left(facts),
    }),
    triad: ready(rules.triad),
    answer: ready(rules.answer),
  });
};

/** json-logic-js, which walks the rule on every evaluation. */
export const byJsonLogicJs = (rubric: Rubric): ((facts: Facts) => number) => {
  const tables = tablesOf(rubric);
  jsonLogic.add_operation('credit', (table: string, level: string) => tables[table]?.[level]);
  jsonLogic.add_operation('chain', (...args: number[]) => chain(args));
  jsonLogic.add_operation('conjunction', (...args: number[]) => conjunction(args));
  jsonLogic.add_operation('best', best);
  jsonLogic.add_operation('worst', worst);
  return indicatorWith(
    rubric,
    (rule) => (facts) => jsonLogic.apply(rule as RulesLogic, facts) as number,
  );
};

const engineFor = (rubric: Rubric): LogicEngine => {
  const tables = tablesOf(rubric);
  const engine = new LogicEngine();
  const add = <A>(name: string, method: (args: A) => number | undefined): void => {
    engine.addMethod(name, { method: (args: A) => method(args) }, { deterministic: true });
  };
  add('credit', ([table, level]: readonly [string, string]) => tables[table]?.[level]);
  add('chain', chain);
  add('conjunction', conjunction);
  add('best', ([values]: readonly [readonly number[]]) => best(values));
  add('worst', ([values]: readonly [readonly number[]]) => worst(values));
  return engine;
};

/** json-logic-engine, each rule compiled once to a function. */
export const byCompiledJsonLogic = (rubric: Rubric): ((facts: Facts) => number) => {
  const engine = engineFor(rubric);
  return indicatorWith(rubric, (rule) => engine.build(rule));
};

/** json-logic-engine, each rule run as it is; the engine keeps a plan of it. */
export const byInterpretedJsonLogic = (rubric: Rubric): ((facts: Facts) => number) => {
  const engine = engineFor(rubric);
  return indicatorWith(rubric, (rule) => (facts) => engine.run(rule, facts) as number);
};
