/**
 * Comprehensive Peace Agreement between the Government of the Sudan and the Sudan People's Liberation Movement/Army (2005-01-09).
 */
import type { Case } from './case.ts';

/** Comprehensive Peace Agreement between the Government of the Sudan and the Sudan People's Liberation Movement/Army. */
export const sudanCpa2005: Case = {
  id: 'sudan-cpa-2005',
  shows:
    'The peace between Khartoum and the southern movement, with a long calendar of redeployments and UN monitors who may go anywhere. Rulings are left to committees on which both sides must agree, and the hardest answer to a breach is to name the culprit.',
  models: [],
  outcome: {
    result: 'held',
    happened:
      'The cease-fire lasted through the interim period to the independence of South Sudan on 9 July 2011. It was broken most gravely at Abyei, in May 2008 and again in May 2011.',
    start: '2005-01-09',
    observed: 77.9,
    firstBreach: 40.1,
    end: 77.9,
    endedBy:
      'The interim period ran out as planned, with the independence of South Sudan after the referendum.',
    cites: [
      {
        source: 'pam',
        at: 'implementation score',
        says: 'a score of 72.87 after seven years',
      },
      {
        source: 'gk',
        at: 'Abyei 2008 and 2011; independence on 9 July 2011',
        says: 'two rounds of fighting at Abyei; the south left after a referendum',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'sudan-cpa-2005',
    title:
      "Comprehensive Peace Agreement between the Government of the Sudan and the Sudan People's Liberation Movement/Army",
    date: '2005-01-09',
    status: 'ended',
    purpose: ['ceasefire'],
    parties: [
      {
        id: 'sd',
        name: 'Government of the Sudan',
        kind: 'state',
      },
      {
        id: 'splm',
        name: "Sudan People's Liberation Movement/Army",
        kind: 'armed-group',
      },
      {
        id: 'igad',
        name: 'Intergovernmental Authority on Development, by its mediator Lazaro Sumbeiywo',
        kind: 'organisation',
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
        id: 'no',
        name: 'Norway',
        kind: 'state',
      },
      {
        id: 'un',
        name: 'United Nations, from March 2005 by its mission UNMIS',
        kind: 'organisation',
      },
      {
        id: 'cjmc',
        name: 'Ceasefire Joint Military Committee',
        kind: 'commission',
      },
    ],
    protects: ['sd', 'splm'],
    constrains: ['sd', 'splm'],
    instrument: {
      form: 'ratified-treaty',
      signatories: ['sd', 'splm'],
      ratifiedBy: ['sd', 'splm'],
      cites: [
        {
          source: 'annexure',
          at: 'cover page',
          says: 'the cease-fire modalities are an integral part of the peace agreement, signed for both sides, with the mediator as witness',
        },
        {
          source: 'gk',
          at: 'approval in January and February 2005',
          says: 'the National Assembly and the council of the movement approved it, as it provided; the interim constitution took it in',
        },
      ],
    },
    baselines: [
      {
        id: 'permanent-ceasefire',
        title: 'Permanent cease-fire',
        subject: 'conduct',
        binds: ['sd', 'splm'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'annexure',
            at: 'Part I, title and preamble',
            says: 'a comprehensive and permanent cease-fire through the pre-interim and interim periods',
          },
          {
            source: 'gk',
            at: 'Annexure I, Arts. 2 and 10.1',
            says: 'from the day of signature; a list of hostile acts that count as violations',
          },
        ],
        notes: 'The list of violations is in words, without figures or lines, hence named.',
      },
      {
        id: 'force-freeze',
        title: 'No recruitment, supply or movement of forces without leave',
        subject: 'conduct',
        binds: ['sd', 'splm'],
        forbids: ['force-build-up'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Annexure I, Art. 10.1',
            says: 'deployment, recruitment, supply and movement that were not authorised are violations',
          },
        ],
      },
      {
        id: 'line-1956',
        title: 'Line of 1 January 1956',
        subject: 'line',
        binds: ['sd', 'splm'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'security arrangements of 25 September 2003; Annexure I',
            says: 'the two armies stand north and south of the line of 1956, to be demarcated by a committee',
          },
        ],
        notes:
          'The line was known and not drawn on any agreed map; it begins to part the armies when the redeployments end.',
      },
      {
        id: 'saf-redeployment',
        title: 'Redeployment of the Sudanese army to the north',
        subject: 'withdrawal',
        binds: ['sd'],
        forbids: ['withdrawal-failure'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'security arrangements of 25 September 2003; Annexure I, timetable',
            says: 'north of the line within two and a half years, in steps with percentages',
          },
        ],
      },
      {
        id: 'spla-east',
        title: 'Redeployment of the southern army from eastern Sudan',
        subject: 'withdrawal',
        binds: ['splm'],
        forbids: ['withdrawal-failure'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'security arrangements of 25 September 2003; Annexure I',
            says: 'south of the line within one year',
          },
        ],
      },
      {
        id: 'spla-transitional-areas',
        title: 'Redeployment of the southern army from the Nuba Mountains and Blue Nile',
        subject: 'withdrawal',
        binds: ['splm'],
        forbids: ['withdrawal-failure'],
        precision: 'measurable',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'security arrangements of 25 September 2003; Annexure I',
            says: 'south of the line within six months after the joint units are formed there',
          },
        ],
        notes:
          'The joint units need both sides, so the movement does not control the start alone; it could delay it.',
      },
      {
        id: 'joint-units',
        title: 'Joint Integrated Units in place of other forces',
        subject: 'force-cap',
        binds: ['sd', 'splm'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'security arrangements of 25 September 2003; Annexure I, Part II',
            says: '39,000 in equal shares, with a figure for each region; no other government troops in the south afterwards',
          },
        ],
        notes:
          'Coded as a cap because the shares say how many troops of each army may stand where. The calendar of their formation slips easily; conditional would be a stricter reading.',
      },
      {
        id: 'monitors-free',
        title: 'Unrestricted access for the UN monitors',
        subject: 'conduct',
        binds: ['sd', 'splm'],
        forbids: ['monitor-obstruction'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'pam',
            at: 'provision on verification',
            says: 'monitors are to go without restriction, under the agreement on the status of the force',
          },
        ],
        notes:
          'It depends on an agreement on the status of the force that was to follow, so conditional is defensible.',
      },
    ],
    verification: [
      {
        id: 'un-monitors',
        title: 'Monitoring and verification by the UN mission',
        operators: ['un'],
        watches: 'all',
        means: ['ground-observers', 'liaison', 'aerial'],
        access: 'anywhere-anytime',
        coverage: 'partial',
        detects: 'unspecified',
        finding: 'un',
        finds: 'unspecified',
        attribution: 'to-parties',
        cites: [
          {
            source: 'pam',
            at: 'provision on verification, 2005',
            says: 'a UN mission monitors and verifies; unrestricted access; 10,000 personnel under resolution 1590',
          },
          {
            source: 'gk',
            at: 'Annexure I, Art. 15; resolution 1590 (2005), para. 4',
            says: 'verifies the cease-fire and investigates violations, and reports through the joint committees',
          },
        ],
        notes:
          'The mission is a body apart from the parties whose task is to verify, so its own finding is coded. A coder who holds that a violation is ruled on only in the joint committees would give it their rule. Partial: some hundreds of observers for a country without roads. It reports through committees on which the parties sit; reports to the Council were public, which was not a term of this agreement.',
      },
      {
        id: 'joint-committees',
        title: 'Ceasefire Joint Military Committee, area committees and joint teams',
        operators: ['un', 'sd', 'splm'],
        watches: 'all',
        means: ['ground-observers', 'liaison', 'data-exchange'],
        access: 'anywhere-anytime',
        coverage: 'partial',
        detects: 'unspecified',
        finding: {
          allOf: ['sd', 'splm', 'un'],
        },
        finds: 'unknown',
        attribution: 'to-parties',
        cites: [
          {
            source: 'pam',
            at: 'provision on disputes, Annexure I, Arts. 10.5, 13 and 14',
            says: 'teams, area committees, the joint committee, a political commission that needs the consensus of the parties, and last the Presidency',
          },
          {
            source: 'gk',
            at: 'Annexure I, on the joint committee',
            says: 'chaired by the UN force commander, with officers of both armies; decides by agreement of all',
          },
        ],
        notes:
          'One chain of bodies, coded as one. For the joint committee the consent of both parties is general knowledge, for the political commission above it the words are confirmed. If the UN chair need not consent, allOf of the two parties would be the rule. Time limits for complaints could not be established: unknown.',
      },
    ],
    guarantees: [
      {
        id: 'disciplinary-measures',
        title: 'Disciplinary measures for violations of the cease-fire',
        protects: ['sd', 'splm'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'force-build-up',
          'monitor-obstruction',
        ],
        trigger: {
          threshold: 'described',
          established: {
            verifier: 'joint-committees',
          },
          activation: {
            allOf: ['sd', 'splm', 'un'],
          },
          cites: [
            {
              source: 'gk',
              at: 'Annexure I, Art. 10',
              says: 'acts on the list of violations; the joint committee determines the measures',
            },
          ],
        },
        responders: [
          {
            party: 'cjmc',
            duty: 'may',
            responses: ['diplomacy'],
            capability: 'deployed',
            cites: [
              {
                source: 'gk',
                at: 'Annexure I, Art. 10',
                says: 'where appropriate the violation is made public, the culprit exposed, and punishment recommended',
              },
            ],
          },
        ],
        timeline: [],
        term: 'P6Y6M',
        exitNotice: 'unspecified',
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'Annexure I, Art. 10',
            says: 'the committee names, shames and recommends; the parties punish their own',
          },
        ],
        notes:
          'The one answer to a violation inside the text. A stricter reading sees no response at all and leaves the list empty, as no outsider owes anything. May, because the measures are listed for use where appropriate; shall-respond if one leans on "shall determine". Breaches: the list is taken to include obstruction of movement; failure to redeploy is not on it. The interim period of six and a half years is coded as its term. Naming needs no means beyond the committee, which sits in the country.',
      },
    ],
    drafting: [
      {
        id: 'naivasha-2003-09',
        date: '2003-09',
        place: 'Naivasha',
        produced: 'Framework agreement on security arrangements, 25 September 2003',
        seats: {
          igad: 'leading',
          sd: 'co-drafting',
          splm: 'co-drafting',
          us: 'unknown',
          gb: 'unknown',
          no: 'unknown',
          un: 'unknown',
          cjmc: 'excluded',
        },
        terms: [
          'line-1956',
          'saf-redeployment',
          'spla-east',
          'spla-transitional-areas',
          'joint-units',
        ],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'annexure',
            at: 'cover page',
            says: 'an agreement on security arrangements of 25 September 2003 came first',
          },
          {
            source: 'gk',
            at: 'Naivasha talks',
            says: 'the vice-president and the leader of the movement negotiated in person, under the regional mediator',
          },
        ],
        notes:
          'The two principals wrote much of it themselves, so leading for both is defensible, with the mediator commenting. What the three Western observers wrote cannot be told.',
      },
      {
        id: 'naivasha-2004',
        date: '2004-06-27',
        place: 'Nairobi and Naivasha',
        produced: 'Permanent cease-fire and implementation modalities, 31 December 2004',
        seats: {
          igad: 'leading',
          sd: 'co-drafting',
          splm: 'co-drafting',
          us: 'unknown',
          gb: 'unknown',
          no: 'unknown',
          un: 'unknown',
          cjmc: 'excluded',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'annexure',
            at: 'cover page',
            says: 'both sides met from 27 June to 31 December 2004 under the regional organisation',
          },
          {
            source: 'gk',
            at: 'on the talks',
            says: 'Western observers and a UN advance mission were at hand',
          },
        ],
        notes:
          'The committee did not exist yet. UN planners were consulted at some point; in which role is not known.',
      },
    ],
    sources: [
      {
        id: 'annexure',
        title:
          'Agreement on permanent ceasefire and security arrangements implementation modalities, Part One (copy)',
        publisher: 'StudyLib',
        date: '2004-12-31',
        kind: 'text',
      },
      {
        id: 'pam',
        title: 'Sudan Comprehensive Peace Agreement, Peace Accords Matrix (undated page)',
        publisher: 'Kroc Institute, University of Notre Dame',
        date: '2026',
        url: 'https://peaceaccords.nd.edu/accord/sudan-comprehensive-peace-agreement',
        kind: 'scholarship',
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
        source: 'annexure',
        at: 'as a whole',
        says: 'a cease-fire, redeployments, committees and monitors; no outsider who must act on a breach',
      },
    ],
    notes:
      'Six protocols and two annexures are coded as one text, of which the security parts matter here. Form: an agreement with a movement is no treaty between states; it is coded by what binds, as both deliberative bodies ratified it, and executive-agreement is the stricter reading. States and organisations that signed as witnesses are no signatories. The power of UNMIS under Chapter VII to protect civilians comes from resolution 1590 of March 2005, is about imminent violence and not about breaches of the agreement, and is not coded. Purpose is the cease-fire alone: no response from outside is promised. The witnesses promised to support, which is no guarantee.',
  },
};
