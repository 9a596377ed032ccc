/**
 * US-Ukrainian 20-point framework for ending the war (2025-12-24).
 */
import { mutualDefence } from '../guarantees/mutual-defence.ts';
import { sanctionsSnapback } from '../guarantees/sanctions-snapback.ts';
import type { Case } from './case.ts';

/** US-Ukrainian 20-point framework for ending the war. */
export const twentyPointFramework202512: Case = {
  id: 'twenty-point-framework-2025-12',
  shows:
    'The framework that Ukraine and the United States worked out, as it was read out. Co-drafting is real; what an annex with algorithms for each scenario says is not public, so much of the range stays open.',
  models: [mutualDefence, sanctionsSnapback],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'twenty-point-framework-2025-12',
    title: 'US-Ukrainian 20-point framework for ending the war',
    date: '2025-12-24',
    status: 'draft',
    purpose: ['ceasefire', 'guarantee'],
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
        name: 'European states that sign',
        kind: 'coalition',
        members: ['gb', 'fr', 'de'],
      },
      {
        id: 'nato',
        name: 'North Atlantic Treaty Organization',
        kind: 'organisation',
      },
      {
        id: 'peace-council',
        name: 'Peace Council chaired by President Trump',
        kind: 'commission',
      },
    ],
    protects: ['ua'],
    constrains: ['ru'],
    undisclosed: ['verification', 'guarantees'],
    instrument: {
      form: 'ratified-treaty',
      signatories: [],
      cites: [
        {
          source: 'newskiev',
          at: 'pt 19',
          says: 'the agreement is to bind in law',
        },
        {
          source: 'tv24',
          at: 'on approval',
          says: 'the paper goes to the Ukrainian parliament or to a referendum',
        },
        {
          source: 'afp-points',
          at: 'pt 6',
          says: 'Russia fixes non-aggression in law and in the papers of ratification',
        },
      ],
    },
    baselines: [
      {
        id: 'non-aggression',
        title: 'Non-aggression agreement of Russia and Ukraine',
        subject: 'conduct',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'at-violators-will',
        cites: [
          {
            source: 'afp-points',
            at: 'pt 2',
            says: 'the document itself is a full and unconditional non-aggression agreement',
          },
          {
            source: 'pt14-112ua',
            at: 'pt 14',
            says: 'it enters into force only after Russia has left four other regions',
          },
        ],
        notes:
          'The undertaking is in the document, and the document begins to hold when Russia has withdrawn: hence at-violators-will. A coder who counts from signature would put scheduled.',
      },
      {
        id: 'ceasefire',
        title: 'Full ceasefire',
        subject: 'conduct',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'newskiev',
            at: 'pt 20',
            says: 'a full ceasefire at once when all sides have agreed',
          },
          {
            source: 'afp-ceasefire',
            at: 'on the order of steps',
            says: 'agreement first, ceasefire immediately after',
          },
        ],
        notes:
          'The day of agreement counts as a fixed date (D+0), as agreeing to the document is no event beside it. Unlike the US 28 points, no pull-back comes first. How this ceasefire relates to entry into force was not explained.',
      },
      {
        id: 'line',
        title: 'Line of contact as of signature',
        subject: 'line',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'pt14-112ua',
            at: 'pt 14',
            says: 'positions at signature in four regions are recognised as the line of contact; no map',
          },
        ],
      },
      {
        id: 'ru-withdrawal',
        title: 'Russian withdrawal from Dnipropetrovsk, Mykolaiv, Sumy and Kharkiv',
        subject: 'withdrawal',
        binds: ['ru'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'at-violators-will',
        cites: [
          {
            source: 'pt14-112ua',
            at: 'pt 14',
            says: 'Russia leaves four regions before entry into force; no number of days',
          },
          {
            source: 'isw-points',
            at: 'pt 14',
            says: 'the same condition in the account of the drafts',
          },
        ],
        notes:
          'The regions have borders that can be checked, but there is no date; measurable would be a lenient code.',
      },
      {
        id: 'donetsk-zone',
        title: 'Possible free economic zone in Donetsk',
        subject: 'buffer-zone',
        binds: ['ru', 'ua'],
        forbids: ['limited-incursion', 'force-build-up'],
        precision: 'aspirational',
        starts: 'conditional',
        cites: [
          {
            source: 'pt14-112ua',
            at: 'pt 14',
            says: 'a working group settles redeployments and what "potential" zones would be; only after a referendum',
          },
        ],
      },
      {
        id: 'no-change-by-force',
        title: 'No change of the arrangements by force',
        subject: 'conduct',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'pt 15',
            says: 'once agreed, the arrangements are not changed by force',
          },
        ],
      },
      {
        id: 'force-cap',
        title: 'Strength of Ukrainian forces',
        subject: 'force-cap',
        binds: ['ua'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'unspecified',
        cites: [
          {
            source: 'openkg-points',
            at: 'pt 4',
            says: '800,000 in peacetime, the army without other formations; nothing comparable for Russia',
          },
        ],
      },
      {
        id: 'navigation',
        title: 'Use of the Dnipro and of the Black Sea',
        subject: 'maritime',
        binds: ['ru'],
        forbids: ['blockade'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'pt 16',
            says: 'Russia does not hinder trade on either; a maritime agreement is to follow',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'line-monitoring',
        title: 'Space-based monitoring of the line of contact',
        operators: ['us'],
        watches: ['line', 'ceasefire'],
        means: ['satellite'],
        access: 'unknown',
        coverage: 'unknown',
        detects: 'unknown',
        finding: 'unknown',
        finds: 'unknown',
        attribution: 'unknown',
        cites: [
          {
            source: 'afp-points',
            at: 'pt 2',
            says: 'unmanned monitoring from space, early notice of violations, settlement of conflicts',
          },
          {
            source: 'tv24',
            at: 'on monitoring',
            says: 'details stand outside the framework',
          },
          {
            source: 'berlin-statement',
            at: 'third commitment',
            says: 'a monitoring and verification mechanism led by the United States, which also attributes breaches',
          },
        ],
        notes:
          'Point 2 leaves all detail to technical teams, which would be unspecified; the President says that the detail is in other papers, which are not public. So it cannot be told whether it is open: unknown throughout. The operator comes from the Berlin statement of the week before. Some translations have unmanned aerial means.',
      },
      {
        id: 'line-presence',
        title: 'International forces on the line',
        operators: [],
        watches: ['line', 'ceasefire'],
        means: ['ground-observers'],
        access: 'unknown',
        coverage: 'unknown',
        detects: 'unknown',
        finding: 'unknown',
        finds: 'unknown',
        attribution: 'unknown',
        cites: [
          {
            source: 'gk',
            at: 'pt 14',
            says: 'international forces stand on the line to monitor; whose is not said',
          },
        ],
      },
      {
        id: 'council-control',
        title: 'Control by the Peace Council',
        operators: ['us', 'ua', 'europe', 'nato', 'ru'],
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
            source: 'newskiev',
            at: 'pt 19',
            says: 'a council under President Trump controls the implementation',
          },
          {
            source: 'gk',
            at: 'members under pt 19',
            says: 'Ukraine, Europe, NATO, Russia and the United States',
          },
        ],
        notes:
          'The chair is known, a rule of decision is not; papers beside the framework may hold one.',
      },
    ],
    guarantees: [
      {
        id: 'military-response',
        title: 'Guarantees that reflect Article 5, coordinated military response',
        model: 'mutual-defence',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          armedAttack: {
            threshold: 'described',
            cites: [
              {
                source: 'afp-points',
                at: 'pt 5(a), (b)',
                says: 'if Russia invades Ukraine; the guarantees also take effect if Russia opens fire on it',
              },
              {
                source: 'newskiev',
                at: 'on the military annex',
                says: 'separate papers hold courses of action for each scenario, renewed fighting among them',
              },
            ],
          },
          allies: [
            {
              ally: 'us',
              forces: 'unknown',
              cites: [
                {
                  source: 'censor-points',
                  at: 'pt 5',
                  says: 'guarantors are the United States, NATO and the Europeans who sign; the model is Article 5',
                },
                {
                  source: 'nyt-berlin',
                  at: 'on the Berlin papers',
                  says: 'no US ground troops',
                },
              ],
            },
            {
              ally: 'nato',
              forces: 'unknown',
              cites: [
                {
                  source: 'censor-points',
                  at: 'pt 5',
                  says: 'guarantors are the United States, NATO and the Europeans who sign; the model is Article 5',
                },
              ],
            },
            {
              ally: 'europe',
              forces: 'to-be-agreed',
              cites: [
                {
                  source: 'censor-points',
                  at: 'pt 5',
                  says: 'guarantors are the United States, NATO and the Europeans who sign; the model is Article 5',
                },
                {
                  source: 'mnfu',
                  at: 'on size and areas',
                  says: 'a European-led force is planned for after a ceasefire; size and areas were undecided in December',
                },
              ],
            },
          ],
          assistance: 'as-each-deems-necessary',
          including: ['armed-force'],
          establishedBy: 'unknown',
          decidedBy: 'unknown',
          assistsWithin: {
            within: 'unknown',
            from: 'previous',
            cites: [
              {
                source: 'newskiev',
                at: 'on the military annex',
                says: 'detailed algorithms of action exist; no time was given out',
              },
            ],
          },
          term: 'unknown',
          exitNotice: 'unknown',
        },
        conditions: [
          {
            kind: 'void-if',
            event: 'Ukraine invades Russia or opens fire on Russian territory without provocation',
            adjudicator: 'unspecified',
            controlledBy: ['ua'],
            cites: [
              {
                source: 'afp-points',
                at: 'pt 5(b)',
                says: 'the guarantees are then void; who judges the provocation is not said',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'afp-points',
            at: 'pts 3, 5',
            says: 'strong guarantees, of the kind of Article 5, with a coordinated military response',
          },
          {
            source: 'novaya',
            at: 'on the linked papers',
            says: 'a guarantee pact of three sides and a bilateral one with Washington come beside the framework',
          },
        ],
        notes:
          '"Reflect Article 5" is read as taking over its duty of assistance of the helper\'s own choice. Decider, times, term and exit may stand in papers that are not public: unknown. The judge of the void clause is unspecified, since that clause was read out whole. Breaches: opening fire on Ukraine is named, which takes in strikes and probes. The response is called coordinated for an invasion only. Fifteen years were offered four days later.',
      },
      {
        id: 'snapback',
        title: 'Return of all global sanctions',
        model: 'sanctions-snapback',
        protects: ['ua'],
        breaches: ['major-offensive'],
        parameters: {
          nonPerformance: {
            threshold: 'described',
            cites: [
              {
                source: 'afp-points',
                at: 'pt 5(a)',
                says: 'if Russia invades Ukraine all global sanctions are reinstated',
              },
            ],
          },
          establishedBy: 'unknown',
          notifiedBy: 'automatic',
          sanctioners: [
            {
              party: 'us',
              laws: 'unspecified',
              cites: [
                {
                  source: 'afp-points',
                  at: 'pt 5(a)',
                  says: 'all global sanctions are reinstated',
                },
              ],
            },
            {
              party: 'europe',
              laws: 'unspecified',
              cites: [
                {
                  source: 'afp-points',
                  at: 'pt 5(a)',
                  says: 'all global sanctions, which takes in European ones',
                },
              ],
            },
          ],
          term: 'unknown',
          exitNotice: 'unknown',
        },
        conditions: [
          {
            kind: 'void-if',
            event: 'Ukraine invades Russia or opens fire on Russian territory without provocation',
            adjudicator: 'unspecified',
            controlledBy: ['ua'],
            cites: [
              {
                source: 'afp-points',
                at: 'pt 5(b)',
                says: 'the guarantees are then void; who judges the provocation is not said',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'afp-points',
            at: 'pt 5(a)',
            says: 'worded as following by itself',
          },
        ],
        notes:
          'Split from the military response because it alone is worded as automatic; no time is named for it.',
      },
      {
        id: 'council-sanctions',
        title: 'Sanctions for violations of the framework',
        protects: ['ua'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'withdrawal-failure',
          'blockade',
        ],
        trigger: {
          threshold: 'described',
          established: {
            verifier: 'council-control',
          },
          activation: 'unknown',
          cites: [
            {
              source: 'gk',
              at: 'pt 19',
              says: 'violations are met with sanctions',
            },
          ],
        },
        responders: [
          {
            party: 'peace-council',
            duty: 'shall-respond',
            responses: ['sanctions'],
            capability: 'unknown',
            cites: [
              {
                source: 'gk',
                at: 'pt 19',
                says: 'violations are met with sanctions; who imposes them is not said',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unknown',
        exitNotice: 'unknown',
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'pt 19',
            says: 'sanctions stand beside the control by the council',
          },
        ],
      },
    ],
    drafting: [
      {
        id: 'miami-2025-10',
        date: '2025-10-24',
        place: 'Miami',
        produced: 'The 28 points',
        seats: {
          us: 'leading',
          ru: 'co-drafting',
          ua: 'excluded',
          europe: 'excluded',
          nato: 'excluded',
        },
        terms: 'all',
        disclosure: 'secret',
        cites: [
          {
            source: 'wsj-drafting',
            at: 'on the Miami meetings',
            says: 'Witkoff, Kushner and Dmitriev wrote the first text over three days',
          },
        ],
      },
      {
        id: 'kyiv-2025-11',
        date: '2025-11-20',
        place: 'Kyiv',
        produced: 'The 28 points, handed over',
        seats: {
          us: 'leading',
          ua: 'informed-after',
          ru: 'informed-after',
          europe: 'excluded',
          nato: 'excluded',
        },
        terms: 'all',
        disclosure: 'leaked',
        cites: [
          {
            source: 'afp-delivery',
            at: 'on the delivery',
            says: 'the first text was handed to Kyiv',
          },
          {
            source: 'putin-remark',
            at: '21 November',
            says: 'Russia has the text; it was not discussed in detail',
          },
        ],
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
          nato: 'excluded',
        },
        terms: 'all',
        disclosure: 'summarised',
        cites: [
          {
            source: 'geneva-statement',
            at: 'on the framework',
            says: 'the United States and Ukraine drafted an updated and refined framework',
          },
          {
            source: 'reuters-e3',
            at: 'introduction',
            says: 'Britain, France and Germany edited the US plan point by point for this meeting',
          },
          {
            source: 'peskov',
            at: '24 November',
            says: 'nothing has been handed to Moscow',
          },
          {
            source: 'gk',
            at: 'on what was told of it',
            says: 'a Ukrainian negotiator described the 19 points; territory and NATO were left to the presidents',
          },
        ],
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
          nato: 'excluded',
        },
        terms: 'all',
        disclosure: 'unknown',
        cites: [
          {
            source: 'gk',
            at: 'talks of 30 November',
            says: 'US and Ukrainian teams went on with the text',
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
          nato: 'excluded',
        },
        terms: 'all',
        disclosure: 'secret',
        cites: [
          {
            source: 'gk',
            at: 'talks of 2 December',
            says: 'Witkoff and Kushner spent five hours with Putin; no deal',
          },
        ],
        notes:
          'Heard on the text before the next version was written; written changes are not reported. One article of the time says that Russia shapes the text, which would make it co-drafting.',
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
          nato: 'excluded',
        },
        terms: ['military-response', 'line-monitoring'],
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
          nato: 'unknown',
          ru: 'excluded',
        },
        terms: ['military-response', 'line-monitoring', 'force-cap'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'berlin-statement',
            at: 'commitments 1 to 4',
            says: 'force strength, a European-led force, US-led monitoring, a legally binding commitment',
          },
          {
            source: 'nyt-berlin',
            at: 'on the two papers',
            says: 'approved by Americans and Europeans; Ukrainian forces of 800,000 and a force in the west of Ukraine',
          },
        ],
        notes:
          "NATO's supreme commander was there, as a US general; whether NATO as such had a seat cannot be told.",
      },
      {
        id: 'miami-2025-12-19',
        date: '2025-12-19',
        place: 'Miami',
        produced: 'Four papers, the 20 points among them',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          europe: 'commenting',
          ru: 'consulted-before',
          nato: 'excluded',
        },
        terms: 'all',
        disclosure: 'summarised',
        cites: [
          {
            source: 'miami-four-papers',
            at: '21 December',
            says: 'the 20 points, a multilateral guarantee, a US guarantee and a plan for prosperity',
          },
          {
            source: 'gazeta',
            at: '22 December',
            says: 'Dmitriev was met separately on the same days',
          },
          {
            source: 'ushakov',
            at: 'on the edits',
            says: 'changes by Europeans and Ukrainians do not help, he holds',
          },
          {
            source: 'censor-points',
            at: 'introduction',
            says: 'the President read the points out; the text as such was not released',
          },
        ],
        notes:
          'Europe is coded by the edits that Moscow complains of; the President calls the result a joint Ukrainian, US and European effort, which would allow co-drafting. Russia was met in another room and had the outcome relayed to Putin.',
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
          nato: 'excluded',
        },
        terms: ['military-response'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'fifteen-years',
            at: 'on the term',
            says: 'a US guarantee of 15 years was offered; Ukraine asks for longer',
          },
        ],
        notes: 'Later than the version coded; it does not count for it.',
      },
    ],
    sources: [
      {
        id: 'afp-points',
        title: 'The 20 points as explained by the President (AFP; foreign aggregator)',
        publisher: 'RCO News',
        date: '2025-12-24',
        url: 'https://rco.news/world/64722',
        kind: 'press-report',
      },
      {
        id: 'censor-points',
        title: "President Zelensky's account of all 20 points (after Ukrinform)",
        publisher: 'Censor.NET',
        date: '2025-12-24',
        url: 'https://censor.net/en/news/3592128/zelenskyy-revealed-the-details-of-the-20-points-of-the-basic-peace-plan',
        kind: 'official-statement',
      },
      {
        id: 'openkg-points',
        title: 'Zelensky told of the 20 points of the peace plan',
        publisher: 'Open.KG',
        date: '2025-12-24',
        url: 'https://open.kg/en/news/exclusive/56756-zelenskij-rasskazal-o-20-punktah-mirnogo-plana-chto-v-nem-novogo.html',
        kind: 'press-report',
      },
      {
        id: 'pt14-112ua',
        title: 'Zelensky discloses the 20 points (point 14 on territory)',
        publisher: '112.ua',
        date: '2025-12-24',
        url: 'https://112.ua/en/zelenskij-vperse-rozkriv-zmist-20-punktiv-dogovoru-pro-mir-124996',
        kind: 'press-report',
      },
      {
        id: 'isw-points',
        title: 'The drafts and point 14 (after the Institute for the Study of War; aggregator)',
        publisher: 'Particle News',
        date: '2025-12',
        kind: 'press-report',
      },
      {
        id: 'newskiev',
        title: 'Points 19 and 20 and the military annex',
        publisher: 'News Kiev',
        date: '2025-12-24',
        url: 'https://newskiev.ru/society/2025/12/24/1022930.html',
        kind: 'press-report',
      },
      {
        id: 'tv24',
        title: 'Zelensky on the monitoring of the front line and on approval of the paper',
        publisher: 'Channel 24',
        date: '2025-12-24',
        url: 'https://24tv.ua/monitoring-za-liniyeyu-frontu-ukrayini-zelenskiy-rozpoviv-shho_n2976979/amp',
        kind: 'press-report',
      },
      {
        id: 'novaya',
        title: 'Zelensky outlines the full 20-point draft peace plan for the first time',
        publisher: 'Novaya Gazeta Europe',
        date: '2025-12-24',
        url: 'https://novayagazeta.eu/articles/2025/12/24/zelensky-outlines-full-20-point-draft-peace-plan-for-the-first-time-en-news',
        kind: 'press-report',
      },
      {
        id: 'afp-ceasefire',
        title: 'The plan and the order of its steps (AFP)',
        publisher: 'Mint',
        date: '2025-12-25',
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
        id: 'nyt-berlin',
        title:
          'The two Berlin papers, after the New York Times (as relayed by a Russian state agency)',
        publisher: 'TASS',
        date: '2025-12-17',
        url: 'https://tass.com/world/2059841',
        kind: 'press-report',
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
        id: 'reuters-e3',
        title: 'Full text of the European counter-proposal (Reuters)',
        publisher: 'The Straits Times',
        date: '2025-11-24',
        url: 'https://www.straitstimes.com/asia/full-text-of-european-counter-proposal-to-us-ukraine-peace-plan',
        kind: 'press-report',
      },
      {
        id: 'peskov',
        title: 'Kremlin has not received the Geneva text (Radio Free Europe)',
        publisher: 'NewsGram',
        date: '2025-11-25',
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
        id: 'ushakov',
        title: 'Ushakov on Ukrainian and European changes to the plan',
        publisher: 'Condica',
        date: '2025-12',
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
        id: 'gk',
        title: 'General knowledge that no source listed here confirms',
        publisher: 'none',
        date: '2026',
        kind: 'general-knowledge',
      },
    ],
    cites: [
      {
        source: 'censor-points',
        at: 'as a whole',
        says: 'the points were told, not published, and may still change',
      },
    ],
    notes:
      'Coded as a draft and not as a report, because a drafter read every point out; what the points refer to (military annex, multilateral and bilateral guarantee papers) is not public, so verification and guarantees are undisclosed. Form: Ukraine by parliament or referendum and Russia by ratification, so ratified-treaty; a vote of Congress was promised for the US guarantee. In late January 2026 two bilateral signings (US-Ukraine and US-Russia) were foreseen instead, and signed-treaty would then be safer. Regions or NATO left to the presidents, the power plant and elections are not coded. The ladder reported in February 2026 probably grew out of the annex.',
  },
};
