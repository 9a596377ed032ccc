/**
 * What the text comes to: its score and what is behind it. Where the text cannot be scored, its problems stand above, and
 * the score that it had last is greyed.
 */
import type { Agreement, Repairs } from 'casus-foederis';
import type { Fix } from 'casus-foederis/text';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Brief, Ranges } from './card.tsx';
import { Between, Compare } from './compare.tsx';
import { applyFix, goTo } from './editor.ts';
import { Deciding, Findings, Issues } from './findings.tsx';
import type { Entry } from './library.ts';
import { Probe } from './probe.tsx';
import { FIRST_PROBE } from './probe-settings.ts';
import type { Scored } from './reading.ts';
import type { Pick } from './steps.tsx';
import { Panel, Tabs } from './tabs.tsx';
import type { GoTo } from './to-place.tsx';
import { TryChange } from './try-change.tsx';
import type { Draft } from './use-draft.ts';
import { useRepairs, useWeakest } from './use-repairs.ts';

/** With which draft the one in the editor is compared, and how another one is chosen. */
export interface Comparing {
  readonly other: Agreement | undefined;
  readonly setOther: (other: Agreement | undefined) => void;
  readonly openOther: (file: File) => void;
  readonly library: readonly Entry[];
}

const Part = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <section aria-labelledby={`${id}-title`} id={id}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);

/** Puts a fix into the text, and shows it there. */
const mendIn =
  ({ view, now }: Draft, go: GoTo) =>
  (fix: Fix): void => {
    const editor = view();
    if (editor !== undefined && applyFix(editor, now.text, fix))
      go(fix.position.offset, fix.text.length);
  };

const Problems = ({ draft, go }: { readonly draft: Draft; readonly go: GoTo }) => {
  const { now, last } = draft;
  const { problems } = now;
  if (problems.length === 0) return null;
  return (
    <Part
      id="problems"
      title={problems.length === 1 ? 'One problem' : `${problems.length} problems`}
    >
      <p class="note">
        The text cannot be scored yet.
        {last === undefined ? '' : ' Below stands the score that it had last.'}
      </p>
      <Issues kind="problems" issues={problems} goTo={go} mend={mendIn(draft, go)} />
    </Part>
  );
};

const Score = ({
  scored,
  opened,
  repairs,
  weakest,
  isOld,
}: {
  readonly scored: Scored;
  readonly opened: Scored | undefined;
  readonly repairs: Repairs | undefined;
  readonly weakest: readonly string[] | undefined;
  readonly isOld: boolean;
}) => (
  <section aria-labelledby="score-title" id="score" class={isOld ? 'old' : undefined}>
    <p class="kicker">
      {isOld ? 'Before the last changes: ' : ''}
      {scored.agreement.status.replace('-', ' ')}, {scored.agreement.date}
    </p>
    <h2 id="score-title" dir="auto">
      {scored.agreement.title}
    </h2>
    <Ranges
      card={scored.card}
      was={opened === undefined || opened === scored ? undefined : opened.card}
    />
    <Brief card={scored.card} repairs={repairs} weakest={weakest} />
  </section>
);

interface Asked {
  readonly draft: Draft;
  readonly pick: Pick;
  readonly undo: () => void;
  readonly comparing: Comparing;
}

const Changes = ({
  opened,
  last,
  undo,
  countFromHere,
}: {
  readonly opened: Scored;
  readonly last: Scored;
  readonly undo: () => void;
  readonly countFromHere: () => void;
}) => (
  <Part id="moved" title="What your changes moved">
    <p>
      From the draft as it was opened to the draft in the editor.{' '}
      <button type="button" onClick={undo}>
        Undo the last one
      </button>{' '}
      <button type="button" onClick={countFromHere}>
        Count from here
      </button>
    </p>
    <Between before={opened.agreement} after={last.agreement} />
  </Part>
);

/** Everything under the score; left out while the text cannot be scored. */
const Workings = ({
  last,
  draft,
  repairs,
  pick,
  undo,
  comparing,
  go,
}: Asked & {
  readonly last: Scored;
  readonly repairs: Repairs | undefined;
  readonly go: GoTo;
}) => (
  <>
    <Part id="try" title="Try a change">
      <TryChange scored={last} repairs={repairs} pick={pick} goTo={go} />
    </Part>
    {draft.opened !== undefined && last.text !== draft.opened.text && (
      <Changes opened={draft.opened} last={last} undo={undo} countFromHere={draft.countFromHere} />
    )}
    <Part id="findings" title={`Findings (${last.card.findings.length})`}>
      <Findings scored={last} goTo={go} />
    </Part>
    <Part id="deciding" title="What decides">
      <Deciding scored={last} goTo={go} />
    </Part>
    {last.warnings.length > 0 && (
      <Part id="warnings" title={`Odd, and no obstacle (${last.warnings.length})`}>
        <Issues kind="oddities" issues={last.warnings} goTo={go} mend={mendIn(draft, go)} />
      </Part>
    )}
    <Part id="compare" title="Compare with another draft">
      <Compare agreement={last.agreement} {...comparing} />
    </Part>
  </>
);

/** The score, and while it is that of the text, everything under it. */
const Card = ({ last, ...asked }: Asked & { readonly last: Scored; readonly go: GoTo }) => {
  const { now, opened } = asked.draft;
  const { repairs, areFresh } = useRepairs(last.agreement);
  const weakest = useWeakest(last.agreement);
  const isOld = now.scored === undefined;
  return (
    <>
      <Score
        scored={last}
        opened={opened}
        repairs={areFresh ? repairs : undefined}
        weakest={weakest}
        isOld={isOld}
      />
      {!isOld && <Workings {...asked} last={last} repairs={repairs} />}
    </>
  );
};

const TABS = [
  { id: 'card', label: 'The score' },
  { id: 'probe', label: 'A probe' },
] as const;

/** Shows what the text comes to. */
export const Result = (asked: Asked) => {
  const { draft } = asked;
  const { now, last, view } = draft;
  const [tab, choose] = useState<(typeof TABS)[number]['id']>('card');
  const [probe, setProbe] = useState(FIRST_PROBE);
  const isOld = now.scored === undefined;
  const go: GoTo = (offset, length) => {
    const editor = view();
    if (editor !== undefined) goTo(editor, offset, length);
  };
  return (
    <div class="result" id="result" tabIndex={-1}>
      <Problems draft={draft} go={go} />
      {last !== undefined && (
        <>
          <Tabs label="What the text comes to" tabs={TABS} chosen={tab} choose={choose} />
          <Panel id="card" isShown={tab === 'card'}>
            <Card {...asked} last={last} go={go} />
          </Panel>
          <Panel id="probe" isShown={tab === 'probe'}>
            {tab === 'probe' && (
              <div class={isOld ? 'old' : undefined}>
                <Probe scored={last} chosen={probe} choose={setProbe} goTo={go} />
              </div>
            )}
          </Panel>
        </>
      )}
    </div>
  );
};
