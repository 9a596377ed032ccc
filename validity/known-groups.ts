/**
 * What version 2 was expected to say of known agreements, and what it says.
 *
 * Each group is a sentence that was written before anything was scored, and the same in figures, which a program can
 * check. Words count by the gates of the rubric: low below the lower gate, middling from there, high from the upper one.
 */
import { parse } from 'yaml';
import * as z from 'zod';
import { read } from '../scripts/docs/files.ts';
import { agreementOf, CASES } from '../src/cases/index.ts';
import type { Agreement } from '../src/model/agreement.ts';
import type { VerdictKind } from '../src/model/scorecard.ts';
import type { Range } from '../src/score/range.ts';
import { applies } from '../src/score/score.ts';
import { openScoring } from '../src/standard/indicators.ts';
import { MIAMI_2025 } from '../src/standard/miami-2025.ts';
import { figure, span } from './figures.ts';
import { rangesOf, SCORE_LABELS, type ScoreName, verdictOf } from './known-cases.ts';
import { protestMoves } from './protest.ts';
import { verdictText } from './verdicts.ts';

const INDICATORS = ['baselines', 'guarantees', 'coDrafting'] as const;
const WORDS = ['low', 'middling', 'high'] as const;

const IndicatorSchema = z.enum(INDICATORS);
const KindSchema = z.enum(['document', 'partial', 'architecture']);

const AskSchema = z.union([
  z.strictObject({
    of: IndicatorSchema,
    /** If this party breaks it; otherwise over all sides. */
    brokenBy: z.string().optional(),
    end: z.enum(['low', 'high']).optional(),
    atLeast: z.number().optional(),
    above: z.number().optional(),
    below: z.number().optional(),
  }),
  z.strictObject({
    of: IndicatorSchema,
    brokenBy: z.string().optional(),
    from: z.enum(WORDS),
    to: z.enum(WORDS),
  }),
  z.strictObject({ verdict: KindSchema }),
  z.strictObject({ verdictIsNot: KindSchema }),
  z.strictObject({ protestMovesLessThan: z.number() }),
]);

const GroupSchema = z.strictObject({
  cases: z.array(z.string()),
  says: z.string(),
  because: z.string(),
  asks: z.array(AskSchema).min(1),
  /** Why it came out otherwise. */
  miss: z.string().optional(),
});

/** What a group asks, in figures. */
export type Ask = z.infer<typeof AskSchema>;

/** Agreements of which the same is expected. */
export type KnownGroup = z.infer<typeof GroupSchema>;

/** All groups, in the order of the file. */
export const KNOWN_GROUPS: readonly KnownGroup[] = z
  .array(GroupSchema)
  .parse(parse(read('validity/version-2-expectations.yaml')));

/** How an expectation came out; open where the range is partly as expected. */
export type GroupMark = 'met' | 'missed' | 'open' | 'not asked';

/** What was found for one question about one case. */
export interface Found {
  readonly mark: GroupMark;
  readonly text: string;
}

/** From a value on, and below another. */
interface Band {
  readonly least: number;
  readonly isOpen: boolean;
  readonly most: number;
}

const isUnder = (value: number, { least, isOpen }: Band): boolean =>
  isOpen ? value <= least : value < least;

/** Marks a range by a band: inside, outside on one side, or partly inside. */
export const markIn = ({ low, high }: Range, band: Band): GroupMark => {
  const isIn = (value: number) => !isUnder(value, band) && value < band.most;
  if (isIn(low) && isIn(high)) return 'met';
  return isUnder(high, band) || low >= band.most ? 'missed' : 'open';
};

const NO_LIMIT = Number.POSITIVE_INFINITY;

const bandOf = (ask: Extract<Ask, { of: unknown }>): Band => {
  if (!('from' in ask)) {
    const { above, atLeast = above ?? 0, below = NO_LIMIT } = ask;
    return { least: atLeast, isOpen: above !== undefined, most: below };
  }
  const { lower, upper } = MIAMI_2025.gates[ask.of];
  return {
    least: { low: 0, middling: lower, high: upper }[ask.from],
    isOpen: false,
    most: { low: lower, middling: upper, high: NO_LIMIT }[ask.to],
  };
};

