/**
 * A probe of the draft: one of the ready scenarios, replayed on the text as it stands, with whoever is ticked refusing.
 */
import type { Agreement } from 'casus-foederis';
import { SCENARIOS, type ScenarioName } from 'casus-foederis/adversary';
import { useMemo } from 'preact/hooks';
import { upperFirst } from './names.ts';
import { changesBetween, changeText } from './probe-changes.ts';
import { ProbeEnd } from './probe-log.tsx';
import {
  type ProbeSettings,
  scenarioOf,
  settingsFor,
  violatorIn,
  violatorsOf,
} from './probe-settings.ts';
import type { Scored } from './reading.ts';
import type { Replay } from './replay.ts';
import type { GoTo } from './to-place.tsx';
import { useKept } from './use-kept.ts';
import { useSlowWork } from './use-slow-work.ts';

type Change = (changed: Partial<ProbeSettings>) => void;

const NAMES = Object.keys(SCENARIOS) as readonly ScenarioName[];

const Choices = ({
  agreement,
  settings,
  change,
}: {
  readonly agreement: Agreement;
  readonly settings: ProbeSettings;
  readonly change: Change;
}) => {
  const violators = violatorsOf(agreement);
  return (
    <>
      <label class="rung of">
        <span>What is done</span>
        <select
          value={settings.scenario}
          onChange={({ currentTarget: { value } }) => {
            const scenario = NAMES.find((name) => name === value);
            if (scenario !== undefined) change({ scenario });
          }}
        >
          {NAMES.map((name) => (
            <option key={name} value={name}>
              {SCENARIOS[name].title}
            </option>
          ))}
        </select>
      </label>
      {violators.length > 1 && (
        <label class="rung of">
          <span>By whom</span>
          <select
            value={violatorIn(agreement, settings)}
            onChange={({ currentTarget }) => change({ violator: currentTarget.value })}
          >
            {violators.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="rung of">
        <span>It begins (optional)</span>
        <input
          type="datetime-local"
          max="9999-12-31T23:59"
          value={settings.begins}
          onChange={({ currentTarget }) => change({ begins: currentTarget.value })}
        />
      </label>
      <p class="note">After: {SCENARIOS[settings.scenario].source}.</p>
    </>
  );
};

const Refusals = ({
  replay,
  settings: { refuses },
  change,
}: {
  readonly replay: Replay;
  readonly settings: ProbeSettings;
  readonly change: Change;
}) => (
  <fieldset class="refusals">
    <legend>Who refuses every consent, and stays home</legend>
    {replay.alone.parties.map(({ id, name, isViolator }) => (
      <label key={id} dir="auto">
        <input
          type="checkbox"
          checked={isViolator || refuses.includes(id)}
          disabled={isViolator}
          onChange={({ currentTarget: { checked } }) =>
            change({ refuses: checked ? [...refuses, id] : refuses.filter((one) => one !== id) })
          }
        />{' '}
        {upperFirst(name)}
        {isViolator ? ', as the violator' : ''}
      </label>
    ))}
  </fieldset>
);

/** "Arland and Cemark refuse". */
const whoRefuses = ({ alone: { parties } }: Replay, refuses: readonly string[]): string => {
  const names = parties
    .filter(({ id, isViolator }) => !isViolator && refuses.includes(id))
    .map(({ name }) => name);
  if (names.length === 0) return '';
  if (names.length === 1) return `${names[0]} refuses`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)} refuse`;
};

const Replayed = ({
  replay: { alone, refused },
  who,
  scored,
  goTo,
}: {
  readonly replay: Replay;
  readonly who: string;
  readonly scored: Scored;
  readonly goTo: GoTo;
}) => {
  const ends = changesBetween(alone, refused);
  return (
    <>
      <p class="changed" aria-live="polite" dir="auto">
        {who === '' ? 'Tick a party to see what its refusal would change.' : changeText(ends, who)}
      </p>
      {ends.map((end) => (
        <ProbeEnd key={end.when} end={end} scored={scored} goTo={goTo} />
      ))}
      <p class="note" dir="auto">
        {refused.window} {refused.assumed} A star marks a time that the text leaves open.
      </p>
    </>
  );
};

/** Offers a probe, and shows its replay. */
export const Probe = ({
  scored,
  chosen,
  choose,
  goTo,
}: {
  readonly scored: Scored;
  readonly chosen: ProbeSettings;
  readonly choose: (settings: ProbeSettings) => void;
  readonly goTo: GoTo;
}) => {
  const { agreement } = scored;
  const settings = useMemo(() => settingsFor(agreement, chosen), [agreement, chosen]);
  const change: Change = (changed) => choose({ ...settings, ...changed });
  const task = useMemo(
    () =>
      ({
        kind: 'replay',
        agreement,
        scenario: scenarioOf(agreement, settings),
        refuses: settings.refuses,
      }) as const,
    [agreement, settings],
  );
  const fresh = useSlowWork(task, 0);
  // While a tick is being replayed, the log so far stays, and so does the sentence on who refuses in it.
  const shown = useKept(
    agreement.id,
    fresh === undefined ? undefined : { replay: fresh, refuses: settings.refuses },
  );
  return (
    <section aria-labelledby="probe-title" id="probe">
      <h2 id="probe-title">Replay a probe</h2>
      <Choices agreement={agreement} settings={settings} change={change} />
      {shown === undefined ? (
        <p class="note">Replaying it…</p>
      ) : (
        <div aria-busy={fresh === undefined}>
          <Refusals replay={shown.replay} settings={settings} change={change} />
          <Replayed
            replay={shown.replay}
            who={whoRefuses(shown.replay, shown.refuses)}
            scored={scored}
            goTo={goTo}
          />
        </div>
      )}
    </section>
  );
};
