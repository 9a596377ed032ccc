/**
 * US security framework for Ukraine (one-page guarantee paper handed over with the 28 points) (2025-11-20).
 */
import type { Case } from './case.ts';

/** US security framework for Ukraine (one-page guarantee paper handed over with the 28 points). */
export const usGuaranteeAnnex202511: Case = {
  id: 'us-guarantee-annex-2025-11',
  shows:
    'The one-page guarantee paper that travelled with the US 28 points in November 2025, and the first written US guarantee of that track. It has a president who decides and a term of ten years, but the event must be a "significant, deliberate, and sustained" attack across the line, the measures are permitted rather than owed, and no hour or day is named for anything.',
  models: [],
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'us-guarantee-annex-2025-11',
    title:
      'US security framework for Ukraine (one-page guarantee paper handed over with the 28 points)',
    date: '2025-11-20',
    status: 'draft',
    purpose: ['guarantee'],
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
        id: 'fr',
        name: 'France',
        kind: 'state',
      },
      {
        id: 'gb',
        name: 'United Kingdom',
        kind: 'state',
      },
      {
        id: 'de',
        name: 'Germany',
        kind: 'state',
      },
      {
        id: 'pl',
        name: 'Poland',
        kind: 'state',
      },
      {
        id: 'fi',
        name: 'Finland',
        kind: 'state',
      },
      {
        id: 'europe',
        name: 'European partners of the United States',
        kind: 'coalition',
        members: ['fr', 'gb', 'de', 'pl', 'fi'],
      },
      {
        id: 'nato',
        name: 'North Atlantic Treaty Organization',
        kind: 'organisation',
      },
      {
        id: 'eu',
        name: 'European Union',
        kind: 'organisation',
      },
    ],
    protects: ['ua'],
    constrains: ['ru'],
    instrument: {
      form: 'executive-agreement',
      signatories: [],
      cites: [
        {
          source: 'caliber',
          at: 'on entry into force',
          says: 'in force on signature; no parliament is mentioned',
        },
        {
          source: 'openkg',
          at: 'on term and entry into force',
          says: 'the same',
        },
        {
          source: 'gk',
          at: 'on form',
          says: 'a political or executive paper, called a framework',
        },
      ],
    },
    baselines: [
      {
        id: 'armistice-line',
        title: 'The agreed armistice line',
        subject: 'line',
        binds: ['ru'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'para. on the trigger',
            says: 'the attack must come across the agreed armistice line; no map, course or date',
          },
        ],
        notes:
          'The page does not draw this line, it refers to one that is agreed elsewhere, and it uses it to say which attack counts. It is coded because crossing it is what would show; an empty list would be the other choice. Only Russia is spoken of, so only Russia is bound. Any crossing departs from a line, hence the incursion too, although the guarantee does not answer it.',
      },
    ],
    verification: [
      {
        id: 'joint-assessment',
        title: 'Joint assessment mechanism',
        operators: ['us', 'nato', 'ua'],
        watches: ['armistice-line'],
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
            at: 'para. on claimed breaches',
            says: 'a mechanism held jointly with NATO and Ukraine evaluates a claimed breach',
          },
        ],
        notes:
          'It evaluates a claim that somebody has made; who makes it, how the three agree and to whom the result goes is not said. A coder could write allOf [us, nato, ua], as a joint body seldom overrules a member; here the rule is left as open as the page leaves it. "Joint" is read as the United States with the two that are named.',
      },
      {
        id: 'monitoring-commission',
        title: 'Joint Monitoring Commission',
        operators: ['europe', 'us'],
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
            at: 'para. on monitoring',
            says: 'a commission led by European partners, with US participation, oversees compliance',
          },
        ],
        notes:
          'Those who lead it and take part are coded as operators, not the commission as a party of its own, since it has no other member that the page names. No Russian seat is mentioned.',
      },
    ],
    guarantees: [
      {
        id: 'us-assurance',
        title: 'US assurance on the pattern of Article 5',
        protects: ['ua'],
        breaches: ['major-offensive'],
        trigger: {
          threshold: 'described',
          adjectives: ['significant', 'deliberate', 'sustained'],
          established: {
            verifier: 'joint-assessment',
          },
          activation: 'us',
          cites: [
            {
              source: 'gk',
              at: 'para. on the trigger',
              says: 'a "significant, deliberate, and sustained armed attack" by Russia across the agreed armistice line',
            },
            {
              source: 'gk',
              at: 'para. on the decision',
              says: 'the President of the United States alone determines the measures, after immediate consultations',
            },
            {
              source: 'gk',
              at: 'para. on claimed breaches',
              says: 'the joint mechanism evaluates a claimed breach',
            },
          ],
        },
        responders: [
          {
            party: 'us',
            duty: 'may',
            responses: ['armed-force', 'intelligence', 'sanctions', 'diplomacy'],
            capability: 'unspecified',
            cites: [
              {
                source: 'tass-ap',
                at: 'on the caveat',
                says: 'neither the United States nor its allies are obliged to intervene, only to determine measures',
              },
              {
                source: 'gk',
                at: 'para. on the measures',
                says: 'they "may include" armed force, intelligence and logistics, economic, diplomatic and other steps',
              },
            ],
          },
          {
            party: 'us',
            duty: 'consult',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'para. on the decision',
                says: 'immediate consultations with Ukraine, NATO and European partners come before the President determines the measures',
              },
              {
                source: 'tass-ap',
                at: 'on the caveat',
                says: 'to determine the measures is what is owed',
              },
            ],
          },
          {
            party: 'fr',
            duty: 'assist-as-it-deems-necessary',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'para. on European allies',
                says: 'named among those who "commit to act in concert" with the United States',
              },
            ],
          },
          {
            party: 'gb',
            duty: 'assist-as-it-deems-necessary',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'para. on European allies',
                says: 'named among those who "commit to act in concert" with the United States',
              },
            ],
          },
          {
            party: 'de',
            duty: 'assist-as-it-deems-necessary',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'para. on European allies',
                says: 'named among those who "commit to act in concert" with the United States',
              },
            ],
          },
          {
            party: 'pl',
            duty: 'assist-as-it-deems-necessary',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'para. on European allies',
                says: 'named among those who "commit to act in concert" with the United States',
              },
            ],
          },
          {
            party: 'fi',
            duty: 'assist-as-it-deems-necessary',
            responses: [],
            capability: 'unspecified',
            cites: [
              {
                source: 'gk',
                at: 'para. on European allies',
                says: 'named among those who "commit to act in concert" with the United States',
              },
            ],
          },
        ],
        timeline: [
          {
            stage: 'consult',
            within: 'unspecified',
            from: 'previous',
            cites: [
              {
                source: 'gk',
                at: 'para. on the decision',
                says: 'consultations are "immediate", which is no time that could be missed',
              },
            ],
          },
          {
            stage: 'decide',
            within: 'unspecified',
            from: 'previous',
            cites: [
              {
                source: 'gk',
                at: 'para. on the decision',
                says: 'the President determines the measures after the consultations; no hour or day',
              },
            ],
          },
        ],
        term: 'P10Y',
        renewal: {
          allOf: ['ua', 'us', 'eu', 'nato', 'ru'],
        },
        exitNotice: 'unspecified',
        conditions: [],
        cites: [
          {
            source: 'caliber',
            at: 'on duration',
            says: 'valid for ten years, renewable by mutual agreement',
          },
          {
            source: 'overviewpress',
            at: 'on duration',
            says: 'ten years and renewal by agreement',
          },
          {
            source: 'gk',
            at: 'signature block',
            says: 'lines for Ukraine, the United States, the European Union, NATO and Russia',
          },
        ],
        notes:
          'The attack "shall be regarded as" a threat to the transatlantic community, which is a statement and no act. The United States stands twice: it owes consultations and a determination (consult), and the measures themselves are only listed (may, where the codebook places this very paper). A single entry at may, or at consult with the list in view, would also be defensible. The five Europeans commit to act, of a kind not stated and only together with Washington: help is owed once the United States acts, hence assist as it deems necessary with the US decision as the rule; who thinks that they can owe no more than what they follow would put may. Their responses are empty because the page lists measures only for the President; to lend them the same list is the other reading. Established by the joint mechanism, as it is the one body that evaluates a claim; the page does not say that the President is bound by it, so responders or unspecified is possible. Breaches: each of the adjectives and the words on crossing the line shut out probes, strikes that do not cross in force, and sabotage. Renewal "by mutual agreement" is read as all who have a line in the signature block, Russia among them; it was unclear whether a Russian signature was needed, and without it the rule would lack ru. The void clauses of the 28 points (10b, 10d, 22) are not on this page and are not coded here; read as one package with the 28 points the guarantee would depend on them. Logistics has no code of its own.',
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
          nato: 'excluded',
          eu: 'excluded',
        },
        terms: [],
        disclosure: 'secret',
        cites: [
          {
            source: 'wsj-drafting',
            at: 'on the Miami meetings',
            says: 'Witkoff, Kushner and Dmitriev wrote the 28 points over three days',
          },
        ],
        notes:
          'Part of the common log. No source puts the guarantee paper on this table, so no term of it is listed; a coder who takes the paper and the points as one drafting would put all.',
      },
      {
        id: 'witkoff-umerov-2025-11',
        date: '2025-11-15',
        place: 'Miami',
        seats: {
          us: 'leading',
          ua: 'consulted-before',
          ru: 'excluded',
          europe: 'excluded',
          nato: 'excluded',
          eu: 'excluded',
        },
        terms: 'all',
        disclosure: 'secret',
        cites: [
          {
            source: 'jpost',
            at: 'on earlier talks',
            says: 'Witkoff discussed the paper with Umerov on the weekend before it was published',
          },
          {
            source: 'caliber',
            at: 'on earlier talks',
            says: 'the same, after Axios',
          },
          {
            source: 'gk',
            at: 'day and place',
            says: 'the weekend of 15 and 16 November 2025, in Miami',
          },
        ],
        notes:
          'Ukraine was heard some days before the paper was handed over, hence consulted-before; no written remarks are reported. If the page was already final then, informed-after would be right.',
      },
      {
        id: 'kyiv-2025-11',
        date: '2025-11-20',
        place: 'Kyiv',
        produced: 'The guarantee paper, handed over with the 28 points',
        seats: {
          us: 'leading',
          ua: 'informed-after',
          ru: 'informed-after',
          europe: 'excluded',
          nato: 'excluded',
          eu: 'excluded',
        },
        terms: 'all',
        disclosure: 'leaked',
        cites: [
          {
            source: 'afp-delivery',
            at: 'on the delivery',
            says: 'the text was handed to Kyiv',
          },
          {
            source: 'tass-axios',
            at: 'on publication',
            says: 'the paper as Axios published it',
          },
          {
            source: 'putin-remark',
            at: '21 November',
            says: 'Russia has the text; it was not discussed in detail',
          },
        ],
        notes:
          "A delivery rather than a drafting. Putin's remark is about the plan; whether Moscow was handed this page as well is not reported, but it could read it in the press from this day on. Europe and NATO, named in it, had no seat.",
      },
    ],
    sources: [
      {
        id: 'caliber',
        title:
          'US draft security framework for Ukraine outlined (after Axios, with the whole page summarised)',
        publisher: 'Caliber.Az',
        date: '2025-11',
        url: 'https://caliber.az/en/post/axios-us-draft-security-framework-for-ukraine-outlined-as-details-of-trump-peace-plan-emerge',
        kind: 'press-report',
      },
      {
        id: 'tass-axios',
        title:
          'The US guarantee paper as Axios published it (as relayed by a Russian state agency)',
        publisher: 'TASS',
        date: '2025-11',
        url: 'https://tass.com/world/2046689/amp',
        kind: 'press-report',
      },
      {
        id: 'jpost',
        title: 'The guarantee paper and the talks of Witkoff and Umerov',
        publisher: 'The Jerusalem Post',
        date: '2025-11',
        kind: 'press-report',
      },
      {
        id: 'tass-ap',
        title:
          'What the guarantee paper does not oblige to, after the Associated Press (as relayed by a Russian state agency)',
        publisher: 'TASS',
        date: '2025-11',
        url: 'https://tass.com/world/2046711',
        kind: 'press-report',
      },
      {
        id: 'overviewpress',
        title: 'The guarantee paper, its duration and renewal',
        publisher: 'Overview Press',
        date: '2025-11',
        kind: 'press-report',
      },
      {
        id: 'openkg',
        title: 'The guarantee paper, its duration and entry into force',
        publisher: 'Open.KG',
        date: '2025-11',
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
        source: 'caliber',
        at: 'as a whole',
        says: 'one page; no map, no times, no exit clause and no void clause',
      },
      {
        source: 'gk',
        at: 'opening words',
        says: 'presented as conditions for an armistice and an assurance modelled on the principles of Article 5',
      },
    ],
    notes:
      'Coded from the page alone, as the 28 points are coded without it. Status draft, because the whole page was published. Purpose: the opening speaks of conditions for an armistice, but nothing on the page ends the fighting or fixes terms of it, so guarantee alone; ceasefire would be added by a coder who takes the opening at its word. The operative words are cited to general knowledge, since the sources at hand were not read for each of them, though one of them summarises the whole page. Form: in force on signature and no parliament asked, so an executive agreement; political-commitment if one reads "framework" as meant not to bind, signed-treaty if one counts the many signature lines.',
  },
};
