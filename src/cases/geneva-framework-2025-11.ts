/**
 * US-Ukrainian updated and refined peace framework (Geneva, about 19 points) (2025-11-23).
 */
import type { Case } from './case.ts';

/** US-Ukrainian updated and refined peace framework (Geneva, about 19 points). */
export const genevaFramework202511: Case = {
  id: 'geneva-framework-2025-11',
  shows:
    'The framework of about 19 points that US and Ukrainian teams made of the US 28 points in Geneva on 23 November 2025. Ukraine had a seat for the first time and Russia had none, but the text was never published, so almost nothing of its architecture can be judged: the case shows what secrecy leaves open.',
  models: [],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'geneva-framework-2025-11',
    title: 'US-Ukrainian updated and refined peace framework (Geneva, about 19 points)',
    date: '2025-11-23',
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
        id: 'uk',
        name: 'United Kingdom',
        kind: 'state',
      },
      {
        id: 'fr',
        name: 'France',
        kind: 'state',
      },
      {
        id: 'de',
        name: 'Germany',
        kind: 'state',
      },
      {
        id: 'europe',
        name: 'European states that support Ukraine',
        kind: 'coalition',
        members: ['uk', 'fr', 'de'],
      },
    ],
    protects: ['ua'],
    constrains: ['ru'],
    undisclosed: ['baselines', 'verification', 'guarantees'],
    instrument: {
      form: 'unknown',
      signatories: [],
      cites: [
        {
          source: 'geneva-statement',
          at: 'on the framework',
          says: 'a framework document was drafted; in what form it would bind is not said',
        },
        {
          source: 'gk',
          at: 'on the decision',
          says: 'the two presidents have the last word on it; nothing is known of signature or ratification',
        },
      ],
    },
    baselines: [],
    verification: [],
    guarantees: [
      {
        id: 'guarantees',
        title: 'Security guarantees of the framework',
        protects: ['ua'],
        breaches: ['major-offensive'],
        trigger: {
          threshold: 'unknown',
          established: 'unknown',
          activation: 'unknown',
          cites: [
            {
              source: 'white-house',
              at: 'on security guarantees',
              says: 'guarantees are in it; what would set them off was not given out',
            },
          ],
        },
        responders: [
          {
            party: 'us',
            duty: 'unknown',
            responses: [],
            capability: 'unknown',
            cites: [
              {
                source: 'white-house',
                at: 'on security guarantees',
                says: 'stronger than in the first text',
              },
              {
                source: 'ap-text',
                at: 'pt 10',
                says: 'the guarantee in that first text is one by the United States',
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
            source: 'white-house',
            at: 'on security guarantees',
            says: 'guarantees stronger than in the 28 points',
          },
          {
            source: 'ap-text',
            at: 'pts 5 and 10',
            says: 'the text that was reworked, with a guarantee by the United States',
          },
        ],
        notes:
          'Only that there are guarantees, and that they are called stronger, is known. The United States is listed because the text that was reworked names it; others may stand beside it. One kind of breach is listed because some kind must be, and it is the one that every version names; more are open, as guarantees are undisclosed. Whether the two void clauses of the 28 points were kept is not known: the empty lists of conditions and deadlines show what was reported and not what the text has. The paper on a guarantee like Article 5 travelled as a document of its own and is not coded here.',
      },
    ],
    drafting: [
      {
        id: 'miami-2025-10',
        date: '2025-10-24',
        place: 'Miami',
        produced: 'The US 28 points',
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
            source: 'wsj-drafting',
            at: 'on the Miami meetings',
            says: 'Witkoff, Kushner and Dmitriev wrote the first text over three days',
          },
        ],
      },
      {
        id: 'kyiv-2025-11',
        date: '2025-11-20',
        place: 'Kyiv',
        produced: 'The US 28 points, handed over',
        seats: {
          us: 'leading',
          ua: 'informed-after',
          ru: 'informed-after',
          europe: 'excluded',
        },
        terms: 'all',
        disclosure: 'leaked',
        cites: [
          {
            source: 'afp-delivery',
            at: 'on the delivery',
            says: 'the first text was handed to Kyiv',
          },
          {
            source: 'putin-remark',
            at: '21 November',
            says: 'Russia has the text; it was not discussed in detail',
          },
        ],
      },
      {
        id: 'geneva-2025-11',
        date: '2025-11-23',
        place: 'Geneva',
        produced: 'The updated framework, about 19 points',
        seats: {
          us: 'leading',
          ua: 'co-drafting',
          uk: 'commenting',
          fr: 'commenting',
          de: 'commenting',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'summarised',
        cites: [
          {
            source: 'geneva-statement',
            at: 'on the framework',
            says: 'the United States and Ukraine drafted an updated and refined framework, and stay in touch with Europe',
          },
          {
            source: 'censor-statement',
            at: 'on the framework',
            says: 'the same statement; intensive work is to go on',
          },
          {
            source: 'reuters-e3',
            at: 'introduction',
            says: 'Britain, France and Germany edited the US plan point by point for this meeting',
          },
          {
            source: 'rubio',
            at: "on the day's work",
            says: 'the text is called a living one',
          },
          {
            source: 'unn-points',
            at: 'on the number of points',
            says: '26 to 28 points were on the table that day',
          },
          {
            source: 'peskov',
            at: '24 November',
            says: 'nothing has been handed to Moscow',
          },
          {
            source: 'gk',
            at: 'on what was told of it',
            says: 'a Ukrainian negotiator described 19 points; territory and NATO were left to the presidents',
          },
        ],
        notes:
          'The three European states are coded by the written changes that they brought. Their advisers met the Ukrainian team that day and did not sit in the talks of the two, so consulted-before is the lower reading. Other European states are not reported and are covered by the coalition.',
      },
    ],
    sources: [
      {
        id: 'geneva-statement',
        title: 'Joint statement of the United States and Ukraine after Geneva (White House text)',
        publisher: 'Report News Agency',
        date: '2025-11-24',
        url: 'https://report.az/en/other-countries/white-house-us-ukraine-draft-updated-refined-peace-framework',
        kind: 'official-statement',
      },
      {
        id: 'censor-statement',
        title: 'Joint statement of Ukraine and the United States after Geneva',
        publisher: 'Censor.NET',
        date: '2025-11',
        kind: 'official-statement',
      },
      {
        id: 'white-house',
        title: 'The White House on the guarantees in the revised text (Epoch)',
        publisher: 'Intermati',
        date: '2025-11',
        kind: 'press-report',
      },
      {
        id: 'rubio',
        title: 'Rubio on the talks in Geneva',
        publisher: 'Euromaidan Press',
        date: '2025-11-24',
        kind: 'press-report',
      },
      {
        id: 'unn-points',
        title: 'Rubio on the number of points (after UNN)',
        publisher: 'CCCV',
        date: '2025-11',
        url: 'https://cccv.info/443529',
        kind: 'press-report',
      },
      {
        id: 'peskov',
        title: 'Kremlin has not received the Geneva text (Radio Free Europe)',
        publisher: 'NewsGram',
        date: '2025-11-25',
        kind: 'press-report',
      },
      {
        id: 'vedomosti',
        title: 'Trump on 22 points (after the Financial Times)',
        publisher: 'Vedomosti',
        date: '2025-12-09',
        kind: 'press-report',
      },
      {
        id: 'ap-text',
        title: 'Text of the 28-point plan as the Associated Press obtained it',
        publisher: 'Associated Press, in The Hutchinson Post',
        date: '2025-11-21',
        url: 'https://hutchpost.com/posts/9b303e58-eb01-449a-83fc-ccc91e8dc182',
        kind: 'press-report',
      },
      {
        id: 'reuters-e3',
        title: 'Full text of the European counter-proposal (Reuters)',
        publisher: 'The Straits Times',
        date: '2025-11-24',
        url: 'https://www.straitstimes.com/asia/full-text-of-european-counter-proposal-to-us-ukraine-peace-plan',
        kind: 'press-report',
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
        id: 'afp-delivery',
        title: "The plan seeks Ukrainian concessions and Russia's return to the G8 (AFP)",
        publisher: 'Its9ja',
        date: '2025-11',
        url: 'https://its9ja.com/trump-backed-plan-seeks-ukrainian-concessions-russias-g8-return',
        kind: 'press-report',
      },
      {
        id: 'putin-remark',
        title: 'Putin on the US text, 21 November 2025',
        publisher: 'Diplomatic Opinion',
        date: '2025-11-22',
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
        source: 'geneva-statement',
        at: 'as a whole',
        says: "that any deal must uphold Ukraine's sovereignty; nothing on lines, zones, monitors or times",
      },
      {
        source: 'gk',
        at: 'on the force cap and on territory',
        says: 'the cap of 600,000 was removed or raised; territory and NATO stood in brackets',
      },
      {
        source: 'vedomosti',
        at: '9 December',
        says: 'later the President spoke of 22 points',
      },
    ],
    notes:
      "Known by a joint statement and remarks only, so nothing of baselines or verification is coded and all three lists are undisclosed. Reports that the cap on Ukrainian forces was removed or raised do not agree on whether there still is one, so no cap is coded; a coder could put one of unknown precision. Territory is reported to have been left to the presidents. The text has a purpose of ceasefire as well, by descent from the 28 points and by what the 20 points of December became. What later versions hold is no evidence for this one: the count went from 28 to about 19, then 22, then 20. The E3 counter-text is coded as the three states' comment within the Geneva round, as in the coding of the 20 points.",
  },
};