const rangeIfBrokenBy = (agreement: Agreement, of: ScoreName, party: string): Range | undefined => {
  const one = openScoring(agreement, MIAMI_2025)
    .sides.flat()
    .find(({ violator }) => violator === party);
  if (one === undefined) throw new Error(`${agreement.id}: ${party} is not constrained`);
  const score = of === 'baselines' ? one.baselines() : one.guarantees();
  return applies(score) ? score.range : undefined;
};

const ofScore = (ask: Extract<Ask, { of: unknown }>, agreement: Agreement): Found => {
  const { of, brokenBy } = ask;
  const whole =
    brokenBy === undefined ? rangesOf(agreement)[of] : rangeIfBrokenBy(agreement, of, brokenBy);
  const said = `${SCORE_LABELS[of]}${brokenBy === undefined ? '' : `, broken by ${brokenBy}`}`;
  if (whole === undefined) return { mark: 'not asked', text: `${said} not asked` };
  const end = 'end' in ask ? ask.end : undefined;
  const range = end === undefined ? whole : { low: whole[end], high: whole[end] };
  return { mark: markIn(range, bandOf(ask)), text: `${said} ${span(whole)}` };
};

const ofVerdict = (agreement: Agreement, isExpected: (kind: VerdictKind) => boolean): Found => {
  const verdict = verdictOf(agreement);
  const ends = [verdict.worst, verdict.best].filter(isExpected).length;
  return {
    mark: ends === 2 ? 'met' : ends === 0 ? 'missed' : 'open',
    text: `verdict ${verdictText(verdict)}`,
  };
};

const ofProtest = (most: number): Found => {
  const { id, by } = protestMoves();
  return {
    mark: by < most ? 'met' : 'missed',
    text: `given to every case of the library in turn, at most ${figure(by)}, in ${id}`,
  };
};

/** Answers one question about an agreement. */
export const answerTo = (ask: Ask, agreement: Agreement): Found => {
  if ('verdict' in ask) return ofVerdict(agreement, (kind) => kind === ask.verdict);
  if ('verdictIsNot' in ask) return ofVerdict(agreement, (kind) => kind !== ask.verdictIsNot);
  if ('protestMovesLessThan' in ask) return ofProtest(ask.protestMovesLessThan);
  return ofScore(ask, agreement);
};

/** A group with what was found, case by case. */
export interface MarkedGroup {
  readonly group: KnownGroup;
  readonly mark: GroupMark;
  readonly found: readonly (Found & { readonly id: string | undefined })[];
}

/** The mark of several answers: the worst of them; what is not asked counts for nothing. */
export const markOfAll = (marks: readonly GroupMark[]): GroupMark =>
  (['missed', 'open', 'met'] as const).find((mark) => marks.includes(mark)) ?? 'not asked';

const agreementCalled = (id: string): Agreement => {
  const one = CASES.find((other) => other.id === id);
  if (one === undefined) throw new Error(`no case ${id}`);
  return agreementOf(one);
};

const together = (found: readonly Found[]): Found => ({
  mark: markOfAll(found.map(({ mark }) => mark)),
  text: [...new Set(found.map(({ text }) => text))].join('; '),
});

/** Checks a group. */
export const marked = (group: KnownGroup): MarkedGroup => {
  const found =
    group.cases.length === 0
      ? group.asks.flatMap((ask) =>
          'protestMovesLessThan' in ask
            ? [{ id: undefined, ...ofProtest(ask.protestMovesLessThan) }]
            : [],
        )
      : group.cases.map((id) => {
          const agreement = agreementCalled(id);
          return { id, ...together(group.asks.map((ask) => answerTo(ask, agreement))) };
        });
  return { group, found, mark: markOfAll(found.map(({ mark }) => mark)) };
};

/** All groups, checked. */
export const MARKED_GROUPS: readonly MarkedGroup[] = KNOWN_GROUPS.map(marked);
