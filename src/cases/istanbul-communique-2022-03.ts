/**
 * Istanbul Communiqué, main provisions of a treaty on security guarantees for Ukraine (2022-03-29).
 */
import { mutualDefence } from '../guarantees/mutual-defence.ts';
import type { Case } from './case.ts';

/** Istanbul Communiqué, main provisions of a treaty on security guarantees for Ukraine. */
export const istanbulCommunique202203: Case = {
  id: 'istanbul-communique-2022-03',
  shows:
    'The sketch of a treaty that Ukraine put forward in Istanbul a month into the full invasion: neutrality in exchange for guarantors who would each owe military help after at most three days of consultation. The promise is strong in words and no single guarantor could stop it; but most guarantors had no seat, the attacker is one of them, and nobody watches anything.',
  models: [mutualDefence],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'istanbul-communique-2022-03',
    title: 'Istanbul Communiqué, main provisions of a treaty on security guarantees for Ukraine',
    date: '2022-03-29',
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
        id: 'tr',
        name: 'Türkiye',
        kind: 'state',
      },
      {
        id: 'de',
        name: 'Germany',
        kind: 'state',
      },
      {
        id: 'ca',
        name: 'Canada',
        kind: 'state',
      },
      {
        id: 'it',
        name: 'Italy',
        kind: 'state',
      },
      {
        id: 'pl',
        name: 'Poland',
        kind: 'state',
      },
      {
        id: 'il',
        name: 'Israel',
        kind: 'state',
      },
    ],
    protects: ['ua'],
    constrains: ['ru'],
    instrument: {
      form: 'ratified-treaty',
      signatories: [],
      cites: [
        {
          source: 'interfax',
          at: 'Arakhamia, on the form',
          says: 'an international treaty, signed and ratified by all guarantors, so that Budapest is not repeated',
        },
        {
          source: 'babel',
          at: 'on approval',
          says: 'first a referendum in Ukraine, then the parliaments of Ukraine and of the guarantors',
        },
      ],
    },
    baselines: [
      {
        id: 'neutrality',
        title:
          "No alliances, no foreign bases or contingents, exercises only with the guarantors' consent",
        subject: 'force-cap',
        binds: ['ua'],
        forbids: ['force-build-up'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'communique',
            at: 'pts 1 and 4',
            says: 'permanent neutrality, non-nuclear; no blocs, no foreign bases or contingents; exercises only if guarantors consent',
          },
          {
            source: 'babel',
            at: 'on approval',
            says: 'nothing takes hold before a referendum and ratification by Ukraine and the guarantors',
          },
        ],
        notes:
          'It binds the protected side only and rules forces of the guarantors on its soil out. Coded as a cap on forces because foreign contingents are what could be seen; neutrality as a status answers to no breach kind. "No bases or contingents" is a figure of nought, and measurable would be a lenient code. Start: the undertakings come with a treaty whose entry into force hangs on ratification by others, hence conditional and not scheduled; unspecified would be the stricter reading of a sketch without a date.',
      },
      {
        id: 'crimea-no-force',
        title: 'No force over Crimea and Sevastopol during fifteen years of talks',
        subject: 'conduct',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'babel',
            at: 'on Crimea',
            says: 'the status is left to talks of the two sides over fifteen years, without hostilities',
          },
          {
            source: 'gk',
            at: 'pts 7 and 8 in the published text',
            says: 'ten or fifteen years of bilateral talks; the two sides do not settle the question by military means',
          },
        ],
        notes:
          'The only words of the communiqué that restrain Russia from force, and only about one territory; they are read as forbidding force of any kind over it. The region is named, without a line on a map. Some accounts have ten to fifteen years.',
      },
    ],
    verification: [],
    guarantees: [
      {
        id: 'guarantor-assistance',
        title: 'Assistance by each guarantor after consultations',
        model: 'mutual-defence',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          armedAttack: {
            threshold: 'described',
            cites: [
              {
                source: 'communique',
                at: 'pt 5',
                says: '"aggression, any armed attack on Ukraine or any military operation against Ukraine"',
              },
            ],
          },
          allies: [
            {
              ally: 'gb',
              forces: 'unspecified',
              cites: [
                {
                  source: 'communique',
                  at: 'pt 2',
                  says: 'named as a possible guarantor',
                },
              ],
            },
            {
              ally: 'cn',
              forces: 'unspecified',
              cites: [
                {
                  source: 'communique',
                  at: 'pt 2',
                  says: 'named as a possible guarantor',
                },
              ],
            },
            {
              ally: 'ru',
              forces: 'unspecified',
              cites: [
                {
                  source: 'communique',
                  at: 'pt 2',
                  says: 'named as a possible guarantor, although it is the one at war with Ukraine',
                },
              ],
            },
            {
              ally: 'us',
              forces: 'unspecified',
              cites: [
                {
                  source: 'communique',
                  at: 'pt 2',
                  says: 'named as a possible guarantor',
                },
              ],
            },
            {
              ally: 'fr',
              forces: 'unspecified',
              cites: [
                {
                  source: 'communique',
                  at: 'pt 2',
                  says: 'named as a possible guarantor',
                },
              ],
            },
            {
              ally: 'tr',
              forces: 'unspecified',
              cites: [
                {
                  source: 'communique',
                  at: 'pt 2',
                  says: 'named as a possible guarantor',
                },
              ],
            },
            {
              ally: 'de',
              forces: 'unspecified',
              cites: [
                {
                  source: 'communique',
                  at: 'pt 2',
                  says: 'named as a possible guarantor',
                },
              ],
            },
            {
              ally: 'ca',
              forces: 'unspecified',
              cites: [
                {
                  source: 'communique',
                  at: 'pt 2',
                  says: 'named as a possible guarantor',
                },
              ],
            },
            {
              ally: 'it',
              forces: 'unspecified',
              cites: [
                {
                  source: 'communique',
                  at: 'pt 2',
                  says: 'named as a possible guarantor',
                },
              ],
            },
            {
              ally: 'pl',
              forces: 'unspecified',
              cites: [
                {
                  source: 'communique',
                  at: 'pt 2',
                  says: 'named as a possible guarantor',
                },
              ],
            },
            {
              ally: 'il',
              forces: 'unspecified',
              cites: [
                {
                  source: 'communique',
                  at: 'pt 2',
                  says: 'named as a possible guarantor',
                },
              ],
            },
          ],
          assistance: 'of-a-stated-kind',
          including: ['no-fly', 'arms', 'armed-force'],
          establishedBy: 'responders',
          decidedBy: {
            allOf: [
              'ua',
              {
                anyOf: ['gb', 'cn', 'ru', 'us', 'fr', 'tr', 'de', 'ca', 'it', 'pl', 'il'],
              },
            ],
          },
          consultsWithin: {
            within: 'P3D',
            from: 'breach',
            cites: [
              {
                source: 'communique',
                at: 'pt 5',
                says: 'urgent consultations of the guarantors, to be held "within no more than three days"',
              },
              {
                source: 'interfax',
                at: 'Arakhamia, on consultations',
                says: 'three days, so that consultations cannot go on for a year',
              },
            ],
          },
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        conditions: [],
        cites: [
          {
            source: 'communique',
            at: 'pt 5',
            says: 'after the consultations each guarantor acts in individual or collective self-defence',
          },
          {
            source: 'interfax',
            at: 'Arakhamia, on the duty',
            says: 'guarantors are then legally bound to military help, armed forces, weapons and closed skies',
          },
          {
            source: 'gk',
            at: 'rest of pt 5',
            says: "on Ukraine's official appeal each provides necessary help, closing the airspace, weapons and armed force included",
          },
        ],
        notes:
          'Duty: help is owed and its kinds are listed, and unlike the Washington Treaty the words do not leave them to what each deems necessary, hence of-a-stated-kind; "necessary assistance, including" could also be read as as-each-deems-necessary. Established: no body is named; the guarantors consult and then act for themselves, hence responders, as in the Washington Treaty; unspecified is the other reading. Decision: each guarantor for itself, but in answer to an official appeal by Ukraine, so Ukraine\'s consent is written into the rule; a coder who takes the appeal as part of the event would write each-for-itself. The three days are counted from the attack, which is the event the sentence names; counting from the appeal is possible. No time is set for the assistance itself. Breaches: "any military operation" takes in probes and strikes. Forces: none are named, and point 4 keeps them out of Ukraine; the text leaves the means open. The mechanism was left to the treaty with safeguards against provocations (general knowledge), so to-be-agreed would also be defensible. The promise does not reach Crimea, Sevastopol and parts of Donetsk and Luhansk (pt 3), the borders of which each side may understand in its own way; the format has no field for where a promise applies. That measures end once the Security Council has acted (general knowledge, as in the Washington Treaty) ends the response and not the promise, and is no condition here.',
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
          tr: 'unknown',
          de: 'excluded',
          ca: 'excluded',
          it: 'excluded',
          pl: 'excluded',
          il: 'unknown',
        },
        terms: ['guarantor-assistance', 'neutrality'],
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
        notes:
          'The draft carries positions of both sides, so both are coded as drafting. Türkiye hosted and Israel carried messages in March; what either did to the text cannot be told.',
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
          tr: 'unknown',
          de: 'excluded',
          ca: 'excluded',
          it: 'excluded',
          pl: 'excluded',
          il: 'unknown',
        },
        terms: 'all',
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
            says: 'the Ukrainian delegation told the press the main provisions; Russia had the draft and was to answer',
          },
          {
            source: 'gk',
            at: 'on the guarantors',
            says: 'the Western states named were not at the table',
          },
        ],
        notes:
          'Russia: handed a Ukrainian text, which nevertheless records a Russian proposal in point 2, hence commenting; informed-after if one goes by the briefing alone. Some guarantors were said to have agreed beforehand; who and to what is not known, so those outside are excluded. Türkiye was host; its part in the text cannot be told.',
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
        id: 'gk',
        title: 'General knowledge that no source listed here confirms',
        publisher: 'none',
        date: '2026',
        kind: 'general-knowledge',
      },
    ],
    cites: [
      {
        source: 'communique',
        at: 'pts 1 to 5',
        says: 'no line, no cap on Russian forces and no body that watches or finds',
      },
      {
        source: 'gk',
        at: 'remaining points',
        says: 'ceasefire, withdrawal and corridors are left to further talks; no monitors are named',
      },
    ],
    notes:
      'Purpose: a text between the belligerents in the middle of the war, presented as what could end it, so ceasefire is among its aims; it leaves ceasefire and withdrawal to further talks and fixes nothing of them, which is why no such baseline is coded. A coder who goes by the title would put guarantee alone. Belarus, which Russia proposed as a guarantor, and others who may accede are not listed. Talks began in Belarus on 28 February 2022; those early meetings are not reported to have dealt with these terms and are left out of the log. Support for membership of the European Union answers no breach.',
  },
};
