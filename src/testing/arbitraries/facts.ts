/**
 * The coded facts of an agreement: the place of each, and the other values that it could have.
 *
 * A fact is found by its path in the document and can be replaced by another value. The rest of the document stays as it
 * is, and `parseAgreement` accepts the result.
 */
import { isUnknown as isNotKnown, type Rule } from '../../decision/rule.ts';
import { type Agreement, AgreementSchema } from '../../model/agreement.ts';
import { RESPONSES } from '../../model/guarantees.ts';
import { LADDERS, type LadderName, levelsOf, type Rung } from '../../model/ladders.ts';
import { shorter } from '../../modelling/improvements.ts';
import { valueAt } from '../../reading/shape-issues.ts';
import { type Field, fieldOf } from '../../shape/shape.ts';
import { type Site, sitesIn } from '../../shape/walk.ts';
import { parseDuration, years } from '../../time/duration.ts';
import { withParts } from './rule.ts';

/** A place in a document. */
export type Path = readonly (string | number)[];

/** The purpose of a decision rule. */
type RuleUse = 'finding' | 'activation' | 'adjudicator' | 'renewal';

/** A coded fact: its place, and the kind of its value. */
export type Fact =
  | { readonly kind: 'ladder'; readonly path: Path; readonly ladder: LadderName }
  | { readonly kind: 'rule'; readonly path: Path; readonly use: RuleUse }
  /** A time that is better short: to detect, to find, to respond. */
  | { readonly kind: 'wait'; readonly path: Path }
  /** The duration of the promise, better long. */
  | { readonly kind: 'term'; readonly path: Path }
  /** The notice that a responder must give before leaving, better long. */
  | { readonly kind: 'notice'; readonly path: Path }
  | { readonly kind: 'established'; readonly path: Path }
  | { readonly kind: 'responses'; readonly path: Path }
  | { readonly kind: 'absorbed'; readonly path: Path }
  /** The parties that alone can bring a condition about. */
  | { readonly kind: 'controllers'; readonly path: Path };

/** The purposes of decision rules, named as the fields that hold them. */
const USES: readonly RuleUse[] = ['finding', 'activation', 'adjudicator', 'renewal'];

/** The coded fact in a place whose value may be unknown, recognised by its schema. */
const factAt = ({ path, field: { shape } }: Site): Fact | undefined => {
  if (shape.ladder !== undefined) return { kind: 'ladder', path, ladder: shape.ladder };
  const name = path.at(-1);
  if (shape.isRule) {
    // The parts of a rule are rules as well, but only the whole rule is a fact.
    const use = USES.find((one) => one === name);
    return use === undefined ? undefined : { kind: 'rule', path, use };
  }
  if (shape.time !== undefined) return { kind: shape.time, path };
  if (!shape.words.has('unknown')) return undefined;
  if (shape.fields.has('verifier')) return { kind: 'established', path };
  if (shape.items?.shape.refers === 'party') return { kind: 'controllers', path };
  return { kind: shape.words.has('unspecified') ? 'responses' : 'absorbed', path };
};

const AGREEMENT = fieldOf(AgreementSchema);

/** Lists every coded fact of an agreement that may be unknown, in the order of the document. */
export const factsOf = (agreement: Agreement, whole: Field = AGREEMENT): readonly Fact[] =>
  sitesIn(whole, agreement).flatMap((site) => factAt(site) ?? []);

/** The document with another value at a path; `undefined` takes the field away. */
export const withValue = <T>(document: T, path: Path, value: unknown): T => {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  const before = (document as Record<string | number, unknown>)[step];
  const after = withValue(before, rest, value);
  if (Array.isArray(document)) return document.with(step as number, after) as T;
  const { [step]: _, ...others } = document as Record<string | number, unknown>;
  return (after === undefined ? others : { ...document, [step]: after }) as T;
};

/** The agreement with another value of a fact; a threshold gains or loses its measures with it. */
export const withFact = (
  agreement: Agreement,
  { path, ...fact }: Fact,
  value: unknown,
): Agreement => {
  const changed = withValue(agreement, path, value);
  if (fact.kind !== 'ladder' || fact.ladder !== 'threshold') return changed;
  const measures = [...path.slice(0, -1), 'measures'];
  if (value !== 'measurable') return withValue(changed, measures, undefined);
  return valueAt(changed, measures) === undefined
    ? withValue(changed, measures, { all: [{ quantity: 'depth-km', atLeast: 5 }] })
    : changed;
};

/** Ids of the parties of an agreement. */
export const partyIds = (agreement: Agreement): readonly string[] =>
  agreement.parties.map(({ id }) => id);

/** Waits of all lengths, in figures and in words. */
export const WAITS = ['PT0S', 'PT24H', 'P1M', 'P30Y', ...levelsOf('promptness')];

