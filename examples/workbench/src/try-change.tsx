/**
 * Trying a change: the steps up a ladder that would move the score most, and every fact on a ladder with all its rungs.
 *
 * A rung that is picked is written into the text, so that what the card shows is always what the text says.
 */
import type { Repair, Repairs } from 'casus-foederis';
import { useMemo, useRef, useState } from 'preact/hooks';
import { parse } from 'yaml';
import { type Fact, factsOf, valueIn } from './change.ts';
import type { GoTo } from './findings.tsx';
import { elementName, factName, inWords } from './names.ts';
import type { Scored } from './reading.ts';

/** Puts a word in the place of a fact. */
export type Pick = (path: readonly (string | number)[], word: string, says: string) => void;

const MOST_REPAIRS = 6;

const listName = ({ path: [part, index] }: Fact): string =>
  typeof index === 'number' ? inWords(String(part)) : 'the text as a whole';

interface Group {
  readonly key: string;
  readonly list: string;
  readonly name: string;
  readonly facts: readonly Fact[];
}

const groupsOf = (
  facts: readonly Fact[],
  document: unknown,
  { agreement }: Scored,
): readonly Group[] => {
  const groups = new Map<string, Group & { facts: Fact[] }>();
  for (const fact of facts) {
    const list = listName(fact);
    const key = list === 'the text as a whole' ? 'whole' : fact.path.slice(0, 2).join('.');
    const name = elementName(document, fact.path, agreement);
    const group = groups.get(key) ?? { key, list, name, facts: [] };
    group.facts.push(fact);
    groups.set(key, group);
  }
  return [...groups.values()];
};

const Ranking = ({
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
  const list = useRef<HTMLOListElement>(null);
  return (
    <ol class="repairs" ref={list} tabIndex={-1} aria-label="Steps, the one that raises most first">
      {repairs.slice(0, MOST_REPAIRS).map(({ path, from, to, gain }) => {
        const element = elementName(scored.agreement, path, scored.agreement);
        const fact = factName(scored.agreement, path, scored.agreement);
        const place = scored.locate(path);
        // What a guarantee model made of its parameters stands in the text in the model's words.
        const isWritten = valueIn(scored.text, path) === from;
        const says = `${element}, ${fact}: ${inWords(from)} → ${inWords(to)}`;
        return (
          <li key={path.join('.')}>
            <span dir="auto">{says}</span> <span class="gain">+{(gain / 2).toFixed(3)}</span>{' '}
            {isWritten ? (
              <button
                type="button"
                onClick={() => {
                  // The step that was taken leaves the list, and its button with it.
                  list.current?.focus();
                  pick(path, to, says);
                }}
              >
                Try<span class="vh"> {says}</span>
              </button>
            ) : (
              place !== undefined && (
                <button
                  type="button"
                  class="place"
                  onClick={() => goTo(place.offset, place.length)}
                >
                  line {place.line}
                  <span class="vh"> of the text</span>
                </button>
              )
            )}
          </li>
        );
      })}
    </ol>
  );
};

const Rungs = ({
  fact: { path, value, rungs },
  name,
  pick,
}: {
  readonly fact: Fact;
  readonly name: string;
  readonly pick: Pick;
}) => (
  <label class="rung">
    <span dir="auto">{name}</span>
    <select
      value={value}
      onChange={({ currentTarget }) =>
        pick(
          path,
          currentTarget.value,
          `${name}: ${inWords(value)} → ${inWords(currentTarget.value)}`,
        )
      }
    >
      {(rungs.includes(value) ? rungs : [value, ...rungs]).map((rung) => (
        <option key={rung} value={rung}>
          {inWords(rung)}
        </option>
      ))}
    </select>
  </label>
);

/** Offers the repairs and all facts on ladders. */
export const TryChange = ({
  scored,
  repairs,
  pick,
  goTo,
}: {
  readonly scored: Scored;
  readonly repairs: Repairs | undefined;
  readonly pick: Pick;
  readonly goTo: GoTo;
}) => {
  const [chosen, choose] = useState('whole');
  const document = useMemo((): unknown => parse(scored.text), [scored.text]);
  const groups = useMemo(() => groupsOf(factsOf(scored.text), document, scored), [scored]);
  const group = groups.find(({ key }) => key === chosen) ?? groups[0];
  const lists = [...new Set(groups.map(({ list }) => list))];
  return (
    <>
      <h3>Steps that would raise the overall score most</h3>
      {repairs === undefined ? (
        <p class="note">Working them out…</p>
      ) : repairs.ranked.length === 0 ? (
        <p>No single step up any ladder would raise the score.</p>
      ) : (
        <>
          {repairs.untried > 0 && (
            <p class="note">{repairs.untried} facts of this large draft were not tried.</p>
          )}
          <p class="note">
            Each is one rung, with the rise of the overall score: the mean of its rise at worst and
            at best.
          </p>
          <Ranking {...{ scored, repairs: repairs.ranked, pick, goTo }} />
        </>
      )}
      <h3>Any fact</h3>
      <label class="rung of">
        <span>Of</span>
        <select value={group?.key} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {lists.map((list) => (
            <optgroup key={list} label={list}>
              {groups
                .filter((one) => one.list === list)
                .map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {group?.facts.map((fact) => (
        <Rungs
          key={fact.path.join('.')}
          fact={fact}
          name={factName(document, fact.path, scored.agreement)}
          pick={pick}
        />
      ))}
    </>
  );
};
