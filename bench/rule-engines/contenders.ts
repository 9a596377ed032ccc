/**
 * All that is compared, in one bundle: ours, the engines, and the facts that they are given.
 */
export { factsOf } from './facts.ts';
export { guaranteesOf } from './indicator.ts';
export { byCompiledJsonLogic, byInterpretedJsonLogic, byJsonLogicJs } from './json-logic.ts';
export { byJsonRulesEngine } from './json-rules-engine.ts';
export { byPlainFunctions } from './plain.ts';
