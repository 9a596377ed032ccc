/**
 * US 28-point plan for Ukraine (2025-11-20).
 */
import { treatyReversion } from '../guarantees/treaty-reversion.ts';
import type { Case } from './case.ts';

/** US 28-point plan for Ukraine. */
export const us28PointPlan202511: Case = {
  id: 'us-28-point-plan-2025-11',
  shows:
    'The plan that two American envoys and a Russian one wrote. A military response is mentioned without anyone to decide on it, a missile incident that nobody judges voids the guarantee, and forces pull back before the fighting stops.',
  models: [treatyReversion],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'us-28-point-plan-2025-11',
    title: 'US 28-point plan for Ukraine',
    date: '2025-11-20',
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
        id: 'europe',
        name: 'European states that support Ukraine',
        kind: 'coalition',
      },
      {
        id: 'nato',
        name: 'North Atlantic Treaty Organization',
        kind: 'organisation',
      },
      {
        id: 'peace-council',
        name: 'Peace Council chaired by President Trump',
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
          source: 'la-lv',
          at: 'pt 27',
          says: 'the agreement is to bind in law; nothing is said of ratification',
        },
        {
          source: 'cnn-points',
          at: 'implementation and control',
          says: 'legally binding',
        },
      ],
    },
    baselines: [
      {
        id: 'no-invasion',
        title: 'Expectation that Russia will not invade',
        subject: 'conduct',
        binds: ['ru'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'aspirational',
        starts: 'unspecified',
        cites: [
          {
            source: 'ap-text',
            at: 'pt 3',
            says: 'Russia "is expected" not to invade its neighbours',
          },
        ],
      },
      {
        id: 'non-aggression',
        title: 'Non-aggression agreement to come, and Russian law on it',
        subject: 'conduct',
        binds: ['ru', 'ua', 'europe'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'ap-text',
            at: 'pt 2',
            says: 'a comprehensive non-aggression agreement of Russia, Ukraine and Europe is to be concluded',
          },
          {
            source: 'cnn-points',
            at: 'military agreements (pt 16)',
            says: 'Russia puts a policy of non-aggression into its law',
          },
        ],
        notes:
          'An agreement that is yet to be concluded, named without any term; aspirational would also be defensible.',
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
            source: 'la-lv',
            at: 'pt 28',
            says: 'the ceasefire begins after both sides have moved back to agreed points',
          },
          {
            source: 'cnn-points',
            at: 'implementation and control',
            says: 'ceasefire and withdrawal to agreed positions',
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
            source: 'la-lv',
            at: 'pt 28',
            says: 'points to be agreed; no list, distance or date',
          },
        ],
      },
      {
        id: 'line',
        title: 'Line of contact in Kherson and Zaporizhzhia',
        subject: 'line',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'la-lv',
            at: 'pt 21',
            says: 'the two regions are frozen along the line of contact; no map',
          },
          {
            source: 'cnn-points',
            at: 'territorial issues',
            says: 'Kherson and Zaporizhzhia frozen on the line of contact',
          },
        ],
      },
      {
        id: 'donetsk-buffer',
        title: 'Demilitarised zone in the part of Donetsk that Ukraine leaves',
        subject: 'buffer-zone',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion', 'force-build-up'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'la-lv',
            at: 'pt 21(d)',
            says: 'neutral, demilitarised, recognised as Russian; Russian forces stay out; no limits on a map',
          },
        ],
        notes:
          'The zone begins with a Ukrainian withdrawal, an event that Russia does not control alone.',
      },
      {
        id: 'ua-withdrawal',
        title: 'Ukrainian withdrawal from the part of Donetsk that it holds',
        subject: 'withdrawal',
        binds: ['ua'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'la-lv',
            at: 'pt 21(d)',
            says: 'Ukrainian forces leave; no calendar',
          },
        ],
      },
      {
        id: 'ru-withdrawal',
        title: 'Russian withdrawal from areas outside the five regions',
        subject: 'withdrawal',
        binds: ['ru'],
        forbids: ['withdrawal-failure'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'la-lv',
            at: 'pt 21(c)',
            says: 'Russia returns such land elsewhere as the sides settle on; no list, no calendar',
          },
        ],
      },
      {
        id: 'no-change-by-force',
        title: 'No change of the territorial terms by force',
        subject: 'conduct',
        binds: ['ru', 'ua'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'conditional',
        cites: [
          {
            source: 'la-lv',
            at: 'pt 22',
            says: 'from the settlement of territory on, both renounce changing it by arms',
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
            source: 'ap-text',
            at: 'pt 6',
            says: '600,000 personnel; nothing comparable for Russia',
          },
        ],
        notes:
          'No day by which the figure must be reached. There are no caps on heavy weapons or ranges (general knowledge).',
      },
      {
        id: 'no-nato-troops',
        title: 'No NATO troops in Ukraine',
        subject: 'force-cap',
        binds: ['nato'],
        forbids: ['force-build-up'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'ap-text',
            at: 'pt 8',
            says: 'NATO agrees to station no troops in Ukraine',
          },
        ],
        notes:
          'It restrains guarantors, not a belligerent, and rules a tripwire out; coded because the text fixes it.',
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
            says: 'Russia does not hinder trade on the Dnipro; grain shipping is to be agreed',
          },
        ],
      },
    ],
    verification: [
      {
        id: 'security-working-group',
        title: 'US-Russian working group on security',
        operators: ['us', 'ru'],
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
            source: 'cnn-points',
            at: 'military agreements (pt 15)',
            says: 'a working group of the United States and Russia',
          },
          {
            source: 'gk',
            at: 'wording of pt 15',
            says: 'it is to promote and ensure compliance with the terms',
          },
        ],
        notes:
          'The text gives the group no rule of decision. A joint body of two can hardly find anything against one of them, so a coder could write allOf [us, ru]; here the rule is left as open as the text leaves it.',
      },
      {
        id: 'council-monitoring',
        title: 'Monitoring by the Peace Council',
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
            source: 'la-lv',
            at: 'pt 27',
            says: 'a council under President Trump monitors and guarantees; members, votes and proof not given',
          },
          {
            source: 'cnn-points',
            at: 'implementation and control',
            says: 'control by a Peace Council led by Donald Trump',
          },
        ],
      },
    ],
    guarantees: [
      {
        id: 'military-response',
        title: 'US guarantee, military response to an invasion',
        protects: ['ua'],
        breaches: ['major-offensive'],
        trigger: {
          threshold: 'described',
          established: 'unspecified',
          activation: 'unspecified',
          cites: [
            {
              source: 'ap-text',
              at: 'pt 10(c)',
              says: 'if Russia invades Ukraine; no threshold, and nobody named to judge or decide',
            },
          ],
        },
        responders: [
          {
            party: 'us',
            duty: 'may',
            responses: ['armed-force'],
            capability: 'unspecified',
            cites: [
              {
                source: 'ap-text',
                at: 'pt 10(a), (c)',
                says: 'a US guarantee for pay; a "decisive coordinated military response" is mentioned as a consequence',
              },
            ],
          },
        ],
        timeline: [],
        term: 'unspecified',
        exitNotice: 'unspecified',
        conditions: [
          {
            kind: 'void-if',
            event: 'Ukraine invades Russia',
            adjudicator: 'unspecified',
            controlledBy: ['ua'],
            cites: [
              {
                source: 'ap-text',
                at: 'pt 10(b)',
                says: 'Ukraine then loses the guarantee',
              },
            ],
          },
          {
            kind: 'void-if',
            event: 'Ukraine fires a missile at Moscow or Saint Petersburg without cause',
            adjudicator: 'unspecified',
            controlledBy: ['ua'],
            cites: [
              {
                source: 'ap-text',
                at: 'pt 10(d)',
                says: 'the guarantee is then invalid; who judges the cause is not said',
              },
              {
                source: 'unian-points',
                at: 'pt 10(d)',
                says: 'the same clause in the version posted in Kyiv',
              },
            ],
          },
          {
            kind: 'void-if',
            event: 'The undertaking not to change the territorial terms by force is broken',
            adjudicator: 'unspecified',
            controlledBy: ['ru', 'ua'],
            cites: [
              {
                source: 'la-lv',
                at: 'pt 22',
                says: 'security guarantees do not apply if the undertaking is broken; by whom is not said',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'ap-text',
            at: 'pts 5, 10',
            says: '"reliable security guarantees", then four sub-points on a guarantee by the United States',
          },
        ],
        notes:
          'The sentence presupposes a military response and names nobody who owes it, so the duty is coded as listed, not owed (may); shall-respond would follow from a kinder reading. "Invades" is read as a major offensive only: a probe by a small or unmarked unit would have to be argued into it. Point 22 read literally lets the guarantee fall through Russia\'s own breach, hence both parties. Missile: only Ukraine can fire one, but any disputed incident serves who wants to say so, as no one is named to judge. That the United States is paid (10a) is no condition as worded.',
      },
      {
        id: 'snapback',
        title: 'US guarantee, return of sanctions and loss of recognition',
        model: 'treaty-reversion',
        protects: ['ua'],
        breaches: ['major-offensive'],
        parameters: {
          breach: {
            threshold: 'described',
            cites: [
              {
                source: 'ap-text',
                at: 'pt 10(c)',
                says: 'on an invasion all global sanctions "will be reinstated" and recognition is revoked',
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
                  source: 'ap-text',
                  at: 'pt 10(c)',
                  says: 'sanctions return; recognition, and what else Russia gained, ends',
                },
              ],
            },
            {
              party: 'europe',
              gains: ['sanctions-relief'],
              laws: 'unspecified',
              cites: [
                {
                  source: 'ap-text',
                  at: 'pt 10(c)',
                  says: 'all global sanctions, which takes in European ones; no European state is named',
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
                source: 'ap-text',
                at: 'pt 10(b)',
                says: 'Ukraine then loses the guarantee',
              },
            ],
          },
          {
            kind: 'void-if',
            event: 'Ukraine fires a missile at Moscow or Saint Petersburg without cause',
            adjudicator: 'unspecified',
            controlledBy: ['ua'],
            cites: [
              {
                source: 'ap-text',
                at: 'pt 10(d)',
                says: 'the guarantee is then invalid; who judges the cause is not said',
              },
              {
                source: 'unian-points',
                at: 'pt 10(d)',
                says: 'the same clause in the version posted in Kyiv',
              },
            ],
          },
          {
            kind: 'void-if',
            event: 'The undertaking not to change the territorial terms by force is broken',
            adjudicator: 'unspecified',
            controlledBy: ['ru', 'ua'],
            cites: [
              {
                source: 'la-lv',
                at: 'pt 22',
                says: 'security guarantees do not apply if the undertaking is broken; by whom is not said',
              },
            ],
          },
        ],
        cites: [
          {
            source: 'ap-text',
            at: 'pt 10(c)',
            says: 'a consequence worded as following by itself',
          },
        ],
        notes:
          'Split from the military response because it alone is worded as automatic. The passive voice names no one who reinstates; the United States as guarantor and Europe as the other source of sanctions are coded. No law is said to stand ready once sanctions are lifted, so laws are unspecified. Ending recognition counts as diplomacy.',
      },
      {
        id: 'council-sanctions',
        title: 'Sanctions for violations of the plan',
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
              source: 'la-lv',
              at: 'pt 27',
              says: 'sanctions for violations; the council monitors, who imposes is not said',
            },
          ],
        },
        responders: [
          {
            party: 'peace-council',
            duty: 'shall-respond',
            responses: ['sanctions'],
            capability: 'unspecified',
            cites: [
              {
                source: 'cnn-points',
                at: 'implementation and control',
                says: 'violations lead to sanctions',
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
            source: 'la-lv',
            at: 'pt 27',
            says: 'the council guarantees the plan, and violations are met with sanctions',
          },
        ],
        notes:
          'The council is coded as the responder because the text names no other; it has no means of its own. The breaches are those that the points forbid to Russia; there is no cap on Russian forces, so no build-up.',
      },
    ],
    drafting: [
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
          nato: 'excluded',
        },
        terms: 'all',
        disclosure: 'secret',
        cites: [
          {
            source: 'wsj-drafting',
            at: 'on the Miami meetings',
            says: 'Witkoff, Kushner and Dmitriev wrote it over three days',
          },
          {
            source: 'bloomberg-drafting',
            at: 'on who was told',
            says: 'Rubio came in late, the President last; no Ukrainian or European author',
          },
        ],
        notes:
          'A call of 14 October 2025 in which Witkoff proposed to Ushakov a numbered plan on the Gaza model, leaked in late November, came before it and is not counted as a round.',
      },
      {
        id: 'kyiv-2025-11',
        date: '2025-11-20',
        place: 'Kyiv',
        produced: 'The 28 points, handed over',
        seats: {
          us: 'leading',
          ua: 'informed-after',
          ru: 'informed-after',
          europe: 'excluded',
          nato: 'excluded',
        },
        terms: 'all',
        disclosure: 'leaked',
        cites: [
          {
            source: 'afp-delivery',
            at: 'on the delivery',
            says: 'the Army Secretary handed the plan to Kyiv; Umerov had been briefed on it once it was written',
          },
          {
            source: 'bloomberg-drafting',
            at: 'on the reply asked for',
            says: 'an answer was wanted by about Thanksgiving, 27 November',
          },
          {
            source: 'putin-remark',
            at: '21 November',
            says: 'Russia has the text; it was not discussed in detail',
          },
        ],
        notes:
          'A delivery rather than a drafting. Russia, an author in October, is coded here by its own account of 21 November. The text reached the press the same day through a member of the Ukrainian parliament and news agencies.',
      },
    ],
    sources: [
      {
        id: 'ap-text',
        title: 'Text of the 28-point plan as the Associated Press obtained it',
        publisher: 'Associated Press, in The Hutchinson Post',
        date: '2025-11-21',
        url: 'https://hutchpost.com/posts/9b303e58-eb01-449a-83fc-ccc91e8dc182',
        kind: 'text',
      },
      {
        id: 'la-lv',
        title: 'All 28 points of the leaked plan (in Latvian; points 21 to 28 in full)',
        publisher: 'Latvijas Avīze',
        date: '2025-11',
        url: 'https://www.la.lv/nopludinati-visi-28-miera-plana-punkti-kapec-polijai-taja-ir-unikala-loma?p=4',
        kind: 'text',
      },
      {
        id: 'cnn-points',
        title:
          'Summary of the points after CNN (state-aligned aggregator, used for the list of points only)',
        publisher: 'Pravda network',
        date: '2025-11-20',
        url: 'https://croatia.news-pravda.com/en/world/2025/11/20/3062.html',
        kind: 'press-report',
      },
      {
        id: 'unian-points',
        title: 'The points as a member of the Ukrainian parliament posted them on 20 November',
        publisher: 'The Statement',
        date: '2025-11',
        url: 'https://statement.com/1084362',
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
        id: 'bloomberg-drafting',
        title:
          "How the plan reached Rubio, the President and Kyiv (report on Bloomberg's reconstruction)",
        publisher: 'AlterNet',
        date: '2025',
        url: 'https://www.alternet.org/trump-rubio-2674335817',
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
        source: 'ap-text',
        at: 'pts 1 to 20',
        says: 'no monitors, technical means, zones in kilometres or withdrawal calendar',
      },
      {
        source: 'la-lv',
        at: 'pts 21 to 28',
        says: 'nor in the rest; amnesty and elections in 100 days are outside what is coded here',
      },
    ],
    notes:
      'The one-page guarantee paper of the same days (armed attack that is "significant, deliberate, and sustained", across the line; measures that "may include" force; a monitoring commission led by Europeans; ten years) is a document of its own and is not coded here: the 28 points do not refer to it. A coder who takes the two as one package would add it as a guarantee and a verifier and would find a trigger in more words, a deciding president and a term. Form: binding in law and to be signed by several states, so a treaty; executive-agreement if one reads the silence on parliaments as meant.',
  },
};
