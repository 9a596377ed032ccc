/**
 * European (E3) counter-proposal to the US 28-point plan (2025-11-23).
 */
import { mutualDefence } from '../guarantees/mutual-defence.ts';
import { treatyReversion } from '../guarantees/treaty-reversion.ts';
import type { Case } from './case.ts';

/** European (E3) counter-proposal to the US 28-point plan. */
export const e3Counterproposal202511: Case = {
  id: 'e3-counterproposal-2025-11',
  shows:
    'The European edit of the 28 points, line by line. The missile clause goes and a guarantee that mirrors Article 5 comes in; who verifies, who decides and by when stay open.',
  models: [mutualDefence, treatyReversion],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'e3-counterproposal-2025-11',
    title: 'European (E3) counter-proposal to the US 28-point plan',
    date: '2025-11-23',
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
        id: 'us',
        name: 'United States',
        kind: 'state',
      },
      {
        id: 'gb',
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
        members: ['gb', 'fr', 'de'],
      },
      {
        id: 'nato',
        name: 'North Atlantic Treaty Organization',
        kind: 'organisation',
      },
      {
        id: 'peace-council',
        name: 'Board of Peace chaired by President Trump',
        kind: 'commission',
      },
    ],
    protects: ['ua'],
    constrains: ['ru'],
    instrument: {
      form: 'signed-treaty',
      signatories: [],
      cites: [
        {
          source: 'gk',
          at: 'pt 27',
          says: 'the agreement is to bind in law, as in the US text; ratification is not mentioned',
        },
      ],
    },
    baselines: [
      {
        id: 'non-aggression',
        title: 'Non-aggression agreement of Russia, Ukraine and NATO',
        subject: 'conduct',
        binds: ['ru', 'ua', 'nato'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'reuters-text',
            at: 'pt 2',
            says: 'a total non-aggression agreement is to be reached; NATO takes the place of Europe',
          },
          {
            source: 'reuters-text',
            at: 'pt 3',
            says: 'the expectation that Russia stay peaceful is struck out',
          },
        ],
      },
      {
        id: 'ceasefire',
        title: 'Ceasefire once both sides have pulled back',
        subject: 'conduct',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'at-violators-will',
        cites: [
          {
            source: 'gk',
            at: 'pt 28',
            says: 'a ceasefire follows the pull-back of both sides; its modalities are to be agreed under US supervision',
          },
        ],
      },
      {
        id: 'pull-back',
        title: 'Pull-back of both sides to agreed points',
        subject: 'withdrawal',
        binds: ['ru', 'ua'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'pt 28',
            says: 'points to be agreed; no list, distance or date',
          },
        ],
      },
      {
        id: 'line',
        title: 'Line of contact as the start of talks on territory',
        subject: 'line',
        binds: ['ua'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'reuters-story',
            at: 'on territory (pt 21)',
            says: 'where the forces stand is the starting point for talks on swaps',
          },
          {
            source: 'uanews-text',
            at: 'pt 21',
            says: 'Ukraine commits itself not to retake occupied land by arms',
          },
        ],
        notes:
          'As worded the point restrains Ukraine only; Russia is held at the line by the ceasefire and by point 22. A coder who takes the line as binding on both would not be wrong in substance.',
      },
      {
        id: 'no-change-by-force',
        title: 'No change of later territorial terms by force',
        subject: 'conduct',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'gk',
            at: 'pt 22',
            says: 'kept from the US text; it applies once territorial terms have been agreed',
          },
        ],
      },
      {
        id: 'force-cap',
        title: 'Cap on Ukrainian forces',
        subject: 'force-cap',
        binds: ['ua'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'unspecified',
        cites: [
          {
            source: 'reuters-text',
            at: 'pt 6',
            says: '800,000 in peacetime; nothing comparable for Russia',
          },
          {
            source: 'reuters-story',
            at: 'on forces',
            says: 'against 600,000 in the US text, in peace or war',
          },
        ],
      },
      {
        id: 'no-nato-troops',
        title: 'No permanent NATO troops in Ukraine in peacetime',
        subject: 'force-cap',
        binds: ['nato'],
        forbids: ['force-build-up'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'reuters-text',
            at: 'pt 8',
            says: 'none stationed permanently under its command in peacetime, which leaves room for a coalition',
          },
        ],
      },
      {
        id: 'navigation',
        title: 'Use of the Dnipro and of the Black Sea',
        subject: 'maritime',
        binds: ['ru'],
        forbids: ['blockade'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'pt 23',
            says: 'kept from the US text; grain shipping is to be agreed',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'security-taskforce',
        title: 'Joint security taskforce',
        operators: ['us', 'ua', 'ru', 'europe'],
        watches: 'all',
        means: [],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'pt 15',
            says: 'a taskforce of the United States, Ukraine, Russia and Europeans promotes and enforces the terms',
          },
        ],
        notes:
          'No rule of decision is given; consensus of the four is likely in such a body, but would be a guess.',
      },
      {
        id: 'council-monitoring',
        title: 'Monitoring by the Board of Peace',
        operators: ['peace-council'],
        watches: 'all',
        means: [],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'pt 27',
            says: 'a board under President Trump monitors and guarantees',
          },
        ],
      },
      {
        id: 'ceasefire-monitoring',
        title: 'Ceasefire monitoring to be agreed by both parties',
        operators: ['us'],
        watches: ['ceasefire'],
        means: [],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'pt 28',
            says: 'both parties agree on modalities and monitoring, under US supervision',
          },
        ],
        notes:
          'The United States is coded as operator because it supervises; the text may mean only that it supervises the talks on monitoring.',
      },
    ],
    guarantees: [
      {
        id: 'military-response',
        title: 'US guarantee that mirrors Article 5, military response',
        model: 'mutual-defence',
        protects: ['ua'],
        breaches: ['major-offensive'],
        parameters: {
          armedAttack: {
            threshold: 'described',
            cites: [
              {
                source: 'reuters-text',
                at: 'pt 10, 10(c)',
                says: 'a US guarantee that mirrors Article 5, for the case that Russia invades Ukraine',
              },
            ],
          },
          allies: [
            {
              ally: 'us',
              forces: 'unspecified',
              cites: [
                {
                  source: 'reuters-text',
                  at: 'pt 10, 10(c)',
                  says: 'mirrors Article 5; a coordinated military response to an invasion',
                },
              ],
            },
          ],
          assistance: 'as-each-deems-necessary',
          including: ['armed-force'],
          establishedBy: 'responders',
          decidedBy: 'each-for-itself',
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        conditions: [
          {
            kind: 'void-if',
            event: 'Ukraine invades Russia',
            adjudicator: 'unspecified',
            controlledBy: ['ua'],
            cites: [
              {
                source: 'reuters-text',
                at: 'pt 10(b)',
                says: 'Ukraine then forfeits the guarantee',
              },
            ],
          },
          {
            kind: 'void-if',
            event: 'The undertaking not to change later territorial terms by force is broken',
            adjudicator: 'unspecified',
            controlledBy: ['ru', 'ua'],
            cites: [
              {
                source: 'gk',
                at: 'pt 22',
                says: 'guarantees do not apply if the undertaking is broken, kept from the US text',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'reuters-text',
            at: 'pts 5, 10',
            says: 'robust guarantees, and one by the United States on the model of Article 5, for compensation',
          },
        ],
        notes:
          '"Mirrors Article 5" is read as taking over that article\'s duty (assistance of the helper\'s own choice) and its practice (each ally judges for itself, so the United States judges and decides here). Without that reading, duty would be may, and who establishes and who decides unspecified, as in the US text. The missile clause of the US text is absent from the lists published of this one (general knowledge).',
      },
      {
        id: 'snapback',
        title: 'Return of sanctions and loss of recognition',
        model: 'treaty-reversion',
        protects: ['ua'],
        breaches: ['major-offensive'],
        parameters: {
          breach: {
            threshold: 'described',
            cites: [
              {
                source: 'reuters-text',
                at: 'pt 10(c)',
                says: 'on an invasion all global sanctions are restored and benefits withdrawn',
              },
            ],
          },
          establishedBy: 'unspecified',
          decidedBy: 'automatic',
          revokedBy: [
            {
              party: 'us',
              gains: ['sanctions-relief', 'recognition'],
              laws: 'unspecified',
              cites: [
                {
                  source: 'reuters-text',
                  at: 'pt 10(c)',
                  says: 'sanctions restored, recognition and benefits withdrawn',
                },
              ],
            },
            {
              party: 'europe',
              gains: ['sanctions-relief'],
              laws: 'unspecified',
              cites: [
                {
                  source: 'reuters-text',
                  at: 'pt 10(c)',
                  says: 'all global sanctions, which takes in European ones',
                },
              ],
            },
          ],
          owed: 'shall',
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        conditions: [
          {
            kind: 'void-if',
            event: 'Ukraine invades Russia',
            adjudicator: 'unspecified',
            controlledBy: ['ua'],
            cites: [
              {
                source: 'reuters-text',
                at: 'pt 10(b)',
                says: 'Ukraine then forfeits the guarantee',
              },
            ],
          },
          {
            kind: 'void-if',
            event: 'The undertaking not to change later territorial terms by force is broken',
            adjudicator: 'unspecified',
            controlledBy: ['ru', 'ua'],
            cites: [
              {
                source: 'gk',
                at: 'pt 22',
                says: 'guarantees do not apply if the undertaking is broken, kept from the US text',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'reuters-text',
            at: 'pt 10(c)',
            says: 'worded as following by itself, as in the US text',
          },
        ],
        notes: 'Split from the military response because it alone is worded as automatic.',
      },
      {
        id: 'council-sanctions',
        title: 'Predetermined sanctions for violations',
        protects: ['ua'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'withdrawal-failure',
          'blockade',
        ],
        trigger: {
          threshold: 'described',
          established: {
            verifier: 'council-monitoring',
          },
          activation: 'unspecified',
          cites: [
            {
              source: 'gk',
              at: 'pt 27',
              says: 'violations meet predetermined sanctions; who imposes them is not said',
            },
          ],
        },
        responders: [
          {
            party: 'peace-council',
            duty: 'shall-respond',
            responses: ['sanctions'],
            capability: 'to-be-determined',
            cites: [
              {
                source: 'gk',
                at: 'pt 27',
                says: 'sanctions are to be fixed beforehand; the text lists none',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'pt 27',
            says: 'the board guarantees, and violations are met with predetermined sanctions',
          },
        ],
        notes: 'Capability could be read as earmarked, since "predetermined" promises a list.',
      },
    ],
    drafting: [
      {
        id: 'miami-2025-10',
        date: '2025-10-24',
        place: 'Miami',
        produced: 'The US 28 points, on which this text is based',
        seats: {
          us: 'leading',
          ru: 'co-drafting',
          ua: 'excluded',
          gb: 'excluded',
          fr: 'excluded',
          de: 'excluded',
        },
        terms: 'all',
        disclosure: 'secret',
        cites: [
          {
            source: 'wsj-drafting',
            at: 'on the Miami meetings',
            says: 'Witkoff, Kushner and Dmitriev wrote the base text over three days',
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
          gb: 'excluded',
          fr: 'excluded',
          de: 'excluded',
        },
        terms: 'all',
        disclosure: 'leaked',
        cites: [
          {
            source: 'afp-delivery',
            at: 'on the delivery',
            says: 'the base text was handed to Kyiv',
          },
          {
            source: 'putin-remark',
            at: '21 November',
            says: 'Russia has the text; it was not discussed in detail',
          },
        ],
      },
      {
        id: 'e3-2025-11',
        date: '2025-11-23',
        place: 'E3 capitals, for Geneva',
        produced: 'The E3 counter-text',
        seats: {
          gb: 'leading',
          fr: 'leading',
          de: 'leading',
          us: 'informed-after',
          ua: 'unknown',
          ru: 'excluded',
        },
        terms: 'all',
        disclosure: 'leaked',
        cites: [
          {
            source: 'reuters-text',
            at: 'introduction',
            says: 'Britain, France and Germany wrote it on the basis of the US plan; Reuters saw it before Geneva',
          },
          {
            source: 'liga-geneva',
            at: 'on the order of meetings',
            says: 'European advisers met the Ukrainian team before it met the Americans',
          },
        ],
        notes:
          'The three held the pen together. For the US text the same act is a comment on a text that others hold, and it is coded so in the documents that descend from that text. Whether Ukraine saw or shaped the counter-text is not reported. The United States was its addressee; when it read it is not reported either, so its seat could be unknown.',
      },
    ],
    sources: [
      {
        id: 'reuters-text',
        title: 'Full text of the European counter-proposal (Reuters)',
        publisher: 'The Straits Times',
        date: '2025-11-24',
        url: 'https://www.straitstimes.com/asia/full-text-of-european-counter-proposal-to-us-ukraine-peace-plan',
        kind: 'text',
      },
      {
        id: 'uanews-text',
        title: 'Full text of the counter-proposal, with the changes marked (after Reuters)',
        publisher: 'UA News',
        date: '2025-11',
        url: 'https://uanews.net/en/post/143124-full-text-of-europes-counter-proposal-to-us-peace-plan-released',
        kind: 'text',
      },
      {
        id: 'reuters-story',
        title: 'European powers propose changes to the US plan (Reuters)',
        publisher: 'Report News Agency',
        date: '2025-11',
        kind: 'press-report',
      },
      {
        id: 'liga-geneva',
        title: 'The counter-text by theme, and the order of meetings in Geneva',
        publisher: 'LIGA.net',
        date: '2025-11',
        kind: 'press-report',
      },
      {
        id: 'telegraph-24',
        title: 'European 24-point plan (after the Telegraph)',
        publisher: 'Baltic News (bb.lv)',
        date: '2025-11-23',
        url: 'https://en.bb.lv/article/world-news/2025/11/23/the-battle-for-peace-instead-of-trumps-peace-plan-europe-has-proposed-its-own-plan-with-24-points-78405/amp',
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
        source: 'reuters-text',
        at: 'as a whole',
        says: 'no times, distances or maps; the points on bodies and monitoring are cited to general knowledge',
      },
      {
        source: 'telegraph-24',
        at: 'pts 2 to 5, 10 to 12',
        says: 'the other European text puts a ceasefire first, then US-led remote monitoring, and sets no cap on Ukraine',
      },
    ],
    notes:
      'Coded is the E3 edit of the US plan, not the European 24-point text, which reverses the order (ceasefire, then talks), names means of monitoring and lifts all caps. Points 15, 22, 23, 27 and 28 are cited to general knowledge, as the sources used here were not read for them. Frozen assets stay frozen until Russia pays for damage (Reuters): a bond for reconstruction, not a response to a breach, and not coded. The Geneva meeting of the same day came after this text and made another one, so it is not among the rounds.',
  },
};
