/**
 * Joint statement of European leaders on Ukraine, Berlin (2025-12-15).
 */
import { deployedForce } from '../guarantees/deployed-force.ts';
import { mutualDefence } from '../guarantees/mutual-defence.ts';
import type { Case } from './case.ts';

/** Joint statement of European leaders on Ukraine, Berlin. */
export const berlinStatement202512: Case = {
  id: 'berlin-statement-2025-12',
  shows:
    'The statement of ten European states and the European Union after two days of talks in Berlin, December 2025. It describes a whole architecture, with monitoring that attributes, a force inside Ukraine and a commitment to act on a future armed attack, and leaves open who decides and by when; nobody signed it.',
  models: [deployedForce, mutualDefence],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'berlin-statement-2025-12',
    title: 'Joint statement of European leaders on Ukraine, Berlin',
    date: '2025-12-15',
    status: 'draft',
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
        id: 'de',
        name: 'Germany',
        kind: 'state',
      },
      {
        id: 'dk',
        name: 'Denmark',
        kind: 'state',
      },
      {
        id: 'fi',
        name: 'Finland',
        kind: 'state',
      },
      {
        id: 'fr',
        name: 'France',
        kind: 'state',
      },
      {
        id: 'it',
        name: 'Italy',
        kind: 'state',
      },
      {
        id: 'nl',
        name: 'Netherlands',
        kind: 'state',
      },
      {
        id: 'no',
        name: 'Norway',
        kind: 'state',
      },
      {
        id: 'pl',
        name: 'Poland',
        kind: 'state',
      },
      {
        id: 'se',
        name: 'Sweden',
        kind: 'state',
      },
      {
        id: 'uk',
        name: 'United Kingdom',
        kind: 'state',
      },
      {
        id: 'eu',
        name: 'European Union',
        kind: 'organisation',
      },
      {
        id: 'europe',
        name: 'The ten European states and the European Union that made the statement',
        kind: 'coalition',
        members: ['de', 'dk', 'fi', 'fr', 'it', 'nl', 'no', 'pl', 'se', 'uk', 'eu'],
      },
      {
        id: 'coalition',
        name: 'Coalition of the Willing (some 35 states)',
        kind: 'coalition',
        members: ['europe'],
      },
      {
        id: 'monitoring-mechanism',
        name: 'US-led ceasefire monitoring and verification mechanism',
        kind: 'commission',
      },
    ],
    protects: ['ua'],
    constrains: ['ru'],
    instrument: {
      form: 'statement',
      signatories: [],
      cites: [
        {
          source: 'statement',
          at: 'as a whole',
          says: 'a joint statement of leaders; no signatures',
        },
        {
          source: 'gk',
          at: 'on those who made it',
          says: 'ten heads of state or government and two presidents of EU institutions; others may join, and the United States did not make it',
        },
        {
          source: 'ground',
          at: 'on the United States',
          says: 'Washington spoke of most issues being solved and of asking the Senate',
        },
      ],
    },
    baselines: [],
    verification: [
      {
        id: 'us-led-monitoring',
        title: 'US-led ceasefire monitoring and verification',
        operators: ['monitoring-mechanism', 'us'],
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
            source: 'statement',
            at: 'third commitment',
            says: 'a US-led mechanism warns early of an attack, says who broke the terms and responds',
          },
          {
            source: 'gk',
            at: 'third commitment',
            says: 'with international participation; of whom is not said',
          },
        ],
        notes:
          'It attributes; to whom is not said, and as the breach is to be answered as well those who take part must hear of it, hence to-parties, as in the coding of the Paris Declaration. A stricter coder would put internal. "Early warning" gives no time. Only the United States is named among those who take part. The deconfliction beside it serves steps of both sides to calm things down and neither looks nor finds, so it is no verifier.',
      },
    ],
    guarantees: [
      {
        id: 'binding-commitment',
        title: 'Commitment to measures in case of a future armed attack',
        model: 'mutual-defence',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          armedAttack: {
            threshold: 'described',
            cites: [
              {
                source: 'statement',
                at: 'fourth commitment',
                says: 'if Ukraine is attacked again',
              },
              {
                source: 'gk',
                at: 'fourth commitment',
                says: '"a future armed attack", without adjectives',
              },
            ],
          },
          allies: [
            {
              ally: 'europe',
              forces: 'to-be-agreed',
              cites: [
                {
                  source: 'statement',
                  at: 'fourth commitment',
                  says: 'measures to restore peace are to be taken',
                },
                {
                  source: 'mnfu',
                  at: 'on size and areas',
                  says: 'a force is planned; its size and areas were undecided in December',
                },
              ],
            },
          ],
          assistance: 'as-each-deems-necessary',
          including: ['armed-force', 'intelligence', 'sanctions', 'diplomacy'],
          establishedBy: {
            verifier: 'us-led-monitoring',
          },
          decidedBy: 'unspecified',
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        conditions: [
          {
            kind: 'precondition',
            event: 'The states complete their national procedures',
            adjudicator: 'europe',
            controlledBy: ['europe'],
            cites: [
              {
                source: 'statement',
                at: 'fourth commitment',
                says: 'the commitment binds in law, subject to national procedures',
              },
            ],
          },
          {
            kind: 'precondition',
            event: 'An agreement to end the war is reached',
            adjudicator: 'unspecified',
            controlledBy: ['ru', 'ua'],
            cites: [
              {
                source: 'gk',
                at: 'opening of the list of commitments',
                says: 'the guarantees stand "in the context of an agreement to end the war"',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'statement',
            at: 'fourth commitment',
            says: 'a legally binding commitment to measures that restore peace',
          },
          {
            source: 'liga-themes',
            at: 'on the commitments',
            says: 'the same commitment in the account of the press',
          },
          {
            source: 'gk',
            at: 'list of measures in the fourth commitment',
            says: 'measures may include armed force, intelligence and logistics, economic and diplomatic steps',
          },
        ],
        notes:
          'The statement describes a commitment to take measures, of a kind that each chooses from a list of what they may include: help owed, kind open. A coder who holds on to "may include", or to the commitment being still to be made, would put may, as in the coding of the Paris Declaration; that it is only announced is coded in the form of the instrument. "Armed attack" without adjectives reaches probes and strikes. Who establishes an attack is not said; the mechanism is the one body that attributes, and responders is the other reading. The statement says, as is generally known, that American leaders share the aim, but they did not make it, so the United States is no ally here. Economic measures are coded as sanctions. That the agreement must come first is read from "in the context of", and a looser reading would have no such condition.',
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
                source: 'statement',
                at: 'second commitment',
                says: 'it rebuilds forces and secures skies and seas; no event is named that it answers',
              },
            ],
          },
          contingents: [
            {
              from: 'coalition',
              stands: 'to-be-agreed',
              tasks: ['deployment', 'no-fly'],
              cites: [
                {
                  source: 'statement',
                  at: 'second commitment',
                  says: 'regeneration of Ukrainian forces, secure skies and safer seas, with work inside Ukraine',
                },
                {
                  source: 'gk',
                  at: 'second commitment',
                  says: 'led by Europeans, made up of willing states of the coalition, supported by the United States',
                },
                {
                  source: 'mnfu',
                  at: 'on size and areas',
                  says: 'size and areas undecided in December',
                },
              ],
            },
          ],
          mandate: 'may-act',
          establishedBy: 'unspecified',
          decidedBy: 'unspecified',
          deploysOnlyOnce: [
            {
              event: 'An agreement to end the war is reached',
              judgedBy: 'unspecified',
              heldUpBy: ['ru', 'ua'],
              cites: [
                {
                  source: 'gk',
                  at: 'opening of the list of commitments',
                  says: 'the guarantees stand "in the context of an agreement to end the war"',
                },
              ],
            },
          ],
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        cites: [
          {
            source: 'statement',
            at: 'second commitment',
            says: 'a force that helps with Ukrainian forces, skies and seas',
          },
          {
            source: 'nyt-berlin',
            at: 'on the two papers',
            says: 'European-led, in the west of Ukraine and away from the line',
          },
        ],
        notes:
          'Its tasks are listed and none is owed in an attack, hence may-act; unspecified would be the stricter code, since what it does under attack is not said. It has no trigger of its own and is coded for the one breach that it is meant to deter. American support is given no shape in the statement and is no contingent.',
      },
      {
        id: 'breach-response',
        title: 'Response of the monitoring mechanism to breaches',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        trigger: {
          threshold: 'described',
          established: {
            verifier: 'us-led-monitoring',
          },
          activation: 'unspecified',
          cites: [
            {
              source: 'statement',
              at: 'third commitment',
              says: 'breaches, which the same mechanism attributes',
            },
          ],
        },
        responders: [
          {
            party: 'monitoring-mechanism',
            duty: 'may',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'statement',
                at: 'third commitment',
                says: 'it is there to respond to breaches; how is not said',
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
            event: 'An agreement to end the war is reached',
            adjudicator: 'unspecified',
            controlledBy: ['ru', 'ua'],
            cites: [
              {
                source: 'gk',
                at: 'opening of the list of commitments',
                says: 'the guarantees stand "in the context of an agreement to end the war"',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'statement',
            at: 'third commitment',
            says: 'attribute and respond to breaches',
          },
        ],
        notes:
          'One word, "respond", given to a body that is to be set up: a response is foreseen, and neither its kind nor a duty to it is stated. Some would leave it out as a task of the monitors; it is coded because it is the only answer to what is less than an armed attack. Breaches are read as those of a ceasefire.',
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
        notes: 'Part of the common log; it dealt with none of the terms of this statement.',
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
          europe: 'excluded',
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
        notes: 'Part of the common log; it dealt with none of the terms of this statement.',
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
        notes: 'Part of the common log; it dealt with none of the terms of this statement.',
      },
      {
        id: 'florida-2025-11',
        date: '2025-11-30',
        place: 'Florida',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          europe: 'excluded',
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
        notes: 'Part of the common log; it dealt with none of the terms of this statement.',
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
        notes: 'Part of the common log; it dealt with none of the terms of this statement.',
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
          coalition: 'excluded',
          ru: 'excluded',
        },
        terms: ['binding-commitment', 'us-led-monitoring'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'miami-readout',
            at: '4 to 6 December',
            says: 'US and Ukrainian envoys on security arrangements and deterrence',
          },
        ],
        notes:
          'The subject is the one that these terms belong to; that their words were on the table is not reported.',
      },
      {
        id: 'berlin-2025-12',
        date: '2025-12-14',
        place: 'Berlin',
        produced: 'The statement coded here, and two guarantee papers that were not released',
        seats: {
          europe: 'leading',
          ua: 'co-drafting',
          us: 'co-drafting',
          coalition: 'co-drafting',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'published',
        cites: [
          {
            source: 'statement',
            at: 'opening',
            says: 'a statement of European leaders',
          },
          {
            source: 'gk',
            at: 'on the talks',
            says: 'written by Europeans with Ukrainian and American teams, over two days of talks',
          },
          {
            source: 'nyt-berlin',
            at: 'on the two papers',
            says: 'papers of the same days, approved by Americans and Europeans',
          },
          {
            source: 'ground',
            at: 'on the talks',
            says: 'the United States called most issues solved; Moscow opposes foreign troops',
          },
        ],
        notes:
          'The documents coded for the guarantee papers have the United States in the lead in this round and a summary only. For this statement the Europeans held the pen, with the two others beside them, and it was published, so these three codes differ. The American seat could be as low as consulted-before, as Washington did not make the statement. Of the coalition, only those who made the statement were there for certain.',
      },
    ],
    sources: [
      {
        id: 'statement',
        title: 'Joint statement on Ukraine, 15 December 2025',
        publisher: 'Government of the United Kingdom',
        date: '2025-12-15',
        url: 'https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025',
        kind: 'text',
      },
      {
        id: 'liga-themes',
        title: 'The statement of European leaders, commitment by commitment',
        publisher: 'LIGA.net',
        date: '2025-12',
        kind: 'press-report',
      },
      {
        id: 'gonglubian',
        title: 'Summary of the statement (in Chinese; forum thread)',
        publisher: 'Gonglubian',
        date: '2025-12',
        kind: 'press-report',
      },
      {
        id: 'ground',
        title: 'The Berlin talks and the American view (aggregator)',
        publisher: 'Ground News',
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
        id: 'gk',
        title: 'General knowledge that no source listed here confirms',
        publisher: 'none',
        date: '2026',
        kind: 'general-knowledge',
      },
    ],
    cites: [
      {
        source: 'statement',
        at: 'as a whole',
        says: 'no line, zone, cap on Russia, date, deadline or rule of decision',
      },
      {
        source: 'gonglubian',
        at: 'on territory',
        says: 'territory is for the people of Ukraine to settle once guarantees are in place',
      },
    ],
    notes:
      'Status: a statement that was published and signed by nobody fits none of the five exactly; draft is the one whose definition it meets (there is a text, nobody has signed). Purpose is guarantee only, as for the Paris Declaration: it does not set out to end the war but says what is promised if the war ends. Support for Ukrainian forces of 800,000 is a level that is helped and not a cap that is imposed, and answers no breach; reconstruction from immobilised assets and accession to the European Union answer none either. The two guarantee papers of the same days are not public and are documents of their own. Rounds of the common log that dealt with other texts have empty terms.',
  },
};
