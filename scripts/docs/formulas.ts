/**
 * How the scores come about, in short. Every figure comes from the rubric or from the library.
 */
import { HAS_THE_TEXT, SITS, WRITES } from '../../src/analysis/drafting-log.ts';
import { levelsOf } from '../../src/model/ladders.ts';
import { LINKS } from '../../src/model/scorecard-words.ts';
import { EPSILON, rangeBy } from '../../src/score/combinators.ts';
import { exactly } from '../../src/score/range.ts';
import type { Rubric } from '../../src/score/rubric.ts';
import type { CombiningRule } from '../../src/score/score.ts';
import { bullets, code, either, link, type Section, table } from './markdown.ts';

const weighted = (weights: Readonly<Record<string, number>>): string =>
  Object.entries(weights)
    .map(([name, weight]) => `${name} ${weight}`)
    .join(', ');

/** What a rule makes of three links, one of them missing and two perfect. */
const oneMissing = (rule: CombiningRule): string =>
  (
    rangeBy(
      rule,
      [0, 1, 1].map((value) => ({ range: exactly(value), weight: 1 })),
    )?.low ?? 0
  ).toFixed(2);

const RULES: Readonly<Record<CombiningRule, readonly [meaning: string, formula: string]>> = {
  mean: ['parts make up for one another: breadth', 'Σ wᵢxᵢ'],
  chain: ['every link must hold', '(∏ (ε + (1−ε)xᵢ)^wᵢ − ε) / (1−ε)'],
  every: ['all together, or next to nothing', '(1 / Σ (wᵢ / (ε + (1−ε)xᵢ)) − ε) / (1−ε)'],
  best: ['any one suffices', 'the largest; 0 where there is no part'],
  worst: ['the case an adversary would choose', 'the smallest'],
  either: ['one is the case, and it cannot be told which', 'from the smallest to the largest'],
};

const algebra: Section = {
  heading: 'Ranges and rules',
  blocks: [
    'Every score lies between 0 and 1 and has two ends: what it would be if every unknown turned out worst, and best. Every rule below rises with each of its parts, and each unknown stands alone, so the ends are exact bounds and no estimates: knowing more never widens a range. Something that does not apply is left out, and is not a 0.',
    table(
      ['rule', 'meaning', 'formula on one end', 'links of 0, 1 and 1 give'],
      Object.entries(RULES).map(([rule, [meaning, formula]]) => [
        code(rule),
        meaning,
        formula,
        rule === 'either' ? '0.00 to 1.00' : oneMissing(rule as CombiningRule),
      ]),
    ),
    `Weights sum to 1; where none are given they are equal. ε = ${EPSILON}: a missing link costs dearly, and yet an improvement elsewhere still shows.`,
    'The violator is each party in `constrains` in turn, and the lowest case counts, separately for the first and the second indicator. Where nobody is constrained by name, it could be anyone outside, who is asked for no consent.',
  ],
};

const baselines = ({ links, breaches }: Rubric): Section => {
  const about = (kind: string) =>
    breaches
      .filter((row) => row.about === kind)
      .map(({ id, weight }) => `${link(id)} ${weight}`)
      .join(', ');
  return {
    heading: 'Indicator 1: baselines',
    blocks: [
      'Ceasefire baselines and force-posture verification. For each breach kind in scope:',
      bullets([
        '*definition* of a baseline = chain(precision, starts)',
        `*verification* by a verifier = chain(${weighted(links.verification.weights)}), where independence is what its ${link('finding rule', 'Who can stop it')} is worth and speed compares \`detects\` plus \`finds\` with the window of the breach`,
        '*seen* = best over the baselines that forbid the breach and bind the violator of chain(definition, the best verification among the verifiers that watch it)',
      ]),
      `The indicator is chain(mean of the breaches of conduct, mean of the breaches of posture), each mean by weight: an agreement that stops the shooting and lets forces mass unseen has half an answer. Conduct: ${about('conduct')}. Posture: ${about('posture')}.`,
      'It is not asked of a text whose `purpose` is `guarantee` alone.',
    ],
  };
};

