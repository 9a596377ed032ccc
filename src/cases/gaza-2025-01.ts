/**
 * Agreement between Israel and Hamas on hostages, prisoners and a return to calm, January 2025 (2025-01-17).
 */
import type { Case } from './case.ts';

/** Agreement between Israel and Hamas on hostages, prisoners and a return to calm, January 2025. */
export const gaza202501: Case = {
  id: 'gaza-2025-01',
  shows:
    'The truce of January 2025 in Gaza had dates and maps for its first six weeks and left everything after them to talks between the sides. It shows guarantors by name who owe no answer to a breach, and nobody set to say that there has been one.',
  models: [],
  outcome: {
    result: 'collapsed',
    happened:
      'The first stage, with its exchanges of hostages and prisoners, was largely carried out, and no terms were agreed for the second. Israel went back to war with heavy air strikes on 18 March 2025.',
    start: '2025-01-19',
    observed: 1.9,
    firstBreach: 1.9,
    end: 1.9,
    endedBy:
      'Israeli strikes across Gaza on 18 March 2025, after the first stage had run out without agreement on the second.',
    cites: [
      {
        source: 'gk',
        at: 'course of events to 18 March 2025',
        says: 'stage one ran out at the start of March; no agreement on stage two; strikes resumed on 18 March',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'gaza-2025-01',
    title:
      'Agreement between Israel and Hamas on hostages, prisoners and a return to calm, January 2025',
    date: '2025-01-17',
    status: 'ended',
    purpose: ['ceasefire'],
    parties: [
      {
        id: 'il',
        name: 'Israel',
        kind: 'state',
      },
      {
        id: 'hamas',
        name: 'Hamas',
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
        id: 'screeners',
        name: 'Private companies that check vehicles on the way north',
        kind: 'commission',
      },
    ],
    protects: ['il', 'hamas'],
    constrains: ['il', 'hamas'],
    instrument: {
      form: 'political-commitment',
      signatories: ['il', 'hamas', 'us', 'qa'],
      cites: [
        {
          source: 'gk',
          at: 'signature in Doha, 17 January',
          says: 'signed by the negotiators of both sides and by US and Qatari mediators; announced on 15 January',
        },
      ],
    },
    baselines: [
      {
        id: 'cessation',
        title: 'Temporary cessation of military operations',
        subject: 'conduct',
        binds: ['il', 'hamas'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'stage one, first point',
            says: 'both sides stop military operations for 42 days from 19 January, and longer while talks on stage two go on',
          },
        ],
        notes: 'The length is a figure, what is forbidden is only named.',
      },
      {
        id: 'flights',
        title: 'Daily pause of flights over Gaza',
        subject: 'no-fly',
        binds: ['il'],
        forbids: ['stand-off-strike'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'stage one, air activity',
            says: 'no military or reconnaissance flights for ten hours a day, twelve on days of exchange',
          },
        ],
      },
      {
        id: 'perimeter',
        title: 'Israeli withdrawal to a perimeter along the borders of Gaza',
        subject: 'withdrawal',
        binds: ['il'],
        forbids: ['withdrawal-failure', 'limited-incursion', 'major-offensive'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'annex on procedures, withdrawal',
            says: 'a strip of 700 metres, up to 400 more at five points, by maps that go with the agreement',
          },
        ],
        notes:
          'It fixes a line as well as a withdrawal, so crossing it again is listed too. The maps were agreed between the sides and not shown to the public.',
      },
      {
        id: 'netzarim',
        title: 'Israeli withdrawal from the Netzarim corridor',
        subject: 'withdrawal',
        binds: ['il'],
        forbids: ['withdrawal-failure'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'annex on procedures, days 7 and 22',
            says: 'the coast road is freed on day 7, the middle of Gaza on day 22',
          },
        ],
      },
      {
        id: 'philadelphi',
        title: 'Israeli withdrawal from the border with Egypt',
        subject: 'withdrawal',
        binds: ['il'],
        forbids: ['withdrawal-failure'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'annex on procedures, Philadelphi corridor',
            says: 'forces shrink during stage one, begin to leave on day 42 after the last release and are gone by day 50',
          },
        ],
        notes:
          'The last release of hostages comes first, which Israel does not control; as the day is fixed beside it, scheduled is coded and conditional would be the stricter reading.',
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
            at: 'stage one, humanitarian aid',
            says: 'six hundred lorries a day from the first day, fifty of them with fuel',
          },
        ],
      },
      {
        id: 'unarmed-return',
        title: 'Return to the north without weapons',
        subject: 'weapons-limit',
        binds: ['hamas'],
        forbids: ['force-build-up'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'annex on procedures, return of the displaced',
            says: 'from day 7 people go north on foot without carrying arms, vehicles after inspection',
          },
        ],
        notes:
          'Read as a rule against moving armed men and arms to the north; a coder could leave it out as a rule for civilians.',
      },
      {
        id: 'lasting-calm',
        title: 'Lasting calm in stage two',
        subject: 'conduct',
        binds: ['il', 'hamas'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'at-violators-will',
        cites: [
          {
            source: 'gk',
            at: 'stage two',
            says: 'a permanent end of operations is announced once both sides have agreed the conditions',
          },
        ],
        notes:
          'Each side has to agree before it begins, so each bound side can keep it from beginning.',
      },
      {
        id: 'full-withdrawal',
        title: 'Full Israeli withdrawal in stage two',
        subject: 'withdrawal',
        binds: ['il'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'at-violators-will',
        cites: [
          {
            source: 'gk',
            at: 'stage two',
            says: 'all forces leave Gaza; only once the conditions of stage two are agreed',
          },
        ],
        notes:
          'A further stage of 42 days is named, but it begins with an agreement that Israel must give.',
      },
    ],
    verification: [
      {
        id: 'vehicle-checks',
        title: 'Checks of vehicles at the Netzarim corridor',
        operators: ['screeners'],
        watches: ['unarmed-return'],
        means: ['ground-observers'],
        access: 'scheduled',
        coverage: 'partial',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'annex on procedures, return of the displaced',
            says: 'a private company chosen by the mediators with Israel checks vehicles; those employed were American and Egyptian',
          },
        ],
        notes:
          'The companies are coded as one body that the agreement sets up, as no other kind of party fits. They check vehicles on one road and not people on foot, hence scheduled and partial. Nothing is said on findings.',
      },
      {
        id: 'follow-up',
        title: 'Follow-up by the guarantors in Cairo and Doha',
        operators: ['eg', 'qa', 'us', 'il'],
        watches: 'all',
        means: ['liaison'],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'none',
        cites: [
          {
            source: 'gk',
            at: 'announcements by Qatar and Egypt, January 2025',
            says: 'the mediators follow the carrying out from an operations room in Cairo; Israeli and Palestinian officers sit there',
          },
        ],
        notes:
          'The text itself names no monitor; this room was announced beside it and can bind nobody by what it finds. Its terms were not published, so a coder could put unknown; as the announcements gave it no access and no findings, unspecified is coded. Whether its Palestinian members spoke for Hamas is not clear, so Hamas is not listed.',
      },
    ],
    guarantees: [
      {
        id: 'guarantors-efforts',
        title: 'Efforts of the guarantors to keep the talks going',
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
              at: 'annex on procedures, second point',
              says: 'no breach is named that would call for the guarantors',
            },
          ],
        },
        responders: [
          {
            party: 'us',
            duty: 'consult',
            responses: ['diplomacy'],
            capability: 'deployed',
            cites: [
              {
                source: 'gk',
                at: 'annex on procedures, second point, and list of guarantors',
                says: 'the guarantors work to see that talks go on until stage two is agreed',
              },
            ],
          },
          {
            party: 'eg',
            duty: 'consult',
            responses: ['diplomacy'],
            capability: 'deployed',
            cites: [
              {
                source: 'gk',
                at: 'annex on procedures, second point, and list of guarantors',
                says: 'the guarantors work to see that talks go on until stage two is agreed',
              },
            ],
          },
          {
            party: 'qa',
            duty: 'consult',
            responses: ['diplomacy'],
            capability: 'deployed',
            cites: [
              {
                source: 'gk',
                at: 'annex on procedures, second point, and list of guarantors',
                says: 'the guarantors work to see that talks go on until stage two is agreed',
              },
            ],
          },
        ],
        timeline: [],
        term: 'P126D',
        exitNotice: 'unspecified',
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'annex on procedures, second point; three stages',
            says: 'what stage one fixes goes on during the talks, which the three guarantors work to keep going',
          },
        ],
        notes:
          'The only operative words on the guarantors are that they work to keep the talks, and with them the calm, going. That is less than help and close to a meeting, hence consult. Their joint statement of 15 January, that they would see all stages carried out, stands outside the text and lifts nothing; with it a coder could put assist-as-it-deems-necessary, and one who sees no answer to a breach at all could leave the list empty. The kinds listed are those that stage one itself rules out. Not written as a consultation-pledge, since no meeting on a breach is owed. Mediators need no means beyond those in place. The term is three stages of 42 days.',
      },
    ],
    drafting: [
      {
        id: 'may-2024',
        date: '2024-05',
        place: 'Doha, Cairo and Jerusalem, through mediators',
        produced: 'Proposal of 27 May 2024, on which the agreement rests',
        seats: {
          il: 'leading',
          us: 'co-drafting',
          qa: 'co-drafting',
          eg: 'co-drafting',
          hamas: 'commenting',
          screeners: 'excluded',
        },
        terms: [
          'cessation',
          'flights',
          'perimeter',
          'crossings',
          'lasting-calm',
          'full-withdrawal',
          'guarantors-efforts',
        ],
        disclosure: 'summarised',
        cites: [
          {
            source: 'gk',
            at: 'proposal of 27 May, US speech of 31 May, reply of early July 2024',
            says: 'an Israeli offer worked out with the mediators, summed up by the US president; Hamas answered with changes',
          },
        ],
        notes:
          'Who held the pen is disputed; earlier wording by the mediators had been accepted by Hamas, so the mediators could be leading.',
      },
      {
        id: 'doha-2025-01',
        date: '2025-01',
        place: 'Doha',
        produced: 'Agreement with its annex on procedures',
        seats: {
          us: 'leading',
          qa: 'leading',
          eg: 'co-drafting',
          il: 'co-drafting',
          hamas: 'co-drafting',
          screeners: 'excluded',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'talks up to 15 January 2025',
            says: 'both sides bargained over every article through the mediators, with US envoys of both administrations',
          },
        ],
        notes:
          'The sides never met face to face; changes of each went into the text, hence co-drafting. The companies that check vehicles were chosen later.',
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
        at: 'the agreement and its annex as a whole',
        says: 'guarantors are named; no finding of a breach and no response to one is provided',
      },
    ],
    notes:
      'No source was at hand, so all of it is general knowledge. The text came out in the press in full, apart from the maps, hence nothing is undisclosed; assurances to either side that are said to stand beside it are not coded. Hamas stands for all armed groups in Gaza. The form is political-commitment: signed by negotiators, approved by the Israeli government, and one side is no state. Egypt is a guarantor and is not listed as having signed, because its signature is not certain. The date is that of signature; announced on 15 and begun on 19 January.',
  },
};
