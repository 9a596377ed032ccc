/**
 * A replayed scenario as a page: how it ends on each text, and the log of each end against the time that it had.
 */
import { upperFirst } from '../analysis/names.ts';
import { type Axis, axisFor } from './axis.ts';
import { type Clauses, numberedClauses } from './clauses.tsx';
import { Page, type Part } from './page.tsx';
import { type Replay, type Replays, textOf, timesIn } from './plays.ts';
import { Log, LogKey } from './sections/log.tsx';
import { Sources } from './sections/sources.tsx';

/** A replay with the numbers of its clauses on the page. */
interface Opened {
  readonly replay: Replay;
  readonly clauses: Clauses;
}

const opened = (all: Replays): readonly Opened[] => {
  let count = 0;
  return all.map((replay) => {
    const cites = replay.brief.ends.flatMap(({ lines }) => lines.flatMap((line) => line.cites));
    const clauses = numberedClauses(replay.played.agreement.sources, cites, count);
    count += clauses.count;
    return { replay, clauses };
  });
};

const Endings = ({ replay: { brief } }: { readonly replay: Replay }) => (
  <>
    {brief.ends.map(({ when, ending }) => (
      <p>
        {when} it {ending}.
      </p>
    ))}
  </>
);

/** How it ends: of one text at once, of several text by text. */
const Lede = ({ all }: { readonly all: Replays }) =>
  all.length === 1 ? (
    <div class="verdict">
      <Endings replay={all[0]} />
    </div>
  ) : (
    <ul class="facts">
      {all.map((replay) => (
        <li>
          <b dir="auto">{textOf(replay)}</b>
          <Endings replay={replay} />
        </li>
      ))}
    </ul>
  );

const HourByHour = ({
  of: { replay, clauses },
  axis,
}: {
  readonly of: Opened;
  readonly axis: Axis;
}) => (
  <>
    <p>{replay.brief.window}</p>
    {replay.brief.ends.map((end) => (
      <Log end={end} axis={axis} cites={clauses.cites} />
    ))}
    <LogKey replay={replay} />
  </>
);

const SourcesOf = ({ all }: { readonly all: readonly Opened[] }) => (
  <>
    {all.map(({ replay, clauses: { clausesOf } }) => (
      <>
        {all.length > 1 && <h3 dir="auto">{textOf(replay)}</h3>}
        <Sources
          sources={replay.played.agreement.sources.filter(({ id }) => clausesOf(id).length > 0)}
          clausesOf={clausesOf}
        />
      </>
    ))}
  </>
);

const Background = ({
  replay: {
    brief,
    played: {
      scenario: { source },
    },
  },
}: {
  readonly replay: Replay;
}) => (
  <>
    <p>{brief.assumed}</p>
    {source !== undefined && <p>Something like it has happened: {source}.</p>}
  </>
);

/** Sets the page of a scenario replayed on some texts. */
export const TabletopPage = ({ replays }: { readonly replays: Replays }) => {
  const [first, ...others] = replays;
  const all = opened(replays);
  const axis = axisFor(timesIn(replays));
  const isOne = others.length === 0;
  const parts: readonly Part[] = [
    ...all.map((of, index) => ({
      id: `text-${index + 1}`,
      title: isOne ? 'Hour by hour' : textOf(of.replay),
      body: <HourByHour of={of} axis={axis} />,
    })),
    { id: 'sources', title: 'Sources', body: <SourcesOf all={all} /> },
  ];
  return (
    <Page
      title={first.played.scenario.title}
      kicker={
        isOne ? upperFirst(textOf(first)) : `What each of ${replays.length} texts makes of it`
      }
      lede={<Lede all={replays} />}
      parts={parts}
      foot={<Background replay={first} />}
    />
  );
};
