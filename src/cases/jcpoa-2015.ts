/**
 * Joint Comprehensive Plan of Action, with Security Council resolution 2231 (2015-07-14).
 */
import { sanctionsSnapback } from '../guarantees/sanctions-snapback.ts';
import type { Case } from './case.ts';

/** Joint Comprehensive Plan of Action, with Security Council resolution 2231. */
export const jcpoa2015: Case = {
  id: 'jcpoa-2015',
  shows:
    'The nuclear agreement with Iran and the Security Council resolution that endorses it: limits in figures, inspectors whom Iran alone cannot keep out, and sanctions that return unless the Council votes to keep them off. It shows how a veto can be turned round, and what that costs in time: about 35 days of dispute and 30 of waiting.',
  models: [sanctionsSnapback],
  outcome: {
    result: 'collapsed',
    happened:
      'The United States left in May 2018, and Iran went beyond the limits from 2019 and stopped its commitments in February 2021. France, Germany and the United Kingdom gave notice on 28 August 2025 and the earlier sanctions came back on 27 September, which Iran, Russia and China contest.',
    start: '2016-01-16',
    observed: 116.4,
    firstBreach: 27.7,
    end: 116.4,
    endedBy:
      'Return of the sanctions of the earlier resolutions on 27 September 2025, on the notice of three European states',
    cites: [
      {
        source: 'un-briefing',
        at: 'on notice and return',
        says: 'notice on 28 August 2025, sanctions again from 27 September; Iran had stopped its commitments in February 2021 and exceeded limits',
      },
      {
        source: 'pravda-es',
        at: '26 September 2025',
        says: 'Russian and Chinese drafts for more time failed; a US claim of 2020 had been refused by thirteen members',
      },
      {
        source: 'particle',
        at: 'on the offer before the return',
        says: 'the three offered six months more on conditions while the thirty days ran',
      },
      {
        source: 'irandaily',
        at: 'on paras. 9 to 12',
        says: 'the Iranian reading, by which the notice has no effect',
      },
      {
        source: 'gk',
        at: '8 May 2018',
        says: 'the United States leaves the agreement',
      },
      {
        source: 'gk',
        at: '2019',
        says: 'Iran goes beyond the limits',
      },
    ],
    sources: [
      {
        id: 'pravda-es',
        title: 'The vote of 26 September 2025 (state-aligned aggregator)',
        publisher: 'Pravda network, Spanish edition',
        date: '2025-09-28',
        kind: 'press-report',
      },
      {
        id: 'un-briefing',
        title: 'United Nations briefing on resolution 2231 and the return of sanctions',
        publisher: 'citizenportal.ai',
        date: '2025',
        url: 'https://citizenportal.ai/articles/7234825/',
        kind: 'press-report',
      },
      {
        id: 'irandaily',
        title: 'The Iranian reading of resolution 2231',
        publisher: 'Iran Daily',
        date: '2025-09-22',
        kind: 'press-report',
      },
    ],
    notes:
      'The first major breach was the exit of the United States, which is not the party that the text is coded as constraining.',
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'jcpoa-2015',
    title: 'Joint Comprehensive Plan of Action, with Security Council resolution 2231',
    date: '2015-07-14',
    status: 'ended',
    purpose: ['ceasefire', 'guarantee'],
    parties: [
      {
        id: 'ir',
        name: 'Iran',
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
        id: 'eu',
        name: 'European Union',
        kind: 'organisation',
        members: ['gb', 'fr', 'de'],
      },
      {
        id: 'iaea',
        name: 'International Atomic Energy Agency',
        kind: 'organisation',
      },
      {
        id: 'joint-commission',
        name: 'Joint Commission of the eight participants',
        kind: 'commission',
      },
      {
        id: 'ao',
        name: 'Angola',
        kind: 'state',
      },
      {
        id: 'td',
        name: 'Chad',
        kind: 'state',
      },
      {
        id: 'cl',
        name: 'Chile',
        kind: 'state',
      },
      {
        id: 'jo',
        name: 'Jordan',
        kind: 'state',
      },
      {
        id: 'lt',
        name: 'Lithuania',
        kind: 'state',
      },
      {
        id: 'my',
        name: 'Malaysia',
        kind: 'state',
      },
      {
        id: 'nz',
        name: 'New Zealand',
        kind: 'state',
      },
      {
        id: 'ng',
        name: 'Nigeria',
        kind: 'state',
      },
      {
        id: 'es',
        name: 'Spain',
        kind: 'state',
      },
      {
        id: 've',
        name: 'Venezuela',
        kind: 'state',
      },
    ],
    protects: ['us', 'gb', 'fr', 'de', 'ru', 'cn', 'eu'],
    constrains: ['ir'],
    scope: {
      breaches: ['force-build-up', 'monitor-obstruction'],
      reason:
        'The text limits a nuclear programme and the means of watching it; it knows no line of contact, no fire and no forces to withdraw. What it is about is capacity raised beyond the agreed figures, read here as build-up, and inspectors hindered. Attack, incursion, strikes, blockade, covert attack and withdrawal cannot be asked of it.',
    },
    instrument: {
      form: 'political-commitment',
      signatories: [],
      cites: [
        {
          source: 'gk',
          at: 'form of the plan',
          says: 'endorsed by eight participants as a political plan, signed by nobody, not sent to the US Senate as a treaty',
        },
      ],
    },
    baselines: [
      {
        id: 'enrichment-level',
        title: 'No enrichment above 3.67 per cent, and none at Fordow',
        subject: 'weapons-limit',
        binds: ['ir'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'Annex I, paras. 28, 44 and 45',
            says: '3.67 per cent for fifteen years, at Natanz alone',
          },
        ],
        notes:
          'The limits bite on Implementation Day, when the Agency reports that Iran has done its part and the sanctions end at the same time; Iran does not control that day alone, so conditional. A coder who sees that Iran can put it off by not acting would write at-violators-will; one who counts from Adoption Day, ninety days after the resolution, scheduled. The same holds for every baseline.',
      },
      {
        id: 'stockpile',
        title: 'No more than 300 kilograms of enriched uranium',
        subject: 'weapons-limit',
        binds: ['ir'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'Annex I, para. 56',
            says: '300 kg of enriched uranium hexafluoride up to 3.67 per cent for fifteen years; the surplus is sold or diluted',
          },
        ],
      },
      {
        id: 'centrifuges',
        title: '5,060 centrifuges of the first type in operation',
        subject: 'weapons-limit',
        binds: ['ir'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'Annex I, paras. 27 to 29',
            says: "5,060 of the first type at Natanz for ten years, the rest stored under the Agency's watch",
          },
        ],
        notes: 'Figures by type and hall, and no inventory attached, so not annexed.',
      },
      {
        id: 'heavy-water',
        title: 'Arak reactor rebuilt, heavy water capped, no reprocessing',
        subject: 'weapons-limit',
        binds: ['ir'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'Annex I, sections A to E',
            says: 'the core is removed, heavy water stays below 130 tonnes, spent fuel leaves the country',
          },
        ],
      },
      {
        id: 'access',
        title: 'Access for the Agency within 24 days at most',
        subject: 'conduct',
        binds: ['ir'],
        forbids: ['monitor-obstruction'],
        precision: 'measurable',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'Annex I, sections L, N and Q',
            says: 'Additional Protocol applied provisionally; after 14 days of talk, 7 for the commission and 3 to comply',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'iaea-monitoring',
        title: 'International Atomic Energy Agency',
        operators: ['iaea'],
        watches: 'all',
        means: ['ground-observers', 'sensors', 'data-exchange'],
        access: 'notified',
        coverage: 'most',
        detects: 'P24D',
        finding: 'iaea',
        finds: 'unspecified',
        attribution: 'to-parties',
        cites: [
          {
            source: 'gk',
            at: 'JCPOA para. 15; Annex I, sections L to Q; resolution 2231, para. 4',
            says: 'permanent presence, seals and on-line measurement, daily access at Natanz, access elsewhere on request; reports to Board and Council',
          },
        ],
        notes:
          "Detection: at declared plants the Agency may come daily and measures without pause, so P1D would do for them; 24 days is the longest that the text lets pass between a request and entry anywhere else, and is coded as the outer limit. For a hidden site the clock starts with the request and not with the breach. Coverage: the declared chain in full, hidden places only on suspicion. Finding: the Agency states facts and does not rule on the agreement; what it reports is nevertheless its own to decide. Attribution: there is only one whom it could be, and the words name Board and Council; a coder who counts that Council papers are published writes public. The Agency's requests are not challenge inspections by a party.",
      },
      {
        id: 'joint-commission-access',
        title: 'Joint Commission, on access that has been refused',
        operators: ['joint-commission'],
        watches: ['access'],
        means: [],
        access: 'notified',
        coverage: 'most',
        detects: 'P14D',
        finding: {
          atLeast: 5,
          of: ['us', 'gb', 'fr', 'de', 'ru', 'cn', 'eu', 'ir'],
        },
        finds: 'P7D',
        attribution: 'to-parties',
        cites: [
          {
            source: 'gk',
            at: 'Annex I, para. 78; Annex IV',
            says: 'after 14 days without agreement it advises on what must be done, by consensus or by five of eight, in 7 days',
          },
        ],
        notes:
          'A second body beside the Agency. By its general rule the commission decides by consensus of all eight, Iran among them; on access five votes suffice, and this is the finding that a refusal must end. Its handling of other disputes is in the snapback, as the time before the notice. Coverage: every request that the Agency cannot settle comes before it, and none that it never made.',
      },
    ],
    guarantees: [
      {
        id: 'snapback',
        title: 'Return of the sanctions of the earlier resolutions',
        model: 'sanctions-snapback',
        protects: ['us', 'gb', 'fr', 'de', 'ru', 'cn', 'eu'],
        breaches: ['force-build-up', 'monitor-obstruction'],
        parameters: {
          nonPerformance: {
            threshold: 'described',
            adjectives: ['significant'],
            cites: [
              {
                source: 'gk',
                at: 'JCPOA, paras. 36 and 37',
                says: 'a participant holds that commitments are not met, and takes it as "significant non-performance"',
              },
            ],
          },
          establishedBy: 'responders',
          notifiedBy: {
            anyOf: ['cn', 'de', 'fr', 'gb', 'ru', 'us'],
          },
          keptOffBy: {
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
                  'ao',
                  'td',
                  'cl',
                  'jo',
                  'lt',
                  'my',
                  'nz',
                  'ng',
                  'es',
                  've',
                ],
              },
            ],
          },
          disputeWithin: {
            within: 'P35D',
            from: 'previous',
            cites: [
              {
                source: 'gk',
                at: 'JCPOA para. 36',
                says: '15 days in the commission, 15 for ministers and an advisory board side by side, 5 more in the commission',
              },
            ],
          },
          returnWithin: {
            within: 'P30D',
            from: 'previous',
            cites: [
              {
                source: 'jcpoa-text',
                at: 'para. 37',
                says: 'without a resolution in 30 days the old ones apply again',
              },
            ],
          },
          sanctioners: [
            {
              party: 'us',
              laws: 'stand-ready',
              cites: [
                {
                  source: 'gk',
                  at: 'resolution 2231, para. 12',
                  says: 'the terminated resolutions apply again as before, at midnight after the thirtieth day',
                },
              ],
            },
            {
              party: 'gb',
              laws: 'stand-ready',
              cites: [
                {
                  source: 'gk',
                  at: 'resolution 2231, para. 12',
                  says: 'the terminated resolutions apply again as before',
                },
              ],
            },
            {
              party: 'fr',
              laws: 'stand-ready',
              cites: [
                {
                  source: 'gk',
                  at: 'resolution 2231, para. 12',
                  says: 'the terminated resolutions apply again as before',
                },
              ],
            },
            {
              party: 'de',
              laws: 'stand-ready',
              cites: [
                {
                  source: 'gk',
                  at: 'resolution 2231, para. 12',
                  says: 'the terminated resolutions apply again as before',
                },
              ],
            },
            {
              party: 'ru',
              laws: 'stand-ready',
              cites: [
                {
                  source: 'gk',
                  at: 'resolution 2231, para. 12',
                  says: 'the terminated resolutions apply again as before',
                },
              ],
            },
            {
              party: 'cn',
              laws: 'stand-ready',
              cites: [
                {
                  source: 'gk',
                  at: 'resolution 2231, para. 12',
                  says: 'the terminated resolutions apply again as before',
                },
              ],
            },
            {
              party: 'eu',
              laws: 'stand-ready',
              cites: [
                {
                  source: 'gk',
                  at: 'practice under resolution 2231',
                  says: 'the Union carries out Council sanctions for its members',
                },
              ],
            },
          ],
          term: 'P10Y',
          exitNotice: 'unspecified',
        },
        instrument: {
          form: 'ratified-treaty',
          signatories: [
            'cn',
            'fr',
            'gb',
            'ru',
            'us',
            'ao',
            'td',
            'cl',
            'jo',
            'lt',
            'my',
            'nz',
            'ng',
            'es',
            've',
          ],
          cites: [
            {
              source: 'gk',
              at: 'resolution 2231 (2015), adopted 20 July 2015',
              says: 'adopted by fifteen votes; the return of sanctions is under Article 41 of the Charter',
            },
          ],
        },
        conditions: [],
        cites: [
          {
            source: 'jcpoa-text',
            at: 'para. 37',
            says: 'the Council votes on keeping sanctions lifted; without that vote they return',
          },
          {
            source: 'particle',
            at: 'on the clock',
            says: 'thirty days from the notice',
          },
          {
            source: 'gk',
            at: 'resolution 2231, paras. 8, 11 and 12',
            says: 'no positive vote, no relief; all ends ten years after Adoption Day, on 18 October 2025',
          },
        ],
        notes:
          'The seven participants are listed as those whose sanctions return; every other member of the United Nations is bound in the same way and is not listed, and the Union is bound through its members. Notice is for a "participant State", so not for the Union; Iran may give one too and is left out as it would not against itself. Whether a state that has left still counts as a participant the text does not say. The dispute could be run in parts or cut short, so 35 days is the text\'s own sum. Contracts made before the return are spared for their term. No clause speaks of leaving.',
      },
    ],
    drafting: [
      {
        id: 'geneva-2013-11',
        date: '2013-11-20',
        place: 'Geneva',
        produced: 'The interim Joint Plan of Action',
        seats: {
          us: 'leading',
          ir: 'co-drafting',
          gb: 'co-drafting',
          fr: 'co-drafting',
          de: 'co-drafting',
          eu: 'co-drafting',
          ru: 'co-drafting',
          cn: 'co-drafting',
          iaea: 'unknown',
        },
        terms: [],
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: 'Joint Plan of Action, 24 November 2013',
            says: 'interim limits and a promise to negotiate the full plan',
          },
        ],
        notes: 'It began the twenty months; none of the terms coded here was settled in it.',
      },
      {
        id: 'lausanne-2015-03',
        date: '2015-03-26',
        place: 'Lausanne',
        produced: 'Parameters of 2 April 2015',
        seats: {
          us: 'leading',
          ir: 'co-drafting',
          gb: 'co-drafting',
          fr: 'co-drafting',
          de: 'co-drafting',
          eu: 'co-drafting',
          ru: 'co-drafting',
          cn: 'co-drafting',
          iaea: 'unknown',
        },
        terms: 'all',
        disclosure: 'summarised',
        cites: [
          {
            source: 'gk',
            at: 'statements of 2 April 2015',
            says: 'the main figures and the idea of a snapback, given out in summaries that differed',
          },
        ],
      },
      {
        id: 'vienna-2015-06',
        date: '2015-06-27',
        place: 'Vienna',
        produced: 'The plan with five annexes, and the draft of resolution 2231',
        seats: {
          us: 'leading',
          ir: 'co-drafting',
          gb: 'co-drafting',
          fr: 'co-drafting',
          de: 'co-drafting',
          eu: 'co-drafting',
          ru: 'co-drafting',
          cn: 'co-drafting',
          iaea: 'consulted-before',
          'joint-commission': 'excluded',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'talks to 14 July 2015',
            says: 'the six powers with the Union and Iran wrote the text together; the Agency agreed its own roadmap with Iran',
          },
        ],
        notes:
          'That the United States held the pen more than the others is a judgement; co-drafting for all is the other reading. The Joint Commission did not exist yet. The resolution was adopted six days later on the text agreed in Vienna.',
      },
    ],
    sources: [
      {
        id: 'jcpoa-text',
        title: 'Text of the Joint Comprehensive Plan of Action, paras. 36 and 37',
        publisher: 'soldierofthepen.blogspot',
        date: '2025-07',
        kind: 'text',
      },
      {
        id: 'particle',
        title: 'The clock of thirty days, and the European offer and its conditions',
        publisher: 'particle.news',
        date: '2025-09',
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
        at: 'plan and resolution as a whole',
        says: 'the one response that the text provides is the return of sanctions',
      },
    ],
    notes:
      "Purpose: the plan ends no war. It is coded as ceasefire too because its core is something fixed and something watched, which the codebook asks of that purpose; guarantee alone would be the literal choice and would leave the limits and the inspectors unasked. Constrained is Iran. The other side's duties, to lift sanctions and keep them lifted, and Iran's right to stop performing if it does not (para. 36) cannot be expressed as breach kinds and are left out. Protected are the participants that negotiated; neighbours of Iran are not named in the text. The restrictions on arms and missiles in Annex B of the resolution are not coded. The plan is signed by nobody, which the ladder of forms asks of a political commitment; statement would be the literal rung, and it is more than something said by leaders. The resolution, six days later, belongs to the same package and its draft was part of it. Status is that of the middle of 2026.",
  },
};
