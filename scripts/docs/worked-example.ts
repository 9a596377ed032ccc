/**
 * A document from end to end, small enough to read: the Washington Treaty, with the reason for each choice.
 *
 * It is checked whenever the codebook is generated, so it cannot show what the parser would refuse.
 */
import * as E from 'fp-ts/Either';
import { parse } from 'yaml';
import { issueText } from '../../src/issue/issue.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { fence, type Section } from './markdown.ts';

const WASHINGTON = `
schema: casus-foederis/agreement@1
id: washington-1949
title: North Atlantic Treaty
date: '1949-04-04'
status: in-force
purpose: [guarantee] # it ends no war, so nothing is asked about lines and monitors
parties:
  - { id: us, name: United States, kind: state }
  - { id: europe, name: European members, kind: coalition }
protects: [us, europe]
constrains: [] # the attacker could be anyone outside
instrument:
  form: ratified-treaty # Art. 11, and it was
  signatories: [us, europe]
  ratifiedBy: [us, europe]
  cites: [{ source: treaty, at: Art. 11, says: ratified by each party as its constitution asks }]
baselines: [] # none, and the text is public: not undisclosed
verification: []
guarantees:
  - id: article-5
    title: Collective defence
    protects: [europe]
    breaches: [major-offensive, limited-incursion, stand-off-strike] # "armed attack", without adjectives
    trigger:
      threshold: described # "armed attack" is in words, so not measurable
      established: responders # no body is named that finds the attack
      activation: us # each party acts on its own decision
      cites: [{ source: treaty, at: Art. 5, says: an armed attack on one counts as an attack on all }]
    responders:
      - party: us
        duty: assist-as-it-deems-necessary # help is owed, its kind is not
        responses: [armed-force] # named among the possible actions
        capability: integrated # not in the text: a fact, with a cite of its own
        cites:
          - { source: treaty, at: Art. 5, says: 'will assist by "such action as it deems necessary"' }
          - { source: gk, at: present practice, says: US forces in Europe under an integrated command }
    timeline: [] # "forthwith" is no time that could be missed
    term: indefinite
    exitNotice: P1Y # Art. 13, open since 1969
    conditions: []
    cites: [{ source: treaty, at: Arts. 5 and 13 }]
drafting:
  - id: washington-talks
    date: '1948-07'
    place: Washington
    seats: { us: leading, europe: co-drafting }
    terms: all
    disclosure: unknown # not looked up
    cites: [{ source: gk, at: talks of 1948 and 1949, says: several governments wrote the text together }]
sources:
  - { id: treaty, title: North Atlantic Treaty, publisher: NATO, date: '1949-04-04', kind: text }
  - { id: gk, title: General knowledge, publisher: none, date: '2026', kind: general-knowledge }
`;

/** Shows a document; stops the generator if the parser would refuse it. */
export const shown = (yaml: string): string => {
  const parsed = parseAgreement(parse(yaml));
  if (E.isLeft(parsed))
    throw new Error(`the worked example is refused:\n${parsed.left.map(issueText).join('\n')}`);
  return fence('yaml', yaml.trim());
};

/** Writes the example up. */
export const workedExample = (): Section => ({
  heading: 'A worked example',
  blocks: [
    'One guarantee of one well-known treaty, seen from the side of the European members. The comments give the reason for each choice.',
    shown(WASHINGTON),
  ],
});
