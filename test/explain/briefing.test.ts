import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../src/cases/case.ts';
import { CASES } from '../../src/cases/index.ts';
import { type Briefing, briefing } from '../../src/explain/briefing.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Scorecard, Verdict, VerdictKind } from '../../src/model/scorecard.ts';
import { LINKS } from '../../src/model/scorecard-words.ts';
import type { Range } from '../../src/model/scores.ts';
import type { Repair } from '../../src/score/repair.ts';
import { repairs } from '../../src/standard/repairs.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { deal, guarantee, verifier } from '../model/document.ts';
import { RUNS } from '../runs.ts';
import { readBack } from '../standard/plain.ts';

type Stands = Verdict['stands'];
const STANDINGS = ['stands', 'partial', 'fails', 'open'] as const;

const CARD = scoreAgreement(deal());

/** A card that stands as it is told. */
const standing = (
  stands: Stands,
  [worst, best]: readonly [VerdictKind, VerdictKind] = ['partial', 'partial'],
): Scorecard => ({ ...CARD, verdict: { worst, best, stands } });

const stands = (
  baselines: Stands['baselines'],
  guarantees: Stands['guarantees'],
  coDrafting: Stands['coDrafting'],
): Stands => ({ baselines, guarantees, coDrafting });

const sentencesOf = ({ verdict, stands: what, fails, repair, tests }: Briefing) => [
  verdict,
  what,
  fails,
  repair,
  ...tests.map(({ says }) => says),
];

