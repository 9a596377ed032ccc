/**
 * Bilateral US security guarantee for Ukraine (text reported ready in January 2026) (2026-01-25).
 */
import { mutualDefence } from '../guarantees/mutual-defence.ts';
import type { Case } from './case.ts';

/** Bilateral US security guarantee for Ukraine (text reported ready in January 2026). */
export const usGuaranteeBilateral202601: Case = {
  id: 'us-guarantee-bilateral-2026-01',
  shows:
    'The bilateral US guarantee for Ukraine that President Zelensky called ready to sign in January 2026. Reported are a term of fifteen years and votes in both parliaments; the text itself is not public, and the two sides differed on whether it would be ratified before a peace or signed only together with one.',
  models: [mutualDefence],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'us-guarantee-bilateral-2026-01',
    title: 'Bilateral US security guarantee for Ukraine (text reported ready in January 2026)',
    date: '2026-01-25',
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
        name: 'European states of the Coalition of the Willing',
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
          source: 'fifteen-years',
          at: 'on approval',
          says: 'to be approved by Congress and by the Ukrainian parliament',
        },
        {
          source: 'euromaidan-sybiha',
          at: '13 February 2026',
          says: 'it could go to Congress; for the first time a guarantee and not an assurance',
        },
        {
          source: 'walaw',
          at: '25 January 2026',
          says: 'the document is ready and waits for a date and a place',
        },
      ],
    },
    baselines: [],
    verification: [],
    guarantees: [
      {
        id: 'us-guarantee',
        title: 'Bilateral guarantee of the United States',
        model: 'mutual-defence',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          armedAttack: {
            threshold: 'unknown',
            cites: [
              {
                source: 'walaw',
                at: '25 January 2026',
                says: 'the document is called fully ready; its words on the attack are not given',
              },
              {
                source: 'newsmail',
                at: 'on what is kept back',
                says: 'parts of the text are closed',
              },
            ],
          },
          allies: [
            {
              ally: 'us',
              forces: 'unknown',
              cites: [
                {
                  source: 'newsby',
                  at: 'on the United States in Paris',
                  says: 'Washington backs monitoring and a backstop in words',
                },
                {
                  source: 'nyt-berlin',
                  at: 'on the Berlin papers',
                  says: 'no US ground troops',
                },
              ],
            },
          ],
          assistance: 'unknown',
          including: ['armed-force'],
          establishedBy: 'unknown',
          decidedBy: 'unknown',
          assistsWithin: {
            within: 'unknown',
            from: 'previous',
            cites: [
              {
                source: 'newsmail',
                at: 'on what is kept back',
                says: 'parts of the text are closed; no time for this paper is reported',
              },
            ],
          },
          term: 'P15Y',
          renewal: 'unknown',
          exitNotice: 'unknown',
        },
        conditions: [
          {
            kind: 'precondition',
            event: 'A peace agreement is signed',
            adjudicator: 'unknown',
            controlledBy: 'unknown',
            cites: [
              {
                source: 'razomua',
                at: 'on the order of steps',
                says: 'Washington wants both signed together, Ukraine wants ratification before a peace',
              },
            ],
          },
          {
            kind: 'void-if',
            event: 'Ukraine invades Russia or opens fire on Russian territory without provocation',
            adjudicator: 'unknown',
            controlledBy: ['ua'],
            cites: [
              {
                source: 'afp-points',
                at: 'pt 5(b)',
                says: 'the guarantees of the framework are then void',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'fifteen-years',
            at: 'on the term',
            says: 'fifteen years offered; the President would think about longer',
          },
          {
            source: 'vidostream',
            at: 'on the term',
            says: 'the same, after the Associated Press',
          },
          {
            source: 'afp-points',
            at: 'pt 5',
            says: 'in the framework, guarantees that reflect Article 5 and a coordinated military response',
          },
          {
            source: 'gk',
            at: 'on extension',
            says: 'the President of Ukraine spoke of fifteen years that can be extended; how is not known',
          },
        ],
        notes:
          'Nearly everything is unknown because nothing of the text is public, not because it is silent. Written as mutual defence because the framework to which it belongs speaks of guarantees that reflect Article 5; whether a duty to assist is in the words, or a determination as in the page of November 2025, cannot be told. Armed force is listed from the "coordinated military response" of that framework, as a list cannot be coded as unknown. Breaches follow the framework too (invasion, and opening fire on Ukraine). Term: the last figure reported for the text is fifteen years; Ukraine asks for twenty or more, and a coder who takes that as open would write unknown. The void clause stands in the framework and not, as far as is known, in this text; it is coded because it speaks of the guarantees as such, with an unknown judge because this text may name one. The precondition is disputed between the two sides, hence unknown control; if the United States prevails, Russia can hold the guarantee up by signing no peace. Votes in the two parliaments are its own entry into force and no condition.',
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
        terms: ['us-guarantee'],
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
        terms: ['us-guarantee'],
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
        terms: ['us-guarantee'],
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
        terms: ['us-guarantee'],
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
        terms: ['us-guarantee'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'miami-readout',
            at: '4 to 6 December',
            says: 'Umerov and Hnatov with Witkoff and Kushner, on security arrangements and deterrence',
          },
        ],
      },
      {
        id: 'berlin-2025-12',
        date: '2025-12-14',
        place: 'Berlin',
        produced: 'Two guarantee papers, not released, and a statement of European leaders',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          europe: 'co-drafting',
          ru: 'excluded',
        },
        terms: ['us-guarantee'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'nyt-berlin',
            at: 'on the two papers',
            says: 'approved by Americans and Europeans',
          },
          {
            source: 'berlin-statement',
            at: 'fourth commitment',
            says: 'a legally binding commitment, subject to national procedures',
          },
        ],
      },
      {
        id: 'miami-2025-12-19',
        date: '2025-12-19',
        place: 'Miami',
        produced: 'Four papers, the bilateral US guarantee among them',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          europe: 'commenting',
          ru: 'excluded',
        },
        terms: ['us-guarantee'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'miami-four-papers',
            at: '21 December',
            says: 'the bilateral US guarantee was one of four papers',
          },
          {
            source: 'gazeta',
            at: '22 December',
            says: 'Dmitriev was met separately on the same days',
          },
        ],
        notes:
          'From here on the US guarantee is a paper of its own. That Dmitriev was shown it is not reported, so Russia is left out here. Europe is coded as in the other documents of this log; on the bilateral paper its part may have been smaller.',
      },
      {
        id: 'mar-a-lago-2025-12',
        date: '2025-12-28',
        place: 'Mar-a-Lago',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          europe: 'excluded',
          ru: 'excluded',
        },
        terms: ['us-guarantee'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'fifteen-years',
            at: 'on the term',
            says: 'fifteen years offered, to be approved by Congress and the Ukrainian parliament',
          },
          {
            source: 'vidostream',
            at: 'on the term',
            says: 'the same, after the Associated Press',
          },
        ],
      },
      {
        id: 'kyiv-2026-01',
        date: '2026-01-03',
        place: 'Kyiv',
        seats: {
          europe: 'co-drafting',
          ua: 'co-drafting',
          us: 'unknown',
          ru: 'excluded',
        },
        terms: [],
        disclosure: 'leaked',
        cites: [
          {
            source: 'dailyscope-ladder',
            at: 'on where it was discussed',
            says: "the coalition's security advisers met in Kyiv on the ladder of responses",
          },
        ],
        notes: 'Part of the common log; it dealt with another paper.',
      },
      {
        id: 'paris-2026-01',
        date: '2026-01-06',
        place: 'Paris',
        produced: 'The Paris Declaration and the declaration of intent',
        seats: {
          europe: 'leading',
          ua: 'co-drafting',
          us: 'consulted-before',
          ru: 'excluded',
        },
        terms: [],
        disclosure: 'published',
        cites: [
          {
            source: 'newsby',
            at: 'on the United States in Paris',
            says: 'Washington backed the guarantees in words and did not sign the declaration on forces',
          },
        ],
        notes: 'Part of the common log; it made another text.',
      },
      {
        id: 'abu-dhabi-2026-01',
        date: '2026-01-23',
        place: 'Abu Dhabi',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          ru: 'co-drafting',
          europe: 'excluded',
        },
        terms: [],
        disclosure: 'unknown',
        cites: [
          {
            source: 'walaw',
            at: 'on the working group',
            says: 'the first meeting of all three sides, on security and parameters',
          },
        ],
        notes:
          'Part of the common log. It was about a ceasefire between all three; that the bilateral guarantee was opened there is not reported, and it was called ready the day after.',
      },
    ],
    sources: [
      {
        id: 'walaw',
        title:
          'Zelensky on the guarantee document, and the first meeting of the three sides in Abu Dhabi',
        publisher: 'Walaw Press',
        date: '2026-01',
        kind: 'press-report',
      },
      {
        id: 'euromaidan-sybiha',
        title: 'US signals readiness to ratify the Ukraine security deal in Congress',
        publisher: 'Euromaidan Press',
        date: '2026-02-13',
        url: 'https://euromaidanpress.com/2026/02/13/us-signals-readiness-to-ratify-ukraine-security-deal-in-congress',
        kind: 'press-report',
      },
      {
        id: 'fifteen-years',
        title: 'Zelensky on a US guarantee of 15 years (as relayed by a Russian state agency)',
        publisher: 'TASS',
        date: '2025-12',
        url: 'https://tass.com/world/2066309',
        kind: 'press-report',
      },
      {
        id: 'vidostream',
        title: 'A US guarantee of 15 years (after the Associated Press)',
        publisher: 'Vidostream',
        date: '2025-12',
        kind: 'press-report',
      },
      {
        id: 'razomua',
        title: 'The dispute on the order of guarantee and peace (after an interview with CNN)',
        publisher: 'Razom UA',
        date: '2026',
        kind: 'press-report',
      },
      {
        id: 'newsmail',
        title: 'Parts of the guarantee text are closed',
        publisher: 'News Mail.ru',
        date: '2026',
        kind: 'press-report',
      },
      {
        id: 'newsby',
        title: 'The United States did not sign the declaration on forces (Belarusian state media)',
        publisher: 'News.by',
        date: '2026-01',
        kind: 'press-report',
      },
      {
        id: 'afp-points',
        title: 'The 20 points as explained by the President (AFP; foreign aggregator)',
        publisher: 'RCO News',
        date: '2025-12-24',
        url: 'https://rco.news/world/64722',
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
        id: 'berlin-statement',
        title: 'Joint statement on Ukraine, 15 December 2025',
        publisher: 'Government of the United Kingdom',
        date: '2025-12-15',
        url: 'https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025',
        kind: 'official-statement',
      },
      {
        id: 'miami-four-papers',
        title: 'Umerov on the talks in Florida and their four main documents',
        publisher: 'LIGA.net',
        date: '2025-12-21',
        url: 'https://news.liga.net/en/politics/news/umerov-on-the-talks-in-florida-focused-on-four-main-documents',
        kind: 'press-report',
      },
      {
        id: 'gazeta',
        title: "The Miami talks and Dmitriev's separate meetings",
        publisher: 'Gazeta.ru',
        date: '2025-12-22',
        kind: 'press-report',
      },
      {
        id: 'dailyscope-ladder',
        title: 'Where the ladder of responses was discussed (after the Financial Times)',
        publisher: 'Daily Scope',
        date: '2026',
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
        id: 'gk',
        title: 'General knowledge that no source listed here confirms',
        publisher: 'none',
        date: '2026',
        kind: 'general-knowledge',
      },
    ],
    cites: [
      {
        source: 'newsmail',
        at: 'on what is kept back',
        says: 'parts of the text are closed, so what it fixes and who watches cannot be told',
      },
      {
        source: 'walaw',
        at: '25 January 2026',
        says: 'called ready, with no account of its articles',
      },
    ],
    notes:
      'Known only by what presidents, ministers and newspapers say of it, and unsigned in every source to June 2026. Whether this paper has monitors of its own, or leans on the US-led monitoring of the Berlin and Paris texts, is not reported: the list is empty and undisclosed, and nothing is borrowed from those texts. "Closed" is read as kept from the public. The ladder of 24 and 72 hours was reported for the military plan of the coalition and is coded there. Form: votes in Congress and in the Ukrainian parliament were announced; a law passed by Congress is not the ratification of a treaty, so executive-agreement would be the strict code if it comes to that. Rounds between US and Ukrainian teams later in January 2026 are not in the log used here. Europeans sat in rounds of the log but are no party to a bilateral text. Rounds that dealt with other texts have empty terms.',
  },
};
