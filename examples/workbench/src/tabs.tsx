/**
 * Tabs: one of several views at a time, chosen with the arrow keys or by clicking.
 */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Shown } from './shown.ts';

/** A view and what its tab says. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/** Keys that lead from one tab to another, by how many. */
const KEYS: Readonly<Record<string, (at: number, all: number) => number>> = {
  ArrowRight: (at, all) => (at + 1) % all,
  ArrowLeft: (at, all) => (at + all - 1) % all,
  Home: () => 0,
  End: (_, all) => all - 1,
};

/** The row of tabs. One of them is in the order of the Tab key; arrows lead to the others. */
export const Tabs = <Id extends string>({
  label,
  tabs,
  chosen,
  choose,
}: {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
}) => {
  const row = useRef<HTMLDivElement>(null);
  const led = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = KEYS[event.key]?.(at, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (tab === undefined || next === undefined) return;
    event.preventDefault();
    choose(tab.id);
    row.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={led}>
      {tabs.map(({ id, label: says }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={`panel-${id}`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => choose(id)}
        >
          {says}
        </button>
      ))}
    </div>
  );
};

/** What a tab shows; hidden, it keeps what is in it and does no slow work. */
export const Panel = ({
  id,
  isShown,
  children,
}: {
  readonly id: string;
  readonly isShown: boolean;
  readonly children: ComponentChildren;
}) => (
  <div role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={!isShown}>
    <Shown.Provider value={isShown}>{children}</Shown.Provider>
  </div>
);
