/**
 * What a refusal changes in a replay: how it ends, which lines of the log are new, which come at another hour, and which
 * no longer come.
 */
import type { TabletopBriefing, TabletopEnd, TabletopLine } from 'casus-foederis/adversary';

/** A line of the log, and what it was before. */
export interface ChangedLine extends TabletopLine {
  /** `new` if it did not come before, `moved` if it came at another hour. */
  readonly is: 'as-before' | 'new' | 'moved';
  /** The hour at which it came before; empty where it had none. */
  readonly was?: string;
}

/** One end of a replay, and what it was before. */
export interface ChangedEnd {
  readonly when: TabletopEnd['when'];
  readonly ending: string;
  readonly paidOff: number;
  readonly paidOffHour: string;
  /** How it ended before; absent where it ends as it did. */
  readonly endedBefore?: string;
  readonly lines: readonly ChangedLine[];
  /** Lines that no longer come. */
  readonly gone: readonly TabletopLine[];
}

const changedLine = (line: TabletopLine, before: readonly TabletopLine[]): ChangedLine => {
  const alike = before.filter(({ text }) => text === line.text);
  const [first] = alike;
  if (first === undefined) return { ...line, is: 'new' };
  return alike.some(({ hour }) => hour === line.hour)
    ? { ...line, is: 'as-before' }
    : { ...line, is: 'moved', was: first.hour };
};

const changedEnd = (when: string, before: TabletopEnd, after: TabletopEnd): ChangedEnd => {
  const { ending, paidOff, paidOffHour, lines } = after;
  const now = new Set(lines.map(({ text }) => text));
  return {
    when,
    ending,
    paidOff,
    paidOffHour,
    ...(before.ending === ending ? {} : { endedBefore: before.ending }),
    lines: lines.map((line) => changedLine(line, before.lines)),
    gone: before.lines.filter(({ text }) => !now.has(text)),
  };
};

/** An end of a replay; where both are alike, the one there is stands for either. */
const endAt = ({ ends }: TabletopBriefing, index: number): TabletopEnd | undefined =>
  ends[index] ?? ends[0];

/** Sets a replay against the one before: end by end, line by line. */
export const changesBetween = (
  before: TabletopBriefing,
  after: TabletopBriefing,
): readonly ChangedEnd[] => {
  const { ends } = before.ends.length > after.ends.length ? before : after;
  return ends.flatMap(({ when }, index) => {
    const was = endAt(before, index);
    const is = endAt(after, index);
    return was === undefined || is === undefined ? [] : [changedEnd(when, was, is)];
  });
};

/** What a refusal changes, in a sentence; `who` refuses. */
export const changeText = (ends: readonly ChangedEnd[], who: string): string => {
  const turned = ends.filter(({ endedBefore }) => endedBefore !== undefined);
  if (turned.length > 0) {
    const said = turned.map(
      ({ when, ending, endedBefore }) =>
        `${ends.length === 1 ? 'Before' : `${when}, before`}: it ${endedBefore}. Now: it ${ending}.`,
    );
    return `If ${who}, it ends differently. ${[...new Set(said)].join(' ')}`;
  }
  const isChanged = ends.some(
    ({ lines, gone }) => gone.length > 0 || lines.some(({ is }) => is !== 'as-before'),
  );
  return isChanged
    ? `If ${who}, it ends as before; the log shows what changes along the way.`
    : `If ${who}, nothing changes.`;
};
