/**
 * Pretoria agreement on a permanent cessation of hostilities in Tigray, with the Nairobi declaration and the terms of its monitoring (2022-12-24).
 */
import type { Case } from './case.ts';

/** Pretoria agreement on a permanent cessation of hostilities in Tigray, with the Nairobi declaration and the terms of its monitoring. */
export const pretoria2022: Case = {
  id: 'pretoria-2022',
  shows:
    'The agreement that stopped the main war in Tigray gave the African Union the lead in saying who broke it, so that neither side could block a finding. It shows dated disarmament beside ten experts for a whole region, two armed actors who signed nothing, and no response to a breach.',
  models: [],
  outcome: {
    result: 'mixed',
    happened:
      'The main war stopped and had not fully come back by early 2026. Eritrean forces and Western Tigray remained unsettled, and renewed clashes were reported in January 2026.',
    start: '2022-11-02',
    observed: 38,
    firstBreach: 'unknown',
    end: 'unknown',
    cites: [
      {
        source: 'gk',
        at: 'course of events to early 2026',
        says: 'no full return to war; Eritrean presence and Western Tigray open; split of the TPLF in 2025; clashes reported in January 2026',
      },
    ],
    notes:
      'The months are general knowledge; nothing after December 2022 was checked against a source.',
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'pretoria-2022',
    title:
      'Pretoria agreement on a permanent cessation of hostilities in Tigray, with the Nairobi declaration and the terms of its monitoring',
    date: '2022-12-24',
    status: 'in-force',
    purpose: ['ceasefire'],
    parties: [
      {
        id: 'et',
        name: 'Federal Democratic Republic of Ethiopia',
        kind: 'state',
      },
      {
        id: 'tplf',
        name: "Tigray People's Liberation Front",
        kind: 'armed-group',
      },
      {
        id: 'au',
        name: 'African Union, by its High-Level Panel',
        kind: 'organisation',
      },
      {
        id: 'igad',
        name: 'Intergovernmental Authority on Development',
        kind: 'organisation',
      },
      {
        id: 'us',
        name: 'United States',
        kind: 'state',
      },
      {
        id: 'un',
        name: 'United Nations',
        kind: 'organisation',
      },
      {
        id: 'er',
        name: 'Eritrea',
        kind: 'state',
      },
      {
        id: 'amhara',
        name: 'Amhara forces',
        kind: 'armed-group',
      },
    ],
    protects: ['et', 'tplf'],
    constrains: ['et', 'tplf'],
    instrument: {
      form: 'political-commitment',
      signatories: ['et', 'tplf'],
      cites: [
        {
          source: 'gk',
          at: 'Pretoria agreement as a whole, fifteen articles',
          says: 'a political agreement, signed by government and TPLF on 2 November 2022, with the AU panel as witness',
        },
      ],
    },
    baselines: [
      {
        id: 'cessation',
        title: 'Permanent cessation of hostilities',
        subject: 'conduct',
        binds: ['et', 'tplf'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike', 'covert-attack'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Art. 3',
            says: 'at once and for good; open and covert violence, air strikes, mines, sabotage and the use of proxies are named',
          },
        ],
        notes:
          'Covert attack is listed because covert acts, sabotage and proxies are named. No line or distance is given.',
      },
      {
        id: 'heavy-weapons',
        title: 'Disarmament of heavy weapons of the TPLF',
        subject: 'weapons-limit',
        binds: ['tplf'],
        forbids: ['force-build-up', 'withdrawal-failure'],
        precision: 'measurable',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'Art. 6',
            says: 'contact in 24 hours, commanders meet in five days, heavy weapons first',
          },
          {
            source: 'gk',
            at: 'Nairobi declaration of 12 November',
            says: 'heavy weapons go at the same time as foreign and other forces outside the national army leave',
          },
        ],
        notes:
          'Article 6 by itself would be scheduled; Nairobi tied it to a withdrawal that the TPLF does not control, hence conditional. Measurable, because all heavy weapons within a set number of days can be checked; without an inventory, and with the date loosened in Nairobi, named would be a stricter code. Arms kept beyond what was agreed are read both as a build-up and as something not taken away when agreed.',
      },
      {
        id: 'full-disarmament',
        title: 'Disarmament of the TPLF, light weapons included',
        subject: 'weapons-limit',
        binds: ['tplf'],
        forbids: ['force-build-up', 'withdrawal-failure'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Art. 6',
            says: 'completed, light weapons included, within thirty days',
          },
        ],
        notes:
          'Nairobi left the plan for light weapons to the commanders, without a new date that is known; a coder could see in this a conditional start.',
      },
      {
        id: 'no-mobilisation',
        title: 'No recruitment or mobilisation by the TPLF',
        subject: 'conduct',
        binds: ['tplf'],
        forbids: ['force-build-up'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Art. 7(1)',
            says: 'the TPLF stops recruiting, training, moving and mobilising forces, as the agreement enters into force on signature',
          },
        ],
        notes: 'Nothing comparable binds the government.',
      },
      {
        id: 'outside-forces',
        title: 'Withdrawal of foreign forces and of forces outside the national army',
        subject: 'withdrawal',
        binds: ['et'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'Nairobi declaration of 12 November',
            says: 'they leave at the same time as heavy weapons are given up; neither numbers nor places nor days',
          },
        ],
        notes:
          'Those who would have to leave, Eritrean and Amhara forces, signed nothing. It is coded as binding the government, the only party that could bring it about; a coder could hold that it binds nobody and leave it out.',
      },
      {
        id: 'access-to-tigray',
        title: 'Humanitarian access and services',
        subject: 'conduct',
        binds: ['et'],
        forbids: ['blockade'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'Arts. 5 and 7(2)',
            says: 'the government speeds up aid and restores services in Tigray; no quantity and no day',
          },
        ],
        notes: 'Tigray had been closed off, so this is read as the rule against a blockade.',
      },
    ],
    verification: [
      {
        id: 'expert-team',
        title: 'AU monitoring, verification and compliance mission',
        operators: ['au'],
        watches: 'all',
        means: ['ground-observers'],
        access: 'unknown',
        coverage: 'partial',
        detects: 'unknown',
        finding: 'au',
        finds: 'unknown',
        attribution: 'to-parties',
        cites: [
          {
            source: 'newsghana',
            at: '22 to 24 December',
            says: 'the terms of the mission were fixed in Nairobi at the second meeting of commanders',
          },
          {
            source: 'gk',
            at: 'Art. 11',
            says: 'ten experts for six months, who report to the panel; no single party can veto',
          },
        ],
        notes:
          'The terms of reference of December could not be read, so access and times are unknown. Coverage is partial by number: ten people for a region. The team reports to the panel, which has the side concerned put right what it broke; that is read as telling the parties. A coder who stops at the report to the panel would put internal.',
      },
      {
        id: 'joint-committee',
        title: 'Joint Committee',
        operators: ['au', 'igad', 'et', 'tplf'],
        watches: 'all',
        means: ['liaison'],
        access: 'unknown',
        coverage: 'unknown',
        detects: 'unknown',
        finding: 'au',
        finds: 'unknown',
        attribution: 'to-parties',
        cites: [
          {
            source: 'gk',
            at: 'Art. 11',
            says: 'one senior member for each side and IGAD, with the AU in the chair, which decides',
          },
        ],
        notes:
          'Both sides sit on it. The article is remembered as giving the decision to the AU that leads it, so au; a coder who finds no rule in the words would put unspecified. What it looks with is what the sides and the expert team bring to it, hence liaison.',
      },
    ],
    guarantees: [],
    drafting: [
      {
        id: 'pretoria-talks',
        date: '2022-10-25',
        place: 'Pretoria',
        produced: 'Agreement of 2 November 2022',
        seats: {
          au: 'leading',
          et: 'co-drafting',
          tplf: 'co-drafting',
          us: 'unknown',
          un: 'unknown',
          igad: 'unknown',
          er: 'excluded',
          amhara: 'excluded',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'talks of 25 October to 2 November',
            says: 'led by the AU panel; both sides wrote; the United States, the UN and IGAD observed; Eritrea and Amhara were not there',
          },
        ],
        notes:
          'Observers could hear and speak; whether any of them touched the text cannot be told.',
      },
      {
        id: 'nairobi-november',
        date: '2022-11-07',
        place: 'Nairobi',
        produced: 'Declaration of the senior commanders, 12 November 2022',
        seats: {
          au: 'leading',
          et: 'co-drafting',
          tplf: 'co-drafting',
          us: 'unknown',
          un: 'unknown',
          igad: 'unknown',
          er: 'excluded',
          amhara: 'excluded',
        },
        terms: ['heavy-weapons', 'full-disarmament', 'outside-forces', 'access-to-tigray'],
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: 'meeting of commanders, 7 to 12 November',
            says: 'commanders of both sides, brought together by the AU panel, signed a published declaration',
          },
        ],
      },
      {
        id: 'nairobi-december',
        date: '2022-12-22',
        place: 'Nairobi',
        produced: 'Terms of reference of the AU mission',
        seats: {
          et: 'co-drafting',
          tplf: 'co-drafting',
          au: 'unknown',
          igad: 'unknown',
          er: 'excluded',
          amhara: 'excluded',
        },
        terms: ['expert-team', 'joint-committee'],
        disclosure: 'unknown',
        cites: [
          {
            source: 'newsghana',
            at: '22 to 24 December',
            says: 'second meeting of the commanders, at which the terms of the mission were fixed',
          },
        ],
        notes:
          'That the AU wrote part of the terms of its own mission is likely and not reported, so unknown.',
      },
    ],
    sources: [
      {
        id: 'newsghana',
        title: 'Terms of reference of the AU monitoring mission agreed in Nairobi',
        publisher: 'News Ghana',
        date: '2022-12-24',
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
        at: 'the fifteen articles as a whole',
        says: 'a breach is to be found and put right; nobody owes a response to one',
      },
    ],
    notes:
      'The version coded is that of 24 December 2022: the agreement of 2 November, the Nairobi declaration that changed the order of disarmament, and the monitoring terms. A coder who takes the day of signature alone would put 2 November, leave the link of heavy weapons to withdrawal out, and not count the two Nairobi rounds. The articles were not at hand and are coded from general knowledge throughout. On the form: the text does not say that it does not bind, but it is no treaty, no parliament was asked and one side is no state; a coder who holds that it binds the government that signed would put executive-agreement. Signatures as witness are not counted. Guarantees are empty and not undisclosed, as the agreement itself is public.',
  },
};
