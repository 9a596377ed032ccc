/**
 * Results as one HTML page that needs neither a network nor a script to be read.
 */
import { renderToString } from 'preact-render-to-string';
import { MovementPage } from './movement-page.tsx';
import { openCard } from './open-card.tsx';
import { ScorecardPage } from './scorecard-page.tsx';
import { type Reportable, type ReportOptions, readable, subjectOf } from './subject.ts';
import { TabletopPage } from './tabletop-page.tsx';
import { TrackPage } from './track-page.tsx';

/**
 * Writes a scorecard, a movement, a track or a replayed scenario as one HTML page: nothing to load, nothing that runs, fit
 * for paper.
 *
 * The agreement of a scorecard gives its timelines and its drafting log, `repairs` the three that move most.
 *
 * @example
 * toHtml(scoreAgreement(agreement), { agreement }).startsWith('<!doctype html>'); // => true
 */
export const toHtml = (of: Reportable, options: ReportOptions = {}): string => {
  const subject = subjectOf(readable(of));
  const rest = readable(options);
  const page =
    subject.kind === 'track' ? (
      <TrackPage cards={subject.cards} movements={rest.movements} drafts={rest.drafts} />
    ) : subject.kind === 'tabletop' ? (
      <TabletopPage replays={subject.replays} />
    ) : subject.kind === 'movement' ? (
      <MovementPage moved={subject.moved} drafts={rest.drafts ?? []} />
    ) : (
      <ScorecardPage open={openCard(subject.card, rest.agreement)} options={rest} />
    );
  return `<!doctype html>\n${renderToString(page)}\n`;
};
