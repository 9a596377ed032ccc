/**
 * North Atlantic Treaty (1949-04-04).
 */
import { consultationPledge } from '../guarantees/consultation-pledge.ts';
import { mutualDefence } from '../guarantees/mutual-defence.ts';
import type { Case } from './case.ts';

/** North Atlantic Treaty. */
export const washingtonTreaty1949: Case = {
  id: 'washington-treaty-1949',
  shows:
    "The founding treaty of the North Atlantic alliance, and the library's reference for a guarantee: help is owed as soon as there is an armed attack, each ally judges and decides for itself, and what help is given is its own choice. The words name no time limit and no forces; what stands behind them are forces in place.",
  models: [consultationPledge, mutualDefence],
  outcome: {
    result: 'held',
    happened:
      'Article 5 was invoked once, on the day after the attacks of 11 September 2001. No major attack by a state on the area that the treaty covers was seen up to June 2026.',
    start: '1949-08-24',
    observed: 921.7,
    firstBreach: 'none',
    end: 'ongoing',
    cites: [
      {
        source: 'gk',
        at: 'practice from 24 August 1949 to June 2026',
        says: 'in force since August 1949, still in force, Article 5 invoked once',
      },
    ],
  },
  document: {
    schema: 'casus-foederis/agreement@1',
    id: 'washington-treaty-1949',
    title: 'North Atlantic Treaty',
    date: '1949-04-04',
    status: 'in-force',
    purpose: ['guarantee'],
    parties: [
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
        id: 'ca',
        name: 'Canada',
        kind: 'state',
      },
      {
        id: 'fr',
        name: 'France',
        kind: 'state',
      },
      {
        id: 'be',
        name: 'Belgium',
        kind: 'state',
      },
      {
        id: 'nl',
        name: 'Netherlands',
        kind: 'state',
      },
      {
        id: 'lu',
        name: 'Luxembourg',
        kind: 'state',
      },
      {
        id: 'no',
        name: 'Norway',
        kind: 'state',
      },
      {
        id: 'dk',
        name: 'Denmark',
        kind: 'state',
      },
      {
        id: 'is',
        name: 'Iceland',
        kind: 'state',
      },
      {
        id: 'it',
        name: 'Italy',
        kind: 'state',
      },
      {
        id: 'pt',
        name: 'Portugal',
        kind: 'state',
      },
    ],
    protects: ['us', 'gb', 'ca', 'fr', 'be', 'nl', 'lu', 'no', 'dk', 'is', 'it', 'pt'],
    constrains: [],
    instrument: {
      form: 'ratified-treaty',
      signatories: ['us', 'gb', 'ca', 'fr', 'be', 'nl', 'lu', 'no', 'dk', 'is', 'it', 'pt'],
      ratifiedBy: ['us', 'gb', 'ca', 'fr', 'be', 'nl', 'lu', 'no', 'dk', 'is', 'it', 'pt'],
      cites: [
        {
          source: 'gk',
          at: 'Art. 11',
          says: 'ratified by each signatory as its constitution asks; the US Senate consented on 21 July 1949 by 82 to 13',
        },
      ],
    },
    baselines: [],
    verification: [],
    guarantees: [
      {
        id: 'article-5',
        title: 'Article 5, an attack on one is an attack on all',
        model: 'mutual-defence',
        protects: ['us', 'gb', 'ca', 'fr', 'be', 'nl', 'lu', 'no', 'dk', 'is', 'it', 'pt'],
        breaches: ['major-offensive', 'limited-incursion', 'stand-off-strike'],
        parameters: {
          armedAttack: {
            threshold: 'described',
            cites: [
              {
                source: 'article-5-quoted',
                at: 'Art. 5, first sentence',
                says: 'an armed attack on one or more allies in Europe or North America counts as one on all',
              },
              {
                source: 'gk',
                at: 'Arts. 5 and 6',
                says: 'what an armed attack is stays undefined; the area ends at the Tropic of Cancer',
              },
            ],
          },
          allies: [
            {
              ally: 'us',
              forces: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'present practice',
                  says: 'US forces in Europe under an integrated command, and the lead of the battlegroup in Poland',
                },
              ],
            },
            {
              ally: 'gb',
              forces: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'present practice',
                  says: 'leads the battlegroup in Estonia, under an integrated command',
                },
              ],
            },
            {
              ally: 'ca',
              forces: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'present practice',
                  says: 'leads the forward forces in Latvia',
                },
              ],
            },
            {
              ally: 'fr',
              forces: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'present practice',
                  says: 'leads the battlegroup in Romania, and has troops in Estonia',
                },
              ],
            },
            {
              ally: 'be',
              forces: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'present practice',
                  says: 'sends contingents to forward battlegroups of others',
                },
              ],
            },
            {
              ally: 'nl',
              forces: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'present practice',
                  says: 'keeps troops in the battlegroup in Lithuania',
                },
              ],
            },
            {
              ally: 'lu',
              forces: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'present practice',
                  says: 'sends a few soldiers to the forces of others',
                },
              ],
            },
            {
              ally: 'no',
              forces: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'present practice',
                  says: 'its own border with Russia, and troops in Lithuania',
                },
              ],
            },
            {
              ally: 'dk',
              forces: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'present practice',
                  says: 'sends a battalion to the forward forces in Latvia',
                },
              ],
            },
            {
              ally: 'is',
              forces: 'none',
              cites: [
                {
                  source: 'gk',
                  at: 'present practice',
                  says: 'has no armed forces',
                },
              ],
            },
            {
              ally: 'it',
              forces: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'present practice',
                  says: 'leads the battlegroup in Bulgaria, and has troops in Latvia',
                },
              ],
            },
            {
              ally: 'pt',
              forces: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'present practice',
                  says: 'sends contingents to forward battlegroups of others',
                },
              ],
            },
          ],
          assistance: 'as-each-deems-necessary',
          including: ['armed-force'],
          establishedBy: 'responders',
          decidedBy: 'each-for-itself',
          term: 'indefinite',
          exitNotice: 'P1Y',
        },
        conditions: [],
        cites: [
          {
            source: 'article-5-quoted',
            at: 'Art. 5',
            says: 'each will assist the one attacked by "such action as it deems necessary", armed force included',
          },
          {
            source: 'gk',
            at: 'Arts. 11 and 13',
            says: 'without end; whoever wants to leave says so a year before, since 1969',
          },
        ],
        notes:
          '"Forthwith" is no time that could be missed, so there is no deadline. Who establishes the attack and who decides are not named in the words: each ally judges and acts for itself, which is how the codebook reads the article. In practice the North Atlantic Council decides by consensus; a coder who takes the practice for the rule would write allOf the allies. That measures end once the Security Council has done what is needed, and that each ally carries the treaty out by its constitutional processes, are no conditions on the promise. Breaches are those that "armed attack" reaches; statements of later summits that sabotage or cyber attacks may be enough are given outside the text. Where the forces stand is a fact and not in the text: that of the present is taken, as in the worked example of the codebook. In 1949 there were US and British occupation troops in Germany and no integrated command.',
      },
      {
        id: 'article-4',
        title: 'Article 4, consultation on a threat',
        model: 'consultation-pledge',
        protects: ['us', 'gb', 'ca', 'fr', 'be', 'nl', 'lu', 'no', 'dk', 'is', 'it', 'pt'],
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
                at: 'Art. 4',
                says: 'when one of them thinks that the territory, independence or security of any is threatened',
              },
            ],
          },
          partners: [
            {
              partner: 'us',
              means: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 4, present practice',
                  says: 'must come to the consultation; forces as under article-5',
                },
              ],
            },
            {
              partner: 'gb',
              means: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 4, present practice',
                  says: 'must come to the consultation; forces as under article-5',
                },
              ],
            },
            {
              partner: 'ca',
              means: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 4, present practice',
                  says: 'must come to the consultation; forces as under article-5',
                },
              ],
            },
            {
              partner: 'fr',
              means: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 4, present practice',
                  says: 'must come to the consultation; forces as under article-5',
                },
              ],
            },
            {
              partner: 'be',
              means: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 4, present practice',
                  says: 'must come to the consultation; forces as under article-5',
                },
              ],
            },
            {
              partner: 'nl',
              means: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 4, present practice',
                  says: 'must come to the consultation; forces as under article-5',
                },
              ],
            },
            {
              partner: 'lu',
              means: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 4, present practice',
                  says: 'must come to the consultation; forces as under article-5',
                },
              ],
            },
            {
              partner: 'no',
              means: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 4, present practice',
                  says: 'must come to the consultation; forces as under article-5',
                },
              ],
            },
            {
              partner: 'dk',
              means: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 4, present practice',
                  says: 'must come to the consultation; forces as under article-5',
                },
              ],
            },
            {
              partner: 'is',
              means: 'none',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 4, present practice',
                  says: 'must come to the consultation; forces as under article-5',
                },
              ],
            },
            {
              partner: 'it',
              means: 'in-the-line-of-fire',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 4, present practice',
                  says: 'must come to the consultation; forces as under article-5',
                },
              ],
            },
            {
              partner: 'pt',
              means: 'in-the-theatre',
              cites: [
                {
                  source: 'gk',
                  at: 'Art. 4, present practice',
                  says: 'must come to the consultation; forces as under article-5',
                },
              ],
            },
          ],
          inView: [],
          establishedBy: 'responders',
          decidedBy: {
            anyOf: ['us', 'gb', 'ca', 'fr', 'be', 'nl', 'lu', 'no', 'dk', 'is', 'it', 'pt'],
          },
          term: 'indefinite',
          exitNotice: 'P1Y',
        },
        conditions: [],
        cites: [
          {
            source: 'gk',
            at: 'Arts. 4 and 13',
            says: 'the parties consult whenever, in the opinion of any one, any of them is threatened',
          },
        ],
        notes:
          'A promise of its own: a meeting on any threat, at the call of any one member. What the meeting may decide is not said, so nothing is listed. A threat to security or independence is read to reach every kind but a failure to withdraw and the obstruction of monitors, as the treaty has neither. Means as under article-5.',
      },
    ],
    drafting: [
      {
        id: 'pentagon-1948',
        date: '1948-03-22',
        place: 'Washington (Pentagon)',
        produced: 'A paper that recommends a treaty for the North Atlantic area',
        seats: {
          us: 'leading',
          gb: 'co-drafting',
          ca: 'co-drafting',
          fr: 'excluded',
          be: 'excluded',
          nl: 'excluded',
          lu: 'excluded',
          no: 'excluded',
          dk: 'excluded',
          is: 'excluded',
          it: 'excluded',
          pt: 'excluded',
        },
        terms: 'all',
        disclosure: 'secret',
        cites: [
          {
            source: 'gk',
            at: 'talks of March 1948',
            says: 'Americans, British and Canadians only, in secret',
          },
        ],
        notes:
          'The three wrote together; the United States is coded as the one that held the pen because the paper was written as a US paper. The day is general knowledge.',
      },
      {
        id: 'exploratory-talks-1948',
        date: '1948-07-06',
        place: 'Washington',
        produced: 'The Washington Paper of 9 September 1948',
        seats: {
          us: 'leading',
          gb: 'co-drafting',
          ca: 'co-drafting',
          fr: 'co-drafting',
          be: 'co-drafting',
          nl: 'co-drafting',
          lu: 'co-drafting',
          no: 'informed-after',
          dk: 'unknown',
          is: 'unknown',
          it: 'excluded',
          pt: 'unknown',
        },
        terms: 'all',
        disclosure: 'secret',
        cites: [
          {
            source: 'gk',
            at: 'Washington exploratory talks on security, July to September 1948',
            says: 'the United States, Canada and the five Brussels powers; Norway was told by word of mouth in September',
          },
        ],
        notes:
          'Whether Denmark, Iceland and Portugal were told as Norway was is not known here. Luxembourg was often spoken for by Belgium.',
      },
      {
        id: 'ambassadors-committee-1948',
        date: '1948-12-10',
        place: 'Washington',
        produced: 'The draft of 24 December 1948 and the text agreed in March 1949',
        seats: {
          us: 'leading',
          gb: 'co-drafting',
          ca: 'co-drafting',
          fr: 'co-drafting',
          be: 'co-drafting',
          nl: 'co-drafting',
          lu: 'co-drafting',
          no: 'commenting',
          dk: 'informed-after',
          is: 'informed-after',
          it: 'informed-after',
          pt: 'informed-after',
        },
        terms: 'all',
        disclosure: 'secret',
        cites: [
          {
            source: 'gk',
            at: 'talks of December 1948 to March 1949',
            says: 'seven ambassadors and Acheson wrote the text; Norway joined on 4 March 1949',
          },
        ],
        notes:
          'Norway sat for the last days only, with the text nearly done, hence commenting. The other four were sounded out on joining and were sent the text before it was published. The United States kept them informed in general terms; who sees in that a question about their view would write consulted-before.',
      },
      {
        id: 'publication-1949',
        date: '1949-03-18',
        place: 'Washington',
        produced: 'The published text, signed on 4 April 1949',
        seats: {
          us: 'leading',
          gb: 'co-drafting',
          ca: 'co-drafting',
          fr: 'co-drafting',
          be: 'co-drafting',
          nl: 'co-drafting',
          lu: 'co-drafting',
          no: 'co-drafting',
          dk: 'informed-after',
          is: 'informed-after',
          it: 'informed-after',
          pt: 'informed-after',
        },
        terms: 'all',
        disclosure: 'published',
        cites: [
          {
            source: 'gk',
            at: '18 March to 4 April 1949',
            says: 'the text was published before signature, and four more states were invited to sign it',
          },
        ],
        notes:
          'The four could still have stayed away and had their doubts heard in Washington, but did not change the text as far as is known.',
      },
    ],
    sources: [
      {
        id: 'article-5-quoted',
        title: 'Press article that quotes Article 5 of the North Atlantic Treaty in full',
        publisher: 'Pravda network (trump.news-pravda.com, aggregator)',
        date: '2025-12-13',
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
        at: 'Arts. 1 to 14, as a whole',
        says: 'no line, cap or monitor; Article 9 sets up a council and gives it no power to find or to decide',
      },
    ],
    notes:
      'The treaty is coded as signed, with its twelve founders; twenty more states had joined by 2024 and owe and are owed the same. The aggressor could be anyone outside, so nobody is constrained. It ends no war and fixes no lines, so its purpose is guarantee alone; scope is left open as in the worked example of the codebook, although no withdrawal is agreed and no monitor exists who could be obstructed. Article 3 (keeping up the capacity to resist) answers no breach and is not coded as a guarantee.',
  },
};
