/**
 * The log of a replay: hour by hour, with the moment at which the breach has paid off, and what a refusal changed.
 */
import type { TabletopLine } from 'casus-foederis/adversary';
import type { ChangedEnd, ChangedLine } from './probe-changes.ts';
import { placeOf, type Scored } from './reading.ts';
import { type GoTo, ToPlace } from './to-place.tsx';

const LISTS = ['guarantees', 'verification'] as const;

const Clause = ({
  line: { element, cites },
  scored,
  goTo,
}: {
  readonly line: TabletopLine;
  readonly scored: Scored;
  readonly goTo: GoTo;
}) => {
  const list = LISTS.find((one) => scored.agreement[one].some(({ id }) => id === element));
  const place = list === undefined ? undefined : placeOf(scored, `${list}.${element}`);
  const at = [...new Set(cites.map((cite) => cite.at))].join(', ');
  return (
    <>
      {at !== '' && <span class="cite">{at}</span>} <ToPlace place={place} goTo={goTo} />
    </>
  );
};

const MARKS = { 'as-before': '', 'new': 'new', 'moved': 'moved' } as const;

const mark = ({ is, was }: ChangedLine): string =>
  is === 'moved' ? `was ${was === '' ? 'at no hour' : was}` : MARKS[is];

const Row = ({
  line,
  scored,
  goTo,
}: {
  readonly line: ChangedLine;
  readonly scored: Scored;
  readonly goTo: GoTo;
}) => (
  <li class={`entry ${line.is}`}>
    <span class="hour">
      {line.hour}
      {line.clock !== undefined && <span class="clock"> {line.clock}</span>}
    </span>
    <span class="event" dir="auto">
      {line.is !== 'as-before' && <b class="mark">{mark(line)}: </b>}
      {line.text}. <Clause {...{ line, scored, goTo }} />
    </span>
  </li>
);

const PaidOff = ({ hour }: { readonly hour: string }) => (
  <li class="entry paid-off">
    <span class="hour">{hour}</span>
    <span class="event">The breach has paid off; whatever comes later comes too late.</span>
  </li>
);

/** Timed events against the window, as dots on a bar; the list under it says the same. */
const Axis = ({ end: { lines, paidOff, paidOffHour } }: { readonly end: ChangedEnd }) => {
  const hours = new Map(lines.flatMap(({ at, hour }) => (at === undefined ? [] : [[at, hour]])));
  const whole = Math.max(paidOff, ...hours.keys()) * 1.04;
  const percent = (seconds: number): string => `${((100 * seconds) / whole).toFixed(2)}%`;
  return (
    <div class="axis" aria-hidden="true">
      <span class="window" style={{ width: percent(paidOff) }} />
      {[...hours].map(([at, hour]) => (
        <span
          key={at}
          class={at > paidOff ? 'dot late' : 'dot'}
          style={{ left: percent(at) }}
          title={hour}
        />
      ))}
      <span class="gate" style={{ left: percent(paidOff) }} />
      <span class="gate-label" style={{ right: `calc(100% - ${percent(paidOff)})` }}>
        {paidOffHour}
      </span>
    </div>
  );
};

/** Shows one end of a replay. */
export const ProbeEnd = ({
  end,
  scored,
  goTo,
}: {
  readonly end: ChangedEnd;
  readonly scored: Scored;
  readonly goTo: GoTo;
}) => {
  const { when, ending, lines, gone, paidOff, paidOffHour } = end;
  const late = lines.findIndex(({ at }) => at !== undefined && at > paidOff);
  const until = late < 0 ? lines.length : late;
  const rows = (some: readonly ChangedLine[]) =>
    some.map((line) => (
      <Row key={`${line.hour} ${line.text}`} line={line} scored={scored} goTo={goTo} />
    ));
  return (
    <>
      <h3 dir="auto">
        {when} it {ending}.
      </h3>
      <Axis end={end} />
      <ol class="log" aria-label={`${when}, hour by hour`}>
        {rows(lines.slice(0, until))}
        <PaidOff hour={paidOffHour} />
        {rows(lines.slice(until))}
      </ol>
      {gone.length > 0 && (
        <>
          <p class="note">What no longer comes:</p>
          <ul class="log gone">
            {gone.map(({ hour, text }) => (
              <li class="entry" key={`${hour} ${text}`}>
                <span class="hour">{hour}</span>
                <s class="event" dir="auto">
                  {text}.
                </s>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
