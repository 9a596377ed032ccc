/**
 * Korean Armistice Agreement, with the Mutual Defense Treaty between the United States and the Republic of Korea (1953-10-01).
 */
import { consultationPledge } from '../guarantees/consultation-pledge.ts';
import { deployedForce } from '../guarantees/deployed-force.ts';
import type { Case } from './case.ts';

/** Korean Armistice Agreement, with the Mutual Defense Treaty between the United States and the Republic of Korea. */
export const korea1953: Case = {
  id: 'korea-1953',
  shows:
    'A ceasefire with a mapped line and a demilitarised zone, a commission of the two sides in which either can stop a finding, and beside it a treaty of the United States with South Korea. The armistice itself promises no response to a breach; the answer to an attack stands in the treaty alone.',
  models: [consultationPledge, deployedForce],
  outcome: {
    result: 'held',
    happened:
      'There has been no return to major war since 1953, but many breaches; the United Nations Command suspended the limit on new weapons in 1957 and North Korea left the Military Armistice Commission in 1994.',
    start: '1953-07-27',
    observed: 874.6,
    firstBreach: 'none',
    end: 'ongoing',
    cites: [
      {
        source: 'fortna',
        at: 'introduction',
        says: 'gives Korea as a case of a ceasefire that lasts although the two sides stay hostile',
      },
      {
        source: 'gk',
        at: '1953 to June 2026',
        says: 'no major war, many breaches, arms limit suspended in 1957, North Korea out of the commission in 1994',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'korea-1953',
    title:
      'Korean Armistice Agreement, with the Mutual Defense Treaty between the United States and the Republic of Korea',
    date: '1953-10-01',
    status: 'in-force',
    purpose: ['ceasefire', 'guarantee'],
    parties: [
      {
        id: 'kr',
        name: 'Republic of Korea',
        kind: 'state',
      },
      {
        id: 'kp',
        name: "Democratic People's Republic of Korea (Korean People's Army)",
        kind: 'state',
      },
      {
        id: 'cn',
        name: "China (Chinese People's Volunteers)",
        kind: 'state',
      },
      {
        id: 'unc',
        name: 'United Nations Command',
        kind: 'coalition',
        members: ['us'],
      },
      {
        id: 'us',
        name: 'United States',
        kind: 'state',
      },
      {
        id: 'mac',
        name: 'Military Armistice Commission',
        kind: 'commission',
      },
      {
        id: 'nnsc',
        name: 'Neutral Nations Supervisory Commission',
        kind: 'commission',
      },
      {
        id: 'se',
        name: 'Sweden',
        kind: 'state',
      },
      {
        id: 'ch',
        name: 'Switzerland',
        kind: 'state',
      },
      {
        id: 'pl',
        name: 'Poland',
        kind: 'state',
      },
      {
        id: 'cs',
        name: 'Czechoslovakia',
        kind: 'state',
      },
    ],
    protects: ['kr', 'unc', 'kp', 'cn'],
    constrains: ['kr', 'unc', 'kp', 'cn'],
    instrument: {
      form: 'executive-agreement',
      signatories: ['unc', 'kp', 'cn'],
      cites: [
        {
          source: 'armistice',
          at: 'title and preamble',
          says: 'an agreement of the three commanders, "purely military in character"',
        },
        {
          source: 'gk',
          at: 'signature on 27 July 1953',
          says: 'signed by the commanders; the Republic of Korea did not sign and no parliament was asked',
        },
      ],
    },
    baselines: [
      {
        id: 'demarcation-line',
        title: 'Military Demarcation Line',
        subject: 'line',
        binds: ['kr', 'unc', 'kp', 'cn'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'armistice',
            at: 'paras. 1, 2 and 4',
            says: 'the line is drawn on map 1 and marked on the ground as the commission directs',
          },
          {
            source: 'gk',
            at: 'paras. 7 and 63',
            says: 'nobody crosses without leave; in effect from 22 hours on 27 July 1953',
          },
        ],
      },
      {
        id: 'demilitarised-zone',
        title: 'Demilitarised zone, two kilometres on each side',
        subject: 'buffer-zone',
        binds: ['kr', 'unc', 'kp', 'cn'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike', 'force-build-up'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'armistice',
            at: 'paras. 1 and 3',
            says: 'both sides stay two kilometres from the line; the edges are on map 1',
          },
          {
            source: 'gk',
            at: 'paras. 6 to 10',
            says: 'no hostile act in, from or against the zone; at most 1,000 persons of each side in it',
          },
        ],
        notes:
          'Armed forces brought into the zone are read as a build-up; the wider limits on forces stand in para. 13(c) and (d).',
      },
      {
        id: 'zone-withdrawal',
        title: 'Withdrawal from the zone within 72 hours',
        subject: 'withdrawal',
        binds: ['kr', 'unc', 'kp', 'cn'],
        forbids: ['withdrawal-failure'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'text-quoted',
            at: 'on the withdrawal',
            says: 'both sides leave the zone within 72 hours',
          },
          {
            source: 'armistice',
            at: 'paras. 1 and 3',
            says: 'the zone to be left is on map 1',
          },
        ],
        notes:
          'Measurable would follow from the hours alone; the zone that must be empty is on the map, hence annexed.',
      },
      {
        id: 'islands-withdrawal',
        title: 'Withdrawal from islands and coastal waters of the other side within ten days',
        subject: 'withdrawal',
        binds: ['kr', 'unc', 'kp', 'cn'],
        forbids: ['withdrawal-failure'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'para. 13(b) and map 3',
            says: 'ten days; five groups of islands on the west coast stay with the United Nations Command',
          },
        ],
      },
      {
        id: 'cessation',
        title: 'Complete end of hostilities',
        subject: 'conduct',
        binds: ['kr', 'unc', 'kp', 'cn'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'armistice',
            at: 'preamble',
            says: 'a complete end of hostilities and of all acts of armed force until a peaceful settlement',
          },
          {
            source: 'gk',
            at: 'para. 12',
            says: 'the commanders order all their forces to cease, twelve hours after signature',
          },
        ],
        notes:
          'The hour and the totality of the ban can be checked by anybody, hence measurable; named would also be defensible, as no figure or map belongs to it.',
      },
      {
        id: 'no-reinforcement',
        title: 'No reinforcing troops',
        subject: 'force-cap',
        binds: ['kr', 'unc', 'kp', 'cn'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'para. 13(c)',
            says: 'no troops beyond replacement, man for man, at most 35,000 a month, through five named ports on each side',
          },
        ],
      },
      {
        id: 'no-new-weapons',
        title: 'No reinforcing weapons',
        subject: 'weapons-limit',
        binds: ['kr', 'unc', 'kp', 'cn'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'para. 13(d)',
            says: 'aircraft, armour, weapons and ammunition only piece for piece, of the same kind, through the named ports',
          },
        ],
        notes:
          'No inventory was attached, so it can be counted what comes in and not what was there; still a number that a third person could check.',
      },
      {
        id: 'no-blockade',
        title: 'Respect for the waters of the other side, and no blockade',
        subject: 'maritime',
        binds: ['kr', 'unc', 'kp', 'cn'],
        forbids: ['blockade'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'para. 15',
            says: "naval forces respect the waters next to the zone and the other side's land, and blockade no part of Korea",
          },
        ],
      },
      {
        id: 'airspace',
        title: 'Respect for the airspace of the zone and of the other side',
        subject: 'no-fly',
        binds: ['kr', 'unc', 'kp', 'cn'],
        forbids: ['limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'para. 16',
            says: "air forces stay out of the air over the zone, the other side's area and the waters next to both",
          },
        ],
      },
      {
        id: 'free-commissions',
        title: 'Protection and free movement of the commissions and their teams',
        subject: 'conduct',
        binds: ['kr', 'unc', 'kp', 'cn'],
        forbids: ['monitor-obstruction'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'paras. 11, 13(g) and 13(j)',
            says: 'both sides protect and help the two commissions and their teams, and let them move',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'armistice-commission',
        title: 'Military Armistice Commission and its joint observer teams',
        operators: ['mac', 'unc', 'kp', 'cn'],
        watches: [
          'demarcation-line',
          'demilitarised-zone',
          'zone-withdrawal',
          'cessation',
          'free-commissions',
        ],
        means: ['ground-observers', 'liaison'],
        access: 'anywhere-anytime',
        coverage: 'partial',
        detects: 'unspecified',
        finding: {
          allOf: ['unc', 'kp', 'cn'],
        },
        finds: 'unspecified',
        attribution: 'internal',
        instrument: {
          form: 'executive-agreement',
          signatories: ['unc', 'kp', 'cn'],
          cites: [
            {
              source: 'gk',
              at: 'Art. II A',
              says: 'set up by the armistice itself',
            },
          ],
        },
        cites: [
          {
            source: 'gk',
            at: 'paras. 19 to 31',
            says: 'five officers of each side, no chairman, ten joint teams; violations are settled "through negotiations"',
          },
          {
            source: 'gk',
            at: 'para. 11',
            says: 'complete freedom of movement to, from and in the zone for the commission and its teams',
          },
          {
            source: 'armistice',
            at: 'para. 4',
            says: 'the commission directs the marking of the line',
          },
        ],
        notes:
          'The commission consists of the two sides with nobody above them, so that a finding needs both; the Korean People\'s Army and the Volunteers name their five officers together and are both written into the rule. The sides are listed as operators beside the commission because the teams are manned half by each. Either senior member may send out up to half of the teams alone, but the teams stay joint. Its mission in para. 24 is the whole armistice, and a coder could write all; its teams may look only in the zone and the Han estuary, so the line, the zone, the end of hostilities and the freedom of the teams are listed. Coverage: ten teams that are sent out on report, for a line of about 240 km. It meets every day and reports "immediately", which is no duration. It tells the commanders of what it has determined, so that to-parties is possible; the codebook names it as the case for internal.',
      },
      {
        id: 'neutral-commission',
        title: 'Neutral Nations Supervisory Commission and its inspection teams',
        operators: ['nnsc', 'se', 'ch', 'pl', 'cs'],
        watches: ['no-reinforcement', 'no-new-weapons', 'islands-withdrawal'],
        means: ['ground-observers', 'challenge-inspection', 'data-exchange'],
        access: 'scheduled',
        coverage: 'partial',
        detects: 'unspecified',
        finding: {
          allOf: ['unc', 'kp', 'cn'],
        },
        finds: 'unspecified',
        attribution: 'internal',
        instrument: {
          form: 'executive-agreement',
          signatories: ['unc', 'kp', 'cn'],
          cites: [
            {
              source: 'gk',
              at: 'Art. II B',
              says: 'set up by the armistice; its four members did not sign it',
            },
          ],
        },
        cites: [
          {
            source: 'gk',
            at: 'paras. 36 to 43',
            says: 'two neutrals named by each side, twenty teams, ten of them at five ports on each side',
          },
          {
            source: 'gk',
            at: 'paras. 28, 29 and 41',
            says: 'inspects reported violations outside the zone on request; it reports, the armistice commission determines',
          },
        ],
        notes:
          'It inspects and reports to the armistice commission, which alone determines a violation; so the rule is that of the two sides. How the four decide among themselves is left open, and a coder who asks for a finding of their own would write unspecified, or allOf the four. Coverage: ten ports of a whole peninsula, and visits elsewhere on request. Islands are counted here because visits outside the zone are. Nobody is given the means to watch waters and airspace.',
      },
    ],
    guarantees: [
      {
        id: 'mutual-defence-treaty',
        title: 'US treaty, action against an armed attack in the Pacific area',
        model: 'deployed-force',
        protects: ['kr'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          attack: {
            threshold: 'described',
            cites: [
              {
                source: 'gk',
                at: 'Mutual Defense Treaty, Art. III',
                says: 'an armed attack in the Pacific area on land under the administration of either party',
              },
            ],
          },
          contingents: [
            {
              from: 'us',
              stands: 'in-the-line-of-fire',
              tasks: ['armed-force', 'deployment'],
              cites: [
                {
                  source: 'gk',
                  at: 'Mutual Defense Treaty, Arts. II and IV',
                  says: 'means to deter armed attack; US land, air and sea forces may be stationed in and about Korea',
                },
                {
                  source: 'gk',
                  at: 'practice since 1953',
                  says: 'US forces behind the line, 28,500 of late, under a combined command',
                },
              ],
            },
          ],
          mandate: 'acts-as-it-deems-necessary',
          establishedBy: 'responders',
          decidedBy: 'us',
          deploysOnlyOnce: [],
          term: 'indefinite',
          exitNotice: 'P1Y',
        },
        instrument: {
          form: 'ratified-treaty',
          signatories: ['us', 'kr'],
          ratifiedBy: ['us', 'kr'],
          cites: [
            {
              source: 'gk',
              at: 'Mutual Defense Treaty, Art. V',
              says: 'consent of the US Senate on 26 January 1954, in force on 17 November 1954',
            },
          ],
        },
        cites: [
          {
            source: 'gk',
            at: 'Mutual Defense Treaty, Arts. III, IV and VI',
            says: 'each "would act to meet the common danger" by its constitutional processes; in force indefinitely, one year\'s notice',
          },
        ],
        notes:
          'Written as a deployed force, the model that the codebook derives from this treaty; mutual-defence would give the same trigger, duty and bond. What action is owed is not said: an act is, hence acts-as-it-deems-necessary. Armed force is not named in Article III; it is listed as what forces stationed to meet an armed attack are there for, and a strict coder would list deployment alone. Article IV gives a right to station them and no duty. The treaty is mutual: Korea owes the same for US territory in the Pacific, which has no part in this peace and is left out. The US understanding on ratification (only external attack, only territory lawfully under Korean administration) narrows the case and is no condition.',
      },
      {
        id: 'consultation',
        title: 'US treaty, consultation on a threat of attack',
        model: 'consultation-pledge',
        protects: ['kr'],
        breaches: ['force-build-up', 'major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          situation: {
            threshold: 'described',
            cites: [
              {
                source: 'gk',
                at: 'Mutual Defense Treaty, Art. II',
                says: 'when either thinks that the independence or security of one is threatened by external armed attack',
              },
            ],
          },
          partners: [
            {
              partner: 'us',
              means: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'Mutual Defense Treaty, Art. II',
                  says: 'the parties will consult together',
                },
                {
                  source: 'gk',
                  at: 'practice since 1953',
                  says: 'US forces behind the line',
                },
              ],
            },
          ],
          inView: [],
          establishedBy: 'responders',
          decidedBy: {
            anyOf: ['kr', 'us'],
          },
          term: 'indefinite',
          exitNotice: 'P1Y',
        },
        instrument: {
          form: 'ratified-treaty',
          signatories: ['us', 'kr'],
          ratifiedBy: ['us', 'kr'],
          cites: [
            {
              source: 'gk',
              at: 'Mutual Defense Treaty, Art. V',
              says: 'consent of the US Senate on 26 January 1954, in force on 17 November 1954',
            },
          ],
        },
        cites: [
          {
            source: 'gk',
            at: 'Mutual Defense Treaty, Arts. II and VI',
            says: 'consultation at the wish of either, and suitable means to deter attack, alone or together',
          },
        ],
        notes:
          'A promise of its own, with an earlier trigger than Article III. A build-up is the case for it; an attack under way is a threat too. Measures to carry the treaty out are taken "in consultation and agreement", which names none.',
      },
    ],
    drafting: [
      {
        id: 'kaesong-1951',
        date: '1951-07-10',
        place: 'Kaesong',
        produced: 'The agenda of the talks',
        seats: {
          unc: 'co-drafting',
          us: 'co-drafting',
          kp: 'co-drafting',
          cn: 'co-drafting',
          kr: 'consulted-before',
          se: 'excluded',
          ch: 'excluded',
          pl: 'excluded',
          cs: 'excluded',
          mac: 'excluded',
          nnsc: 'excluded',
        },
        terms: [],
        disclosure: 'summarised',
        cites: [
          {
            source: 'gk',
            at: 'talks of July and August 1951',
            says: 'two military delegations settled what to talk about; the press was briefed each day',
          },
        ],
        notes:
          'The round settled no term that is coded. A South Korean general sat in the delegation of the Command; his government had no say in the text.',
      },
      {
        id: 'panmunjom-1951',
        date: '1951-10-25',
        place: 'Panmunjom',
        produced: 'Agreed texts on the line, the zone and the commissions, by spring 1952',
        seats: {
          unc: 'co-drafting',
          us: 'co-drafting',
          kp: 'co-drafting',
          cn: 'co-drafting',
          kr: 'consulted-before',
          se: 'unknown',
          ch: 'unknown',
          pl: 'unknown',
          cs: 'unknown',
          mac: 'excluded',
          nnsc: 'excluded',
        },
        terms: [
          'demarcation-line',
          'demilitarised-zone',
          'zone-withdrawal',
          'islands-withdrawal',
          'cessation',
          'no-reinforcement',
          'no-new-weapons',
          'no-blockade',
          'airspace',
          'free-commissions',
          'armistice-commission',
          'neutral-commission',
        ],
        disclosure: 'summarised',
        cites: [
          {
            source: 'gk',
            at: 'items 2 and 3 of the agenda, 1951 and 1952',
            says: 'staff officers of both sides wrote the paragraphs; the line was agreed on 27 November 1951',
          },
        ],
        notes:
          "The four neutral states were named by the sides and asked whether they would serve; whether anybody asked them about the terms is not known here. Neither side led. South Korea's seat is that of one officer in a delegation led by others; informed-after is possible. The two commissions did not exist yet.",
      },
      {
        id: 'panmunjom-1953',
        date: '1953-04-26',
        place: 'Panmunjom',
        produced: 'The Armistice Agreement of 27 July 1953',
        seats: {
          unc: 'co-drafting',
          us: 'co-drafting',
          kp: 'co-drafting',
          cn: 'co-drafting',
          kr: 'informed-after',
          se: 'unknown',
          ch: 'unknown',
          pl: 'unknown',
          cs: 'unknown',
          mac: 'excluded',
          nnsc: 'excluded',
        },
        terms: [
          'demarcation-line',
          'demilitarised-zone',
          'zone-withdrawal',
          'islands-withdrawal',
          'cessation',
          'no-reinforcement',
          'no-new-weapons',
          'no-blockade',
          'airspace',
          'free-commissions',
          'armistice-commission',
          'neutral-commission',
        ],
        disclosure: 'secret',
        cites: [
          {
            source: 'gk',
            at: 'talks from April to July 1953',
            says: 'prisoners and the last position of the line; closed sessions from late May, boycotted by the South Korean delegate',
          },
          {
            source: 'gk',
            at: "Rhee's refusal",
            says: 'he was told of the final terms as they were tabled, and refused to sign',
          },
        ],
        notes:
          'The sessions before the closed ones were reported in the press as in 1951; summarised is possible. All terms are listed because the whole text was settled then.',
      },
      {
        id: 'robertson-rhee-1953',
        date: '1953-06-26',
        place: 'Seoul',
        produced:
          "Rhee's word not to obstruct the armistice, against a treaty and aid; a South Korean draft of 9 July",
        seats: {
          us: 'leading',
          kr: 'co-drafting',
          kp: 'excluded',
          cn: 'excluded',
        },
        terms: ['mutual-defence-treaty', 'consultation'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'gk',
            at: 'talks of Robertson and Rhee, June and July 1953',
            says: 'consent was bought with a treaty and aid; drafts went both ways, and a joint statement was published',
          },
        ],
        notes:
          'The Command has no line of its own here and in the next round; it sits through the United States, which it acted for.',
      },
      {
        id: 'dulles-rhee-1953',
        date: '1953-08-05',
        place: 'Seoul',
        produced: 'The Mutual Defense Treaty, initialled on 8 August and signed on 1 October 1953',
        seats: {
          us: 'leading',
          kr: 'co-drafting',
          kp: 'excluded',
          cn: 'excluded',
        },
        terms: ['mutual-defence-treaty', 'consultation'],
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: 'talks of Dulles and Rhee, August 1953',
            says: 'on the US pattern of its treaties with the Philippines and Australia; made public when initialled',
          },
        ],
        notes:
          'What was on the table before 8 August was not public; shared-with-the-parties is possible.',
      },
    ],
    sources: [
      {
        id: 'armistice',
        title: 'Agreement concerning a military armistice in Korea (copy of the text)',
        publisher: 'vdocuments.site',
        date: '1953-07-27',
        url: 'https://vdocuments.site/korean-armistice-agreement.html',
        kind: 'text',
      },
      {
        id: 'text-quoted',
        title: 'Paper that quotes the armistice on the withdrawal',
        publisher: 'irchss2023.sjp.ac.lk',
        date: '2023',
        kind: 'analyst',
      },
      {
        id: 'fortna',
        title: 'Introduction to a study of ceasefires and the durability of peace (Fortna)',
        publisher: 'studylib (18711195, copy of the introduction)',
        date: '2003',
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
        source: 'gk',
        at: 'Armistice Agreement, paras. 24 to 30 and 61',
        says: 'violations are settled by negotiation; no response to a breach is promised, reprisal is not regulated',
      },
    ],
    notes:
      "Two papers are coded as one package: the armistice of 27 July 1953 (lines, limits, commissions) and the treaty of 1 October 1953 (guarantees), whose date the document has, so that its drafting counts. The form at the top is that of the armistice, which commanders signed as an act of command: executive-agreement, though signed-treaty would be defensible; the treaty has its own. The armistice restrains both sides for the sake of both, so the document is reciprocal, with the South, the Command and both northern armies on either list; seen from the South alone it would protect kr and constrain kp and cn. South Korean forces stood under the Command, whose orders bind them, so kr is bound by every article although it did not sign; it is not listed as a member of the Command, which did not speak for its government. The statement of sixteen states that they would resist a renewed attack is another paper and is left out. The duty to punish one's own offenders (para. 13(e)) falls on the violator and is no guarantee.",
  },
};
