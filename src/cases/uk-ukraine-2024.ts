/**
 * Agreement on Security Co-operation between the United Kingdom and Ukraine (2024-01-12).
 */
import { armsAcceleration } from '../guarantees/arms-acceleration.ts';
import { consultationPledge } from '../guarantees/consultation-pledge.ts';
import type { Case } from './case.ts';

/** Agreement on Security Co-operation between the United Kingdom and Ukraine. */
export const ukUkraine2024: Case = {
  id: 'uk-ukraine-2024',
  shows:
    'The first of the bilateral security agreements that followed the G7 declaration of Vilnius. It sets a time for talking, 24 hours, and undertakes arms, economic help and costs on Russia at no stated pace; nobody watches, nothing is fixed, and it is about a future attack, signed in the middle of a war.',
  models: [armsAcceleration, consultationPledge],
  outcome: {
    result: 'mixed',
    happened:
      'The agreement stayed in force while the war went on, and the 24-hour clause, which is about a future attack, was never formally used. A treaty on a hundred-year partnership was added in January 2025.',
    start: '2024-01-12',
    observed: 29.1,
    firstBreach: 'none',
    end: 'ongoing',
    cites: [
      {
        source: 'june-letter',
        at: 'on the state of talks',
        says: 'in June 2026 Ukraine still asks for a full ceasefire; there is none',
      },
      {
        source: 'gk',
        at: 'on the use of the agreement',
        says: 'in force, consultation under the clause never formally called; partnership treaty of 16 January 2025',
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
    id: 'uk-ukraine-2024',
    title: 'Agreement on Security Co-operation between the United Kingdom and Ukraine',
    date: '2024-01-12',
    status: 'in-force',
    purpose: ['guarantee'],
    parties: [
      {
        id: 'ua',
        name: 'Ukraine',
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
        id: 'g7',
        name: 'Group of Seven',
        kind: 'coalition',
        members: ['gb'],
      },
    ],
    protects: ['ua', 'gb'],
    constrains: ['ru'],
    instrument: {
      form: 'political-commitment',
      signatories: ['ua', 'gb'],
      cites: [
        {
          source: 'gk',
          at: 'on signing and form',
          says: 'signed by Prime Minister Sunak and President Zelensky; of two governments, not laid before the British parliament as a treaty',
        },
      ],
    },
    baselines: [],
    verification: [],
    guarantees: [
      {
        id: 'consultation',
        title: 'Consultation within 24 hours',
        model: 'consultation-pledge',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          situation: {
            threshold: 'described',
            adjectives: ['future'],
            cites: [
              {
                source: 'gk',
                at: 'Part V, para. 1',
                says: 'a future Russian armed attack against Ukraine',
              },
            ],
          },
          partners: [
            {
              partner: 'gb',
              means: 'unspecified',
              cites: [
                {
                  source: 'rfi',
                  at: 'on the emergency response',
                  says: 'the two consult within 24 hours',
                },
              ],
            },
          ],
          inView: [],
          establishedBy: 'responders',
          decidedBy: {
            anyOf: ['ua', 'gb'],
          },
          meetsWithin: {
            within: 'PT24H',
            from: 'previous',
            cites: [
              {
                source: 'rfi',
                at: 'on the emergency response',
                says: 'within 24 hours',
              },
              {
                source: 'terms',
                at: 'on the emergency response',
                says: 'the same figure',
              },
              {
                source: 'gk',
                at: 'Part V, para. 1',
                says: 'at the request of either side',
              },
            ],
          },
          term: 'P10Y',
          renewal: {
            allOf: ['gb', 'ua'],
          },
          exitNotice: 'unknown',
        },
        conditions: [
          {
            kind: 'void-if',
            event: 'Ukraine joins NATO',
            adjudicator: 'automatic',
            cites: [
              {
                source: 'gk',
                at: 'final provisions',
                says: 'the agreement then ends before its ten years are over',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'gk',
            at: 'Part V and final provisions',
            says: 'consultation at the request of either; ten years, extension and exit are provided for',
          },
        ],
        notes:
          'The 24 hours are read as running from the request, since a request is what calls the meeting; from the breach is the other reading. Either side can ask, so either alone sets it off. No body finds the attack, each judges for itself. The measures to be settled are those "needed", of no stated kind, so nothing is in view. "Future" is listed as an open word because the text was signed in a running war, and whoever does not wish to meet can say that an attack belongs to it. An exit clause exists; its period is not in the sources used.',
      },
      {
        id: 'assistance',
        title: 'Swift and sustained security assistance',
        model: 'arms-acceleration',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          breach: {
            threshold: 'described',
            adjectives: ['future'],
            cites: [
              {
                source: 'gk',
                at: 'Part V',
                says: 'in the event of a future Russian armed attack against Ukraine',
              },
            ],
          },
          establishedBy: 'responders',
          decidedBy: 'gb',
          suppliers: [
            {
              supplier: 'gb',
              stock: 'unspecified',
              cites: [
                {
                  source: 'rfi',
                  at: 'on the emergency response',
                  says: 'equipment for land, sea and air',
                },
                {
                  source: 'euromaidan',
                  at: 'on money',
                  says: '2.5 billion pounds for 2024, which is for the war that goes on',
                },
              ],
            },
          ],
          owed: 'shall-deliver',
          pace: {
            usually: 'unspecified',
            onBreach: {
              within: 'unspecified',
              from: 'previous',
              cites: [
                {
                  source: 'gk',
                  at: 'Part V',
                  says: 'assistance is to be "swift and sustained", which is no time',
                },
              ],
            },
          },
          term: 'P10Y',
          renewal: {
            allOf: ['gb', 'ua'],
          },
          exitNotice: 'unknown',
        },
        conditions: [
          {
            kind: 'void-if',
            event: 'Ukraine joins NATO',
            adjudicator: 'automatic',
            cites: [
              {
                source: 'gk',
                at: 'final provisions',
                says: 'the agreement then ends before its ten years are over',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'gk',
            at: 'Part V',
            says: 'the United Kingdom "undertakes" assistance, modern equipment and economic help, in accordance with its own law',
          },
        ],
        notes:
          '"Undertakes" is read as owed and modern equipment as a stated kind; "in accordance with its own law" leaves the decision with London, so the duty could be read one rung lower, as help of its own choice. One outlet counts equipment into the 24-hour response; here the 24 hours belong to the consultation only. Economic help has no code of its own.',
      },
      {
        id: 'costs-on-russia',
        title: 'Costs on Russia',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        trigger: {
          threshold: 'described',
          adjectives: ['future'],
          established: 'responders',
          activation: 'gb',
          cites: [
            {
              source: 'gk',
              at: 'Part V',
              says: 'in the event of a future Russian armed attack against Ukraine',
            },
          ],
        },
        responders: [
          {
            party: 'gb',
            duty: 'shall-respond',
            responses: ['sanctions'],
            capability: 'unspecified',
            absorbed: 'unknown',
            cites: [
              {
                source: 'gk',
                at: 'Part V',
                says: 'it undertakes to impose costs on Russia, in accordance with its own law',
              },
            ],
          },
        ],
        timeline: [],
        term: 'P10Y',
        renewal: {
          allOf: ['gb', 'ua'],
        },
        exitNotice: 'unknown',
        conditions: [
          {
            kind: 'void-if',
            event: 'Ukraine joins NATO',
            adjudicator: 'automatic',
            cites: [
              {
                source: 'gk',
                at: 'final provisions',
                says: 'the agreement then ends before its ten years are over',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'gk',
            at: 'Part V',
            says: 'costs on Russia are undertaken beside the assistance',
          },
        ],
        notes:
          'In the text one sentence with the assistance; split off because it is done to Russia and not for Ukraine, and the model used above holds only arms. One guarantee in canonical form with both responses would say the same. Whether such costs would be new depends on which British sanctions are in force on the day: absorbed unknown.',
      },
      {
        id: 'ukraine-helps-uk',
        title: 'Ukrainian help if the United Kingdom is attacked',
        protects: ['gb'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        trigger: {
          threshold: 'described',
          established: 'responders',
          activation: 'ua',
          cites: [
            {
              source: 'euromaidan',
              at: 'headline',
              says: 'Ukraine will also assist if the United Kingdom faces future aggression',
            },
          ],
        },
        responders: [
          {
            party: 'ua',
            duty: 'unknown',
            responses: [],
            capability: 'unknown',
            cites: [
              {
                source: 'euromaidan',
                at: 'headline',
                says: 'the agreement is mutual; the words of the duty are not given',
              },
            ],
          },
        ],
        timeline: [],
        term: 'P10Y',
        renewal: {
          allOf: ['gb', 'ua'],
        },
        exitNotice: 'unknown',
        conditions: [
          {
            kind: 'void-if',
            event: 'Ukraine joins NATO',
            adjudicator: 'automatic',
            cites: [
              {
                source: 'gk',
                at: 'final provisions',
                says: 'the agreement then ends before its ten years are over',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'euromaidan',
            at: 'headline',
            says: 'the promise runs both ways',
          },
        ],
        notes:
          'Coded because it is a promise of its own, and the United Kingdom therefore stands among the protected. The wording was not at hand, so duty and means are unknown. A coder who takes the agreement as one for Ukraine would leave this out and list only Ukraine as protected.',
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
          gb: 'co-drafting',
          ua: 'unknown',
          ru: 'excluded',
        },
        terms: ['consultation', 'assistance', 'costs-on-russia'],
        disclosure: 'published',
        cites: [
          {
            source: 'euromaidan',
            at: 'on the background',
            says: 'the agreement follows the declaration of July 2023',
          },
          {
            source: 'pravda',
            at: 'on the background',
            says: 'the first bilateral agreement under that declaration',
          },
          {
            source: 'gk',
            at: 'joint declaration, on a future armed attack',
            says: 'it already lists consultation, swift and sustained assistance and costs on Russia',
          },
        ],
        notes:
          'A frame and not a draft of this text, but the promises stand in it almost word for word. What part Ukraine had in its wording is not reported.',
      },
      {
        id: 'uk-ukraine-talks-2023',
        date: '2023',
        place: 'Between the two governments',
        produced: 'The agreement signed on 12 January 2024',
        seats: {
          gb: 'co-drafting',
          ua: 'co-drafting',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'talks from the summer of 2023 on',
            says: 'the two governments negotiated the text, which was published on signature',
          },
        ],
        notes:
          'The sheet for this case has no rounds; one entry stands for several meetings. Who held the pen is not known, so both are co-drafting.',
      },
    ],
    sources: [
      {
        id: 'euromaidan',
        title:
          'A security agreement with the UK is bilateral, Ukraine will also assist if the UK faces any future aggression',
        publisher: 'Euromaidan Press',
        date: '2024-01-14',
        url: 'https://euromaidanpress.com/2024/01/14/a-security-agreement-with-the-uk-is-bilateral-ukraine-will-also-assist-if-the-uk-faces-any-future-aggression-prime-minister/',
        kind: 'press-report',
      },
      {
        id: 'pravda',
        title: 'The United Kingdom and Ukraine sign a security agreement',
        publisher: 'Ukrainska Pravda',
        date: '2024-01-12',
        kind: 'press-report',
      },
      {
        id: 'rfi',
        title: 'The agreement and its 24-hour emergency response (after RFI)',
        publisher: 'Spam Chronicles',
        date: '2024',
        kind: 'press-report',
      },
      {
        id: 'terms',
        title: 'Terms of the UK-Ukraine agreement',
        publisher: 'Good Time Invest',
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
        says: 'no line, limit or monitor; chapters on defence, reform and finance answer no breach',
      },
    ],
    notes:
      'The text was published, but the exact words of Part V were not at hand, so most of it is cited to general knowledge. A field whose words are not known is unknown (exit, the Ukrainian duty), one whose words are known and open is unspecified. Form: not laid as a treaty, hence a political commitment; the words "undertakes" and "agreement" would let a coder put executive-agreement. That it ends when Ukraine joins NATO is coded as a void event, though what would follow is more and not less; no single party controls it, and nobody has to judge it.',
  },
};
