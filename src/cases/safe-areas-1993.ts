/**
 * Safe areas in Bosnia and Herzegovina under resolutions 819, 824 and 836 (1993), with the demilitarisation agreements (1993-06-04).
 */
import { deployedForce } from '../guarantees/deployed-force.ts';
import type { Case } from './case.ts';

/** Safe areas in Bosnia and Herzegovina under resolutions 819, 824 and 836 (1993), with the demilitarisation agreements. */
export const safeAreas1993: Case = {
  id: 'safe-areas-1993',
  shows:
    'Six Bosnian towns that the Security Council declared safe, with a force that might reply in self-defence and aircraft that two organisations had to release together. It shows force allowed and never owed, behind lines that nobody had drawn.',
  models: [deployedForce],
  outcome: {
    result: 'collapsed',
    happened:
      'Gorazde was attacked in force in April 1994. On 11 July 1995 the Bosnian Serb army took Srebrenica, while requests for air support came late or were refused, and two weeks later it took Zepa.',
    start: '1993-04-16',
    observed: 26.8,
    firstBreach: 11.8,
    end: 26.8,
    endedBy: 'The Bosnian Serb army overran Srebrenica on 11 July 1995, and Zepa by 25 July.',
    cites: [
      {
        source: 'fama',
        at: '1995',
        says: 'from late May the political leaders of the United Nations kept the key to air strikes; the Dutch were sent to block the advance',
      },
      {
        source: 'mapping',
        at: 'July 1995',
        says: 'the chain of the Dutch requests, and the blocking position of 9 July',
      },
      {
        source: 'gk',
        at: 'Gorazde, April 1994; Srebrenica and Zepa, July 1995',
        says: 'a first large attack, then the fall of two areas',
      },
    ],
    sources: [
      {
        id: 'fama',
        title: 'Chronology and testimony on the fall of Srebrenica (undated page)',
        publisher: 'FAMA Collection',
        date: '2026',
        kind: 'analyst',
      },
      {
        id: 'mapping',
        title: 'Srebrenica, Mapping Genocide (undated page)',
        publisher: 'srebrenica-mappinggenocide.com',
        date: '2026',
        kind: 'analyst',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'safe-areas-1993',
    title:
      'Safe areas in Bosnia and Herzegovina under resolutions 819, 824 and 836 (1993), with the demilitarisation agreements',
    date: '1993-06-04',
    status: 'ended',
    purpose: ['ceasefire', 'guarantee'],
    parties: [
      {
        id: 'ba',
        name: 'Government of Bosnia and Herzegovina and its army',
        kind: 'state',
      },
      {
        id: 'vrs',
        name: 'Bosnian Serb army and leadership',
        kind: 'armed-group',
      },
      {
        id: 'un',
        name: 'United Nations, by its Secretary-General and Secretariat',
        kind: 'organisation',
      },
      {
        id: 'unprofor',
        name: 'United Nations Protection Force',
        kind: 'organisation',
        members: ['un'],
      },
      {
        id: 'nato',
        name: 'North Atlantic Treaty Organization',
        kind: 'organisation',
        members: ['us', 'gb', 'fr', 'es'],
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
        id: 'fr',
        name: 'France',
        kind: 'state',
      },
      {
        id: 'es',
        name: 'Spain',
        kind: 'state',
      },
      {
        id: 'ru',
        name: 'Russian Federation',
        kind: 'state',
      },
      {
        id: 'non-aligned',
        name: 'Non-aligned members of the Security Council',
        kind: 'coalition',
      },
    ],
    protects: ['ba'],
    constrains: ['vrs'],
    instrument: {
      form: 'ratified-treaty',
      signatories: ['fr', 'gb', 'us', 'ru', 'es'],
      cites: [
        {
          source: 'sg-report',
          at: 'on the safe areas',
          says: 'all three resolutions cite Chapter VII, the first two only by way of the security of the force',
        },
        {
          source: 'gk',
          at: 'vote on resolution 836 (1993)',
          says: 'thirteen in favour, two non-aligned members abstaining',
        },
      ],
    },
    baselines: [
      {
        id: 'no-attack',
        title: 'No armed attack on the safe areas',
        subject: 'conduct',
        binds: ['vrs', 'ba'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'sg-report',
            at: 'on the safe areas',
            says: 'Srebrenica under 819; Sarajevo, Tuzla, Zepa, Gorazde, Bihac and surroundings under 824',
          },
          {
            source: 'gk',
            at: 'resolution 819, para. 1; resolution 824, para. 3',
            says: 'all parties treat them as free from armed attack and any hostile act',
          },
        ],
        notes: 'The towns are named, their limits are not. The demand holds from adoption.',
      },
      {
        id: 'serb-withdrawal',
        title: 'Withdrawal of Bosnian Serb units from the towns',
        subject: 'withdrawal',
        binds: ['vrs'],
        forbids: ['withdrawal-failure', 'force-build-up'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'resolution 824, para. 4(a)',
            says: 'back to a distance from which they are no menace; no figure',
          },
        ],
        notes:
          'Demanded from adoption, with no day by which it must be done; unspecified is the stricter code for the start.',
      },
      {
        id: 'demilitarisation',
        title: 'Demilitarised Srebrenica and Zepa',
        subject: 'buffer-zone',
        binds: ['ba', 'vrs'],
        forbids: ['force-build-up', 'limited-incursion'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'agreements of 18 April and 8 May 1993',
            says: 'arms handed to the UN force within 72 hours of its arrival; no armed person stays or enters; both commanders signed',
          },
        ],
        notes:
          'A time and "all weapons" can be checked; the outer line was to be marked on the ground later, so named is defensible. Two papers with the same duty are coded as one.',
      },
      {
        id: 'free-access',
        title: 'Free access for the UN force and for relief',
        subject: 'conduct',
        binds: ['vrs', 'ba'],
        forbids: ['monitor-obstruction', 'blockade'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'resolution 824, para. 4(b)',
            says: 'the right of the force and of relief agencies to free and unimpeded access is to be respected',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'unprofor-observers',
        title: 'UNPROFOR and its military observers',
        operators: ['unprofor'],
        watches: 'all',
        means: ['ground-observers', 'liaison'],
        access: 'anywhere-anytime',
        coverage: 'partial',
        detects: 'unspecified',
        finding: 'unprofor',
        finds: 'unspecified',
        attribution: 'public',
        cites: [
          {
            source: 'srebrenica-report',
            at: 'paras. 103 to 105',
            says: 'two or three companies in Srebrenica; few states were willing to send more',
          },
          {
            source: 'gk',
            at: 'resolution 824, paras. 4(b), 5 and 6; resolution 836, para. 5',
            says: 'fifty more observers, unimpeded access, monitoring of the cease-fire, reports to the Council',
          },
        ],
        notes:
          'Access by the words of the demand; in fact troops went in where the Serb side let them, and host-consent is what a coder of practice would put. Public, since what it reports goes to the Council in published reports. Who is to blame was hardly ever in doubt.',
      },
    ],
    guarantees: [
      {
        id: 'force-in-self-defence',
        title: 'UNPROFOR may reply with force',
        model: 'deployed-force',
        protects: ['ba'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'monitor-obstruction',
          'blockade',
        ],
        parameters: {
          attack: {
            threshold: 'described',
            adjectives: ['in self-defence', 'deliberate'],
            cites: [
              {
                source: 'sg-report',
                at: 'on the safe areas',
                says: 'paragraph 9 allows force only in self-defence',
              },
              {
                source: 'gk',
                at: 'resolution 836, para. 9',
                says: 'bombardment, armed incursion, deliberate obstruction of the force or of convoys',
              },
            ],
          },
          contingents: [
            {
              from: 'unprofor',
              stands: 'in-the-theatre',
              tasks: ['armed-force', 'deployment'],
              cites: [
                {
                  source: 'srebrenica-report',
                  at: 'paras. 103 to 105',
                  says: 'a small unit stood in Srebrenica; the sponsors of 836 offered no new troops at first',
                },
                {
                  source: 'gk',
                  at: 'report of 14 June 1993; resolution 844',
                  says: '34,000 were asked for, 7,600 more were approved',
                },
              ],
            },
          ],
          mandate: 'may-act',
          establishedBy: 'responders',
          decidedBy: 'unprofor',
          deploysOnlyOnce: [],
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        cites: [
          {
            source: 'gk',
            at: 'resolution 836, paras. 5 and 9',
            says: 'the mandate is widened to deter attacks; the force is authorised to take the necessary measures',
          },
        ],
        notes:
          "The task is to deter, the authority is to reply in self-defence, and nothing is owed: may act. An enforcement mandate would be the other model; it is wrong where the concept had no enforcement in it. In Srebrenica troops stood in the line of fire, for most other areas they had yet to be found, so in-the-theatre. That the Serb side had to let contingents in is in no resolution and is no condition here. No term is in 836; the force's own mandate was renewed for months at a time.",
      },
      {
        id: 'air-power',
        title: 'Air power in support of UNPROFOR',
        protects: ['ba'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'monitor-obstruction',
          'blockade',
        ],
        trigger: {
          threshold: 'described',
          established: 'unspecified',
          activation: {
            allOf: ['un', 'nato'],
          },
          cites: [
            {
              source: 'gk',
              at: 'resolution 836, para. 10',
              says: "to support the force in its mandate, under the Council's authority and in close co-ordination with the Secretary-General and the force",
            },
            {
              source: 'gk',
              at: 'arrangement of August 1993',
              says: 'a strike needs the consent of both organisations, the so-called dual key',
            },
          ],
        },
        responders: [
          {
            party: 'nato',
            duty: 'may',
            responses: ['armed-force'],
            capability: 'deployed',
            cites: [
              {
                source: 'gk',
                at: 'resolution 836, para. 10; air operation from April 1993',
                says: 'states "may take" all necessary measures by air; aircraft were over Bosnia from bases in Italy',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'resolution 836, para. 10',
            says: 'member states, alone or through regional organisations, may use air power in and around the safe areas',
          },
        ],
        notes:
          'The resolution says close co-ordination; that both organisations must turn a key was worked out by August 1993 and is coded as what co-ordination means. Nobody is named to establish the attack; responders is the lenient reading. NATO decides by the consensus of its members, none of which is constrained. The resolution names member states, and NATO is the one that took it up.',
      },
    ],
    drafting: [
      {
        id: 'new-york-1993-04',
        date: '1993-04-16',
        place: 'New York',
        produced: 'Resolution 819 (1993)',
        seats: {
          'non-aligned': 'leading',
          fr: 'unknown',
          gb: 'unknown',
          us: 'unknown',
          ru: 'unknown',
          es: 'unknown',
          un: 'unknown',
          ba: 'unknown',
          vrs: 'excluded',
          unprofor: 'unknown',
          nato: 'excluded',
        },
        terms: ['no-attack'],
        disclosure: 'unknown',
        cites: [
          {
            source: 'gk',
            at: 'adoption of resolution 819',
            says: 'the non-aligned members brought the draft; adopted unanimously',
          },
        ],
      },
      {
        id: 'sarajevo-1993-04',
        date: '1993-04-16',
        place: 'Sarajevo airport',
        produced: 'Demilitarisation agreement for Srebrenica, 18 April 1993',
        seats: {
          unprofor: 'leading',
          ba: 'co-drafting',
          vrs: 'co-drafting',
          un: 'unknown',
          nato: 'excluded',
          fr: 'excluded',
          gb: 'excluded',
          us: 'excluded',
          es: 'excluded',
          ru: 'excluded',
          'non-aligned': 'excluded',
        },
        terms: ['demilitarisation'],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'agreement of 18 April 1993',
            says: 'signed by Halilovic and Mladic, with the commander of the UN force',
          },
        ],
      },
      {
        id: 'new-york-1993-05',
        date: '1993-05-05',
        place: 'New York',
        produced: 'Resolution 824 (1993)',
        seats: {
          'non-aligned': 'leading',
          fr: 'unknown',
          gb: 'unknown',
          us: 'unknown',
          ru: 'unknown',
          es: 'unknown',
          un: 'consulted-before',
          ba: 'consulted-before',
          vrs: 'excluded',
          unprofor: 'unknown',
          nato: 'excluded',
        },
        terms: ['no-attack', 'serb-withdrawal', 'free-access', 'unprofor-observers'],
        disclosure: 'unknown',
        cites: [
          {
            source: 'gk',
            at: 'adoption of resolution 824',
            says: 'the non-aligned members brought the draft; Bosnia had asked for it; the Secretariat warned that it lacked the troops',
          },
        ],
      },
      {
        id: 'sarajevo-1993-05',
        date: '1993-05-06',
        place: 'Sarajevo',
        produced: 'Demilitarisation agreement for Srebrenica and Zepa, 8 May 1993',
        seats: {
          unprofor: 'leading',
          ba: 'co-drafting',
          vrs: 'co-drafting',
          un: 'unknown',
          nato: 'excluded',
          fr: 'excluded',
          gb: 'excluded',
          us: 'excluded',
          es: 'excluded',
          ru: 'excluded',
          'non-aligned': 'excluded',
        },
        terms: ['demilitarisation'],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'agreement of 8 May 1993',
            says: 'signed by the same two commanders in the presence of General Morillon',
          },
        ],
      },
      {
        id: 'new-york-1993-06',
        date: '1993-05-22',
        place: 'Washington and New York',
        produced: 'Joint action programme of 22 May and resolution 836 (1993)',
        seats: {
          fr: 'leading',
          gb: 'co-drafting',
          us: 'co-drafting',
          es: 'co-drafting',
          ru: 'co-drafting',
          un: 'consulted-before',
          'non-aligned': 'commenting',
          ba: 'unknown',
          vrs: 'excluded',
          unprofor: 'unknown',
          nato: 'unknown',
        },
        terms: ['unprofor-observers', 'force-in-self-defence', 'air-power'],
        disclosure: 'unknown',
        cites: [
          {
            source: 'srebrenica-report',
            at: 'para. 103',
            says: 'resolution 836 had several co-sponsors',
          },
          {
            source: 'gk',
            at: 'joint action programme and adoption of resolution 836',
            says: 'five states agreed on a programme and sponsored the text; France had circulated a paper; two non-aligned members abstained',
          },
        ],
        notes:
          'What Bosnia, the force and NATO saw of the draft cannot be told. NATO as such is listed as unknown beside its members, who wrote the text.',
      },
    ],
    sources: [
      {
        id: 'sg-report',
        title:
          'Report of the Secretary-General on the United Nations Protection Force, with an account of the safe areas (copy)',
        publisher: 'United Nations',
        date: '1995',
        kind: 'official-statement',
      },
      {
        id: 'srebrenica-report',
        title: 'The fall of Srebrenica, report of the Secretary-General, A/54/549',
        publisher: 'United Nations',
        date: '1999-11-15',
        url: 'http://retro.nrc.nl/W2/Lab/Srebrenica/un-srebrenica.html',
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
        source: 'sg-report',
        at: 'on the safe areas',
        says: 'the idea had no enforcement in it at the start',
      },
      {
        source: 'gk',
        at: 'resolution 824, para. 7',
        says: 'if the demands are not met the Council is ready to consider further measures',
      },
    ],
    notes:
      "Coded as one regime of three resolutions and two local agreements, dated by resolution 836. The Serb side is coded as the only possible violator, since the areas were for the other; both bind themselves to demilitarise, and a reciprocal coding is defensible. The Council's readiness to consider more is not coded as a guarantee. What happened to requests in July 1995 is outcome and has no part in the codes. The resolutions fix no time for any response.",
  },
};
