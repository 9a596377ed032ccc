/**
 * What an adversary would make of a text, in two lines for its card: who can leave a breach unanswered, and what a probe of
 * the line by night meets.
 */
import { blockingLine } from '../explain/blocking-line.ts';
import { probeLine } from '../explain/tabletop-text.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { blockingSets } from './coalitions.ts';
import { MIAMI_2025 } from './miami-2025.ts';
import { SCENARIOS } from './scenarios.ts';
import { tabletop } from './tabletop.ts';

/** Two sentences for a card; one that cannot be asked is left out. */
export interface CardLines {
  readonly blocking?: string;
  readonly probe?: string;
}

/** A card appears at once: a search that takes longer is given up, and the line says so. */
const STEPS = 20_000;

/**
 * The breach and the violator for the first line. A breach that no guarantee answers needs nobody's refusal, and the card
 * has said so by then; who can leave a breach unanswered matters most for the heaviest of the others. Whose breach it is,
 * is the worst case that the card has worked out.
 */
const askedFor = ({ matrix, worstCase }: Scorecard, { breaches }: Rubric) => {
  const weightOf = (breach: string) => breaches[breach]?.weight ?? 0;
  const answered = matrix.filter(({ guarantee }) => guarantee !== undefined);
  const [heaviest] = [...(answered.length > 0 ? answered : matrix)].sort(
    (a, b) => weightOf(b.breach) - weightOf(a.breach),
  );
  return { breach: heaviest?.breach, violator: worstCase.guarantees };
};

/**
 * Says who can leave a breach unanswered and what the probe by night meets, for the card of an agreement.
 *
 * The breach is the heaviest that some guarantee answers. The search takes at most 20,000 steps unless more are given.
 * `explainText`, `toHtml` and `toMarkdown` print the two lines.
 *
 * @example
 * const { blocking } = cardLines(agreement, scoreAgreement(agreement));
 * blocking?.startsWith('A major offensive by North goes unanswered'); // => true
 */
export const cardLines = (
  agreement: Agreement,
  card: Scorecard,
  {
    rubric = MIAMI_2025,
    steps = STEPS,
  }: { readonly rubric?: Rubric; readonly steps?: number } = {},
): CardLines => {
  const { breach, violator } = askedFor(card, rubric);
  const against = violator === undefined ? {} : { violator };
  const night = SCENARIOS['night-probe'];
  const isInScope = card.matrix.some((row) => row.breach === night.breach);
  const probed = isInScope ? tabletop(agreement, night, { rubric }) : undefined;
  return {
    ...(breach === undefined
      ? {}
      : { blocking: blockingLine(blockingSets(agreement, breach, { rubric, steps, ...against })) }),
    ...(probed?._tag === 'Right' ? { probe: probeLine(probed.right) } : {}),
  };
};
