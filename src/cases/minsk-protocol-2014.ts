/**
 * Minsk Protocol of 5 September and Memorandum of 19 September 2014 (2014-09-19).
 */
import type { Case } from './case.ts';

/** Minsk Protocol of 5 September and Memorandum of 19 September 2014. */
export const minskProtocol2014: Case = {
  id: 'minsk-protocol-2014',
  shows:
    'The first ceasefire for the Donbas and the memorandum that gave it a line, distances and hours. What must stop and move is said rather exactly; who would answer a breach is not said at all, and the only body that looks works by a consensus that includes both belligerent states.',
  models: [],
  outcome: {
    result: 'collapsed',
    happened:
      'Shelling went on from the first weeks, and the fight for Donetsk airport resumed at the end of September 2014. In January 2015 an offensive took the airport and turned on Debaltseve.',
    start: '2014-09-05',
    observed: 4.6,
    firstBreach: 0.8,
    end: 4.6,
    endedBy: 'The offensive of January 2015, in which the Donetsk airport fell',
    cites: [
      {
        source: 'gk',
        at: 'September 2014 to January 2015',
        says: 'airport fighting from 28 September; airport lost by 22 January; Debaltseve in January and February',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'minsk-protocol-2014',
    title: 'Minsk Protocol of 5 September and Memorandum of 19 September 2014',
    date: '2014-09-19',
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
        name: 'Armed groups of Donetsk and Luhansk (in the text, certain districts of the two regions)',
        kind: 'armed-group',
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
          source: 'osce-chair',
          at: 'on the signature',
          says: 'signed by the Contact Group of Ukraine, Russia and the OSCE with representatives of certain districts',
        },
        {
          source: 'gk',
          at: 'signatures and form',
          says: 'Zakharchenko and Plotnitsky signed without title; no ratification; understood as political',
        },
      ],
    },
    baselines: [
      {
        id: 'ceasefire',
        title: 'Mutual ceasefire, ban on all weapons and on offensive action',
        subject: 'conduct',
        binds: ['ua', 'ru', 'ordlo'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'memorandum',
            at: 'pts 1 and 3',
            says: 'the ceasefire is common to all; no weapon of any kind is used and no offensive operation conducted',
          },
          {
            source: 'gk',
            at: 'Protocol, pt 1',
            says: 'an immediate ceasefire of both sides, from the evening of 5 September',
          },
        ],
        notes:
          'The ban names nobody and the signatories are to ensure it, so it is read to bind every signatory that has or sends forces, Russia among them; whoever reads "both sides" closely would bind Ukraine and the armed groups alone. At once on signature counts as a fixed date.',
      },
      {
        id: 'contact-line',
        title: 'Line of contact of 19 September 2014',
        subject: 'line',
        binds: ['ua', 'ordlo'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'memorandum',
            at: 'pt 2',
            says: 'units and formations of the sides halt where they stand on 19 September',
          },
          {
            source: 'gk',
            at: 'annex to the Memorandum',
            says: 'a map of the line was attached and not made public',
          },
        ],
        notes:
          'Annexed by general knowledge; as a third person could not see the map, measurable or named would be the codes of whoever has the nine points alone. "The sides" are those with units on the line.',
      },
      {
        id: 'heavy-weapons',
        title: 'Heavy weapons fifteen kilometres back on each side, and farther by range',
        subject: 'withdrawal',
        binds: ['ua', 'ordlo'],
        forbids: ['withdrawal-failure', 'force-build-up'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'memorandum',
            at: 'pt 4',
            says: 'calibres above 100 mm back at least 15 km each within 24 hours; a zone of 30 km; distances by weapon',
          },
          {
            source: 'kuchma-points',
            at: 'pt 4',
            says: 'the same distances and hours in the account of the Ukrainian signatory',
          },
        ],
        notes:
          'The withdrawal and the zone that it leaves free are fixed by the same figures and are coded as one.',
      },
      {
        id: 'district-ban',
        title: 'No heavy weapons in a district between named localities',
        subject: 'weapons-limit',
        binds: ['ua', 'ordlo'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'unspecified',
        cites: [
          {
            source: 'kuchma-points',
            at: 'pt 5',
            says: 'no heavy weapons or equipment in an area bounded by certain localities',
          },
          {
            source: 'memorandum',
            at: 'pt 5',
            says: 'the same ban, with the localities named',
          },
        ],
        notes:
          'An area between named localities can be drawn on any map, hence measurable although no distance is given; named is the stricter code. Whom it binds is not said; those with such weapons in the area are the sides.',
      },
      {
        id: 'no-fly',
        title: 'No combat aircraft and no foreign drones over the zone',
        subject: 'no-fly',
        binds: ['ua', 'ru', 'ordlo'],
        forbids: ['stand-off-strike'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'memorandum',
            at: 'pt 7',
            says: 'no combat aircraft or foreign drones over the security zone, except those of the OSCE',
          },
          {
            source: 'gk',
            at: 'wording of pt 7',
            says: 'from the moment the Memorandum is adopted',
          },
        ],
        notes:
          'Measurable because the zone has a width in kilometres from the line. "Foreign" drones reach Russia by the word, so it is among those bound.',
      },
      {
        id: 'foreign-formations',
        title: 'Withdrawal of all foreign armed formations, equipment, fighters and mercenaries',
        subject: 'withdrawal',
        binds: ['ru'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'memorandum',
            at: 'pt 9',
            says: 'all foreign formations, military equipment, fighters and mercenaries leave Ukraine under OSCE monitoring',
          },
          {
            source: 'osce-chair',
            at: 'on the nine provisions',
            says: 'foreign armed formations, equipment, combatants and mercenaries shall be withdrawn',
          },
          {
            source: 'gk',
            at: 'Protocol, pt 10',
            says: 'illegal groups, equipment, fighters and mercenaries leave; nobody is named',
          },
        ],
        notes:
          'The text does not say whose formations they are, and Russia denied having any. It is coded as the one bound, because only a state outside Ukraine can withdraw foreign formations and it is the only one that signed.',
      },
      {
        id: 'border-zone',
        title: 'Security zone in the border districts of Ukraine and Russia',
        subject: 'buffer-zone',
        binds: ['ua', 'ru'],
        forbids: ['limited-incursion'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'Protocol, pt 4',
            says: 'permanent monitoring of the border, OSCE verification and a zone in the border districts of both; no width or content',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'osce-smm',
        title: 'OSCE Special Monitoring Mission to Ukraine',
        operators: ['osce'],
        watches: ['ceasefire', 'contact-line', 'heavy-weapons', 'district-ban', 'no-fly'],
        means: ['ground-observers', 'aerial'],
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
            source: 'memorandum',
            at: 'pts 7 and 8',
            says: 'an OSCE group goes into the zone within 24 hours; the zone is split into sectors; OSCE drones are allowed',
          },
          {
            source: 'osce-chair',
            at: 'on monitoring',
            says: 'the mission already at work in Ukraine monitors the provisions',
          },
          {
            source: 'gk',
            at: 'Protocol, pt 2; mandate of 21 March 2014; daily reports',
            says: 'OSCE verification; safe and secure access throughout Ukraine; decisions by consensus; daily reports that assign no blame',
          },
        ],
        notes:
          "Finding: no body is to rule that there was a breach; the OSCE acts and renews the mission by consensus of states that include Ukraine and Russia, hence the organisation with both. A coder to whom the mission's own daily count is the finding would write osce. For the same reason the daily report is coded as detection and the time of a ruling is left open; whoever counts only the two papers would put detects unspecified. Access by the words of the mandate; refusals on the ground were practice, and host-consent is the code of whoever counts them. Coverage is not settled by the words; partial follows the codebook's rung for this mission.",
      },
      {
        id: 'osce-border',
        title: 'OSCE verification at the border and of the withdrawal of foreign formations',
        operators: ['osce'],
        watches: ['foreign-formations', 'border-zone'],
        means: ['ground-observers'],
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
            source: 'memorandum',
            at: 'pt 9',
            says: 'the withdrawal of foreign formations is under OSCE monitoring; nothing on how',
          },
          {
            source: 'gk',
            at: 'Protocol, pt 4; observer mission of July 2014',
            says: "permanent border monitoring promised; observers stood at two Russian checkpoints, by Russia's invitation",
          },
        ],
        notes:
          'Coded apart from the mission in Ukraine because it was another OSCE body, on Russian soil and at two checkpoints, and because the Protocol gives the border a point of its own. Coverage none follows the codebook\'s rung for the withdrawal of foreign forces under this agreement; by the words "permanent monitoring" unspecified would be defensible.',
      },
    ],
    guarantees: [],
    drafting: [
      {
        id: 'minsk-protocol',
        date: '2014-09-05',
        place: 'Minsk',
        produced: 'The Protocol',
        seats: {
          ua: 'co-drafting',
          ru: 'co-drafting',
          osce: 'co-drafting',
          ordlo: 'unknown',
        },
        terms: ['ceasefire', 'foreign-formations', 'border-zone', 'osce-smm', 'osce-border'],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'memorandum',
            at: 'title',
            says: 'rests on the peace plan of the Ukrainian President and initiatives of the Russian one',
          },
          {
            source: 'gk',
            at: 'talks of early September 2014',
            says: 'Kuchma, Zurabov and Tagliavini drew it up; the OSCE published it two days later',
          },
        ],
        notes:
          'The two plans came before the meeting and are not counted as rounds. The groups put proposals forward and signed; whether they wrote anything cannot be told. The text was public after the signature, not while it was being proposed.',
      },
      {
        id: 'minsk-memorandum',
        date: '2014-09-19',
        place: 'Minsk',
        produced: 'The Memorandum',
        seats: {
          ua: 'co-drafting',
          ru: 'co-drafting',
          osce: 'co-drafting',
          ordlo: 'unknown',
        },
        terms: [
          'ceasefire',
          'contact-line',
          'heavy-weapons',
          'district-ban',
          'no-fly',
          'foreign-formations',
          'osce-smm',
        ],
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'memorandum',
            at: 'opening',
            says: 'agreed by the Contact Group of Ukraine, Russia and the OSCE and by representatives of certain districts',
          },
          {
            source: 'osce-chair',
            at: 'on the signature',
            says: 'signed at a further meeting of the Contact Group in Minsk',
          },
        ],
        notes: 'All who are named had the text; that the map stayed unpublished concerns others.',
      },
    ],
    sources: [
      {
        id: 'memorandum',
        title: 'The Minsk Memorandum of 19 September (unofficial translation into German)',
        publisher: 'Ukraine-Analysen, Länder-Analysen',
        date: '2014-09-19',
        url: 'https://laender-analysen.de/ukraine-analysen/137/das-minsker-memorandum-vom-19-september',
        kind: 'text',
      },
      {
        id: 'osce-chair',
        title:
          'Memorandum on stabilizing ceasefire another important step towards de-escalation (OSCE Chairperson-in-Office, copy on a blog)',
        publisher: 'OSCE',
        date: '2014-09-20',
        url: 'https://ellanodikis.wordpress.com/2014/09/22/memorandum-on-stabilizing-ceasefire-another-important-step-towards-de-escalation-osce-chairperson-in-office-says/',
        kind: 'official-statement',
      },
      {
        id: 'kuchma-points',
        title: 'The nine points of the memorandum as Kuchma gave them',
        publisher: 'Censor.net',
        date: '2014-09',
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
        source: 'memorandum',
        at: 'pts 1 to 9',
        says: 'no response to a breach, no sanction and no guarantor',
      },
      {
        source: 'gk',
        at: 'Protocol, pts 1 to 12',
        says: 'none there either; personal security is promised to the negotiators only',
      },
    ],
    notes:
      'The two papers are coded as one, with the date of the second, which carries out the first. Reciprocal: the papers restrain both sides for the sake of both, so the same parties stand in both lists. Russia signed as a member of the Contact Group and is not called a side; it is listed because foreign formations are to leave and only it could break that, and it is among the protected because a reciprocal list has to be the same. A coder who goes by "the sides" would list Ukraine and the armed groups; one who reads the case as Russia against Ukraine would protect Ukraine and constrain the other two. The rule on mines (pt 6) answers to no breach kind and is not coded; the political points (special status, amnesty, elections) are outside what is coded here. The Ukrainian-Russian centre for control and co-ordination was set up after the Memorandum and is in neither paper.',
  },
};
