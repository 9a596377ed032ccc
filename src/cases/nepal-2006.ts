/**
 * Comprehensive Peace Accord of Nepal, with the agreement on monitoring the management of arms and armies (2006-12-08).
 */
import type { Case } from './case.ts';

/** Comprehensive Peace Accord of Nepal, with the agreement on monitoring the management of arms and armies. */
export const nepal2006: Case = {
  id: 'nepal-2006',
  shows:
    'The end of the Maoist war in Nepal: two armies in camps and barracks, arms behind one lock under a UN camera, and a joint committee that the UN chairs and can decide alone. Everything is seen; nothing in the text happens to a side that breaks it.',
  models: [],
  outcome: {
    result: 'held',
    happened:
      'The war did not come back; few serious violations had been seen by 2009. The UN mission left in January 2011, and the last Maoist fighters were taken into the army or sent home by April 2012.',
    start: '2006-11-21',
    observed: 234.8,
    firstBreach: 'none',
    end: 'ongoing',
    cites: [
      {
        source: 'nepalglobal',
        at: 'on the visit to the sites, October 2009',
        says: 'the head of the UN mission saw few serious violations',
      },
      {
        source: 'gk',
        at: '2011 to 2026',
        says: 'mission closed on 15 January 2011, integration done in April 2012, no return to war',
      },
    ],
    sources: [
      {
        id: 'nepalglobal',
        title:
          'Diplomats from Security Council members visit arms sites in Nepal (copy of a UN report)',
        publisher: 'Nepal Global Media',
        date: '2009-10',
        kind: 'press-report',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'nepal-2006',
    title:
      'Comprehensive Peace Accord of Nepal, with the agreement on monitoring the management of arms and armies',
    date: '2006-12-08',
    status: 'in-force',
    purpose: ['ceasefire'],
    parties: [
      {
        id: 'np',
        name: 'Government of Nepal (seven parties) and its army',
        kind: 'state',
      },
      {
        id: 'cpn-m',
        name: 'Communist Party of Nepal (Maoist) and its army',
        kind: 'armed-group',
      },
      {
        id: 'un',
        name: 'United Nations, from January 2007 by its mission UNMIN',
        kind: 'organisation',
      },
    ],
    protects: ['np', 'cpn-m'],
    constrains: ['np', 'cpn-m'],
    instrument: {
      form: 'executive-agreement',
      signatories: ['np', 'cpn-m'],
      cites: [
        {
          source: 'ammaa',
          at: 'preamble',
          says: 'an agreement of two sides, with the United Nations as witness',
        },
        {
          source: 'gk',
          at: 'signatures of 21 November, 28 November and 8 December 2006',
          says: 'signed by the prime minister and the Maoist chairman, the second paper by the heads of both teams',
        },
      ],
    },
    baselines: [
      {
        id: 'no-attack',
        title: 'End of the armed conflict and list of forbidden acts',
        subject: 'conduct',
        binds: ['np', 'cpn-m'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike', 'covert-attack'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'ammaa',
            at: 'preamble',
            says: 'the armed conflict that began in 1996 is over',
          },
          {
            source: 'gk',
            at: 'peace accord, part 5; monitoring agreement, Art. 5',
            says: 'no use of arms, attack, ambush, mine, air attack, sabotage or spying against the other',
          },
        ],
        notes:
          'The lists are long and in words, hence named. The accord declares the war over from its signature.',
      },
      {
        id: 'no-advantage',
        title: 'No movement of forces for advantage, no recruitment or supply',
        subject: 'conduct',
        binds: ['np', 'cpn-m'],
        forbids: ['force-build-up', 'limited-incursion'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'ammaa',
            at: 'Art. 1.1',
            says: 'neither side moves or redeploys forces so as to gain a tactical or strategic advantage',
          },
          {
            source: 'gk',
            at: 'peace accord, part 5; monitoring agreement, Art. 5',
            says: 'no new recruits and no replenishment of military equipment',
          },
        ],
      },
      {
        id: 'cantonments',
        title: 'Maoist army in seven main cantonments',
        subject: 'withdrawal',
        binds: ['cpn-m'],
        forbids: ['withdrawal-failure', 'force-build-up'],
        precision: 'measurable',
        starts: 'unknown',
        cites: [
          {
            source: 'ammaa',
            at: 'preamble',
            says: 'Maoist combatants and their weapons are confined within designated cantonments',
          },
          {
            source: 'gk',
            at: 'peace accord, part 4.1',
            says: 'seven named places with three smaller camps around each',
          },
        ],
        notes:
          'Places and numbers are in the text, so measurable. The accord gives no day; the second paper has phases whose days could not be established, hence unknown.',
      },
      {
        id: 'barracks',
        title: 'Nepal Army in its barracks',
        subject: 'withdrawal',
        binds: ['np'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'unknown',
        cites: [
          {
            source: 'ammaa',
            at: 'preamble',
            says: 'the army stays in barracks and its weapons are not used against either side',
          },
          {
            source: 'gk',
            at: 'peace accord, part 4.6',
            says: 'it is confined to barracks except for listed tasks',
          },
        ],
        notes: 'The barracks are not listed, and guard tasks are excepted, hence named.',
      },
      {
        id: 'arms-storage',
        title: 'Arms of both armies in locked containers',
        subject: 'weapons-limit',
        binds: ['np', 'cpn-m'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'unknown',
        cites: [
          {
            source: 'newhumanitarian',
            at: 'on the containers',
            says: 'Maoist arms go into UN containers with one lock, the key with the commander of the site, under a camera',
          },
          {
            source: 'gk',
            at: 'peace accord, parts 4.2 and 4.6',
            says: 'the army stores as many arms as the Maoists; one lock, the key with the side that owns them',
          },
        ],
        notes:
          'An inventory was to be made and not attached, hence measurable and not annexed. One baseline for both, as the second store mirrors the first.',
      },
      {
        id: 'monitors-free',
        title: 'Access for the UN monitors',
        subject: 'conduct',
        binds: ['np', 'cpn-m'],
        forbids: ['monitor-obstruction'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'monitoring agreement, on the UN mission',
            says: 'monitors may visit the sites at any time',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'un-monitors',
        title: 'UN arms monitors',
        operators: ['un'],
        watches: 'all',
        means: ['ground-observers', 'sensors'],
        access: 'anywhere-anytime',
        coverage: 'most',
        detects: 'unspecified',
        finding: 'un',
        finds: 'unspecified',
        attribution: 'to-parties',
        cites: [
          {
            source: 'ammaa',
            at: 'preamble and Art. 1.1',
            says: 'UN monitors take every claim, find it substantiated or not, and tell both parties through the mission',
          },
          {
            source: 'newhumanitarian',
            at: 'on the monitors and the containers',
            says: '35 monitors to begin with, stationed at the main sites; a camera over each store round the clock',
          },
          {
            source: 'gk',
            at: 'monitoring agreement; strength of the mission',
            says: 'an alarm on the locks; visits to the sites at any time; up to 186 unarmed monitors',
          },
        ],
        notes:
          'Anywhere and anytime holds for the sites; stored arms are inspected in the presence of their owner, which notified would also describe. Most, because the Maoist sites are watched all day and the barracks only by visit. The alarm sounds at once, but no time is fixed for any breach: unspecified.',
      },
      {
        id: 'joint-committee',
        title: 'Joint Monitoring Coordination Committee',
        operators: ['un', 'np', 'cpn-m'],
        watches: 'all',
        means: ['ground-observers', 'liaison'],
        access: 'anywhere-anytime',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: {
          anyOf: [
            'un',
            {
              allOf: ['un', 'np', 'cpn-m'],
            },
          ],
        },
        finds: 'unspecified',
        attribution: 'to-parties',
        cites: [
          {
            source: 'newhumanitarian',
            at: 'on the committee',
            says: 'a joint committee of both armies and the UN, through which the monitors are placed',
          },
          {
            source: 'gk',
            at: 'monitoring agreement, Art. 6.1',
            says: 'nine members, three from each; consensus, and in a deadlock the UN chair; joint teams if it so decides',
          },
        ],
        notes:
          'Consensus first and the chair after it comes to the same as the chair alone. If the deadlock rule only hands the dispute on to the two sides at a higher level, which the words at hand do not exclude, it would be allOf of the three.',
      },
    ],
    guarantees: [],
    drafting: [
      {
        id: 'kathmandu-accord',
        date: '2006-11',
        place: 'Kathmandu',
        produced: 'Comprehensive Peace Accord, 21 November 2006',
        seats: {
          np: 'co-drafting',
          'cpn-m': 'co-drafting',
          un: 'unknown',
        },
        terms: ['no-attack', 'cantonments', 'barracks', 'arms-storage'],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'talks of November 2006',
            says: 'the two sides wrote it themselves, without an outside mediator',
          },
        ],
        notes:
          'The UN envoy was in town and had been asked by both for help in August; whether he saw drafts cannot be told.',
      },
      {
        id: 'kathmandu-monitoring',
        date: '2006-11',
        place: 'Kathmandu',
        produced:
          'Agreement on monitoring the management of arms and armies, 28 November 2006, signed again with the UN on 8 December',
        seats: {
          np: 'co-drafting',
          'cpn-m': 'co-drafting',
          un: 'co-drafting',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'ammaa',
            at: 'preamble',
            says: 'agreed between the two parties, witnessed by the United Nations',
          },
          {
            source: 'gk',
            at: 'on the drafting',
            says: 'the envoy Ian Martin and his military adviser Wilhelmsen worked on the technical terms',
          },
        ],
        notes: 'The UN side may have held the pen of the technical part, so leading is defensible.',
      },
    ],
    sources: [
      {
        id: 'ammaa',
        title: 'Agreement on Monitoring the Management of Arms and Armies (copy)',
        publisher: 'raonline',
        date: '2006-11-28',
        url: 'https://raonline.ch/pages/story/np/np_peace07b1.html',
        kind: 'text',
      },
      {
        id: 'newhumanitarian',
        title: 'UN monitoring of arms and armies to begin',
        publisher: 'The New Humanitarian (IRIN)',
        date: '2007-01',
        url: 'https://www.thenewhumanitarian.org/node/229308',
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
        source: 'ammaa',
        at: 'as a whole',
        says: 'confinement, storage, monitoring, a committee; no measure against a side that breaks it',
      },
      {
        source: 'gk',
        at: 'peace accord as a whole',
        says: 'nobody outside promises a response; resolution 1740 set up a political mission, not under Chapter VII',
      },
    ],
    notes:
      "Coded as one package of accord and monitoring agreement, dated by the signature with the UN. Both papers were annexed to the interim constitution in January 2007, after the version coded; with that in view ratified-treaty could be argued. The mission's mandates of six and twelve months are no term of the agreement. The guards of former Gurkhas who watched the first stores had no say in findings and are not coded.",
  },
};
