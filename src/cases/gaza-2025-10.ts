/**
 * Comprehensive plan of twenty points to end the Gaza conflict, with the steps of October 2025 and Security Council resolution 2803 (2025-11-17).
 */
import type { Case } from './case.ts';

/** Comprehensive plan of twenty points to end the Gaza conflict, with the steps of October 2025 and Security Council resolution 2803. */
export const gaza202510: Case = {
  id: 'gaza-2025-10',
  shows:
    'The plan of October 2025 for Gaza drew a line on a map at once, and had a force authorised by the Security Council five weeks later. It shows a force that may act and need not, a board with no rule of decision that was made public, and a side to the conflict inside the only body that watches.',
  models: [],
  outcome: {
    result: 'mixed',
    happened:
      'Full war had not come back by 21 February 2026, but more than six hundred people had by then been reported killed since the start. The second phase, with the international force and disarmament, had not begun.',
    start: '2025-10-10',
    observed: 4.4,
    firstBreach: 0.3,
    end: 'unknown',
    cites: [
      {
        source: 'tnnews',
        at: 'December 2025',
        says: 'the second phase is unresolved',
      },
      {
        source: 'ap',
        at: '4 February 2026',
        says: '556 killed since the start',
      },
      {
        source: 'rt',
        at: '16 February 2026',
        says: 'at least 603 killed since the start',
      },
      {
        source: 'archyde',
        at: '21 February 2026',
        says: '614 killed; five states pledge troops for the force; an ultimatum of sixty days',
      },
      {
        source: 'gk',
        at: '19 October 2025',
        says: 'the first large strikes, after the death of Israeli soldiers',
      },
    ],
    sources: [
      {
        id: 'tnnews',
        title: 'The second phase is unresolved (aggregator)',
        publisher: 'TN News',
        date: '2025-12',
        kind: 'press-report',
      },
      {
        id: 'ap',
        title: 'Deaths in Gaza since the ceasefire (AP)',
        publisher: 'Euroscope News',
        date: '2026-02',
        kind: 'press-report',
      },
      {
        id: 'rt',
        title: 'Deaths in Gaza since the ceasefire',
        publisher: 'RT',
        date: '2026-02',
        kind: 'press-report',
      },
      {
        id: 'archyde',
        title: 'Pledges of troops for the force and an ultimatum',
        publisher: 'Archyde',
        date: '2026-02',
        kind: 'press-report',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'gaza-2025-10',
    title:
      'Comprehensive plan of twenty points to end the Gaza conflict, with the steps of October 2025 and Security Council resolution 2803',
    date: '2025-11-17',
    status: 'in-force',
    purpose: ['ceasefire', 'guarantee'],
    parties: [
      {
        id: 'il',
        name: 'Israel',
        kind: 'state',
      },
      {
        id: 'hamas',
        name: 'Hamas and other factions in Gaza',
        kind: 'armed-group',
      },
      {
        id: 'us',
        name: 'United States',
        kind: 'state',
      },
      {
        id: 'eg',
        name: 'Egypt',
        kind: 'state',
      },
      {
        id: 'qa',
        name: 'Qatar',
        kind: 'state',
      },
      {
        id: 'tr',
        name: 'Türkiye',
        kind: 'state',
      },
      {
        id: 'cn',
        name: 'China',
        kind: 'state',
      },
      {
        id: 'fr',
        name: 'France',
        kind: 'state',
      },
      {
        id: 'gb',
        name: 'United Kingdom',
        kind: 'state',
      },
      {
        id: 'ru',
        name: 'Russian Federation',
        kind: 'state',
      },
      {
        id: 'un',
        name: 'United Nations, majority of the Security Council',
        kind: 'organisation',
      },
      {
        id: 'bop',
        name: 'Board of Peace',
        kind: 'commission',
      },
      {
        id: 'isf',
        name: 'International Stabilization Force',
        kind: 'coalition',
      },
    ],
    protects: ['il', 'hamas'],
    constrains: ['il', 'hamas'],
    instrument: {
      form: 'political-commitment',
      signatories: ['il', 'hamas', 'us', 'eg', 'qa', 'tr'],
      cites: [
        {
          source: 'gk',
          at: 'signature of the first steps, 9 October, and Sharm el-Sheikh statement, 13 October',
          says: 'steps signed by both sides and the mediators; statement signed by the United States, Egypt, Qatar and Türkiye',
        },
        {
          source: 'globalsecurity',
          at: 'on resolution 2803',
          says: 'the Council endorsed the plan',
        },
      ],
    },
    baselines: [
      {
        id: 'end-of-operations',
        title: 'End of military operations',
        subject: 'conduct',
        binds: ['il', 'hamas'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'plan, pt 3; first steps, second step',
            says: 'all operations stop, bombing from the air and shelling included, and lines are frozen; from 10 October',
          },
        ],
        notes:
          'The steps begin with the approval of the Israeli government. That was the entry into force of the deal, not an event after it, hence scheduled.',
      },
      {
        id: 'yellow-line',
        title: 'The yellow line',
        subject: 'line',
        binds: ['il', 'hamas'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'globalpulse',
            at: 'on the line',
            says: 'about 53 per cent of Gaza stays under Israeli forces behind the line',
          },
          {
            source: 'gk',
            at: 'plan, pt 3 and map; first steps, fourth step',
            says: 'lines by an attached map; Israel does not come back across as long as Hamas carries out the deal',
          },
        ],
        notes:
          'The promise not to come back depends on Hamas, and nobody is named to judge it. The frozen lines of point 3 bind both sides.',
      },
      {
        id: 'first-withdrawal',
        title: 'First Israeli withdrawal to the yellow line',
        subject: 'withdrawal',
        binds: ['il'],
        forbids: ['withdrawal-failure'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'first steps, fourth step and map',
            says: "withdrawal to the mapped line within 24 hours of the government's approval",
          },
        ],
      },
      {
        id: 'further-withdrawal',
        title: 'Further Israeli withdrawal',
        subject: 'withdrawal',
        binds: ['il'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'at-violators-will',
        cites: [
          {
            source: 'gk',
            at: 'plan, pt 16; resolution 2803, para. 7',
            says: 'standards, milestones and times tied to disarmament, to be agreed by Israeli forces, the force, guarantors and the United States',
          },
        ],
        notes:
          'Israel is among those who must agree the times, and can keep them from being agreed; a coder who looks at the tie to disarmament alone would put conditional. A perimeter stays in any case.',
      },
      {
        id: 'demilitarisation',
        title: 'Demilitarisation of Gaza',
        subject: 'weapons-limit',
        binds: ['hamas'],
        forbids: ['force-build-up', 'withdrawal-failure'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'plan, pt 13; resolution 2803, para. 7',
            says: 'military works destroyed and not built again, weapons put beyond use by an agreed process; no days, no numbers',
          },
        ],
        notes:
          'The process is to be agreed, by whom is not said; read as needing the consent of Hamas it would be at-violators-will. Arms not given up are read both as a build-up beyond what was agreed and as something not taken away when agreed.',
      },
      {
        id: 'crossings',
        title: 'Entry of aid and opening of crossings',
        subject: 'conduct',
        binds: ['il'],
        forbids: ['blockade'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'plan, pts 7 and 8; first steps, third step',
            says: 'aid enters at once, at least in the quantities of the truce of January 2025',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'coordination-centre',
        title: 'Civil-Military Coordination Center',
        operators: ['us', 'il'],
        watches: ['end-of-operations', 'yellow-line', 'first-withdrawal', 'crossings'],
        means: ['liaison'],
        access: 'none',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'none',
        cites: [
          {
            source: 'globalpulse',
            at: 'on the centre',
            says: 'it stands in Israel and has about 200 American soldiers',
          },
          {
            source: 'gk',
            at: 'on the staff and task of the centre',
            says: 'Israeli officers sit in it; no US soldiers go into Gaza; each side declares violations for itself',
          },
        ],
        notes:
          'The centre is named neither in the plan nor in the resolution; it was set up by the United States in October to follow the ceasefire and the aid. Its terms are not public, so a coder could put unknown; no rule, times or findings are announced, which is coded as unspecified. Drones are reported to have been flown for it and are no part of its terms.',
      },
      {
        id: 'task-force',
        title: 'Task force of the mediators',
        operators: ['us', 'qa', 'eg', 'tr'],
        watches: 'all',
        means: ['liaison'],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'first steps, last step',
            says: 'the mediators and others to be agreed follow the carrying out with the two sides',
          },
        ],
        notes:
          'It is there to follow up and coordinate; nothing is said of looking, finding or naming.',
      },
      {
        id: 'independent-monitors',
        title: 'Independent monitors of demilitarisation',
        operators: [],
        watches: ['demilitarisation'],
        means: [],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'plan, pt 13',
            says: 'demilitarisation is supervised and verified by independent monitors; who they are is not said',
          },
        ],
      },
      {
        id: 'board-monitoring',
        title: 'Monitoring by the Board of Peace with the force',
        operators: ['bop', 'isf'],
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
            source: 'gk',
            at: 'resolution 2803, paras. 7 and 10',
            says: 'the force helps the board to monitor the ceasefire; the board reports to the Council every half year',
          },
          {
            source: 'globalsecurity',
            at: 'on resolution 2803',
            says: 'the board and the force are authorised',
          },
        ],
        notes:
          'The board is chaired by the US president; who else sits on it and how it votes is not in the plan or the resolution, hence unspecified and not bop. A report every half year is no time for a finding and names nobody.',
      },
    ],
    guarantees: [
      {
        id: 'force-mandate',
        title: 'Mandate of the International Stabilization Force',
        protects: ['il'],
        breaches: ['force-build-up', 'limited-incursion'],
        trigger: {
          threshold: 'described',
          established: 'unspecified',
          activation: 'unspecified',
          cites: [
            {
              source: 'gk',
              at: 'resolution 2803, para. 7',
              says: 'securing border areas, demilitarisation and no rebuilding, protection of civilians; under guidance of the board',
            },
          ],
        },
        responders: [
          {
            party: 'isf',
            duty: 'may',
            responses: ['armed-force'],
            capability: 'to-be-determined',
            cites: [
              {
                source: 'particle',
                at: 'on the force',
                says: 'the resolution allows "all necessary measures"; up to about 20,000 are foreseen',
              },
              {
                source: 'gk',
                at: 'resolution 2803, para. 7',
                says: 'member states are authorised to set the force up; nobody has to send anyone',
              },
            ],
          },
        ],
        timeline: [],
        term: 'P2Y',
        renewal: {
          allOf: ['cn', 'fr', 'gb', 'ru', 'us', 'un'],
        },
        exitNotice: 'unspecified',
        instrument: {
          form: 'ratified-treaty',
          signatories: [],
          cites: [
            {
              source: 'globalsecurity',
              at: 'on the vote of 17 November',
              says: 'adopted by the Council with thirteen in favour, none against and two abstaining',
            },
            {
              source: 'bangla',
              at: 'on the vote of 17 November',
              says: 'the same figures',
            },
          ],
        },
        conditions: [],
        cites: [
          {
            source: 'particle',
            at: 'on the force',
            says: 'a force with a mandate of two years',
          },
          {
            source: 'gk',
            at: 'resolution 2803, paras. 7 and 8',
            says: 'authorised to the end of 2027, subject to further action of the Council',
          },
        ],
        notes:
          'Canonical, because the force answers no attack and no finding of a violation: enforcement-mandate has one commander who decides alone, and deployed-force an attack. The event is only given by the tasks; unspecified would be the stricter threshold. Not to rebuild arms and works is reached by the first kind, border areas by the second; the protection of civilians names no breach. The force works with Israel and its tasks are about armed groups, so it is coded as protecting Israel; civilians in Gaza are no party here. The resolution determines a threat to peace and authorises all necessary measures without citing Chapter VII; it is taken as standing on the rung of such a resolution, and signed-treaty or less would be the stricter code. Consultation with Israel and Egypt on the force is asked and their consent is not, so it is no condition. Two years is the figure reported; the date in the text is 31 December 2027. Renewal is coded as the five permanent members with the majority of the Council, for which un stands.',
      },
      {
        id: 'regional-guarantee',
        title: 'Guarantee by regional partners',
        protects: ['il'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike', 'force-build-up'],
        trigger: {
          threshold: 'unspecified',
          established: 'unspecified',
          activation: 'unspecified',
          cites: [
            {
              source: 'gk',
              at: 'plan, pt 14',
              says: 'Hamas and the factions are to keep their duties and Gaza is to threaten nobody; no event is named',
            },
          ],
        },
        responders: [],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'plan, pt 14',
            says: 'regional partners will provide a guarantee that the factions comply; which partners is not said',
          },
        ],
        notes:
          'The partners are not named, so there is no responder. A coder could read the three regional signatories of the Sharm el-Sheikh statement into it, with a duty that is not specified. The kinds are those by which Gaza could threaten its neighbours.',
      },
      {
        id: 'sharm-pledge',
        title: 'Pledge of the four guarantors at Sharm el-Sheikh',
        protects: ['il', 'hamas'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'withdrawal-failure',
          'blockade',
        ],
        trigger: {
          threshold: 'unspecified',
          established: 'unspecified',
          activation: 'unspecified',
          cites: [
            {
              source: 'gk',
              at: 'statement of 13 October',
              says: 'support for the deal and for carrying it out together; no breach is spoken of',
            },
          ],
        },
        responders: [
          {
            party: 'us',
            duty: 'none',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'statement of 13 October',
                says: 'the signatories will carry out and sustain the deal together',
              },
            ],
          },
          {
            party: 'eg',
            duty: 'none',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'statement of 13 October',
                says: 'the signatories will carry out and sustain the deal together',
              },
            ],
          },
          {
            party: 'qa',
            duty: 'none',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'statement of 13 October',
                says: 'the signatories will carry out and sustain the deal together',
              },
            ],
          },
          {
            party: 'tr',
            duty: 'none',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'statement of 13 October',
                says: 'the signatories will carry out and sustain the deal together',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        instrument: {
          form: 'political-commitment',
          signatories: ['us', 'eg', 'qa', 'tr'],
          cites: [
            {
              source: 'gk',
              at: 'statement of 13 October',
              says: 'signed by the leaders of the four states at the summit',
            },
          ],
        },
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'statement of 13 October',
            says: 'the four are spoken of as guarantors and promise no act if the deal is broken',
          },
        ],
        notes:
          'Kept as an element because the four are called guarantors; a coder could leave it out, as no response is promised. Carrying the deal out together is no act that answers a breach, hence none; assist-as-it-deems-necessary would be the generous code. The kinds are those that the deal itself forbids.',
      },
    ],
    drafting: [
      {
        id: 'new-york-2025-09',
        date: '2025-09-23',
        place: 'New York',
        produced: 'Draft of 21 points',
        seats: {
          us: 'leading',
          eg: 'commenting',
          qa: 'commenting',
          tr: 'commenting',
          il: 'unknown',
          hamas: 'excluded',
        },
        terms: [
          'end-of-operations',
          'further-withdrawal',
          'demilitarisation',
          'crossings',
          'independent-monitors',
          'regional-guarantee',
        ],
        disclosure: 'leaked',
        cites: [
          {
            source: 'gk',
            at: 'meeting of 23 September beside the General Assembly',
            says: 'the US draft was put to leaders of Arab and Muslim states, who gave remarks',
          },
        ],
      },
      {
        id: 'washington-2025-09',
        date: '2025-09-28',
        place: 'New York and Washington',
        produced: 'The plan of twenty points, 29 September 2025',
        seats: {
          us: 'leading',
          il: 'commenting',
          eg: 'informed-after',
          qa: 'informed-after',
          tr: 'informed-after',
          hamas: 'informed-after',
        },
        terms: [
          'end-of-operations',
          'yellow-line',
          'further-withdrawal',
          'demilitarisation',
          'crossings',
          'independent-monitors',
          'regional-guarantee',
        ],
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: '28 and 29 September',
            says: 'Israel had the text changed before it was published; Egypt and Qatar then handed it to Hamas',
          },
        ],
        notes:
          'The Israeli changes are reported as going deep, so that co-drafting could be coded.',
      },
      {
        id: 'sharm-2025-10',
        date: '2025-10-06',
        place: 'Sharm el-Sheikh',
        produced: 'Steps for carrying out the first phase, 9 October 2025',
        seats: {
          us: 'leading',
          eg: 'co-drafting',
          qa: 'co-drafting',
          tr: 'co-drafting',
          il: 'co-drafting',
          hamas: 'co-drafting',
        },
        terms: ['end-of-operations', 'yellow-line', 'first-withdrawal', 'crossings', 'task-force'],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'talks of 6 to 9 October',
            says: 'talks through the mediators, both sides present, and a text signed by all',
          },
        ],
      },
      {
        id: 'summit-2025-10',
        date: '2025-10-13',
        place: 'Sharm el-Sheikh',
        produced: 'Statement of the four guarantors',
        seats: {
          us: 'leading',
          eg: 'co-drafting',
          qa: 'co-drafting',
          tr: 'co-drafting',
          il: 'excluded',
          hamas: 'excluded',
        },
        terms: ['sharm-pledge'],
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: 'summit of 13 October',
            says: 'signed by four and made public; neither side of the conflict was there',
          },
        ],
        notes:
          'That all four wrote the text is read from their signatures; the three could have been handed it, which would be commenting or less.',
      },
      {
        id: 'council-2025-11',
        date: '2025-11',
        place: 'New York',
        produced: 'Security Council resolution 2803, 17 November 2025',
        seats: {
          us: 'leading',
          eg: 'consulted-before',
          qa: 'consulted-before',
          tr: 'consulted-before',
          il: 'consulted-before',
          hamas: 'excluded',
          cn: 'unknown',
          fr: 'unknown',
          gb: 'unknown',
          ru: 'unknown',
          isf: 'excluded',
          bop: 'excluded',
        },
        terms: ['force-mandate', 'board-monitoring', 'demilitarisation', 'further-withdrawal'],
        disclosure: 'published',
        cites: [
          {
            source: 'globalsecurity',
            at: 'on resolution 2803',
            says: 'adopted on 17 November',
          },
          {
            source: 'gk',
            at: 'drafts of November 2025',
            says: 'the United States held the pen and changed it after remarks; Russia put in a text of its own; regional states backed the US draft',
          },
        ],
        notes:
          'What was published is the resolution; drafts were leaked before. The board and the force did not exist, and who would send troops was open. What Israel and the regional states did to the text cannot be told in detail.',
      },
    ],
    sources: [
      {
        id: 'globalsecurity',
        title: 'Resolution 2803 (2025), its content and the vote (UN account)',
        publisher: 'GlobalSecurity.org',
        date: '2025-11-24',
        kind: 'official-statement',
      },
      {
        id: 'bangla',
        title: 'Resolution 2803 (2025) and the vote',
        publisher: 'Bangla Sun',
        date: '2025-11',
        kind: 'press-report',
      },
      {
        id: 'particle',
        title: 'The International Stabilization Force, its size and mandate (aggregator)',
        publisher: 'Particle News',
        date: '2025',
        kind: 'press-report',
      },
      {
        id: 'globalpulse',
        title: 'The yellow line and the coordination centre (aggregator)',
        publisher: 'Global Pulse',
        date: '2025',
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
        source: 'globalsecurity',
        at: 'resolution 2803 as a whole',
        says: 'the plan is endorsed, a board and a force are authorised',
      },
      {
        source: 'gk',
        at: 'plan, steps and resolution as a whole',
        says: 'no sanction or other answer to a breach is owed by anyone, and no monitor is named by name',
      },
    ],
    notes:
      'The plan of 29 September, the steps of 9 October, the statement of 13 October and the resolution of 17 November are coded as one, with the date of the last. A coder of the October papers alone would leave out the force and the monitoring by the board. Reciprocal, as both sides are restrained for the sake of both. Purpose includes guarantee because point 14 promises one in so many words. That the plan goes on in areas free of Hamas if Hamas refuses (point 17) is no response by others and is not coded.',
  },
};
