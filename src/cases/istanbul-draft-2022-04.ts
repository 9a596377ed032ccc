/**
 * Draft Treaty on Permanent Neutrality and Security Guarantees for Ukraine, 15 April 2022 (2022-04-15).
 */
import { mutualDefence } from '../guarantees/mutual-defence.ts';
import type { Case } from './case.ts';

/** Draft Treaty on Permanent Neutrality and Security Guarantees for Ukraine, 15 April 2022. */
export const istanbulDraft202204: Case = {
  id: 'istanbul-draft-2022-04',
  shows:
    "The last known draft of the Istanbul treaty, with both sides' positions in it. By Russia's wording of Article 5 help for Ukraine needs a decision agreed by all guarantors, and Russia is one of them: whoever would be the attacker could say no to the answer.",
  models: [mutualDefence],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'istanbul-draft-2022-04',
    title:
      'Draft Treaty on Permanent Neutrality and Security Guarantees for Ukraine, 15 April 2022',
    date: '2022-04-15',
    status: 'draft',
    purpose: ['ceasefire', 'guarantee'],
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
        id: 'gb',
        name: 'United Kingdom',
        kind: 'state',
      },
      {
        id: 'cn',
        name: 'China',
        kind: 'state',
      },
      {
        id: 'us',
        name: 'United States',
        kind: 'state',
      },
      {
        id: 'fr',
        name: 'France',
        kind: 'state',
      },
      {
        id: 'by',
        name: 'Belarus (guarantor proposed by Russia, in brackets)',
        kind: 'state',
      },
      {
        id: 'tr',
        name: 'Türkiye (guarantor proposed by Ukraine, in brackets)',
        kind: 'state',
      },
    ],
    protects: ['ua'],
    constrains: ['ru'],
    undisclosed: ['baselines'],
    instrument: {
      form: 'ratified-treaty',
      signatories: [],
      cites: [
        {
          source: 'interfax',
          at: 'Arakhamia, on the form',
          says: 'the treaty was to be ratified by the guarantors',
        },
        {
          source: 'babel',
          at: 'on approval',
          says: 'a referendum in Ukraine, then ratification by Ukraine and the guarantors',
        },
        {
          source: 'putin-draft',
          at: 'on the document shown',
          says: 'by the Russian account the head of the Ukrainian delegation had initialled it',
        },
      ],
    },
    baselines: [
      {
        id: 'no-foreign-forces',
        title:
          'Neutrality, no foreign bases or contingents, exercises only with consent of all guarantors',
        subject: 'force-cap',
        binds: ['ua'],
        forbids: ['force-build-up'],
        precision: 'named',
        starts: 'unknown',
        cites: [
          {
            source: 'pravda-main-points',
            at: 'first point',
            says: 'no foreign bases or contingents; no exercises with foreign troops unless all guarantors consent',
          },
          {
            source: 'putin-draft',
            at: 'Art. 1(1)',
            says: 'Ukraine maintains a permanent neutrality written into its constitution',
          },
          {
            source: 'pravda-annex',
            at: "on Ukraine's duties",
            says: "no exercises with foreign forces without the guarantors' consent",
          },
        ],
        notes: 'It binds the protected side and rules out that help could be stationed in advance.',
      },
      {
        id: 'guarantors-stay-out',
        title: 'Guarantors send no troops into Ukraine and do not interfere',
        subject: 'conduct',
        binds: ['ru', 'gb', 'cn', 'us', 'fr'],
        forbids: ['major-offensive', 'limited-incursion', 'force-build-up'],
        precision: 'named',
        starts: 'unknown',
        cites: [
          {
            source: 'pravda-main-points',
            at: 'on the guarantors',
            says: 'guarantors undertake not to interfere and not to send troops into the country',
          },
          {
            source: 'pravda-annex',
            at: 'on the guarantors',
            says: 'no alliances with Ukraine, no interference, no troops on its territory',
          },
        ],
        notes:
          'The undertaking of all guarantors, Russia among them, as two reports have it. By general knowledge a report on the draft also has Russia promise not to attack again; the article is not known and is not coded apart.',
      },
      {
        id: 'manpower',
        title: 'Peacetime strength of the Ukrainian forces',
        subject: 'force-cap',
        binds: ['ua'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'unknown',
        cites: [
          {
            source: 'pravda-main-points',
            at: 'on the annex',
            says: 'the Ukrainian army may have at most 250,000',
          },
          {
            source: 'gk',
            at: 'annex on forces',
            says: "250,000 was Ukraine's figure; Russia asked for 85,000",
          },
        ],
        notes:
          'Two figures stand side by side and neither is agreed; each by itself could be checked, hence measurable. A coder to whom an open figure fixes nothing would put unspecified. Nothing comparable is reported for Russia.',
      },
      {
        id: 'arms-and-ranges',
        title: 'Numbers of weapons and ranges of missiles of the Ukrainian forces',
        subject: 'weapons-limit',
        binds: ['ua'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'unknown',
        cites: [
          {
            source: 'pravda-annex',
            at: 'pp. 11 and 12 of the draft',
            says: '342 tanks, 1,029 armoured vehicles and 96 rocket launchers by the Russian position; ranges up to 280 km',
          },
        ],
        notes:
          "The numbers are Russia's position; an inventory is attached but not agreed, so not annexed. The range of 280 km stands in the report without a side; by general knowledge it was Ukraine's figure and Russia asked for far less.",
      },
    ],
    verification: [],
    guarantees: [
      {
        id: 'guarantor-assistance',
        title: 'Assistance on a decision agreed by all guarantors',
        model: 'mutual-defence',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          armedAttack: {
            threshold: 'described',
            cites: [
              {
                source: 'gk',
                at: 'Art. 5',
                says: 'in the event of an armed attack on Ukraine',
              },
            ],
          },
          allies: [
            {
              ally: 'gb',
              forces: 'unspecified',
              cites: [
                {
                  source: 'pravda-main-points',
                  at: 'on the guarantors',
                  says: 'one of the five guarantors named without brackets',
                },
                {
                  source: 'pravda-annex',
                  at: 'on the guarantors',
                  says: 'no troops on Ukrainian territory, so nothing in place beforehand',
                },
              ],
            },
            {
              ally: 'cn',
              forces: 'unspecified',
              cites: [
                {
                  source: 'pravda-main-points',
                  at: 'on the guarantors',
                  says: 'one of the five guarantors named without brackets',
                },
              ],
            },
            {
              ally: 'ru',
              forces: 'unspecified',
              cites: [
                {
                  source: 'pravda-main-points',
                  at: 'on the guarantors',
                  says: 'one of the five guarantors named without brackets',
                },
              ],
            },
            {
              ally: 'us',
              forces: 'unspecified',
              cites: [
                {
                  source: 'pravda-main-points',
                  at: 'on the guarantors',
                  says: 'one of the five guarantors named without brackets',
                },
              ],
            },
            {
              ally: 'fr',
              forces: 'unspecified',
              cites: [
                {
                  source: 'pravda-main-points',
                  at: 'on the guarantors',
                  says: 'one of the five guarantors named without brackets',
                },
              ],
            },
          ],
          assistance: 'of-a-stated-kind',
          including: ['no-fly', 'arms', 'armed-force'],
          establishedBy: 'responders',
          decidedBy: {
            allOf: ['gb', 'cn', 'ru', 'us', 'fr'],
          },
          consultsWithin: {
            within: 'P3D',
            from: 'breach',
            cites: [
              {
                source: 'gk',
                at: 'Art. 5',
                says: 'urgent consultations of at most three days, as in the communiqué',
              },
            ],
          },
          term: 'unknown',
          exitNotice: 'unknown',
        },
        conditions: [],
        cites: [
          {
            source: 'nyt-nordot',
            at: 'on Art. 5 in the drafts',
            says: "Kyiv's March draft had guarantors close the airspace, give arms and use force; Russia wanted a decision agreed by all",
          },
          {
            source: 'nyt-eutoday',
            at: 'on the veto',
            says: 'all guarantors, Russia included, would have to agree; the main reason why talks broke',
          },
        ],
        notes:
          'The draft marks positions of one side that the other had not accepted. They are coded as they stand in it. On who decides the two positions exclude each other, and the Russian edit is coded, because it is what the draft of 15 April adds; with the Ukrainian one the rule would be each-for-itself, as in the communiqué. By general knowledge closed skies and weapons were Ukrainian wording that Russia had not accepted; a coder of the Russian version throughout would leave armed-force alone or nothing. Duty as in the communiqué: kinds of help are listed; since they are owed only once all have decided, may is the strictest reading. Established: the guarantors who decide also judge. Belarus and Türkiye stand in brackets, each refused by one side, and are left out of allies and of the rule; an appeal by Ukraine, which the communiqué asks for, is not reported here. Term and exit are not reported: unknown. The promise does not reach Crimea, Sevastopol and areas on a map in an annex, for which the format has no field; conditions other than that are not reported.',
      },
    ],
    drafting: [
      {
        id: 'march-draft',
        date: '2022-03-17',
        place: 'By video and exchange of drafts',
        produced: 'Draft treaty of 17 March',
        seats: {
          ua: 'co-drafting',
          ru: 'co-drafting',
          gb: 'excluded',
          cn: 'excluded',
          us: 'excluded',
          fr: 'excluded',
          by: 'unknown',
          tr: 'unknown',
        },
        terms: ['guarantor-assistance', 'no-foreign-forces'],
        disclosure: 'secret',
        cites: [
          {
            source: 'nyt-nordot',
            at: 'on the draft of 17 March',
            says: "Kyiv's version had allies close the airspace, give arms and use force",
          },
          {
            source: 'gk',
            at: 'the draft as published in 2024; on the guarantors',
            says: 'it holds demands of both sides; Western guarantors were named without being at the table',
          },
        ],
      },
      {
        id: 'istanbul',
        date: '2022-03-29',
        place: 'Istanbul',
        produced: 'The communiqué',
        seats: {
          ua: 'leading',
          ru: 'commenting',
          gb: 'excluded',
          cn: 'excluded',
          us: 'excluded',
          fr: 'excluded',
          by: 'excluded',
          tr: 'unknown',
        },
        terms: ['guarantor-assistance', 'no-foreign-forces'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'charap-radchenko',
            at: 'on 29 March',
            says: 'Ukrainians largely wrote it; the Russians provisionally took it as framework for a treaty',
          },
          {
            source: 'communique',
            at: 'pt 2',
            says: 'notes a Russian proposal to add Belarus',
          },
          {
            source: 'babel',
            at: 'briefing in Istanbul',
            says: 'the Ukrainian delegation told the press the main provisions',
          },
        ],
        notes: 'Türkiye was host; its part in the text cannot be told.',
      },
      {
        id: 'april-exchange',
        date: '2022-04',
        place: 'By video and exchange of drafts',
        produced: 'The draft of 15 April, sent to the Russian President',
        seats: {
          ua: 'co-drafting',
          ru: 'co-drafting',
          gb: 'excluded',
          cn: 'excluded',
          us: 'informed-after',
          fr: 'excluded',
          by: 'unknown',
          tr: 'unknown',
        },
        terms: 'all',
        disclosure: 'secret',
        cites: [
          {
            source: 'pravda-main-points',
            at: 'on the draft of 15 April',
            says: 'a later draft, sent to the Russian President; published in 2024',
          },
          {
            source: 'nyt-eutoday',
            at: 'on Art. 5; on the United States',
            says: 'Russia put the agreement of all guarantors in; US officials called the terms disarmament',
          },
          {
            source: 'gk',
            at: 'on the guarantors',
            says: 'Western guarantors had no seat in the exchange',
          },
        ],
        notes:
          'Both sides wrote into one text, each position marked. US officials knew the terms well enough to object to Ukrainians; that is being told, not written changes, and when it happened is not clear. Excluded would be coded by whoever holds that this came from outside the talks.',
      },
    ],
    sources: [
      {
        id: 'communique',
        title:
          "Main Provisions of the Treaty on Ukraine's Security Guarantees (Istanbul Communiqué)",
        publisher: 'Glostat',
        date: '2022-03-29',
        url: 'https://www.glostat.com/documents-countries/main-provisions-of-treaty-on-ukraines-security-guarantees-istanbul-communiqu%C3%A9-2022/',
        kind: 'text',
      },
      {
        id: 'babel',
        title: 'The Ukrainian delegation handed over a draft agreement to Russia',
        publisher: 'Babel',
        date: '2022-03-29',
        url: 'https://babel.ua/ru/news/77397-the-ukrainian-delegation-handed-over-a-draft-agreement-to-russia-it-provides-the-guarantee-mechanism',
        kind: 'press-report',
      },
      {
        id: 'interfax',
        title: 'Ukraine proposes to sign an international treaty on security guarantees',
        publisher: 'Interfax-Ukraine',
        date: '2022-03-29',
        url: 'https://en.interfax.com.ua/news/general/819047.html',
        kind: 'press-report',
      },
      {
        id: 'charap-radchenko',
        title:
          'The talks that could have ended the war in Ukraine (report on the article of Charap and Radchenko in Foreign Affairs)',
        publisher: 'ExBulletin',
        date: '2024-04-18',
        url: 'https://exbulletin.com/politics/2661273/',
        kind: 'press-report',
      },
      {
        id: 'nyt-nordot',
        title: 'The drafts of 17 March and 15 April 2022 (after the New York Times)',
        publisher: 'Nordot',
        date: '2024',
        kind: 'press-report',
      },
      {
        id: 'nyt-eutoday',
        title: 'Russia disrupted peace talks in 2022 (after the New York Times)',
        publisher: 'EU Today',
        date: '2024',
        url: 'https://eutoday.net/russia-disrupted-peace-talks-in-2022',
        kind: 'press-report',
      },
      {
        id: 'pravda-annex',
        title:
          'Main points of the draft published by the New York Times (in French; state-aligned aggregator, used for figures and duties only)',
        publisher: 'Pravda network',
        date: '2024-06-15',
        url: 'https://fr.news-pravda.com/world/2024/06/15/171809.html',
        kind: 'press-report',
      },
      {
        id: 'pravda-main-points',
        title:
          'The full draft of the 2022 treaty has been published (state-aligned aggregator, used for the list of points only)',
        publisher: 'Pravda network',
        date: '2024-06-15',
        url: 'https://news-pravda.com/world/2024/06/15/577610.html',
        kind: 'press-report',
      },
      {
        id: 'putin-draft',
        title: 'Putin shows the draft agreement with Ukraine',
        publisher: 'Breaking Latest News',
        date: '2023-06-18',
        url: 'https://www.breakinglatest.news/world/putin-showed-the-agreement-with-ukraine-from-march-2022-info/',
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
        at: 'published pages as a whole',
        says: 'no body that monitors or finds a breach',
      },
    ],
    notes:
      'Coded from reports on the draft, which was kept secret in 2022 and published in 2024 without one annex. Baselines are marked as undisclosed, because the reports at hand do not go through all eighteen articles and the annexes: what the text says of ceasefire and withdrawal is not among what they tell, and starts are unknown for the same reason. Verification is coded as absent, on general knowledge of the published pages. Purpose: drawn up by the belligerents to end the war, so ceasefire is among its aims. Nobody signed; that the Ukrainian delegate had initialled pages, as Russia says, makes no signatory. The meetings in Belarus from 28 February 2022 are not reported to have dealt with these terms and are left out of the log.',
  },
};
