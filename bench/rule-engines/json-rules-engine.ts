/**
 * The guarantees indicator in json-rules-engine: one rule a rung, whose event carries the credit.
 *
 * Its rules decide and do not compute, so the formulas are functions over the credits of the events. A stage is an
 * engine of its own, so that no run looks at rules of another stage.
 */
import { Engine, type RuleProperties } from 'json-rules-engine';
import type { Rubric } from '../../src/model/rubric.ts';
import type { AnswerFacts, Facts, GuaranteeFacts, TriadFacts } from './facts.ts';
import { best, chain, conjunction, mean, worst } from './formulas.ts';
import { noticeSteps, tablesOf } from './json-logic-rules.ts';
import type { Held } from './stages.ts';

const rulesFor = (
  fact: string,
  credits: Readonly<Record<string, number>>,
  operator = 'equal',
): RuleProperties[] =>
  Object.entries(credits).map(([level, credit]) => ({
    conditions: { all: [{ fact, operator, value: level }] },
    event: { type: fact, params: { credit } },
  }));

const noticeRules = (rubric: Rubric): RuleProperties[] => [
  {
    conditions: { all: [{ fact: 'canLeave', operator: 'equal', value: false }] },
    event: { type: 'exit', params: { credit: rubric.exit.noExit } },
  },
  ...noticeSteps(rubric).map(({ seconds, worth }) => ({
    conditions: {
      all: [{ fact: 'noticeSeconds', operator: 'greaterThanInclusive', value: seconds }],
    },
    event: { type: 'exit', params: { credit: worth } },
  })),
];

/** Credits of the events of one run, by the type of the event. */
const credited = async (engine: Engine, facts: object): Promise<(type: string) => number[]> => {
  const { events } = await engine.run(facts as Record<string, unknown>);
  return (type) =>
    events.flatMap((event) => (event.type === type ? [event.params?.['credit'] as number] : []));
};

export const byJsonRulesEngine = (rubric: Rubric): ((facts: Facts) => Promise<number>) => {
  const { ladders, decision, adjudication, established, exit, term, tripwire, veto, links } =
    rubric;
  const guarantees = new Engine([
    ...rulesFor('threshold', ladders.threshold.credits),
    ...rulesFor('activation', decision.credits),
    ...rulesFor('form', ladders.instrument.credits),
    ...rulesFor('conditions', adjudication.credits, 'contains'),
    ...noticeRules(rubric),
  ]);
  const triads = new Engine([
    ...rulesFor('duty', ladders.duty.credits),
    ...rulesFor('capability', ladders.capability.credits),
    ...rulesFor('established', established.credits),
    ...rulesFor('word', tablesOf(rubric)['promptness'] ?? {}),
  ]);

  const held = async (facts: GuaranteeFacts): Promise<Held> => {
    const credits = await credited(guarantees, facts);
    const lasting = Math.min(1, term.least + ((1 - term.least) * facts.years) / term.fullYears);
    return {
      threshold: best(credits('threshold')),
      activation: best(credits('activation')),
      endurance: chain([lasting, 1, best([...credits('exit'), exit.atWill]), 1]),
      bond: best(credits('form')),
      left: worst(credits('conditions')),
    };
  };
  const triad = async (facts: TriadFacts, own: Held): Promise<number> => {
    const credits = await credited(triads, facts);
    const { verified, fit, window, latency, isOpen, isTripwire } = facts;
    const judged = facts.established === 'verifier' ? verified : best(credits('established'));
    const { duty, capability, fit: fitting } = links.responder.weights;
    const answering =
      fit === 0
        ? 0
        : conjunction([
            best(credits('duty')),
            duty,
            best(credits('capability')),
            capability,
            fit,
            fitting,
          ]);
    const least = isTripwire ? tripwire.leastSpeed : ladders.promptness.credits.unspecified;
    const inFigures = isOpen ? 0 : Math.min(1, window / latency);
    const { speed, endurance } = links.timeline.weights;
    return conjunction([
      conjunction([own.threshold, 1, judged, 1, own.activation, 1]),
      1,
      answering,
      1,
      chain([
        Math.max(least, Math.min(inFigures, best(credits('word')))),
        speed,
        own.endurance,
        endurance,
      ]),
      1,
    ]);
  };

  return async ({ end, breaches }) => {
    const known = new Map<GuaranteeFacts, Held>();
    const heldBy = async (facts: GuaranteeFacts): Promise<Held> => {
      const own = known.get(facts) ?? (await held(facts));
      known.set(facts, own);
      return own;
    };
    const answered = async (facts: AnswerFacts): Promise<number> => {
      const own = await heldBy(facts.guarantee);
      const { weights } = links.response;
      const ways: number[] = [];
      for (const way of facts.ways) {
        const values: number[] = [];
        for (const one of way.triads) values.push(await triad(one, own));
        const standing = veto.credits[way.canBlock ? 'can-block' : 'cannot-block'];
        ways.push(
          own.left * standing * chain([best(values), weights.triad, own.bond, weights.bond]),
        );
      }
      return end === 'low' ? worst(ways) : best(ways);
    };
    const values: number[] = [];
    for (const { weight, undisclosed, answers } of breaches) {
      const all = [undisclosed];
      for (const one of answers) all.push(await answered(one));
      values.push(best(all), weight);
    }
    return mean(values);
  };
};
