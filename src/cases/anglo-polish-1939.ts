/**
 * Agreement of Mutual Assistance between the United Kingdom and Poland, with its secret protocol (1939-08-25).
 */
import { mutualDefence } from '../guarantees/mutual-defence.ts';
import type { Case } from './case.ts';

/** Agreement of Mutual Assistance between the United Kingdom and Poland, with its secret protocol. */
export const angloPolish1939: Case = {
  id: 'anglo-polish-1939',
  shows:
    'A short alliance treaty, signed a week before the war, in which Britain and Poland each promise at once all the support in their power if the other is attacked, with a secret protocol that names Germany as the attacker meant. Nobody has to be asked and nothing is reserved, and there was no force in reach that could have carried the promise out in Poland.',
  models: [mutualDefence],
  outcome: {
    result: 'collapsed',
    happened:
      'Germany attacked Poland on 1 September 1939, so the treaty did not deter. Britain declared war two days later and sent no force that could relieve Poland.',
    start: '1939-08-25',
    observed: 0.2,
    firstBreach: 0.2,
    end: 0.2,
    endedBy: 'German attack on Poland',
    cites: [
      {
        source: 'gk',
        at: '1 to 3 September 1939',
        says: 'German attack, a British ultimatum, war declared on 3 September, no relief force',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'anglo-polish-1939',
    title:
      'Agreement of Mutual Assistance between the United Kingdom and Poland, with its secret protocol',
    date: '1939-08-25',
    status: 'ended',
    purpose: ['guarantee'],
    parties: [
      {
        id: 'pl',
        name: 'Poland',
        kind: 'state',
      },
      {
        id: 'gb',
        name: 'United Kingdom',
        kind: 'state',
      },
      {
        id: 'de',
        name: 'Germany',
        kind: 'state',
      },
    ],
    protects: ['pl', 'gb'],
    constrains: ['de'],
    instrument: {
      form: 'signed-treaty',
      signatories: ['gb', 'pl'],
      cites: [
        {
          source: 'text',
          at: 'preamble',
          says: 'concluded by plenipotentiaries of both governments',
        },
        {
          source: 'gk',
          at: 'Art. 8',
          says: 'in force on signature, with no ratification',
        },
      ],
    },
    baselines: [],
    verification: [],
    guarantees: [
      {
        id: 'mutual-assistance',
        title: 'All support if the other is attacked',
        model: 'mutual-defence',
        protects: ['pl', 'gb'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          armedAttack: {
            threshold: 'described',
            cites: [
              {
                source: 'text',
                at: 'Art. 1',
                says: 'hostilities with a European Power in consequence of its aggression',
              },
              {
                source: 'protocol',
                at: 'secret protocol, para 1',
                says: 'the European Power meant is Germany',
              },
            ],
          },
          allies: [
            {
              ally: 'gb',
              forces: 'none',
              cites: [
                {
                  source: 'text',
                  at: 'Art. 1',
                  says: 'gives "at once" all the support and assistance in its power',
                },
                {
                  source: 'gk',
                  at: 'forces in August 1939',
                  says: 'no British force in Poland and none that could reach it',
                },
              ],
            },
            {
              ally: 'pl',
              forces: 'none',
              cites: [
                {
                  source: 'text',
                  at: 'Art. 1',
                  says: 'the same promise in the other direction',
                },
                {
                  source: 'gk',
                  at: 'forces in August 1939',
                  says: 'no Polish force stood ready to defend the United Kingdom',
                },
              ],
            },
          ],
          assistance: 'of-a-stated-kind',
          including: ['armed-force'],
          establishedBy: 'responders',
          decidedBy: 'automatic',
          term: 'P5Y',
          renewal: 'automatic',
          exitNotice: 'P6M',
        },
        conditions: [],
        cites: [
          {
            source: 'text',
            at: 'Arts. 1 and 2',
            says: 'the core promise, and the cases to which it is extended',
          },
          {
            source: 'umiastowski',
            at: 'on Arts. 4 to 7',
            says: 'staffs settle how assistance is given; information is exchanged; no separate peace',
          },
          {
            source: 'gk',
            at: 'Art. 8',
            says: "five years, then on unless denounced, with six months' notice",
          },
        ],
        notes:
          'One element for both directions, as it is one promise in one article. All the support in its power leaves the helper no choice of kind or measure, and Art. 4 leaves the methods to the naval, military and air staffs, so a stated kind is owed and armed force is in it; as-each-deems-necessary is the stricter reading, with-armed-force the kinder. Automatic because the article sets the duty off with no decision or consultation between; each-for-itself is what practice would add. No body finds the aggression, so each judges. "At once" is no time that can be missed. The renewal runs by itself unless one side denounces. Art. 2(2), which extends the promise to wars begun over a third state (by the protocol Belgium, Holland and Lithuania), has the same responders and is not coded apart.',
      },
      {
        id: 'danzig-threat',
        title: 'All support if Poland finds it vital to resist a threat',
        model: 'mutual-defence',
        protects: ['pl'],
        breaches: ['limited-incursion', 'blockade', 'covert-attack'],
        parameters: {
          armedAttack: {
            threshold: 'described',
            adjectives: ['clearly'],
            cites: [
              {
                source: 'text',
                at: 'Art. 2(1)',
                says: 'action that clearly threatens independence, directly or indirectly, and that the party finds vital to resist by arms',
              },
              {
                source: 'gk',
                at: 'secret protocol, para 2',
                says: 'for now the case meant is that of the Free City of Danzig',
              },
            ],
          },
          allies: [
            {
              ally: 'gb',
              forces: 'none',
              cites: [
                {
                  source: 'text',
                  at: 'Arts. 1 and 2(1)',
                  says: 'the promise of Art. 1 applies',
                },
                {
                  source: 'gk',
                  at: 'forces in August 1939',
                  says: 'no British force in Poland and none that could reach it',
                },
              ],
            },
          ],
          assistance: 'of-a-stated-kind',
          including: ['armed-force'],
          establishedBy: 'responders',
          decidedBy: 'pl',
          term: 'P5Y',
          renewal: 'automatic',
          exitNotice: 'P6M',
        },
        conditions: [],
        cites: [
          {
            source: 'text',
            at: 'Art. 2(1)',
            says: 'a second trigger, in which the threatened party judges what is vital',
          },
        ],
        notes:
          "The threatened party itself judges whether it must resist, which the schema has no word for under who establishes the breach; it is put as the decider, and the clear threat is left to the helper's judgement. Only Poland is protected, as the protocol ties the case to Danzig. Breaches are those by which the city could be taken or cut off, from within or without; the general words of the article would reach every attack, which the element above covers already.",
      },
      {
        id: 'support-against-pressure',
        title: 'Support in resisting economic penetration and the like',
        model: 'mutual-defence',
        protects: ['pl', 'gb'],
        breaches: ['blockade', 'covert-attack'],
        parameters: {
          armedAttack: {
            threshold: 'described',
            cites: [
              {
                source: 'gk',
                at: 'Art. 3',
                says: 'attempts to undermine independence by economic penetration or in any other way',
              },
            ],
          },
          allies: [
            {
              ally: 'gb',
              forces: 'none',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 3',
                  says: 'supports the other in resistance; no means are named',
                },
              ],
            },
            {
              ally: 'pl',
              forces: 'none',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 3',
                  says: 'supports the other in resistance; no means are named',
                },
              ],
            },
          ],
          assistance: 'as-each-deems-necessary',
          including: [],
          establishedBy: 'responders',
          decidedBy: 'automatic',
          term: 'P5Y',
          renewal: 'automatic',
          exitNotice: 'P6M',
        },
        conditions: [],
        cites: [
          {
            source: 'interim',
            at: 'conclusions, para 2(b)',
            says: 'the April text already promised support against economic penetration or other undermining of independence',
          },
          {
            source: 'gk',
            at: 'Art. 3',
            says: 'the parties will support each other in resistance to such attempts',
          },
        ],
        notes:
          'Support is owed and its kind is open. "In any other way" is read to reach deniable attacks and the closing of ports; a narrower coder would keep covert-attack alone.',
      },
    ],
    drafting: [
      {
        id: 'march-assurance',
        date: '1939-03-31',
        place: 'London, in the House of Commons',
        produced: 'Interim assurance by the United Kingdom to Poland',
        seats: {
          gb: 'leading',
          pl: 'consulted-before',
          de: 'excluded',
        },
        terms: ['mutual-assistance', 'danzig-threat'],
        disclosure: 'published',
        cites: [
          {
            source: 'piglix',
            at: 'on 31 March 1939',
            says: 'Britain publicly promised all support in its power if Poland found it vital to resist',
          },
          {
            source: 'gk',
            at: '30 March 1939',
            says: 'the Polish government was asked and agreed before the statement was made',
          },
        ],
      },
      {
        id: 'april-talks',
        date: '1939-04-04',
        place: 'London',
        produced: 'Recorded conclusions on a reciprocal agreement to come, and a communique',
        seats: {
          gb: 'co-drafting',
          pl: 'co-drafting',
          de: 'excluded',
        },
        terms: 'all',
        disclosure: 'summarised',
        cites: [
          {
            source: 'interim',
            at: 'paras 1 and 2',
            says: 'both governments record together the basis of a formal agreement',
          },
          {
            source: 'piglix',
            at: 'on 6 April 1939',
            says: 'it was made known that an alliance would be concluded',
          },
        ],
        notes: 'The communique was public, the recorded conclusions were not.',
      },
      {
        id: 'august-text',
        date: '1939-08',
        place: 'London',
        produced: 'The agreement signed on 25 August',
        seats: {
          gb: 'co-drafting',
          pl: 'co-drafting',
          de: 'excluded',
        },
        terms: 'all',
        disclosure: 'published',
        cites: [
          {
            source: 'text',
            at: 'preamble',
            says: 'agreed between plenipotentiaries of the two governments',
          },
          {
            source: 'gk',
            at: '25 and 26 August 1939',
            says: 'the text of the agreement was made public at once',
          },
        ],
        notes:
          'Which side held the pen cannot be told from the sources; both are coded as writing together.',
      },
      {
        id: 'secret-protocol',
        date: '1939-08-25',
        place: 'London',
        produced: 'The secret protocol',
        seats: {
          gb: 'co-drafting',
          pl: 'co-drafting',
          de: 'excluded',
        },
        terms: ['mutual-assistance', 'danzig-threat'],
        disclosure: 'secret',
        cites: [
          {
            source: 'protocol',
            at: 'secret protocol, para 1',
            says: 'an agreed reading of the agreement, withheld from the public',
          },
        ],
      },
    ],
    sources: [
      {
        id: 'text',
        title:
          'Agreement of Mutual Assistance between the United Kingdom and Poland (copy of the text)',
        publisher: 'zanotowane.pl',
        date: '1939-08-25',
        kind: 'text',
      },
      {
        id: 'protocol',
        title: 'Agreement of 25 August 1939 with its secret protocol (copy of the text)',
        publisher: 'Montclair State University (personal page)',
        date: '1939-08-25',
        kind: 'text',
      },
      {
        id: 'interim',
        title: 'Conclusions of the Anglo-Polish conversations of 4 to 6 April 1939',
        publisher: 'Franklin D. Roosevelt Presidential Library',
        date: '1939-04-06',
        kind: 'official-statement',
      },
      {
        id: 'piglix',
        title: 'Polish-British Alliance (encyclopaedia copy, tertiary, undated page)',
        publisher: 'Piglix',
        date: '2026',
        kind: 'press-report',
      },
      {
        id: 'umiastowski',
        title: 'Poland, Russia and Great Britain 1941-1945 (scanned book)',
        publisher: 'Internet Archive',
        date: '1946',
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
        source: 'text',
        at: 'as a whole',
        says: 'an alliance treaty of eight articles; nothing is fixed on the ground and nobody is to watch',
      },
    ],
    notes:
      "A treaty of mutual defence would leave constrains empty; Germany is put there because the protocol names it as the only power meant. A coder who reads the published text alone would leave it empty. The protocol's duty to consult in the case of any other power (para 1) is not coded as a guarantee, as it never answers a German breach. Art. 5, the exchange of information on threatening developments, is a standing duty and no response to a breach; read as one it would be an answer to a build-up, with intelligence. The Franco-Polish engagements are other texts.",
  },
};
