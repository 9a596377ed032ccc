/**
 * What an adversary would make of a text, in two lines for its card: who can leave a breach unanswered, and what a probe of
 * the line by night meets.
 */
import type { Agreement, Rubric, Scorecard, TextOptions } from '../index.ts';

/** A card appears at once: a question that takes longer is left to `blocking`, and the line says so. */
const STEPS = 20_000;

/**
 * The breach and the violator for the first line. A breach that no guarantee answers needs nobody's refusal, and the card
 * has said so by then; who can leave a breach unanswered matters most for the heaviest of the others. Whose breach is
 * the worst case the card has worked out.
 */
const askedFor = ({ matrix, worstCase }: Scorecard, { breaches }: Rubric) => {
  const weightOf = (breach: string) => breaches[breach]?.weight ?? 0;
  const answered = matrix.filter(({ guarantee }) => guarantee !== undefined);
  const [heaviest] = [...(answered.length > 0 ? answered : matrix)].sort(
    (a, b) => weightOf(b.breach) - weightOf(a.breach),
  );
  return { breach: heaviest?.breach, violator: worstCase.guarantees };
};

/** Says both in a sentence each, within a stated number of steps; what the rubric does not know is left out. */
export const adversaryLines = async (
  agreement: Agreement,
  card: Scorecard,
  rubric: Rubric,
): Promise<Pick<TextOptions, 'blocking' | 'probe'>> => {
  const { blockingLine, blockingSets, probeLine, SCENARIOS, tabletop } = await import(
    '../adversary.ts'
  );
  const { breach, violator } = askedFor(card, rubric);
  const probed = tabletop(agreement, SCENARIOS['night-probe'], { rubric });
  const isProbed = card.matrix.some((row) => row.breach === SCENARIOS['night-probe'].breach);
  return {
    ...(breach === undefined
      ? {}
      : {
          blocking: blockingLine(
            blockingSets(agreement, breach, {
              rubric,
              steps: STEPS,
              ...(violator === undefined ? {} : { violator }),
            }),
          ),
        }),
    ...(isProbed && probed._tag === 'Right' ? { probe: probeLine(probed.right) } : {}),
  };
};
