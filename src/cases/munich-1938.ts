/**
 * Munich Agreement on the Sudetenland, with the annex on a guarantee of Czechoslovakia (1938-09-30).
 */
import type { Case } from './case.ts';

/** Munich Agreement on the Sudetenland, with the annex on a guarantee of Czechoslovakia. */
export const munich1938: Case = {
  id: 'munich-1938',
  shows:
    'The four-power agreement that gave the Sudetenland to Germany, with an annex in which Britain and France stand by an offer to guarantee what was left of Czechoslovakia. Dates and maps are exact for what the protected state must give up; the promise it got in return says nothing about who decides, who does what, or by when, and the state itself was not in the room.',
  models: [],
  outcome: {
    result: 'collapsed',
    happened:
      'Germany occupied Bohemia and Moravia on 15 March 1939, the day after Slovakia had declared itself independent. Britain held that the state it had offered to guarantee had fallen apart from within, and no guarantor acted.',
    start: '1938-09-30',
    observed: 5.5,
    firstBreach: 5.5,
    end: 5.5,
    endedBy: 'German occupation of Bohemia and Moravia',
    cites: [
      {
        source: 'gk',
        at: '15 March 1939',
        says: 'Germany took control of Czechoslovakia on 15 March 1939',
      },
      {
        source: 'gk',
        at: '15 March 1939',
        says: 'London declared that the guarantee had lapsed because the state had disintegrated',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'munich-1938',
    title: 'Munich Agreement on the Sudetenland, with the annex on a guarantee of Czechoslovakia',
    date: '1938-09-30',
    status: 'ended',
    purpose: ['guarantee'],
    parties: [
      {
        id: 'cs',
        name: 'Czechoslovakia',
        kind: 'state',
      },
      {
        id: 'de',
        name: 'Germany',
        kind: 'state',
      },
      {
        id: 'gb',
        name: 'United Kingdom',
        kind: 'state',
      },
      {
        id: 'fr',
        name: 'France',
        kind: 'state',
      },
      {
        id: 'it',
        name: 'Italy',
        kind: 'state',
      },
      {
        id: 'pl',
        name: 'Poland',
        kind: 'state',
      },
      {
        id: 'hu',
        name: 'Hungary',
        kind: 'state',
      },
      {
        id: 'international-commission',
        name: 'International Commission of the four powers and Czechoslovakia',
        kind: 'commission',
      },
    ],
    protects: ['cs'],
    constrains: ['de'],
    instrument: {
      form: 'executive-agreement',
      signatories: ['de', 'gb', 'fr', 'it'],
      cites: [
        {
          source: 'gk',
          at: 'signatures',
          says: 'dated 29 September, signed by four heads of government after midnight; ratification is not provided for',
        },
      ],
    },
    baselines: [
      {
        id: 'zones-one-to-four',
        title: 'Occupation of four zones on fixed days',
        subject: 'line',
        binds: ['cs', 'de'],
        forbids: ['major-offensive', 'limited-incursion', 'withdrawal-failure'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'excerpt',
            at: 'on the evacuation',
            says: 'evacuation runs from 1 to 10 October, in stages',
          },
          {
            source: 'gk',
            at: 'points 1, 2 and 4',
            says: 'German troops enter four zones marked on an attached map, each on its own days from 1 to 7 October',
          },
        ],
        notes:
          'One element for what Czechoslovakia must leave and Germany may enter, because both follow from the same map and days; two elements, a withdrawal and a line, would also be right. The duty to leave installations intact is not coded, as it falls under no breach kind.',
      },
      {
        id: 'fifth-zone',
        title: 'Remaining territory of mainly German character',
        subject: 'line',
        binds: ['cs', 'de'],
        forbids: ['major-offensive', 'limited-incursion', 'withdrawal-failure'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'excerpt',
            at: 'on the evacuation',
            says: 'all of it is to be done by 10 October',
          },
          {
            source: 'gk',
            at: 'point 4',
            says: 'the commission is to ascertain the rest, and German troops occupy it by 10 October',
          },
        ],
        notes: 'The day is fixed and the area is not; no map covers it.',
      },
      {
        id: 'plebiscite-areas',
        title: 'Areas held by international bodies until a plebiscite',
        subject: 'buffer-zone',
        binds: ['cs', 'de'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'point 5',
            says: 'the commission chooses the areas; international bodies occupy them until a vote, held by the end of November',
          },
        ],
        notes:
          'Conditional, as it begins with a choice of areas by a commission on which Germany is one of five. Whose bodies they are is not said.',
      },
      {
        id: 'final-frontier',
        title: 'Final frontier',
        subject: 'line',
        binds: ['cs', 'de'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'point 6',
            says: 'the commission determines the frontiers and may propose minor departures from the nationality rule',
          },
        ],
        notes:
          "This is the line that the annex speaks of guaranteeing, and it had no map on the day. If the commission needs Germany's vote, which the text leaves open, at-violators-will would be the stricter code.",
      },
    ],
    verification: [
      {
        id: 'commission',
        title: 'International Commission',
        operators: ['international-commission', 'de', 'gb', 'fr', 'it', 'cs'],
        watches: 'all',
        means: [],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'unspecified',
        cites: [
          {
            source: 'excerpt',
            at: 'on the commission',
            says: 'an international commission settles the conditions of the evacuation',
          },
          {
            source: 'gk',
            at: 'points 3 to 6',
            says: 'representatives of the four powers and of Czechoslovakia; no rule of decision, no task of reporting breaches',
          },
        ],
        notes:
          'It is a body that decides on zones and frontiers rather than one that watches, so a coder could leave the list empty. It is coded because it is the only body with any charge over the carrying out. The parties sit on it and no rule is given, hence unspecified and not its own id.',
      },
    ],
    guarantees: [
      {
        id: 'anglo-french-guarantee',
        title: 'British and French offer to guarantee the new frontiers',
        protects: ['cs'],
        breaches: ['major-offensive', 'limited-incursion'],
        trigger: {
          threshold: 'described',
          adjectives: ['unprovoked'],
          established: 'unspecified',
          activation: 'unspecified',
          cites: [
            {
              source: 'gk',
              at: 'annex, first paragraph',
              says: 'an international guarantee of the new boundaries against "unprovoked aggression"; no judge and no procedure',
            },
          ],
        },
        responders: [
          {
            party: 'gb',
            duty: 'unspecified',
            responses: [],
            capability: 'none',
            cites: [
              {
                source: 'gk',
                at: 'annex, first paragraph',
                says: 'stands by the offer of 19 September; what the guarantor would do is not said; nothing stands ready',
              },
            ],
          },
          {
            party: 'fr',
            duty: 'unspecified',
            responses: [],
            capability: 'none',
            cites: [
              {
                source: 'gk',
                at: 'annex, first paragraph',
                says: 'stands by the same offer, in the same words; no force is set aside for it',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        instrument: {
          form: 'political-commitment',
          signatories: ['de', 'gb', 'fr', 'it'],
          cites: [
            {
              source: 'gk',
              at: 'annex',
              says: 'a declaration that an offer is stood by, signed with the agreement; no treaty of guarantee was made',
            },
          ],
        },
        conditions: [
          {
            kind: 'precondition',
            event:
              "A general guarantee takes the place of Czechoslovakia's existing military treaties",
            adjudicator: 'unspecified',
            controlledBy: ['cs'],
            cites: [
              {
                source: 'gk',
                at: 'Anglo-French proposals of 19 September 1938, para 6',
                says: 'the offer depends mainly on replacing the existing treaties with mutual military obligations',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'gk',
            at: 'annex, first paragraph',
            says: 'Britain and France entered the agreement on the basis that they stand by the offer',
          },
        ],
        notes:
          'The duty is unspecified because the words stand by an offer to join in a guarantee, and say nowhere what a guarantor owes; assist-as-it-deems-necessary would follow from reading "guarantee" as a promise of help. Aggression against boundaries is read to take in a probe across them, but not a strike without a crossing. Whether the guarantee is joint or several is open, so activation is unspecified and not any one of the two. The other parties to the treaties to be replaced could hold that condition up as well.',
      },
      {
        id: 'german-italian-guarantee',
        title: 'German and Italian guarantee to come',
        protects: ['cs'],
        breaches: ['major-offensive', 'limited-incursion'],
        trigger: {
          threshold: 'unspecified',
          established: 'unspecified',
          activation: 'unspecified',
          cites: [
            {
              source: 'gk',
              at: 'annex, second paragraph',
              says: 'a guarantee to Czechoslovakia; against what is not repeated',
            },
          ],
        },
        responders: [
          {
            party: 'de',
            duty: 'unspecified',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'annex, second paragraph',
                says: 'will give a guarantee for its part, content open',
              },
            ],
          },
          {
            party: 'it',
            duty: 'unspecified',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'annex, second paragraph',
                says: 'will give a guarantee for its part, content open',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        instrument: {
          form: 'political-commitment',
          signatories: ['de', 'gb', 'fr', 'it'],
          cites: [
            {
              source: 'gk',
              at: 'annex',
              says: 'a statement of what Germany and Italy will do later',
            },
          ],
        },
        conditions: [
          {
            kind: 'precondition',
            event: 'The question of the Polish and Hungarian minorities is settled',
            adjudicator: 'unspecified',
            controlledBy: ['pl', 'hu', 'cs'],
            cites: [
              {
                source: 'wilsoncamilo',
                at: 'on the guarantees',
                says: 'Germany and Italy guarantee only once Hungarian and Polish demands are met',
              },
              {
                source: 'gk',
                at: 'annex, second paragraph, and a declaration of the same day',
                says: 'if not settled by agreement in three months, the four heads of government meet again',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'wilsoncamilo',
            at: 'on the guarantees',
            says: 'the guarantee of the two depends on the claims of others',
          },
        ],
        notes:
          "A promise to make a promise: even after the settlement the guarantee has still to be given, which is left out as a second condition because it is the responder's own act. The breaches are taken from the first paragraph of the annex, as this one names none. In a new meeting of the four, Germany and Italy could hold the settlement up as well.",
      },
    ],
    drafting: [
      {
        id: 'london-proposals',
        date: '1938-09-18',
        place: 'London',
        produced: 'Anglo-French proposals of 19 September, with the offer of a guarantee in para 6',
        seats: {
          gb: 'leading',
          fr: 'co-drafting',
          cs: 'informed-after',
          de: 'excluded',
          it: 'excluded',
          pl: 'excluded',
          hu: 'excluded',
        },
        terms: ['anglo-french-guarantee'],
        disclosure: 'unknown',
        cites: [
          {
            source: 'gk',
            at: '18 and 19 September 1938',
            says: 'British and French ministers agreed on proposals that were then handed to Prague',
          },
        ],
        notes:
          'Counted because the annex takes the offer over by reference. The Berchtesgaden and Godesberg meetings made other texts and are left out.',
      },
      {
        id: 'german-draft',
        date: '1938-09-28',
        place: 'Berlin',
        produced: 'German draft sent to Rome',
        seats: {
          de: 'leading',
          it: 'informed-after',
          gb: 'excluded',
          fr: 'excluded',
          cs: 'excluded',
          pl: 'excluded',
          hu: 'excluded',
        },
        terms: [
          'zones-one-to-four',
          'fifth-zone',
          'plebiscite-areas',
          'final-frontier',
          'commission',
        ],
        disclosure: 'secret',
        cites: [
          {
            source: 'gk',
            at: '28 September 1938',
            says: 'German officials wrote the text that Mussolini was to put forward as his own',
          },
        ],
      },
      {
        id: 'munich-conference',
        date: '1938-09-29',
        place: 'Munich',
        produced: 'The agreement and its annex',
        seats: {
          it: 'leading',
          de: 'co-drafting',
          gb: 'co-drafting',
          fr: 'co-drafting',
          cs: 'excluded',
          pl: 'excluded',
          hu: 'excluded',
        },
        terms: 'all',
        disclosure: 'secret',
        cites: [
          {
            source: 'wilsoncamilo',
            at: 'on who was there',
            says: 'Czechoslovakia was not represented at the conference',
          },
          {
            source: 'gk',
            at: '29 and 30 September 1938',
            says: 'Mussolini tabled the draft; the result was given to Czechoslovak envoys in the small hours',
          },
        ],
        notes:
          'Czechoslovakia is excluded, as the role ladder has it for this very case; as it was handed the finished text that night, informed-after is the other reading. Italy led by tabling the text, although its author was Germany.',
      },
    ],
    sources: [
      {
        id: 'excerpt',
        title:
          'Excerpt of an encyclopaedia article on the Munich Agreement (aggregator, undated page)',
        publisher: 'leventozel.com',
        date: '2026',
        kind: 'press-report',
      },
      {
        id: 'wilsoncamilo',
        title: 'What agreement was made at the Munich conference (secondary, low quality)',
        publisher: 'wilsoncamilo.org',
        date: '2021-10-07',
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
        at: 'as a whole',
        says: 'no deadline for any response, no monitors with access, no term',
      },
    ],
    notes:
      'Purpose is guarantee only: the text ended no war, it transferred land under the threat of one. A coder who takes the crisis as a war begun would add ceasefire, and so have the baselines asked. Czechoslovakia had to evacuate and is bound by the lines, but is protected and not constrained; Italy is a guarantor. Poland and Hungary could also have been aggressors, but the text does not bind them. The agreement was signed by governments and debated, not ratified, so executive-agreement; signed-treaty is also possible. The joint Anglo-German declaration of 30 September is another text.',
  },
};
