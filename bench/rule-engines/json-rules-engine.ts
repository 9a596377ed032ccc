/**
 * The guarantees indicator in json-rules-engine: one rule a rung, whose event carries the credit.
 *
 * Its rules decide and do not compute, so the formulas are functions over the credits of the events. A stage is an
 * engine of its own, so that no run looks at rules of another stage.
 */
import { Engine, type RuleProperties } from 'json-rules-engine';
import type { Rubric } from '../../src/model/rubric.ts';
import { nominalSeconds, parseDuration } from '../../src/time/duration.ts';
import type { AnswerFacts, Facts, GuaranteeFacts, ResponderFacts, WayFacts } from './facts.ts';
import { best, chain, conjunction, mean, worst } from './formulas.ts';
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

const noticeRules = ({ exit: { noExit, notice } }: Rubric): RuleProperties[] => [
  {
    conditions: { all: [{ fact: 'canLeave', operator: 'equal', value: false }] },
    event: { type: 'exit', params: { credit: noExit } },
  },
  ...notice.map(({ atLeast, credit }) => ({
    conditions: {
      all: [
        {
          fact: 'noticeSeconds',
          operator: 'greaterThanInclusive',
          value: nominalSeconds(parseDuration(atLeast) ?? { months: 0, seconds: 0 }),
        },
      ],
    },
    event: { type: 'exit', params: { credit } },
  })),
];

/** Credits of the events of one run, by the type of the event. */
const credited = async (engine: Engine, facts: object): Promise<(type: string) => number[]> => {
  const { events } = await engine.run(facts as Record<string, unknown>);
  return (type) =>
    events.flatMap((event) => (event.type === type ? [event.params?.['credit'] as number] : []));
};

export const byJsonRulesEngine = (rubric: Rubric): ((facts: Facts) => Promise<number>) => {
  const { ladders, decision, adjudication, established, exit, term, links } = rubric;
  const guarantees = new Engine([
    ...rulesFor('threshold', ladders.threshold.credits),
    ...rulesFor('activation', decision.credits),
    ...rulesFor('form', ladders.instrument.credits),
    ...rulesFor('conditions', adjudication.credits, 'contains'),
    ...noticeRules(rubric),
  ]);
  const responders = new Engine([
    ...rulesFor('duty', ladders.duty.credits),
    ...rulesFor('capability', ladders.capability.credits),
  ]);
  const ways = new Engine(rulesFor('established', established.credits));

  const held = async (facts: GuaranteeFacts): Promise<Held> => {
    const credits = await credited(guarantees, facts);
    const lasting = Math.min(1, term.least + ((1 - term.least) * facts.years) / term.fullYears);
    return {
      threshold: best(credits('threshold')),
      activation: best(credits('activation')),
      endurance: chain([lasting, 1, best([...credits('exit'), exit.atWill]), 1]),
      bond: chain([best(credits('form')), 1, worst(credits('conditions')), 1]),
    };
  };
  const responder = async (facts: ResponderFacts): Promise<number> => {
    const credits = await credited(responders, facts);
    return chain([best(credits('duty')), 1, best(credits('capability')), 1, facts.fit, 1]);
  };
  const triad = async (facts: WayFacts, own: Held, answering: number): Promise<number> => {
    const { verified, window, latency, isOpen } = facts;
    const judged =
      facts.established === 'verifier'
        ? verified
        : best((await credited(ways, facts))('established'));
    const { speed, endurance } = links.timeline.weights;
    return conjunction([
      chain([own.threshold, 1, judged, 1, own.activation, 1]),
      answering,
      chain([isOpen ? 0 : Math.min(1, window / latency), speed, own.endurance, endurance]),
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
      const acting: number[] = [];
      for (const one of facts.responders) acting.push(await responder(one));
      const triads: number[] = [];
      for (const one of facts.ways) triads.push(await triad(one, own, best(acting)));
      const { weights } = links.response;
      return chain([
        end === 'low' ? worst(triads) : best(triads),
        weights.triad,
        own.bond,
        weights.bond,
      ]);
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