/** Every rule that asks for a little less consent; a part under `unless` stays as it is. */
const easierRules = (rule: Rule, outsiders: readonly string[]): readonly Rule[] => {
  if (rule === 'automatic') return [];
  const easier: Rule[] = ['automatic'];
  if (typeof rule === 'string') return isNotKnown(rule) ? [] : easier;
  if ('unless' in rule || 'share' in rule || 'apartFrom' in rule) return easier;
  if ('votes' in rule)
    return rule.quota > 1 ? [...easier, { ...rule, quota: rule.quota - 1 }] : easier;
  withParts(rule, (parts) => {
    parts.forEach((part, i) => {
      if ('allOf' in rule && parts.length > 1) easier.push({ allOf: parts.toSpliced(i, 1) });
      for (const simpler of easierRules(part, outsiders))
        easier.push(withParts(rule, () => parts.with(i, simpler)));
    });
    return parts;
  });
  if ('anyOf' in rule)
    easier.push(...outsiders.map((party) => ({ anyOf: [...rule.anyOf, party] })));
  if ('atLeast' in rule && rule.atLeast > 1) easier.push({ ...rule, atLeast: rule.atLeast - 1 });
  return easier;
};

const lengthOf = (coded: string): number => {
  const parsed = parseDuration(coded);
  if (parsed !== undefined) return years(parsed);
  return coded === 'indefinite' || coded === 'no-exit' ? Number.POSITIVE_INFINITY : 0;
};

const isDuration = (coded: string): boolean => parseDuration(coded) !== undefined;

const promisesFromBreach = ({ guarantees }: Agreement): boolean =>
  guarantees.some(({ timeline }) => timeline.some(({ from }) => from === 'breach'));

/**
 * Whether the next form up is a treaty that nobody has ratified: worth more on paper, but the law fills less of its
 * silence.
 */
const isLawless = (agreement: Agreement, path: Path, value: unknown): boolean => {
  const instrument = valueAt(agreement, path.slice(0, -1));
  return (
    path.at(-1) === 'form' &&
    value === 'executive-agreement' &&
    (instrument as Agreement['instrument']).ratifiedBy?.length === 0
  );
};

/**
 * Better values of a fact: one rung up, a shorter wait, a longer promise, a rule that asks less.
 *
 * A verifier that establishes a breach has no better value, because it counts with its own score. The only adjudication
 * that is certainly better is one that needs nobody, because with one judge fewer the responders may judge alone.
 */
export const betterValues = (agreement: Agreement, fact: Fact): readonly unknown[] => {
  const value = valueAt(agreement, fact.path);
  switch (fact.kind) {
    case 'ladder': {
      // A rung that is worth as much as the one before is no step up.
      const levels = (LADDERS[fact.ladder] as readonly Rung[])
        .filter(({ isLevelWithBefore }) => isLevelWithBefore !== true)
        .map(({ level }) => level);
      // Which form is best depends on who is bound, because the law fills the silence of treaties.
      if (isNotKnown(value)) return fact.ladder === 'instrument' ? [] : [levels.at(-1)];
      if (isLawless(agreement, fact.path, value)) return [];
      if (value === levelsOf(fact.ladder).at(-1)) return [];
      const next = levels[Math.max(0, levels.indexOf(value as string)) + 1];
      return next === undefined ? [] : [next];
    }
    case 'rule':
      if (fact.use === 'adjudicator') return value === 'automatic' ? [] : ['automatic'];
      return easierRules(value as Rule, partyIds(agreement));
    case 'wait':
      return WAITS.filter(
        (wait) =>
          shorter(value as string, wait) !== undefined &&
          // A promise counted from the breach covers earlier stages without a stated time, and no others.
          !(value === 'unspecified' && isDuration(wait) && promisesFromBreach(agreement)),
      );
    case 'term':
    case 'notice': {
      const most = fact.kind === 'term' ? 'indefinite' : 'no-exit';
      if (isNotKnown(value)) return [most];
      if (value === 'unspecified') return [most];
      return ['PT0S', 'P1M', 'P6M', 'P30Y', most].filter(
        (one) => lengthOf(one) > lengthOf(value as string),
      );
    }
    case 'responses':
      // Help of an unnamed kind may mean any kind, so naming one may be worth less.
      return isNotKnown(value)
        ? [[...RESPONSES]]
        : Array.isArray(value)
          ? RESPONSES.filter((one) => !value.includes(one)).map((one) => [...value, one])
          : [];
    case 'absorbed':
      return value === false ? [] : [false];
    case 'controllers':
      if (isNotKnown(value)) return [[]];
      return (value as readonly string[]).map((_, i) => (value as string[]).toSpliced(i, 1));
    case 'established':
      return value === 'unspecified' ? ['responders'] : [];
  }
};
