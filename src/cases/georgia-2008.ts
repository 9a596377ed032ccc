/**
 * Six points on Georgia and the plan for carrying them out (2008-09-08).
 */
import type { Case } from './case.ts';

/** Six points on Georgia and the plan for carrying them out. */
export const georgia2008: Case = {
  id: 'georgia-2008',
  shows:
    'The six points that stopped the war between Georgia and Russia, with the schedule for carrying them out that followed four weeks later. It fixes some withdrawals to the day and sends European observers, and promises nothing if a side does not comply.',
  models: [],
  outcome: {
    result: 'mixed',
    happened:
      'The war did not resume. Russia recognised Abkhazia and South Ossetia two weeks after the six points, kept forces there instead of returning to its earlier positions, and the monitors were not let in.',
    start: '2008-08-12',
    observed: 214.1,
    firstBreach: 0.5,
    end: 'ongoing',
    cites: [
      {
        source: 'eumm-page',
        at: 'on access',
        says: 'the European monitors have been refused entry to both regions',
      },
      {
        source: 'gk',
        at: '26 August 2008 and after',
        says: 'recognition of the two entities, positions never restored, fences along the boundary, no return to war',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'georgia-2008',
    title: 'Six points on Georgia and the plan for carrying them out',
    date: '2008-09-08',
    status: 'in-force',
    purpose: ['ceasefire'],
    parties: [
      {
        id: 'ge',
        name: 'Georgia',
        kind: 'state',
      },
      {
        id: 'ru',
        name: 'Russian Federation',
        kind: 'state',
      },
      {
        id: 'eu',
        name: 'European Union',
        kind: 'organisation',
        members: ['fr'],
      },
      {
        id: 'fr',
        name: 'France, in the presidency of the European Union',
        kind: 'state',
      },
      {
        id: 'un',
        name: 'United Nations (observer mission in Georgia)',
        kind: 'organisation',
      },
      {
        id: 'osce',
        name: 'Organization for Security and Co-operation in Europe',
        kind: 'organisation',
      },
      {
        id: 'abkhazia',
        name: 'Abkhazia (de facto authorities)',
        kind: 'armed-group',
      },
      {
        id: 'south-ossetia',
        name: 'South Ossetia (de facto authorities)',
        kind: 'armed-group',
      },
    ],
    protects: ['ge'],
    constrains: ['ru'],
    instrument: {
      form: 'political-commitment',
      signatories: ['ge', 'ru', 'eu', 'abkhazia', 'south-ossetia'],
      cites: [
        {
          source: 'six-points',
          at: 'signatures',
          says: 'signed for the European Union by its presidency, and by the Georgian president',
        },
        {
          source: 'gk',
          at: '14 to 16 August 2008',
          says: 'Russia and the two entities signed separately; agreed by telephone and letter, with no form of treaty',
        },
      ],
    },
    baselines: [
      {
        id: 'no-force',
        title: 'No use of force, end of hostilities',
        subject: 'conduct',
        binds: ['ge', 'ru'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'six-points',
            at: 'pts 1 and 2',
            says: 'no recourse to force, and hostilities end for good; no hour is given',
          },
        ],
        notes:
          'The points took hold as they were agreed on 12 August, so scheduled would be a kinder reading. The two entities signed too and could be added to those bound.',
      },
      {
        id: 'humanitarian-access',
        title: 'Free access for humanitarian aid',
        subject: 'conduct',
        binds: ['ge', 'ru'],
        forbids: ['blockade'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'six-points',
            at: 'pt 3',
            says: 'access for aid is to be free',
          },
        ],
        notes:
          'A closed crossing that stops aid would show as a departure; a general blockade of trade is not meant.',
      },
      {
        id: 'georgian-withdrawal',
        title: 'Return of Georgian forces to barracks',
        subject: 'withdrawal',
        binds: ['ge'],
        forbids: ['withdrawal-failure'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'six-points',
            at: 'pt 4',
            says: 'back to the usual places of deployment',
          },
          {
            source: 'september-text',
            at: 'pt 1',
            says: 'completed by 1 October 2008',
          },
        ],
      },
      {
        id: 'prewar-positions',
        title: 'Return of Russian forces to the positions before the war',
        subject: 'withdrawal',
        binds: ['ru'],
        forbids: ['withdrawal-failure', 'force-build-up'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'six-points',
            at: 'pt 5',
            says: 'back to the positions held before the outbreak of hostilities; no day, no list',
          },
        ],
        notes:
          'Positions before the war leave no room for new forces in the two regions, so a build-up there would show as a departure; a coder who reads place and not number would leave it out. The schedule of September covers only the areas next to the two regions.',
      },
      {
        id: 'poti-posts',
        title: 'Russian posts on the line from Poti to Senaki',
        subject: 'withdrawal',
        binds: ['ru'],
        forbids: ['withdrawal-failure'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'september-text',
            at: 'pt 1',
            says: 'five posts are left within seven days, given the pledges of non-use of force signed on 8 September',
          },
        ],
        notes:
          "The reference to Georgia's pledge looks like a condition, but the pledge is dated the same day, so the seven days run from a fixed date.",
      },
      {
        id: 'adjacent-areas',
        title: 'Russian withdrawal from the areas next to South Ossetia and Abkhazia',
        subject: 'withdrawal',
        binds: ['ru'],
        forbids: ['withdrawal-failure', 'force-build-up'],
        precision: 'measurable',
        starts: 'conditional',
        cites: [
          {
            source: 'september-text',
            at: 'pt 1',
            says: 'complete within ten days of the deployment of international mechanisms, at least 200 EU observers among them',
          },
          {
            source: 'september-text',
            at: 'pt 1',
            says: 'that deployment is due by 1 October 2008',
          },
        ],
        notes:
          'Conditional, because it waits for observers whom others send; as their arrival has a last day too, scheduled is also defensible.',
      },
      {
        id: 'security-measures',
        title: 'Additional security measures by Russian peacekeepers',
        subject: 'buffer-zone',
        binds: ['ru'],
        forbids: ['limited-incursion', 'force-build-up'],
        precision: 'unspecified',
        starts: 'unspecified',
        cites: [
          {
            source: 'six-points',
            at: 'pt 5',
            says: 'measures pending an international mechanism; no place or kind is given',
          },
          {
            source: 'six-points',
            at: 'letter of the French President, 14 August 2008',
            says: 'only within a few kilometres of the boundary of South Ossetia, as patrols, no larger town inside',
          },
        ],
        notes:
          "Coded by the point itself, as the precision ladder has it. The letter is the mediator's own reading, sent to Georgia only; with it the zone would be named.",
      },
    ],
    verification: [
      {
        id: 'eu-observers',
        title: 'Observers of the European Union',
        operators: ['eu'],
        watches: [
          'no-force',
          'georgian-withdrawal',
          'poti-posts',
          'adjacent-areas',
          'security-measures',
        ],
        means: ['ground-observers'],
        access: 'host-consent',
        coverage: 'partial',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'unspecified',
        cites: [
          {
            source: 'september-text',
            at: 'pts 1 and 2',
            says: 'at least 200, in the areas next to the two regions, by 1 October 2008',
          },
          {
            source: 'eumm-page',
            at: 'on access',
            says: 'no entry to Abkhazia and South Ossetia',
          },
          {
            source: 'gk',
            at: 'pt 2, and the mission sent under it',
            says: 'the text gives no right of entry, no rule for finding a breach and no task of naming anyone',
          },
        ],
        notes:
          'Access follows the ladder, which puts this mission at host-consent; the words alone give no right of entry, which would be unspecified. Partial, as 200 unarmed people are sent to one side of two boundaries. The mission reports to the Union by itself, so its own id as the finding rule is possible; the text says nothing. That prewar positions are inside the closed regions is why they are not listed as watched.',
      },
      {
        id: 'unomig',
        title: 'United Nations observers in Abkhazia',
        operators: ['un'],
        watches: ['no-force'],
        means: ['ground-observers'],
        access: 'unknown',
        coverage: 'partial',
        detects: 'unknown',
        finding: 'unknown',
        finds: 'unknown',
        attribution: 'unknown',
        cites: [
          {
            source: 'gk',
            at: 'text of 8 September 2008, pt 2',
            says: 'go on under their mandate with the strength and sites of 7 August, subject to the Security Council',
          },
        ],
        notes:
          'The text refers to a mandate that is not among the sources, so its rules are unknown. Partial, as its area is a zone on the Abkhaz side of the conflict only. Its end in 2009 is no part of the text.',
      },
      {
        id: 'osce-observers',
        title: 'Observers of the OSCE',
        operators: ['osce'],
        watches: ['no-force'],
        means: ['ground-observers'],
        access: 'unknown',
        coverage: 'partial',
        detects: 'unknown',
        finding: 'unknown',
        finds: 'unknown',
        attribution: 'unknown',
        cites: [
          {
            source: 'gk',
            at: 'text of 8 September 2008, pt 2',
            says: 'go on under their mandate with the strength and sites of 7 August, subject to the Permanent Council',
          },
        ],
        notes:
          "The mandate is not among the sources, so its rules are unknown. A handful of officers at the strength of 7 August, hence partial. Russia's consent is needed to renew either mandate, which the notation of a finding rule does not hold.",
      },
    ],
    guarantees: [],
    drafting: [
      {
        id: 'tbilisi-first-draft',
        date: '2008-08-10',
        place: 'Tbilisi',
        produced: 'First European draft of a ceasefire',
        seats: {
          fr: 'leading',
          osce: 'co-drafting',
          ge: 'consulted-before',
          ru: 'excluded',
          un: 'excluded',
          abkhazia: 'excluded',
          'south-ossetia': 'excluded',
        },
        terms: ['no-force', 'humanitarian-access', 'georgian-withdrawal', 'prewar-positions'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'gk',
            at: '10 and 11 August 2008',
            says: 'the French and Finnish ministers brought a draft, which Georgia accepted before Moscow saw it',
          },
        ],
        notes:
          'Not on the fact sheet; the draft was replaced in Moscow, so a coder could begin the log there.',
      },
      {
        id: 'moscow-august',
        date: '2008-08-12',
        place: 'Moscow',
        produced: 'The six points',
        seats: {
          fr: 'leading',
          ru: 'co-drafting',
          ge: 'excluded',
          un: 'excluded',
          osce: 'excluded',
          abkhazia: 'excluded',
          'south-ossetia': 'excluded',
        },
        terms: [
          'no-force',
          'humanitarian-access',
          'georgian-withdrawal',
          'prewar-positions',
          'security-measures',
        ],
        disclosure: 'published',
        cites: [
          {
            source: 'tarjimani',
            at: 'on 12 August',
            says: 'Medvedev and Sarkozy named the six points at a press conference',
          },
          {
            source: 'gk',
            at: '12 August 2008',
            says: 'worked out by the French and Russian presidents, without Georgia',
          },
        ],
      },
      {
        id: 'tbilisi-night',
        date: '2008-08-12',
        place: 'Tbilisi',
        produced: 'The six points with point 6 changed',
        seats: {
          fr: 'leading',
          ge: 'commenting',
          ru: 'consulted-before',
          un: 'excluded',
          osce: 'excluded',
          abkhazia: 'excluded',
          'south-ossetia': 'excluded',
        },
        terms: [
          'no-force',
          'humanitarian-access',
          'georgian-withdrawal',
          'prewar-positions',
          'security-measures',
        ],
        disclosure: 'published',
        cites: [
          {
            source: 'tarjimani',
            at: 'on the meeting with Saakashvili',
            says: 'the reference to the future status of the two regions was taken out',
          },
          {
            source: 'kagekitobi',
            at: 'on point 6',
            says: 'Medvedev agreed to the change by telephone',
          },
        ],
        notes:
          'Georgia was handed the text and had one point changed, none of those that are coded here; informed-after is possible for the military points.',
      },
      {
        id: 'letter-of-august',
        date: '2008-08-14',
        place: 'By letter from Paris',
        produced: "The French President's letter on point 5",
        seats: {
          fr: 'leading',
          ge: 'informed-after',
          ru: 'unknown',
          un: 'excluded',
          osce: 'excluded',
          abkhazia: 'excluded',
          'south-ossetia': 'excluded',
        },
        terms: ['security-measures'],
        disclosure: 'published',
        cites: [
          {
            source: 'six-points',
            at: 'letter of the French President, 14 August 2008',
            says: 'the letter went to the Georgian president and was then made public',
          },
        ],
      },
      {
        id: 'moscow-september',
        date: '2008-09-08',
        place: 'Moscow',
        produced: 'The plan for carrying out the six points',
        seats: {
          fr: 'leading',
          eu: 'co-drafting',
          ru: 'co-drafting',
          ge: 'consulted-before',
          un: 'unknown',
          osce: 'unknown',
          abkhazia: 'unknown',
          'south-ossetia': 'unknown',
        },
        terms: [
          'georgian-withdrawal',
          'poti-posts',
          'adjacent-areas',
          'eu-observers',
          'unomig',
          'osce-observers',
        ],
        disclosure: 'published',
        cites: [
          {
            source: 'september-text',
            at: 'introduction',
            says: 'agreed in Moscow by Medvedev and Sarkozy on behalf of the European Union, after hard talks',
          },
          {
            source: 'gk',
            at: '8 September 2008',
            says: 'the Georgian president had given a written pledge of non-use of force to take along',
          },
        ],
        notes:
          'Georgia gave a pledge that the text uses and was not in the room; informed-after is the stricter code.',
      },
    ],
    sources: [
      {
        id: 'six-points',
        title: "The six points of 12 August 2008 and the French President's letter on point 5",
        publisher: 'Regional Research Centre, Georgia (rrc.ge)',
        date: '2008-08-12',
        url: 'http://rrc.ge/law/Protagr_2008_12_08_E.htm?lawid=1697&lng_3=en',
        kind: 'text',
      },
      {
        id: 'september-text',
        title: 'Withdrawal of the Russians from Georgia, the text of the agreement of 8 September',
        publisher: 'Bruxelles2',
        date: '2008-09-14',
        url: 'http://www.bruxelles2.eu/en/2008/09/14/withdrawaloftherussiansfromgeorgiathetextoftheagreementof8september/',
        kind: 'text',
      },
      {
        id: 'tarjimani',
        title:
          "Saakashvili does not accept all of Medvedev's conditions (translated agency report on a blog)",
        publisher: 'Tarjimani',
        date: '2008-08-12',
        kind: 'press-report',
      },
      {
        id: 'kagekitobi',
        title: 'Six-point agreement Georgia Russia (aggregator, low quality)',
        publisher: 'kagekitobi-max.com',
        date: '2021-10-08',
        kind: 'press-report',
      },
      {
        id: 'eumm-page',
        title: 'EUMM and the six-point agreement (aggregator, low quality, undated page)',
        publisher: 'child-clothes.info',
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
        source: 'six-points',
        at: 'as a whole',
        says: 'six points, with no consequence for breaking any of them',
      },
      {
        source: 'september-text',
        at: 'pts 1 and 2',
        says: 'withdrawals and observers; nothing on what follows if a date is missed',
      },
    ],
    notes:
      "Dated by the later of the two texts, because the schedule and the observers stand in it; the six points are of 12 August. Guarantees are an empty list: the September text calls the Union a guarantor of the principle of non-use of force (general knowledge, pt 2), but no act is promised, only an observer mission. Protects and constrains: the points restrain both sides, and a coder could make the deal reciprocal or add Abkhazia and South Ossetia to the protected, as Georgia pledged not to use force against them. It is coded for Georgia because the forces to be moved and the observers to be sent stand on its territory, and no point is about Russia's own. Talks in Geneva from October 2008 (pt 6) are outside what is coded.",
  },
};
