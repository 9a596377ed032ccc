/**
 * Memorandum on Security Assurances in Connection with Ukraine's Accession to the Non-Proliferation Treaty (1994-12-05).
 */
import { consultationPledge } from '../guarantees/consultation-pledge.ts';
import { councilReferral } from '../guarantees/council-referral.ts';
import type { Case } from './case.ts';

/** Memorandum on Security Assurances in Connection with Ukraine's Accession to the Non-Proliferation Treaty. */
export const budapestMemorandum1994: Case = {
  id: 'budapest-memorandum-1994',
  shows:
    'The assurances for which Ukraine gave up the nuclear weapons on its soil: clear promises not to attack, and for the case that one is broken a talk, or a request to a Security Council in which each of the three who promise has a veto. Nobody owes help.',
  models: [consultationPledge, councilReferral],
  outcome: {
    result: 'collapsed',
    happened:
      'Russia seized Crimea in February and March 2014; Ukraine asked for consultations, and nothing else was owed to it. The full invasion of February 2022 broke the assurances again.',
    start: '1994-12-05',
    observed: 230.8,
    firstBreach: 230.8,
    end: 230.8,
    endedBy: "Russia's seizure of Crimea, begun on 27 February 2014",
    cites: [
      {
        source: 'law-blog',
        at: 'on 2014',
        says: 'several states called the annexation of Crimea a breach; Russia said the memorandum did not apply',
      },
      {
        source: 'gk',
        at: 'February 2014 to February 2022',
        says: 'key points of Crimea taken on 27 February 2014; consultations without Russia in Paris; full invasion 24 February 2022',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'budapest-memorandum-1994',
    title:
      "Memorandum on Security Assurances in Connection with Ukraine's Accession to the Non-Proliferation Treaty",
    date: '1994-12-05',
    status: 'in-force',
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
        id: 'gb',
        name: 'United Kingdom',
        kind: 'state',
      },
      {
        id: 'us',
        name: 'United States',
        kind: 'state',
      },
      {
        id: 'cn',
        name: 'China (member of the Security Council)',
        kind: 'state',
      },
      {
        id: 'fr',
        name: 'France (member of the Security Council)',
        kind: 'state',
      },
      {
        id: 'ar',
        name: 'Argentina (member of the Security Council in 1994)',
        kind: 'state',
      },
      {
        id: 'br',
        name: 'Brazil (member of the Security Council in 1994)',
        kind: 'state',
      },
      {
        id: 'cz',
        name: 'Czech Republic (member of the Security Council in 1994)',
        kind: 'state',
      },
      {
        id: 'dj',
        name: 'Djibouti (member of the Security Council in 1994)',
        kind: 'state',
      },
      {
        id: 'nz',
        name: 'New Zealand (member of the Security Council in 1994)',
        kind: 'state',
      },
      {
        id: 'ng',
        name: 'Nigeria (member of the Security Council in 1994)',
        kind: 'state',
      },
      {
        id: 'om',
        name: 'Oman (member of the Security Council in 1994)',
        kind: 'state',
      },
      {
        id: 'pk',
        name: 'Pakistan (member of the Security Council in 1994)',
        kind: 'state',
      },
      {
        id: 'rw',
        name: 'Rwanda (member of the Security Council in 1994)',
        kind: 'state',
      },
      {
        id: 'es',
        name: 'Spain (member of the Security Council in 1994)',
        kind: 'state',
      },
    ],
    protects: ['ua'],
    constrains: ['ru', 'gb', 'us'],
    instrument: {
      form: 'political-commitment',
      signatories: ['ua', 'ru', 'gb', 'us'],
      cites: [
        {
          source: 'un-copy',
          at: 'covering letter of 7 December 1994',
          says: 'signed on 5 December by three presidents and the British Prime Minister',
        },
        {
          source: 'law-blog',
          at: 'opening',
          says: 'calls it a political agreement',
        },
        {
          source: 'gk',
          at: 'form',
          says: 'applies on signature; never put before the United States Senate',
        },
      ],
    },
    baselines: [
      {
        id: 'borders',
        title: 'Independence, sovereignty and existing borders of Ukraine',
        subject: 'line',
        binds: ['ru', 'gb', 'us'],
        forbids: ['major-offensive', 'limited-incursion'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'memorandum',
            at: 'para 1',
            says: "they reaffirm that they respect Ukraine's independence, sovereignty and existing borders",
          },
        ],
        notes:
          'The borders are named and not drawn; no date is given, as the codebook has it for this text.',
      },
      {
        id: 'no-force',
        title: 'No threat or use of force against Ukraine',
        subject: 'conduct',
        binds: ['ru', 'gb', 'us'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'memorandum',
            at: 'para 2',
            says: 'they refrain from threat or use of force; none of their weapons against Ukraine but in self-defence or by the Charter',
          },
        ],
        notes:
          '"Refrain" stands on the aspirational rung where it is a wish; here it is an obligation reaffirmed, with a flat promise on weapons, hence named. A threat of force could show in a build-up, but no force or place is limited, so force-build-up is not listed.',
      },
      {
        id: 'no-coercion',
        title: 'No economic coercion',
        subject: 'conduct',
        binds: ['ru', 'gb', 'us'],
        forbids: ['blockade'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'memorandum',
            at: 'para 3',
            says: "no economic coercion to bend Ukraine's sovereign rights to their own interest",
          },
        ],
        notes: 'Closing ports or crossings is the one breach kind that economic coercion can take.',
      },
      {
        id: 'no-nuclear-use',
        title: 'No use of nuclear weapons against Ukraine',
        subject: 'no-strike',
        binds: ['ru', 'gb', 'us'],
        forbids: ['stand-off-strike'],
        precision: 'named',
        starts: 'unspecified',
        cites: [
          {
            source: 'zh-copy',
            at: 'para 5',
            says: 'no nuclear weapons against it, unless it attacks them or their allies together with a nuclear-weapon state',
          },
        ],
      },
    ],
    verification: [],
    guarantees: [
      {
        id: 'council-action',
        title: 'Security Council action if nuclear weapons are used',
        model: 'council-referral',
        protects: ['ua'],
        breaches: ['stand-off-strike'],
        parameters: {
          aggression: {
            threshold: 'described',
            adjectives: ['in which nuclear weapons are used'],
            cites: [
              {
                source: 'memorandum',
                at: 'para 4',
                says: 'Ukraine is victim of aggression, or object of a threat of it, in which nuclear weapons are used',
              },
              {
                source: 'zh-copy',
                at: 'para 4',
                says: 'the same case',
              },
            ],
          },
          establishedBy: 'unspecified',
          decidedBy: {
            allOf: [
              'cn',
              'fr',
              'gb',
              'ru',
              'us',
              {
                atLeast: 9,
                of: [
                  'cn',
                  'fr',
                  'gb',
                  'ru',
                  'us',
                  'ar',
                  'br',
                  'cz',
                  'dj',
                  'nz',
                  'ng',
                  'om',
                  'pk',
                  'rw',
                  'es',
                ],
              },
            ],
          },
          referredBy: [
            {
              party: 'us',
              cites: [
                {
                  source: 'memorandum',
                  at: 'para 4',
                  says: 'one of the three that commit to seek immediate Council action',
                },
              ],
            },
            {
              party: 'gb',
              cites: [
                {
                  source: 'memorandum',
                  at: 'para 4',
                  says: 'one of the three that commit to seek immediate Council action',
                },
              ],
            },
            {
              party: 'ru',
              cites: [
                {
                  source: 'memorandum',
                  at: 'para 4',
                  says: 'one of the three that commit to seek immediate Council action',
                },
              ],
            },
          ],
          owed: 'shall',
          carriedOutBy: [],
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        conditions: [],
        cites: [
          {
            source: 'memorandum',
            at: 'para 4',
            says: 'they commit to seek immediate action of the Council to assist Ukraine',
          },
          {
            source: 'gk',
            at: 'Charter, Art. 27; members in 1994',
            says: 'nine of fifteen votes, and none of the five permanent members against',
          },
        ],
        notes:
          'Breaches: the words reach only what is done with nuclear weapons, which is a strike of the stand-off kind; an offensive falls under them only through such a strike, and other strikes do not. "In which nuclear weapons are used" may go with the threat alone; that would take in every aggression, and is not the usual reading. Nobody is named to establish the case; responders would follow if the three are taken to judge for themselves. The elected members are those of 1994; they change. "Immediate" is no time. What the Council decides, nobody is named to carry out.',
      },
      {
        id: 'consultations',
        title: 'Consultations when a question arises',
        model: 'consultation-pledge',
        protects: ['ua'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'force-build-up',
          'blockade',
          'covert-attack',
        ],
        parameters: {
          situation: {
            threshold: 'described',
            cites: [
              {
                source: 'zh-copy',
                at: 'para 6',
                says: 'the four consult when a situation raises a question about these commitments',
              },
            ],
          },
          partners: [
            {
              partner: 'us',
              means: 'unspecified',
              cites: [
                {
                  source: 'zh-copy',
                  at: 'para 6',
                  says: 'one of the four that consult',
                },
              ],
            },
            {
              partner: 'gb',
              means: 'unspecified',
              cites: [
                {
                  source: 'zh-copy',
                  at: 'para 6',
                  says: 'one of the four that consult',
                },
              ],
            },
            {
              partner: 'ru',
              means: 'unspecified',
              cites: [
                {
                  source: 'zh-copy',
                  at: 'para 6',
                  says: 'one of the four that consult',
                },
              ],
            },
          ],
          inView: [],
          establishedBy: 'unspecified',
          decidedBy: 'unspecified',
          term: 'unspecified',
          exitNotice: 'unspecified',
        },
        conditions: [],
        cites: [
          {
            source: 'zh-copy',
            at: 'para 6',
            says: 'a duty to consult and nothing beyond it',
          },
          {
            source: 'gk',
            at: 'para 6, English wording',
            says: 'they "will consult in the event a situation arises that raises a question"',
          },
        ],
        notes:
          'Breaches: whatever puts a commitment of paragraphs 1 to 5 in question, threats and economic coercion among them; the two kinds that need agreed withdrawals or monitors have no subject here. The four are named to consult and nobody to call the meeting, so the rule is unspecified; who reads it as a meeting that needs all four would write allOf. Nobody is named to establish the situation either. Ukraine consults too and is not listed, as it is the one protected.',
      },
    ],
    drafting: [
      {
        id: 'trilateral-statement',
        date: '1994-01',
        place: 'Moscow',
        produced: 'The Trilateral Statement, which lists the assurances',
        seats: {
          us: 'leading',
          ru: 'co-drafting',
          ua: 'co-drafting',
          gb: 'consulted-before',
          cn: 'excluded',
          fr: 'excluded',
        },
        terms: ['council-action'],
        disclosure: 'summarised',
        cites: [
          {
            source: 'gk',
            at: 'Trilateral Statement of 14 January 1994 and the talks before it',
            says: 'the United States, Russia and Ukraine settled it; the assurances are in it, and Britain would give the same',
          },
        ],
        notes:
          'The talks behind it began in 1993; the month of the statement is used. That the United States held the pen is the common account; co-drafting for all three is possible. Consultations are not among the assurances that the statement lists.',
      },
      {
        id: 'budapest',
        date: '1994-12',
        place: 'Budapest, and by diplomatic channels before',
        produced: 'The Memorandum',
        seats: {
          ua: 'unknown',
          ru: 'unknown',
          gb: 'unknown',
          us: 'unknown',
          cn: 'excluded',
          fr: 'excluded',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'un-copy',
            at: 'covering letter of 7 December 1994',
            says: 'all four sent the signed text to the United Nations together',
          },
          {
            source: 'gk',
            at: 'statements of China and France',
            says: 'each gave an assurance in a paper of its own',
          },
        ],
        notes:
          'All four signed; who wrote what between January and December is not known here, and a signature is no seat.',
      },
    ],
    sources: [
      {
        id: 'memorandum',
        title: 'Memorandum on Security Assurances, paragraphs 1 to 4 (copy on a blog)',
        publisher: 'Impertinências',
        date: '2022-03',
        url: 'https://impertinencias.blogspot.com/2022/03/pro-memoria-420-recalling-what.html',
        kind: 'text',
      },
      {
        id: 'un-copy',
        title: 'Letter dated 7 December 1994 with the Memorandum (A/49/765, S/1994/1399, copy)',
        publisher: 'United Nations, on PDFSlide',
        date: '1994-12-19',
        url: 'https://pdfslide.us/documents/budapest-memorandum.html',
        kind: 'text',
      },
      {
        id: 'zh-copy',
        title:
          'Memorandum on Security Assurances, full text (Chinese version of the United Nations, copy of unknown date)',
        publisher: 'Wenxuecity',
        date: '1994',
        url: 'https://zh.wenxuecity.com/bbs/military/1799874.html',
        kind: 'text',
      },
      {
        id: 'law-blog',
        title: 'Budapest Memorandum on Security Assurances',
        publisher: 'Ukrainian Law Blog',
        date: '2015-05-29',
        url: 'https://ukrainianlaw.blogspot.com/2015/05/budapest-memorandum-on-security_29.html',
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
        source: 'zh-copy',
        at: 'as a whole',
        says: 'six paragraphs; no inspection, no body that finds a breach and no duty to help',
      },
      {
        source: 'gk',
        at: 'deployments',
        says: 'no forces or stocks were set aside for it',
      },
    ],
    notes:
      'Constrains: the assurances bind all three who give them in the same words, so all three are listed; on the day nothing in the text singled out Russia. A coder with the later events in mind would list Russia alone. Purpose is guarantee only, as it ended no war; the paragraphs that forbid something are coded as baselines all the same. Status: never ended, though Russia has said that it did not apply to Crimea. Form: the title says memorandum and assurances, and the signatories outside Ukraine took it as political; Ukraine holds it to be binding, which would make it an executive-agreement. China and France gave statements of their own, which are other papers.',
  },
};
