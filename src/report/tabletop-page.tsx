/**
 * A replayed scenario as a page: how it ends on each text, and the log of each end against the time that it had.
 */
import type { Tabletop } from '../adversary/tabletop.ts';
import { type Axis, axisFor } from './axis.ts';
import { type Clauses, numberedClauses } from './clauses.tsx';
import { Page, type Part } from './page.tsx';
import { assumptionsOf, breachOf, playsOf, timesIn, windowOf } from './plays.ts';
import { upperFirst } from './score-label.ts';
import { Log, LogKey } from './sections/log.tsx';
import { Sources } from './sections/sources.tsx';
import type { Replays } from './subject.ts';

/** A replay with the numbers of its clauses on the page. */
interface Opened {
  readonly played: Tabletop;
  readonly clauses: Clauses;
}

const opened = (all: readonly Tabletop[]): readonly Opened[] => {
  let count = 0;
  return all.map((played) => {
    const cites = playsOf(played).flatMap(({ rows }) => rows.flatMap((line) => line.cites));
    const clauses = numberedClauses(played.agreement.sources, cites, count);
    count += clauses.count;
    return { played, clauses };
  });
};

const named = ({ agreement: { title, date } }: Tabletop): string => `${title} (${date})`;

const Endings = ({ played }: { readonly played: Tabletop }) => (
  <>
    {playsOf(played).map(({ head, ending }) => (
      <p>
        {head} it {ending}.
      </p>
    ))}
  </>
);

/** How it ends: of one text at once, of several text by text. */
const Lede = ({ all }: { readonly all: Replays }) =>
  all.length === 1 ? (
    <div class="verdict">
      <Endings played={all[0]} />
    </div>
  ) : (
    <ul class="facts">
      {all.map((played) => (
        <li>
          <b dir="auto">{named(played)}</b>
          <Endings played={played} />
        </li>
      ))}
    </ul>
  );

const Replay = ({
  of: { played, clauses },
  axis,
}: {
  readonly of: Opened;
  readonly axis: Axis;
}) => (
  <>
    <p>{breachOf(played)}</p>
    {playsOf(played).map((play) => (
      <Log play={play} axis={axis} window={windowOf(played)} cites={clauses.cites} />
    ))}
    <LogKey window={windowOf(played)} />
  </>
);

const SourcesOf = ({ all }: { readonly all: readonly Opened[] }) => (
  <>
    {all.map(({ played, clauses: { clausesOf } }) => (
      <>
        {all.length > 1 && <h3 dir="auto">{named(played)}</h3>}
        <Sources
          sources={played.agreement.sources.filter(({ id }) => clausesOf(id).length > 0)}
          clausesOf={clausesOf}
        />
      </>
    ))}
  </>
);

const Background = ({ played }: { readonly played: Tabletop }) => (
  <>
    <p>{assumptionsOf(played)}</p>
    {played.scenario.source !== undefined && (
      <p>The like of it has happened: {played.scenario.source}.</p>
    )}
  </>
);

/** Sets the page of a scenario replayed on some texts. */
export const TabletopPage = ({ played }: { readonly played: Replays }) => {
  const [first, ...others] = played;
  const all = opened(played);
  const axis = axisFor(timesIn(played));
  const isOne = others.length === 0;
  const parts: readonly Part[] = [
    ...all.map((of, index) => ({
      id: `text-${index + 1}`,
      title: isOne ? 'Hour by hour' : named(of.played),
      body: <Replay of={of} axis={axis} />,
    })),
    { id: 'sources', title: 'Sources', body: <SourcesOf all={all} /> },
  ];
  return (
    <Page
      title={first.scenario.title}
      kicker={isOne ? upperFirst(named(first)) : `What each of ${played.length} texts makes of it`}
      lede={<Lede all={played} />}
      parts={parts}
      foot={<Background played={first} />}
    />
  );
};
