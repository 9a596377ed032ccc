/**
 * Treaty of Peace between Egypt and Israel, with the Protocol on the Multinational Force and Observers (1981-08-03).
 */
import type { Case } from './case.ts';

/** Treaty of Peace between Egypt and Israel, with the Protocol on the Multinational Force and Observers. */
export const egyptIsrael1979: Case = {
  id: 'egypt-israel-1979',
  shows:
    'A peace that fixes a boundary, a withdrawal by dates and zones with counted forces, and has them watched by a force outside the United Nations that finds for itself and cannot be stopped by a veto. The response to a breach stands in papers of the United States beside the treaty, and is left to its own judgement.',
  models: [],
  outcome: {
    result: 'held',
    happened:
      'There has been no war between Egypt and Israel up to June 2026, and the Sinai was handed back on time in 1982. Changes to the limits were mostly agreed; in 2024 and 2025 each side said that the other was in breach.',
    start: '1979-03-26',
    observed: 566.7,
    firstBreach: 'none',
    end: 'ongoing',
    cites: [
      {
        source: 'gk',
        at: '1979 to June 2026',
        says: 'no war; withdrawal complete on 25 April 1982; mutual claims of violation in 2024 and 2025',
      },
      {
        source: 'times-of-israel',
        at: 'on changes to the treaty',
        says: 'an Egyptian adviser asked in 2012 for the terms to be changed',
      },
    ],
    sources: [
      {
        id: 'times-of-israel',
        title:
          'An Egyptian presidential adviser on changing the treaty (copy of a Times of Israel report)',
        publisher: 'the-eyeontheworld.blogspot',
        date: '2012',
        kind: 'press-report',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'egypt-israel-1979',
    title:
      'Treaty of Peace between Egypt and Israel, with the Protocol on the Multinational Force and Observers',
    date: '1981-08-03',
    status: 'in-force',
    purpose: ['ceasefire', 'guarantee'],
    parties: [
      {
        id: 'eg',
        name: 'Egypt',
        kind: 'state',
      },
      {
        id: 'il',
        name: 'Israel',
        kind: 'state',
      },
      {
        id: 'us',
        name: 'United States',
        kind: 'state',
      },
      {
        id: 'mfo',
        name: 'Multinational Force and Observers',
        kind: 'organisation',
      },
      {
        id: 'joint-commission',
        name: 'Joint Commission',
        kind: 'commission',
      },
    ],
    protects: ['eg', 'il'],
    constrains: ['eg', 'il'],
    instrument: {
      form: 'ratified-treaty',
      signatories: ['eg', 'il'],
      ratifiedBy: ['eg', 'il'],
      cites: [
        {
          source: 'gk',
          at: 'Treaty of Peace, Arts. I and IX',
          says: 'signed on 26 March 1979, witnessed by the US President; ratifications exchanged on 25 April 1979',
        },
      ],
    },
    baselines: [
      {
        id: 'boundary',
        title: 'International boundary',
        subject: 'line',
        binds: ['eg', 'il'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Treaty of Peace, Art. II and Annex II',
            says: 'the boundary with the former mandate of Palestine, on the map of Annex II, is permanent and inviolable',
          },
        ],
      },
      {
        id: 'no-force',
        title: "No use of force, and no acts of violence from one's own territory",
        subject: 'conduct',
        binds: ['eg', 'il'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike', 'covert-attack'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Treaty of Peace, Arts. I and III',
            says: "no force or threat of it; acts of war or violence from one's soil, by anybody, are prevented",
          },
        ],
        notes:
          'It begins with the exchange of ratifications, that is with entry into force, and is coded as scheduled for that reason.',
      },
      {
        id: 'israeli-withdrawal',
        title: 'Israeli withdrawal from Sinai in two phases',
        subject: 'withdrawal',
        binds: ['il'],
        forbids: ['withdrawal-failure'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Treaty of Peace, Annex I, Art. I, Appendix and maps',
            says: 'an interim line within nine months and the boundary within three years, with sub-phases on maps',
          },
        ],
      },
      {
        id: 'zone-a',
        title: 'Zone A, one Egyptian mechanised division',
        subject: 'force-cap',
        binds: ['eg'],
        forbids: ['force-build-up'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'memorabilia',
            at: 'on zone A',
            says: '22,000 soldiers in one mechanised division',
          },
          {
            source: 'gk',
            at: 'Annex I, Art. II and map 1',
            says: 'up to 230 tanks, 126 guns and 480 carriers, seven air defence battalions; the zone is on the map',
          },
        ],
      },
      {
        id: 'zone-b',
        title: 'Zone B, four Egyptian border battalions',
        subject: 'force-cap',
        binds: ['eg'],
        forbids: ['force-build-up'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'memorabilia',
            at: 'on zone B',
            says: 'four border battalions',
          },
          {
            source: 'gk',
            at: 'Annex I, Art. II and map 1',
            says: 'up to 4,000 with light weapons; the zone is on the map',
          },
        ],
      },
      {
        id: 'zone-c',
        title: 'Zone C, civil police and the force only',
        subject: 'buffer-zone',
        binds: ['eg'],
        forbids: ['major-offensive', 'limited-incursion', 'force-build-up'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'memorabilia',
            at: 'on zone C',
            says: 'the force and civil police alone',
          },
          {
            source: 'gk',
            at: 'Annex I, Art. II and map 1',
            says: 'the strip along the boundary and the gulf, on the map',
          },
        ],
      },
      {
        id: 'zone-d',
        title: 'Zone D, four Israeli infantry battalions',
        subject: 'force-cap',
        binds: ['il'],
        forbids: ['force-build-up'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'memorabilia',
            at: 'on zone D',
            says: 'four Israeli battalions',
          },
          {
            source: 'gk',
            at: 'Annex I, Art. II and map 1',
            says: 'up to 4,000 and 180 carriers, no tanks or guns; the strip is on the map',
          },
        ],
      },
      {
        id: 'air-regime',
        title: 'Combat aircraft over zones A and D only',
        subject: 'no-fly',
        binds: ['eg', 'il'],
        forbids: ['stand-off-strike'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Annex I, Art. III',
            says: 'combat and reconnaissance flights of Egypt over A and of Israel over D alone; the zones are on map 1',
          },
        ],
      },
      {
        id: 'navigation',
        title: 'Suez Canal, Strait of Tiran and Gulf of Aqaba',
        subject: 'maritime',
        binds: ['eg', 'il'],
        forbids: ['blockade'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Treaty of Peace, Art. V',
            says: 'Israeli ships pass the canal; strait and gulf are open to all, "unimpeded and non-suspendable"',
          },
        ],
      },
      {
        id: 'free-force',
        title: 'Stationing and free movement of the force',
        subject: 'conduct',
        binds: ['eg', 'il'],
        forbids: ['monitor-obstruction'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'mfo-site',
            at: 'on the origin of the force',
            says: 'the force has the tasks that Annex I had given to the United Nations',
          },
          {
            source: 'gk',
            at: 'Art. IV(2), Annex I, Art. VI, and Protocol',
            says: 'neither side asks the force to leave alone, and both give it the movement that it needs',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'mfo-verification',
        title: 'Multinational Force and Observers',
        operators: ['mfo', 'us'],
        watches: ['boundary', 'zone-a', 'zone-b', 'zone-c', 'zone-d', 'navigation', 'free-force'],
        means: ['ground-observers', 'aerial', 'liaison', 'challenge-inspection'],
        access: 'notified',
        coverage: 'most',
        detects: 'P15D',
        finding: 'mfo',
        finds: 'unspecified',
        attribution: 'to-parties',
        instrument: {
          form: 'ratified-treaty',
          signatories: ['eg', 'il'],
          ratifiedBy: ['eg', 'il'],
          cites: [
            {
              source: 'wiki-mirror',
              at: 'on the origin of the force',
              says: 'a protocol led by the United States, signed on 3 August 1981 after the Council could not act',
            },
            {
              source: 'gk',
              at: 'Protocol, final clause',
              says: 'in force once each side has met its constitutional requirements; witnessed by the United States',
            },
          ],
        },
        cites: [
          {
            source: 'mfo-sinai',
            at: 'mission',
            says: "posts and patrols, verification at least twice a month, and within 48 hours of a party's request",
          },
          {
            source: 'mfo-site',
            at: 'mission',
            says: 'the same tasks, and passage through the Strait of Tiran',
          },
          {
            source: 'gk',
            at: 'Protocol and its annex',
            says: 'a director general for four years, named by both parties, rules on violations; both parties are told',
          },
        ],
        notes:
          'The director general is independent of the parties once named, and neither can stop a visit or a finding, so the rule is the force alone. The parties must agree on who succeeds him, which is not a consent to a finding. The United States is listed as an operator because its civilians make up the observer unit and one battalion is American. Detection: the one bound that the words give from a breach on is the visit twice a month, which is written as fifteen days; a party that suspects something gets a visit within 48 hours of asking, so that PT48H is the other reading, and zone C is patrolled all the time. No time for the finding is known. Access and coverage stand where the codebook places this force. It began on 25 April 1982. The no-force clause and the rules for aircraft are not among its tasks as they are known here; a coder who reads "supervise Annex I" as all of it would add the aircraft.',
      },
      {
        id: 'us-aerial-monitoring',
        title: 'US flights over the zones',
        operators: ['us'],
        watches: ['israeli-withdrawal', 'zone-a', 'zone-b', 'zone-c', 'zone-d'],
        means: ['aerial'],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'unspecified',
        instrument: {
          form: 'executive-agreement',
          signatories: ['us'],
          cites: [
            {
              source: 'gk',
              at: 'letters of President Carter, 26 March 1979',
              says: 'the same letter to each side, subject to constitutional process',
            },
          ],
        },
        cites: [
          {
            source: 'gk',
            at: 'letters of President Carter, 26 March 1979',
            says: 'the United States flies monitoring missions as the parties ask for under Annex I',
          },
        ],
        notes:
          'The letter is one sentence on this: it names the means and leaves open where and how often the flights go, who rules on what they see, and who is told. Reports to both sides were the practice under the earlier Sinai accords, and practice does not lift these fields.',
      },
      {
        id: 'joint-commission-supervision',
        title: 'Joint Commission for the time of the withdrawal',
        operators: ['joint-commission', 'eg', 'il'],
        watches: ['israeli-withdrawal'],
        means: ['liaison'],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: {
          allOf: ['eg', 'il'],
        },
        finds: 'unspecified',
        attribution: 'internal',
        cites: [
          {
            source: 'gk',
            at: 'Annex I, Art. IV, and Appendix, Art. IV',
            says: 'officers of both sides supervise the withdrawal until 1982 and settle problems by agreement',
          },
        ],
        notes:
          'A body of the two parties with nobody between them, which ended with the withdrawal; afterwards there is a liaison system (Annex I, Art. VII), which neither looks nor finds and is not coded. What it says of a violation is said among its members, who are the two parties; to-parties is possible for that reason. United Nations units in the interim zone are left out, as the force for which the annex provides was not renewed.',
      },
    ],
    guarantees: [
      {
        id: 'us-letters',
        title: 'US letters to both sides, action on a violation',
        protects: ['eg', 'il'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'force-build-up',
          'withdrawal-failure',
          'monitor-obstruction',
          'blockade',
          'covert-attack',
        ],
        trigger: {
          threshold: 'described',
          established: 'responders',
          activation: {
            allOf: [
              'us',
              {
                anyOf: ['eg', 'il'],
              },
            ],
          },
          cites: [
            {
              source: 'gk',
              at: 'letters of President Carter, 26 March 1979',
              says: 'an actual or threatened violation of the treaty, on request of one or both parties',
            },
          ],
        },
        responders: [
          {
            party: 'us',
            duty: 'assist-as-it-deems-necessary',
            responses: ['diplomacy'],
            capability: 'deployed',
            cites: [
              {
                source: 'gk',
                at: 'letters of President Carter, 26 March 1979',
                says: 'consults, and takes "such other action as it may deem appropriate and helpful" for compliance',
              },
              {
                source: 'gk',
                at: 'practice',
                says: 'a US battalion in the Sinai force, and a fleet in the Mediterranean',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        instrument: {
          form: 'executive-agreement',
          signatories: ['us'],
          cites: [
            {
              source: 'gk',
              at: 'letters of President Carter, 26 March 1979',
              says: 'signed by the President alone, subject to constitutional process',
            },
          ],
        },
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'letters of President Carter to Sadat and Begin, 26 March 1979',
            says: 'one promise in the same words to both sides',
          },
        ],
        notes:
          'Not in the source sheet, and added because it is the one response that covers either side. Two things are owed, consultation and action of the helper\'s own choice; the higher is coded. The words name no measure but the consultation, hence diplomacy alone. "Violation of the Treaty" without more reaches every kind. The request of one party is enough for consultation; whether action also waits for it is not clear, and us alone is the other reading. The form could be put at political-commitment.',
      },
      {
        id: 'us-israel-memorandum',
        title: 'US memorandum with Israel, remedial measures',
        protects: ['il'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'force-build-up',
          'withdrawal-failure',
          'monitor-obstruction',
          'blockade',
          'covert-attack',
        ],
        trigger: {
          threshold: 'described',
          established: 'responders',
          activation: 'us',
          cites: [
            {
              source: 'gk',
              at: 'memorandum of 26 March 1979, para. 2',
              says: 'a violation or threat of one, shown "to the satisfaction of the United States"',
            },
          ],
        },
        responders: [
          {
            party: 'us',
            duty: 'assist-as-it-deems-necessary',
            responses: ['diplomacy', 'sanctions', 'deployment', 'arms'],
            capability: 'deployed',
            cites: [
              {
                source: 'gk',
                at: 'memorandum of 26 March 1979, paras. 2 and 3',
                says: 'takes remedial measures as it deems fit, diplomatic, economic or military; presence and emergency supplies are considered urgently',
              },
              {
                source: 'gk',
                at: 'practice',
                says: 'a US battalion in the Sinai force, and a fleet in the Mediterranean',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        instrument: {
          form: 'executive-agreement',
          signatories: ['us', 'il'],
          cites: [
            {
              source: 'gk',
              at: 'memorandum of 26 March 1979',
              says: 'signed by Vance and Dayan, subject to constitutional processes; not put to the Senate',
            },
          ],
        },
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'memorandum of 26 March 1979',
            says: 'what the United States would do for Israel if the treaty were violated',
          },
        ],
        notes:
          'Duty: paragraph 2 says that measures will be taken and leaves their kind open; paragraph 3, on presence, emergency supplies and maritime rights, says only that the United States is prepared to consider them, which alone would be may. "Economic" measures are read as sanctions. Armed force is not listed: the exercise of maritime rights comes near to it, and no force is owed. The canonical form and not arms-acceleration, as supplies are one measure among several and have no pace. All kinds are listed because any violation is meant; blockade, limits on forces and armed attack are named. "Urgent" is no time. The text has neither a term nor a clause on leaving.',
      },
    ],
    drafting: [
      {
        id: 'camp-david-1978',
        date: '1978-09-05',
        place: 'Camp David',
        produced: 'Framework for the conclusion of a peace treaty',
        seats: {
          us: 'leading',
          eg: 'co-drafting',
          il: 'co-drafting',
          mfo: 'excluded',
          'joint-commission': 'excluded',
        },
        terms: [
          'boundary',
          'no-force',
          'israeli-withdrawal',
          'zone-a',
          'zone-b',
          'zone-c',
          'zone-d',
          'navigation',
          'free-force',
        ],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'talks of 5 to 17 September 1978',
            says: 'US drafts, reworked with each side in turn, behind closed doors',
          },
        ],
        notes:
          'The bodies set up later did not exist; they are excluded here and below for that reason alone.',
      },
      {
        id: 'blair-house-1978',
        date: '1978-10-12',
        place: 'Washington (Blair House)',
        produced: 'Draft treaty and military annex, largely done by November 1978',
        seats: {
          us: 'leading',
          eg: 'co-drafting',
          il: 'co-drafting',
          mfo: 'excluded',
          'joint-commission': 'excluded',
        },
        terms: [
          'boundary',
          'no-force',
          'israeli-withdrawal',
          'zone-a',
          'zone-b',
          'zone-c',
          'zone-d',
          'air-regime',
          'navigation',
          'free-force',
          'joint-commission-supervision',
        ],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'talks from 12 October 1978',
            says: 'delegations with officers of both sides wrote articles and annex from a US draft',
          },
        ],
      },
      {
        id: 'shuttle-1979',
        date: '1979-03-08',
        place: 'Cairo and Jerusalem',
        produced: 'The Treaty of Peace of 26 March 1979 and the letters that go with it',
        seats: {
          us: 'leading',
          eg: 'co-drafting',
          il: 'co-drafting',
          mfo: 'excluded',
          'joint-commission': 'excluded',
        },
        terms: [
          'boundary',
          'no-force',
          'israeli-withdrawal',
          'zone-a',
          'zone-b',
          'zone-c',
          'zone-d',
          'air-regime',
          'navigation',
          'free-force',
          'joint-commission-supervision',
          'us-aerial-monitoring',
          'us-letters',
        ],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: "President Carter's journey, March 1979",
            says: 'the last disputes were settled between the three',
          },
        ],
        notes:
          'That the letters were talked over with both sides is likely and not confirmed; informed-after would then be the seat of the two for that term.',
      },
      {
        id: 'memorandum-1979',
        date: '1979-03',
        place: 'Washington',
        produced: 'The US-Israel memorandum of 26 March 1979',
        seats: {
          us: 'leading',
          il: 'co-drafting',
          eg: 'informed-after',
          mfo: 'excluded',
          'joint-commission': 'excluded',
        },
        terms: ['us-israel-memorandum'],
        disclosure: 'secret',
        cites: [
          {
            source: 'gk',
            at: "Khalil's letters to Vance, 25 and 26 March 1979",
            says: 'Egypt learned of the draft on the eve of signature, had not been consulted, and objected',
          },
        ],
      },
      {
        id: 'protocol-1981',
        date: '1981-05',
        place: 'Washington, Cairo and Jerusalem',
        produced: 'The Protocol of 3 August 1981',
        seats: {
          us: 'leading',
          eg: 'co-drafting',
          il: 'co-drafting',
          mfo: 'excluded',
          'joint-commission': 'excluded',
        },
        terms: ['mfo-verification', 'free-force'],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'wiki-mirror',
            at: 'on the origin of the force',
            says: "after the Council's president said on 18 May 1981 that it could not act, the three negotiated a force of their own",
          },
          {
            source: 'gk',
            at: 'talks of 1981',
            says: 'the United States held the pen',
          },
        ],
        notes:
          'First contacts were earlier in the year; the date is that of the announcement. The force was set up by this text and could have no seat; the Joint Commission, then at work, had no part.',
      },
    ],
    sources: [
      {
        id: 'memorabilia',
        title: 'Page on the force and the zones of the Treaty of Peace',
        publisher: 'mfo-memorabilia.weebly.com',
        date: '2026',
        kind: 'analyst',
      },
      {
        id: 'mfo-sinai',
        title: 'Page on the mission of the force',
        publisher: 'mfo-sinai.nl',
        date: '2026',
        url: 'http://mfo-sinai.nl/mission.htm',
        kind: 'analyst',
      },
      {
        id: 'mfo-site',
        title: 'Site of the Multinational Force and Observers',
        publisher: 'Multinational Force and Observers',
        date: '2026',
        url: 'http://mfo.org/en',
        kind: 'official-statement',
      },
      {
        id: 'wiki-mirror',
        title: 'Multinational Force and Observers (copy of an encyclopaedia article, tertiary)',
        publisher: 'Infogalactic and IPFS mirror of Wikipedia',
        date: '2026',
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
        at: 'Treaty of Peace, Arts. III to VII, and Annex I',
        says: 'violations are to be put right and disputes negotiated or arbitrated; the treaty itself promises no response by others',
      },
    ],
    notes:
      'Treaty and Protocol are one package, with the two US papers of the day of signature that hold the only responses; each has its own instrument. The source sheet names the memorandum among the papers of the case, and it was not agreed with Egypt, which rejected it: whoever codes treaty and Protocol alone has no guarantee at all. The document has the date of the Protocol, so that its drafting counts. The deal restrains both sides for the sake of both and is reciprocal. The zones begin with the final withdrawal, for which a latest day was fixed. That a violator is to put a confirmed violation right within 48 hours (Annex I) falls on the violator and is no guarantee. Later changes by agreed activities (2005, 2011 and after) are not coded. The web pages listed as sources have no known date; that of reading is given.',
  },
};