const isSentence = (text: string): boolean =>
  /^[A-Z“].*\.$/s.test(text) && !/undefined|NaN|\[object|\.\.| {2}| ,|\bnull\b/.test(text);

describe('the verdict in a sentence', () => {
  it.each<[Stands, string]>([
    [stands('stands', 'stands', 'stands'), 'watched and guaranteed, and the text was co-drafted'],
    // Egypt and Israel 1979.
    [
      stands('stands', 'fails', 'stands'),
      'watched but not guaranteed, and the text was co-drafted',
    ],
    [stands('fails', 'stands', 'fails'), 'guaranteed but not watched, and the text was imposed'],
    [stands('fails', 'fails', 'fails'), 'neither watched nor guaranteed, and the text was imposed'],
    [
      stands('partial', 'partial', 'partial'),
      'partly watched and partly guaranteed, and the text was partly co-drafted',
    ],
    [
      stands('open', 'open', 'open'),
      'perhaps watched and perhaps guaranteed; how far the text was co-drafted is not known',
    ],
    [stands('not-asked', 'stands', 'fails'), 'guaranteed, and the text was imposed'],
    [stands('not-asked', 'fails', 'not-asked'), 'not guaranteed'],
    [stands('not-asked', 'open', 'not-asked'), 'perhaps guaranteed'],
    [stands('partial', 'fails', 'not-asked'), 'partly watched but not guaranteed'],
  ])('%o', (how, words) => {
    expect(briefing(standing(how)).verdict).toBe(
      `On paper: a partial architecture. Compliance is ${words}.`,
    );
  });

  it.each<[VerdictKind, VerdictKind, string]>([
    ['document', 'document', 'a mere document'],
    ['architecture', 'architecture', 'an architecture'],
    ['document', 'architecture', 'a mere document at worst, an architecture at best'],
    ['document', 'partial', 'a mere document at worst, a partial architecture at best'],
  ])('%s at worst, %s at best', (worst, best, words) => {
    const { verdict } = briefing(standing(stands('fails', 'fails', 'stands'), [worst, best]));
    expect(verdict).toBe(
      `On paper: ${words}. Compliance is neither watched nor guaranteed, and the text was co-drafted.`,
    );
  });

  it('claims nothing about history, and says "on paper" first', () => {
    for (const one of CASES) {
      const { verdict } = briefing(scoreAgreement(agreementOf(one)));
      expect(verdict).toMatch(/^On paper: an? /);
      expect(verdict).not.toMatch(/durable|peace/);
    }
  });
});

/** Every combination of standings there can be; guarantees are always asked. */
const COMBINATIONS = ([...STANDINGS, 'not-asked'] as const).flatMap((baselines) =>
  STANDINGS.flatMap((guarantees) =>
    ([...STANDINGS, 'not-asked'] as const).map((coDrafting) =>
      stands(baselines, guarantees, coDrafting),
    ),
  ),
);

describe.each(COMBINATIONS)(
  'baselines $baselines, guarantees $guarantees, co-drafting $coDrafting',
  (how) => {
    const brief = briefing(standing(how));
    const { baselines, guarantees, coDrafting } = CARD.indicators;
    const all = [
      [baselines, how.baselines],
      [guarantees, how.guarantees],
      [coDrafting, how.coDrafting],
    ] as const;

    it('is said in sentences', () => {
      for (const said of sentencesOf(brief)) expect([said, isSentence(said)]).toEqual([said, true]);
    });

    it('names each indicator where it belongs, and no other', () => {
      for (const [{ label }, one] of all) {
        const name = label.toLowerCase();
        expect(brief.stands.toLowerCase().includes(name)).toBe(
          ['stands', 'partial', 'open'].includes(one),
        );
        expect(brief.fails.split('The first probe')[0]?.toLowerCase().includes(name)).toBe(
          one === 'fails',
        );
      }
    });

    it('says that nothing stands only where nothing may', () => {
      expect(brief.stands === 'Nothing of it stands.').toBe(
        all.every(([, one]) => one === 'fails' || one === 'not-asked'),
      );
    });
  },
);

describe('what stands and what fails', () => {
  it('has its figures, and a verb for one or for several', () => {
    const range = (low: number, high = low): Range => ({ low, high });
    const { baselines, guarantees, coDrafting } = CARD.indicators;
    const card: Scorecard = {
      ...standing(stands('stands', 'stands', 'open')),
      indicators: {
        baselines: { ...baselines, range: range(0.6) },
        guarantees: { ...guarantees, range: range(0.58) },
        coDrafting: { ...coDrafting, range: range(0.2, 0.7) },
      },
    };
    expect(briefing(card).stands).toBe(
      'Baselines and verification stand (0.60); guarantees stand (0.58); whether co-drafting reaches its gate is not known (0.20 to 0.70).',
    );
    expect(
      briefing({
        ...card,
        verdict: { ...card.verdict, stands: stands('partial', 'fails', 'partial') },
      }),
    ).toMatchObject({
      stands:
        'Baselines and verification hold in part (0.60); co-drafting holds in part (0.20 to 0.70).',
      fails: expect.stringMatching(/^Guarantees fail \(0\.58\)\. The first probe, /),
    });
  });

  it.each(LINKS)('tells what the first probe meets where it breaks at %s', (firstBroken) => {
    const probe = { breach: 'limited-incursion', violator: 'ru', range: { low: 0, high: 0.1 } };
    const { fails, tests } = briefing({ ...CARD, firstProbe: { ...probe, firstBroken } });
    const said = tests.at(-1)?.says ?? '';
    expect(said).toMatch(
      /^The first probe, a limited incursion by Russia, meets next to nothing \(0\.00 to 0\.10\): [a-z ]+\.$/,
    );
    expect(fails).toContain(said);
  });

  it('tells who answers the first probe where no link breaks', () => {
    expect(briefing(CARD).tests.at(-1)?.says).toMatch(
      /^The first probe, a limited incursion by Russia, meets an answer worth 0\.\d+, by pledge\.$/,
    );
  });

  it('tells that it is not known what the first probe meets', () => {
    const probe = { breach: 'limited-incursion', violator: 'ru', range: { low: 0.1, high: 0.6 } };
    expect(briefing({ ...CARD, firstProbe: probe }).tests.at(-1)?.says).toBe(
      'Whether the first probe, a limited incursion by Russia, meets an answer is not known (0.10 to 0.60).',
    );
  });

  it('tells the first gap that is fatal, and none where none is', () => {
    const veto = deal({
      guarantees: [guarantee({ trigger: { ...guarantee().trigger, activation: 'ru' } })],
    });
    expect(briefing(scoreAgreement(veto)).fails).toMatch(
      / 2 gaps are fatal. The first: Russia can block pledge by withholding consent\. To close it, decide without Russia, or by a majority that it cannot block alone\.$/,
    );
    expect(briefing({ ...CARD, findings: [] }).fails).not.toContain('fatal');
  });

  it('says so where no line can be probed', () => {
    const sea = deal({ scope: { breaches: ['blockade'], reason: 'a truce at sea' } });
    expect(briefing(scoreAgreement(sea)).tests.at(-1)?.says).toBe(
      'No probe of a line is in the scope of the text.',
    );
  });
});

describe('the repair', () => {
  const card = scoreAgreement(deal({ verification: [verifier({ title: 'The Mission' })] }));
  const repair: Repair = {
    path: ['verification', 0, 'access'],
    ladder: 'access',
    from: 'host-consent',
    to: 'scheduled',
    element: 'mission',
    overall: { low: 0.9, high: 0.95 },
    gain: 0.1,
  };

  it.each<[readonly Repair[], string]>([
    [[], 'No single step up any ladder would raise the score.'],
    [
      [repair],
      'The single change that would raise the score most: raise the access of “The Mission” from “host consent” to “scheduled” (on agreed dates or routes only): overall 0.90 to 0.95 instead of 0.67.',
    ],
    [
      [
        {
          ...repair,
          path: ['verification', 0, 'detects'],
          ladder: 'promptness',
          from: 'promptly',
          to: 'at-once',
        },
        repair,
      ],
      'The single change that would raise the score most: raise the speed of observation of “The Mission” from “promptly” to “at once” (immediately, forthwith, at once, automatically): overall 0.90 to 0.95 instead of 0.67.',
    ],
    [
      [
        {
          path: ['instrument', 'form'],
          ladder: 'instrument',
          from: 'statement',
          to: 'political-commitment',
          overall: { low: 0.9, high: 0.95 },
          gain: 0.1,
        },
      ],
      'The single change that would raise the score most: raise the form of the instrument from “statement” to “political commitment” (signed, and stated or understood not to bind in law; inside a state, signed and not enacted): overall 0.90 to 0.95 instead of 0.67.',
    ],
  ])('is the first that is given', (given, sentence) => {
    expect(briefing(card, { ranked: given, untried: 0 }).repair).toBe(sentence);
  });

  it('names the responder, and says so where the score hardly moves', () => {
    const { low, high } = card.overall.range;
    const duty: Repair = {
      path: ['guarantees', 0, 'responders', 0, 'duty'],
      ladder: 'duty',
      from: 'may',
      to: 'consult',
      element: 'pledge',
      party: 'us',
      overall: { low, high: high + 1e-6 },
      gain: 1e-6,
    };
    expect(briefing(card, { ranked: [duty], untried: 0 }).repair).toMatch(
      /^No single step would raise the overall score by as much as 0\.01\. .* raise the duty of the United States in .*: overall by less than 0\.01\.$/,
    );
  });

  it('counts the facts that were not tried', () => {
    const step = {
      path: ['instrument', 'form'],
      ladder: 'instrument',
      from: 'ratified-treaty',
      to: 'security-council-resolution',
      overall: { low: 0.9, high: 0.95 },
      gain: 0.1,
    } as const;
    expect(briefing(card, { ranked: [step], untried: 7 }).repair).toMatch(
      /^The single change, of those tried, that would raise .* 7 facts of this large draft were not tried\.$/,
    );
    expect(briefing(card, { ranked: [], untried: 7 }).repair).toBe(
      'No single step up any ladder that was tried would raise the score. 7 facts of this large draft were not tried.',
    );
    expect(briefing(card, { ranked: [], untried: 1 }).repair).toBe(
      'No single step up any ladder that was tried would raise the score. 1 fact of this large draft was not tried.',
    );
  });
});

describe('names', () => {
  const ids = { ua: 'q7-ua', ru: 'q7-ru', us: 'q7-us', gb: 'q7-gb', line: 'q7-line' };
  const more = { mission: 'q7-mission', pledge: 'q7-pledge', talks: 'q7-talks' };
  /** The deal with ids that are no words, a title for each element, and something wrong with each. */
  const strange = (): Agreement => {
    const document = deal({
      baselines: deal().baselines.map((one) => ({ ...one, title: 'The Line' })),
      verification: [verifier({ title: 'The Mission', finding: 'ru' })],
      guarantees: [
        guarantee({
          title: 'The Pledge',
          responders: [
            {
              party: 'us',
              duty: 'shall-respond',
              responses: ['sanctions'],
              capability: 'none',
              absorbed: true,
            },
          ],
        }),
      ],
      drafting: deal().drafting.map((one) => ({
        ...one,
        seats: { ru: 'leading', us: 'informed-after' },
      })),
    });
    return Object.entries({ ...ids, ...more }).reduce<Agreement>(
      (text, [from, to]) =>
        JSON.parse(JSON.stringify(text).replaceAll(`"${from}"`, `"${to}"`)) as Agreement,
      document,
    );
  };

  it('stand where a person reads, never ids', () => {
    const agreement = strange();
    const said = sentencesOf(briefing(scoreAgreement(agreement), repairs(agreement)));
    for (const one of said) expect(one).not.toContain('q7-');
    const all = said.join(' ');
    for (const name of ['Russia', 'Ukraine', '“The Mission”', '“The Pledge”'])
      expect(all).toContain(name);
  });

  it('are those of outsiders, too', () => {
    const agreement = strange();
    const trigger = {
      threshold: 'described',
      established: 'responders',
      activation: 'q7-us',
    } as const;
    const treaty: Agreement = {
      ...agreement,
      purpose: ['guarantee'],
      constrains: ['anyone'],
      verification: [],
      guarantees: agreement.guarantees.map((one) => ({ ...one, trigger })),
    };
    const said = sentencesOf(briefing(scoreAgreement(treaty))).join(' ');
    expect(said).not.toMatch(/\banyone\b|q7-/);
    expect(said).toContain('an outsider');
  });
});

describe('the questions that the talks turned on', () => {
  it('are five, each with an answer', () => {
    const { tests } = briefing(CARD);
    expect(tests.map(({ asks }) => asks)).toEqual([
      "What rests on Russia's restraint alone?",
      'Which penalties are in force already?',
      'Who was consulted only after the constrained side had seen the terms?',
      'How far short of Article 5?',
      'What does the first probe meet?',
    ]);
  });

  it.each<[string, Agreement, string]>([
    [
      'nothing to bring down',
      deal({ verification: [], guarantees: [] }),
      'Everything, as far as is known: none of the breaches in scope meets a response that holds. There is no mechanism that a refusal could stop.',
    ],
    [
      'nothing that falls',
      deal(),
      'No response that holds is known to meet a strike from a distance, a failure to withdraw, the obstruction of monitors, a blockade and a covert attack. That is 5 of the 8 breaches in scope. No mechanism is known to need the consent of those constrained.',
    ],
    [
      'everything that falls',
      deal({ verification: [verifier({ finding: 'ru' })] }),
      'No response that holds is known to meet a strike from a distance, a build-up of forces, a failure to withdraw, the obstruction of monitors, a blockade and a covert attack. That is 6 of the 8 breaches in scope. Mission and pledge fall, and nothing is left, if Russia withholds its consent.',
    ],
  ])("on the violator's restraint: %s", (_, document, says) => {
    expect(briefing(scoreAgreement(document)).tests[0]?.says).toBe(says);
  });

  it.each<[Range, string]>([
    [
      { low: 0.1, high: 0.5 },
      'fall short of the mark of 0.55 that the rubric sets beside Article 5 of the North Atlantic Treaty and its integrated forces, even on the best reading.',
    ],
    [{ low: 0.1, high: 0.55 }, 'depends on what is not known'],
    [
      { low: 0.1, high: 0.1 },
      'worth 0.10 and fall short of the mark of 0.55 that the rubric sets beside Article 5 of the North Atlantic Treaty and its integrated forces.',
    ],
    [{ low: 0.55, high: 0.6 }, 'reach the mark of 0.55'],
  ])('on Article 5, where guarantees are worth %o', (range, says) => {
    const { guarantees } = CARD.indicators;
    const card = {
      ...CARD,
      indicators: { ...CARD.indicators, guarantees: { ...guarantees, range } },
    };
    expect(briefing(card).tests[3]?.says).toContain(says);
  });
});

it('is said of any scorecard in sentences, and the same once the card is read back', () => {
  fc.assert(
    fc.property(anyAgreement, (agreement) => {
      const card = scoreAgreement(agreement);
      const brief = briefing(card);
      for (const said of sentencesOf(brief)) expect(said).toMatch(/^[A-Z0-9“].*\.$/s);
      expect(briefing(readBack(card))).toStrictEqual(brief);
      expect(readBack(brief)).toStrictEqual(brief);
    }),
    { numRuns: RUNS },
  );
});
