/**
 * Reported ladder of responses to ceasefire breaches in Ukraine, with the plan for monitoring (2026-02-18).
 */
import { responseLadder } from '../guarantees/response-ladder.ts';
import type { Case } from './case.ts';

/** Reported ladder of responses to ceasefire breaches in Ukraine, with the plan for monitoring. */
export const responseLadder202602: Case = {
  id: 'response-ladder-2026-02',
  shows:
    'A ladder of 24 and 72 hours from the first breach, known from a press report. If its text says what the report says, it is the first answer of the track with hours in it.',
  models: [responseLadder],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'response-ladder-2026-02',
    title:
      'Reported ladder of responses to ceasefire breaches in Ukraine, with the plan for monitoring',
    date: '2026-02-18',
    status: 'reported',
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
        id: 'coalition',
        name: 'Coalition of the Willing (many EU states, United Kingdom, Norway, Iceland, Türkiye)',
        kind: 'coalition',
        members: ['gb', 'fr', 'de'],
      },
      {
        id: 'special-commission',
        name: 'Special Commission on breaches of the ceasefire',
        kind: 'commission',
      },
    ],
    protects: ['ua'],
    constrains: ['ru'],
    undisclosed: ['baselines', 'verification', 'guarantees'],
    instrument: {
      form: 'unknown',
      signatories: [],
      cites: [
        {
          source: 'reuters-ladder',
          at: 'opening',
          says: 'Ukraine has agreed with Western partners; in what form is not reported',
        },
      ],
    },
    baselines: [
      {
        id: 'ceasefire',
        title: 'The ceasefire, its terms and what counts as a breach',
        subject: 'conduct',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'unknown',
        starts: 'unknown',
        cites: [
          {
            source: 'cnn-geneva',
            at: 'on the military track',
            says: 'progress on practical terms and on what is a breach; political approval is pending',
          },
          {
            source: 'unn-ladder',
            at: 'closing remark',
            says: 'the plan depends on a ceasefire that does not exist, and Russia shows no interest in one',
          },
        ],
        notes:
          'Definitions are reported as nearly agreed and have not been published, so how exact they are cannot be told.',
      },
      {
        id: 'line',
        title: 'Line of contact',
        subject: 'line',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'unknown',
        starts: 'unknown',
        cites: [
          {
            source: 'ft-surveillance',
            at: 'on the line',
            says: 'about 1,400 km, for which the United States offers surveillance; no map is reported',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'us-monitoring',
        title: 'US-led technical monitoring of the line',
        operators: ['us'],
        watches: 'all',
        means: ['satellite', 'aerial', 'sensors'],
        access: 'unknown',
        coverage: 'unknown',
        detects: 'unknown',
        finding: 'unknown',
        finds: 'unknown',
        attribution: 'unknown',
        cites: [
          {
            source: 'ft-surveillance',
            at: 'on the line',
            says: 'US surveillance of the line is offered',
          },
          {
            source: 'online-monitoring',
            at: '18 February',
            says: 'almost all about monitoring is agreed; the United States takes part, with some other allies',
          },
          {
            source: 'gk',
            at: 'on means',
            says: 'drones, satellites and sensors',
          },
        ],
        notes:
          'Russia was in the talks on these terms and may hold a seat in monitoring or finding; that is not reported, so every field that it would decide is unknown and Russia is not listed as an operator. Observers on the ground are not mentioned. Coverage of the whole line is offered, not settled.',
      },
      {
        id: 'commission',
        title: 'Special Commission',
        operators: ['special-commission', 'coalition'],
        watches: 'all',
        means: [],
        access: 'unknown',
        coverage: 'unknown',
        detects: 'unknown',
        finding: 'unknown',
        finds: 'unknown',
        attribution: 'to-parties',
        cites: [
          {
            source: 'declaration',
            at: 'component 1',
            says: 'a commission with a coalition seat attributes breaches and determines remedies',
          },
        ],
        notes:
          'Taken from the Paris Declaration, on which the ladder builds; whether the ladder uses it is not reported.',
      },
    ],
    guarantees: [
      {
        id: 'ladder',
        title: 'Response in three phases',
        model: 'response-ladder',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          establishedBy: 'unknown',
          rungs: [
            {
              title: 'Warning and Ukrainian action within a day',
              event: {
                threshold: 'described',
                cites: [
                  {
                    source: 'reuters-ladder',
                    at: 'first phase',
                    says: 'any Russian breach of the ceasefire',
                  },
                ],
              },
              responders: [
                {
                  party: 'ua',
                  duty: 'may',
                  responses: ['armed-force'],
                  capability: 'integrated',
                  cites: [
                    {
                      source: 'reuters-ladder',
                      at: 'first phase',
                      says: 'if necessary the Ukrainian army acts to stop the breach',
                    },
                  ],
                },
                {
                  party: 'us',
                  duty: 'shall-respond',
                  responses: ['diplomacy'],
                  capability: 'deployed',
                  cites: [
                    {
                      source: 'reuters-ladder',
                      at: 'first phase',
                      says: 'it starts with a diplomatic warning; from whom is not said',
                    },
                  ],
                },
                {
                  party: 'coalition',
                  duty: 'shall-respond',
                  responses: ['diplomacy'],
                  capability: 'deployed',
                  cites: [
                    {
                      source: 'reuters-ladder',
                      at: 'first phase',
                      says: 'it starts with a diplomatic warning; from whom is not said',
                    },
                  ],
                },
              ],
              decidedBy: 'unknown',
              within: {
                within: 'PT24H',
                from: 'breach',
                cites: [
                  {
                    source: 'reuters-ladder',
                    at: 'first phase',
                    says: 'a response within 24 hours of a breach',
                  },
                ],
              },
              cites: [
                {
                  source: 'reuters-ladder',
                  at: 'first phase',
                  says: 'a tiered response to any breach of an armistice',
                },
                {
                  source: 'unn-ladder',
                  at: 'excerpt',
                  says: 'the same, from three people who know the plan',
                },
              ],
              notes:
                '"Any breach" is coded as the three kinds that the ceasefire itself would forbid. The report says that a breach "would trigger" the response, so a response of a stated kind is coded as owed; whether the text says so is not confirmed. Who decides is not reported: unknown, not automatic. A warning needs no means beyond diplomats in place.',
            },
            {
              title: 'Coalition forces if the breach goes on',
              event: {
                threshold: 'described',
                adjectives: ['persistent'],
                cites: [
                  {
                    source: 'reuters-ladder',
                    at: 'opening, second phase',
                    says: 'persistent violations; hostilities that go on after the first phase',
                  },
                ],
              },
              responders: [
                {
                  party: 'coalition',
                  duty: 'shall-respond',
                  responses: ['armed-force', 'deployment'],
                  capability: 'to-be-determined',
                  cites: [
                    {
                      source: 'reuters-ladder',
                      at: 'second phase',
                      says: 'intervention with forces of the coalition',
                    },
                    {
                      source: 'mnfu',
                      at: 'on size and areas',
                      says: 'the force is planned; size and rules of engagement open',
                    },
                  ],
                },
              ],
              decidedBy: 'unknown',
              within: {
                within: 'PT72H',
                from: 'breach',
                cites: [
                  {
                    source: 'unn-ladder',
                    at: 'excerpt',
                    says: 'it comes after the first day; at 72 hours the third phase begins',
                  },
                ],
              },
              cites: [
                {
                  source: 'reuters-ladder',
                  at: 'second phase',
                  says: 'a second phase with coalition forces',
                },
              ],
              notes:
                'No deadline of its own is reported: the window is from 24 hours, when the first rung is spent, to 72 hours, when the third begins, and its end is coded. A figure of 48 hours is often quoted and is not in the reports that rest on the first one. Persistence could be read as a measured duration of 24 hours; no report says that it is measured. Armed force is what would be used; that it is owed is not confirmed, hence shall-respond.',
            },
            {
              title: 'Coordinated response with US forces at 72 hours',
              breaches: ['major-offensive'],
              event: {
                threshold: 'described',
                adjectives: ['expanded'],
                cites: [
                  {
                    source: 'reuters-ladder',
                    at: 'third phase',
                    says: 'an expanded attack',
                  },
                ],
              },
              responders: [
                {
                  party: 'us',
                  duty: 'shall-respond',
                  responses: ['armed-force'],
                  capability: 'unknown',
                  cites: [
                    {
                      source: 'reuters-ladder',
                      at: 'third phase',
                      says: 'a coordinated response that takes in the US military',
                    },
                    {
                      source: 'nyt-berlin',
                      at: 'on the Berlin papers',
                      says: 'no US ground troops in Ukraine',
                    },
                  ],
                },
                {
                  party: 'coalition',
                  duty: 'shall-respond',
                  responses: ['armed-force'],
                  capability: 'to-be-determined',
                  cites: [
                    {
                      source: 'reuters-ladder',
                      at: 'third phase',
                      says: 'a Western-backed force responds',
                    },
                    {
                      source: 'mnfu',
                      at: 'on size and areas',
                      says: 'the force is planned; size and rules of engagement open',
                    },
                  ],
                },
              ],
              decidedBy: 'unknown',
              within: {
                within: 'PT72H',
                from: 'breach',
                cites: [
                  {
                    source: 'reuters-ladder',
                    at: 'third phase',
                    says: 'triggered 72 hours after the first breach',
                  },
                ],
              },
              cites: [
                {
                  source: 'reuters-ladder',
                  at: 'third phase',
                  says: 'the last tier, with the United States',
                },
              ],
              notes:
                'The 72 hours run from the first breach, not from the decision or from the expanded attack; if the attack grows later than that, no time is reported.',
            },
          ],
          term: 'unknown',
          exitNotice: 'unknown',
        },
        conditions: [
          {
            kind: 'precondition',
            event: 'A ceasefire is in force',
            adjudicator: 'unknown',
            controlledBy: ['ru', 'ua'],
            cites: [
              {
                source: 'unn-ladder',
                at: 'closing remark',
                says: 'all of it depends on a lasting ceasefire',
              },
            ],
          },
        ],
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
          coalition: 'excluded',
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
        notes: 'Part of the common log; it dealt with none of the terms coded here.',
      },
      {
        id: 'kyiv-2025-11',
        date: '2025-11-20',
        place: 'Kyiv',
        produced: 'The US 28 points, handed over',
        seats: {
          us: 'leading',
          ua: 'informed-after',
          ru: 'informed-after',
          coalition: 'excluded',
        },
        terms: [],
        disclosure: 'leaked',
        cites: [
          {
            source: 'afp-delivery',
            at: 'on the delivery',
            says: 'the plan was handed to Kyiv',
          },
        ],
        notes: 'Part of the common log; it dealt with none of the terms coded here.',
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
        terms: [],
        disclosure: 'summarised',
        cites: [
          {
            source: 'geneva-statement',
            at: 'on the framework',
            says: 'the United States and Ukraine drafted an updated framework',
          },
        ],
        notes: 'Part of the common log; it dealt with none of the terms coded here.',
      },
      {
        id: 'florida-2025-11',
        date: '2025-11-30',
        place: 'Florida',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          coalition: 'excluded',
          ru: 'excluded',
        },
        terms: [],
        disclosure: 'unknown',
        cites: [
          {
            source: 'gk',
            at: 'talks of 30 November',
            says: 'US and Ukrainian teams went on with the framework',
          },
        ],
        notes: 'Part of the common log; it dealt with none of the terms coded here.',
      },
      {
        id: 'moscow-2025-12',
        date: '2025-12-02',
        place: 'Moscow',
        seats: {
          us: 'leading',
          ru: 'consulted-before',
          ua: 'excluded',
          coalition: 'excluded',
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
        notes: 'Part of the common log; it dealt with none of the terms coded here.',
      },
      {
        id: 'miami-2025-12-04',
        date: '2025-12-04',
        place: 'Miami',
        produced: 'A framework of security arrangements',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          coalition: 'excluded',
          ru: 'excluded',
        },
        terms: ['ladder'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'miami-readout',
            at: '4 to 6 December',
            says: 'US and Ukrainian envoys on security arrangements and deterrence',
          },
        ],
        notes:
          'That the ladder itself was on the table is not reported; the subject is the one it belongs to.',
      },
      {
        id: 'berlin-2025-12',
        date: '2025-12-14',
        place: 'Berlin',
        produced: 'Two guarantee papers, one of them military, not released',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          coalition: 'co-drafting',
          ru: 'excluded',
        },
        terms: ['ladder', 'us-monitoring'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'nyt-berlin',
            at: 'on the two papers',
            says: 'approved by Americans and Europeans; monitoring with US intelligence, and the answer to a breach',
          },
          {
            source: 'berlin-statement',
            at: 'third commitment',
            says: 'a US-led mechanism that warns, attributes and responds',
          },
        ],
      },
      {
        id: 'miami-2025-12-19',
        date: '2025-12-19',
        place: 'Miami',
        produced: 'Four papers, a multilateral guarantee among them',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          coalition: 'commenting',
          ru: 'excluded',
        },
        terms: ['ladder'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'miami-four-papers',
            at: '21 December',
            says: 'the multilateral guarantee was one of four papers',
          },
        ],
        notes:
          'Dmitriev was met separately; that he was shown the guarantee paper is not reported.',
      },
      {
        id: 'mar-a-lago-2025-12',
        date: '2025-12-28',
        place: 'Mar-a-Lago',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          coalition: 'excluded',
          ru: 'excluded',
        },
        terms: ['ladder'],
        disclosure: 'leaked',
        cites: [
          {
            source: 'dailyscope-ladder',
            at: 'on where it was discussed',
            says: "the plan was discussed between the presidents' teams as well",
          },
          {
            source: 'fifteen-years',
            at: 'on the guarantee',
            says: 'the US guarantee was offered for 15 years',
          },
        ],
      },
      {
        id: 'kyiv-2026-01',
        date: '2026-01-03',
        place: 'Kyiv',
        seats: {
          ua: 'co-drafting',
          coalition: 'co-drafting',
          us: 'unknown',
          ru: 'excluded',
        },
        terms: ['ladder'],
        disclosure: 'leaked',
        cites: [
          {
            source: 'dailyscope-ladder',
            at: 'on where it was discussed',
            says: 'security advisers of the coalition in Kyiv; officers in Paris in December',
          },
          {
            source: 'reuters-ladder',
            at: 'on the discussions',
            says: 'Ukrainian, European and American officials, several times in December and January',
          },
        ],
        notes:
          'All that is known of what was proposed comes from people briefed on it, a month later.',
      },
      {
        id: 'paris-2026-01',
        date: '2026-01-06',
        place: 'Paris',
        produced: 'The Paris Declaration, which names the Special Commission',
        seats: {
          coalition: 'leading',
          ua: 'co-drafting',
          us: 'consulted-before',
          ru: 'excluded',
        },
        terms: ['us-monitoring', 'commission'],
        disclosure: 'published',
        cites: [
          {
            source: 'declaration',
            at: 'component 1',
            says: 'US-led monitoring and a commission on breaches',
          },
        ],
      },
      {
        id: 'abu-dhabi-2026-01',
        date: '2026-01-23',
        place: 'Abu Dhabi',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          ru: 'co-drafting',
          coalition: 'excluded',
        },
        terms: ['ceasefire', 'line'],
        disclosure: 'unknown',
        cites: [
          {
            source: 'walaw',
            at: 'on the working group',
            says: 'the first meeting of all three sides, on security and parameters',
          },
        ],
        notes:
          'Two seats at a table that the United States held; whether either side wrote text there is not reported, so both could be lower.',
      },
      {
        id: 'abu-dhabi-2026-02',
        date: '2026-02-04',
        place: 'Abu Dhabi',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          ru: 'co-drafting',
          coalition: 'excluded',
        },
        terms: ['ceasefire', 'line', 'us-monitoring'],
        disclosure: 'unknown',
        cites: [
          {
            source: 'abu-dhabi-report',
            at: '4 and 5 February',
            says: 'techniques of a ceasefire and its monitoring, between all three sides',
          },
        ],
      },
      {
        id: 'geneva-2026-02',
        date: '2026-02-17',
        place: 'Geneva',
        produced: 'Definitions of a breach and terms of monitoring, nearly agreed',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          ru: 'co-drafting',
          coalition: 'excluded',
        },
        terms: ['ceasefire', 'line', 'us-monitoring'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'cnn-geneva',
            at: 'on the military track',
            says: 'led by Driscoll and Grynkewich; progress on terms and on what is a breach',
          },
          {
            source: 'online-monitoring',
            at: '18 February',
            says: 'the President told the press what had been agreed in general',
          },
        ],
      },
    ],
    sources: [
      {
        id: 'reuters-ladder',
        title:
          'Ukraine agrees to multi-tiered ceasefire enforcement plan (Reuters on the Financial Times)',
        publisher: 'The Straits Times',
        date: '2026-02-03',
        url: 'https://www.straitstimes.com/world/europe/ukraine-agrees-to-multi-tiered-ceasefire-enforcement-plan-with-europe-and-us-ft-reports',
        kind: 'press-report',
      },
      {
        id: 'unn-ladder',
        title:
          'Multi-level plan of response to ceasefire violations (excerpts of the Financial Times report)',
        publisher: 'UNN',
        date: '2026-02-03',
        url: 'https://unn.ua/en/news/ukraine-has-agreed-on-a-multi-level-plan-with-europe-and-the-us-to-respond-to-russian-ceasefire-violations-ft',
        kind: 'press-report',
      },
      {
        id: 'dailyscope-ladder',
        title: 'Where the plan was discussed (after the Financial Times)',
        publisher: 'Daily Scope',
        date: '2026',
        kind: 'press-report',
      },
      {
        id: 'ft-surveillance',
        title: 'US surveillance of the line of about 1,400 km (after the Financial Times)',
        publisher: 'Cotidianul',
        date: '2026',
        kind: 'press-report',
      },
      {
        id: 'cnn-geneva',
        title:
          'Ukraine and Russia closer to defining ceasefire mechanism after Geneva talks (after CNN)',
        publisher: 'RBC-Ukraine',
        date: '2026-02',
        url: 'https://newsukraine.rbc.ua/news/ukraine-and-russia-closer-to-defining-ceasefire-1771486153.html',
        kind: 'press-report',
      },
      {
        id: 'online-monitoring',
        title: 'US to monitor ceasefire between Ukraine and Russia',
        publisher: 'Online.UA',
        date: '2026-02-18',
        url: 'https://news.online.ua/en/us-to-monitor-ceasefire-between-ukraine-and-russia-901552/',
        kind: 'press-report',
      },
      {
        id: 'walaw',
        title: 'First meeting of the three sides in Abu Dhabi',
        publisher: 'Walaw Press',
        date: '2026-01',
        kind: 'press-report',
      },
      {
        id: 'abu-dhabi-report',
        title: 'The rounds in Abu Dhabi and Geneva (Russian state agency)',
        publisher: 'RIA Novosti',
        date: '2026-02-18',
        kind: 'press-report',
      },
      {
        id: 'declaration',
        title:
          'Paris Declaration, Robust Security Guarantees for a Solid and Lasting Peace in Ukraine',
        publisher: 'Office of the President of Ukraine',
        date: '2026-01-06',
        url: 'https://www.president.gov.ua/en/news/parizka-deklaraciya-nadijni-garantiyi-bezpeki-dlya-micnogo-j-102313',
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
        id: 'geneva-statement',
        title: 'Joint statement of the United States and Ukraine after Geneva (White House text)',
        publisher: 'Report News Agency',
        date: '2025-11-24',
        url: 'https://report.az/en/other-countries/white-house-us-ukraine-draft-updated-refined-peace-framework',
        kind: 'official-statement',
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
        source: 'reuters-ladder',
        at: 'as a whole',
        says: 'three people briefed on the plan; Reuters could not confirm it',
      },
    ],
    notes:
      'One press report, repeated by many, and statements after Geneva: neither the ladder nor the monitoring terms are public. What the report says is coded as reported (three responders, three phases, 24 and 72 hours); what it leaves out is unknown. The date is that of the latest piece, the Geneva round; with the date of the report, 3 February, two of the three rounds with Russia would not count. The purpose could be guarantee alone, as the ladder presupposes a ceasefire that others must make. Rounds of the common log that dealt with other texts have empty terms.',
  },
};
