/**
 * The whole library: every case read and scored.
 *
 * Cold is a process that has done nothing else, as a command line would be; warm is one that has done it many times.
 */
import {
  type Agreement,
  type GuaranteeModel,
  parseAgreement,
  scoreAgreement,
} from 'casus-foederis';
import { agreementOf, CASES } from 'casus-foederis/cases';
import { inChild } from './child.ts';
import { atMost, type Effort } from './effort.ts';
import { median, race } from './race.ts';
import { type Section, time, times } from './report.ts';

const MOST_SECONDS = 1;
const MOST_ROUNDS = 11;

const PROGRAM = `
  import { scoreAgreement } from 'casus-foederis';
  import { agreementOf, CASES } from 'casus-foederis/cases';
  const start = performance.now();
  const agreements = CASES.map(agreementOf);
  const parsed = performance.now();
  const cards = agreements.map((agreement) => scoreAgreement(agreement));
  const scored = performance.now();
  console.log(JSON.stringify({ cards: cards.length, parse: parsed - start, score: scored - parsed }));
`;

interface Cold {
  readonly cards: number;
  /** Milliseconds. */
  readonly parse: number;
  readonly score: number;
}

const read = (document: unknown, models: readonly GuaranteeModel[]): Agreement => {
  const result = parseAgreement(document, { models });
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left));
  return result.right;
};

export const library = async (effort: Effort): Promise<Section> => {
  const few = atMost(MOST_ROUNDS, effort);
  const cold = Array.from({ length: few.rounds }, () => inChild<Cold>(PROGRAM, null));
  if (cold.some(({ cards }) => cards !== CASES.length))
    throw new Error(`not all of ${CASES.length} cases were scored`);
  const agreements = CASES.map(agreementOf);
  const { micros, ratio } = await race(
    {
      parse: () => CASES.map(({ document, models }) => read(document, models)),
      score: () => agreements.map((agreement) => scoreAgreement(agreement)),
    },
    few,
  );
  const coldParse = median(cold.map(({ parse }) => parse * 1_000));
  const coldScore = median(cold.map(({ score }) => score * 1_000));
  const wanted = (taken: number) => ({
    text: `under ${MOST_SECONDS} s`,
    met: taken < MOST_SECONDS * 1e6,
  });
  return {
    title: `The library: ${CASES.length} cases`,
    notes: [
      'Cold: once, in a process that has just loaded the package. Warm: over and over in one process. The ratio is to ' +
        'parsing in the same state.',
    ],
    rows: [
      { what: 'parse all, cold', figure: time(coldParse), ratio: times(1) },
      {
        what: 'score all, cold',
        figure: time(coldScore),
        ratio: times(median(cold.map(({ parse, score }) => score / parse))),
        wanted: wanted(coldScore),
      },
      { what: 'parse all, warm', figure: time(micros('parse')), ratio: times(1) },
      {
        what: 'score all, warm',
        figure: time(micros('score')),
        ratio: times(ratio('score', 'parse')),
        wanted: wanted(micros('score')),
      },
    ],
  };
};
