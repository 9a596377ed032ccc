import { partiesOf } from '../../decision/rule.ts';
import type { Agreement, Guarantee } from '../../model/agreement.ts';
import { RESPONSES } from '../../model/guarantees.ts';
import { breachesOf } from '../../score/rubric.ts';
import { betterValues, factsOf, withFact } from '../arbitraries/facts.ts';
import { KEPT, type Law, NOT_APPLICABLE, neverLower } from '../law.ts';
import { byLot, type Ready, ready, readyWith } from '../subject.ts';
import type { Trial } from '../trial.ts';

/** A responder of whom nothing more could be asked. */
const bestResponder = (party: string): Guarantee['responders'][number] => ({
  party,
  duty: 'shall-use-force',
  responses: RESPONSES,
  capability: 'integrated',
});

/** Changes of a guarantee as a whole that can only make it better, each with what it is. */
const wholesale = (
  rung: Guarantee,
  { parties, constrains }: Agreement,
): readonly (readonly [says: string, rung: Guarantee])[] => {
  // A responder that judges its own conditions is another guarantee, not a better one.
  const judges = rung.conditions.flatMap(({ adjudicator }) => partiesOf(adjudicator));
  const helper = parties.find(({ id }) => ![...constrains, ...judges].includes(id))?.id;
  const hasDeadline = rung.timeline.some(({ stage }) => stage === 'respond');
  return [
    ...rung.conditions.map(
      (_, index) =>
        [
          'a condition was dropped',
          { ...rung, conditions: rung.conditions.toSpliced(index, 1) },
        ] as const,
    ),
    ...(helper === undefined
      ? []
      : [
          [
            `${helper} must respond as well`,
            { ...rung, responders: [...rung.responders, bestResponder(helper)] },
          ] as const,
        ]),
    ...(hasDeadline
      ? []
      : [
          [
            'the response got a deadline',
            {
              ...rung,
              timeline: [...rung.timeline, { stage: 'respond', within: 'PT0S', from: 'breach' }],
            },
          ] as const,
        ]),
  ];
};

interface Raised {
  readonly says: string;
  readonly agreement: Agreement;
}

/** Everything of the canonical form that can be raised, each as a way to do it. */
const raises = ({ agreement, rungs }: Ready): readonly (() => Raised | undefined)[] => {
  const first = agreement.guarantees.length - rungs.length;
  const facts = factsOf(agreement).filter(
    ({ path }) => path[0] === 'guarantees' && (path[1] as number) >= first,
  );
  return [
    ...facts.map((fact) => () => {
      const [better] = betterValues(agreement, fact);
      const says = `${fact.path.slice(2).join('.')} was raised to ${JSON.stringify(better)}`;
      return better === undefined
        ? undefined
        : { says, agreement: withFact(agreement, fact, better) };
    }),
    ...rungs.flatMap((rung, index) =>
      wholesale(rung, agreement).map(([says, better]) => () => ({
        says,
        agreement: {
          ...agreement,
          guarantees: agreement.guarantees.with(first + index, better),
        },
      })),
    ),
  ];
};

/** The agreement with one thing of the canonical form raised. */
const raisedByLot = ({ lot }: Trial, own: Ready): Raised | undefined => byLot(raises(own), lot)?.();

/**
 * One more breach covered, or any fact of the canonical form raised, never lowers a score.
 *
 * Raised are only facts that no other fact turns the other way: no figure in place of silence that a promise counted
 * from the breach covers, and no responder that judges its own conditions. All who are constrained are named, as an
 * easier rule that names one more voter brings one more violator to be judged where outsiders are constrained.
 */
export const moreIsNoWorse: Law = {
  id: 'more-is-no-worse',
  says: 'Covering one more breach, or raising any fact of the canonical form, never lowers a score.',
  means: 'What is added to a guarantee does not take from what it gave.',
  judge: (trial) => {
    const { frame, bench, lot } = trial;
    const own = ready(trial);
    if (own === undefined) return NOT_APPLICABLE;
    const uncovered = breachesOf(bench.rubric).filter(({ id }) => !frame.breaches.includes(id));
    const breach = byLot(uncovered, lot)?.id;
    const breaches = breach === undefined ? frame.breaches : [...frame.breaches, breach];
    const wider = { ...trial, frame: { ...frame, breaches } };
    const more = breach === undefined ? undefined : readyWith(wider, trial.parameters);
    if (more !== undefined) {
      const judgement = neverLower(`it also answers ${breach}`, own.card, more.card);
      if (judgement.is === 'broken') return judgement;
    }
    const raised = raisedByLot(trial, own);
    if (raised === undefined) return more === undefined ? NOT_APPLICABLE : KEPT;
    return neverLower(raised.says, own.card, bench.score(raised.agreement));
  },
};
