/**
 * Breaches on a command line: the one that is named, or all that are in the scope of a draft.
 */
import * as E from 'fp-ts/Either';
import type { Agreement, Rubric } from '../index.ts';
import { didYouMean, likeIds } from './inputs.ts';

/** Finds the breach that was named among those of the rubric, or lists those in scope, the heaviest first. */
export const breachesFor = async (
  asked: string | undefined,
  agreement: Agreement,
  rubric: Rubric,
): Promise<E.Either<readonly string[], readonly string[]>> => {
  const known = Object.keys(rubric.breaches);
  if (asked !== undefined)
    return known.includes(asked)
      ? E.right([asked])
      : E.left([
          `--breach ${asked}: there is no such breach${didYouMean(likeIds(asked, known)) || `; there are ${known.join(', ')}`}`,
        ]);
  const { scoreAgreement } = await import('../index.ts');
  const weightOf = (breach: string) => rubric.breaches[breach]?.weight ?? 0;
  const { matrix } = scoreAgreement(agreement, rubric, []);
  return E.right(matrix.map(({ breach }) => breach).sort((a, b) => weightOf(b) - weightOf(a)));
};
