/**
 * Bilateral and definitive ceasefire and laying down of arms, in the final accord of Colombia and the FARC-EP (2016-11-24).
 */
import type { Case } from './case.ts';

/** Bilateral and definitive ceasefire and laying down of arms, in the final accord of Colombia and the FARC-EP. */
export const colombia2016: Case = {
  id: 'colombia-2016',
  shows:
    'The definitive ceasefire and the laying down of arms in the accord between Colombia and the FARC-EP: mapped zones, a calendar in days, and a monitoring body of both sides in which the United Nations presides, settles disputes and publishes. It shows dense fixing and watching with no promise by anybody to answer a breach.',
  models: [],
  outcome: {
    result: 'held',
    happened:
      'The FARC-EP moved into the zones and had given up its arms by 27 June 2017, and the organisation has not gone back to war. Groups that broke away from it fight on.',
    start: '2016-08-29',
    observed: 117.5,
    firstBreach: 'none',
    end: 'ongoing',
    cites: [
      {
        source: 'unmc',
        at: '7 December 2016',
        says: 'the mechanism at work, incidents looked into',
      },
      {
        source: 'pam',
        at: 'on the implementation data',
        says: '558 stipulations of the accord, each rated from 0 to 3 for how far it is carried out',
      },
      {
        source: 'gk',
        at: '2017 to 2026',
        says: 'arms laid down on 27 June 2017; dissident groups continue',
      },
    ],
    sources: [
      {
        id: 'pam',
        title: 'Measuring implementation of the Colombian accord',
        publisher: 'Peace Policy, University of Notre Dame',
        date: '2017-10-11',
        kind: 'scholarship',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'colombia-2016',
    title:
      'Bilateral and definitive ceasefire and laying down of arms, in the final accord of Colombia and the FARC-EP',
    date: '2016-11-24',
    status: 'in-force',
    purpose: ['ceasefire'],
    parties: [
      {
        id: 'co',
        name: 'Colombia',
        kind: 'state',
      },
      {
        id: 'farc',
        name: 'FARC-EP',
        kind: 'armed-group',
      },
      {
        id: 'un',
        name: 'United Nations Mission in Colombia, the international component',
        kind: 'organisation',
      },
      {
        id: 'celac',
        name: 'Community of Latin American and Caribbean States',
        kind: 'organisation',
      },
      {
        id: 'cu',
        name: 'Cuba',
        kind: 'state',
      },
      {
        id: 'no',
        name: 'Norway',
        kind: 'state',
      },
    ],
    protects: ['co', 'farc'],
    constrains: ['co', 'farc'],
    instrument: {
      form: 'ratified-treaty',
      signatories: ['co', 'farc'],
      ratifiedBy: ['co'],
      cites: [
        {
          source: 'gk',
          at: '24 and 30 November 2016',
          says: 'signed as a special agreement after the lost plebiscite of 2 October, then approved by Congress',
        },
      ],
    },
    baselines: [
      {
        id: 'ceasefire',
        title: 'Ceasefire and cessation of hostilities, with a list of forbidden acts',
        subject: 'conduct',
        binds: ['co', 'farc'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'derechos',
            at: 'protocol of 13 October 2016',
            says: 'the truce goes on under a protocol after the No vote',
          },
          {
            source: 'gk',
            at: 'accord, point 3.1 and protocol of rules',
            says: 'definitive from 29 August 2016, then by day D; no armed contact, and a list of acts that both refrain from',
          },
        ],
        notes:
          'The list is long and in words, without figures, so named. Start: the two sides ordered it for 29 August 2016, and the accord counts from day D, 1 December 2016.',
      },
      {
        id: 'zones',
        title: 'Transitional zones and points with a security belt of one kilometre',
        subject: 'buffer-zone',
        binds: ['co', 'farc'],
        forbids: ['limited-incursion', 'force-build-up'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'unmc',
            at: '7 December 2016',
            says: '27 zones; the sides share their dispositions with the mechanism',
          },
          {
            source: 'gk',
            at: 'protocols on the zones',
            says: 'delimited after joint visits, coordinates handed over; no armed units of either side in the belt',
          },
        ],
        notes:
          'The text lists more zones and camps than the 27 that came to be used. Annexed because the coordinates are part of the protocols.',
      },
      {
        id: 'movement',
        title:
          'Movement of the FARC-EP into the zones, and adapted deployment of the security forces',
        subject: 'withdrawal',
        binds: ['farc', 'co'],
        forbids: ['withdrawal-failure'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'accord, point 3.1 and protocols',
            says: 'movement from D+5 to D+30, for which the army changes its dispositions',
          },
        ],
      },
      {
        id: 'arms-down',
        title: 'Laying down of arms to the United Nations',
        subject: 'weapons-limit',
        binds: ['farc'],
        forbids: ['force-build-up', 'withdrawal-failure'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'opendemocracy',
            at: 'on the timetable',
            says: 'all arms within 180 days',
          },
          {
            source: 'gk',
            at: 'protocol on arms',
            says: 'in steps from D+60 to D+180',
          },
        ],
        notes:
          'Weapons that leave the holder by a date could be coded as a withdrawal; the subject here is what is held.',
      },
      {
        id: 'monitors-free',
        title: 'No hindering of the monitors',
        subject: 'conduct',
        binds: ['co', 'farc'],
        forbids: ['monitor-obstruction'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'protocol of rules',
            says: 'neither side hinders the mechanism, endangers its people or hides from it what it needs',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'mvm',
        title: 'Tripartite Monitoring and Verification Mechanism',
        operators: ['un', 'co', 'farc', 'celac'],
        watches: 'all',
        means: ['ground-observers', 'liaison', 'data-exchange'],
        access: 'notified',
        coverage: 'most',
        detects: 'unknown',
        finding: 'un',
        finds: 'unknown',
        attribution: 'public',
        cites: [
          {
            source: 'asil',
            at: 'on resolution 2261',
            says: 'the Council sets up an unarmed political mission for twelve months',
          },
          {
            source: 'unmc',
            at: '7 December 2016',
            says: 'the mechanism of both sides and the United Nations takes stock; dispositions shared, violations verified',
          },
          {
            source: 'indiablooms',
            at: 'start of work',
            says: 'at work from 7 November 2016 in eight regions',
          },
          {
            source: 'gk',
            at: 'mandate protocol',
            says: 'the international component presides at all levels, settles disputes, verifies arms and reports; incidents are classified in public',
          },
        ],
        notes:
          "Finding: both sides sit on it and the United Nations settles what they dispute, hence its consent alone; a coder who takes the three as voting together would write two of three. Access: neither side may hinder it and local teams stay at every zone; whether notice is needed cannot be told from what is at hand, and anywhere-anytime is the other reading. Times may stand in the protocol on the flow of information, which was not read: unknown. The mechanism stands in the accord, while the mission is the Council's. Coverage: the zones throughout, the rest of the country by regional teams of some 450 observers in all.",
      },
    ],
    guarantees: [],
    drafting: [
      {
        id: 'havana-table',
        date: '2012-11',
        place: 'Havana',
        produced: 'The agenda carried out point by point, up to the end of the conflict',
        seats: {
          co: 'co-drafting',
          farc: 'co-drafting',
          cu: 'unknown',
          no: 'unknown',
          un: 'excluded',
          celac: 'excluded',
        },
        terms: ['ceasefire'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'gk',
            at: 'talks in Havana, 2012 to 2016',
            says: 'the two delegations wrote the texts; Cuba and Norway as guarantors gave good offices',
          },
        ],
        notes:
          'Cuba and Norway gave good offices as guarantors; whether they had any part in the wording cannot be told, here and in later rounds.',
      },
      {
        id: 'officers-subcommission',
        date: '2014-08',
        place: 'Havana',
        produced: 'Draft terms for the ceasefire, the zones, arms and monitoring',
        seats: {
          co: 'co-drafting',
          farc: 'co-drafting',
          un: 'consulted-before',
          celac: 'excluded',
          cu: 'unknown',
          no: 'unknown',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'technical subcommission on the end of the conflict',
            says: 'officers of both sides drafted the military terms together; the United Nations joined with advice',
          },
        ],
      },
      {
        id: 'mission-request-2016-01',
        date: '2016-01-19',
        place: 'Havana and New York',
        produced: 'Agreement on the tripartite mechanism, and resolution 2261',
        seats: {
          co: 'co-drafting',
          farc: 'co-drafting',
          un: 'consulted-before',
          celac: 'consulted-before',
          cu: 'unknown',
          no: 'unknown',
        },
        terms: ['mvm'],
        disclosure: 'published',
        cites: [
          {
            source: 'asil',
            at: 'on resolution 2261',
            says: 'an unarmed political mission for twelve months',
          },
          {
            source: 'gk',
            at: 'joint communiqué of January 2016',
            says: 'an international component that presides, settles disputes and reports, with observers from CELAC states',
          },
        ],
      },
      {
        id: 'havana-2016-06',
        date: '2016-06-23',
        place: 'Havana',
        produced: 'The ceasefire agreement, with its protocols of 5 August',
        seats: {
          co: 'co-drafting',
          farc: 'co-drafting',
          un: 'consulted-before',
          celac: 'unknown',
          cu: 'unknown',
          no: 'unknown',
        },
        terms: 'all',
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: '23 June and 5 August 2016',
            says: 'the agreement was announced and its texts were released',
          },
        ],
      },
      {
        id: 'renegotiation-2016-10',
        date: '2016-10-03',
        place: 'Havana',
        produced: 'Protocol of 13 October, and the revised accord of November',
        seats: {
          co: 'co-drafting',
          farc: 'co-drafting',
          un: 'consulted-before',
          celac: 'unknown',
          cu: 'unknown',
          no: 'unknown',
        },
        terms: ['ceasefire', 'zones', 'movement', 'mvm'],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'derechos',
            at: 'protocol of 13 October 2016',
            says: 'keeps the truce and its monitoring after the plebiscite',
          },
          {
            source: 'gk',
            at: 'October and November 2016',
            says: 'the accord was revised and signed again',
          },
        ],
      },
    ],
    sources: [
      {
        id: 'unmc',
        title: 'Colombia, tripartite mechanism takes stock of progress and challenges',
        publisher: 'United Nations Mission in Colombia',
        date: '2016-12-07',
        url: 'https://unmc.unmissions.org/en/colombia-tripartite-mechanism-takes-stock-progress-and-challenges-peace-accord-implementation',
        kind: 'official-statement',
      },
      {
        id: 'indiablooms',
        title: 'Start of the monitoring mechanism in eight regions',
        publisher: 'India Blooms',
        date: '2016',
        kind: 'press-report',
      },
      {
        id: 'opendemocracy',
        title: 'On the timetable for the arms of the FARC-EP',
        publisher: 'openDemocracy',
        date: '2017-01-24',
        kind: 'analyst',
      },
      {
        id: 'asil',
        title: 'On Security Council resolution 2261',
        publisher: 'American Society of International Law',
        date: '2016',
        url: 'https://asil.org/node/4082',
        kind: 'analyst',
      },
      {
        id: 'derechos',
        title: 'Protocol of 13 October 2016 on the ceasefire',
        publisher: 'derechos.org',
        date: '2016-10',
        kind: 'text',
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
        at: 'accord, points 3 and 6',
        says: 'no one, the United Nations and the guarantor states included, is to act against whoever breaks the ceasefire',
      },
      {
        source: 'asil',
        at: 'on resolution 2261',
        says: 'the mission is political and unarmed',
      },
    ],
    notes:
      'The empty list of guarantees is a finding: reports, recommendations and good offices are the only answers. That a former fighter who takes up arms again loses the special treatment of the transitional courts is a penalty for persons and not an answer to a breach of the ceasefire; a coder could add it as a reversion of benefits. Cuba and Norway are called guarantors and promise nothing of the kind asked here. Form: approved by Congress and meant as a special agreement under the Geneva Conventions; a coder who holds that a state and an armed group make no treaty could write executive-agreement. The date is that of the accord signed last; the ceasefire had been running for three months. The reciprocal deal lists both sides twice.',
  },
};