const guarantees = ({ links }: Rubric): Section => ({
  heading: 'Indicator 2: guarantees',
  blocks: [
    'Guarantees that specify triggers, responders and timelines. For each breach kind in scope, the best over the guarantees that cover it and protect somebody other than the violator of:',
    bullets([
      `*guarantee* = chain(every(trigger, responder, timeline) ${links.response.weights.triad}, bond ${links.response.weights.bond})`,
      `*trigger* = chain(threshold, ${link('established', 'Who establishes the breach')}, ${link('activation', 'Who can stop it')})`,
      `*responder* = best over the responders, without the violator, of chain(duty, capability, ${link('fit', 'Fit of response to breach')})`,
      `*timeline* = chain(${weighted(links.timeline.weights)}), with *endurance* = chain(${link('term')}, ${link('exit', 'Notice for leaving')})`,
      `*bond* = chain(form of the instrument, ${link('conditions')})`,
    ]),
    'The indicator is the mean over the breach kinds by weight.',
  ],
});

const time: Section = {
  heading: 'Time',
  blocks: [
    '*speed* = min(1, window / latency); 0 where the time is left open. The latency is the longest path from the breach to the response through the stages detect, find, consult, decide, respond:',
    bullets([
      'detect and find take what the verifier takes that establishes the breach, unless the guarantee gives deadlines for them; where responders judge for themselves both are part of their decision and take no time of their own;',
      'consult and decide take no time if the text has no such stage; respond is always a stage, so a guarantee without a deadline for it is open;',
      'a deadline counted from the breach is a promise that overrides the stages it spans, and one that falls due before the breach can be known is a contradiction;',
      'on a ladder of guarantees (`follows`) deliberation starts no sooner than the rung before is spent;',
      'an open stage makes the whole open; an unknown one may take anything from no time to for ever, and what is known is still the least;',
      'a month is 28 to 31 days. For terms and notice it is a twelfth of a mean year.',
    ]),
  ],
};

const coDrafting = ({ links }: Rubric): Section => {
  const roles = levelsOf('role');
  return {
    heading: 'Indicator 3: co-drafting',
    blocks: [
      `Whether those who live under the terms (\`protects\`) and those who must carry them out (responders, operators) wrote them. The violator is neither, unless the deal is reciprocal. The indicator is chain(${weighted(links.coDrafting.weights)}) of:`,
      bullets([
        '*voice* = chain(mean of the best roles of the protected, mean of the best roles of those who must act), over the rounds about each verifier and guarantee;',
        `*consent* = mean over those who must act of the share of their terms that they signed, or in whose drafting they were ${code(roles[WRITES] as string)} or more;`,
        '*parity* = mean role of the protected over the best role of the constrained, at most 1; 1 in a reciprocal deal;',
        `*sequence* = mean over all of them: 1 if they sat (${code(roles[SITS] as string)} or more) no later than the round in which the constrained side first had the text (${code(roles[HAS_THE_TEXT] as string)} or more), falling evenly to 0 over the rounds that remain, 0 if they never sat; 1 in a reciprocal deal;`,
        '*disclosure* = mean over the rounds.',
      ]),
      'Rounds later than the date of the agreement do not count. A party that is not listed in a round sits through its coalition, and a coalition through its best-seated member. Where nobody is constrained by name, parity and sequence are not asked.',
    ],
  };
};

const verdict = ({ gates: { architecture, document, aspiration } }: Rubric): Section => ({
  heading: 'Overall and verdict',
  blocks: [
    'Overall = chain of the three indicators, with equal weights. The verdict is decided by gates on each indicator and never by the overall score:',
    table(
      ['verdict', 'when'],
      [
        [
          code('architecture'),
          `every indicator is at least ${architecture}, even if every unknown turns out worst`,
        ],
        [
          code('document'),
          `some indicator is below ${document}, even if every unknown turns out best`,
        ],
        [
          code('undecided'),
          'unknown facts could still carry it to one of these two; the facts that would decide are listed, most decisive first',
        ],
        [code('partial'), 'otherwise'],
      ],
    ),
    `Beside them stand on the *scorecard* the <a id="coverage-matrix"></a>*coverage matrix*, which names for each breach the first link of ${either(LINKS.map(code))} that stays below ${aspiration} even at best; the *weakest* breach, the one an adversary would choose; the *dependence on the violator*, which says what falls if it refuses every consent; and the *reliability*, the share of the weight that rests on cited facts, by kind of source.`,
  ],
});

/** Writes the formulas up. */
export const formulasSection = (rubric: Rubric): Section => ({
  heading: 'How the scores come about',
  blocks: [],
  parts: [
    algebra,
    baselines(rubric),
    guarantees(rubric),
    time,
    coDrafting(rubric),
    verdict(rubric),
  ],
});
