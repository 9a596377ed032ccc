import { describe, expect, it } from 'vitest';
import { warnings } from '../../src/analysis/warnings.ts';
import { explainText } from '../../src/explain/text.ts';
import { issueText } from '../../src/issue/issue.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreement } from '../docs/samples.ts';
import { draft } from '../drafts.ts';

const texts = (one: Agreement): readonly string[] => warnings(one).map(issueText);

const withRound = (change: Partial<Agreement['drafting'][number]>): Agreement => ({
  ...agreement,
  drafting: agreement.drafting.map((round) => ({ ...round, ...change })),
});

describe('warnings', () => {
  it('are none where all that is written counts', () => {
    expect(warnings(agreement)).toEqual([]);
    expect(explainText(scoreAgreement(agreement))).not.toContain('left out of the score');
  });

  it('name a round that is dated after the text, as by a mistyped year', () => {
    const template = draft('template');
    const [first, second, ...others] = template.drafting;
    if (first === undefined || second === undefined)
      throw new Error('the template lost its rounds');
    const mistyped = {
      ...template,
      drafting: [first, { ...second, date: '2031-05-10' }, ...others],
    };
    expect(texts(template)).toEqual([]);
    expect(texts(mistyped)).toEqual([
      `drafting[1].date is left out of the score: expected a date no later than that of the agreement, ${template.date}, found 2031-05-10`,
    ]);
    const card = scoreAgreement(mistyped);
    expect(card.warnings).toEqual(warnings(mistyped));
    expect(explainText(card, { width: 1_000 })).toContain(
      `- ${second.place}, 2031-05-10: dated after the text (${template.date})`,
    );
  });

  it('name a round that is about nothing', () => {
    expect(texts(withRound({ terms: [] }))).toEqual([
      'drafting[0].terms is left out of the score: expected `all`, or elements that the round was about, found an empty list',
    ]);
    expect(texts(withRound({ terms: 'all' }))).toEqual([]);
  });

  it('name every breach outside the scope', () => {
    const scoped = {
      ...agreement,
      scope: { breaches: agreement.guarantees[0]?.breaches.slice(1) ?? [], reason: 'a test' },
    };
    expect(warnings(scoped).map(({ path }) => path)).toEqual([
      ['baselines', 0, 'forbids', 0],
      ['guarantees', 0, 'breaches', 0],
    ]);
  });

  it('are about what moves no score: without it the numbers are the same', () => {
    const late = withRound({ date: '2031-05-10' });
    const gone = { ...agreement, drafting: [] };
    expect(scoreAgreement(late).indicators.coDrafting.range).toEqual(
      scoreAgreement(gone).indicators.coDrafting.range,
    );
  });
});

describe('what is odd about the template', () => {
  const template = draft('template');
  const [guarantee] = template.guarantees;
  const [verifier] = template.verification;
  if (guarantee === undefined || verifier === undefined) throw new Error('the template is empty');
  const cite = { source: 'text', at: 'Art. 1' };
  const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

  it.each<[name: string, change: Partial<Agreement>, expected: readonly string[]]>([
    [
      'a draft that is signed',
      { instrument: { ...template.instrument, signatories: ['arland'] } },
      [
        'instrument.signatories contradicts the status of the agreement: expected nobody who has signed a draft, or another status, found arland, and status draft',
      ],
    ],
    [
      'a draft that is ratified',
      { instrument: { ...template.instrument, ratifiedBy: ['arland'] } },
      [
        'instrument.ratifiedBy contradicts the status of the agreement: expected nobody who has ratified a draft, or another status, found arland, and status draft',
      ],
    ],
    [
      'an outcome of a draft',
      {
        outcome: {
          result: 'held',
          happened: 'Nothing.',
          start: '2030-06',
          observed: 3,
          firstBreach: 'none',
          end: 'ongoing',
        },
      },
      [
        'outcome contradicts the status of the agreement: expected an outcome only of a text that took effect, found an outcome, and status draft',
      ],
    ],
    [
      'a ratifier that has not signed',
      {
        status: 'signed',
        instrument: {
          ...template.instrument,
          signatories: ['arland'],
          ratifiedBy: ['arland', 'borland'],
        },
      },
      [
        'instrument.ratifiedBy[1] is ratified by somebody who has not signed: expected one of those who have signed: arland, found borland',
      ],
    ],
    [
      'a party that has no part',
      {
        parties: [...template.parties, { id: 'dorland', name: 'Duchy of Dorland', kind: 'state' }],
      },
      [
        'parties[4] has no part in the agreement: expected a party that has some part in the text, found Duchy of Dorland',
      ],
    ],
    [
      'a guarantee against the one it is for',
      { guarantees: [{ ...guarantee, against: ['arland'] }] },
      [
        'guarantees[0].against[0] has two parts that exclude each other: expected another party than the one it is for, found arland, whom it protects',
      ],
    ],
    [
      'help from nobody but the one who needs it',
      {
        guarantees: [
          {
            ...guarantee,
            responders: guarantee.responders.map((one) => ({ ...one, party: 'arland' })),
          },
        ],
      },
      [
        'guarantees[0].responders[0].party has two parts that exclude each other: expected somebody else who responds, found arland, whom it protects',
      ],
    ],
    [
      'a verifier that watches nothing',
      { verification: [{ ...verifier, watches: [] }] },
      [
        'guarantees[0].trigger.established.verifier is established by somebody who cannot see it: expected one that watches what the breach would depart from: river-line, found a verifier that watches nothing',
      ],
    ],
    [
      'no cites of an element',
      { verification: [{ ...verifier, cites: [] }] },
      [
        'verification[0].cites rests on no source: expected the places in sources on which the element rests, found an empty list',
      ],
    ],
    [
      'a long quote',
      { verification: [{ ...verifier, cites: [{ ...cite, says: `as “${words(16)}” has it` }] }] },
      [
        'verification[0].cites[0].says quotes at length: expected at most 15 words in quotation marks, or words of your own, found 16 words',
      ],
    ],
    [
      'a quote that is just short enough, in many words of one’s own',
      {
        verification: [{ ...verifier, cites: [{ ...cite, says: `${words(30)} "${words(15)}"` }] }],
      },
      [],
    ],
  ])('%s', (_, change, expected) => {
    const odd = { ...template, ...change };
    expect(texts(odd)).toEqual(expected);
    expect(scoreAgreement(odd).warnings).toEqual([]);
  });

  it('is named where nothing is cited anywhere', () => {
    const uncited = JSON.parse(
      JSON.stringify(template, (key, value) => (key === 'cites' ? undefined : value)),
    );
    expect(texts(uncited)).toEqual([
      '(document) rests on no source: expected `cites` on every element: where in which source the code comes from, found no cites at all',
    ]);
  });
});
