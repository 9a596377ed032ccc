/**
 * Cessation of hostilities between Israel and Lebanon, announced by the United States and France (2024-11-26).
 */
import type { Case } from './case.ts';

/** Cessation of hostilities between Israel and Lebanon, announced by the United States and France. */
export const israelLebanon2024: Case = {
  id: 'israel-lebanon-2024',
  shows:
    'The thirteen points that the United States and France announced for Israel and Lebanon in November 2024: sixty days, a deployment plan and a monitoring body in which both sides sit. It shows a truce with a chairman and no judge: nobody rules on a violation, and nobody owes an answer to one.',
  models: [],
  outcome: {
    result: 'collapsed',
    happened:
      'Violations began within the first two days, Israel kept five posts and struck almost daily, and UNIFIL counted more than 10,000 violations by the end of February 2026. Full fighting came back in early March 2026.',
    start: '2024-11-27',
    observed: 15.1,
    firstBreach: 0,
    end: 15.1,
    endedBy:
      'Return to full fighting in early March 2026, followed by a ground invasion and a new ten-day truce on 17 April 2026',
    cites: [
      {
        source: 'aljazeera',
        at: 'on the record of violations and the return of war',
        says: 'more than 10,000 violations recorded; the monitoring body could neither verify claims nor rule; war again in early March',
      },
      {
        source: 'tumblr-player',
        at: '26 April 2026',
        says: 'a new truce from 17 April; the Israeli Prime Minister says that Hezbollah is dismantling it',
      },
      {
        source: 'gk',
        at: '28 November 2024',
        says: 'both sides accuse each other of violations from the first days',
      },
    ],
    sources: [
      {
        id: 'tumblr-player',
        title: 'Netanyahu on Hezbollah and the truce of April 2026 (low quality, no second source)',
        publisher: 'tumblrplayer.com',
        date: '2026-04-26',
        kind: 'press-report',
      },
    ],
    notes: 'The day of the end is approximate.',
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'israel-lebanon-2024',
    title:
      'Cessation of hostilities between Israel and Lebanon, announced by the United States and France',
    date: '2024-11-26',
    status: 'ended',
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
        id: 'unifil',
        name: 'United Nations Interim Force in Lebanon',
        kind: 'organisation',
      },
    ],
    protects: ['il', 'lb'],
    constrains: ['il', 'hezbollah'],
    instrument: {
      form: 'statement',
      signatories: [],
      cites: [
        {
          source: 'gk',
          at: 'form of the text',
          says: 'announced by the United States and France on behalf of the parties, sent to the Security Council by letter; nobody signed',
        },
      ],
    },
    baselines: [
      {
        id: 'cessation',
        title: 'Cessation of hostilities',
        subject: 'conduct',
        binds: ['il', 'lb', 'hezbollah'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'eir-text',
            at: 'pts 1 and 2',
            says: 'thirteen points, with the forces named that may bear arms',
          },
          {
            source: 'gk',
            at: 'pts 1, 2 and 4',
            says: 'from 04:00 on 27 November; Lebanon prevents all operations against Israel, Israel carries out no offensive operations by land, air or sea',
          },
        ],
        notes:
          '"Any operations" for one side and "offensive" operations for the other, with self-defence kept for both in point 4: what Israel may do against a threat is left open. Covert attack is left out, as the words speak of operations.',
      },
      {
        id: 'il-withdrawal',
        title: 'Israeli withdrawal south of the Blue Line',
        subject: 'withdrawal',
        binds: ['il'],
        forbids: ['withdrawal-failure'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'eir-text',
            at: 'pt 12',
            says: 'withdrawal within sixty days',
          },
          {
            source: 'gk',
            at: 'pt 12',
            says: 'in phases, as the Lebanese army moves into its positions; no more than sixty days',
          },
        ],
        notes:
          'The pace is tied to the deployment of the Lebanese army, but the outer limit is a number of days.',
      },
      {
        id: 'litani-area',
        title: 'Southern Litani area in which only the official forces of Lebanon bear arms',
        subject: 'buffer-zone',
        binds: ['hezbollah', 'lb', 'il'],
        forbids: ['force-build-up', 'limited-incursion', 'withdrawal-failure'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'eir-text',
            at: 'pts 5 and 11',
            says: 'the forces are named one by one; the army deploys 10,000',
          },
          {
            source: 'gk',
            at: 'pts 5, 7 and 11',
            says: 'the area is shown in a deployment plan attached to the text; positions and weapons there are dismantled first',
          },
        ],
        notes:
          'Annexed because of the plan that point 5 attaches; a coder who has not seen that it was attached would write measurable. The exclusive presence begins with the cessation; for dismantling the positions of Hezbollah no date is given.',
      },
      {
        id: 'arms-control',
        title: 'Arms only through the government',
        subject: 'weapons-limit',
        binds: ['hezbollah', 'lb'],
        forbids: ['force-build-up'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'pts 6 and 7',
            says: 'from the cessation on, the government controls sale, supply and making of arms and removes unauthorised sites and weapons',
          },
        ],
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
            at: 'pts 3, 12 and 13',
            says: 'Israel withdraws south of the line; resolution 1701 is to be carried out; disputed points are left to talks',
          },
          {
            source: 'everything-jerusalem',
            at: 'key commitments',
            says: 'both sides are to carry out resolution 1701 in full',
          },
        ],
        notes:
          'As in the coding of resolution 1701, which drew the line in; the disputed points are named as open.',
      },
    ],
    verification: [
      {
        id: 'mechanism',
        title: 'The Mechanism, hosted by UNIFIL, with the United States in the chair and France',
        operators: ['us', 'fr', 'unifil', 'lb', 'il'],
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
            source: 'eir-text',
            at: 'pt 9',
            says: 'the tripartite body is reshaped, with the United States in the chair',
          },
          {
            source: 'quikreader',
            at: 'on the American part',
            says: 'no US combat troops; US officers deal with complaints',
          },
          {
            source: 'aljazeera',
            at: 'on the monitoring body',
            says: 'it could neither verify claims of a threat nor rule on them',
          },
          {
            source: 'gk',
            at: 'pts 9 and 10',
            says: 'it monitors, verifies and helps to ensure enforcement; it is to work out procedures for inspection itself',
          },
        ],
        notes:
          'It has a chair and no rule of decision, and both sides sit on it, so the finding is unspecified. It has no power to rule and is not asked to say who did it; as the text says nothing at all on this, unspecified would come to the same. Inspection is left to procedures yet to be made, hence liaison alone. Hezbollah has no seat.',
      },
      {
        id: 'unifil-reports',
        title: 'UNIFIL',
        operators: ['unifil'],
        watches: ['cessation', 'il-withdrawal', 'litani-area', 'blue-line'],
        means: ['ground-observers', 'liaison'],
        access: 'host-consent',
        coverage: 'most',
        detects: 'unspecified',
        finding: 'unifil',
        finds: 'unspecified',
        attribution: 'unspecified',
        instrument: {
          form: 'political-commitment',
          signatories: ['us', 'fr'],
          cites: [
            {
              source: 'gk',
              at: 'resolution 1701 (2006)',
              says: "its mandate is the Council's, for which both voted",
            },
          ],
        },
        cites: [
          {
            source: 'gk',
            at: 'pts 5, 9 and 10',
            says: 'its duties under resolution 1701 go on; violations are reported to it and to the Mechanism',
          },
        ],
        notes:
          'Coded as in the document on resolution 1701, to which the points refer. A coder who takes UNIFIL only as a member of the Mechanism would leave it out.',
      },
    ],
    guarantees: [],
    drafting: [
      {
        id: 'beirut-2024-11-14',
        date: '2024-11-14',
        place: 'Beirut, by hand',
        produced: 'The US draft as given to Lebanon',
        seats: {
          us: 'leading',
          fr: 'unknown',
          il: 'commenting',
          lb: 'commenting',
          hezbollah: 'commenting',
          unifil: 'unknown',
        },
        terms: 'all',
        disclosure: 'leaked',
        cites: [
          {
            source: 'gk',
            at: 'middle of November 2024',
            says: 'the US draft went to Speaker Berri, who answered for Lebanon and for Hezbollah with remarks',
          },
        ],
        notes:
          'What Israel wrote into the draft before it was handed over is not known in detail; it could be co-drafting.',
      },
      {
        id: 'shuttle-2024-11-19',
        date: '2024-11-19',
        place: 'Beirut and Jerusalem',
        produced: 'The thirteen points as announced',
        seats: {
          us: 'leading',
          fr: 'co-drafting',
          il: 'commenting',
          lb: 'commenting',
          hezbollah: 'commenting',
          unifil: 'unknown',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: '19 to 26 November 2024',
            says: 'Hochstein went between the capitals, Hezbollah through Berri; France took part in drafting',
          },
        ],
        notes:
          'The text itself was published only with the announcement, so it was shared while it was made and no more.',
      },
    ],
    sources: [
      {
        id: 'eir-text',
        title: 'Text of the thirteen points',
        publisher: 'eir.news',
        date: '2024',
        kind: 'text',
      },
      {
        id: 'dayfr-text',
        title:
          'Full text of the ceasefire agreement, with the reported contents of the US letter to Israel',
        publisher: 'dayfr.com',
        date: '2024',
        kind: 'text',
      },
      {
        id: 'everything-jerusalem',
        title: 'Ceasefire between Israel and Lebanon, with US and French commitments',
        publisher: 'everythingjerusalem.com',
        date: '2024',
        kind: 'press-report',
      },
      {
        id: 'rsoe',
        title: 'Terms of the cessation of hostilities',
        publisher: 'rsoe-edis.org',
        date: '2024',
        kind: 'press-report',
      },
      {
        id: 'quikreader',
        title: 'The American part in monitoring',
        publisher: 'quikreader.com',
        date: '2024',
        kind: 'press-report',
      },
      {
        id: 'aljazeera',
        title: 'The Israel-Hezbollah ceasefire was built to fail',
        publisher: 'Al Jazeera',
        date: '2026-03-11',
        url: 'https://www.aljazeera.com/opinions/2026/3/11/the-israel-hezbollah-ceasefire-was-built-to-fail',
        kind: 'analyst',
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
        source: 'eir-text',
        at: 'pts 1 to 13',
        says: 'no responder, no trigger and no deadline for an answer to a violation',
      },
      {
        source: 'rsoe',
        at: 'terms',
        says: 'sixty days, 10,000 soldiers, resolution 1701, the monitoring body; no response among the terms',
      },
      {
        source: 'dayfr-text',
        at: 'on the side letter',
        says: 'the United States is to share intelligence and grants Israel freedom to act against threats',
      },
      {
        source: 'everything-jerusalem',
        at: 'on the side letter',
        says: 'the same, by another report',
      },
    ],
    notes:
      'The empty list of guarantees is a finding. Self-defence, kept for both sides in point 4, is a right of the attacked and no promise by anyone else. The US side letter to Israel is another paper, seen only by report, to which Lebanon is no party; sharing intelligence under it is not tied to a breach, and the freedom to act is Israel\'s own. A coder who takes it as one package with the points would add a guarantee to Israel by the United States with the response intelligence. That the Mechanism "assists in ensuring enforcement" names no act. Form: a statement, because two mediators said what others are prepared to do and nobody signed; political-commitment if acceptance by both cabinets is counted. Lebanon is bound to prevent attacks and is not coded as a possible violator, as in resolution 1701. Status is that of the middle of 2026; the coding is of the words of November 2024.',
  },
};
