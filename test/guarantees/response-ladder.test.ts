import { expect, it } from 'vitest';
import type * as z from 'zod';
import { openCase, responseTime } from '../../src/analysis/case-file.ts';
import { responseLadder } from '../../src/guarantees/response-ladder.ts';
import { elapsedOf } from '../../src/time/latency.ts';
import { agreementWith, describeModel } from './model-suite.ts';

type Parameters = z.input<typeof responseLadder.schema>;
type Rung = Parameters['rungs'][number];

const ladder = (rung: Rung, ...hours: readonly string[]): Rung[] =>
  hours.map((within) => ({ ...rung, within: { within, from: 'breach' } }));

describeModel(responseLadder, {
  weak: {
    rungs: ladder(
      {
        event: { threshold: 'unspecified' },
        responders: [
          {
            party: 'us',
            duty: 'may',
            responses: ['diplomacy'],
            capability: 'none',
            absorbed: true,
          },
        ],
        decidedBy: { allOf: ['us', 'gb'] },
      },
      'P10D',
      'P20D',
    ),
    establishedBy: 'responders',
    term: 'P1Y',
    exitNotice: 'P1M',
  },
  strong: {
    rungs: ladder(
      {
        event: { threshold: 'described' },
        responders: [
          {
            party: 'us',
            duty: 'shall-use-force',
            responses: ['armed-force'],
            capability: 'integrated',
          },
          { party: 'gb', duty: 'may', responses: ['diplomacy'], capability: 'deployed' },
        ],
        decidedBy: 'us',
      },
      'PT24H',
      'PT48H',
      'PT72H',
    ),
    establishedBy: 'responders',
    term: 'P10Y',
    renewal: 'automatic',
    exitNotice: 'P1Y',
  },
});

it('counts the hours of the last rung from the first breach', () => {
  const [example] = responseLadder.examples.valid;
  const agreement = agreementWith(responseLadder, example?.parameters);
  const last = agreement.guarantees.at(-1);
  if (last === undefined) throw new Error('a ladder has a last rung');
  expect(responseTime(openCase(agreement), last, 'responders').total).toStrictEqual(
    elapsedOf('PT72H'),
  );
});
