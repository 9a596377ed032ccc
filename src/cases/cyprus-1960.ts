/**
 * Treaty of Guarantee of Cyprus, with the Treaty of Alliance of the same day (1960-08-16).
 */
import { consultationPledge } from '../guarantees/consultation-pledge.ts';
import { mutualDefence } from '../guarantees/mutual-defence.ts';
import type { Case } from './case.ts';

/** Treaty of Guarantee of Cyprus, with the Treaty of Alliance of the same day. */
export const cyprus1960: Case = {
  id: 'cyprus-1960',
  shows:
    'The Treaty of Guarantee by which Greece, Turkey and the United Kingdom guaranteed the new Republic of Cyprus, read with the Treaty of Alliance of the same day. The guarantors must first consult, and each then keeps a right to act alone, with no duty to do so, no judge and no time; those who guarantee are also those whom the treaty restrains.',
  models: [consultationPledge, mutualDefence],
  outcome: {
    result: 'collapsed',
    happened:
      'The constitutional order broke down in the fighting between the communities of December 1963. In July 1974 officers led from Athens overthrew the president, and Turkey landed five days later and kept the north.',
    start: '1960-08-16',
    observed: 166.9,
    firstBreach: 40.1,
    end: 166.9,
    endedBy: 'Coup led from Greece on 15 July 1974, followed by the Turkish landing of 20 July',
    cites: [
      {
        source: 'kiwix',
        at: 'on 1974',
        says: 'a coup in July 1974, then a Turkish invasion that invoked Art. IV',
      },
      {
        source: 'gk',
        at: 'December 1963, and 15 and 20 July 1974',
        says: 'intercommunal fighting; coup; landing; a second operation on 14 August',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'cyprus-1960',
    title: 'Treaty of Guarantee of Cyprus, with the Treaty of Alliance of the same day',
    date: '1960-08-16',
    status: 'in-force',
    purpose: ['guarantee'],
    parties: [
      {
        id: 'cy',
        name: 'Republic of Cyprus (before independence, the leaders of its two communities)',
        kind: 'state',
      },
      {
        id: 'gr',
        name: 'Greece',
        kind: 'state',
      },
      {
        id: 'tr',
        name: 'Turkey',
        kind: 'state',
      },
      {
        id: 'gb',
        name: 'United Kingdom',
        kind: 'state',
      },
    ],
    protects: ['cy'],
    constrains: ['gr', 'tr', 'gb'],
    instrument: {
      form: 'signed-treaty',
      signatories: ['cy', 'gr', 'tr', 'gb'],
      cites: [
        {
          source: 'text',
          at: 'title and preamble',
          says: 'a treaty between Cyprus on one part and the three powers on the other',
        },
        {
          source: 'gk',
          at: 'Art. V',
          says: 'in force on signature; to be registered with the United Nations',
        },
      ],
    },
    baselines: [
      {
        id: 'independence',
        title: 'Independence and territorial integrity of Cyprus',
        subject: 'conduct',
        binds: ['gr', 'tr', 'gb'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'text',
            at: 'Art. II',
            says: 'the three recognise and guarantee the independence, integrity and security of the republic and its constitutional order',
          },
          {
            source: 'gk',
            at: 'Art. V',
            says: 'holds from the day of signature',
          },
        ],
        notes:
          'The three guarantee what they would break by attacking, so the undertaking is read as restraining them too. No line or map is given, as the whole island outside the bases is meant.',
      },
      {
        id: 'no-union-no-partition',
        title: 'No union with another state, no partition',
        subject: 'conduct',
        binds: ['cy', 'gr', 'tr', 'gb'],
        forbids: ['major-offensive', 'limited-incursion', 'covert-attack'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'text',
            at: 'Arts. I and II',
            says: 'activity promoting union or partition, directly or indirectly, is prohibited to Cyprus and by each guarantor',
          },
          {
            source: 'gk',
            at: 'Art. V',
            says: 'holds from the day of signature',
          },
        ],
        notes: 'Indirect promotion takes in deniable action through others, hence covert-attack.',
      },
      {
        id: 'base-areas',
        title: 'British sovereign base areas',
        subject: 'line',
        binds: ['cy', 'gr', 'tr'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'text',
            at: 'Art. III',
            says: 'the three respect the integrity of the areas that Britain keeps',
          },
          {
            source: 'gk',
            at: 'Treaty of Establishment, annex A',
            says: 'the areas are described and mapped there',
          },
        ],
        notes:
          'Annexed by reference to a treaty of the same day; a coder of this text alone would put named.',
      },
      {
        id: 'contingents',
        title: 'Strength of the Greek and Turkish contingents',
        subject: 'force-cap',
        binds: ['gr', 'tr'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Treaty of Alliance, Additional Protocol 1',
            says: '950 Greek and 650 Turkish officers and men',
          },
        ],
        notes:
          'The figures are strengths to be provided rather than called a ceiling; any change is to be asked for by the two heads of the republic, so they work as one.',
      },
    ],
    verification: [],
    guarantees: [
      {
        id: 'consultation',
        title: 'Consultation of the guarantors on a breach',
        model: 'consultation-pledge',
        protects: ['cy'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike', 'covert-attack'],
        parameters: {
          situation: {
            threshold: 'described',
            cites: [
              {
                source: 'text',
                at: 'Art. IV, first paragraph',
                says: 'a breach of the provisions of the treaty',
              },
            ],
          },
          partners: [
            {
              partner: 'gr',
              means: 'in-the-theatre',
              cites: [
                {
                  source: 'text',
                  at: 'Art. IV, first paragraph',
                  says: 'undertakes to consult with the two others',
                },
                {
                  source: 'gk',
                  at: 'Treaty of Alliance, Additional Protocol 1',
                  says: 'a contingent of 950 on the island',
                },
              ],
            },
            {
              partner: 'tr',
              means: 'in-the-theatre',
              cites: [
                {
                  source: 'text',
                  at: 'Art. IV, first paragraph',
                  says: 'undertakes to consult with the two others',
                },
                {
                  source: 'gk',
                  at: 'Treaty of Alliance, Additional Protocol 1',
                  says: 'a contingent of 650 on the island',
                },
              ],
            },
            {
              partner: 'gb',
              means: 'in-the-theatre',
              cites: [
                {
                  source: 'text',
                  at: 'Art. IV, first paragraph',
                  says: 'undertakes to consult with the two others',
                },
                {
                  source: 'gk',
                  at: 'sovereign base areas',
                  says: 'British forces in two bases on the island',
                },
              ],
            },
          ],
          inView: ['diplomacy'],
          establishedBy: 'responders',
          decidedBy: {
            allOf: ['gr', 'tr', 'gb'],
          },
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        conditions: [],
        cites: [
          {
            source: 'text',
            at: 'Art. IV, first paragraph',
            says: 'the three consult on the representations or measures needed to ensure observance',
          },
        ],
        notes:
          'All three must agree, because what the consultation is for is common or concerted action; a coder who asks only who can call the meeting would put any one of them, or unspecified. Representations are diplomacy; of the measures no kind is named. The treaty has no clause on term or exit; treaties without one last until ended, so indefinite is the other reading. The breaches are those that Arts. I to III reach.',
      },
      {
        id: 'reserved-action',
        title: 'Right of each guarantor to act alone',
        protects: ['cy'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike', 'covert-attack'],
        trigger: {
          threshold: 'described',
          established: 'responders',
          activation: {
            anyOf: ['gr', 'tr', 'gb'],
          },
          cites: [
            {
              source: 'text',
              at: 'Art. IV, second paragraph',
              says: 'a breach, so far as common or concerted action "may not prove possible"',
            },
          ],
        },
        responders: [
          {
            party: 'gr',
            duty: 'may',
            responses: [],
            capability: 'deployed',
            cites: [
              {
                source: 'text',
                at: 'Art. IV, second paragraph',
                says: 'reserves the right to act; the aim is fixed, the means are not',
              },
              {
                source: 'gk',
                at: 'Treaty of Alliance, Additional Protocol 1',
                says: 'a contingent of 950 on the island',
              },
            ],
          },
          {
            party: 'tr',
            duty: 'may',
            responses: [],
            capability: 'deployed',
            cites: [
              {
                source: 'text',
                at: 'Art. IV, second paragraph',
                says: 'reserves the right to act; the aim is fixed, the means are not',
              },
              {
                source: 'gk',
                at: 'Treaty of Alliance, Additional Protocol 1',
                says: 'a contingent of 650 on the island',
              },
            ],
          },
          {
            party: 'gb',
            duty: 'may',
            responses: [],
            capability: 'deployed',
            cites: [
              {
                source: 'text',
                at: 'Art. IV, second paragraph',
                says: 'reserves the right to act; the aim is fixed, the means are not',
              },
              {
                source: 'gk',
                at: 'sovereign base areas',
                says: 'British forces in two bases on the island',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        conditions: [],
        follows: 'consultation',
        cites: [
          {
            source: 'text',
            at: 'Art. IV, second paragraph',
            says: 'a right of each, with the sole aim of restoring the order set up by the treaty',
          },
          {
            source: 'debate',
            at: 'on the word action',
            says: 'whether it takes in armed force is disputed',
          },
        ],
        notes:
          '"Action" is left without a kind, as the word names none and its reach is disputed; armed-force is the reading of those who hold that it includes force. That concert must first have failed is put as a ladder (follows), not as a condition; a coder could also make it a precondition that each guarantor judges for itself.',
      },
      {
        id: 'alliance',
        title: 'Treaty of Alliance, duty to resist an attack on Cyprus',
        model: 'mutual-defence',
        protects: ['cy'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike', 'covert-attack'],
        parameters: {
          armedAttack: {
            threshold: 'described',
            cites: [
              {
                source: 'alliance-text',
                at: 'Art. II',
                says: 'any attack or aggression, direct or indirect, on independence or territorial integrity',
              },
            ],
          },
          allies: [
            {
              ally: 'gr',
              forces: 'in-the-theatre',
              cites: [
                {
                  source: 'alliance-text',
                  at: 'Arts. II and IV',
                  says: 'resists the attack, and sends a contingent to a headquarters on the island',
                },
                {
                  source: 'gk',
                  at: 'Additional Protocol 1',
                  says: '950 officers and men',
                },
              ],
            },
            {
              ally: 'tr',
              forces: 'in-the-theatre',
              cites: [
                {
                  source: 'alliance-text',
                  at: 'Arts. II and IV',
                  says: 'resists the attack, and sends a contingent to a headquarters on the island',
                },
                {
                  source: 'gk',
                  at: 'Additional Protocol 1',
                  says: '650 officers and men',
                },
              ],
            },
          ],
          assistance: 'of-a-stated-kind',
          including: ['armed-force'],
          establishedBy: 'responders',
          decidedBy: 'each-for-itself',
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        instrument: {
          form: 'signed-treaty',
          signatories: ['cy', 'gr', 'tr'],
          cites: [
            {
              source: 'alliance-text',
              at: 'Art. VI',
              says: 'in force on signature',
            },
          ],
        },
        conditions: [],
        cites: [
          {
            source: 'alliance-text',
            at: 'Arts. I to V',
            says: 'common defence, a tripartite headquarters under rotating command, and contingents',
          },
        ],
        notes:
          'To resist an attack is an act of a stated kind and is read as force; with-armed-force would be the kinder code, but indirect aggression can be resisted otherwise. The contingents are there to train a Cypriot army (Art. IV) and not along any line, so in the theatre and no tripwire. Art. I, to consult on common defence, sets no rule, so each decides for itself. Cyprus undertakes the same and is not listed as its own ally. "Indirect" is what brings covert attacks in.',
      },
    ],
    drafting: [
      {
        id: 'zurich',
        date: '1959-02-05',
        place: 'Zurich',
        produced:
          'Drafts of the basic structure, the Treaty of Guarantee and the Treaty of Alliance',
        seats: {
          gr: 'co-drafting',
          tr: 'co-drafting',
          gb: 'informed-after',
          cy: 'excluded',
        },
        terms: [
          'independence',
          'no-union-no-partition',
          'contingents',
          'consultation',
          'reserved-action',
          'alliance',
        ],
        disclosure: 'secret',
        cites: [
          {
            source: 'gk',
            at: '5 to 11 February 1959',
            says: 'the Greek and Turkish prime ministers and foreign ministers agreed the texts, with no Cypriot present',
          },
        ],
        notes:
          'Makarios was told by the Greek government while the talks went on; consulted-before is the kinder code for Cyprus.',
      },
      {
        id: 'london',
        date: '1959-02-17',
        place: 'London',
        produced: 'The agreed foundation, with an added article on the British bases',
        seats: {
          gb: 'co-drafting',
          gr: 'co-drafting',
          tr: 'co-drafting',
          cy: 'informed-after',
        },
        terms: 'all',
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: '17 to 19 February 1959',
            says: 'the leaders of both communities were shown finished texts and accepted them; a white paper followed',
          },
        ],
        notes:
          'Archbishop Makarios raised objections that changed nothing, so commenting would be too much; consulted-before is possible.',
      },
      {
        id: 'joint-committee',
        date: '1959-03',
        place: 'London and Nicosia',
        produced: 'The treaties as signed',
        seats: {
          gb: 'co-drafting',
          gr: 'co-drafting',
          tr: 'co-drafting',
          cy: 'co-drafting',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'March 1959 to July 1960',
            says: 'a joint committee with members of both communities made the final treaties',
          },
        ],
        notes:
          'Most of its work was on the bases and the constitution; how far the text of the guarantee could still be changed is doubtful, and commenting is the stricter code for Cyprus.',
      },
    ],
    sources: [
      {
        id: 'text',
        title: 'Treaty of Guarantee, Nicosia, 16 August 1960 (copy of the text)',
        publisher: 'Cyprus Forum',
        date: '1960-08-16',
        url: 'https://cyprus-forum.com/cyprus10696-60.html',
        kind: 'text',
      },
      {
        id: 'alliance-text',
        title: 'Treaty of Alliance, Nicosia, 16 August 1960 (copy of the text)',
        publisher: 'Cypnet',
        date: '1960-08-16',
        kind: 'text',
      },
      {
        id: 'debate',
        title: 'Exchange on whether Art. IV allows armed intervention (undated forum page)',
        publisher: 'Cyprus Forum',
        date: '2026',
        kind: 'analyst',
      },
      {
        id: 'kiwix',
        title: 'Treaty of Guarantee (1960) (encyclopaedia copy, tertiary)',
        publisher: 'Kiwix',
        date: '2020-06',
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
        source: 'text',
        at: 'as a whole',
        says: 'nobody is set to watch or to rule on a breach; no deadline, term or exit',
      },
    ],
    notes:
      'Constrains: the treaty protects Cyprus, and the three whom Art. II binds toward it could break that by any of the kinds of attack asked about. Cyprus binds itself in Art. I above all, but can commit none of these kinds against itself. Greece and Turkey alone, as the states whose union or partition was feared, would be a narrower reading; a wider one would make the deal reciprocal. The headquarters of the alliance commands and does not verify. Neither treaty was ended by its parties, so it is coded as in force. The guarantee of British rights in Art. III protects the United Kingdom and is not coded as a promise of its own.',
  },
};
