/**
 * Steps up a ladder that would raise the score most, each to be tried at once.
 *
 * A fact for which the text has a word is changed there. In a guarantee of a known kind the parameter that makes it is
 * changed instead; if no parameter does, the page says so.
 */
import type { Path, Repair } from 'casus-foederis';
import { writtenPath } from 'casus-foederis/text';
import { useMemo, useRef } from 'preact/hooks';
import { type Found, modelOf, type Way } from './model-changes.ts';
import { elementName, factName, inWords } from './names.ts';
import type { Scored } from './reading.ts';
import { valueIn } from './schema.ts';
import { type GoTo, ToPlace } from './to-place.tsx';
import { useSlowWork } from './use-slow-work.ts';

/** Puts a word in the place of a fact. */
export type Pick = (path: Path, word: string, says: string) => void;

const MOST_REPAIRS = 6;

type Says = (path: Path, from: string, to: string) => string;

const Try = ({ says, take }: { readonly says: string; readonly take: () => void }) => (
  <button type="button" onClick={take}>
    Try<span class="vh"> {says}</span>
  </button>
);

/** Why a step is not offered by a button. */
const whyNot = (way: 'none' | 'untried', model: string | undefined): string => {
  if (model === undefined) return 'The text has no word of its own for it.';
  return way === 'none'
    ? `No parameter of the kind “${model}” raises this alone; it takes a guarantee that is written out in full.`
    : `The text is too large to try every parameter of the kind “${model}”.`;
};

/** The step in the words of a guarantee model: by the parameter that makes it, or why there is none. */
const InModel = ({
  repair,
  way,
  scored,
  says,
  take,
  goTo,
}: {
  readonly repair: Repair;
  /** Absent while it is being looked for. */
  readonly way: Found | undefined;
  readonly scored: Scored;
  readonly says: Says;
  readonly take: (way: Way, says: string) => void;
  readonly goTo: GoTo;
}) => {
  if (way === undefined) return null;
  if (typeof way === 'object') {
    const step = says(way.path, way.from, way.to);
    return (
      <>
        <Try says={step} take={() => take(way, step)} />
        <span class="note by" dir="auto">
          By the parameter of its kind: {step}. In all <GainOf gain={way.gain} />.
        </span>
      </>
    );
  }
  return (
    <>
      <ToPlace place={scored.locate(repair.path)} goTo={goTo} />
      <span class="note by">{whyNot(way, modelOf(scored.agreement, repair))}</span>
    </>
  );
};

const GainOf = ({ gain }: { readonly gain: number }) => (
  <span class="gain">
    {gain < 0 ? '−' : '+'}
    {Math.abs(gain / 2).toFixed(3)}
  </span>
);

type Written = ReturnType<typeof writtenPath>;

const isWritten = (document: unknown, written: Written, { path, from }: Repair): boolean =>
  valueIn(document, written(path)) === from;

const keyOf = ({ path }: Repair): string => path.join('.');

/** The parameters that make those steps that the text has no word for; looked for beside the page. */
const useWays = (
  { agreement, document }: Scored,
  written: Written,
  repairs: readonly Repair[],
): ReadonlyMap<string, Found> => {
  const task = useMemo(() => {
    const unwritten = repairs.filter((repair) => !isWritten(document, written, repair));
    return unwritten.length === 0
      ? undefined
      : ({ kind: 'ways', agreement, document, repairs: unwritten } as const);
  }, [agreement, document, written, repairs]);
  const ways = useSlowWork(task, 0);
  return new Map(
    task !== undefined && ways !== undefined
      ? task.repairs.map((repair, index) => [keyOf(repair), ways[index] ?? 'untried'])
      : [],
  );
};

/** Lists the steps that would raise the score most. */
export const Steps = ({
  scored,
  repairs,
  pick,
  goTo,
}: {
  readonly scored: Scored;
  readonly repairs: readonly Repair[];
  readonly pick: Pick;
  readonly goTo: GoTo;
}) => {
  const { agreement, document } = scored;
  const list = useRef<HTMLOListElement>(null);
  const most = useMemo(() => repairs.slice(0, MOST_REPAIRS), [repairs]);
  const written = useMemo(() => writtenPath(agreement, document), [agreement, document]);
  const ways = useWays(scored, written, most);
  const saysIn =
    (of: unknown): Says =>
    (path, from, to) =>
      `${elementName(of, path, agreement)}, ${factName(of, path, agreement)}: ${inWords(from)} → ${inWords(to)}`;
  const take: Pick = (path, word, says) => {
    // The step that was taken leaves the list, and its button with it.
    list.current?.focus();
    pick(path, word, says);
  };
  return (
    <ol class="repairs" ref={list} tabIndex={-1} aria-label="Steps, the one that raises most first">
      {most.map((repair) => {
        const { path, from, to, gain } = repair;
        const says = saysIn(agreement)(path, from, to);
        return (
          <li key={keyOf(repair)}>
            <span dir="auto">{says}</span> <GainOf gain={gain} />{' '}
            {isWritten(document, written, repair) ? (
              <Try says={says} take={() => take(written(path), to, says)} />
            ) : (
              <InModel
                repair={repair}
                way={ways.get(keyOf(repair))}
                scored={scored}
                says={saysIn(document)}
                take={(way, step) => take(way.path, way.to, step)}
                goTo={goTo}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
};
