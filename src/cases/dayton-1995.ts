/**
 * General Framework Agreement for Peace in Bosnia and Herzegovina, Annexes 1A and 1B (1995-12-14).
 */
import { enforcementMandate } from '../guarantees/enforcement-mandate.ts';
import type { Case } from './case.ts';

/** General Framework Agreement for Peace in Bosnia and Herzegovina, Annexes 1A and 1B. */
export const dayton1995: Case = {
  id: 'dayton-1995',
  shows:
    "The military annexes of the Dayton agreement: a mapped zone of separation, a withdrawal calendar counted in days, and a force of 60,000 whose commander finds, decides and acts without anyone's consent. It shows enforcement with watcher, judge and force in one hand.",
  models: [enforcementMandate],
  outcome: {
    result: 'held',
    happened:
      'Fighting has not come back since the transfer of authority in December 1995. The force was followed by smaller ones, under NATO and then the European Union, which were still there in June 2026.',
    start: '1995-12-20',
    observed: 365.8,
    firstBreach: 'none',
    end: 'ongoing',
    cites: [
      {
        source: 'gk',
        at: 'December 1995 to June 2026',
        says: 'no return to war; SFOR with 32,000, then EUFOR, followed the first force',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'dayton-1995',
    title: 'General Framework Agreement for Peace in Bosnia and Herzegovina, Annexes 1A and 1B',
    date: '1995-12-14',
    status: 'in-force',
    purpose: ['ceasefire', 'guarantee'],
    parties: [
      {
        id: 'ba',
        name: 'Republic of Bosnia and Herzegovina',
        kind: 'state',
      },
      {
        id: 'fbih',
        name: 'Federation of Bosnia and Herzegovina',
        kind: 'armed-group',
      },
      {
        id: 'rs',
        name: 'Republika Srpska',
        kind: 'armed-group',
      },
      {
        id: 'hr',
        name: 'Croatia',
        kind: 'state',
      },
      {
        id: 'yu',
        name: 'Federal Republic of Yugoslavia',
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
        id: 'it',
        name: 'Italy',
        kind: 'state',
      },
      {
        id: 'ru',
        name: 'Russian Federation',
        kind: 'state',
      },
      {
        id: 'eu',
        name: 'European Union',
        kind: 'organisation',
        members: ['gb', 'fr', 'de', 'it'],
      },
      {
        id: 'nato',
        name: 'North Atlantic Treaty Organization',
        kind: 'organisation',
        members: ['us', 'gb', 'fr', 'de', 'it'],
      },
      {
        id: 'ifor',
        name: 'Implementation Force under its Commander',
        kind: 'coalition',
        members: ['nato', 'us', 'gb', 'fr', 'de', 'it'],
      },
      {
        id: 'osce',
        name: 'Organization for Security and Co-operation in Europe',
        kind: 'organisation',
      },
      {
        id: 'cn',
        name: 'China',
        kind: 'state',
      },
      {
        id: 'bw',
        name: 'Botswana',
        kind: 'state',
      },
      {
        id: 'cl',
        name: 'Chile',
        kind: 'state',
      },
      {
        id: 'eg',
        name: 'Egypt',
        kind: 'state',
      },
      {
        id: 'gw',
        name: 'Guinea-Bissau',
        kind: 'state',
      },
      {
        id: 'hn',
        name: 'Honduras',
        kind: 'state',
      },
      {
        id: 'id',
        name: 'Indonesia',
        kind: 'state',
      },
      {
        id: 'kr',
        name: 'Republic of Korea',
        kind: 'state',
      },
      {
        id: 'pl',
        name: 'Poland',
        kind: 'state',
      },
    ],
    protects: ['ba', 'fbih', 'rs'],
    constrains: ['ba', 'fbih', 'rs'],
    instrument: {
      form: 'signed-treaty',
      signatories: ['ba', 'fbih', 'rs', 'hr', 'yu'],
      cites: [
        {
          source: 'gk',
          at: 'signature in Paris, 14 December 1995',
          says: 'in force on signature by the Republic and the entities; Croatia and Yugoslavia sign the framework, Annex 1B and letters; other states are witnesses only',
        },
      ],
    },
    baselines: [
      {
        id: 'cessation',
        title: 'Cessation of hostilities',
        subject: 'conduct',
        binds: ['ba', 'fbih', 'rs'],
        forbids: ['major-offensive', 'limited-incursion', 'stand-off-strike', 'covert-attack'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Annex 1A, Art. II',
            says: "the cessation begun on 5 October 1995 goes on; no fire beyond one's lines; armed groups under a party's control are included",
          },
        ],
        notes:
          'Covert attack is listed because the article makes each party answer for irregular and police forces under its control. Starts: it continues a cessation that has a date.',
      },
      {
        id: 'separation-zone',
        title: 'Agreed Cease-Fire Line and zone of separation of two kilometres on either side',
        subject: 'buffer-zone',
        binds: ['ba', 'fbih', 'rs'],
        forbids: ['major-offensive', 'limited-incursion', 'force-build-up'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'nato-text',
            at: 'Annex 1A, Art. IV',
            says: 'about two kilometres on either side, and no weapons there other than those of the Force',
          },
          {
            source: 'dia-handbook',
            at: 'Annex 1A, first phase',
            says: 'in place within thirty days of the transfer of authority',
          },
          {
            source: 'gk',
            at: 'Annex 1A, Art. IV and Appendix A',
            says: 'the line and the zone are drawn on maps attached to the annex',
          },
        ],
      },
      {
        id: 'redeployment',
        title: 'Withdrawal in three phases',
        subject: 'withdrawal',
        binds: ['ba', 'fbih', 'rs'],
        forbids: ['withdrawal-failure'],
        precision: 'annexed',
        starts: 'scheduled',
        cites: [
          {
            source: 'dia-handbook',
            at: 'Annex 1A, phases and calendar',
            says: 'behind the zone by day 30, transfer areas empty by day 45, the other side enters from day 91',
          },
          {
            source: 'gk',
            at: 'Annex 1A, Art. IV and Appendix A',
            says: 'the areas are on the attached maps; positions around Sarajevo within seven days',
          },
        ],
        notes: 'Dates would be measurable alone; the areas to be left are mapped, hence annexed.',
      },
      {
        id: 'foreign-forces',
        title: 'Withdrawal of foreign forces',
        subject: 'withdrawal',
        binds: ['ba', 'fbih', 'rs'],
        forbids: ['withdrawal-failure', 'force-build-up'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'dia-handbook',
            at: 'Annex 1A, calendar',
            says: 'foreign forces and their equipment leave within thirty days',
          },
          {
            source: 'gk',
            at: 'Annex 1A, Art. III',
            says: 'all forces that are not of local origin',
          },
        ],
      },
      {
        id: 'cantonment',
        title: 'Heavy weapons and forces into cantonments and barracks',
        subject: 'weapons-limit',
        binds: ['ba', 'fbih', 'rs'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'dia-handbook',
            at: 'Annex 1A, third phase',
            says: 'by day 120 after the transfer of authority',
          },
        ],
      },
      {
        id: 'force-movement',
        title: 'Free movement and inspection by the Force',
        subject: 'conduct',
        binds: ['ba', 'fbih', 'rs'],
        forbids: ['monitor-obstruction'],
        precision: 'named',
        starts: 'scheduled',
        cites: [
          {
            source: 'mprofaca-text',
            at: 'Annex 1A, Art. VI',
            says: 'the Force may deploy on either side of the line and throughout the country, and watch over compliance',
          },
          {
            source: 'gk',
            at: 'Annex 1A, Art. VI',
            says: 'to refuse it observation or inspection is a breach that is met with military action',
          },
        ],
        notes:
          'It holds from the transfer of authority, whose day the annex leaves to others; 20 December 1995.',
      },
      {
        id: 'import-ban',
        title: 'Ban on imports of arms',
        subject: 'weapons-limit',
        binds: ['ba', 'fbih', 'rs', 'hr', 'yu'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Annex 1B, Art. III',
            says: 'no arms for 90 days, no heavy weapons for 180 days or until the arms control agreement',
          },
        ],
      },
      {
        id: 'arms-ratio',
        title: 'Limits on heavy weapons at a ratio of 5 to 2 to 2',
        subject: 'weapons-limit',
        binds: ['ba', 'fbih', 'rs', 'hr', 'yu'],
        forbids: ['force-build-up'],
        precision: 'measurable',
        starts: 'scheduled',
        cites: [
          {
            source: 'gk',
            at: 'Annex 1B, Art. IV',
            says: 'if no limits are agreed in 180 days, Yugoslavia, Croatia and Bosnia at 5:2:2, and 2:1 between the entities',
          },
        ],
        notes:
          'The numbers were to be negotiated first, and the ratio is what holds if that fails; conditional would be the code for a coder who counts the negotiation as the event. The agreement of Florence of June 1996 came later and is not coded.',
      },
    ],
    verification: [
      {
        id: 'ifor-patrols',
        title: 'Implementation Force',
        operators: ['ifor'],
        watches: [
          'cessation',
          'separation-zone',
          'redeployment',
          'foreign-forces',
          'cantonment',
          'force-movement',
        ],
        means: ['ground-observers', 'liaison', 'aerial'],
        access: 'anywhere-anytime',
        coverage: 'full',
        detects: 'unspecified',
        finding: 'ifor',
        finds: 'unspecified',
        attribution: 'to-parties',
        cites: [
          {
            source: 'mprofaca-text',
            at: 'Annex 1A, Art. VI',
            says: 'a right to monitor and to help ensure compliance and withdrawal, on both sides of the line',
          },
          {
            source: 'gk',
            at: 'Annex 1A, Arts. VI, VIII and XII',
            says: 'unimpeded movement and inspection; complaints go to a joint commission that only advises; the Commander decides alone',
          },
        ],
        notes:
          'The Commander is the final authority on the military terms; the parties sit in the joint commission and have no vote. Coverage by the force present along the whole zone. No time is given for seeing or for finding, and the only word is that he decides in a timely fashion, so both are unspecified. Attribution: complaints are dealt with before the parties in the commission; publication is not foreseen.',
      },
      {
        id: 'osce-arms-control',
        title: 'Verification of the limits of Annex 1B with help of the OSCE',
        operators: ['osce'],
        watches: ['import-ban', 'arms-ratio'],
        means: ['data-exchange'],
        access: 'unspecified',
        coverage: 'unspecified',
        detects: 'unspecified',
        finding: 'unspecified',
        finds: 'unspecified',
        attribution: 'unspecified',
        cites: [
          {
            source: 'gk',
            at: 'Annex 1B, Arts. II and IV',
            says: 'negotiations under the OSCE, which helps with verification; holdings are declared; a commission of the parties is foreseen',
          },
        ],
        notes:
          'Inspections were settled in the agreement that followed in 1996; on the day of signature the text left them to negotiation, so the fields are unspecified and challenge inspections are not listed among the means.',
      },
    ],
    guarantees: [
      {
        id: 'ifor-enforcement',
        title: 'Military action against whoever breaks Annex 1A',
        model: 'enforcement-mandate',
        protects: ['ba', 'fbih', 'rs'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'force-build-up',
          'withdrawal-failure',
          'monitor-obstruction',
          'covert-attack',
        ],
        parameters: {
          violation: {
            threshold: 'described',
            cites: [
              {
                source: 'nato-text',
                at: 'Annex 1A, Art. IV',
                says: "arms in the zone that are not the Force's make their holder a violator",
              },
              {
                source: 'gk',
                at: 'Annex 1A, Arts. I(2), I(3) and VI',
                says: 'force to ensure compliance with the whole annex, against all sides alike',
              },
            ],
          },
          foundBy: 'ifor-patrols',
          commander: 'ifor',
          forces: [
            {
              force: 'ifor',
              stands: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'dia-handbook',
                  at: 'Annex 1A, summary',
                  says: 'NATO and other forces under the North Atlantic Council and Chapter VII',
                },
                {
                  source: 'gk',
                  at: 'deployment of December 1995',
                  says: '60,000 in place along the zone from the transfer of authority',
                },
              ],
            },
          ],
          means: ['armed-force'],
          answer: 'force-shall-follow',
          actsWithin: {
            within: 'unspecified',
            from: 'previous',
            cites: [
              {
                source: 'gk',
                at: 'Annex 1A, Arts. VI and VIII',
                says: 'no consultation first and no permission needed; no hour is given',
              },
            ],
          },
          chapterVII: {
            resolution: 'S/RES/1031 (1995)',
            adoptedBy: ['cn', 'fr', 'gb', 'ru', 'us', 'bw', 'de', 'hn', 'id', 'it'],
          },
          term: 'P1Y',
          renewal: {
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
                  'bw',
                  'cl',
                  'de',
                  'eg',
                  'gw',
                  'hn',
                  'id',
                  'it',
                  'kr',
                  'pl',
                ],
              },
            ],
          },
          exitNotice: 'unspecified',
        },
        conditions: [],
        cites: [
          {
            source: 'nato-text',
            at: 'Annex 1A, Art. IV',
            says: 'violators "shall be subject to military action", with necessary force',
          },
          {
            source: 'ohr-text',
            at: 'Annex 1A, Art. I',
            says: 'a force under the North Atlantic Council and Chapter VII',
          },
          {
            source: 'gk',
            at: 'Annex 1A, Arts. VI and XII; resolution 1031, paras. 14, 15 and 21',
            says: 'the Commander decides without leave of any party; authorised by the Council for one year',
          },
        ],
        notes:
          'Owed rather than allowed, because the text says that violators shall be met with military action; a stricter coder reads "subject to" as a power and writes force-may-follow. Time: the force is there and asks nobody, but the text sets no hour, and the codebook takes "immediately" as no duration; a coder who reads on the spot as PT0S differs here. The Commander is coded as one with the force. The North Atlantic Council has political control over it, which a coder could write into the rule as the consent of its members. Blockade is left out: the annex lets the force keep civilian movement free as a supporting task and forbids no closure. The Council of 1996 stands in the rule for renewal, since it would decide at the end of the year; of the fifteen that adopted resolution 1031 only the ten that sat on it in 1996 too are listed.',
      },
    ],
    drafting: [
      {
        id: 'dayton-1995-11',
        date: '1995-11-01',
        place: 'Dayton',
        produced: 'The agreement and its annexes, initialled on 21 November',
        seats: {
          us: 'leading',
          gb: 'commenting',
          fr: 'commenting',
          de: 'commenting',
          ru: 'commenting',
          eu: 'commenting',
          nato: 'commenting',
          it: 'unknown',
          ba: 'commenting',
          fbih: 'commenting',
          hr: 'commenting',
          yu: 'commenting',
          rs: 'consulted-before',
          osce: 'unknown',
          ifor: 'unknown',
        },
        terms: 'all',
        disclosure: 'shared-with-the-parties',
        cites: [
          {
            source: 'gk',
            at: 'talks of 1 to 21 November 1995',
            says: "Holbrooke's team held the drafts; the Contact Group and the parties, shut in for 21 days, gave changes",
          },
        ],
        notes:
          "The Bosnian Serbs sat in a joint delegation led by Serbia's president, who had authority to speak for them, and saw little of the drafts; informed-after would be the harsher code. The parties could be coded as co-drafting, since whole passages were bargained. The military annex had been prepared in Washington with NATO before the talks.",
      },
      {
        id: 'new-york-1995-12',
        date: '1995-12-15',
        place: 'New York',
        produced: 'Resolution 1031',
        seats: {
          us: 'leading',
          gb: 'co-drafting',
          fr: 'co-drafting',
          ru: 'co-drafting',
          de: 'co-drafting',
          cn: 'unknown',
        },
        terms: ['ifor-enforcement'],
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: 'adoption of resolution 1031',
            says: 'all necessary measures to ensure compliance with Annex 1A',
          },
        ],
        notes:
          'Kept for the record; it is later than the date of the agreement. How the draft was divided among its sponsors is not certain.',
      },
    ],
    sources: [
      {
        id: 'nato-text',
        title: 'General Framework Agreement, Annex 1A',
        publisher: 'NATO',
        date: '1995',
        url: 'https://www.nato.int/Ifor/gfa/gfa-an1a.htm',
        kind: 'text',
      },
      {
        id: 'dia-handbook',
        title: 'Handbook on the Dayton Peace Agreement, Annex 1A',
        publisher: 'US Defense Intelligence Agency, at the Federation of American Scientists',
        date: '1996',
        url: 'https://irp.fas.org/dia/product/dayton/PC-1510-100-96_ann1a.html',
        kind: 'official-statement',
      },
      {
        id: 'ohr-text',
        title:
          "General Framework Agreement, Annex 1A (copies of the High Representative's office and of the University of Ulster)",
        publisher: 'ohr.int and incore.ulster.ac.uk',
        date: '1995',
        kind: 'text',
      },
      {
        id: 'mprofaca-text',
        title: 'Agreement on the Military Aspects of the Peace Settlement (copy)',
        publisher: 'mprofaca.cro.net',
        date: '1995',
        kind: 'text',
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
        source: 'nato-text',
        at: 'Annex 1A as a whole',
        says: 'one force answers every breach; nothing else is promised',
      },
    ],
    notes:
      'Coded are Annexes 1A and 1B with resolution 1031. Both entities and the Republic are restrained alike and for the sake of all, so they stand in both lists; Croatia and Yugoslavia are bound by Annex 1B and by letters and are not coded as possible violators. The letters, in which they promise that their side complies, name no act and are no guarantee here. Resolution 1022 of November 1995, which suspended the sanctions on Yugoslavia and let them return on a report of the Commander or the High Representative, is another paper and outside the fact sheet; a coder who takes it in would add a snapback against one side. Form: the agreement entered into force on signature; the mandate has the form of its Chapter VII resolution. The kind of the two entities is the nearest that the format has. The capability is that of the force as it stood from the transfer of authority, six days after signature.',
  },
};
