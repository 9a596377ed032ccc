/**
 * Comprehensive Agreement on the Bangsamoro, with the ceasefire that it takes in (2014-03-27).
 */
import type { Case } from './case.ts';

/** Comprehensive Agreement on the Bangsamoro, with the ceasefire that it takes in. */
export const bangsamoro2014: Case = {
  id: 'bangsamoro-2014',
  shows:
    'The settlement between the Philippines and the Moro Islamic Liberation Front joined a long-standing ceasefire to a law-making process and to the putting away of arms in phases. It shows many eyes, foreign and joint, with the sides themselves in the finding, and no response to a breach at all.',
  models: [],
  outcome: {
    result: 'held',
    happened:
      'The ceasefire between the two sides lasted in spite of the clash at Mamasapano on 25 January 2015, in which dozens died, and of the siege of Marawi in 2017 by others who were no party. The last phase of decommissioning had stalled in 2025.',
    start: '2014-03-27',
    observed: 146.6,
    firstBreach: 10,
    end: 'ongoing',
    cites: [
      {
        source: 'gk',
        at: 'course of events to June 2026',
        says: 'Mamasapano on 25 January 2015; Marawi in 2017 by non-parties; phase four stalled in 2025; no return to war between the sides',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'bangsamoro-2014',
    title: 'Comprehensive Agreement on the Bangsamoro, with the ceasefire that it takes in',
    date: '2014-03-27',
    status: 'in-force',
    purpose: ['ceasefire'],
    parties: [
      {
        id: 'ph',
        name: 'Government of the Philippines',
        kind: 'state',
      },
      {
        id: 'milf',
        name: 'Moro Islamic Liberation Front',
        kind: 'armed-group',
      },
      {
        id: 'my',
        name: 'Malaysia',
        kind: 'state',
      },
      {
        id: 'bn',
        name: 'Brunei Darussalam',
        kind: 'state',
      },
      {
        id: 'ly',
        name: 'Libya',
        kind: 'state',
      },
      {
        id: 'jp',
        name: 'Japan',
        kind: 'state',
      },
      {
        id: 'no',
        name: 'Norway',
        kind: 'state',
      },
      {
        id: 'eu',
        name: 'European Union',
        kind: 'organisation',
      },
      {
        id: 'tr',
        name: 'Türkiye',
        kind: 'state',
      },
      {
        id: 'imt',
        name: 'International Monitoring Team',
        kind: 'coalition',
        members: ['my', 'bn', 'ly', 'jp', 'no', 'eu'],
      },
      {
        id: 'icg',
        name: 'International Contact Group',
        kind: 'coalition',
        members: ['jp', 'tr'],
      },
      {
        id: 'idb',
        name: 'Independent Decommissioning Body',
        kind: 'commission',
      },
      {
        id: 'tpmt',
        name: 'Third Party Monitoring Team',
        kind: 'commission',
      },
    ],
    protects: ['ph', 'milf'],
    constrains: ['ph', 'milf'],
    instrument: {
      form: 'political-commitment',
      signatories: ['ph', 'milf'],
      cites: [
        {
          source: 'gk',
          at: 'signature of 27 March 2014',
          says: 'signed by the panels of both sides, with Malaysia as facilitator; a law of Congress and a plebiscite had to follow',
        },
      ],
    },
    baselines: [
      {
        id: 'ceasefire',
        title: 'General cessation of hostilities',
        subject: 'conduct',
        binds: ['ph', 'milf'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike', 'covert-attack'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: '1997 ceasefire and its operational guidelines, renewed in 2003',
            says: 'hostile and provocative acts are listed, from attacks and shelling to bombings and assassinations; in force already',
          },
        ],
        notes:
          'The ceasefire is older and is taken in by the settlement. Listed acts without figures or maps are named. Bombings, assassinations and the like are listed, so covert attack is reached.',
      },
      {
        id: 'movements',
        title: 'No massing of forces, movements coordinated beforehand',
        subject: 'conduct',
        binds: ['ph', 'milf'],
        forbids: ['force-build-up', 'limited-incursion'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'operational guidelines of 1997, provocative acts; joint action group against criminals',
            says: 'shows of force and massing of troops are forbidden; operations in areas of the other side are coordinated first',
          },
        ],
        notes:
          'The hours of notice in the joint action group are not coded, as their words are not at hand; with them it could be measurable.',
      },
      {
        id: 'decommissioning',
        title: 'Decommissioning of MILF forces and weapons',
        subject: 'weapons-limit',
        binds: ['milf'],
        forbids: ['withdrawal-failure', 'force-build-up'],
        precision: 'measurable',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'Annex on Normalization, decommissioning',
            says: 'four phases with shares of forces and weapons, in step with the political terms; about 40,000 combatants and 7,000 weapons',
          },
        ],
        notes:
          'The annex gives shares and phases, the figures came with the carrying out. The phases are tied to the law, the plebiscite and the new government, which the MILF does not control alone. Arms not put away are read both as something not withdrawn when agreed and as more than was agreed.',
      },
      {
        id: 'army-redeployment',
        title: 'Redeployment of the armed forces from and within the Bangsamoro',
        subject: 'withdrawal',
        binds: ['ph'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'Annex on Normalization, redeployment',
            says: 'as a normal and peaceful life allows, on a joint assessment of security; no numbers and no days',
          },
        ],
        notes:
          'The assessment is a joint one, so the government does not control it alone, though it can hold it up: a stricter coder would put at-violators-will. Aspirational would be possible for the precision.',
      },
    ],
    verification: [
      {
        id: 'monitoring-team',
        title: 'International Monitoring Team',
        operators: ['imt'],
        watches: ['ceasefire', 'movements'],
        means: ['ground-observers', 'liaison'],
        access: 'unknown',
        coverage: 'partial',
        detects: 'unknown',
        finding: {
          allOf: ['imt', 'ph', 'milf'],
        },
        finds: 'unknown',
        attribution: 'to-parties',
        cites: [
          {
            source: 'gk',
            at: 'terms of reference of the team',
            says: 'about sixty people led by Malaysia; incidents are investigated together with the joint ceasefire committees',
          },
        ],
        notes:
          'Findings are made with the joint committees, whose two sides work by consensus, hence allOf with both. A coder who lets the team report on its own would put imt. Its report goes to the panels, and each side protests to the other. Coverage is partial by number, sixty people for a large part of Mindanao. Its rules of access are not at hand.',
      },
      {
        id: 'ceasefire-committees',
        title: 'Joint coordinating committees on the cessation of hostilities',
        operators: ['ph', 'milf'],
        watches: ['ceasefire', 'movements'],
        means: ['ground-observers', 'liaison'],
        access: 'unknown',
        coverage: 'unknown',
        detects: 'unknown',
        finding: {
          allOf: ['ph', 'milf'],
        },
        finds: 'unknown',
        attribution: 'internal',
        cites: [
          {
            source: 'gk',
            at: 'operational guidelines of 1997 and later practice rules of the committees',
            says: 'a committee of each side, acting jointly and by consensus; protests are filed there',
          },
        ],
        notes:
          'The joint action group against criminals coordinates operations and finds nothing about the sides, so it is no verifier here.',
      },
      {
        id: 'decommissioning-body',
        title: 'Independent Decommissioning Body',
        operators: ['idb'],
        watches: ['decommissioning'],
        means: ['ground-observers'],
        access: 'scheduled',
        coverage: 'unknown',
        detects: 'unknown',
        finding: 'unknown',
        finds: 'unknown',
        attribution: 'to-parties',
        cites: [
          {
            source: 'gk',
            at: 'Annex on Normalization, decommissioning; terms of reference of the body',
            says: 'chaired by Türkiye with Norway, Brunei and local experts; it registers and verifies forces and weapons phase by phase',
          },
        ],
        notes:
          'Experts named by the sides sit on it beside the foreign ones, and its rule of decision is not at hand. Arms are verified where and when they are brought in, hence scheduled. Its reports to the panels are read as to-parties.',
      },
      {
        id: 'third-party-team',
        title: 'Third Party Monitoring Team',
        operators: ['tpmt'],
        watches: 'all',
        means: ['ground-observers'],
        access: 'unknown',
        coverage: 'partial',
        detects: 'unknown',
        finding: 'tpmt',
        finds: 'unknown',
        attribution: 'public',
        cites: [
          {
            source: 'gk',
            at: 'Framework Agreement, Part VII(11), and terms of reference of the team',
            says: 'five people from foreign and local organisations assess the carrying out of all agreements and publish a report',
          },
        ],
        notes:
          'It looks at compliance with the settlement as a whole rather than at single incidents, and reports once in a long while; the intervals of its terms are not coded, so the times are unknown. A coder could list only the political and normalization terms under watches.',
      },
    ],
    guarantees: [],
    drafting: [
      {
        id: 'ceasefire-1997',
        date: '1997-07',
        place: 'Cagayan de Oro',
        produced: 'Agreement for a general cessation of hostilities',
        seats: {
          ph: 'co-drafting',
          milf: 'co-drafting',
          my: 'excluded',
          icg: 'excluded',
        },
        terms: ['ceasefire', 'movements', 'ceasefire-committees'],
        disclosure: 'unknown',
        cites: [
          {
            source: 'gk',
            at: 'ceasefire of 18 July 1997 and guidelines of the same year',
            says: 'agreed directly between the two sides',
          },
        ],
      },
      {
        id: 'monitoring-terms',
        date: '2004',
        place: 'Kuala Lumpur',
        produced: 'Terms of reference of the International Monitoring Team, revised in 2009',
        seats: {
          ph: 'co-drafting',
          milf: 'co-drafting',
          my: 'unknown',
          bn: 'unknown',
          ly: 'unknown',
          jp: 'unknown',
          no: 'unknown',
          eu: 'unknown',
        },
        terms: ['monitoring-team'],
        disclosure: 'unknown',
        cites: [
          {
            source: 'gk',
            at: 'deployment of the team from 2004 and terms of 2009',
            says: 'agreed between the sides with Malaysia as facilitator and later head of the team',
          },
        ],
        notes: 'Whether those who send monitors wrote their terms with the sides cannot be told.',
      },
      {
        id: 'framework-2012',
        date: '2012-10-02',
        place: 'Kuala Lumpur',
        produced: 'Framework Agreement on the Bangsamoro',
        seats: {
          ph: 'co-drafting',
          milf: 'co-drafting',
          my: 'commenting',
          icg: 'unknown',
          idb: 'excluded',
          tpmt: 'excluded',
        },
        terms: 'all',
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: 'exploratory talks of October 2012',
            says: 'the panels wrote the text with a Malaysian facilitator; the contact group observed; it was made public before signature',
          },
        ],
        notes:
          'The facilitator offered wording to both, which is between commenting and co-drafting. The two bodies did not exist yet.',
      },
      {
        id: 'normalization-2014',
        date: '2014-01-22',
        place: 'Kuala Lumpur',
        produced: 'Annex on Normalization, the last of four',
        seats: {
          ph: 'co-drafting',
          milf: 'co-drafting',
          my: 'commenting',
          icg: 'unknown',
          idb: 'excluded',
          tpmt: 'unknown',
        },
        terms: ['decommissioning', 'army-redeployment', 'decommissioning-body'],
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: 'exploratory talks of January 2014',
            says: 'the panels finished the annex on 25 January; it was made public on signature',
          },
        ],
        notes:
          'What was made public is what came out. The body on decommissioning was set up later.',
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
        at: 'the agreement and its annexes as a whole',
        says: 'breaches are investigated, protested and settled between the panels; nobody owes a response',
      },
    ],
    notes:
      'The settlement is coded with the ceasefire of 1997 and 2003 and the monitors that it takes in. Its form is political-commitment: it is no treaty, one side is no state, and its political terms had to become law before they bound anyone; a coder who holds that the signature bound the government would put executive-agreement. Malaysia signed as facilitator and witness and is not counted among those who signed. The contact group lends weight to the talks and promises nothing. Local disputes, policing and private armed groups are not coded.',
  },
};
