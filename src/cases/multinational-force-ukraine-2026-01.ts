/**
 * Multinational Force Ukraine as planned in January 2026 (2026-01-06).
 */
import { deployedForce } from '../guarantees/deployed-force.ts';
import type { Case } from './case.ts';

/** Multinational Force Ukraine as planned in January 2026. */
export const multinationalForceUkraine202601: Case = {
  id: 'multinational-force-ukraine-2026-01',
  shows:
    'The Multinational Force Ukraine as it was planned in January 2026: a European-led force that reassures from far behind the line once a ceasefire holds and the sending states approve. Many states pledged to take part; its size, mandate and rules of engagement were open, and nothing says what it does under attack.',
  models: [deployedForce],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'multinational-force-ukraine-2026-01',
    title: 'Multinational Force Ukraine as planned in January 2026',
    date: '2026-01-06',
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
        id: 'uk',
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
        id: 'tr',
        name: 'Türkiye',
        kind: 'state',
      },
      {
        id: 'coalition',
        name: 'Coalition of the Willing (some 35 states)',
        kind: 'coalition',
        members: ['uk', 'fr', 'de', 'tr'],
      },
    ],
    protects: ['ua'],
    constrains: ['ru'],
    undisclosed: ['guarantees'],
    instrument: {
      form: 'political-commitment',
      signatories: ['fr', 'uk', 'ua'],
      cites: [
        {
          source: 'president',
          at: 'on the documents signed',
          says: 'a declaration of France, the United Kingdom and Ukraine on the deployment of forces',
        },
        {
          source: 'us-not-signing',
          at: 'on the declaration of intent',
          says: 'without the United States',
        },
        {
          source: 'wikiwand',
          at: 'on the nature of the coalition',
          says: 'no treaty body; who attends its meetings is a member',
        },
      ],
    },
    baselines: [],
    verification: [],
    guarantees: [
      {
        id: 'mnf-u',
        title: 'Multinational Force Ukraine',
        model: 'deployed-force',
        protects: ['ua'],
        breaches: ['major-offensive'],
        parameters: {
          attack: {
            threshold: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'on what it is for',
                says: 'it reassures and has no trigger of its own; that is left to the commitments declared in Paris',
              },
            ],
          },
          contingents: [
            {
              from: 'fr',
              stands: 'to-be-agreed',
              tasks: ['deployment'],
              cites: [
                {
                  source: 'hvylya',
                  at: 'on France',
                  says: 'French forces would stand far from the line of contact',
                },
                {
                  source: 'hubs',
                  at: 'on the declaration of intent',
                  says: 'military hubs in Ukraine after a ceasefire',
                },
                {
                  source: 'wikiwand',
                  at: 'on size and areas',
                  says: 'undecided in December',
                },
              ],
            },
            {
              from: 'uk',
              stands: 'to-be-agreed',
              tasks: ['deployment'],
              cites: [
                {
                  source: 'wikiwand',
                  at: 'on units',
                  says: 'the first to name units',
                },
                {
                  source: 'hubs',
                  at: 'on the declaration of intent',
                  says: 'military hubs in Ukraine after a ceasefire',
                },
              ],
            },
            {
              from: 'de',
              stands: 'to-be-agreed',
              tasks: ['deployment'],
              cites: [
                {
                  source: 'hubs',
                  at: 'on those who take part',
                  says: 'Germany only from allied land next to Ukraine',
                },
              ],
            },
            {
              from: 'tr',
              stands: 'to-be-agreed',
              tasks: ['deployment'],
              cites: [
                {
                  source: 'informedclearly',
                  at: 'on Türkiye',
                  says: 'it leads in the Black Sea',
                },
              ],
            },
            {
              from: 'coalition',
              stands: 'to-be-agreed',
              tasks: ['deployment', 'no-fly'],
              cites: [
                {
                  source: 'macron-26',
                  at: 'on the pledges',
                  says: '26 states are willing to take part on land, at sea or in the air',
                },
                {
                  source: 'gk',
                  at: 'on the mission',
                  says: 'rebuilding Ukrainian forces, air policing, the sea and mines',
                },
              ],
            },
          ],
          mandate: 'may-act',
          establishedBy: 'unspecified',
          decidedBy: 'unspecified',
          deploysOnlyOnce: [
            {
              event: 'A ceasefire enters into force',
              judgedBy: 'unspecified',
              heldUpBy: ['ru', 'ua'],
              cites: [
                {
                  source: 'wp-ready',
                  at: 'on readiness',
                  says: 'the force is to be ready when a ceasefire begins',
                },
                {
                  source: 'gk',
                  at: 'on what comes before',
                  says: 'nothing is placed in Ukraine before a ceasefire',
                },
                {
                  source: 'allthe',
                  at: 'on Russia',
                  says: 'Moscow rejects any Western force',
                },
              ],
            },
            {
              event: 'The sending states approve',
              judgedBy: {
                allOf: ['fr', 'uk'],
              },
              heldUpBy: ['fr', 'uk'],
              cites: [
                {
                  source: 'hubs',
                  at: 'on approval',
                  says: 'parliaments are to approve the deployment',
                },
                {
                  source: 'gk',
                  at: 'on the mandate',
                  says: 'it rests on national approval, with no mandate of the Security Council',
                },
              ],
            },
          ],
          term: 'unknown',
          exitNotice: 'unknown',
        },
        cites: [
          {
            source: 'hubs',
            at: 'on the force',
            says: '15,000 to 30,000 in the press; rules of engagement, mandate and legal basis are still to be set',
          },
          {
            source: 'wikiwand',
            at: 'on the force',
            says: 'some 33 to 35 states belong to the coalition that plans it',
          },
        ],
        notes:
          'A force without a trigger of its own, coded for the one breach that it is meant to deter. May-act as in the coding of the Paris Declaration: air policing and the like are listed, and nothing is owed in an attack; as the rules of engagement are still to be set, unspecified is the stricter code. Who finds an attack and who orders a response are part of what is reported as not yet settled: unspecified. Term and leaving are not reported: unknown; the year in Paris and then London is about the headquarters. Units that the United Kingdom named are not reported to stand ready, so means stay to be agreed; earmarked is possible. The approvals of the two lead states are coded, as the force hangs on them; each other sender decides about its own part only. Italy and Poland send no troops. American backing is given no shape and is no contingent.',
      },
    ],
    drafting: [
      {
        id: 'london-2025-03',
        date: '2025-03-02',
        place: 'London',
        produced: 'The Coalition of the Willing',
        seats: {
          uk: 'leading',
          fr: 'leading',
          coalition: 'unknown',
          ua: 'unknown',
          us: 'excluded',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'summarised',
        cites: [
          {
            source: 'wikimili',
            at: 'on the founding',
            says: 'the coalition was founded at the London summit',
          },
          {
            source: 'gk',
            at: 'on who leads',
            says: "the United Kingdom and France lead; Ukraine's President was there",
          },
          {
            source: 'ap-hq',
            at: '10 July',
            says: 'an American delegation attended for the first time in July, so not here',
          },
        ],
        notes: 'What Ukraine and the other states did to the plan on that day cannot be told.',
      },
      {
        id: 'headquarters-2025-07',
        date: '2025-07-10',
        place: 'London and Rome, by video',
        produced: 'A headquarters in Paris for a year and then in London, with a cell in Kyiv',
        seats: {
          uk: 'leading',
          fr: 'leading',
          coalition: 'co-drafting',
          ua: 'unknown',
          us: 'unknown',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'summarised',
        cites: [
          {
            source: 'devdiscourse',
            at: '10 July',
            says: 'the headquarters is to be in Paris, then in London; a cell in Kyiv',
          },
          {
            source: 'ap-hq',
            at: 'on attendance',
            says: 'Kellogg and two senators attended, the first Americans to do so',
          },
          {
            source: 'wp-ready',
            at: 'on readiness',
            says: 'the force is to be ready when a ceasefire begins',
          },
          {
            source: 'gk',
            at: 'on the place',
            says: 'near London, joined with Rome by video',
          },
        ],
        notes:
          'Attendance alone shows no role, so the American seat is unknown; consulted-before is the likely one.',
      },
      {
        id: 'paris-2025-09',
        date: '2025-09-04',
        place: 'Paris',
        produced: 'Pledges of 26 states to take part',
        seats: {
          fr: 'leading',
          uk: 'leading',
          coalition: 'co-drafting',
          ua: 'unknown',
          us: 'unknown',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'summarised',
        cites: [
          {
            source: 'macron-26',
            at: 'on the pledges',
            says: 'Macron on 26 willing states',
          },
          {
            source: 'gk',
            at: 'on the meeting',
            says: 'on 4 September, in Paris, led by France and the United Kingdom',
          },
        ],
      },
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
        notes: 'Part of the common log; it did not deal with the force.',
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
        notes: 'Part of the common log; it did not deal with the force.',
      },
      {
        id: 'geneva-2025-11',
        date: '2025-11-23',
        place: 'Geneva',
        produced: 'The updated framework, about 19 points',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          uk: 'commenting',
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
        notes: 'Part of the common log; it did not deal with the force.',
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
        notes: 'Part of the common log; it did not deal with the force.',
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
        notes: 'Part of the common log; it did not deal with the force.',
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
        terms: [],
        disclosure: 'summarised',
        cites: [
          {
            source: 'miami-readout',
            at: '4 to 6 December',
            says: 'US and Ukrainian envoys on security arrangements and deterrence',
          },
        ],
        notes: 'Part of the common log; that the force was its subject is not reported.',
      },
      {
        id: 'berlin-2025-12',
        date: '2025-12-14',
        place: 'Berlin',
        produced: 'Two guarantee papers, not released, and a statement of European leaders',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          coalition: 'co-drafting',
          ru: 'excluded',
        },
        terms: ['mnf-u'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'berlin-statement',
            at: 'second commitment',
            says: 'a force that rebuilds Ukrainian forces and secures skies and seas, inside Ukraine too',
          },
          {
            source: 'nyt-berlin',
            at: 'on the two papers',
            says: 'a European-led force in the west of Ukraine, away from the line',
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
        terms: [],
        disclosure: 'summarised',
        cites: [
          {
            source: 'miami-four-papers',
            at: '21 December',
            says: 'the multilateral guarantee was one of four papers',
          },
        ],
        notes:
          'Part of the common log; that the force was its subject is not reported. Dmitriev was met separately.',
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
        terms: [],
        disclosure: 'summarised',
        cites: [
          {
            source: 'fifteen-years',
            at: 'on the guarantee',
            says: 'the US guarantee was offered for 15 years',
          },
        ],
        notes: 'Part of the common log; it did not deal with the force.',
      },
      {
        id: 'kyiv-2026-01',
        date: '2026-01-03',
        place: 'Kyiv',
        seats: {
          coalition: 'co-drafting',
          ua: 'co-drafting',
          us: 'unknown',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'secret',
        cites: [
          {
            source: 'ft-preparation',
            at: 'on preparation',
            says: "the coalition's security advisers met in Kyiv; military talks in Paris in December came before",
          },
        ],
      },
      {
        id: 'paris-2026-01',
        date: '2026-01-06',
        place: 'Paris',
        produced: 'The Paris Declaration and the declaration of intent',
        seats: {
          coalition: 'leading',
          ua: 'co-drafting',
          us: 'consulted-before',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'published',
        cites: [
          {
            source: 'president',
            at: 'on the work behind it',
            says: 'French, British and Ukrainian officers worked on deployment in detail',
          },
          {
            source: 'us-not-signing',
            at: 'on the United States',
            says: 'present and approving, not a signatory',
          },
          {
            source: 'hubs',
            at: 'on the declaration of intent',
            says: 'military hubs after a ceasefire',
          },
        ],
        notes:
          'Coded as in the Paris Declaration, which was published; the plan of the force itself was summarised at most.',
      },
    ],
    sources: [
      {
        id: 'wikimili',
        title: 'Coalition of the Willing (encyclopaedia article, tertiary)',
        publisher: 'WikiMili',
        date: '2025-12',
        kind: 'press-report',
      },
      {
        id: 'wikiwand',
        title: 'Multinational Force Ukraine (encyclopaedia article, tertiary)',
        publisher: 'Wikiwand',
        date: '2026',
        url: 'https://www.wikiwand.com/en/articles/Multinational_Force%E2%80%93Ukraine',
        kind: 'press-report',
      },
      {
        id: 'devdiscourse',
        title: 'The coalition decides on a headquarters',
        publisher: 'Devdiscourse',
        date: '2025-07-10',
        kind: 'press-report',
      },
      {
        id: 'ap-hq',
        title: 'The headquarters and the American visitors (AP)',
        publisher: 'Britcan News',
        date: '2025-07-14',
        kind: 'press-report',
      },
      {
        id: 'wp-ready',
        title:
          'The force is to be ready at a ceasefire (after the Washington Post; state-aligned aggregator)',
        publisher: 'Pravda network',
        date: '2025-07-11',
        kind: 'press-report',
      },
      {
        id: 'macron-26',
        title: 'Macron on 26 states willing to take part (aggregator)',
        publisher: 'Particle News',
        date: '2025-09',
        kind: 'press-report',
      },
      {
        id: 'hubs',
        title:
          'The declaration of intent, military hubs and the open points of the force (aggregator)',
        publisher: 'Particle News',
        date: '2026-01',
        kind: 'press-report',
      },
      {
        id: 'hvylya',
        title: 'The components of the Paris Declaration',
        publisher: 'Hvylya',
        date: '2026-01',
        kind: 'press-report',
      },
      {
        id: 'informedclearly',
        title: "Türkiye's part in the force",
        publisher: 'Informed Clearly',
        date: '2026',
        kind: 'press-report',
      },
      {
        id: 'allthe',
        title: "Russia's answer to the plans for a force",
        publisher: 'All the News',
        date: '2026',
        kind: 'press-report',
      },
      {
        id: 'president',
        title: 'The President on the joint and the trilateral declaration',
        publisher: 'Office of the President of Ukraine',
        date: '2026-01-06',
        url: 'https://www.president.gov.ua/en/news/vazhlivo-sho-sogodni-ye-gruntovni-dokumenti-koaliciyi-ohochi-102317',
        kind: 'official-statement',
      },
      {
        id: 'us-not-signing',
        title: 'The United States did not sign the declaration on forces (Belarusian state media)',
        publisher: 'News.by',
        date: '2026-01',
        kind: 'press-report',
      },
      {
        id: 'ft-preparation',
        title: 'How the Paris meeting was prepared (after the Financial Times)',
        publisher: 'Daily Scope',
        date: '2026',
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
        source: 'wikiwand',
        at: 'as a whole',
        says: 'a force in planning, its areas undecided; no line, zone or monitoring of its own is reported',
      },
    ],
    notes:
      'Coded is the force alone, from reports; the monitoring and the commitments of the Paris Declaration are in the document on that declaration. The date is that of the declaration of intent, the last step of January 2026 that shaped the plan; the three-sided talks of later in the month dealt with a ceasefire. That declaration is the one signed paper on the force known, hence the form and the signatories; the pledges of the other states were only spoken. The plan itself is not public, so guarantees are undisclosed and the status is reported; signed would also be possible. The coalition met more often in 2025 than is listed here, and new members joined the planning in November; what those meetings changed is not in the sources at hand. Rounds of the common log that dealt with other texts have empty terms.',
  },
};
