import { breachName, inSentence } from '../../analysis/names.ts';
import { partiesOf } from '../../decision/rule-parts.ts';
import type { Agreement, Guarantee } from '../../model/agreement.ts';
import { RESPONSES } from '../../model/guarantees.ts';
import { breachesOf } from '../../score/rubric.ts';
import { betterValues, factsOf, withFact } from '../arbitraries/facts.ts';
import { KEPT, type Law, NOT_APPLICABLE, neverLower } from '../law.ts';
import { picked, type Ready, ready, readyWith } from '../subject.ts';
import type { Trial } from '../trial.ts';

/** The best responder there is. */
const bestResponder = (party: string): Guarantee['responders'][number] => ({
  party,
  duty: 'shall-use-force',
  responses: RESPONSES,
  capability: 'integrated',
});

/** Changes of a guarantee as a whole that can only make it better, each with a description. */
const wholesale = (
  rung: Guarantee,
  { parties, constrains }: Agreement,
): readonly (readonly [says: string, rung: Guarantee])[] => {
  // A responder that judges its own conditions makes another guarantee, not a better one.
  const judges = rung.conditions.flatMap(({ adjudicator }) => partiesOf(adjudicator));
  const helper = parties.find(({ id }) => ![...constrains, ...judges].includes(id));
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
            `${inSentence(helper.name)} was added as a responder`,
            { ...rung, responders: [...rung.responders, bestResponder(helper.id)] },
          ] as const,
        ]),
    ...(hasDeadline
      ? []
      : [
          [
            'the response was given a deadline',
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

/** Lists every way to raise one thing in the canonical form. */
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

/** The agreement with one thing raised in the canonical form. */
const raisedOne = ({ lot }: Trial, own: Ready): Raised | undefined => picked(raises(own), lot)?.();

/**
 * Covering one more breach, or raising any fact of the canonical form, never lowers a score.
 *
 * Two changes are left out because they can rightly lower one: a stated time in place of silence that a promise counted
 * from the breach covers, and a responder that judges its own conditions. No outsiders are constrained, because an
 * easier rule that names one more voter would then bring one more violator.
 */
export const moreIsNoWorse: Law = {
  id: 'more-is-no-worse',
  says: 'Covering one more breach, or raising any fact of the canonical form, never lowers a score.',
  means: 'An addition to a guarantee takes away nothing that it gave before.',
  judge: (trial) => {
    const { frame, bench, lot } = trial;
    const own = ready(trial);
    if (own === undefined) return NOT_APPLICABLE;
    const uncovered = breachesOf(bench.rubric).filter(({ id }) => !frame.breaches.includes(id));
    const breach = picked(uncovered, lot)?.id;
    const breaches = breach === undefined ? frame.breaches : [...frame.breaches, breach];
    const wider = { ...trial, frame: { ...frame, breaches } };
    const more = breach === undefined ? undefined : readyWith(wider, trial.parameters);
    if (more !== undefined) {
      const judgement = neverLower(
        `the guarantee was extended to ${breachName(breach ?? '')}`,
        own.card,
        more.card,
      );
      if (judgement.is === 'broken') return judgement;
    }
    const raised = raisedOne(trial, own);
    if (raised === undefined) return more === undefined ? NOT_APPLICABLE : KEPT;
    return neverLower(raised.says, own.card, bench.score(raised.agreement));
  },
};
