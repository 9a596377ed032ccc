/**
 * Taiwan Relations Act (United States Public Law 96-8) (1979-04-10).
 */
import { consultationPledge } from '../guarantees/consultation-pledge.ts';
import type { Case } from './case.ts';

/** Taiwan Relations Act (United States Public Law 96-8). */
export const taiwanRelationsAct1979: Case = {
  id: 'taiwan-relations-act-1979',
  shows:
    'A law that the United States made for itself when it broke off relations with Taipei: it sells arms, watches and determines, and owes no act of defence. It shows an architecture of deliberate ambiguity, in which the breach is named broadly and the response is left open.',
  models: [consultationPledge],
  outcome: {
    result: 'held',
    happened: 'There has been no war over Taiwan up to June 2026, and the Act is still in force.',
    start: '1979-04-10',
    observed: 566.2,
    firstBreach: 'none',
    end: 'ongoing',
    cites: [
      {
        source: 'gk',
        at: '10 April 1979 to June 2026',
        says: 'no war across the strait while observed',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'taiwan-relations-act-1979',
    title: 'Taiwan Relations Act (United States Public Law 96-8)',
    date: '1979-04-10',
    status: 'in-force',
    purpose: ['guarantee'],
    parties: [
      {
        id: 'us',
        name: 'United States',
        kind: 'state',
      },
      {
        id: 'tw',
        name: 'Taiwan (in the words of the Act, the people on Taiwan)',
        kind: 'state',
      },
      {
        id: 'cn',
        name: "People's Republic of China",
        kind: 'state',
      },
    ],
    protects: ['tw'],
    constrains: ['cn'],
    instrument: {
      form: 'executive-agreement',
      signatories: ['us'],
      ratifiedBy: ['us'],
      cites: [
        {
          source: 'gk',
          at: 'Public Law 96-8',
          says: 'a statute passed by Congress and signed by the President; no other party, and Congress can amend it',
        },
      ],
    },
    baselines: [],
    verification: [],
    guarantees: [
      {
        id: 'section-3c',
        title: 'Section 3(c), the President and Congress determine what is done',
        model: 'consultation-pledge',
        protects: ['tw'],
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
                source: 'gk',
                at: 's. 3(c)',
                says: 'any threat to the security or the social or economic system of Taiwan, with danger to US interests',
              },
            ],
          },
          partners: [
            {
              partner: 'us',
              means: 'ready-elsewhere',
              cites: [
                {
                  source: 'gk',
                  at: 's. 3(c)',
                  says: 'President and Congress "shall determine" appropriate action by constitutional process',
                },
                {
                  source: 'gk',
                  at: 's. 2(b)(6), and practice',
                  says: 'the capacity to resist is to be kept up; US forces in Japan and Guam, none placed on Taiwan',
                },
              ],
            },
          ],
          inView: [],
          establishedBy: 'responders',
          decidedBy: 'us',
          term: 'indefinite',
          exitNotice: 'at-will',
        },
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 's. 3(c)',
            says: 'the President tells Congress promptly of a threat, and the two determine appropriate action',
          },
        ],
        notes:
          'The model of a consultation, as a determination is owed and no act; those who meet are two branches of one government, and both are the one party us. "Promptly" is no duration. "Appropriate action" names no measure. Duty could be read as assist-as-it-deems-necessary by one who takes "shall determine appropriate action" as a promise that there will be one; the words leave room for none. Breaches: "any threat to the security or the social or economic system" reaches all but a failure to withdraw and the obstruction of monitors, which the Act has not. Means: nothing stands on the island or under an arrangement with it; forces in Japan are in the theatre, and in-the-theatre would be defensible.',
      },
      {
        id: 'section-2b',
        title: 'Section 2(b)(4), grave concern at other than peaceful means',
        protects: ['tw'],
        breaches: [
          'major-offensive',
          'limited-incursion',
          'stand-off-strike',
          'blockade',
          'covert-attack',
        ],
        trigger: {
          threshold: 'described',
          established: 'responders',
          activation: 'us',
          cites: [
            {
              source: 'gk',
              at: 's. 2(b)(4)',
              says: 'any effort to settle the future of Taiwan by other than peaceful means, boycotts and embargoes included',
            },
          ],
        },
        responders: [
          {
            party: 'us',
            duty: 'none',
            responses: [],
            capability: 'earmarked',
            cites: [
              {
                source: 'gk',
                at: 's. 2(b)(4)',
                says: 'such an effort is a threat to peace in the region and "of grave concern"; no act is promised',
              },
              {
                source: 'gk',
                at: 's. 2(b)(6), and practice',
                says: 'the capacity to resist force or coercion is to be kept up; US forces stand in Japan and Guam',
              },
            ],
          },
        ],
        timeline: [],
        term: 'indefinite',
        exitNotice: 'at-will',
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 's. 2(b)(3), (4) and (6)',
            says: 'a statement of policy on the expectation of peaceful means and on what is kept ready',
          },
        ],
        notes:
          'A declaration more than a promise. It is coded because the codebook places this clause on the lowest rung of duty; a coder could leave it out, or fold it into section 3(c), which is the operative clause. Covert attack is listed because any but peaceful means are named; no build-up of forces is.',
      },
    ],
    drafting: [
      {
        id: 'administration-bill',
        date: '1978-12',
        place: 'Washington',
        produced:
          'The bill that the administration sent to Congress in late January 1979, without a clause on security',
        seats: {
          us: 'leading',
          tw: 'informed-after',
          cn: 'excluded',
        },
        terms: [],
        disclosure: 'secret',
        cites: [
          {
            source: 'gk',
            at: 'December 1978 and January 1979',
            says: 'written in the State Department; Taipei was told of the change of relations and of what was to follow',
          },
        ],
        notes:
          'The bill dealt with offices and trade and held none of the terms coded here. That Taiwan was told and not asked is general knowledge; it had objections that were heard, so that consulted-before is possible.',
      },
      {
        id: 'congress-1979',
        date: '1979-02-05',
        place: 'Washington (Congress)',
        produced: 'The Act as passed at the end of March 1979',
        seats: {
          us: 'leading',
          tw: 'unknown',
          cn: 'excluded',
        },
        terms: 'all',
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: 'hearings and debates of February and March 1979',
            says: 'Congress wrote sections 2 and 3 into the bill in public',
          },
        ],
        notes:
          'Friends of Taiwan were heard and its envoys talked to members; what they changed in the text cannot be told, hence unknown. Peking protested against the bill in March; it was neither told nor asked, but could read it, so that informed-after is possible.',
      },
    ],
    sources: [
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
        at: 'the Act as a whole',
        says: 'no line, limit or monitor; one state binds its own government',
      },
    ],
    notes:
      'No form on the ladder fits a statute. It binds the government of the one state that made it, in that state\'s law, and nothing is owed to another under a treaty: hence executive-agreement. Passed by the parliament of the only party that it binds, it could be put at ratified-treaty; without any partner, at statement. It can be amended or repealed at any time, so leaving is at-will. Arms under section 3(a) "will" be made available whether or not there is a breach; as they answer none they are not coded as a guarantee. The expectation of peaceful means (section 2(b)(3)) binds nobody and is no baseline. Taiwan is entered as a state because the format has no nearer kind; that says nothing of its status. The source sheet has no source for this case, so that everything rests on general knowledge.',
  },
};
