/**
 * US framework of about 19 points for Ukraine, as an article reported it on the eve of the Miami meeting (2025-12-19).
 */
import type { Case } from './case.ts';

/** US framework of about 19 points for Ukraine, as an article reported it on the eve of the Miami meeting. */
export const miamiDraft202512: Case = {
  id: 'miami-draft-2025-12',
  shows:
    'The draft on the table before the Miami meeting, as one article described it: sanctions that are borne already, guarantees of which nothing is specified, and those who would have to enforce it told afterwards.',
  models: [],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'miami-draft-2025-12',
    title:
      'US framework of about 19 points for Ukraine, as an article reported it on the eve of the Miami meeting',
    date: '2025-12-19',
    status: 'reported',
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
        id: 'us',
        name: 'United States',
        kind: 'state',
      },
      {
        id: 'europe',
        name: 'European states that support Ukraine',
        kind: 'coalition',
      },
    ],
    protects: ['ua'],
    constrains: ['ru'],
    undisclosed: ['baselines', 'verification'],
    instrument: {
      form: 'unspecified',
      signatories: [],
      cites: [
        {
          source: 'article',
          at: 'on enforcement',
          says: 'neither a treaty that binds several states nor a way to ratification; no other form is named',
        },
      ],
    },
    baselines: [
      {
        id: 'line',
        title: 'Line at which the fighting would stop',
        subject: 'line',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'unspecified',
        starts: 'unknown',
        cites: [
          {
            source: 'article',
            at: "on Ukraine's view of the draft",
            says: 'territory is the part that remains unresolved',
          },
          {
            source: 'article',
            at: 'first indicator',
            says: 'movement on ceasefire baselines and on checks of force posture is still to be watched for',
          },
          {
            source: 'article',
            at: "on Russia's demands",
            says: 'Moscow asks for Crimea and four whole regions, and for Ukraine to leave what it holds of them',
          },
        ],
        notes:
          "Precision is unspecified because the article says that the subject is not settled; when a line would begin to hold it does not say of a text that it could not show, so that is unknown. Russia's demand for a Ukrainian withdrawal is a demand, not a term of the draft, and is not coded as a baseline. No force cap or withdrawal is mentioned.",
      },
    ],
    verification: [],
    guarantees: [
      {
        id: 'sanctions',
        title: 'Sanctions as the only penalty for a breach',
        protects: ['ua'],
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
          threshold: 'unspecified',
          established: 'unspecified',
          activation: 'unspecified',
          cites: [
            {
              source: 'article',
              at: 'on enforcement',
              says: 'there is no clear mechanism by which a breach would be punished',
            },
            {
              source: 'article',
              at: 'second indicator',
              says: 'proposals that specify triggers are still to come',
            },
          ],
        },
        responders: [
          {
            party: 'us',
            duty: 'unknown',
            responses: ['sanctions'],
            capability: 'earmarked',
            absorbed: true,
            cites: [
              {
                source: 'article',
                at: 'on enforcement',
                says: 'nothing punishes a breach except sanctions, whose cost Moscow bears already',
              },
            ],
          },
          {
            party: 'europe',
            duty: 'unknown',
            responses: ['sanctions'],
            capability: 'earmarked',
            absorbed: true,
            cites: [
              {
                source: 'article',
                at: 'on enforcement',
                says: 'nothing punishes a breach except sanctions, whose cost Moscow bears already',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unknown',
        exitNotice: 'unknown',
        conditions: [],
        cites: [
          {
            source: 'article',
            at: 'on enforcement',
            says: 'sanctions are the one consequence that the article finds, and it discounts them',
          },
        ],
        notes:
          'The article speaks of a breach without kinds, so all standard kinds are listed. It does not say whose sanctions; the United States and the Europeans impose them, so both are named. Whether anyone is bound to impose them it does not say (unknown); that the mechanism is not clear it does say (trigger unspecified, no deadlines). The laws exist and apply, hence earmarked.',
      },
      {
        id: 'security-guarantees',
        title: 'Security guarantees under discussion',
        protects: ['ua'],
        breaches: ['major-offensive', 'limited-incursion'],
        trigger: {
          threshold: 'unspecified',
          established: 'unspecified',
          activation: 'unspecified',
          cites: [
            {
              source: 'article',
              at: 'second indicator',
              says: 'guarantees that name triggers, responders and timelines are what to look for after Miami',
            },
            {
              source: 'article',
              at: 'on the key doubt',
              says: 'the ceasefire may unravel as soon as Russian forces probe the line',
            },
          ],
        },
        responders: [
          {
            party: 'us',
            duty: 'unspecified',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'article',
                at: 'on Florida',
                says: 'the United States discussed security guarantees with Ukraine, without a result',
              },
              {
                source: 'article',
                at: 'on enforcement',
                says: 'there is no Article 5 in it',
              },
            ],
          },
          {
            party: 'europe',
            duty: 'unspecified',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'article',
                at: 'on process',
                says: 'enforcing the terms would fall to Europe, among others',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unknown',
        exitNotice: 'unknown',
        conditions: [],
        cites: [
          {
            source: 'article',
            at: "on Ukraine's view of the draft",
            says: 'guarantees have advanced, yet no proposal equals the deterrent weight of NATO membership',
          },
        ],
        notes:
          "Reported to exist and to have advanced, with nothing said to be specified: that is the article's finding, so unspecified. Term and exit it does not touch: unknown. The breaches are the two that the article names or implies, an attack and a probe across the line. A coder who left this guarantee out as not yet written would also be right.",
      },
    ],
    drafting: [
      {
        id: 'alaska-2025-08',
        date: '2025-08-15',
        place: 'Anchorage, Alaska',
        seats: {
          us: 'leading',
          ru: 'consulted-before',
          ua: 'excluded',
          europe: 'excluded',
        },
        terms: 'all',
        disclosure: 'unknown',
        cites: [
          {
            source: 'article',
            at: 'on the rounds of talks',
            says: 'the summit broke down over territory and NATO, with nothing enforceable offered in return',
          },
        ],
        notes:
          "The first link in the article's chain; no text came out of it, so Russia's seat is coded as being heard before one was written. What either side proposed there it does not say. The day is that of the summit, from the public record.",
      },
      {
        id: 'miami-2025-10',
        date: '2025-10-24',
        place: 'Miami',
        produced: 'The 28 points',
        seats: {
          us: 'leading',
          ru: 'co-drafting',
          ua: 'excluded',
          europe: 'excluded',
        },
        terms: 'all',
        disclosure: 'secret',
        cites: [
          {
            source: 'article',
            at: 'on the rounds of talks',
            says: 'Witkoff and Dmitriev worked the 28 points out; Kyiv and Brussels were not consulted first',
          },
          {
            source: 'wsj-drafting',
            at: 'on the Miami meetings',
            says: 'three days in late October (the day of the month is from here)',
          },
        ],
      },
      {
        id: 'geneva-2025-11',
        date: '2025-11-23',
        place: 'Geneva',
        produced: 'The leaner draft of 19 points',
        seats: {
          us: 'leading',
          ua: 'unknown',
          europe: 'unknown',
          ru: 'unknown',
        },
        terms: 'all',
        disclosure: 'unknown',
        cites: [
          {
            source: 'article',
            at: 'on the text on the table',
            says: 'a framework proposed by Washington, shortened from 28 points to 19 after Geneva and Florida',
          },
        ],
        notes:
          'The article names Geneva as a cause of the shorter text and does not say who sat there. Other reports do: a US-Ukrainian redraft on which the three European powers commented. They are not coded here.',
      },
      {
        id: 'florida-2025-11',
        date: '2025-11-30',
        place: 'Florida',
        seats: {
          us: 'leading',
          ua: 'consulted-before',
          europe: 'excluded',
          ru: 'excluded',
        },
        terms: ['security-guarantees'],
        disclosure: 'unknown',
        cites: [
          {
            source: 'article',
            at: 'on the rounds of talks',
            says: 'Rubio, Witkoff and Kushner met Umerov on guarantees, frozen assets and a development fund; no result',
          },
          {
            source: 'gk',
            at: 'date of the meeting',
            says: '30 November 2025',
          },
        ],
        notes:
          'Ukraine is coded as heard before the text was cut to 19 points, which the article puts after Florida. Its general complaint, consultation after the fact, would allow informed-after; nothing in it supports a higher rung.',
      },
      {
        id: 'moscow-2025-12',
        date: '2025-12-02',
        place: 'Moscow',
        seats: {
          us: 'leading',
          ru: 'co-drafting',
          ua: 'excluded',
          europe: 'excluded',
        },
        terms: 'all',
        disclosure: 'secret',
        cites: [
          {
            source: 'article',
            at: 'on the rounds of talks',
            says: 'a long session with Putin about a changed version of the plan',
          },
          {
            source: 'article',
            at: 'on process',
            says: 'Russia shapes the text',
          },
        ],
      },
      {
        id: 'berlin-2025-12',
        date: '2025-12-14',
        place: 'Berlin',
        seats: {
          us: 'leading',
          ua: 'informed-after',
          europe: 'informed-after',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'unknown',
        cites: [
          {
            source: 'article',
            at: 'on the rounds of talks',
            says: 'Ukrainian and European officials were met in Berlin',
          },
          {
            source: 'article',
            at: 'on process',
            says: 'those who would enforce it are consulted after the text is shaped',
          },
          {
            source: 'berlin-statement',
            at: 'date',
            says: 'the meeting ended on 15 December (the article gives no day)',
          },
        ],
        notes:
          'The article lists Berlin before Moscow; the meeting that fits was on 14 and 15 December, and that date is used. It credits Berlin with no change of the text, so its complaint about process decides the rung.',
      },
      {
        id: 'miami-2025-12',
        date: '2025-12-20',
        place: 'Miami',
        seats: {
          us: 'leading',
          ru: 'co-drafting',
          ua: 'excluded',
          europe: 'excluded',
        },
        terms: 'all',
        disclosure: 'unknown',
        cites: [
          {
            source: 'article',
            at: 'on the coming meeting',
            says: 'Dmitriev is to meet Witkoff and Kushner at the weekend',
          },
        ],
        notes:
          'Later than the article and announced in it; it does not count for this version. Other reports add separate US talks with Ukrainians and Europeans on the same days.',
      },
    ],
    sources: [
      {
        id: 'article',
        title: "Analyst's article on the eve of the Miami meeting, week of 19 December 2025",
        publisher: 'not stated',
        date: '2025-12-19',
        kind: 'analyst',
      },
      {
        id: 'wsj-drafting',
        title: "How the 28 points were drafted (report on the Wall Street Journal's account)",
        publisher: 'The National Memo',
        date: '2025',
        url: 'https://www.nationalmemo.com/jared-kushner-kremlin',
        kind: 'press-report',
      },
      {
        id: 'berlin-statement',
        title: 'Joint statement on Ukraine, 15 December 2025',
        publisher: 'Government of the United Kingdom',
        date: '2025-12-15',
        url: 'https://www.gov.uk/government/news/joint-statement-on-ukraine-15-december-2025',
        kind: 'official-statement',
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
        source: 'article',
        at: 'as a whole',
        says: 'nothing like Article 5, no treaty that binds, nothing to ratify, no penalty but absorbed sanctions; not a word on monitors',
      },
    ],
    notes:
      'This codes what one article said of a text that was not public. What it says does not exist is coded as absent or unspecified; where it is silent the code is unknown, or the list is undisclosed. It differs from the texts and later reports in these places, and the article is followed each time. It counts 19 points, while the version read out on 24 December had 20. It finds no path to ratification, while US officials in Berlin on 15 December spoke of a vote in Congress. It finds no Article 5, while the 20 points speak of guarantees that reflect it. It mentions no monitors, while the Berlin statement announced a US-led mechanism. It finds no trigger, while the US guarantee paper of November has one in words. It says that Russia shapes the text and others are consulted afterwards, while Geneva was a US-Ukrainian redraft and Berlin a joint one. The form of the instrument could also be coded as political-commitment.',
  },
};
