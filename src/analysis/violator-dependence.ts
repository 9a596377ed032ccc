/**
 * Violator dependence: what falls away if the constrained party refuses every consent that it is asked for.
 *
 * A mechanism that needs the violator's agreement works until it is needed. What still stands is what does not depend
 * on the violator's restraint.
 */
import type { Guarantee, Verifier } from '../model/agreement.ts';
import type { FallsBy, ViolatorDependence } from '../model/scorecard.ts';
import { ANYONE } from '../model/terms.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { answers, type CaseFile } from './case-file.ts';
import { holdsVeto } from './consent.ts';

const verifierFalls = (
  file: CaseFile,
  { finding, access, operators }: Verifier,
  violator: string,
): FallsBy | undefined => {
  if (holdsVeto(file, finding, violator)) return 'finding';
  if (access === 'host-consent') return 'access';
  const isAlone = operators.length > 0 && operators.every((one) => one === violator);
  return isAlone ? 'operation' : undefined;
};

const guaranteeFalls = (
  file: CaseFile,
  guarantee: Guarantee,
  violator: string,
): FallsBy | undefined => {
  const { verifier } = file;
  const { trigger, conditions, responders } = guarantee;
  if (holdsVeto(file, trigger.activation, violator)) return 'activation';
  const { established } = trigger;
  const judge = typeof established === 'object' ? verifier(established.verifier) : undefined;
  const blind = judge === undefined ? undefined : verifierFalls(file, judge, violator);
  if (blind !== undefined) return blind;
  const inItsHands = conditions.some(
    ({ adjudicator, controlledBy }) =>
      holdsVeto(file, adjudicator, violator) ||
      (Array.isArray(controlledBy) && controlledBy.includes(violator)),
  );
  if (inItsHands) return 'condition';
  if (responders.length === 0) return 'nobody';
  return responders.every(({ party }) => party === violator) ? 'responders' : undefined;
};

/** Works out, for each party that could be the violator, what falls with its consent. */
export const violatorDependence = (
  file: CaseFile,
  breaches: readonly JudgedBreach[],
): readonly ViolatorDependence[] => {
  const { verification, guarantees, constrains } = file.agreement;
  const total = breaches.reduce((sum, { weight }) => sum + weight, 0);
  return constrains.flatMap((violator): ViolatorDependence[] => {
    if (violator === ANYONE) return [];
    const falls: { element: string; by: FallsBy }[] = [];
    const standing: Guarantee[] = [];
    const stands: string[] = [];
    for (const verifier of verification) {
      const by = verifierFalls(file, verifier, violator);
      if (by === undefined) stands.push(verifier.id);
      else falls.push({ element: verifier.id, by });
    }
    for (const guarantee of guarantees) {
      const by = guaranteeFalls(file, guarantee, violator);
      if (by === undefined) {
        stands.push(guarantee.id);
        standing.push(guarantee);
      } else falls.push({ element: guarantee.id, by });
    }
    const answered = breaches
      .filter(({ id }) => standing.some((guarantee) => answers(file, guarantee, id, violator)))
      .reduce((sum, { weight }) => sum + weight, 0);
    return [{ violator, falls, stands, stillAnswered: total === 0 ? 0 : answered / total }];
  });
};
