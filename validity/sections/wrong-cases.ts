/**
 * The cases that came out against their score.
 */
import { code, table } from '../../scripts/docs/markdown.ts';
import type { Slots } from '../../scripts/docs/template.ts';
import { codes, counted, numeral, sentence, span } from '../figures.ts';
import { idsOf, KNOWN_CASES, type KnownCase, withResult } from '../known-cases.ts';
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

/** Says which cases would come and go if the scores were read at one end. */
const atEnd = (reading: 'low' | 'high'): string => {
  const wrong = wronglyScored(KNOWN_CASES, reading);
  const [here, there] = [idsOf(WRONG_CASES), idsOf(wrong)];
  const gone = here.filter((id) => !there.includes(id));
  const added = there.filter((id) => !here.includes(id));
  const said = [
    ...(gone.length > 0 ? [`without ${codes(gone)}`] : []),
    ...(added.length > 0 ? [`with ${codes(added)} added`] : []),
  ];
  return said.length === 0 ? 'the same' : `this one ${said.join(' and ')}`;
};

/** Fills in the cases that the score gets wrong. */
export const wrongCases = (): Slots => {
  const held = withResult('held', WRONG_CASES).length;
  return {
    'decided-cases': String(KNOWN_CASES.length - withResult('mixed').length),
    'wrong-cases-do': sentence(counted(WRONG_CASES.length, 'case does', 'cases do')),
    'wrong-held': numeral(held),
    'wrong-collapsed': numeral(WRONG_CASES.length - held),
    'table-of-wrong-cases': table(
      ['case', 'fate', 'overall', 'in short', 'why'],
      WRONG_CASES.map(row),
    ),
    'wrong-at-low-end': atEnd('low'),
    'wrong-at-high-end': atEnd('high'),
  };
};
