/**
 * A scorecard as a page: first what a reader in a hurry needs, then the figures, then everything behind them.
 */
import { briefing, repairText } from '../explain/briefing.ts';
import type { OpenCard } from './open-card.tsx';
import { Page, type Part } from './page.tsx';
import { Findings } from './sections/findings.tsx';
import { Ranges } from './sections/ranges.tsx';
import { Sources } from './sections/sources.tsx';
import type { ReportOptions } from './subject.ts';

const MOST_REPAIRS = 3;

export const ScorecardPage = ({
  open,
  options: { repairs },
}: {
  readonly open: OpenCard;
  readonly options: ReportOptions;
}) => {
  const { card } = open;
  const brief = briefing(card, repairs);
  const parts: readonly Part[] = [
    { id: 'scores', title: 'Three indicators', body: <Ranges open={open} /> },
    { id: 'findings', title: 'Findings', body: <Findings open={open} /> },
    { id: 'sources', title: 'Sources', body: <Sources open={open} /> },
  ];
  return (
    <Page
      title={card.agreement.title}
      kicker={`${card.agreement.date} · ${card.agreement.status.replace('-', ' ')}`}
      lede={
        <div class="lede">
          <p class="verdict">{brief.verdict}</p>
          <p>{brief.stands}</p>
          <p>{brief.fails}</p>
          {repairs !== undefined && (
            <>
              <h2>The repairs that move most</h2>
              <ol class="repairs">
                {repairs.slice(0, MOST_REPAIRS).map((repair) => (
                  <li>{repairText(card, repair)}</li>
                ))}
              </ol>
            </>
          )}
        </div>
      }
      parts={parts}
      foot={
        <p>
          By rubric {card.rubric.name} version {card.rubric.version}.
        </p>
      }
    />
  );
};
