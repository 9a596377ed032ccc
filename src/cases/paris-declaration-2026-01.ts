/**
 * Paris Declaration on security guarantees for Ukraine (2026-01-06).
 */
import { deployedForce } from '../guarantees/deployed-force.ts';
import type { Case } from './case.ts';

/** Paris Declaration on security guarantees for Ukraine. */
export const parisDeclaration202601: Case = {
  id: 'paris-declaration-2026-01',
  shows:
    'The first text of the track with a body that attributes breaches. Its commitments still have to be finalised, set no deadline, and wait for a ceasefire.',
  models: [deployedForce],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'paris-declaration-2026-01',
    title: 'Paris Declaration on security guarantees for Ukraine',
    date: '2026-01-06',
    status: 'signed',
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
        id: 'coalition',
        name: 'Coalition of the Willing (some 35 states)',
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
    instrument: {
      form: 'political-commitment',
      signatories: ['ua', 'coalition', 'gb', 'fr', 'de'],
      cites: [
        {
          source: 'declaration',
          at: 'on the system of guarantees',
          says: 'the signatories "stand ready to commit" to politically and legally binding guarantees',
        },
        {
          source: 'president',
          at: 'on the documents signed',
          says: 'a joint declaration of all coalition countries; parliaments are to follow',
        },
        {
          source: 'impact',
          at: 'on attendance',
          says: '27 heads of state and government took part',
        },
      ],
    },
    baselines: [],
    verification: [
      {
        id: 'us-led-monitoring',
        title: 'US-led monitoring and verification of the ceasefire',
        operators: ['us', 'coalition'],
        watches: 'all',
        means: [],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'unspecified',
        cites: [
          {
            source: 'declaration',
            at: 'component 1',
            says: 'a proposed US-led mechanism, continuous and reliable, to which the coalition contributes',
          },
        ],
        notes:
          '"Continuous" says when it looks, not how much it sees or how fast it tells, so coverage and detection are unspecified. Attribution is given to the Special Commission; the monitors as such are not said to make any.',
      },
      {
        id: 'commission',
        title: 'Special Commission',
        operators: ['special-commission', 'coalition'],
        watches: 'all',
        means: [],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'to-parties',
        cites: [
          {
            source: 'declaration',
            at: 'component 1',
            says: 'a commission looks into breaches, says who is responsible and sets remedies; the coalition has a seat',
          },
        ],
        notes:
          'Who else sits there, Russia included, and how it decides is not said. It attributes; to whom is not said either, and as it sets remedies the parties must hear of it, hence to-parties. A stricter coder would put internal.',
      },
    ],
    guarantees: [
      {
        id: 'binding-commitments',
        title: 'Commitments in case of a future armed attack',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        trigger: {
          threshold: 'described',
          established: {
            verifier: 'commission',
          },
          activation: 'unspecified',
          cites: [
            {
              source: 'press-draft',
              at: 'component 4',
              says: 'a future armed attack by Russia',
            },
            {
              source: 'declaration',
              at: 'component 1',
              says: 'the commission is the one body that attributes breaches',
            },
          ],
        },
        responders: [
          {
            party: 'coalition',
            duty: 'may',
            responses: ['armed-force', 'intelligence', 'diplomacy', 'sanctions'],
            capability: 'to-be-determined',
            cites: [
              {
                source: 'press-draft',
                at: 'component 4',
                says: 'the commitments may include military means, intelligence, logistics, diplomacy and new sanctions',
              },
              {
                source: 'mnfu',
                at: 'on size and areas',
                says: 'forces planned, size and rules open',
              },
            ],
          },
          {
            party: 'us',
            duty: 'none',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'us-not-signing',
                at: 'on the United States',
                says: 'Washington backs monitoring and the force in words and did not sign',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        conditions: [
          {
            kind: 'precondition',
            event: 'A ceasefire enters into force',
            adjudicator: 'unspecified',
            controlledBy: ['ru', 'ua'],
            cites: [
              {
                source: 'declaration',
                at: 'on the system of guarantees',
                says: 'the guarantees are activated once a ceasefire enters into force',
              },
            ],
          },
          {
            kind: 'precondition',
            event: 'The states complete their legal and constitutional procedures',
            adjudicator: 'coalition',
            controlledBy: ['coalition'],
            cites: [
              {
                source: 'declaration',
                at: 'on the system of guarantees',
                says: 'in accordance with the legal and constitutional arrangements of each',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'declaration',
            at: 'on the system of guarantees',
            says: 'binding guarantees, in addition to bilateral agreements',
          },
          {
            source: 'press-draft',
            at: 'component 4',
            says: 'binding commitments are still to be finalised',
          },
        ],
        notes:
          '"Armed attack" without adjectives is read to include probes and strikes. That the commission establishes the attack is an inference from component 1; responders is the other reading. No decider, time or term is given in a public text: unspecified. The commitments to come are to bind in law; what is signed is readiness to commit, so the form is that of the declaration. The United States is listed because the text leans on it; by general knowledge Washington also spoke of support in case of attack, and a coder who counts that would write may. Ukraine could also prevent a ceasefire.',
      },
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
                source: 'hvylya',
                at: 'on the force',
                says: 'for regeneration and deterrence in the air, at sea and on land; no event is named that it answers',
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
                  source: 'hubs',
                  at: 'on the declaration of intent',
                  says: 'military hubs in Ukraine after a ceasefire',
                },
                {
                  source: 'mnfu',
                  at: 'on size and areas',
                  says: 'size, mandate and rules of engagement open',
                },
              ],
            },
            {
              from: 'gb',
              stands: 'to-be-agreed',
              tasks: ['deployment'],
              cites: [
                {
                  source: 'hubs',
                  at: 'on the declaration of intent',
                  says: 'military hubs in Ukraine after a ceasefire',
                },
                {
                  source: 'mnfu',
                  at: 'on size and areas',
                  says: 'first to name units',
                },
              ],
            },
            {
              from: 'coalition',
              stands: 'to-be-agreed',
              tasks: ['deployment', 'no-fly'],
              cites: [
                {
                  source: 'hvylya',
                  at: 'on the force',
                  says: 'European-led, with US backing; French forces would stand far from the line',
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
                  source: 'declaration',
                  at: 'on the system of guarantees',
                  says: 'the guarantees are activated once a ceasefire enters into force',
                },
              ],
            },
            {
              event: 'The parliaments of the sending states approve',
              judgedBy: {
                allOf: ['fr', 'gb'],
              },
              heldUpBy: ['fr', 'gb'],
              cites: [
                {
                  source: 'hubs',
                  at: 'on approval',
                  says: 'parliaments are to approve the deployment',
                },
              ],
            },
          ],
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        instrument: {
          form: 'political-commitment',
          signatories: ['fr', 'gb', 'ua'],
          cites: [
            {
              source: 'president',
              at: 'on the documents signed',
              says: 'a trilateral declaration of France, the United Kingdom and Ukraine',
            },
            {
              source: 'us-not-signing',
              at: 'on the declaration of intent',
              says: 'without the United States',
            },
          ],
        },
        cites: [
          {
            source: 'hvylya',
            at: 'on the force',
            says: 'component 3, a European-led force for reassurance',
          },
          {
            source: 'gk',
            at: 'component 3',
            says: "it comes at Ukraine's request after a credible end of hostilities",
          },
        ],
        notes:
          'A force without a trigger of its own: it reassures, and what it would do under attack is not said. Coded for the one breach that it is meant to deter. It is kept far from the line, so not a tripwire in any case.',
      },
      {
        id: 'remedies',
        title: 'Remedies determined by the Special Commission',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        trigger: {
          threshold: 'described',
          established: {
            verifier: 'commission',
          },
          activation: 'unspecified',
          cites: [
            {
              source: 'declaration',
              at: 'component 1',
              says: 'any breaches of the ceasefire',
            },
          ],
        },
        responders: [
          {
            party: 'special-commission',
            duty: 'consult',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'declaration',
                at: 'component 1',
                says: 'it determines remedies; which ones is not said',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        conditions: [
          {
            kind: 'precondition',
            event: 'A ceasefire enters into force',
            adjudicator: 'unspecified',
            controlledBy: ['ru', 'ua'],
            cites: [
              {
                source: 'declaration',
                at: 'on the system of guarantees',
                says: 'the guarantees are activated once a ceasefire enters into force',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'declaration',
            at: 'component 1',
            says: 'breaches are addressed, attributed and remedied by a commission to be established',
          },
        ],
        notes:
          'The commission owes a determination, not an act of a stated kind: the nearest rung is consult.',
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
        notes: 'Part of the common log; it dealt with none of the terms of this declaration.',
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
        notes: 'Part of the common log; it dealt with none of the terms of this declaration.',
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
        notes: 'Part of the common log; it dealt with none of the terms of this declaration.',
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
        notes: 'Part of the common log; it dealt with none of the terms of this declaration.',
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
        notes: 'Part of the common log; it dealt with none of the terms of this declaration.',
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
        terms: ['binding-commitments', 'us-led-monitoring'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'miami-readout',
            at: '4 to 6 December',
            says: 'US and Ukrainian envoys on security arrangements and deterrence',
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
          coalition: 'co-drafting',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'summarised',
        cites: [
          {
            source: 'berlin-statement',
            at: 'commitments 1 to 4',
            says: 'a European-led force, US-led monitoring that attributes breaches, a legally binding commitment',
          },
          {
            source: 'nyt-berlin',
            at: 'on the two papers',
            says: 'approved by Americans and Europeans',
          },
        ],
        notes: 'The statement already holds most of what Paris declared three weeks later.',
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
        terms: ['binding-commitments', 'us-led-monitoring'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'miami-four-papers',
            at: '21 December',
            says: 'the multilateral guarantee was one of four papers',
          },
        ],
        notes:
          'Dmitriev was met separately; that he was shown the guarantee paper is not reported, so Russia is left out here.',
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
        terms: ['binding-commitments', 'us-led-monitoring'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'fifteen-years',
            at: 'on the guarantee',
            says: 'the US guarantee was offered for 15 years; European ones would go to parliaments',
          },
        ],
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
            source: 'declaration',
            at: 'opening',
            says: 'members of the coalition, Ukraine and the United States met',
          },
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
        ],
        notes:
          'The US seat is that of one whose view on its own role in monitoring must have been asked; commenting is possible.',
      },
    ],
    sources: [
      {
        id: 'declaration',
        title:
          'Paris Declaration, Robust Security Guarantees for a Solid and Lasting Peace in Ukraine',
        publisher: 'Office of the President of Ukraine',
        date: '2026-01-06',
        url: 'https://www.president.gov.ua/en/news/parizka-deklaraciya-nadijni-garantiyi-bezpeki-dlya-micnogo-j-102313',
        kind: 'text',
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
        id: 'press-draft',
        title: 'Draft of the declaration in the press (Reuters, AFP)',
        publisher: 'The Brussels Times',
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
        id: 'hubs',
        title: 'The declaration of intent, military hubs and the coordination cell (aggregator)',
        publisher: 'Particle News',
        date: '2026-01',
        kind: 'press-report',
      },
      {
        id: 'us-not-signing',
        title: 'The United States did not sign the declaration on forces (Belarusian state media)',
        publisher: 'News.by',
        date: '2026-01',
        kind: 'press-report',
      },
      {
        id: 'impact',
        title: 'Paris Declaration, security guarantees for Ukraine',
        publisher: 'Impact European',
        date: '2026-01',
        url: 'https://impact-european.com/paris-declaration-security-guarantees-ukraine',
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
        source: 'declaration',
        at: 'as a whole',
        says: 'no line, zone or date is fixed; the ceasefire to be watched is defined elsewhere',
      },
    ],
    notes:
      'Purpose is guarantee only: the text does not set out to end the war, it waits for a ceasefire that others must agree. So it has no baselines, and its verifiers watch whatever ceasefire comes. Component 2 (arms and money for Ukrainian forces, at 800,000) and component 5 (defence cooperation) answer no breach and are not coded as guarantees. Response times for its commitments were reported only later. As of June 2026 nothing had been activated. Rounds of the common log that dealt with other texts have empty terms.',
  },
};
