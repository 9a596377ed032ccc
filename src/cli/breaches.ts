/**
 * What is asked about the breaches of one draft: which of them, the one that is named or all that are in its scope, and
 * who commits them.
 */
import * as E from 'fp-ts/Either';
import type { Agreement, Rubric } from '../index.ts';
import { breachesInScope } from '../score/rubric.ts';
import type { Call } from './command.ts';
import { meantAmong } from './inputs.ts';
import { onlyDraft } from './read-drafts.ts';
import { violatorIn } from './who.ts';

/** A question about some breaches of a draft. */
export interface BreachQuestion {
  readonly agreement: Agreement;
  readonly rubric: Rubric;
  /** The heaviest first. */
  readonly breaches: readonly string[];
  readonly violator: string | undefined;
}

const breachesFor = (
  asked: string | undefined,
  agreement: Agreement,
  rubric: Rubric,
): E.Either<readonly string[], readonly string[]> => {
  const known = Object.keys(rubric.breaches);
  if (asked !== undefined)
    return known.includes(asked)
      ? E.right([asked])
      : E.left([`--breach ${asked}: there is no such breach${meantAmong(asked, known)}`]);
  const heaviestFirst = [...breachesInScope(agreement, rubric)].sort((a, b) => b.weight - a.weight);
  return E.right(heaviestFirst.map(({ id }) => id));
};

/** Reads what a command asks about the breaches of its one draft, or says what is wrong with it. */
export const breachQuestion = async (
  call: Call,
  command: string,
): Promise<E.Either<readonly string[], BreachQuestion>> => {
  const draft = await onlyDraft(call, {
    instead: 'nothing was asked',
    refusal: `${command}: one document is asked about at a time`,
  });
  if (E.isLeft(draft)) return draft;
  const { agreement, rubric } = draft.right;
  const breaches = breachesFor(call.settings.breach, agreement, rubric);
  if (E.isLeft(breaches)) return breaches;
  const violator = violatorIn(call.settings, [agreement]);
  return E.isLeft(violator)
    ? violator
    : E.right({ agreement, rubric, breaches: breaches.right, violator: violator.right });
};
