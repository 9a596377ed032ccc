/**
 * Guarantee papers for Ukraine, Berlin, December 2025 (one like Article 5, one on military operations) (2025-12-15).
 */
import { deployedForce } from '../guarantees/deployed-force.ts';
import { mutualDefence } from '../guarantees/mutual-defence.ts';
import type { Case } from './case.ts';

/** Guarantee papers for Ukraine, Berlin, December 2025 (one like Article 5, one on military operations). */
export const usGuaranteeBerlin202512: Case = {
  id: 'us-guarantee-berlin-2025-12',
  shows:
    'The two guarantee papers that Americans, Europeans and Ukrainians approved in Berlin in mid-December 2025 and did not publish: one said to be like Article 5, one on military operations. What is reported names the subjects (a vote in Congress, a European-led force, US-led monitoring) and leaves out the words on which enforcement turns: the trigger, the duty, the decider and the times.',
  models: [deployedForce, mutualDefence],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'us-guarantee-berlin-2025-12',
    title:
      'Guarantee papers for Ukraine, Berlin, December 2025 (one like Article 5, one on military operations)',
    date: '2025-12-15',
    status: 'reported',
    purpose: ['guarantee'],
    parties: [
      {
        id: 'ua',
        name: 'Ukraine',
        kind: 'state',
      },
      {
        id: 'ru',
        name: 'Russian Federation',
        kind: 'state',
      },
      {
        id: 'us',
        name: 'United States',
        kind: 'state',
      },
      {
        id: 'gb',
        name: 'United Kingdom',
        kind: 'state',
      },
      {
        id: 'fr',
        name: 'France',
        kind: 'state',
      },
      {
        id: 'de',
        name: 'Germany',
        kind: 'state',
      },
      {
        id: 'europe',
        name: 'European states that took part in Berlin',
        kind: 'coalition',
        members: ['gb', 'fr', 'de'],
      },
    ],
    protects: ['ua'],
    constrains: ['ru'],
    undisclosed: ['baselines', 'verification', 'guarantees'],
    instrument: {
      form: 'ratified-treaty',
      signatories: [],
      cites: [
        {
          source: 'novinite',
          at: 'on approval',
          says: 'US officials say that it would go to Congress, or to the Senate',
        },
        {
          source: 'politico',
          at: 'on approval',
          says: 'the same, and that the offer does not stay open for ever',
        },
        {
          source: 'berlin-statement',
          at: 'fourth commitment',
          says: 'a legally binding commitment, subject to national procedures',
        },
      ],
    },
    baselines: [],
    verification: [
      {
        id: 'us-led-monitoring',
        title: 'US-led monitoring and verification of the ceasefire',
        operators: ['us'],
        watches: 'all',
        means: [],
        access: 'unknown',
        coverage: 'unknown',
        detects: 'unknown',
        finding: 'unknown',
        finds: 'unknown',
        attribution: 'unknown',
        cites: [
          {
            source: 'nyt-berlin',
            at: 'on the military paper',
            says: 'the United States uses its intelligence systems to monitor',
          },
          {
            source: 'newser',
            at: 'on the military paper',
            says: 'the same papers after the Wall Street Journal, without US ground troops',
          },
          {
            source: 'bharathorizon',
            at: 'on the subjects',
            says: 'monitoring, verification and deconfliction are covered',
          },
          {
            source: 'berlin-statement',
            at: 'third commitment',
            says: 'a US-led mechanism with international participation gives early warning and attributes breaches',
          },
        ],
        notes:
          "That breaches are attributed is in the leaders' statement of the same day; to whom it is told is not, and the papers are not public, so unknown. International participation is announced, but not whose, so only the United States is an operator. Intelligence systems are none of the listed means. The European-led commission and the joint assessment of November are not mentioned any more, which does not show that they are gone.",
      },
    ],
    guarantees: [
      {
        id: 'article-5-like',
        title: 'Guarantee like Article 5',
        model: 'mutual-defence',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          armedAttack: {
            threshold: 'unknown',
            cites: [
              {
                source: 'novinite',
                at: 'on the kind of guarantee',
                says: 'like Article 5, in the words of US officials',
              },
              {
                source: 'bharathorizon',
                at: 'on the subjects',
                says: 'a response if Russia breaks the deal',
              },
              {
                source: 'berlin-statement',
                at: 'fourth commitment',
                says: 'the leaders speak of a future armed attack, without adjectives',
              },
            ],
          },
          allies: [
            {
              ally: 'us',
              forces: 'unknown',
              cites: [
                {
                  source: 'politico',
                  at: 'on limits',
                  says: '"not a blank cheque"',
                },
                {
                  source: 'bharathorizon',
                  at: 'on troops',
                  says: 'no US ground troops',
                },
              ],
            },
            {
              ally: 'europe',
              forces: 'to-be-agreed',
              cites: [
                {
                  source: 'nyt-berlin',
                  at: 'on the two papers',
                  says: 'approved by Americans and Europeans',
                },
                {
                  source: 'mnfu',
                  at: 'on size and areas',
                  says: 'a European-led force is planned; size and areas were undecided in December',
                },
              ],
            },
          ],
          assistance: 'unknown',
          including: ['armed-force', 'intelligence', 'sanctions', 'diplomacy'],
          establishedBy: 'unknown',
          decidedBy: 'unknown',
          assistsWithin: {
            within: 'unknown',
            from: 'previous',
            cites: [
              {
                source: 'nyt-berlin',
                at: 'on the two papers',
                says: 'no time is reported',
              },
            ],
          },
          term: 'unknown',
          renewal: 'unknown',
          exitNotice: 'unknown',
        },
        conditions: [
          {
            kind: 'precondition',
            event: 'A peace agreement or ceasefire is in force',
            adjudicator: 'unknown',
            controlledBy: 'unknown',
            cites: [
              {
                source: 'bharathorizon',
                at: 'on the subjects',
                says: 'the response is to Russia breaking the deal, so there must be one',
              },
              {
                source: 'miami-readout',
                at: '4 to 6 December',
                says: "the arrangements depend on Russia's commitment",
              },
            ],
          },
        ],
        cites: [
          {
            source: 'novinite',
            at: 'on the kind of guarantee',
            says: 'like Article 5, to be put to a vote',
          },
          {
            source: 'berlin-statement',
            at: 'fourth commitment',
            says: 'measures to restore peace may include armed force, intelligence and logistics, economic and diplomatic steps',
          },
        ],
        notes:
          '"Like Article 5" is a label given by officials. The page of November was also called modelled on Article 5 and owed no more than consultations, so the label does not settle the duty here: unknown. The 20 points of 24 December, which were read out, are coded by their own words instead. Breaches: no report repeats the adjectives of November, and the leaders\' statement has none, so armed attack in the plain sense; if the adjectives were kept, only the major offensive would remain. The list of measures is that of the leaders\' statement, since a list cannot be coded as unknown. Whether the guarantee can begin without a deal is not reported, so the precondition stands with an unknown judge and unknown control; if it depends on a deal, Russia can hold it up. No void clause is reported for these papers.',
      },
      {
        id: 'european-force',
        title: 'European-led force in the west of Ukraine',
        model: 'deployed-force',
        protects: ['ua'],
        breaches: ['major-offensive'],
        parameters: {
          attack: {
            threshold: 'unknown',
            cites: [
              {
                source: 'nyt-berlin',
                at: 'on the military paper',
                says: 'a force stands in western Ukraine; what attack it answers is not reported',
              },
            ],
          },
          contingents: [
            {
              from: 'europe',
              stands: 'to-be-agreed',
              tasks: ['deployment', 'no-fly'],
              cites: [
                {
                  source: 'nyt-berlin',
                  at: 'on the military paper',
                  says: 'European-led, in the west, away from the line',
                },
                {
                  source: 'berlin-statement',
                  at: 'second commitment',
                  says: 'it rebuilds Ukrainian forces, secures the skies and the seas and may operate inside Ukraine',
                },
                {
                  source: 'mnfu',
                  at: 'on size and areas',
                  says: 'size and areas undecided in December',
                },
              ],
            },
          ],
          mandate: 'unknown',
          establishedBy: 'unknown',
          decidedBy: 'unknown',
          deploysOnlyOnce: [
            {
              event: 'A ceasefire is in force',
              judgedBy: 'unknown',
              heldUpBy: ['ru', 'ua'],
              cites: [
                {
                  source: 'gk',
                  at: 'on activation of the Multinational Force Ukraine',
                  says: 'the force is planned to come only after a ceasefire',
                },
              ],
            },
          ],
          term: 'unknown',
          exitNotice: 'unknown',
        },
        cites: [
          {
            source: 'nyt-berlin',
            at: 'on the military paper',
            says: 'a European-led force, and support for Ukrainian forces of 800,000',
          },
        ],
        notes:
          'Coded for the one breach that such a force is meant to deter, as in the Paris Declaration. It stands away from the line, so it is no tripwire in any case. That it waits for a ceasefire is how the coalition plans it; the paper itself is not public. Ukraine could also keep a ceasefire from coming.',
      },
    ],
    drafting: [
      {
        id: 'miami-2025-10',
        date: '2025-10-24',
        place: 'Miami',
        produced: 'The US 28 points',
        seats: {
          us: 'leading',
          ru: 'co-drafting',
          ua: 'excluded',
          europe: 'excluded',
        },
        terms: [],
        disclosure: 'secret',
        cites: [
          {
            source: 'wsj-drafting',
            at: 'on the Miami meetings',
            says: 'Witkoff, Kushner and Dmitriev wrote the plan over three days',
          },
        ],
        notes: 'Part of the common log; no source puts the guarantee paper on this table.',
      },
      {
        id: 'witkoff-umerov-2025-11',
        date: '2025-11-15',
        place: 'Miami',
        seats: {
          us: 'leading',
          ua: 'consulted-before',
          ru: 'excluded',
          europe: 'excluded',
        },
        terms: ['article-5-like'],
        disclosure: 'secret',
        cites: [
          {
            source: 'jpost',
            at: 'on earlier talks',
            says: 'Witkoff discussed the first guarantee paper with Umerov on the weekend before 20 November',
          },
          {
            source: 'gk',
            at: 'day and place',
            says: 'the weekend of 15 and 16 November 2025, in Miami',
          },
        ],
      },
      {
        id: 'kyiv-2025-11',
        date: '2025-11-20',
        place: 'Kyiv',
        produced: 'The first guarantee paper, handed over with the 28 points',
        seats: {
          us: 'leading',
          ua: 'informed-after',
          ru: 'informed-after',
          europe: 'excluded',
        },
        terms: ['article-5-like'],
        disclosure: 'leaked',
        cites: [
          {
            source: 'afp-delivery',
            at: 'on the delivery',
            says: 'the text was handed to Kyiv',
          },
          {
            source: 'caliber',
            at: 'as a whole',
            says: 'the guarantee paper of these days, after Axios',
          },
          {
            source: 'putin-remark',
            at: '21 November',
            says: 'Russia has the text; it was not discussed in detail',
          },
        ],
        notes:
          'The remark is about the plan; that Moscow was handed the guarantee paper is not reported.',
      },
      {
        id: 'geneva-2025-11',
        date: '2025-11-23',
        place: 'Geneva',
        produced: 'The updated framework, about 19 points',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          gb: 'commenting',
          fr: 'commenting',
          de: 'commenting',
          ru: 'excluded',
        },
        terms: ['article-5-like'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'geneva-statement',
            at: 'on the framework',
            says: 'the United States and Ukraine drafted an updated framework',
          },
          {
            source: 'epoch-geneva',
            at: 'on guarantees',
            says: 'the White House speaks of stronger guarantees than in the first text',
          },
          {
            source: 'reuters-e3',
            at: 'pt 10',
            says: 'the three Europeans wrote a guarantee that mirrors Article 5 into the US plan',
          },
        ],
        notes:
          'The guarantee in the framework was dealt with; whether the separate paper was redrafted here is not reported, and a coder who keeps the two apart would leave the terms empty.',
      },
      {
        id: 'florida-2025-11',
        date: '2025-11-30',
        place: 'Florida',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          europe: 'excluded',
          ru: 'excluded',
        },
        terms: ['article-5-like'],
        disclosure: 'unknown',
        cites: [
          {
            source: 'gk',
            at: 'talks of 30 November',
            says: 'US and Ukrainian teams went on with the text; security guarantees were among the subjects',
          },
        ],
      },
      {
        id: 'moscow-2025-12',
        date: '2025-12-02',
        place: 'Moscow',
        seats: {
          us: 'leading',
          ru: 'consulted-before',
          ua: 'excluded',
          europe: 'excluded',
        },
        terms: [],
        disclosure: 'secret',
        cites: [
          {
            source: 'gk',
            at: 'talks of 2 December',
            says: 'Witkoff and Kushner spent five hours with Putin; no deal',
          },
        ],
        notes:
          'Part of the common log. That the guarantee was discussed there is not reported, so no term of it is listed.',
      },
      {
        id: 'miami-2025-12-04',
        date: '2025-12-04',
        place: 'Miami',
        produced: 'A framework of security arrangements',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          europe: 'excluded',
          ru: 'excluded',
        },
        terms: ['article-5-like', 'us-led-monitoring'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'miami-readout',
            at: '4 to 6 December',
            says: 'Umerov and Hnatov with Witkoff and Kushner, on security arrangements and deterrence',
          },
        ],
        notes:
          'Counted there as the sixth meeting in two weeks; the ones between are not in the log.',
      },
      {
        id: 'berlin-2025-12',
        date: '2025-12-14',
        place: 'Berlin',
        produced: 'The two papers coded here, not released, and a statement of European leaders',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          europe: 'co-drafting',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'summarised',
        cites: [
          {
            source: 'nyt-berlin',
            at: 'on the two papers',
            says: 'approved by Americans and Europeans',
          },
          {
            source: 'bharathorizon',
            at: 'on those present',
            says: "the US general who is also NATO's supreme commander took part",
          },
          {
            source: 'berlin-statement',
            at: 'commitments 1 to 4',
            says: 'force strength, a European-led force, US-led monitoring, a legally binding commitment',
          },
        ],
        notes: 'Whether NATO as such had a seat cannot be told; it is not a party here.',
      },
    ],
    sources: [
      {
        id: 'novinite',
        title: 'The US guarantee offer in Berlin (after Axios)',
        publisher: 'Novinite',
        date: '2025-12',
        kind: 'press-report',
      },
      {
        id: 'politico',
        title: 'The US offer in Berlin and its limits (after Politico, 16 December 2025)',
        publisher: 'Blobbiamo',
        date: '2025-12-16',
        url: 'https://blobbiamo.circex.org/p/8276',
        kind: 'press-report',
      },
      {
        id: 'bharathorizon',
        title: 'What the Berlin papers cover and who took part',
        publisher: 'Bharat Horizon',
        date: '2025-12',
        kind: 'press-report',
      },
      {
        id: 'nyt-berlin',
        title:
          'The two Berlin papers, after the New York Times (as relayed by a Russian state agency)',
        publisher: 'TASS',
        date: '2025-12-17',
        url: 'https://tass.com/world/2059841',
        kind: 'press-report',
      },
      {
        id: 'newser',
        title: 'US offers Ukraine a NATO-like guarantee (after the Wall Street Journal)',
        publisher: 'Newser',
        date: '2025-12',
        url: 'https://www.newser.com/story/380417/us-offers-ukraine-nato-like-guarantee.html',
        kind: 'press-report',
      },
      {
        id: 'berlin-statement',
        title: 'Joint statement on Ukraine, 15 December 2025',
        publisher: 'Government of the United Kingdom',
        date: '2025-12-15',
        url: 'https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025',
        kind: 'official-statement',
      },
      {
        id: 'mnfu',
        title: 'Multinational Force Ukraine (encyclopaedia article, tertiary)',
        publisher: 'Wikiwand',
        date: '2026',
        url: 'https://www.wikiwand.com/en/articles/Multinational_Force%E2%80%93Ukraine',
        kind: 'press-report',
      },
      {
        id: 'caliber',
        title: 'US draft security framework for Ukraine outlined (after Axios)',
        publisher: 'Caliber.Az',
        date: '2025-11',
        url: 'https://caliber.az/en/post/axios-us-draft-security-framework-for-ukraine-outlined-as-details-of-trump-peace-plan-emerge',
        kind: 'press-report',
      },
      {
        id: 'jpost',
        title: 'The guarantee paper and the talks of Witkoff and Umerov',
        publisher: 'The Jerusalem Post',
        date: '2025-11',
        kind: 'press-report',
      },
      {
        id: 'wsj-drafting',
        title: "How the 28 points were drafted (report on the Wall Street Journal's account)",
        publisher: 'The National Memo',
        date: '2025',
        url: 'https://www.nationalmemo.com/jared-kushner-kremlin',
        kind: 'press-report',
      },
      {
        id: 'afp-delivery',
        title: "The plan seeks Ukrainian concessions and Russia's return to the G8 (AFP)",
        publisher: 'Its9ja',
        date: '2025-11',
        url: 'https://its9ja.com/trump-backed-plan-seeks-ukrainian-concessions-russias-g8-return',
        kind: 'press-report',
      },
      {
        id: 'putin-remark',
        title: 'Putin on the US text, 21 November 2025',
        publisher: 'Diplomatic Opinion',
        date: '2025-11-22',
        kind: 'press-report',
      },
      {
        id: 'geneva-statement',
        title: 'Joint statement of the United States and Ukraine after Geneva (White House text)',
        publisher: 'Report News Agency',
        date: '2025-11-24',
        url: 'https://report.az/en/other-countries/white-house-us-ukraine-draft-updated-refined-peace-framework',
        kind: 'official-statement',
      },
      {
        id: 'epoch-geneva',
        title: 'The White House on the guarantees in the Geneva text (after The Epoch Times)',
        publisher: 'Intermati',
        date: '2025-11',
        kind: 'press-report',
      },
      {
        id: 'reuters-e3',
        title: 'Full text of the European counter-proposal (Reuters)',
        publisher: 'The Straits Times',
        date: '2025-11-24',
        url: 'https://www.straitstimes.com/asia/full-text-of-european-counter-proposal-to-us-ukraine-peace-plan',
        kind: 'press-report',
      },
      {
        id: 'miami-readout',
        title: 'Talks of US and Ukrainian envoys in Miami, 4 to 6 December 2025',
        publisher: 'Naija Sure News',
        date: '2025-12',
        kind: 'press-report',
      },
      {
        id: 'gk',
        title: 'General knowledge that no source listed here confirms',
        publisher: 'none',
        date: '2026',
        kind: 'general-knowledge',
      },
    ],
    cites: [
      {
        source: 'nyt-berlin',
        at: 'as a whole',
        says: 'two papers, approved and not released; no wording is given',
      },
    ],
    notes:
      'Neither paper is public: what the reports say is coded, what they leave out is unknown. The statement of European leaders of the same day is another text; it is used here only for what it says of the subjects that the papers share with it. Support for Ukrainian forces of 800,000 is help and no limit, so it is no baseline. Purpose guarantee alone: the papers presuppose a deal that is made elsewhere; they may hold rules for a ceasefire, hence baselines among the undisclosed. Form: a vote in Congress was promised, and the leaders wanted a commitment that binds in law; a vote need not be the ratification of a treaty, so unknown would be the cautious code.',
  },
};
