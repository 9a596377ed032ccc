/**
 * Paris Agreement on Ending the War and Restoring Peace in Viet-Nam (1973-01-27).
 */
import { consultationPledge } from '../guarantees/consultation-pledge.ts';
import type { Case } from './case.ts';

/** Paris Agreement on Ending the War and Restoring Peace in Viet-Nam. */
export const paris1973: Case = {
  id: 'paris-1973',
  shows:
    'The agreement that ended the American part of the war in Viet-Nam, read with its protocols, the Act of Paris and the secret letters of President Nixon. American withdrawal has a day; the armies that stayed had no map, the monitors had to be unanimous, the public texts promise only consultation, and the one promise of force was a private letter.',
  models: [consultationPledge],
  outcome: {
    result: 'collapsed',
    happened:
      'Fighting over land and roads began within weeks, and the monitors could seldom agree on a report. Congress cut off funds for American action in August 1973, and Saigon fell to the forces of the North on 30 April 1975.',
    start: '1973-01-27',
    observed: 27,
    firstBreach: 0.6,
    end: 27,
    endedBy: 'Offensive of the Democratic Republic of Viet-Nam and fall of Saigon',
    cites: [
      {
        source: 'letter',
        at: 'US note of 10 April 1973, in the same file',
        says: 'Washington complains of violations of the cease-fire',
      },
      {
        source: 'gk',
        at: '1973 to 1975',
        says: 'Canada leaves the commission in July 1973; Congress bars action from 15 August 1973; Saigon falls on 30 April 1975',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'paris-1973',
    title: 'Paris Agreement on Ending the War and Restoring Peace in Viet-Nam',
    date: '1973-01-27',
    status: 'ended',
    purpose: ['ceasefire', 'guarantee'],
    parties: [
      {
        id: 'rvn',
        name: 'Republic of Viet-Nam (South Viet-Nam)',
        kind: 'state',
      },
      {
        id: 'us',
        name: 'United States',
        kind: 'state',
      },
      {
        id: 'drv',
        name: 'Democratic Republic of Viet-Nam (North Viet-Nam)',
        kind: 'state',
      },
      {
        id: 'prg',
        name: 'Provisional Revolutionary Government of the Republic of South Viet-Nam',
        kind: 'armed-group',
      },
      {
        id: 'iccs',
        name: 'International Commission of Control and Supervision',
        kind: 'commission',
      },
      {
        id: 'ca',
        name: 'Canada',
        kind: 'state',
      },
      {
        id: 'hu',
        name: 'Hungary',
        kind: 'state',
      },
      {
        id: 'id',
        name: 'Indonesia',
        kind: 'state',
      },
      {
        id: 'pl',
        name: 'Poland',
        kind: 'state',
      },
      {
        id: 'four-party-commission',
        name: 'Four-Party Joint Military Commission',
        kind: 'commission',
      },
      {
        id: 'two-party-commission',
        name: 'Two-Party Joint Military Commission',
        kind: 'commission',
      },
      {
        id: 'fr',
        name: 'France',
        kind: 'state',
      },
      {
        id: 'gb',
        name: 'United Kingdom',
        kind: 'state',
      },
      {
        id: 'su',
        name: 'Soviet Union',
        kind: 'state',
      },
      {
        id: 'cn',
        name: 'China',
        kind: 'state',
      },
    ],
    protects: ['rvn'],
    constrains: ['drv', 'prg'],
    instrument: {
      form: 'executive-agreement',
      signatories: ['us', 'rvn', 'drv', 'prg'],
      cites: [
        {
          source: 'text',
          at: 'title and Chapter I',
          says: 'an agreement of the parties to the Paris conference',
        },
        {
          source: 'gk',
          at: 'signature',
          says: 'signed in a four-party and a two-party version; in force on signature, never sent to the Senate',
        },
      ],
    },
    baselines: [
      {
        id: 'ceasefire',
        title: 'Cease-fire throughout South Viet-Nam',
        subject: 'conduct',
        binds: ['us', 'rvn', 'drv', 'prg'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike', 'covert-attack'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'text',
            at: 'Arts. 2 and 3(c)',
            says: 'from 2400 hours GMT on 27 January 1973; acts of force, hostile acts and terrorism are banned',
          },
        ],
        notes:
          'The hour is coded under starts; what is forbidden is a list of acts without distances or numbers, so named. Terrorism and reprisals bring covert-attack in.',
      },
      {
        id: 'no-us-action-north',
        title: 'End of American action against the North, mines removed',
        subject: 'conduct',
        binds: ['us'],
        forbids: ['stand-off-strike', 'blockade'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'text',
            at: 'Art. 2',
            says: 'at the same hour American operations against the North stop, and the ports are cleared of mines',
          },
        ],
      },
      {
        id: 'in-place',
        title: 'Forces in place',
        subject: 'line',
        binds: ['rvn', 'prg'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'text',
            at: 'Art. 3(a) and (b)',
            says: 'forces stay where they are; joint commissions are to settle whose area is where',
          },
        ],
        notes:
          'No map and no list of positions. The article speaks of the two South Vietnamese parties, so the northern units in the South are not named; a coder could bind drv as well, as they were there under the same cease-fire.',
      },
      {
        id: 'us-withdrawal',
        title: 'Withdrawal of American and allied forces',
        subject: 'withdrawal',
        binds: ['us'],
        forbids: ['withdrawal-failure'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Arts. 5 and 6',
            says: 'all troops and advisers leave within sixty days of signature, and bases are dismantled',
          },
        ],
      },
      {
        id: 'no-new-troops',
        title: 'No troops brought into South Viet-Nam',
        subject: 'force-cap',
        binds: ['rvn', 'prg'],
        forbids: ['force-build-up'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Art. 7, first paragraph',
            says: 'from the cease-fire the two southern parties accept no troops, advisers or war material from outside',
          },
        ],
        notes:
          'Worded as a ban on accepting, so it binds those two and not the one that would send; a coder who reads the sense would bind drv too. No figure of what was there on the day.',
      },
      {
        id: 'arms-replacement',
        title: 'Arms replaced one for one',
        subject: 'weapons-limit',
        binds: ['rvn', 'prg'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Art. 7, second paragraph',
            says: 'worn-out arms may be replaced piece for piece, of the same kind, under supervision',
          },
        ],
        notes:
          'One for one is a number that can be checked at the points of entry; as there was no inventory, named is the stricter code.',
      },
      {
        id: 'demilitarized-zone',
        title: 'Demilitarized Zone at the 17th parallel',
        subject: 'buffer-zone',
        binds: ['rvn', 'drv', 'prg'],
        forbids: ['major-offensive', 'limited-incursion', 'force-build-up'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Art. 15(b)',
            says: 'North and South respect the zone on either side of the provisional line of 1954',
          },
        ],
        notes:
          'The zone was mapped in 1954 and the agreement attaches no map of its own, so measurable; annexed by reference is possible. It holds from entry into force.',
      },
      {
        id: 'laos-cambodia',
        title: 'Foreign forces out of Laos and Cambodia',
        subject: 'withdrawal',
        binds: ['us', 'rvn', 'drv', 'prg'],
        forbids: ['withdrawal-failure', 'limited-incursion'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'Art. 20',
            says: 'foreign countries withdraw and do not use the two countries against others; no day',
          },
        ],
      },
      {
        id: 'monitors-protected',
        title: 'Cooperation with and protection of the monitors',
        subject: 'conduct',
        binds: ['us', 'rvn', 'drv', 'prg'],
        forbids: ['monitor-obstruction'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Protocol on the International Commission, Art. 10',
            says: 'the parties give full cooperation, help and protection, and allow movement reasonably needed for observation',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'international-commission',
        title: 'International Commission of Control and Supervision',
        operators: ['iccs', 'ca', 'hu', 'id', 'pl'],
        watches: [
          'ceasefire',
          'in-place',
          'us-withdrawal',
          'no-new-troops',
          'arms-replacement',
          'monitors-protected',
        ],
        means: ['ground-observers', 'liaison'],
        access: 'notified',
        coverage: 'partial',
        detects: 'unspecified',
        finding: {
          allOf: ['ca', 'hu', 'id', 'pl'],
        },
        finds: 'unspecified',
        attribution: 'to-parties',
        cites: [
          {
            source: 'gk',
            at: 'Art. 18; Protocol on the International Commission, Arts. 1 to 4 and 10',
            says: '1,160 people; reports need all four members, or else their separate views are passed on to the parties',
          },
        ],
        notes:
          'The rule is the unanimity of the four members; that two of them were allied with the North is a fact about the members that the rule cannot hold. Access: teams have posts at listed places and may move as observation reasonably requires, with liaison officers of the parties beside them; no consent is asked for, and movement is not free either, so notified; scheduled is the stricter code. Partial, for the size against the country. Attribution: investigations and reports go to the parties; that a report names who did it is inferred, and unspecified is the stricter code. Art. 15 and Art. 20 are not in its list.',
      },
      {
        id: 'four-party',
        title: 'Four-Party Joint Military Commission',
        operators: ['four-party-commission', 'us', 'rvn', 'drv', 'prg'],
        watches: ['ceasefire', 'us-withdrawal'],
        means: ['liaison'],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: {
          allOf: ['us', 'rvn', 'drv', 'prg'],
        },
        finds: 'unspecified',
        attribution: 'internal',
        cites: [
          {
            source: 'gk',
            at: 'Art. 16',
            says: 'works by consultation and unanimity for sixty days; disagreements go to the International Commission',
          },
        ],
        notes:
          'The parties sit on it and must agree. What it finds is among them, so internal; as it is the parties themselves, to-parties is the other reading.',
      },
      {
        id: 'two-party',
        title: 'Two-Party Joint Military Commission',
        operators: ['two-party-commission', 'rvn', 'prg'],
        watches: ['ceasefire', 'in-place', 'no-new-troops', 'arms-replacement'],
        means: ['liaison'],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: {
          allOf: ['rvn', 'prg'],
        },
        finds: 'unspecified',
        attribution: 'internal',
        cites: [
          {
            source: 'text',
            at: 'Art. 3(b)',
            says: 'the joint commission of the two southern parties settles the areas each controls',
          },
          {
            source: 'gk',
            at: 'Art. 17',
            says: 'the two southern parties carry on after the four; disagreements go to the International Commission',
          },
        ],
        notes: 'Unanimity follows from a body of two equal sides. The North has no seat on it.',
      },
    ],
    guarantees: [
      {
        id: 'consult-on-report',
        title: 'Consultation of the parties on a report of the International Commission',
        model: 'consultation-pledge',
        protects: ['rvn'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'force-build-up',
          'covert-attack',
          'monitor-obstruction',
        ],
        parameters: {
          situation: {
            threshold: 'described',
            adjectives: ['serious'],
            cites: [
              {
                source: 'gk',
                at: 'Protocol on the International Commission, Art. 3(a)',
                says: 'a serious violation, or a threat to the peace, for which the commission finds no appropriate measure',
              },
            ],
          },
          partners: [
            {
              partner: 'us',
              means: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'Protocol on the International Commission, Art. 3(a)',
                  says: 'the four parties are told so that they can consult; American air and sea forces stood in the region',
                },
              ],
            },
            {
              partner: 'rvn',
              means: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'Protocol on the International Commission, Art. 3(a)',
                  says: 'the four parties are told so that they can consult; its army was in place',
                },
              ],
            },
            {
              partner: 'drv',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Protocol on the International Commission, Art. 3(a)',
                  says: 'the four parties are told so that they can consult',
                },
              ],
            },
            {
              partner: 'prg',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Protocol on the International Commission, Art. 3(a)',
                  says: 'the four parties are told so that they can consult',
                },
              ],
            },
          ],
          inView: [],
          establishedBy: {
            verifier: 'international-commission',
          },
          decidedBy: {
            allOf: ['ca', 'hu', 'id', 'pl'],
          },
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'Protocol on the International Commission, Art. 3',
            says: 'the only step that the agreement and its protocols set for a violation',
          },
        ],
        notes:
          "A unanimous report sets it off, so the decider is the commission's own rule. The breaches are those of the articles that the commission watches and that the other side could commit.",
      },
      {
        id: 'act-consultation',
        title: 'Act of Paris, consultation on remedies',
        model: 'consultation-pledge',
        protects: ['rvn'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'force-build-up',
          'covert-attack',
        ],
        parameters: {
          situation: {
            threshold: 'described',
            adjectives: [
              'which threatens the peace, the independence or the integrity of Viet-Nam',
            ],
            cites: [
              {
                source: 'gk',
                at: 'Act of Paris, Art. 7(a)',
                says: 'a violation that threatens peace, independence, unity or the self-determination of the South',
              },
            ],
          },
          partners: [
            {
              partner: 'us',
              means: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(a)',
                  says: 'the four signatories, each alone or together, consult the other parties to the Act',
                },
                {
                  source: 'gk',
                  at: 'forces in January 1973',
                  says: 'American air and sea forces in the region',
                },
              ],
            },
            {
              partner: 'rvn',
              means: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(a)',
                  says: 'the four signatories, each alone or together, consult the other parties to the Act',
                },
                {
                  source: 'gk',
                  at: 'forces in January 1973',
                  says: 'its army was in place',
                },
              ],
            },
            {
              partner: 'drv',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(a)',
                  says: 'the four signatories, each alone or together, consult the other parties to the Act',
                },
              ],
            },
            {
              partner: 'prg',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(a)',
                  says: 'the four signatories, each alone or together, consult the other parties to the Act',
                },
              ],
            },
          ],
          inView: [],
          establishedBy: 'responders',
          decidedBy: {
            anyOf: ['us', 'rvn', 'drv', 'prg'],
          },
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        instrument: {
          form: 'executive-agreement',
          signatories: ['us', 'rvn', 'drv', 'prg', 'ca', 'hu', 'id', 'pl', 'fr', 'gb', 'su', 'cn'],
          cites: [
            {
              source: 'gk',
              at: 'Act of Paris, 2 March 1973',
              says: 'signed by twelve parties in the presence of the Secretary-General of the United Nations; no ratification',
            },
          ],
        },
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'Art. 19 of the agreement; Art. 7(a) of the Act',
            says: 'the conference that the agreement foresees within thirty days, and what it then provided',
          },
        ],
        notes:
          'The Act is five weeks later than the agreement, which foresees the conference in Art. 19; it is read with it as part of one settlement, with an instrument of its own. A coder who stops at 27 January would leave both elements of the Act out. "Necessary remedial measures" names no kind.',
      },
      {
        id: 'act-reconvening',
        title: 'Act of Paris, reconvening of the conference',
        model: 'consultation-pledge',
        protects: ['rvn'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'force-build-up',
          'covert-attack',
        ],
        parameters: {
          situation: {
            threshold: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'Act of Paris, Art. 7(b)',
                says: 'on request; no event is named',
              },
            ],
          },
          partners: [
            {
              partner: 'us',
              means: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(b)',
                  says: 'the conference of the twelve parties to the Act meets again',
                },
              ],
            },
            {
              partner: 'rvn',
              means: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(b)',
                  says: 'the conference of the twelve parties to the Act meets again',
                },
              ],
            },
            {
              partner: 'drv',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(b)',
                  says: 'the conference of the twelve parties to the Act meets again',
                },
              ],
            },
            {
              partner: 'prg',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(b)',
                  says: 'the conference of the twelve parties to the Act meets again',
                },
              ],
            },
            {
              partner: 'ca',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(b)',
                  says: 'the conference of the twelve parties to the Act meets again',
                },
              ],
            },
            {
              partner: 'hu',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(b)',
                  says: 'the conference of the twelve parties to the Act meets again',
                },
              ],
            },
            {
              partner: 'id',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(b)',
                  says: 'the conference of the twelve parties to the Act meets again',
                },
              ],
            },
            {
              partner: 'pl',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(b)',
                  says: 'the conference of the twelve parties to the Act meets again',
                },
              ],
            },
            {
              partner: 'fr',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(b)',
                  says: 'the conference of the twelve parties to the Act meets again',
                },
              ],
            },
            {
              partner: 'gb',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(b)',
                  says: 'the conference of the twelve parties to the Act meets again',
                },
              ],
            },
            {
              partner: 'su',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(b)',
                  says: 'the conference of the twelve parties to the Act meets again',
                },
              ],
            },
            {
              partner: 'cn',
              means: 'unspecified',
              cites: [
                {
                  source: 'gk',
                  at: 'Act of Paris, Art. 7(b)',
                  says: 'the conference of the twelve parties to the Act meets again',
                },
              ],
            },
          ],
          inView: [],
          establishedBy: 'unspecified',
          decidedBy: {
            anyOf: [
              {
                allOf: ['us', 'drv'],
              },
              {
                atLeast: 6,
                of: ['us', 'rvn', 'drv', 'prg', 'ca', 'hu', 'id', 'pl', 'fr', 'gb', 'su', 'cn'],
              },
            ],
          },
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        instrument: {
          form: 'executive-agreement',
          signatories: ['us', 'rvn', 'drv', 'prg', 'ca', 'hu', 'id', 'pl', 'fr', 'gb', 'su', 'cn'],
          cites: [
            {
              source: 'gk',
              at: 'Act of Paris, 2 March 1973',
              says: 'signed by twelve parties in the presence of the Secretary-General of the United Nations; no ratification',
            },
          ],
        },
        conditions: [],
        follows: 'act-consultation',
        cites: [
          {
            source: 'gk',
            at: 'Act of Paris, Art. 7(b)',
            says: 'at the joint request of Washington and Hanoi, or of six or more parties',
          },
        ],
        notes:
          'All twelve parties to the Act would come; who owes attendance is not said more exactly. Put after the consultation because the paragraph comes second; the text does not make one wait for the other.',
      },
      {
        id: 'nixon-pledge',
        title: 'Secret letters of President Nixon to President Thieu',
        protects: ['rvn'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'force-build-up',
          'withdrawal-failure',
          'monitor-obstruction',
          'covert-attack',
        ],
        trigger: {
          threshold: 'described',
          established: 'responders',
          activation: 'us',
          cites: [
            {
              source: 'letter',
              at: 'letter of 5 January 1973',
              says: 'should the settlement be violated by North Viet-Nam',
            },
          ],
        },
        responders: [
          {
            party: 'us',
            duty: 'shall-use-force',
            responses: ['armed-force'],
            capability: 'deployed',
            cites: [
              {
                source: 'letter',
                at: 'letter of 5 January 1973',
                says: 'the United States will respond "with full force"',
              },
              {
                source: 'gk',
                at: 'American forces in January 1973',
                says: 'bombers in Thailand and on Guam and a fleet offshore',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        instrument: {
          form: 'political-commitment',
          signatories: ['us'],
          cites: [
            {
              source: 'letter',
              at: 'letter of 5 January 1973',
              says: 'a private letter of the President, made public in April 1975',
            },
            {
              source: 'gk',
              at: 'letters of 14 November 1972 and 5 January 1973',
              says: 'neither was shown to Congress or made part of the agreement',
            },
          ],
        },
        conditions: [],
        cites: [
          {
            source: 'letter',
            at: 'letter of 5 January 1973',
            says: 'an assurance given so that Saigon would go along with the agreement',
          },
          {
            source: 'gk',
            at: 'letter of 14 November 1972',
            says: 'swift and severe retaliation if Hanoi does not abide by the terms',
          },
        ],
        notes:
          'An assurance outside the text lifts nothing in the text; it is a promise in a paper of its own, and is coded as one with its own form. A coder of the public texts alone would leave it out. Any violation by the North is meant, so all kinds that the settlement forbids to it are listed. The words say force, so the duty is the top rung; that the word of a President binds nobody in law is said by the form. The statute of August 1973 is later and no condition in the words.',
      },
    ],
    drafting: [
      {
        id: 'secret-talks',
        date: '1969-08',
        place: 'Paris',
        seats: {
          us: 'co-drafting',
          drv: 'co-drafting',
          rvn: 'unknown',
          prg: 'unknown',
          iccs: 'excluded',
        },
        terms: [
          'ceasefire',
          'no-us-action-north',
          'in-place',
          'us-withdrawal',
          'no-new-troops',
          'arms-replacement',
          'demilitarized-zone',
          'laos-cambodia',
          'monitors-protected',
          'international-commission',
          'four-party',
          'two-party',
          'consult-on-report',
        ],
        disclosure: 'secret',
        cites: [
          {
            source: 'time',
            at: 'on the talks',
            says: 'Kissinger and Le Duc Tho met in 24 rounds over three and a half years',
          },
        ],
        notes:
          'How much Saigon was told in these years cannot be told from the sources. The rounds before October 1972 are taken together, as no text came of any one of them.',
      },
      {
        id: 'october-draft',
        date: '1972-10-08',
        place: 'Paris',
        produced: 'Draft agreement tabled by the North and revised with the United States',
        seats: {
          drv: 'leading',
          us: 'co-drafting',
          rvn: 'consulted-before',
          prg: 'unknown',
        },
        terms: [
          'ceasefire',
          'no-us-action-north',
          'in-place',
          'us-withdrawal',
          'no-new-troops',
          'arms-replacement',
          'demilitarized-zone',
          'laos-cambodia',
          'monitors-protected',
          'international-commission',
          'four-party',
          'two-party',
          'consult-on-report',
        ],
        disclosure: 'secret',
        cites: [
          {
            source: 'gk',
            at: '8 to 12 October 1972',
            says: 'the northern draft became the basis; Saigon had not seen it',
          },
        ],
        notes:
          'South Viet-Nam is put at consulted-before, as the role ladder has it for the talks of 1972; excluded would be right for these four days alone.',
      },
      {
        id: 'saigon-october',
        date: '1972-10-19',
        place: 'Saigon',
        produced: 'The draft, handed over',
        seats: {
          us: 'leading',
          rvn: 'informed-after',
          drv: 'excluded',
          prg: 'excluded',
        },
        terms: [
          'ceasefire',
          'no-us-action-north',
          'in-place',
          'us-withdrawal',
          'no-new-troops',
          'arms-replacement',
          'demilitarized-zone',
          'laos-cambodia',
          'monitors-protected',
          'international-commission',
          'four-party',
          'two-party',
          'consult-on-report',
        ],
        disclosure: 'summarised',
        cites: [
          {
            source: 'gk',
            at: '19 to 26 October 1972',
            says: 'Thieu was shown the draft and refused it; Hanoi then made a summary public',
          },
        ],
      },
      {
        id: 'letter-november',
        date: '1972-11-14',
        place: 'By letter from Washington',
        produced: "Nixon's letter of 14 November",
        seats: {
          us: 'leading',
          rvn: 'informed-after',
          drv: 'excluded',
          prg: 'excluded',
        },
        terms: ['nixon-pledge'],
        disclosure: 'secret',
        cites: [
          {
            source: 'gk',
            at: 'letter of 14 November 1972',
            says: 'an assurance of retaliation, given in private',
          },
        ],
      },
      {
        id: 'november-talks',
        date: '1972-11-20',
        place: 'Paris',
        seats: {
          us: 'co-drafting',
          drv: 'co-drafting',
          rvn: 'commenting',
          prg: 'unknown',
        },
        terms: [
          'ceasefire',
          'no-us-action-north',
          'in-place',
          'us-withdrawal',
          'no-new-troops',
          'arms-replacement',
          'demilitarized-zone',
          'laos-cambodia',
          'monitors-protected',
          'international-commission',
          'four-party',
          'two-party',
          'consult-on-report',
        ],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: '20 November to 13 December 1972',
            says: 'the United States put forward the many changes that Saigon had asked for; most were refused',
          },
        ],
      },
      {
        id: 'letter-january',
        date: '1973-01-05',
        place: 'By letter from Washington',
        produced: "Nixon's letter of 5 January",
        seats: {
          us: 'leading',
          rvn: 'informed-after',
          drv: 'excluded',
          prg: 'excluded',
        },
        terms: ['nixon-pledge'],
        disclosure: 'secret',
        cites: [
          {
            source: 'letter',
            at: 'letter of 5 January 1973',
            says: 'the assurance of a response with full force, released only in 1975',
          },
        ],
      },
      {
        id: 'january-talks',
        date: '1973-01-08',
        place: 'Paris',
        produced: 'The agreement and the protocols, initialled on 23 January',
        seats: {
          us: 'co-drafting',
          drv: 'co-drafting',
          rvn: 'commenting',
          prg: 'unknown',
          ca: 'unknown',
          hu: 'unknown',
          id: 'unknown',
          pl: 'unknown',
        },
        terms: [
          'ceasefire',
          'no-us-action-north',
          'in-place',
          'us-withdrawal',
          'no-new-troops',
          'arms-replacement',
          'demilitarized-zone',
          'laos-cambodia',
          'monitors-protected',
          'international-commission',
          'four-party',
          'two-party',
          'consult-on-report',
        ],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'letter',
            at: 'letter of 5 January 1973',
            says: "Saigon's views on northern troops are to be put forward once more, with refusal expected",
          },
          {
            source: 'time',
            at: 'on the signing',
            says: 'South Viet-Nam would not sign on the same page as the revolutionary government',
          },
          {
            source: 'gk',
            at: '8 to 23 January 1973',
            says: 'the last changes were made by Kissinger and Le Duc Tho',
          },
        ],
        notes:
          'What the four members of the commission could say on its protocol cannot be told; Canada had set out terms for serving.',
      },
      {
        id: 'paris-conference',
        date: '1973-02-26',
        place: 'Paris',
        produced: 'The Act of Paris, 2 March 1973',
        seats: {
          us: 'co-drafting',
          drv: 'co-drafting',
          rvn: 'unknown',
          prg: 'unknown',
          ca: 'unknown',
          hu: 'unknown',
          id: 'unknown',
          pl: 'unknown',
          fr: 'unknown',
          gb: 'unknown',
          su: 'unknown',
          cn: 'unknown',
        },
        terms: ['act-consultation', 'act-reconvening'],
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: '26 February to 2 March 1973',
            says: 'twelve parties met and signed; Washington and Hanoi had prepared the text',
          },
        ],
        notes: 'Later than the date of the agreement; it is kept for the record.',
      },
    ],
    sources: [
      {
        id: 'text',
        title: 'Agreement on Ending the War and Restoring Peace in Viet-Nam (copy of the text)',
        publisher: 'CareersDocBox and ExpyDoc',
        date: '1973-01-27',
        kind: 'text',
      },
      {
        id: 'letter',
        title:
          "Papers on the Paris Agreement, with Nixon's letter of 5 January 1973 (file paris_peace_1973)",
        publisher: 'SunSITE, University of North Carolina',
        date: '1973',
        kind: 'text',
      },
      {
        id: 'time',
        title: 'Time on the agreement, 5 February 1973 (copy)',
        publisher: 'softbeam.net',
        date: '1973-02-05',
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
        says: 'no map, no withdrawal of northern forces from the South, no consequence for a violation',
      },
    ],
    notes:
      'Guarantee is among the purposes because Art. 19 calls a conference to guarantee the end of the war. Protects and constrains: the agreement restrains all four signatories, and a coder could make it reciprocal; it is coded for South Viet-Nam, as the codebook does when it names this case among those where the protected side was kept out. Articles beyond 2 and 3 are cited as general knowledge, as the fact sheet gives no more of the text. Prisoners, elections and reconstruction are not coded. The two versions of the agreement differ only in how the parties are named.',
  },
};
