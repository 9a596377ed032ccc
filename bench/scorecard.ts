/**
 * A whole scorecard against reading the document in.
 *
 * Whoever scores a document has parsed it first, so the parse is the natural unit: a scorecard that costs a few
 * parses is nothing that an application would ever notice.
 */
import {
  AgreementSchema,
  decidingFacts,
  parseAgreement,
  STANDARD_MODELS,
  scoreAgreement,
} from 'casus-foederis';
import { agreed, canonical, twentyPoints } from './documents.ts';
import type { Effort } from './effort.ts';
import { race } from './race.ts';
import { type Section, time, times } from './report.ts';

const MOST_PARSES = 5;

export const scorecard = async (effort: Effort): Promise<Section> => {
  const written = twentyPoints();
  const agreement = agreed(written);
  const document = canonical(agreement);
  // Throws, and the whole section with it, where the document does not fit the schema or has other problems.
  AgreementSchema.parse(document);
  agreed(document);
  const { micros, ratio } = await race(
    {
      schema: () => AgreementSchema.safeParse(document),
      parse: () => parseAgreement(document),
      models: () => parseAgreement(written, { models: STANDARD_MODELS }),
      score: () => scoreAgreement(agreement),
      decide: () => decidingFacts(scoreAgreement(agreement)),
    },
    effort,
  );
  const toSchema = ratio('score', 'schema');
  return {
    title: 'A scorecard of the 20-point framework, in parses',
    notes: [
      'The unit is `AgreementSchema.safeParse` of the canonical document, zod alone. `parseAgreement` checks references, ' +
        'loops and limits as well, and turns guarantees written in the words of a model into canonical ones. What decides ' +
        'the verdict is worked out by a function of its own.',
    ],
    rows: [
      { what: 'AgreementSchema.safeParse', figure: time(micros('schema')), ratio: times(1) },
      {
        what: 'parseAgreement',
        figure: time(micros('parse')),
        ratio: times(ratio('parse', 'schema')),
      },
      {
        what: 'parseAgreement, guarantees by model',
        figure: time(micros('models')),
        ratio: times(ratio('models', 'schema')),
      },
      {
        what: 'scoreAgreement',
        figure: time(micros('score')),
        ratio: times(toSchema),
        wanted: { text: `at most ${MOST_PARSES} ×`, met: toSchema <= MOST_PARSES },
      },
      {
        what: 'scoreAgreement, with what decides it',
        figure: time(micros('decide')),
        ratio: times(ratio('decide', 'schema')),
      },
    ],
  };
};
