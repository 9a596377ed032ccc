/**
 * Belfast (Good Friday) Agreement, with the commissions on decommissioning (IICD) and on monitoring (IMC) (2003-11-25).
 */
import type { Case } from './case.ts';

/** Belfast (Good Friday) Agreement, with the commissions on decommissioning (IICD) and on monitoring (IMC). */
export const goodFriday1998: Case = {
  id: 'good-friday-1998',
  shows:
    'The settlement in Northern Ireland with the two commissions that watched over it, one for the disposal of arms and one that reported in public which group did what. It shows independent attribution that feeds a political sanction, which somebody still has to choose to impose.',
  models: [],
  outcome: {
    result: 'held',
    happened:
      "The main armed groups kept away from war and the Provisional IRA's arms were gone by September 2005, five years late; the bomb at Omagh in August 1998 was the work of dissidents. The shared institutions were suspended four times and came back.",
    start: '1998-04-10',
    observed: 338.2,
    firstBreach: 'none',
    end: 'ongoing',
    cites: [
      {
        source: 'irish-times',
        at: 'on the end of the two commissions',
        says: "the arms commission found the IRA's disposal done in 2005, with witnesses; both bodies closed on 31 March 2011",
      },
      {
        source: 'imc-26',
        at: 'on the change from 2004 to 2011',
        says: 'the last of 26 reports takes stock of what had changed',
      },
      {
        source: 'inis',
        at: 'statement of 31 March 2011',
        says: 'both commissions dissolved, their work being done',
      },
      {
        source: 'gk',
        at: '1998 to 2026',
        says: 'Omagh by dissidents, four suspensions, no return of the main groups to war',
      },
    ],
    sources: [
      {
        id: 'inis',
        title: 'Statement on the dissolution of the IICD and the IMC',
        publisher: 'Department of Justice and Law Reform, Ireland',
        date: '2011-03-31',
        kind: 'official-statement',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'good-friday-1998',
    title:
      'Belfast (Good Friday) Agreement, with the commissions on decommissioning (IICD) and on monitoring (IMC)',
    date: '2003-11-25',
    status: 'in-force',
    purpose: ['ceasefire', 'guarantee'],
    parties: [
      {
        id: 'gb',
        name: 'United Kingdom',
        kind: 'state',
      },
      {
        id: 'ie',
        name: 'Ireland',
        kind: 'state',
      },
      {
        id: 'unionists',
        name: 'Ulster Unionist Party',
        kind: 'organisation',
      },
      {
        id: 'sdlp',
        name: 'Social Democratic and Labour Party',
        kind: 'organisation',
      },
      {
        id: 'centre',
        name: "Alliance Party, Women's Coalition and Labour",
        kind: 'coalition',
      },
      {
        id: 'republicans',
        name: 'Republican movement, the Provisional IRA with Sinn Féin at the table',
        kind: 'armed-group',
      },
      {
        id: 'loyalists',
        name: 'Loyalist groups, UVF and UDA, with the PUP and the UDP at the table',
        kind: 'armed-group',
      },
      {
        id: 'iicd',
        name: 'Independent International Commission on Decommissioning',
        kind: 'commission',
      },
      {
        id: 'imc',
        name: 'Independent Monitoring Commission',
        kind: 'commission',
      },
    ],
    protects: ['unionists', 'sdlp', 'centre', 'republicans', 'loyalists'],
    constrains: ['republicans', 'loyalists'],
    scope: {
      breaches: [
        'stand-off-strike',
        'force-build-up',
        'withdrawal-failure',
        'monitor-obstruction',
        'covert-attack',
      ],
      reason:
        'There was no front, no line and no ground held by an armed group, so an offensive across a line, a probe across it or a blockade cannot be asked of the text.',
    },
    instrument: {
      form: 'ratified-treaty',
      signatories: ['gb', 'ie'],
      ratifiedBy: ['gb', 'ie'],
      cites: [
        {
          source: 'gk',
          at: 'British-Irish Agreement of 10 April 1998, Arts. 2 to 4',
          says: 'a treaty with the multi-party agreement annexed; referendums with 71 % in the north and 94 % in the south',
        },
      ],
    },
    baselines: [
      {
        id: 'peaceful-means',
        title: 'Exclusively democratic and peaceful means',
        subject: 'conduct',
        binds: ['unionists', 'sdlp', 'centre', 'republicans', 'loyalists'],
        forbids: ['covert-attack', 'stand-off-strike'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Declaration of Support, para. 4',
            says: 'total commitment to peaceful means, against any use or threat of force for a political end',
          },
          {
            source: 'imc-10',
            at: 'Art. 4 as reprinted',
            says: 'the kinds of paramilitary activity that are looked at',
          },
        ],
        notes:
          'The armed groups did not sign; the parties linked to them gave the commitment. It holds from the day of agreement. Bombs and shootings are coded as covert attack, mortars as strikes from a distance.',
      },
      {
        id: 'no-preparations',
        title: 'No training, recruiting, arming or spying by armed groups',
        subject: 'conduct',
        binds: ['republicans', 'loyalists'],
        forbids: ['force-build-up', 'covert-attack'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'imc-10',
            at: 'Art. 4 as reprinted',
            says: 'the activities of armed groups that the commission is to look at',
          },
          {
            source: 'gk',
            at: 'joint declaration of May 2003, para. 13; Art. 4 of the agreement of 2003',
            says: 'all paramilitary activity is to end, and a list of it',
          },
        ],
        notes:
          'Set by the two governments and agreed to by no armed group; a coder could treat the list as a task of the commission only and leave this out.',
      },
      {
        id: 'decommissioning',
        title: 'All paramilitary arms out of use within two years',
        subject: 'weapons-limit',
        binds: ['republicans', 'loyalists'],
        forbids: ['withdrawal-failure', 'force-build-up'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Decommissioning, para. 3',
            says: 'participants use any influence they have, so that all arms are disposed of within two years of the referendums',
          },
        ],
        notes:
          'The figure (all) and the date (May 2000) can be checked; what is owed is influence and not the result, which would bring a strict coder to named. Arms that stay count as a failure to withdraw, arms that come as a build-up.',
      },
      {
        id: 'work-with-commission',
        title: 'Good faith towards the commission on arms',
        subject: 'conduct',
        binds: ['unionists', 'sdlp', 'centre', 'republicans', 'loyalists'],
        forbids: ['monitor-obstruction'],
        precision: 'aspirational',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Decommissioning, para. 3',
            says: 'they confirm that they intend to work constructively with the commission',
          },
        ],
      },
      {
        id: 'normalisation',
        title: 'Return to normal security arrangements',
        subject: 'withdrawal',
        binds: ['gb'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'Security, paras. 1 and 2',
            says: 'fewer troops, fewer installations, an end to emergency powers, as the level of threat allows',
          },
        ],
        notes:
          'In 1998 no figure or date; the paper of May 2003 had figures that hung on acts of the IRA, and the programme of 24 months from August 2005 came after the version coded. It binds the British side, which is not among the constrained because the two papers answer paramilitary breaches.',
      },
    ],
    verification: [
      {
        id: 'arms-commission',
        title: 'Independent International Commission on Decommissioning',
        operators: ['iicd'],
        watches: ['decommissioning', 'work-with-commission'],
        means: ['ground-observers', 'data-exchange'],
        access: 'host-consent',
        coverage: 'partial',
        detects: 'unspecified',
        finding: 'iicd',
        finds: 'unspecified',
        attribution: 'to-parties',
        instrument: {
          form: 'ratified-treaty',
          signatories: ['gb', 'ie'],
          ratifiedBy: ['gb', 'ie'],
          cites: [
            {
              source: 'gk',
              at: 'agreement of August 1997 and the decommissioning Acts of both states',
              says: 'a treaty between the two states, with an Act in each',
            },
          ],
        },
        cites: [
          {
            source: 'irish-times',
            at: 'on the arms commission',
            says: "three members; with witnesses beside them they found the IRA's disposal complete in 2005",
          },
          {
            source: 'gk',
            at: 'Decommissioning, para. 4, and the schemes under the Acts',
            says: 'it monitors, reviews and verifies, and reports to both governments; groups bring arms to it as they choose',
          },
        ],
        notes:
          'It saw what a group showed it, hence host-consent and partial. Its reports went to the two governments by the words and were published in practice; public is the lenient code.',
      },
      {
        id: 'monitoring-commission',
        title: 'Independent Monitoring Commission',
        operators: ['imc'],
        watches: ['peaceful-means', 'no-preparations', 'normalisation'],
        means: [],
        access: 'unspecified',
        coverage: 'most',
        detects: 'unspecified',
        finding: 'imc',
        finds: 'P6M',
        attribution: 'public',
        instrument: {
          form: 'ratified-treaty',
          signatories: ['gb', 'ie'],
          ratifiedBy: ['gb', 'ie'],
          cites: [
            {
              source: 'gk',
              at: 'agreement of 25 November 2003 and the Acts of 2003',
              says: 'a treaty between the two states, with an Act in each',
            },
          ],
        },
        cites: [
          {
            source: 'imc-26',
            at: 'on functions and reports; annex on attribution',
            says: 'reports every six months or when asked; groups are named by published criteria',
          },
          {
            source: 'imc-10',
            at: 'Arts. 4 and 7 as reprinted',
            says: 'it monitors all paramilitary groups and what their leaders direct, and recommends measures',
          },
          {
            source: 'gk',
            at: 'Art. 10 of the agreement',
            says: 'four commissioners, British, Irish, from Northern Ireland and from the United States, independent of the parties',
          },
        ],
        notes:
          "No power to enter any place is known to be in its agreement, and no means are listed: it took evidence from police, agencies and the public. Coverage by its task, which takes in every group and activity, seen through two states' services; unspecified would be the strict code. Six months is the normal interval of reports, read as the time to a finding; extra reports were allowed.",
      },
    ],
    guarantees: [
      {
        id: 'imc-measures',
        title: 'Exclusion from office and loss of funds on a report of the monitoring commission',
        protects: ['unionists', 'sdlp', 'centre', 'republicans', 'loyalists'],
        breaches: ['covert-attack', 'stand-off-strike', 'force-build-up'],
        trigger: {
          threshold: 'described',
          established: {
            verifier: 'monitoring-commission',
          },
          activation: {
            anyOf: [
              'gb',
              {
                allOf: ['unionists', 'sdlp'],
              },
            ],
          },
          cites: [
            {
              source: 'imc-10',
              at: 'Arts. 4 and 7 as reprinted',
              says: 'the commission reports on paramilitary activity and may recommend measures on it',
            },
            {
              source: 'gk',
              at: 'Art. 4 of the agreement of 2003; Acts of 1998 and 2003',
              says: 'attacks, training, arming and what leaders direct; the Assembly decides by cross-community vote, failing that the Secretary of State',
            },
          ],
        },
        responders: [
          {
            party: 'gb',
            duty: 'may',
            responses: ['diplomacy', 'sanctions'],
            capability: 'earmarked',
            cites: [
              {
                source: 'gk',
                at: 'Northern Ireland (Monitoring Commission etc.) Act 2003',
                says: 'the Secretary of State may exclude a party from office and stop salaries and grants',
              },
            ],
          },
          {
            party: 'unionists',
            duty: 'may',
            responses: ['diplomacy', 'sanctions'],
            capability: 'earmarked',
            cites: [
              {
                source: 'gk',
                at: 'Northern Ireland Act 1998, s. 30, as amended',
                says: 'by their votes in the Assembly',
              },
            ],
          },
          {
            party: 'sdlp',
            duty: 'may',
            responses: ['diplomacy', 'sanctions'],
            capability: 'earmarked',
            cites: [
              {
                source: 'gk',
                at: 'Northern Ireland Act 1998, s. 30, as amended',
                says: 'by their votes in the Assembly',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unknown',
        exitNotice: 'unknown',
        conditions: [],
        instrument: {
          form: 'ratified-treaty',
          signatories: ['gb', 'ie'],
          ratifiedBy: ['gb', 'ie'],
          cites: [
            {
              source: 'gk',
              at: 'agreement of 25 November 2003 and the Acts of 2003',
              says: 'a treaty between the two states, with an Act in each',
            },
          ],
        },
        cites: [
          {
            source: 'imc-10',
            at: 'Art. 7 as reprinted',
            says: 'the commission may recommend measures that the Assembly can take',
          },
          {
            source: 'imc-26',
            at: 'annex on recommendations',
            says: 'what it recommended over the years',
          },
        ],
        notes:
          'Close to a treaty reversion (office, the fruit of the bargain, is taken back), but that model has no word for the loss of party funds, so the canonical form. Exclusion is coded as diplomacy, funds as sanctions. The Assembly is coded by the two parties whose votes decide it, as it did not exist as a body at the table. How long the agreement runs and how it ends could not be established from the words at hand.',
      },
      {
        id: 'assembly-exclusion',
        title: 'Exclusion from office by the Assembly alone',
        protects: ['unionists', 'sdlp', 'centre', 'republicans', 'loyalists'],
        breaches: ['covert-attack', 'stand-off-strike'],
        trigger: {
          threshold: 'described',
          established: 'responders',
          activation: {
            allOf: ['unionists', 'sdlp'],
          },
          cites: [
            {
              source: 'gk',
              at: 'Strand One, para. 25',
              says: 'those who do not use only democratic, non-violent means should be removed, by a cross-community decision',
            },
          ],
        },
        responders: [
          {
            party: 'unionists',
            duty: 'may',
            responses: ['diplomacy'],
            capability: 'earmarked',
            cites: [
              {
                source: 'gk',
                at: 'Strand One, para. 25',
                says: 'removal needs the consent of both communities in the Assembly',
              },
            ],
          },
          {
            party: 'sdlp',
            duty: 'may',
            responses: ['diplomacy'],
            capability: 'earmarked',
            cites: [
              {
                source: 'gk',
                at: 'Strand One, para. 25',
                says: 'removal needs the consent of both communities in the Assembly',
              },
            ],
          },
        ],
        timeline: [],
        term: 'indefinite',
        exitNotice: 'unspecified',
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'Strand One, para. 25',
            says: 'the sanction of 1998, before there was a monitoring commission',
          },
        ],
        notes:
          'Separate from the measures of 2003 because nobody finds the breach but the voters themselves. The cross-community vote is written as the larger party on each side, which by the seats of 1998 could carry its own side; Sinn Féin could not block alone. "Should" leaves the vote free, hence may. The treaty names no end, hence indefinite.',
      },
      {
        id: 'prisoner-releases',
        title: 'No early release for groups that break their cease-fire',
        protects: ['unionists', 'sdlp', 'centre', 'republicans', 'loyalists'],
        breaches: ['covert-attack', 'stand-off-strike'],
        trigger: {
          threshold: 'described',
          established: 'responders',
          activation: {
            anyOf: ['gb', 'ie'],
          },
          cites: [
            {
              source: 'gk',
              at: 'Prisoners, para. 2',
              says: 'prisoners of groups without a complete and unequivocal cease-fire do not benefit; kept under review',
            },
          ],
        },
        responders: [
          {
            party: 'gb',
            duty: 'shall-respond',
            responses: ['diplomacy'],
            capability: 'earmarked',
            cites: [
              {
                source: 'gk',
                at: 'Prisoners, paras. 1 and 2; the Act of 1998 on sentences',
                says: 'the Secretary of State specifies the groups that are in breach',
              },
            ],
          },
          {
            party: 'ie',
            duty: 'shall-respond',
            responses: ['diplomacy'],
            capability: 'earmarked',
            cites: [
              {
                source: 'gk',
                at: 'Prisoners, paras. 1 and 2',
                says: 'the same for prisoners in its own jails',
              },
            ],
          },
        ],
        timeline: [],
        term: 'indefinite',
        exitNotice: 'unspecified',
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'Prisoners, para. 2',
            says: 'release is the price of peace and is withheld from those who break it',
          },
        ],
        notes:
          "The list of responses has no word for it; to declare that a group's cease-fire is not recognised comes nearest, hence diplomacy. Each state decides for the prisoners that it holds. Most releases were over by July 2000, after which a recall on licence was left of it.",
      },
    ],
    drafting: [
      {
        id: 'stormont-1998',
        date: '1997-09',
        place: 'Castle Buildings, Stormont',
        produced: 'The multi-party agreement of 10 April 1998',
        seats: {
          gb: 'leading',
          ie: 'leading',
          unionists: 'co-drafting',
          sdlp: 'co-drafting',
          centre: 'co-drafting',
          republicans: 'commenting',
          loyalists: 'commenting',
          iicd: 'unknown',
          imc: 'excluded',
        },
        terms: [
          'peaceful-means',
          'decommissioning',
          'work-with-commission',
          'normalisation',
          'arms-commission',
          'assembly-exclusion',
          'prisoner-releases',
        ],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'talks from September 1997 to April 1998',
            says: 'eight parties and two governments under the chairman George Mitchell, whose draft all of them had',
          },
        ],
        notes:
          'The two governments and the chairman held the pen. Sinn Féin and the loyalist parties sat throughout and handed in changes; the core of the text was settled by others, so commenting, and co-drafting would be the lenient code. The Democratic Unionists had left and are not coded.',
      },
      {
        id: 'governments-2003',
        date: '2003-04',
        place: 'Hillsborough, London and Dublin',
        produced:
          'The paper on monitoring of May 2003 and the agreement of 25 November 2003 on the monitoring commission',
        seats: {
          gb: 'leading',
          ie: 'co-drafting',
          unionists: 'consulted-before',
          sdlp: 'unknown',
          centre: 'unknown',
          republicans: 'unknown',
          loyalists: 'unknown',
          iicd: 'unknown',
          imc: 'excluded',
        },
        terms: ['no-preparations', 'monitoring-commission', 'imc-measures'],
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: 'papers of May and September 2003, agreement of November 2003',
            says: 'written by the two governments after talks with the parties; the draft was published before signature; Sinn Féin refused it',
          },
        ],
        notes: 'The commission did not exist while its own terms were written.',
      },
    ],
    sources: [
      {
        id: 'imc-26',
        title: 'Twenty-Sixth and Final Report of the Independent Monitoring Commission',
        publisher: 'Independent Monitoring Commission',
        date: '2011-03',
        url: 'https://docslib.org/doc/1071331/twenty-sixth-and-final-report-of-the-independent-monitoring-commission',
        kind: 'official-statement',
      },
      {
        id: 'imc-10',
        title:
          'Tenth Report of the Independent Monitoring Commission, with Arts. 4 and 7 of its agreement (copy)',
        publisher: 'Independent Monitoring Commission',
        date: '2006',
        kind: 'official-statement',
      },
      {
        id: 'irish-times',
        title: 'Report on the end of the two commissions',
        publisher: 'The Irish Times',
        date: '2011',
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
        source: 'imc-26',
        at: 'on the legal foundation of the commission',
        says: 'the commission reports and recommends; others decide',
      },
    ],
    notes:
      "Coded as the package that the sheet describes and dated by the agreement that set up the monitoring commission; a coder of the text of 1998 alone would date it 10 April 1998 and leave that commission and its measures out. Protected and constrained overlap: each side's armed groups threatened the other. A coder could leave the scope out and ask all eight kinds. Failure to give up arms has no response of its own beyond the Assembly's confidence.",
  },
};
