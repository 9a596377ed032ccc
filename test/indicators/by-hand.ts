/**
 * The formulas of the design, written again as plainly as they stand there, to check the library against.
 */
import { readFileSync } from 'node:fs';
import * as E from 'fp-ts/Either';
import { parse } from 'yaml';
import type { Agreement, Guarantee } from '../../src/model/agreement.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { Indicators } from '../../src/model/scorecard.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { scoreTree } from '../../src/score/nodes.ts';
import type { Score } from '../../src/score/score.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';

type Weighed = readonly (readonly [value: number, weight: number])[];

const EPSILON = 0.01;
const lift = (value: number) => EPSILON + (1 - EPSILON) * value;
const lower = (value: number) => (value - EPSILON) / (1 - EPSILON);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const share = (parts: Weighed) => sum(parts.map(([, weight]) => weight));

/** `(∏(ε + (1−ε)·xᵢ)^wᵢ − ε) / (1 − ε)` */
export const geometric = (...parts: Weighed) =>
  lower(
    parts.reduce((product, [value, weight]) => product * lift(value) ** (weight / share(parts)), 1),
  );

/** `(1 / Σ(wᵢ / (ε + (1−ε)·xᵢ)) − ε) / (1 − ε)` */
export const harmonic = (...parts: Weighed) =>
  lower(1 / sum(parts.map(([value, weight]) => weight / share(parts) / lift(value))));

export const arithmetic = (...parts: Weighed) =>
  sum(parts.map(([value, weight]) => value * weight)) / share(parts);

/** The small agreement that the broken documents are made from. */
export const valley = (): Agreement => {
  const text = readFileSync(new URL('../examples/valid.yaml', import.meta.url), 'utf8');
  const read = parseAgreement(parse(text));
  if (E.isLeft(read)) throw new Error('the agreement of the tests cannot be read');
  return read.right;
};

/** An indicator of an agreement, with all that it is made of. */
export const indicatorOf = (
  agreement: Agreement,
  name: keyof Indicators,
  rubric: Rubric = MIAMI_2025,
): Score => {
  const card = scoreAgreement(agreement, rubric);
  return scoreTree(card, card.indicators[name].node);
};

/** The part of a tree at a path of ids. */
export const partAt = (score: Score, ...path: readonly string[]): Score => {
  const [id, ...rest] = path;
  if (id === undefined) return score;
  const part = score.parts.find((one) => one.id === id);
  if (part === undefined)
    throw new Error(
      `${score.id} has no part ${id}, but ${score.parts.map((one) => one.id).join(', ')}`,
    );
  return partAt(part, ...rest);
};

/** The small agreement with its guarantee of help changed. */
export const withHelp = (change: Partial<Guarantee>): Agreement => {
  const agreement = valley();
  return {
    ...agreement,
    guarantees: agreement.guarantees.map((one) =>
      one.id === 'help' ? { ...one, ...change } : one,
    ),
  };
};

/** A part of the guarantee of help, as the answer to a breach: its `answer`, its `conditions`, its `veto`. */
export const help = (agreement: Agreement, breach: string, ...path: readonly string[]): Score =>
  partAt(indicatorOf(agreement, 'guarantees'), breach, 'help', ...path);

/** A part of the triad of trigger, responder and timeline by which one party helps. */
export const helpBy = (
  agreement: Agreement,
  party: string,
  breach: string,
  ...path: readonly string[]
): Score => help(agreement, breach, 'answer', 'triad', party, ...path);

/** The triad of help by the only party that must respond. */
export const helped = (agreement: Agreement, breach: string, ...path: readonly string[]): Score =>
  helpBy(agreement, 'cemark', breach, ...path);

/** The small agreement with a title for every element, and an article of the text for every fact. */
export const written = (): Agreement => {
  const agreement = valley();
  const article = (at: string) => ({ cites: [{ source: 'text', at }] });
  const named = (title: string, at: string) => ({ title, ...article(at) });
  return {
    ...agreement,
    ...article('Preamble'),
    instrument: { ...agreement.instrument, ...article('Signatures') },
    baselines: agreement.baselines.map((one) => ({ ...one, title: 'The river line' })),
    verification: agreement.verification.map((one) => ({
      ...one,
      ...named('The observers', 'Art. 2'),
    })),
    guarantees: agreement.guarantees.map((one) =>
      one.id === 'help'
        ? {
            ...one,
            ...named('Help for Arland', 'Art. 4'),
            trigger: { ...one.trigger, ...article('Art. 4(1)') },
            responders: one.responders.map((each) => ({ ...each, ...article('Art. 4(2)') })),
            timeline: one.timeline.map((each) => ({ ...each, ...article('Art. 4(3)') })),
          }
        : { ...one, ...named('The warning', 'Art. 3') },
    ),
    drafting: agreement.drafting.map((one) => ({ ...one, ...article('Minutes') })),
  };
};

/** A reason on one line; that a score follows from its parts goes without saying. */
const told = ({ because: { code, ...facts } }: Score): string =>
  code === 'combined'
    ? ''
    : `: ${[code, ...Object.values(facts).map((one) => (typeof one === 'object' ? JSON.stringify(one) : one))].join(' ')}`;

/**
 * What a reader meets in a score tree, a line a score: its id, its rule and weight, its label, its reason, and where in
 * the text it stands. Parts stand indented under their whole, as many levels down as are asked for.
 */
export const outline = (score: Score, levels = 9): readonly string[] => {
  const { id, label, rule, weight, cites, parts } = score;
  const places = cites.length === 0 ? '' : ` (${cites.map(({ at }) => at).join(', ')})`;
  const below = levels === 0 ? [] : parts.flatMap((part) => outline(part, levels - 1));
  return [
    `${id} [${rule} ${weight}] ${label}${told(score)}${places}`,
    ...below.map((line) => `  ${line}`),
  ];
};
