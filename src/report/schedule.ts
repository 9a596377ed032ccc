/**
 * The stages of a guarantee on one axis of time, from the breach to the response.
 *
 * A stage in figures has a length. One in words has none and stands as the word where the stage before it ends; one that
 * is not known may last for ever. How long it takes in all is worked out by the room of time, as for the score.
 */
import {
  type CaseFile,
  openCase,
  responseTime,
  scheduleOf,
  spentBefore,
  waysToEstablish,
} from '../analysis/case-file.ts';
import type { Agreement, Guarantee } from '../model/agreement.ts';
import type { Times } from '../model/reasons.ts';
import { timesOf } from '../score/reason.ts';
import { showDuration } from '../time/duration-text.ts';
import {
  isInFigures,
  type Limit,
  latency,
  type Schedule,
  STAGES,
  type Stage,
  UNKNOWN_TIME,
} from '../time/latency.ts';

/** One stage where it stands. */
export interface StageMark {
  readonly stage: Stage;
  /** Its time as a person says it. */
  readonly said: string;
  /** Seconds from the breach; the same where it has no length. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'figures' | 'words' | 'unknown';
}

/** All stages of a guarantee. */
export interface GuaranteeTimes {
  readonly id: string;
  readonly marks: readonly StageMark[];
  /** When the rungs before it are spent, in seconds; 0 where there are none. */
  readonly begins: number;
  readonly total: Times;
  /** Whether it is not known who establishes the breach; then the stages are those of its own. */
  readonly isOpen: boolean;
}

const WORDS: Readonly<Record<string, string>> = {
  'unspecified': 'no stated time',
  'promptly': '“promptly”',
  'at-once': '“at once”',
  'standing': 'stands ready',
  'unknown': 'not known',
  'not-looked-up': 'not read',
};

const saidOf = (coded: string, from: Limit['from']): string => {
  const said = WORDS[coded] ?? showDuration(coded);
  return from === 'breach' ? `${said} from the breach` : said;
};

const kindOf = ({ within }: Limit): StageMark['kind'] =>
  within === UNKNOWN_TIME ? 'unknown' : isInFigures(within) ? 'figures' : 'words';

const finite = (seconds: number): number => (Number.isFinite(seconds) ? seconds : 0);

/** How each stage is coded: by the guarantee, or by the verifier that it relies on. */
const codedTimes = (
  file: CaseFile,
  { timeline, trigger: { established } }: Guarantee,
): ReadonlyMap<string, string> => {
  const verifier =
    typeof established === 'string' ? undefined : file.verifier(established.verifier);
  return new Map([
    ...(verifier === undefined
      ? []
      : ([
          ['detect', verifier.detects],
          ['find', verifier.finds],
        ] as const)),
    ...timeline.map(({ stage, within }) => [stage, within] as const),
  ]);
};

const timesFor = (file: CaseFile, guarantee: Guarantee): GuaranteeTimes => {
  const ways = waysToEstablish(file, guarantee);
  const [way = 'unspecified', ...others] = ways;
  const by = others.length > 0 ? 'unspecified' : way;
  const schedule = scheduleOf(guarantee, by);
  const before = spentBefore(file, guarantee);
  const begins = finite(before.latest.seconds);
  const coded = codedTimes(file, guarantee);
  const marks: StageMark[] = [];
  const sofar: Partial<Record<Stage, Limit>> = {};
  let start = 0;
  for (const stage of STAGES) {
    const limit = (schedule as Schedule)[stage];
    if (stage === 'consult') start = Math.max(start, begins);
    if (limit === undefined) continue;
    sofar[stage] = limit;
    const { latest, soonest } = latency(sofar, before).total;
    const end = finite(Number.isFinite(latest.seconds) ? latest.seconds : soonest.seconds);
    marks.push({
      stage,
      said: saidOf(coded.get(stage) ?? 'unknown', limit.from),
      start: Math.min(start, end),
      end,
      kind: kindOf(limit),
    });
    start = end;
  }
  return {
    id: guarantee.id,
    marks,
    begins,
    total: timesOf(responseTime(file, guarantee, by).total),
    isOpen: others.length > 0,
  };
};

/** Lays out the stages of every guarantee of an agreement. */
export const schedulesOf = (agreement: Agreement): readonly GuaranteeTimes[] => {
  const file = openCase(agreement);
  return agreement.guarantees.map((guarantee) => timesFor(file, guarantee));
};
