/**
 * Temporary arrangements for the administration and security of the Abyei Area, with the border security papers of June and July 2011 (2011-07-30).
 */
import { enforcementMandate } from '../guarantees/enforcement-mandate.ts';
import type { Case } from './case.ts';

/** Temporary arrangements for the administration and security of the Abyei Area, with the border security papers of June and July 2011. */
export const abyei2011: Case = {
  id: 'abyei-2011',
  shows:
    'The interim arrangement for the disputed Abyei Area, with the border zone that Sudan and South Sudan agreed in the same summer. In Abyei a UN brigade of Ethiopian troops finds, decides and may use force by itself; on the border the two sides watch each other, and nothing follows.',
  models: [enforcementMandate],
  outcome: {
    result: 'mixed',
    happened:
      'The two armies fought no major war over Abyei again, but troops or police of both sides stayed there against the terms for years. The first major breach between the two states was the fighting over Heglig in April 2012, elsewhere on the border.',
    start: '2011-06-20',
    observed: 179.8,
    firstBreach: 9.7,
    end: 'ongoing',
    cites: [
      {
        source: 'sg-2011-603',
        at: 'on the security situation',
        says: 'Sudanese troops had not left Abyei in September 2011, long after the force had begun to arrive',
      },
      {
        source: 'sg-2015-700',
        at: 'on Diffra',
        says: 'between 120 and 150 armed oil police of Sudan were still in the area',
      },
      {
        source: 'press-sc15481',
        at: '2023',
        says: 'about 60 police of Sudan and some 200 soldiers of South Sudan in the area',
      },
      {
        source: 'un-news-2012',
        at: 'on Abyei, May 2012',
        says: 'the Council had by then set a road map for both states in resolution 2046',
      },
      {
        source: 'gk',
        at: 'Heglig, April 2012; war in Sudan from April 2023',
        says: 'fighting over an oil field on the border; no return to war between the two armies over Abyei',
      },
    ],
    sources: [
      {
        id: 'sg-2015-700',
        title: 'Report of the Secretary-General on the situation in Abyei, S/2015/700 (copy)',
        publisher: 'United Nations',
        date: '2015',
        kind: 'official-statement',
      },
      {
        id: 'press-sc15481',
        title: 'Security Council meeting on Sudan and South Sudan, SC/15481',
        publisher: 'United Nations',
        date: '2023',
        kind: 'official-statement',
      },
      {
        id: 'un-news-2012',
        title: 'UN News on Sudan and South Sudan, May 2012',
        publisher: 'United Nations',
        date: '2012-05',
        kind: 'official-statement',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'abyei-2011',
    title:
      'Temporary arrangements for the administration and security of the Abyei Area, with the border security papers of June and July 2011',
    date: '2011-07-30',
    status: 'in-force',
    purpose: ['ceasefire', 'guarantee'],
    parties: [
      {
        id: 'sd',
        name: 'Republic of the Sudan',
        kind: 'state',
      },
      {
        id: 'ss',
        name: "Sudan People's Liberation Movement, from 9 July 2011 the Republic of South Sudan",
        kind: 'state',
      },
      {
        id: 'au',
        name: 'African Union, by its High-Level Implementation Panel under Thabo Mbeki',
        kind: 'organisation',
      },
      {
        id: 'et',
        name: 'Ethiopia',
        kind: 'state',
      },
      {
        id: 'un',
        name: 'United Nations, by its Security Council',
        kind: 'organisation',
      },
      {
        id: 'unisfa',
        name: 'United Nations Interim Security Force for Abyei',
        kind: 'organisation',
        members: ['et', 'un'],
      },
    ],
    protects: ['sd', 'ss'],
    constrains: ['sd', 'ss'],
    instrument: {
      form: 'executive-agreement',
      signatories: ['sd', 'ss'],
      cites: [
        {
          source: 'unmis',
          at: 'on the agreement',
          says: 'the two parties to the peace of 2005 agreed to demilitarise Abyei',
        },
        {
          source: 'gk',
          at: 'signatures of 20 June 2011',
          says: 'signed for the government and for the movement, witnessed by Mbeki; no parliament was asked',
        },
      ],
    },
    baselines: [
      {
        id: 'abyei-demilitarised',
        title: 'Abyei Area without armed forces other than the interim force',
        subject: 'buffer-zone',
        binds: ['sd', 'ss'],
        forbids: ['major-offensive', 'limited-incursion', 'force-build-up'],
        precision: 'measurable',
        starts: 'conditional',
        cites: [
          {
            source: 'unmis',
            at: 'quotation from the agreement',
            says: 'all forces but the interim one stay outside the Area as the arbitral court drew it',
          },
          {
            source: 'gk',
            at: '20 June agreement, points 1 and 2',
            says: 'redeployment follows at once on the arrival of the Ethiopian force; the arbitral award fixes the limits',
          },
        ],
        notes:
          'The award of 2009 has coordinates and a map, but it is referred to and not attached, hence measurable and not annexed. The zone begins with the arrival of the force, which neither side controls alone; scheduled would be right if one read the ban on other forces as running from signature.',
      },
      {
        id: 'abyei-redeployment',
        title: 'Redeployment of both armies out of the Abyei Area',
        subject: 'withdrawal',
        binds: ['sd', 'ss'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'unmis',
            at: 'quotation from the agreement',
            says: 'both armies move out of the Area',
          },
          {
            source: 'gk',
            at: '20 June agreement, point 1',
            says: 'immediately consequent on the deployment of the interim force; no number of days',
          },
        ],
        notes:
          'The Area has known limits, so that one could call this measurable; no day or stage is fixed, hence named.',
      },
      {
        id: 'line-1956',
        title: 'Line of 1 January 1956 between north and south',
        subject: 'line',
        binds: ['sd', 'ss'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: '20 June agreement, point 2',
            says: 'the line is inviolate until the parties or the referendum change it; no map',
          },
        ],
      },
      {
        id: 'border-zone',
        title: 'Safe Demilitarized Border Zone',
        subject: 'buffer-zone',
        binds: ['sd', 'ss'],
        forbids: ['major-offensive', 'limited-incursion', 'force-build-up', 'withdrawal-failure'],
        precision: 'measurable',
        starts: 'unknown',
        cites: [
          {
            source: 'gk',
            at: '29 June 2011 agreement; 30 July 2011 agreement, point 3',
            says: 'ten kilometres on each side of the 1956 line; a map of the administrative line was still to be produced and signed',
          },
        ],
        notes:
          'A figure, measured from a line that was partly disputed, and a map that was to come: measurable. Annexed would be right once the map was accepted. When forces had to be out of the zone could not be established from the words at hand, so its start is unknown. The exception for the area called 14 Mile belongs to the agreement of 27 September 2012, after this version.',
      },
      {
        id: 'monitors-free',
        title: 'Free movement of the force and co-operation with it',
        subject: 'conduct',
        binds: ['sd', 'ss'],
        forbids: ['monitor-obstruction'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'resolution 1990 (2011), paragraphs on co-operation and movement',
            says: 'the two governments are to co-operate, and movement to and from Abyei is to be free and unhindered',
          },
        ],
        notes:
          'The words are partly a call and not a demand; a strict coder could put aspirational.',
      },
    ],
    verification: [
      {
        id: 'unisfa-patrols',
        title: 'Monitoring and verification by the interim force',
        operators: ['unisfa'],
        watches: ['abyei-demilitarised', 'abyei-redeployment', 'monitors-free'],
        means: ['ground-observers'],
        access: 'anywhere-anytime',
        coverage: 'most',
        detects: 'unspecified',
        finding: 'unisfa',
        finds: 'unspecified',
        attribution: 'public',
        cites: [
          {
            source: 'sg-2011-603',
            at: 'paras. 1 and 2',
            says: 'the Secretary-General reports on progress and names the army that has not left and where',
          },
          {
            source: 'gk',
            at: 'resolution 1990 (2011), paras. 2 and 3 and on reporting',
            says: 'verifies the redeployment; may act for its freedom of movement; reports to the Council about every 60 days, on serious violations at once',
          },
        ],
        notes:
          'Access by the words, which let the force act under Chapter VII for its own movement in the Area. Refused visas and flights were practice and concerned the way in; counting them gives host-consent. Coverage: a brigade of 4,200 with the whole Area as its field, cut off in places by the rains; the text gives no share, so unspecified or partial could be defended.',
      },
      {
        id: 'joint-observers',
        title: 'Joint Military Observer Committee for Abyei',
        operators: ['sd', 'ss', 'unisfa'],
        watches: ['abyei-demilitarised', 'abyei-redeployment'],
        means: ['ground-observers', 'liaison'],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'to-parties',
        cites: [
          {
            source: 'gk',
            at: '20 June agreement, section on the observer committee',
            says: 'equal numbers from each side, under the commander of the force, reporting to the joint oversight committee',
          },
        ],
        notes:
          'No rule of decision is given and both sides sit on it, hence unspecified. It reports to the Abyei Joint Oversight Committee (two members from each side and a facilitator of the African Union), which is not coded as a verifier of its own because it administers and does not look.',
      },
      {
        id: 'border-mechanism',
        title: 'Joint Border Verification and Monitoring Mechanism',
        operators: ['sd', 'ss', 'unisfa'],
        watches: ['border-zone', 'line-1956'],
        means: ['ground-observers', 'liaison', 'aerial'],
        access: 'host-consent',
        coverage: 'partial',
        detects: 'unspecified',
        finding: {
          allOf: ['sd', 'ss'],
        },
        finds: 'unspecified',
        attribution: 'to-parties',
        cites: [
          {
            source: 'gk',
            at: '29 June and 30 July 2011 agreements',
            says: 'joint teams of both sides with international support, under a mechanism of both governments that decides by consensus',
          },
        ],
        notes:
          'The ruling body is the Joint Political and Security Mechanism, chaired by both sides; its consensus is coded. Patrols and flights need both sides, hence host-consent. Partial: a few sector posts along some two thousand kilometres. The UN was asked to support it in July 2011 and was given the task in December.',
      },
    ],
    guarantees: [
      {
        id: 'unisfa-mandate',
        title: 'Mandate of the interim force to protect Abyei from incursions',
        model: 'enforcement-mandate',
        protects: ['sd', 'ss'],
        breaches: ['major-offensive', 'limited-incursion'],
        parameters: {
          violation: {
            threshold: 'described',
            adjectives: ['unauthorized', 'imminent'],
            cites: [
              {
                source: 'gk',
                at: 'resolution 1990 (2011), para. 3',
                says: 'incursions into Abyei by elements not authorised under the agreement, and imminent physical violence to civilians',
              },
            ],
          },
          foundBy: 'unisfa-patrols',
          commander: 'unisfa',
          forces: [
            {
              force: 'unisfa',
              stands: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'resolution 1990 (2011), para. 1',
                  says: '4,200 troops and 50 police, all in the Abyei Area; Ethiopian',
                },
                {
                  source: 'unmis',
                  at: 'on the force',
                  says: 'the Sudanese army is to be replaced by a force of Ethiopian troops',
                },
              ],
            },
          ],
          means: ['armed-force'],
          answer: 'force-may-follow',
          chapterVII: {
            resolution: 'S/RES/1990 (2011)',
            adoptedBy: ['un'],
          },
          term: 'P6M',
          renewal: 'un',
          exitNotice: 'unspecified',
        },
        cites: [
          {
            source: 'gk',
            at: 'resolution 1990 (2011), para. 3',
            says: 'under Chapter VII the force is authorised to take the necessary action; for six months',
          },
        ],
        notes:
          'An authority and not a duty, hence force may follow. An attack by an army is an incursion too, so major-offensive is listed beside the probe; a coder who reads "unauthorized elements" as bands only would list limited-incursion alone. The force stands all over the protected Area, which could be called the line of fire; about 4,200 men in some ten thousand square kilometres made in-the-theatre the safer code. Renewal by the Council is written as un; none of its members is a party here.',
      },
    ],
    drafting: [
      {
        id: 'addis-2011-06',
        date: '2011-06',
        place: 'Addis Ababa',
        produced: 'The agreement of 20 June 2011 on Abyei',
        seats: {
          au: 'leading',
          sd: 'co-drafting',
          ss: 'co-drafting',
          et: 'unknown',
          un: 'unknown',
        },
        terms: [
          'abyei-demilitarised',
          'abyei-redeployment',
          'line-1956',
          'unisfa-patrols',
          'joint-observers',
          'unisfa-mandate',
        ],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'talks of June 2011',
            says: 'the African Union panel held the pen between the two; Ethiopia hosted and offered the troops',
          },
        ],
        notes:
          'Ethiopia certainly agreed to the task of its own troops; whether it wrote any of the text cannot be told.',
      },
      {
        id: 'new-york-2011-06',
        date: '2011-06-27',
        place: 'New York',
        produced: 'Resolution 1990 (2011)',
        seats: {
          un: 'leading',
          et: 'unknown',
          sd: 'unknown',
          ss: 'unknown',
          au: 'unknown',
        },
        terms: ['unisfa-patrols', 'unisfa-mandate', 'monitors-free'],
        disclosure: 'unknown',
        cites: [
          {
            source: 'gk',
            at: 'adoption on 27 June 2011',
            says: 'adopted unanimously by the Security Council on a draft of the United States',
          },
        ],
      },
      {
        id: 'addis-2011-06-29',
        date: '2011-06-29',
        place: 'Addis Ababa',
        produced: 'Agreement on border security and the joint mechanism',
        seats: {
          au: 'leading',
          sd: 'co-drafting',
          ss: 'co-drafting',
          et: 'unknown',
          un: 'unknown',
        },
        terms: ['border-zone', 'border-mechanism'],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'agreement of 29 June 2011',
            says: 'signed by both sides, with Mbeki as witness',
          },
        ],
      },
      {
        id: 'addis-2011-07-30',
        date: '2011-07-30',
        place: 'Addis Ababa',
        produced: 'Agreement on the border monitoring support mission',
        seats: {
          au: 'leading',
          sd: 'co-drafting',
          ss: 'co-drafting',
          et: 'unknown',
          un: 'unknown',
        },
        terms: ['border-zone', 'border-mechanism'],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'agreement of 30 July 2011',
            says: 'signed by both sides, with the African Union panel as witness',
          },
        ],
      },
      {
        id: 'addis-2012-09',
        date: '2012-09-27',
        place: 'Addis Ababa',
        produced: 'Agreement on security arrangements, with the exception for 14 Mile',
        seats: {
          au: 'leading',
          sd: 'co-drafting',
          ss: 'co-drafting',
          et: 'unknown',
          un: 'unknown',
        },
        terms: ['border-zone', 'border-mechanism'],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'agreements of 27 September 2012',
            says: 'the border zone was agreed again, with a special rule for one sector',
          },
        ],
        notes: 'Later than the version coded; it does not count for it.',
      },
    ],
    sources: [
      {
        id: 'unmis',
        title:
          'Parties agree to demilitarise Abyei (page of the UN Mission in Sudan that quotes the agreement)',
        publisher: 'United Nations Mission in Sudan',
        date: '2011-06',
        kind: 'official-statement',
      },
      {
        id: 'sg-2011-603',
        title: 'Report of the Secretary-General on the situation in Abyei, S/2011/603 (copy)',
        publisher: 'United Nations',
        date: '2011-09',
        kind: 'official-statement',
      },
      {
        id: 'press-sc12822',
        title: 'Security Council press release on resolution 2352 (2017), SC/12822',
        publisher: 'United Nations',
        date: '2017',
        kind: 'official-statement',
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
        source: 'unmis',
        at: 'on the agreement as a whole',
        says: 'demilitarisation, an interim force, a joint administration; no penalty for a side that stays',
      },
      {
        source: 'press-sc12822',
        at: 'on resolution 2352 (2017)',
        says: 'much later the Council lowered the ceiling of the force and threatened to end its support of the border mechanism',
      },
    ],
    notes:
      'Coded as one package of the papers of June and July 2011 with resolution 1990, and dated by the last of them; a coder of the Abyei paper alone would date it 20 June and leave the border zone and its mechanism out. The threat of 2017 to end support is later practice and no promise of these texts. No general cease-fire is coded: the papers rest on that of 2005. Nothing answers a failure to withdraw, a build-up or the obstruction of monitors.',
  },
};
