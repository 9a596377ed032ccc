/**
 * Package of Measures for the Implementation of the Minsk Agreements (2015-02-12).
 */
import type { Case } from './case.ts';

/** Package of Measures for the Implementation of the Minsk Agreements. */
export const minskPackage2015: Case = {
  id: 'minsk-package-2015',
  shows:
    'Thirteen points agreed overnight by four leaders: distances and days for guns and rockets, monitors with satellites and drones, and no word on what follows a breach. The two sides measure from two different lines, and control of the border waits for politics.',
  models: [],
  outcome: {
    result: 'collapsed',
    happened:
      "Debaltseve was taken three days after the ceasefire began, and lower-level fighting went on for years under OSCE monitoring. It ended with Russia's full-scale invasion, and the mission was not renewed because Russia did not join the consensus.",
    start: '2015-02-15',
    observed: 84.3,
    firstBreach: 0.1,
    end: 84.3,
    endedBy: 'The full-scale Russian invasion of 24 February 2022',
    cites: [
      {
        source: 'osce-end',
        at: "on the mission's end",
        says: 'no consensus on extending the mission because of Russia; it ended on 31 March 2022',
      },
      {
        source: 'gk',
        at: '18 February 2015; 24 February 2022',
        says: 'Debaltseve taken; full-scale invasion',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'minsk-package-2015',
    title: 'Package of Measures for the Implementation of the Minsk Agreements',
    date: '2015-02-12',
    status: 'ended',
    purpose: ['ceasefire'],
    parties: [
      {
        id: 'ua',
        name: 'Ukraine',
        kind: 'state',
      },
      {
        id: 'ru',
        name: 'Russian Federation',
        kind: 'state',
      },
      {
        id: 'ordlo',
        name: 'Armed groups of Donetsk and Luhansk (in the text, certain areas of the two regions)',
        kind: 'armed-group',
      },
      {
        id: 'de',
        name: 'Germany',
        kind: 'state',
      },
      {
        id: 'fr',
        name: 'France',
        kind: 'state',
      },
      {
        id: 'osce',
        name: 'Organization for Security and Co-operation in Europe',
        kind: 'organisation',
      },
    ],
    protects: ['ua', 'ru', 'ordlo'],
    constrains: ['ua', 'ru', 'ordlo'],
    instrument: {
      form: 'political-commitment',
      signatories: ['ua', 'ru', 'osce', 'ordlo'],
      cites: [
        {
          source: 'moscow-times',
          at: 'opening',
          says: 'a deal of the leaders of Ukraine, Russia, Germany and France, after talks through the night',
        },
        {
          source: 'gk',
          at: 'signatures; Resolution 2202',
          says: 'signed by the Contact Group and the two groups; four leaders declared support; the Security Council endorsed it',
        },
      ],
    },
    baselines: [
      {
        id: 'ceasefire',
        title: 'Immediate and full ceasefire from midnight on 15 February 2015',
        subject: 'conduct',
        binds: ['ua', 'ru', 'ordlo'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'package',
            at: 'pt 1',
            says: 'an immediate and full ceasefire in certain districts, strictly kept from 00:00 Kyiv time on 15 February',
          },
          {
            source: 'moscow-times',
            at: 'pt 1',
            says: 'the same hour and day in a paper handed to reporters',
          },
        ],
        notes:
          'The point names nobody, so it is read to bind every signatory that has or sends forces. The date is coded under starts; what is forbidden is named without a figure.',
      },
      {
        id: 'two-lines',
        title:
          'The actual line for Ukrainian troops, the line of 19 September 2014 for the armed formations',
        subject: 'line',
        binds: ['ua', 'ordlo'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'package',
            at: 'pt 2',
            says: 'Ukraine measures from the actual line of contact, the armed formations from that of 19 September 2014',
          },
          {
            source: 'moscow-times',
            at: 'pt 2',
            says: 'the same two lines',
          },
        ],
        notes:
          'The package uses the lines to measure from and does not say in so many words that they may not be crossed. One has a map from the year before that is not public, the other has none, and they do not meet: named, for the weaker of the two. A coder could leave the lines to heavy-weapons.',
      },
      {
        id: 'heavy-weapons',
        title: 'Heavy weapons withdrawn to make zones of 50, 70 and 140 kilometres',
        subject: 'withdrawal',
        binds: ['ua', 'ordlo'],
        forbids: ['withdrawal-failure', 'force-build-up'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'package',
            at: 'pt 2',
            says: 'zones of 50, 70 and 140 km by weapon; begun by the second day, done within 14 days',
          },
          {
            source: 'moscow-times',
            at: 'pt 2',
            says: 'the same figures and days',
          },
        ],
        notes:
          'The withdrawal and the zones that it leaves free are fixed by the same figures and are coded as one.',
      },
      {
        id: 'foreign-formations',
        title: 'Withdrawal of all foreign armed formations, equipment and mercenaries',
        subject: 'withdrawal',
        binds: ['ru'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'pt 10',
            says: 'all foreign formations, equipment and mercenaries leave under OSCE monitoring; illegal groups disarm; no date',
          },
        ],
        notes:
          'The text does not say whose formations they are. Russia is coded as bound, because only a state outside Ukraine can withdraw foreign formations and it is the only such one that signed.',
      },
      {
        id: 'border-control',
        title: 'Return of control of the state border to Ukraine',
        subject: 'line',
        binds: ['ru', 'ordlo'],
        forbids: ['limited-incursion'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'pt 9',
            says: 'from the day after local elections until the political settlement, if constitutional reform is done, in agreement with the districts',
          },
        ],
        notes:
          'The border is known exactly, but what changes hands when is not laid down, hence named. The event that it waits for depends on all sides, which the codebook has as conditional; the agreement of the districts would let another coder write at-violators-will. Whom it binds is not said: those who held the border and those beyond it.',
      },
    ],
    verification: [
      {
        id: 'osce-smm',
        title: 'OSCE Special Monitoring Mission to Ukraine',
        operators: ['osce'],
        watches: ['ceasefire', 'two-lines', 'heavy-weapons'],
        means: ['ground-observers', 'aerial', 'satellite', 'sensors'],
        access: 'anywhere-anytime',
        coverage: 'partial',
        detects: 'P1D',
        finding: {
          allOf: ['osce', 'ru', 'ua'],
        },
        finds: 'unspecified',
        attribution: 'none',
        cites: [
          {
            source: 'package',
            at: 'pt 3',
            says: 'OSCE monitors and verifies from the first day, with satellites, drones, radar and whatever else is needed',
          },
          {
            source: 'osce-end',
            at: 'on the extension',
            says: 'the mission goes on only by consensus, which Russia withheld',
          },
          {
            source: 'smm-article',
            at: 'on the mission',
            says: 'observers from 53 states',
          },
          {
            source: 'sceeus',
            at: 'on mandate and limits',
            says: 'it could not call the war one between states; obstruction and thin means limited it',
          },
          {
            source: 'gk',
            at: 'mandate of 21 March 2014; daily reports',
            says: 'safe and secure access throughout Ukraine; reports each day; violations recorded, nobody blamed',
          },
        ],
        notes:
          'Finding: no body is to rule that there was a breach; the OSCE acts and renews the mission by consensus of states that include Ukraine and Russia, hence the organisation with both. A coder to whom the mission\'s own daily count is the finding would write osce. For the same reason the daily report is coded as detection and the time of a ruling is left open; whoever counts only the thirteen points would put detects unspecified. Access by the words, "free and safe"; its denial in areas that the government did not hold was practice, and host-consent is the code of whoever counts it. Coverage follows the codebook\'s rung for this mission. Radar is listed under sensors.',
      },
      {
        id: 'osce-border',
        title: 'OSCE monitoring of the withdrawal of foreign formations',
        operators: ['osce'],
        watches: ['foreign-formations'],
        means: [],
        access: 'host-consent',
        coverage: 'none',
        detects: 'unspecified',
        finding: {
          allOf: ['osce', 'ru', 'ua'],
        },
        finds: 'unspecified',
        attribution: 'none',
        cites: [
          {
            source: 'gk',
            at: 'pt 10; observer mission of July 2014',
            says: "under OSCE monitoring, nothing on how; observers stood at two Russian checkpoints, by Russia's invitation",
          },
        ],
        notes:
          "Coded apart from the mission in Ukraine, because the technical means of point 3 are given for ceasefire and heavy weapons alone, and the OSCE observers at the border were another body. Coverage none as in the codebook's rung for the same task under the Minsk Protocol; a coder who sees one body would let the mission watch it. Nobody is set to watch the return of border control.",
      },
    ],
    guarantees: [],
    drafting: [
      {
        id: 'kyiv-moscow',
        date: '2015-02-05',
        place: 'Kyiv and Moscow',
        produced: 'A Franco-German proposal',
        seats: {
          de: 'leading',
          fr: 'leading',
          ua: 'unknown',
          ru: 'unknown',
          osce: 'excluded',
          ordlo: 'unknown',
        },
        terms: 'all',
        disclosure: 'unknown',
        cites: [
          {
            source: 'gk',
            at: 'visits of 5 and 6 February 2015',
            says: 'Merkel and Hollande took a proposal to Kyiv and Moscow; officials of the four went on with it',
          },
        ],
        notes:
          'Both capitals were asked at the least; who wrote what in those days cannot be told.',
      },
      {
        id: 'minsk-summit',
        date: '2015-02-11',
        place: 'Minsk',
        produced: 'The Package of Measures and a declaration of the four leaders',
        seats: {
          ua: 'co-drafting',
          ru: 'co-drafting',
          de: 'co-drafting',
          fr: 'co-drafting',
          osce: 'unknown',
          ordlo: 'unknown',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'moscow-times',
            at: 'opening',
            says: 'leaders of Ukraine, Russia, Germany and France agreed it in talks that ran all night',
          },
          {
            source: 'gk',
            at: '11 and 12 February 2015',
            says: 'the Contact Group and the heads of the two groups signed what the four had agreed',
          },
        ],
        notes:
          'Who held the pen is told differently by those who were there, so the four are coded alike. What the OSCE and the groups did to the text before they signed cannot be told. The text was handed out once it was agreed, not while it was being proposed.',
      },
    ],
    sources: [
      {
        id: 'package',
        title: 'A complex of measures to fulfill the Minsk agreements (full text)',
        publisher: 'Kyiv Post',
        date: '2015-02-12',
        url: 'https://www.kyivpost.com/article/opinion/op-ed/a-complex-of-measures-to-fulfill-the-minsk-agreements-380395.html',
        kind: 'text',
      },
      {
        id: 'moscow-times',
        title: 'The Minsk deal, what was agreed at Ukraine peace talks',
        publisher: 'The Moscow Times',
        date: '2015-02-12',
        url: 'https://themoscowtimes.com/2015/02/12/the-minsk-deal-what-was-agreed-at-ukraine-peace-talks-a43848',
        kind: 'press-report',
      },
      {
        id: 'osce-end',
        title: 'Statement of the OSCE Chairmanship on the end of the Special Monitoring Mission',
        publisher: 'OSCE',
        date: '2022-03-31',
        url: 'https://osce.org/chairmanship/514958',
        kind: 'official-statement',
      },
      {
        id: 'smm-article',
        title: 'OSCE Special Monitoring Mission to Ukraine (encyclopaedia article, tertiary)',
        publisher: 'Wikiwand',
        date: '2026',
        kind: 'press-report',
      },
      {
        id: 'sceeus',
        title: 'SCEEUS report no. 3, on the OSCE mission',
        publisher: 'Stockholm Centre for Eastern European Studies',
        date: '2022',
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
        source: 'package',
        at: 'pts 1 to 4',
        says: 'no response to a breach and nobody who would owe one',
      },
      {
        source: 'gk',
        at: 'pts 5 to 13; declaration of the four leaders',
        says: 'none there either; Germany and France lend political support',
      },
    ],
    notes:
      'Reciprocal: the points restrain both sides for the sake of both, so the same parties stand in both lists. Russia signed as a member of the Contact Group and is not called a side; it is listed because foreign formations are to leave and only it could break that, and it is among the protected because a reciprocal list has to be the same. A coder who goes by "both sides" would list Ukraine and the armed groups; one who reads the case as Russia against Ukraine would protect Ukraine and constrain the other two. Form: signed by envoys and endorsed by Resolution 2202, which is not under Chapter VII. The Ukrainian-Russian centre for control and co-ordination is not in the package, nor are the additional measures of July 2020. The political points, local elections, amnesty, special status and the working groups of point 13, are outside what is coded here; that their order against the security points was left open shows in border-control alone.',
  },
};
