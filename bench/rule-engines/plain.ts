/**
 * The guarantees indicator as plain functions over the same facts: what the arithmetic alone takes, without an engine
 * and without a trace. Nothing that computes the formula can be much faster.
 */
import type { Rubric } from '../../src/model/rubric.ts';
import type { Facts, TriadFacts } from './facts.ts';
import { best, chain, conjunction, worst } from './formulas.ts';
import { noticeSteps, tablesOf } from './json-logic-rules.ts';
import { indicatorBy } from './stages.ts';

export const byPlainFunctions = (rubric: Rubric): ((facts: Facts) => number) => {
  const tables = tablesOf(rubric);
  const credit = (table: string, level: string): number => tables[table]?.[level] ?? Number.NaN;
  const { least, fullYears } = rubric.term;
  const { noExit, atWill } = rubric.exit;
  const { response, responder, timeline } = rubric.links;
  const { leastSpeed } = rubric.tripwire;
  const silence = credit('promptness', 'unspecified');
  const steps = noticeSteps(rubric);
  const speedOf = ({ isOpen, latency, window, word, isTripwire }: TriadFacts): number => {
    const inFigures = isOpen ? 0 : window >= latency ? 1 : window / latency;
    return Math.max(
      isTripwire ? leastSpeed : silence,
      Math.min(inFigures, credit('promptness', word)),
    );
  };
  return indicatorBy({
    guarantee: ({ threshold, activation, form, conditions, years, canLeave, noticeSeconds }) => {
      const kept = steps.map(({ seconds, worth }) => (noticeSeconds >= seconds ? worth : atWill));
      const lasting = Math.min(1, least + ((1 - least) * years) / fullYears);
      return {
        threshold: credit('threshold', threshold),
        activation: credit('decision', activation),
        endurance: chain([lasting, 1, canLeave ? best(kept) : noExit, 1]),
        bond: credit('instrument', form),
        left: worst(conditions.map((judge) => credit('adjudication', judge))),
      };
    },
    triad: (facts) => {
      const { established, verified, duty, capability, fit } = facts;
      const judged = established === 'verifier' ? verified : credit('established', established);
      const { weights } = responder;
      const answering =
        fit === 0
          ? 0
          : conjunction([
              credit('duty', duty),
              weights.duty,
              credit('capability', capability),
              weights.capability,
              fit,
              weights.fit,
            ]);
      return conjunction([
        conjunction([facts.threshold, 1, judged, 1, facts.activation, 1]),
        1,
        answering,
        1,
        chain([
          speedOf(facts),
          timeline.weights.speed,
          facts.endurance,
          timeline.weights.endurance,
        ]),
        1,
      ]);
    },
    answer: ({ triads, bond, left, canBlock }) =>
      left *
      credit('veto', canBlock ? 'can-block' : 'cannot-block') *
      chain([best(triads), response.weights.triad, bond, response.weights.bond]),
  });
};
