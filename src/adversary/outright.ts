/**
 * Outright: breaches that go unanswered although nothing is dodged, and why.
 */
import { answers } from '../analysis/case-file.ts';
import {
  clausesOf,
  type Found,
  idsOf,
  isAnswered,
  type Loophole,
  type LoopholeKind,
  type Question,
  shown,
  TITLES,
} from './loophole.ts';
import { replay } from './tabletop.ts';

/** Why a breach that dodges nothing goes unanswered, where it does. */
export const outright = (question: Question): readonly Loophole[] => {
  const { board, breach, violator, base, best } = question;
  const { file } = board;
  const covering = file.agreement.guarantees.filter((one) =>
    answers(file, one, breach.id, violator),
  );
  const found: Found = { guarantees: idsOf(covering), cites: clausesOf(covering) };
  const as = (kind: LoopholeKind, more: Found = {}) =>
    shown(question, kind, { ...base, id: kind, title: TITLES[kind] }, { ...found, ...more });
  const agreed = replay(board, breach, { ...base, violatorConsents: true }).best;
  if (isAnswered(agreed) && agreed.outcome.kind !== 'undisclosed') {
    const parties = agreed.log.flatMap(({ event }) =>
      event.what === 'responds' && event.owed ? [event.party] : [],
    );
    return as('needs-violator', { parties: [...new Set(parties)] });
  }
  if (best.outcome.kind === 'late' || agreed.outcome.kind === 'late') return as('too-late');
  const seeing = best.log.flatMap(({ event }) => (event.what === 'seen' ? [event.verifier] : []));
  const blind = best.log.flatMap(({ event }) => (event.what === 'unseen' ? [event.verifier] : []));
  const reasons = 'reasons' in best.outcome ? best.outcome.reasons : [];
  if (covering.length > 0 && reasons.length > 0 && reasons.every(({ what }) => what === 'unseen'))
    return as('answered-not-seen', { verifiers: blind });
  return seeing.length > 0
    ? as('seen-not-answered', { verifiers: seeing })
    : as('not-answered', { verifiers: blind });
};
