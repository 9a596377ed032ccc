/**
 * Energy truce of 18 March 2025 and Black Sea understanding of 25 March 2025 (2025-03-25).
 */
import type { Case } from './case.ts';

/** Energy truce of 18 March 2025 and Black Sea understanding of 25 March 2025. */
export const energyTruce2025: Case = {
  id: 'energy-truce-2025',
  shows:
    'A pause of thirty days in strikes on energy sites, and an understanding on the Black Sea, put out as separate statements of the United States with each side. It shows what is left when the things not to be struck are named, but there is no common text, no common first day, nobody who looks and nobody who must answer.',
  models: [],
  outcome: {
    result: 'mixed',
    happened:
      'Each side accused the other of violations from the first day, and no framework for monitoring had come about by the middle of April. The energy part ran out on 18 April 2025 and was not renewed.',
    start: '2025-03-18',
    observed: 1,
    firstBreach: 0,
    end: 1,
    endedBy:
      'The thirty days ran out and were not renewed; the Kremlin confirmed on 18 April 2025 that the pause had lapsed.',
    cites: [
      {
        source: 'nbs24',
        at: '18 April',
        says: "the Kremlin's spokesman confirms that the pause is over; an Easter truce of thirty hours followed",
      },
      {
        source: 'particle',
        at: 'mid-April',
        says: 'there is still no framework for monitoring',
      },
      {
        source: 'gk',
        at: 'violation claims',
        says: 'each side counted its own list of violations; Russia claimed from over eighty to over a hundred',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'energy-truce-2025',
    title: 'Energy truce of 18 March 2025 and Black Sea understanding of 25 March 2025',
    date: '2025-03-25',
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
        id: 'us',
        name: 'United States',
        kind: 'state',
      },
    ],
    protects: ['ua', 'ru'],
    constrains: ['ua', 'ru'],
    scope: {
      breaches: ['stand-off-strike', 'blockade'],
      reason:
        'The statements are about strikes on energy sites and about navigation and force in the Black Sea. Fighting on land, the line, troops and their withdrawal are not part of them, and no monitors are named who could be obstructed.',
    },
    instrument: {
      form: 'statement',
      signatories: [],
      cites: [
        {
          source: 'intellinews',
          at: 'on the White House statements',
          says: 'the outcome was given out by the White House; the Kremlin put out a version of its own',
        },
        {
          source: 'gk',
          at: 'form of the papers of 18 and 25 March',
          says: 'a call of presidents, then separate statements of the United States with each side; no joint text, no signature',
        },
      ],
    },
    baselines: [
      {
        id: 'energy-russia',
        title: 'Russian pause in strikes on Ukrainian energy sites',
        subject: 'no-strike',
        binds: ['ru'],
        forbids: ['stand-off-strike'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Kremlin list of 25 March, opening and end',
            says: 'thirty days from 18 March, to be extended by agreement; either side is free if the other breaks it',
          },
          {
            source: 'gk',
            at: 'Kremlin list of 25 March, kinds of sites',
            says: 'refineries, pipelines and storage, power plants and grid, nuclear plants, dams',
          },
          {
            source: 'onmanorama',
            at: 'on the first day',
            says: 'the sides do not agree on when the pause began',
          },
        ],
        notes:
          'There is no joint text, so each side is coded by its own paper, and the same thing stands here twice. The list names kinds of sites and no single site, hence named and not annexed; a coder who takes the published list for an inventory would put annexed.',
      },
      {
        id: 'energy-ukraine',
        title: 'Ukrainian pause in strikes on Russian energy sites',
        subject: 'no-strike',
        binds: ['ua'],
        forbids: ['stand-off-strike'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'US-Ukraine statement of 25 March, on energy',
            says: 'measures are to be worked out to carry out the ban on strikes against energy facilities of both countries',
          },
          {
            source: 'onmanorama',
            at: 'on the first day',
            says: 'the first day is in dispute',
          },
          {
            source: 'idaho',
            at: 'on the first day',
            says: 'Ukraine counts from 25 March',
          },
        ],
        notes:
          'The statement gives no first day. Ukraine counted from 25 March in remarks outside it, Russia from 18 March. A coder who takes the Ukrainian remark as part of the arrangement would put scheduled; one who finds that the accounts disagree would put unknown. The words were there to be read and held no date, so unspecified.',
      },
      {
        id: 'black-sea-russia',
        title: 'Russian undertakings for the Black Sea',
        subject: 'maritime',
        binds: ['ru'],
        forbids: ['blockade', 'stand-off-strike'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'intellinews',
            at: 'on the Black Sea',
            says: 'safe navigation, no use of force, no commercial ships for military ends; the Kremlin asks for sanctions relief first',
          },
          {
            source: 'gcaptain',
            at: 'on the Black Sea',
            says: 'the same three undertakings',
          },
          {
            source: 'vaultz',
            at: 'on the Kremlin statement',
            says: "the Kremlin's version adds conditions that must come first",
          },
          {
            source: 'pluralia',
            at: 'on the Kremlin statement',
            says: "the Kremlin's version adds conditions that must come first",
          },
          {
            source: 'gk',
            at: 'Kremlin statement of 25 March, conditions',
            says: 'only once the agricultural bank is back in SWIFT and other limits are lifted',
          },
        ],
        notes:
          'Conditional and not at-violators-will, as others would have to lift the limits. The White House version has no such condition; a coder who follows it would put unspecified. No area, port or distance is given.',
      },
      {
        id: 'black-sea-ukraine',
        title: 'Ukrainian undertakings for the Black Sea',
        subject: 'maritime',
        binds: ['ua'],
        forbids: ['blockade', 'stand-off-strike'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'intellinews',
            at: 'on the Black Sea',
            says: 'safe navigation, no use of force, no commercial ships for military ends',
          },
          {
            source: 'gcaptain',
            at: 'on the Black Sea',
            says: 'Ukraine will treat Russian warships that leave the eastern part of the sea as a breach',
          },
        ],
        notes:
          "What Ukraine said of Russian warships is its own reading and binds nobody else, so it is no baseline of Russia's. No first day is given.",
      },
    ],
    verification: [],
    guarantees: [],
    drafting: [
      {
        id: 'call-2025-03-18',
        date: '2025-03-18',
        place: 'By telephone between Washington and Moscow',
        produced: 'A pause of thirty days in strikes on energy sites',
        seats: {
          us: 'leading',
          ru: 'co-drafting',
          ua: 'informed-after',
        },
        terms: ['energy-russia', 'energy-ukraine'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'gk',
            at: 'call of 18 March',
            says: 'the US proposal was agreed between the two presidents; both gave out accounts; Ukraine was told the next day',
          },
        ],
        notes:
          'Ukraine could be coded as excluded from this call, since it heard of it a day later and agreed then.',
      },
      {
        id: 'call-2025-03-19',
        date: '2025-03-19',
        place: 'By telephone between Washington and Kyiv',
        produced: "Ukraine's agreement to the pause",
        seats: {
          us: 'leading',
          ua: 'consulted-before',
          ru: 'excluded',
        },
        terms: ['energy-russia', 'energy-ukraine'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'gk',
            at: 'call of 19 March',
            says: 'the Ukrainian president agreed to a pause in strikes on energy; an account was given out',
          },
        ],
        notes:
          'Asked before the statements of 25 March were written, so consulted-before; changes by Ukraine to the pause are not reported.',
      },
      {
        id: 'riyadh-ukraine',
        date: '2025-03-23',
        place: 'Riyadh',
        produced: 'Statement of the United States on its talks with Ukraine, 25 March',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          ru: 'excluded',
        },
        terms: ['energy-ukraine', 'black-sea-ukraine'],
        disclosure: 'published',
        cites: [
          {
            source: 'intellinews',
            at: 'on the White House statements',
            says: 'the White House gave out what had been agreed',
          },
          {
            source: 'gk',
            at: 'US-Ukrainian talks of 23 and 25 March',
            says: 'held apart from those with Russia, with the United States between the two',
          },
        ],
        notes:
          'What was published is what came out; the talks were closed. Whether Ukraine wrote text or only remarked on it is not reported; commenting would be the lower code.',
      },
      {
        id: 'riyadh-russia',
        date: '2025-03-24',
        place: 'Riyadh',
        produced:
          'Statement of the United States on its talks with Russia, and a Kremlin statement with the list of sites, 25 March',
        seats: {
          us: 'leading',
          ru: 'co-drafting',
          ua: 'excluded',
        },
        terms: ['energy-russia', 'black-sea-russia'],
        disclosure: 'published',
        cites: [
          {
            source: 'vaultz',
            at: 'on the Kremlin statement',
            says: "the Kremlin's version adds conditions that must come first",
          },
          {
            source: 'gk',
            at: 'US-Russian talks of 24 March',
            says: 'held apart from those with Ukraine; the list of sites was settled between the two',
          },
        ],
        notes: 'What was published is what came out; the talks were closed.',
      },
    ],
    sources: [
      {
        id: 'intellinews',
        title:
          'White House says temporary Ukraine conflict ceasefire deal agreed, but Kremlin demands sanctions relief in exchange',
        publisher: 'bne IntelliNews',
        date: '2025-03',
        url: 'https://intellinews.com/white-house-says-temporary-ukraine-conflict-ceasefire-deal-agreed-but-kremlin-demands-sanctions-relief-in-exchange-373451',
        kind: 'press-report',
      },
      {
        id: 'gcaptain',
        title: 'The Black Sea understanding (Bloomberg)',
        publisher: 'gCaptain',
        date: '2025-03-25',
        kind: 'press-report',
      },
      {
        id: 'vaultz',
        title: 'The Kremlin statement and its conditions',
        publisher: 'The Vaultz News',
        date: '2025',
        kind: 'press-report',
      },
      {
        id: 'pluralia',
        title: 'The Kremlin statement and its conditions',
        publisher: 'Pluralia',
        date: '2025',
        kind: 'press-report',
      },
      {
        id: 'onmanorama',
        title: 'The dispute about the first day of the pause',
        publisher: 'Onmanorama',
        date: '2025',
        kind: 'press-report',
      },
      {
        id: 'idaho',
        title: 'The dispute about the first day of the pause',
        publisher: 'Idaho Express',
        date: '2025-04-13',
        kind: 'press-report',
      },
      {
        id: 'particle',
        title: 'No framework for monitoring the pause (aggregator)',
        publisher: 'Particle News',
        date: '2025-04',
        kind: 'press-report',
      },
      {
        id: 'nbs24',
        title: 'The Kremlin confirms that the pause has lapsed',
        publisher: 'NBS24',
        date: '2025-04',
        kind: 'press-report',
      },
      {
        id: 'umerov',
        title: 'The offer of an unconditional ceasefire of thirty days (after Umerov; aggregator)',
        publisher: 'Oikosix aggregator',
        date: '2025',
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
        source: 'particle',
        at: 'mid-April',
        says: 'there was no framework for monitoring',
      },
      {
        source: 'gk',
        at: 'the statements of 25 March as a whole',
        says: 'good offices of third countries are welcome; no monitor, no finding and no response is named',
      },
      {
        source: 'umerov',
        at: 'offer of 11 March',
        says: 'a wider ceasefire of thirty days, accepted by Ukraine and not by Russia, was another text',
      },
    ],
    notes:
      'The call of 18 March, the White House statements and the Kremlin statement are taken as one arrangement, since none of them stands alone; each side is coded by its own paper where they differ. The right of each side to feel free once the other has broken the pause is no guarantee: nobody owes anything under it, and only the sides themselves can use it. A coder could write it as a treaty-reversion that may be used by each. The Kremlin version speaks of control by inspecting ships; nobody is named to inspect, so there is no verifier. The good offices of unnamed third countries are no monitoring either.',
  },
};
