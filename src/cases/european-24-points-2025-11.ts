/**
 * European 24-point peace plan for Ukraine (2025-11-23).
 */
import { mutualDefence } from '../guarantees/mutual-defence.ts';
import { treatyReversion } from '../guarantees/treaty-reversion.ts';
import type { Case } from './case.ts';

/** European 24-point peace plan for Ukraine. */
export const european24Points202511: Case = {
  id: 'european-24-points-2025-11',
  shows:
    'The European 24 points that the press reported on 23 November 2025, beside the E3 edit of the US plan: a full ceasefire first and talks on territory after it, monitoring with named technical means, no cap on Ukrainian forces and no clause that voids the guarantees. It says who watches and with what better than it says who must answer, on whose finding and by when.',
  models: [mutualDefence, treatyReversion],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'european-24-points-2025-11',
    title: 'European 24-point peace plan for Ukraine',
    date: '2025-11-23',
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
        id: 'europe',
        name: 'European states that support Ukraine',
        kind: 'coalition',
      },
      {
        id: 'guarantors',
        name: 'Guarantor group of European and willing non-European states',
        kind: 'coalition',
        members: ['europe'],
      },
    ],
    protects: ['ua'],
    constrains: ['ru'],
    undisclosed: ['drafting'],
    instrument: {
      form: 'unspecified',
      signatories: [],
      cites: [
        {
          source: 'telegraph-24',
          at: 'pt 10',
          says: 'the guarantees are to bind in law; of the plan as a whole that is not said',
        },
        {
          source: 'gk',
          at: 'pts 13 to 24',
          says: 'nothing there on signature, ratification or the form of the plan',
        },
      ],
    },
    baselines: [
      {
        id: 'ceasefire',
        title: 'Full and unconditional ceasefire',
        subject: 'conduct',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'telegraph-24',
            at: 'pt 2',
            says: 'a full ceasefire without conditions, in the air, on land and at sea; no day or hour',
          },
        ],
        notes:
          'The ceasefire is the first step and hangs on no pull-back, the reverse of point 28 of the US text. No beginning is given all the same, so unspecified; a coder who reads "unconditional" and first in order as "on agreement" would put scheduled. At sea it stops fire; a closing of ports is not named.',
      },
      {
        id: 'line',
        title: 'Current line as the start of talks on territory',
        subject: 'line',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'pts 16 and 17',
            says: 'territory is discussed after the ceasefire, and talks start from the current line of control; no map',
          },
        ],
        notes:
          'A line from which talks start is a weaker thing than a line that is to be kept; the ceasefire keeps it meanwhile. Another coder could leave it out.',
      },
      {
        id: 'no-change-by-force',
        title: 'No change of agreed territorial terms by force',
        subject: 'conduct',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'pt 18',
            says: 'once territorial terms are agreed, neither side may alter them by arms',
          },
        ],
      },
      {
        id: 'ru-withdrawal',
        title:
          'Return of the Zaporizhzhia plant, the Kakhovka dam and the Kinburn Spit to Ukrainian control',
        subject: 'withdrawal',
        binds: ['ru'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'pts 19 and 20',
            says: 'Ukraine regains the three places; a mechanism of transfer is to be set up, with no dates',
          },
        ],
        notes:
          'The text speaks of Ukrainian control; that Russian forces leave is what this must mean, and is coded as a withdrawal.',
      },
      {
        id: 'navigation',
        title: 'Use of the Dnipro',
        subject: 'maritime',
        binds: ['ru'],
        forbids: ['blockade'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'pt 20',
            says: 'Ukraine has unhindered passage on the river',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'ceasefire-monitoring',
        title: 'International monitoring of the ceasefire',
        operators: ['us', 'europe'],
        watches: ['ceasefire'],
        means: ['satellite', 'aerial', 'ground-observers'],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'unspecified',
        cites: [
          {
            source: 'telegraph-24',
            at: 'pt 4',
            says: "led by the United States and Ukraine's partners; mostly satellites and drones, with a flexible ground part for alleged violations",
          },
          {
            source: 'telegraph-24',
            at: 'pt 3',
            says: 'talks on how to monitor begin at once, with the United States and Europe',
          },
        ],
        notes:
          '"Ukraine\'s partners" are coded as the European states, which point 3 names for the same task. Access, reach and times are left to the talks of point 3: the words are known and leave them open, so unspecified.',
      },
      {
        id: 'violation-mechanism',
        title: 'Mechanism for reports of violations',
        operators: [],
        watches: ['ceasefire'],
        means: [],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'unspecified',
        cites: [
          {
            source: 'telegraph-24',
            at: 'pt 5',
            says: 'a mechanism to report violations, look into them and discuss how to put them right',
          },
          {
            source: 'gk',
            at: 'pt 5',
            says: 'the parties hand in the reports; who runs the mechanism and who decides is not said',
          },
        ],
        notes:
          'Nobody is named to run it, hence no operator. A coder who takes it as a forum of the parties would list Russia and Ukraine. To discuss corrective measures is no promise to act or to meet, so it is coded as verification and not as a guarantee.',
      },
    ],
    guarantees: [
      {
        id: 'us-guarantee',
        title: 'US guarantee like Article 5',
        model: 'mutual-defence',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          armedAttack: {
            threshold: 'described',
            cites: [
              {
                source: 'telegraph-24',
                at: 'pt 10',
                says: 'guarantees of the kind of Article 5; the attack is described by that reference alone',
              },
            ],
          },
          allies: [
            {
              ally: 'us',
              forces: 'unspecified',
              cites: [
                {
                  source: 'telegraph-24',
                  at: 'pt 10',
                  says: 'the United States is the one guarantor that the point names',
                },
              ],
            },
          ],
          assistance: 'as-each-deems-necessary',
          including: [],
          establishedBy: 'responders',
          decidedBy: 'each-for-itself',
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        instrument: {
          form: 'signed-treaty',
          signatories: [],
          cites: [
            {
              source: 'telegraph-24',
              at: 'pt 10',
              says: 'robust guarantees that bind in law',
            },
          ],
        },
        conditions: [],
        cites: [
          {
            source: 'telegraph-24',
            at: 'pt 10',
            says: 'binding guarantees, among them one by the United States on the model of Article 5',
          },
        ],
        notes:
          '"Article 5-like" is read, as in the coding of the E3 text, as taking over that article\'s duty (help of the helper\'s own choice) and practice (each judges for itself). Without that reading, duty, threshold, who establishes and who decides would all be unspecified. Article 5 speaks of an armed attack without adjectives, and this text nowhere says "invades", so probes and strikes are reached as well; the E3 text, which says "invades", reaches a major offensive only. Bound in law and between states, hence signed-treaty; executive-agreement would also fit, as nothing is said of parliaments.',
      },
      {
        id: 'guarantor-group',
        title: 'Guarantees of the guarantor group',
        protects: ['ua'],
        breaches: ['major-offensive'],
        trigger: {
          threshold: 'unspecified',
          established: 'unspecified',
          activation: 'unspecified',
          cites: [
            {
              source: 'telegraph-24',
              at: 'pts 10 and 12',
              says: 'the event that obliges the group is not named',
            },
            {
              source: 'gk',
              at: 'pt 10',
              says: 'the aim is to prevent aggression in the future; an aim, not an event',
            },
          ],
        },
        responders: [
          {
            party: 'guarantors',
            duty: 'unspecified',
            responses: [],
            capability: 'to-be-determined',
            cites: [
              {
                source: 'telegraph-24',
                at: 'pt 12',
                says: 'the guarantors are an ad hoc group; Ukraine may host forces as it chooses',
              },
              {
                source: 'mnfu',
                at: 'on size and areas',
                says: 'a coalition force was being planned; its size and areas were undecided',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        instrument: {
          form: 'signed-treaty',
          signatories: [],
          cites: [
            {
              source: 'telegraph-24',
              at: 'pt 10',
              says: 'robust guarantees that bind in law',
            },
          ],
        },
        conditions: [],
        cites: [
          {
            source: 'telegraph-24',
            at: 'pts 10 and 12',
            says: 'guarantors are a group of European and other willing states',
          },
        ],
        notes:
          'Split from the US guarantee because the comparison with Article 5 stands beside the United States only, and what the group owes and when is left open. A coder who reads "Article 5-like" as meant for all guarantors would write one guarantee of mutual defence with two allies. No event is named; it is coded for the one breach that any such guarantee must be meant for. That Ukraine may host forces is its freedom and not a promise to send any. Point 12 could be read in part only.',
      },
      {
        id: 'snapback',
        title: 'Return of sanctions if the agreement is violated',
        model: 'treaty-reversion',
        protects: ['ua'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'withdrawal-failure',
          'blockade',
        ],
        parameters: {
          breach: {
            threshold: 'described',
            cites: [
              {
                source: 'gk',
                at: 'pt 23',
                says: 'a violation of the peace agreement',
              },
            ],
          },
          establishedBy: 'unspecified',
          decidedBy: 'unspecified',
          revokedBy: [
            {
              party: 'us',
              gains: ['sanctions-relief'],
              laws: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'pt 23',
                  says: 'sanctions imposed since 2014, which takes in American ones; nobody is named who reimposes them',
                },
              ],
            },
            {
              party: 'europe',
              gains: ['sanctions-relief'],
              laws: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'pt 23',
                  says: 'sanctions imposed since 2014, which takes in European ones; nobody is named who reimposes them',
                },
              ],
            },
          ],
          owed: 'may',
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'pt 23',
            says: 'sanctions may be eased step by step once peace is lasting, and may return if it is violated',
          },
        ],
        notes:
          'From general knowledge alone, as the source at hand stops at point 12; called a snapback, but worded as something that may happen, so neither owed nor automatic. A coder who gives weight to the word snapback would write sanctions-snapback. The breaches are those that the other points forbid to Russia.',
      },
    ],
    drafting: [
      {
        id: 'miami-2025-10',
        date: '2025-10-24',
        place: 'Miami',
        produced: 'The US 28 points, to which this text is an alternative',
        seats: {
          us: 'leading',
          ru: 'co-drafting',
          ua: 'excluded',
          europe: 'excluded',
          guarantors: 'excluded',
        },
        terms: [],
        disclosure: 'secret',
        cites: [
          {
            source: 'wsj-drafting',
            at: 'on the Miami meetings',
            says: 'Witkoff, Kushner and Dmitriev wrote the US plan over three days',
          },
        ],
        notes:
          'Part of the common log; it dealt with none of the terms of this text, which is no edit of the US plan.',
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
          guarantors: 'excluded',
        },
        terms: [],
        disclosure: 'leaked',
        cites: [
          {
            source: 'afp-delivery',
            at: 'on the delivery',
            says: 'the US plan was handed to Kyiv',
          },
          {
            source: 'putin-remark',
            at: '21 November',
            says: 'Russia has the US text; it was not discussed in detail',
          },
        ],
        notes: 'Part of the common log; it dealt with none of the terms of this text.',
      },
      {
        id: 'european-text-2025-11',
        date: '2025-11',
        place: 'European capitals, not reported which',
        produced: 'The 24 points',
        seats: {
          europe: 'leading',
          ua: 'unknown',
          us: 'unknown',
          guarantors: 'unknown',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'leaked',
        cites: [
          {
            source: 'telegraph-24',
            at: 'introduction',
            says: 'a plan of Europe in the place of the US plan, as the Telegraph reported it',
          },
          {
            source: 'gk',
            at: 'on who wrote it',
            says: 'no report known names the writers or a Russian part in it',
          },
        ],
        notes:
          'Which governments wrote it, where and from when is not reported. Ukraine may have been among the writers, and the United States may have been shown it: unknown. The date is that of the report.',
      },
    ],
    sources: [
      {
        id: 'telegraph-24',
        title: 'European 24-point plan (after the Telegraph)',
        publisher: 'Baltic News (bb.lv)',
        date: '2025-11-23',
        url: 'https://en.bb.lv/article/world-news/2025/11/23/the-battle-for-peace-instead-of-trumps-peace-plan-europe-has-proposed-its-own-plan-with-24-points-78405/amp',
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
        id: 'april-text',
        title: 'The European text of April 2025 (after Reuters)',
        publisher: 'The Bismarck Cables',
        date: '2025',
        kind: 'press-report',
      },
      {
        id: 'twelve-points',
        title: 'The European plan of 12 points, October 2025',
        publisher: 'Bizonews',
        date: '2025-10',
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
        source: 'telegraph-24',
        at: 'pts 2 to 5, 10 to 12',
        says: 'no times, distances or maps, no judge of a breach; point 11 sets no limit on Ukrainian forces or industry',
      },
      {
        source: 'gk',
        at: 'as a whole',
        says: 'no clause by which the guarantees fall, and no cap on Russian forces',
      },
      {
        source: 'april-text',
        at: 'on the April text',
        says: 'an earlier European text with a full ceasefire and monitoring led by the United States',
      },
      {
        source: 'twelve-points',
        at: 'on the October text',
        says: 'an earlier European text of 12 points, with a halt on the current line and immediate return of sanctions',
      },
    ],
    notes:
      'Coded is the separate European text of 24 points, not the E3 edit of the US plan. Points 2 to 5 and 10 to 12 rest on the press; points 16 to 20 and 23 are general knowledge of the text as the Telegraph printed it. The press copy is coded as a press report, since it relays another newspaper. The European texts of April and October 2025 look like forerunners, but no meeting is reported for them and no source says that this text came from them, so they are not rounds. The Geneva meeting of 23 November and the E3 counter-text of the same day made other texts and are left out, as is the summit in Anchorage of August 2025, at which no text was drafted. That frozen assets stay frozen until Russia pays for damage is no response to a breach and is not coded.',
  },
};
