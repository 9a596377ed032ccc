/**
 * Security Council resolution 1701 on Lebanon (2006-08-11).
 */
import { enforcementMandate } from '../guarantees/enforcement-mandate.ts';
import type { Case } from './case.ts';

/** Security Council resolution 1701 on Lebanon. */
export const resolution17012006: Case = {
  id: 'resolution-1701-2006',
  shows:
    'The Security Council resolution that ended the Lebanon war of 2006: a line, an area to be free of other arms up to the Litani, and a force of up to 15,000 that is allowed to act within its means but promises nobody a response. It shows a large presence on the ground without a duty, a deadline or a party, Hezbollah, that is bound by its own consent.',
  models: [enforcementMandate],
  outcome: {
    result: 'collapsed',
    happened:
      'The border stayed comparatively quiet for more than seventeen years while Hezbollah built its arsenal up again south of the Litani. On 8 October 2023 firing across the line began again and grew into open war.',
    start: '2006-08-14',
    observed: 205.8,
    firstBreach: 205.8,
    end: 205.8,
    endedBy: 'Cross-border war between Hezbollah and Israel from 8 October 2023',
    cites: [
      {
        source: 'gk',
        at: 'course of events, 14 August 2006 to 8 October 2023',
        says: 'relative calm and rearmament, then war; the resolution itself was never repealed',
      },
    ],
    notes:
      'Counted by the first large attack. The rearmament south of the Litani was a lasting breach long before, which the count of months to the first major breach leaves out.',
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'resolution-1701-2006',
    title: 'Security Council resolution 1701 on Lebanon',
    date: '2006-08-11',
    status: 'in-force',
    purpose: ['ceasefire'],
    parties: [
      {
        id: 'il',
        name: 'Israel',
        kind: 'state',
      },
      {
        id: 'lb',
        name: 'Lebanon',
        kind: 'state',
      },
      {
        id: 'hezbollah',
        name: 'Hezbollah',
        kind: 'armed-group',
      },
      {
        id: 'unifil',
        name: 'United Nations Interim Force in Lebanon, with the Secretary-General to whom it reports',
        kind: 'organisation',
      },
      {
        id: 'us',
        name: 'United States',
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
        id: 'cn',
        name: 'China',
        kind: 'state',
      },
      {
        id: 'ar',
        name: 'Argentina',
        kind: 'state',
      },
      {
        id: 'cg',
        name: 'Republic of the Congo',
        kind: 'state',
      },
      {
        id: 'dk',
        name: 'Denmark',
        kind: 'state',
      },
      {
        id: 'gh',
        name: 'Ghana',
        kind: 'state',
      },
      {
        id: 'gr',
        name: 'Greece',
        kind: 'state',
      },
      {
        id: 'jp',
        name: 'Japan',
        kind: 'state',
      },
      {
        id: 'pe',
        name: 'Peru',
        kind: 'state',
      },
      {
        id: 'qa',
        name: 'Qatar',
        kind: 'state',
      },
      {
        id: 'sk',
        name: 'Slovakia',
        kind: 'state',
      },
      {
        id: 'tz',
        name: 'Tanzania',
        kind: 'state',
      },
    ],
    protects: ['il', 'lb'],
    constrains: ['il', 'hezbollah'],
    instrument: {
      form: 'political-commitment',
      signatories: [
        'cn',
        'fr',
        'gb',
        'ru',
        'us',
        'ar',
        'cg',
        'dk',
        'gh',
        'gr',
        'jp',
        'pe',
        'qa',
        'sk',
        'tz',
      ],
      cites: [
        {
          source: 'gk',
          at: 'adoption, 11 August 2006',
          says: 'adopted by fifteen votes to none, in the language of Chapter VI and without invoking Chapter VII',
        },
      ],
    },
    baselines: [
      {
        id: 'cessation',
        title: 'Full cessation of hostilities',
        subject: 'conduct',
        binds: ['il', 'hezbollah'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'OP1',
            says: 'Hezbollah is to stop all attacks, Israel all "offensive military operations"; at once, without a day or an hour',
          },
        ],
        notes:
          'The hour of 14 August was fixed afterwards between the Secretary-General and the two governments; the text says only that it is to be immediate, which the codebook treats as no time. A coder who lets the adoption date stand for it would write scheduled. The words for the two sides differ: attacks of any kind for one, offensive operations for the other.',
      },
      {
        id: 'blue-line',
        title: 'Blue Line',
        subject: 'line',
        binds: ['il', 'lb', 'hezbollah'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'measurable',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'OP4 and OP8',
            says: 'full respect for the line that the United Nations identified in 2000',
          },
        ],
        notes:
          'The line had been identified by United Nations surveyors, so a third person could check it, but no map is attached and several points were open; named would be the stricter code, annexed the kinder one. No beginning is given, though the line was there before.',
      },
      {
        id: 'il-withdrawal',
        title: 'Israeli withdrawal from southern Lebanon',
        subject: 'withdrawal',
        binds: ['il'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'OP2',
            says: 'all Israeli forces leave in parallel with the deployment of the Lebanese army and UNIFIL; no date',
          },
        ],
        notes: 'It begins as the two forces deploy, which Israel does not control alone.',
      },
      {
        id: 'litani-area',
        title: 'Area between the Blue Line and the Litani without other arms',
        subject: 'buffer-zone',
        binds: ['hezbollah', 'il', 'lb'],
        forbids: ['force-build-up', 'limited-incursion'],
        precision: 'measurable',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'OP8',
            says: 'no armed personnel, assets or weapons there other than those of the government and of UNIFIL',
          },
        ],
        notes:
          'The limits, a line and a river, can be checked on any map. It stands among the principles of a long-term solution that the two governments are called on to support, with no date from which it holds.',
      },
      {
        id: 'arms-embargo',
        title: "No arms into Lebanon without the government's consent",
        subject: 'weapons-limit',
        binds: ['hezbollah', 'lb'],
        forbids: ['force-build-up'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'OP8, OP14 and OP15',
            says: 'Lebanon is to secure its borders; all states shall prevent supplies that it has not authorised',
          },
        ],
        notes:
          'All states are bound by OP15 and are not parties here. No quantity or kind is listed.',
      },
    ],
    verification: [
      {
        id: 'unifil-monitoring',
        title: 'UNIFIL',
        operators: ['unifil'],
        watches: ['cessation', 'blue-line', 'il-withdrawal', 'litani-area'],
        means: ['ground-observers', 'liaison'],
        access: 'host-consent',
        coverage: 'most',
        detects: 'unspecified',
        finding: 'unifil',
        finds: 'unspecified',
        attribution: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'OP11, OP12 and OP17',
            says: 'up to 15,000 monitor the cessation and help the Lebanese army; the Secretary-General reports at regular intervals',
          },
          {
            source: 'gk',
            at: 'practice of UNIFIL',
            says: 'it investigates incidents; its entry to private land is limited; officers of both armies meet it together',
          },
        ],
        notes:
          'Access: OP12 speaks of freedom of movement, but in support of the Lebanese army and with no right to enter a place against the wish of whoever holds it; for private land, where weapons would be kept, entry goes through the army. A coder who reads the words on movement alone would write anywhere-anytime. Coverage: the whole area south of the Litani with that known gap, and nothing north of it or in Israel. Finding: a body apart from the parties, and nothing is said on how it finds. Attribution: the resolution asks for reports on how it is carried out, not for names; the reports go to the Council and are published, so public is the other reading. The arms embargo is left to Lebanon, which may ask for help, so it is not among what UNIFIL watches. The two armies sit in the liaison meetings and Hezbollah does not; in words, neither finding nor report depends on those meetings.',
      },
    ],
    guarantees: [
      {
        id: 'op12-mandate',
        title: 'UNIFIL may keep its area from being used for hostile activities',
        model: 'enforcement-mandate',
        protects: ['il', 'lb'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'monitor-obstruction',
          'covert-attack',
        ],
        parameters: {
          violation: {
            threshold: 'described',
            adjectives: ['as it deems within its capabilities'],
            cites: [
              {
                source: 'gk',
                at: 'OP12',
                says: 'use of the area for "hostile activities of any kind", and attempts by force to stop the Force from doing its work',
              },
            ],
          },
          foundBy: 'unifil-monitoring',
          commander: 'unifil',
          forces: [
            {
              force: 'unifil',
              stands: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'OP2 and OP11',
                  says: 'up to 15,000 deployed through the south together with 15,000 Lebanese soldiers',
                },
              ],
            },
          ],
          means: ['armed-force'],
          answer: 'force-may-follow',
          term: 'P1Y',
          renewal: {
            allOf: [
              'cn',
              'fr',
              'gb',
              'ru',
              'us',
              {
                atLeast: 9,
                of: [
                  'cn',
                  'fr',
                  'gb',
                  'ru',
                  'us',
                  'ar',
                  'cg',
                  'dk',
                  'gh',
                  'gr',
                  'jp',
                  'pe',
                  'qa',
                  'sk',
                  'tz',
                ],
              },
            ],
          },
          exitNotice: 'unspecified',
        },
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'OP12 and OP16',
            says: 'authorised to take "all necessary action" where it is deployed; mandate to 31 August 2007',
          },
        ],
        notes:
          'The fact sheet counts no guarantee, because nobody is promised a response. The authorisation is coded all the same, at the rung of what is allowed and not owed, because the words let an armed force answer hostile use of its area; a coder who takes only promises as guarantees would leave the list empty. The Force judges alone what lies within its capabilities. It may not disarm anyone by itself, so build-up is not among the breaches; "of any kind" is read to reach covert attacks launched from the area. The term is a little over a year, to a date; renewal is the Council\'s, here with its members of 2006. In the theatre rather than in the line of fire, as the Sinai battalions.',
      },
    ],
    drafting: [
      {
        id: 'new-york-2006-08-05',
        date: '2006-08-05',
        place: 'New York',
        produced: 'First draft of the United States and France',
        seats: {
          us: 'leading',
          fr: 'leading',
          il: 'consulted-before',
          lb: 'informed-after',
          hezbollah: 'informed-after',
          gb: 'unknown',
          ru: 'unknown',
          cn: 'unknown',
          qa: 'informed-after',
          unifil: 'unknown',
        },
        terms: ['unifil-monitoring', 'cessation', 'blue-line', 'litani-area', 'arms-embargo'],
        disclosure: 'leaked',
        cites: [
          {
            source: 'gk',
            at: 'draft of 5 August 2006',
            says: 'agreed between the US and French ambassadors and put to the Council; Lebanon refused it',
          },
        ],
        notes:
          'How far Israel had been asked is not certain. The draft had no withdrawal and no larger force.',
      },
      {
        id: 'new-york-2006-08-11',
        date: '2006-08-07',
        place: 'New York and Beirut',
        produced: 'The resolution, revised for withdrawal and a larger UNIFIL',
        seats: {
          us: 'leading',
          fr: 'leading',
          lb: 'commenting',
          hezbollah: 'unknown',
          il: 'commenting',
          qa: 'commenting',
          gb: 'unknown',
          ru: 'commenting',
          cn: 'unknown',
          unifil: 'unknown',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'talks of 7 to 11 August 2006',
            says: 'Lebanon offered troops and seven points; an Arab League delegation pressed for withdrawal; the text was changed',
          },
        ],
        notes:
          'Hezbollah had ministers in the Lebanese cabinet and spoke through Speaker Berri; what part it took in the wording cannot be told.',
      },
    ],
    sources: [
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
        source: 'gk',
        at: 'resolution as a whole',
        says: 'nobody is obliged to answer a breach; the Council means to consider further steps later',
      },
    ],
    notes:
      "Everything here rests on general knowledge, because the fact sheet names no source. Form: a resolution outside Chapter VII is not on the ladder. It calls on the parties rather than binding them, and only the arms embargo is a decision addressed to all states; the nearest rung is the political commitment, and executive-agreement would be the other choice. Those who voted for it are listed as signatories, as the built-in mandate model does; Israel and Lebanon accepted it in cabinet and signed nothing. Lebanon is protected and not among those constrained, because the attacks that the text forbids are Israel's and Hezbollah's; a coder who counts the government as answerable for Hezbollah would add it. No article of its own forbids hindering the monitors. The Council ended the UNIFIL mandate with the end of 2026 in a later resolution, which is not part of this text.",
  },
};
