/**
 * Trying a change: the steps up a ladder that would move the score most, and every fact on a ladder with all its rungs.
 *
 * A rung that is picked is written into the text, so that what the card shows is always what the text says.
 */
import type { Repairs } from 'casus-foederis';
import { useMemo, useState } from 'preact/hooks';
import { type Fact, factsOf } from './change.ts';
import { elementName, factName, inWords } from './names.ts';
import type { Scored } from './reading.ts';
import { type Pick, Steps } from './steps.tsx';
import type { GoTo } from './to-place.tsx';

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
    const group = groups.get(key) ?? {
      key,
      list,
      name: elementName(document, fact.path, agreement),
      facts: [],
    };
    group.facts.push(fact);
    groups.set(key, group);
  }
  return [...groups.values()];
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
  const { document } = scored;
  const groups = useMemo(() => groupsOf(factsOf(document), document, scored), [scored]);
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
          <Steps {...{ scored, repairs: repairs.ranked, pick, goTo }} />
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
