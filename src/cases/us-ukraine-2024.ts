/**
 * Bilateral Security Agreement between the United States of America and Ukraine (2024-06-13).
 */
import { consultationPledge } from '../guarantees/consultation-pledge.ts';
import type { Case } from './case.ts';

/** Bilateral Security Agreement between the United States of America and Ukraine. */
export const usUkraine2024: Case = {
  id: 'us-ukraine-2024',
  shows:
    'The US-Ukraine Bilateral Security Agreement of June 2024: a meeting at the highest level, where possible within 24 hours, on an attack or the threat of one. After the meeting nothing is owed, nobody watches, and either side can leave in six months.',
  models: [consultationPledge],
  outcome: {
    result: 'mixed',
    happened:
      'It stayed in force on paper while the war went on. In 2025 the next US government went past it, with aid and intelligence paused in March, and no formal termination is known.',
    start: '2024-06-13',
    observed: 24,
    firstBreach: 'none',
    end: 'ongoing',
    cites: [
      {
        source: 'gk',
        at: 'on practice in 2025',
        says: 'arms and intelligence paused in March 2025; the agreement was neither used nor ended',
      },
      {
        source: 'june-letter',
        at: 'on the state of talks',
        says: 'in June 2026 there is still no ceasefire',
      },
    ],
    sources: [
      {
        id: 'june-letter',
        title: "Zelensky's letter to Putin of June 2026",
        publisher: 'Defence Matters',
        date: '2026-06',
        url: 'https://defencematters.eu/?p=5964',
        kind: 'press-report',
      },
    ],
    notes:
      'Months are counted to 15 June 2026, as the index gives no figure. No major breach is listed there, because the war that went on is not the future attack of which the agreement speaks.',
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'us-ukraine-2024',
    title: 'Bilateral Security Agreement between the United States of America and Ukraine',
    date: '2024-06-13',
    status: 'in-force',
    purpose: ['guarantee'],
    parties: [
      {
        id: 'ua',
        name: 'Ukraine',
        kind: 'state',
      },
      {
        id: 'us',
        name: 'United States',
        kind: 'state',
      },
      {
        id: 'ru',
        name: 'Russian Federation',
        kind: 'state',
      },
      {
        id: 'g7',
        name: 'Group of Seven',
        kind: 'coalition',
        members: ['us'],
      },
    ],
    protects: ['ua'],
    constrains: ['ru'],
    instrument: {
      form: 'executive-agreement',
      signatories: ['us', 'ua'],
      cites: [
        {
          source: 'eurointegration',
          at: 'on form',
          says: 'not ratified by Congress; a later president can leave',
        },
        {
          source: 'gk',
          at: 'final articles',
          says: 'in force on signature by the two presidents; not sent to the Senate',
        },
      ],
    },
    baselines: [],
    verification: [],
    guarantees: [
      {
        id: 'meeting',
        title: 'Meeting on an armed attack or the threat of one',
        model: 'consultation-pledge',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike', 'force-build-up'],
        parameters: {
          situation: {
            threshold: 'described',
            adjectives: ['future'],
            cites: [
              {
                source: 'lawfare',
                at: 'Art. III',
                says: 'a future armed attack on Ukraine, or the threat of one',
              },
            ],
          },
          partners: [
            {
              partner: 'us',
              means: 'unspecified',
              cites: [
                {
                  source: 'lawfare',
                  at: 'Art. III',
                  says: 'the parties shall meet, at the most senior level',
                },
              ],
            },
          ],
          inView: ['arms', 'intelligence', 'sanctions'],
          establishedBy: 'responders',
          decidedBy: {
            anyOf: ['ua', 'us'],
          },
          meetsWithin: {
            within: 'PT24H',
            from: 'breach',
            cites: [
              {
                source: 'lawfare',
                at: 'Art. III',
                says: '"immediately meet, where possible within 24 hours"',
              },
            ],
          },
          term: 'P10Y',
          renewal: {
            allOf: ['ua', 'us'],
          },
          exitNotice: 'P6M',
        },
        conditions: [],
        cites: [
          {
            source: 'lawfare',
            at: 'Art. III',
            says: 'the meeting determines next steps',
          },
          {
            source: 'gk',
            at: 'Art. III',
            says: 'measures on defence needs, intelligence and costs on Russia may be decided, each side by its own laws',
          },
          {
            source: 'gk',
            at: 'final articles',
            says: 'ten years, longer if both agree in writing; written notice, effective six months later',
          },
        ],
        notes:
          'What is owed is the meeting; what it may decide is in view and not promised. "Where possible" belongs to the time and not to the event, so it is none of the open words of the event; a deadline has no place for it, and the 24 hours are kept as the only figure of the text (the stricter code would be unspecified). "Future" lets it be said that an attack belongs to the war in which the text was signed. The threat of an attack is read to reach a build-up. Either side can call a meeting that both owe; if the parties must first agree that the situation has come, the rule would be allOf [ua, us], and no rule at all would be unspecified. The hours run from the event, as no request is mentioned in what was read.',
      },
    ],
    drafting: [
      {
        id: 'vilnius-2023',
        date: '2023-07-12',
        place: 'Vilnius',
        produced: 'Joint declaration of the Group of Seven, the frame for bilateral agreements',
        seats: {
          g7: 'leading',
          us: 'co-drafting',
          ua: 'unknown',
          ru: 'excluded',
        },
        terms: ['meeting'],
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: 'joint declaration, on a future armed attack',
            says: 'it foresees bilateral agreements and immediate consultation on a future attack',
          },
        ],
        notes:
          'A frame and not a draft of this text. What part Ukraine had in its wording is not reported.',
      },
      {
        id: 'us-ukraine-talks-2023',
        date: '2023-08',
        place: 'Between the two governments',
        produced: 'The agreement signed in Italy on 13 June 2024',
        seats: {
          us: 'co-drafting',
          ua: 'co-drafting',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'talks from August 2023 to June 2024',
            says: 'the two governments negotiated the text, which was released on signature',
          },
        ],
        notes:
          'The sheet for this case has no rounds; one entry stands for several meetings. Who held the pen is not known, so both are co-drafting.',
      },
    ],
    sources: [
      {
        id: 'lawfare',
        title:
          'United States and Ukraine release new security agreement (with quotes from the text)',
        publisher: 'Lawfare',
        date: '2024-06-14',
        url: 'https://lawfaremedia.org/article/united-states-and-ukraine-release-new-security-agreement',
        kind: 'press-report',
      },
      {
        id: 'eurointegration',
        title: 'What the security agreement with the United States is worth',
        publisher: 'European Pravda',
        date: '2024',
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
        source: 'gk',
        at: 'as a whole',
        says: 'no line, limit or monitor; help with the defence of Ukraine is a policy and answers no breach',
      },
    ],
    notes:
      'Only the meeting is coded as a guarantee: the articles on building up Ukrainian forces are a policy of help that no breach sets off.',
  },
};
