/**
 * Treaty on European Union, Article 42(7), mutual assistance clause (2007-12-13).
 */
import type { Case } from './case.ts';

/** Treaty on European Union, Article 42(7), mutual assistance clause. */
export const euMutualAssistance2009: Case = {
  id: 'eu-mutual-assistance-2009',
  shows:
    'The clause by which members of the European Union owe each other help against armed aggression, in stronger words than the North Atlantic Treaty. It shows what a duty is worth for which no time, no judge, no procedure and no forces were set down beside it.',
  models: [],
  outcome: {
    result: 'held',
    happened:
      'The clause was invoked once, by France on 17 November 2015 after the attacks in Paris, and all other members promised help. No attack by a state on the territory of a member was seen up to June 2026.',
    start: '2009-12-01',
    observed: 198.4,
    firstBreach: 'none',
    end: 'ongoing',
    cites: [
      {
        source: 'gk',
        at: 'practice from 1 December 2009 to June 2026',
        says: 'one call, by France in November 2015, which every other member answered at once',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'eu-mutual-assistance-2009',
    title: 'Treaty on European Union, Article 42(7), mutual assistance clause',
    date: '2007-12-13',
    status: 'in-force',
    purpose: ['guarantee'],
    parties: [
      {
        id: 'nato-members',
        name: 'Member states of the Union that are also in NATO (21 in 2009)',
        kind: 'coalition',
        members: ['fr', 'de', 'gb', 'it', 'pt'],
      },
      {
        id: 'neutral-members',
        name: 'Member states outside NATO, most of them neutral or unaligned (6 in 2009)',
        kind: 'coalition',
        members: ['ie', 'at', 'fi', 'se'],
      },
      {
        id: 'fr',
        name: 'France',
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
        id: 'it',
        name: 'Italy',
        kind: 'state',
      },
      {
        id: 'pt',
        name: 'Portugal',
        kind: 'state',
      },
      {
        id: 'ie',
        name: 'Ireland',
        kind: 'state',
      },
      {
        id: 'at',
        name: 'Austria',
        kind: 'state',
      },
      {
        id: 'fi',
        name: 'Finland',
        kind: 'state',
      },
      {
        id: 'se',
        name: 'Sweden',
        kind: 'state',
      },
      {
        id: 'eu',
        name: 'European Union (its institutions and the Convention of 2002)',
        kind: 'organisation',
      },
    ],
    protects: ['nato-members', 'neutral-members'],
    constrains: [],
    instrument: {
      form: 'ratified-treaty',
      signatories: [
        'nato-members',
        'neutral-members',
        'fr',
        'de',
        'gb',
        'it',
        'pt',
        'ie',
        'at',
        'fi',
        'se',
      ],
      ratifiedBy: [
        'nato-members',
        'neutral-members',
        'fr',
        'de',
        'gb',
        'it',
        'pt',
        'ie',
        'at',
        'fi',
        'se',
      ],
      cites: [
        {
          source: 'gk',
          at: 'Treaty of Lisbon, Art. 6',
          says: 'signed by all members on 13 December 2007 and ratified by each; in force on 1 December 2009',
        },
      ],
    },
    baselines: [],
    verification: [],
    guarantees: [
      {
        id: 'aid-and-assistance',
        title: 'Aid and assistance against armed aggression',
        protects: ['nato-members', 'neutral-members'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        trigger: {
          threshold: 'described',
          established: 'responders',
          activation: {
            anyOf: ['nato-members', 'neutral-members'],
          },
          cites: [
            {
              source: 'gk',
              at: 'Art. 42(7), first sentence',
              says: 'a member is the victim of armed aggression on its territory; nobody is named to find or decide it',
            },
          ],
        },
        responders: [
          {
            party: 'nato-members',
            duty: 'assist-as-it-deems-necessary',
            responses: ['armed-force', 'arms', 'intelligence', 'sanctions', 'diplomacy'],
            capability: 'to-be-determined',
            cites: [
              {
                source: 'gk',
                at: 'Art. 42(7), first and last sentence',
                says: 'aid and assistance "by all the means in their power"; for NATO members NATO stays the place for it',
              },
              {
                source: 'gk',
                at: 'practice',
                says: 'no plans or command for the clause; what each gives is settled with the victim after the call',
              },
            ],
          },
          {
            party: 'neutral-members',
            duty: 'assist-as-it-deems-necessary',
            responses: [],
            capability: 'to-be-determined',
            cites: [
              {
                source: 'gk',
                at: 'Art. 42(7), second sentence',
                says: 'the special character of the defence policy of certain members is not prejudiced',
              },
            ],
          },
        ],
        timeline: [],
        term: 'indefinite',
        exitNotice: 'P2Y',
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'Art. 42(7)',
            says: 'the other members owe the victim help by all their means, in keeping with the Charter and with NATO',
          },
          {
            source: 'gk',
            at: 'Arts. 50 and 53',
            says: 'concluded for an unlimited time; who leaves is out two years after notice, unless a deal sets another day',
          },
        ],
        notes:
          'Canonical and not the model of mutual defence, because the sentence on certain members gives two groups of responders with different means, which that model cannot hold in one promise. Duty: help is owed ("shall have") and its kind is left open, which is the rung of Article 5 of the North Atlantic Treaty; the words go further in extent ("all the means in their power"), and a coder who takes them as a stated kind would write shall-respond. The means listed are those that "all the means" must take in; a strict coder would list none, as none is named. Activation: no vote is needed and the institutions have no part, so each member acts for itself; as the duty arises by law without any decision, automatic would also be defensible, and so would unspecified. That the victim calls is practice, not wording. Breaches: "armed aggression" is read as armed attack, as the French text of the Charter uses the same words; a port blockade, and attacks by armed bands, could be argued from the United Nations definition of aggression. Capability: forces exist, but none is set aside for the clause (the battlegroups of the Union are for other tasks), and what is given is agreed after the call; a coder who counts national forces under NATO plans would go higher, one who asks for forces of the Union would write none. The last sentence, on NATO, is no condition.',
      },
    ],
    drafting: [
      {
        id: 'convention-2002',
        date: '2002-02-28',
        place: 'Brussels (Convention on the Future of Europe)',
        produced:
          'Draft constitution of July 2003, with mutual defence for those members that choose it',
        seats: {
          eu: 'leading',
          fr: 'co-drafting',
          de: 'co-drafting',
          'nato-members': 'co-drafting',
          'neutral-members': 'co-drafting',
        },
        terms: 'all',
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: 'Convention, working group on defence, 2002 and 2003',
            says: 'governments, parliaments and institutions; a Franco-German paper asked for a common defence clause',
          },
        ],
        notes:
          'The presidium of the Convention held the pen and is coded as the institutions. All governments had members there; whether each wrote on this clause is not known.',
      },
      {
        id: 'conference-2003',
        date: '2003-10-04',
        place: 'Rome, Naples and Brussels (intergovernmental conference)',
        produced: 'A clause for all members, with the sentence on certain members',
        seats: {
          it: 'leading',
          fr: 'co-drafting',
          de: 'co-drafting',
          gb: 'co-drafting',
          'nato-members': 'co-drafting',
          'neutral-members': 'commenting',
          ie: 'commenting',
          at: 'commenting',
          fi: 'commenting',
          se: 'commenting',
          eu: 'unknown',
        },
        terms: 'all',
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: 'conference under Italian presidency, autumn 2003',
            says: 'the presidency put the clause forward; Ireland, Austria, Finland and Sweden sent other wording in December',
          },
        ],
        notes:
          'The four asked that a victim "may request" help and got the sentence on the special character of their policy instead, hence commenting; as every member had to agree, co-drafting is possible.',
      },
      {
        id: 'conference-2007',
        date: '2007-07-23',
        place: 'Brussels and Lisbon (intergovernmental conference)',
        produced: 'The Treaty of Lisbon, which takes the clause over unchanged',
        seats: {
          pt: 'leading',
          'nato-members': 'co-drafting',
          'neutral-members': 'co-drafting',
          eu: 'unknown',
        },
        terms: 'all',
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: 'conference of 2007',
            says: 'the clause of the failed constitution was carried over under a mandate agreed by all',
          },
        ],
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
        at: 'Art. 42(7), as a whole',
        says: 'one promise; no line, no monitor, no procedure and no time',
      },
    ],
    notes:
      'One paragraph of a long treaty is coded, and nothing else of it; the solidarity clause on terror and disaster (Treaty on the Functioning of the Union, Art. 222) is another promise and is left out. The date is that of signature; the clause has bound since 1 December 2009. Parties are those of that day: Croatia, which joined in 2013, the departure of the United Kingdom in 2020, and the entry of Finland and Sweden into NATO are not reflected. Cyprus and Malta are counted with the members outside NATO; only members with a part of their own in the drafting are listed one by one. The aggressor could be anyone outside, so nobody is constrained. The source sheet has no source for this case, so that everything rests on general knowledge.',
  },
};
