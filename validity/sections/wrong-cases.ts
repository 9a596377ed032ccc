/**
 * The cases that came out against their score.
 */
import { code, type Section, table } from '../../scripts/docs/markdown.ts';
import { counted, numeral, sentence, span } from '../figures.ts';
import { KNOWN_CASES, type KnownCase } from '../known-cases.ts';
import { EXPLANATIONS, WRONG_CASES, wronglyScored } from '../wrong.ts';

const row = ({ id, outcome, ranges }: KnownCase): readonly string[] => {
  const explanation = EXPLANATIONS[id];
  return [
    code(id),
    outcome.result,
    span(ranges.overall),
    explanation?.short ?? 'not explained',
    explanation?.long ?? '',
  ];
};

const listed = (cases: readonly KnownCase[]): string => cases.map(({ id }) => code(id)).join(', ');

/** Says which cases would come and go if the scores were read at one end. */
const atEnd = (reading: 'low' | 'high'): string => {
  const wrong = wronglyScored(KNOWN_CASES, reading);
  const idsOf = (cases: readonly KnownCase[]) => new Set(cases.map(({ id }) => id));
  const [here, there] = [idsOf(WRONG_CASES), idsOf(wrong)];
  const gone = WRONG_CASES.filter(({ id }) => !there.has(id));
  const added = wrong.filter(({ id }) => !here.has(id));
  const said = [
    ...(gone.length > 0 ? [`without ${listed(gone)}`] : []),
    ...(added.length > 0 ? [`with ${listed(added)} added`] : []),
  ];
  return `at the ${reading} end the list would be ${said.length === 0 ? 'the same' : `this one ${said.join(' and ')}`}`;
};

/** Sets the cases that the score gets wrong. */
export const wrongCases = (): Section => {
  const decided = KNOWN_CASES.filter(({ outcome }) => outcome.result !== 'mixed');
  const held = WRONG_CASES.filter(({ outcome }) => outcome.result === 'held').length;
  return {
    heading: 'What the score gets wrong',
    blocks: [
      `Order the ${decided.length} cases that held or collapsed by the middle of their overall score. Those that held should stand in the upper half, those that collapsed in the lower (a case at the median is in neither). ${sentence(counted(WRONG_CASES.length, 'case does', 'cases do'))} not: ${numeral(held)} held from the lower half and ${numeral(WRONG_CASES.length - held)} collapsed from the upper. The list is worked out; the reasons are written by hand, with hindsight, and explain each case without proving anything.`,
      table(['case', 'fate', 'overall', 'in short', 'why'], WRONG_CASES.map(row)),
      `Read at another place of the ranges, ${atEnd('low')}; ${atEnd('high')}.`,
    ],
  };
};
