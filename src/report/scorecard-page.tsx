/**
 * A scorecard as a page: first what a reader in a hurry needs, then the figures, then everything behind them.
 */
import { briefing, repairText, untriedText } from '../explain/briefing.ts';
import { showShare } from '../explain/figures.ts';
import { SOURCE_KINDS } from '../model/parties.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Repairs } from '../score/repair.ts';
import type { OpenCard } from './open-card.tsx';
import { Page, type Part } from './page.tsx';
import { LeftOutList, UnreadList } from './sections/asides.tsx';
import { Coverage } from './sections/coverage.tsx';
import { Deciding, Questions } from './sections/deciding.tsx';
import { Dependence } from './sections/dependence.tsx';
import { Drafting } from './sections/drafting.tsx';
import { Findings } from './sections/findings.tsx';
import { Ranges } from './sections/ranges.tsx';
import { ReasonTree } from './sections/reasons.tsx';
import { Sources } from './sections/sources.tsx';
import { Timelines } from './sections/timelines.tsx';
import type { ReportOptions } from './subject.ts';

const MOST_REPAIRS = 3;

const RepairsAside = ({
  open: { card },
  repairs,
}: {
  readonly open: OpenCard;
  readonly repairs: Repairs;
}) => (
  <div class="aside">
    <h2>What would raise the score most</h2>
    {repairs.ranked.length === 0 ? (
      <p>
        No single step up any ladder {repairs.untried > 0 && 'that was tried '}would move the score.
      </p>
    ) : (
      <ol class="repairs">
        {repairs.ranked.slice(0, MOST_REPAIRS).map((repair) => (
          <li>Raise {repairText(card, repair)}.</li>
        ))}
      </ol>
    )}
    {repairs.untried > 0 && <p>{untriedText(repairs)}</p>}
  </div>
);

const Reliability = ({ card: { reliability, rubric } }: { readonly card: Scorecard }) => {
  const kinds = SOURCE_KINDS.filter((kind) => Math.round(reliability.byKind[kind] * 100) > 0);
  return (
    <p>
      By rubric {rubric.name} version {rubric.version}. {showShare(reliability.cited)} of the weight
      rests on cited facts
      {kinds.length > 0 &&
        ` (${kinds.map((kind) => `${kind.replaceAll('-', ' ')} ${showShare(reliability.byKind[kind])}`).join(', ')})`}
      .
    </p>
  );
};

const partsOf = (
  open: OpenCard,
  tests: Parameters<typeof Questions>[0]['tests'],
  tree: boolean,
) => {
  const { card, agreement } = open;
  const isOpen = card.verdict.worst !== card.verdict.best;
  const parts: readonly (Part | false)[] = [
    { id: 'scores', title: 'Three indicators', body: <Ranges open={open} /> },
    {
      id: 'deciding',
      title: isOpen ? 'What is not known and would decide' : 'What decides',
      body: <Deciding open={open} />,
    },
    { id: 'questions', title: 'Five questions of the talks', body: <Questions tests={tests} /> },
    { id: 'findings', title: `Findings (${card.findings.length})`, body: <Findings open={open} /> },
    { id: 'coverage', title: 'Coverage', body: <Coverage open={open} /> },
    agreement !== undefined && {
      id: 'timelines',
      title: 'Timelines',
      body: <Timelines open={open} />,
    },
    { id: 'dependence', title: 'Dependence on the violator', body: <Dependence open={open} /> },
    agreement !== undefined && {
      id: 'drafting',
      title: 'Drafting log',
      body: <Drafting open={open} />,
    },
    card.warnings.length > 0 && {
      id: 'left-out',
      title: 'Not counted in the score',
      body: <LeftOutList open={open} />,
    },
    card.notRead.length > 0 && {
      id: 'not-read',
      title: `Not read yet (${card.notRead.length})`,
      body: <UnreadList open={open} />,
    },
    tree && {
      id: 'reasons',
      title: 'Every score, with its reason',
      body: <ReasonTree open={open} />,
    },
    {
      id: 'sources',
      title: 'Sources',
      body: <Sources sources={open.card.agreement.sources} clausesOf={open.clausesOf} />,
    },
  ];
  return parts.filter((part) => part !== false);
};

/** Sets the page of a scorecard. */
export const ScorecardPage = ({
  open,
  options: { repairs, blocking, probe, tree = true },
}: {
  readonly open: OpenCard;
  readonly options: ReportOptions;
}) => {
  const { card } = open;
  const { agreement } = card;
  const brief = briefing(card, repairs);
  return (
    <Page
      title={agreement.title}
      kicker={`Scorecard of ${agreement.date}, ${agreement.status.replace('-', ' ')}`}
      lede={
        <div class="lede">
          <div>
            <p class="verdict">{brief.verdict}</p>
            <p>{brief.stands}</p>
            <p>{brief.fails}</p>
            {blocking !== undefined && <p>{blocking}</p>}
            {probe !== undefined && <p>{probe}</p>}
          </div>
          {repairs !== undefined && <RepairsAside open={open} repairs={repairs} />}
        </div>
      }
      parts={partsOf(open, brief.tests, tree)}
      foot={<Reliability card={card} />}
    />
  );
};
