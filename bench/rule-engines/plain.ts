/**
 * The guarantees indicator as plain functions over the same facts: what the arithmetic alone takes, without an engine
 * and without a trace. Nothing that computes the formula can be much faster.
 */
import type { Rubric } from '../../src/model/rubric.ts';
import { nominalSeconds, parseDuration } from '../../src/time/duration.ts';
import type { Facts } from './facts.ts';
import { best, chain, conjunction, worst } from './formulas.ts';
import { tablesOf } from './json-logic-rules.ts';
import { indicatorBy } from './stages.ts';

export const byPlainFunctions = (rubric: Rubric): ((facts: Facts) => number) => {
  const tables = tablesOf(rubric);
  const credit = (table: string, level: string): number => tables[table]?.[level] ?? Number.NaN;
  const { least, fullYears } = rubric.term;
  const { noExit, atWill, notice } = rubric.exit;
  const { response, timeline } = rubric.links;
  const steps = notice.map(({ atLeast, credit: worth }) => ({
    worth,
    seconds: nominalSeconds(parseDuration(atLeast) ?? { months: 0, seconds: 0 }),
  }));
  return indicatorBy({
    guarantee: ({ threshold, activation, form, conditions, years, canLeave, noticeSeconds }) => {
      const kept = steps.map(({ seconds, worth }) => (noticeSeconds >= seconds ? worth : atWill));
      const lasting = Math.min(1, least + ((1 - least) * years) / fullYears);
      return {
        threshold: credit('threshold', threshold),
        activation: credit('decision', activation),
        endurance: chain([lasting, 1, canLeave ? best(kept) : noExit, 1]),
        bond: chain([
          credit('instrument', form),
          1,
          worst(conditions.map((judge) => credit('adjudication', judge))),
          1,
        ]),
      };
    },
    responder: ({ duty, capability, fit }) =>
      chain([credit('duty', duty), 1, credit('capability', capability), 1, fit, 1]),
    way: (facts) => {
      const { established, verified, isOpen, latency, window } = facts;
      const judged = established === 'verifier' ? verified : credit('established', established);
      const speed = isOpen ? 0 : window >= latency ? 1 : window / latency;
      const { weights } = timeline;
      return conjunction([
        chain([facts.threshold, 1, judged, 1, facts.activation, 1]),
        facts.responder,
        chain([speed, weights.speed, facts.endurance, weights.endurance]),
      ]);
    },
    answer: ({ triads, bond, end }) =>
      chain([
        end === 'low' ? worst(triads) : best(triads),
        response.weights.triad,
        bond,
        response.weights.bond,
      ]),
  });
};
