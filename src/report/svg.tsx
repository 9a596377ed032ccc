/**
 * One figure of a report as an SVG image of its own, for an article or a slide.
 */
import { renderToString } from 'preact-render-to-string';
import { namesOf } from './change.ts';
import { DARK, LIGHT } from './colours.ts';
import { type Drawing, Frame } from './drawing.tsx';
import { coverageFigure } from './figures/coverage.tsx';
import { draftingFigure } from './figures/drafting.tsx';
import { rangesFigure } from './figures/ranges.tsx';
import { tabletopFigure } from './figures/tabletop.tsx';
import { timelinesFigure } from './figures/timelines.tsx';
import { trackFigure } from './figures/track.tsx';
import { waterfallFigure } from './figures/waterfall.tsx';
import { openCard } from './open-card.tsx';
import {
  type Reportable,
  type ReportOptions,
  readable,
  type Subject,
  subjectOf,
} from './subject.ts';

/** The figures of a scorecard that can stand alone; a movement, a track and a replayed scenario have one each. */
export type FigureName = 'ranges' | 'coverage' | 'timelines' | 'drafting';

/** Which figure, how wide, and on which ground. */
export interface SvgOptions extends ReportOptions {
  /** Of a scorecard, which figure: its ranges unless given. Timelines and drafting log need the agreement. */
  readonly figure?: FigureName;
  /** In pixels, from 320 to 4000; 720 unless given. */
  readonly width?: number;
  /** For light paper unless given. */
  readonly theme?: 'light' | 'dark';
}

const [NARROWEST, WIDEST, USUAL] = [320, 4_000, 720];

const nothing = (note: string): Drawing => ({
  title: 'Nothing to draw',
  note,
  height: 8,
  body: undefined,
});

const NO_AGREEMENT = nothing('The agreement, in which this stands, was not given.');

const drawingOf = (subject: Subject, options: SvgOptions, width: number): Drawing => {
  if (subject.kind === 'track') return trackFigure(subject.cards, width);
  if (subject.kind === 'tabletop') return tabletopFigure(subject.replays, width);
  if (subject.kind === 'movement')
    return (
      waterfallFigure(subject.moved, namesOf(options.drafts ?? []), width) ??
      nothing('The overall score is not asked of both drafts, or its movement was not shared out.')
    );
  const { agreement, figure = 'ranges' } = options;
  const open = openCard(subject.card, agreement);
  if (figure === 'ranges') return rangesFigure(open, width);
  if (figure === 'coverage') return coverageFigure(open, width);
  if (agreement === undefined) return NO_AGREEMENT;
  return figure === 'timelines'
    ? timelinesFigure(open, agreement, width)
    : draftingFigure(open, agreement, width);
};

const creditOf = (subject: Subject): string => {
  if (subject.kind === 'movement' || subject.kind === 'tabletop')
    return 'casus-foederis. Not a forecast.';
  const card = subject.kind === 'track' ? subject.cards[0] : subject.card;
  const rubric =
    card === undefined ? '' : `, rubric ${card.rubric.name} version ${card.rubric.version}`;
  return `casus-foederis${rubric}. Not a forecast.`;
};

/**
 * Writes one figure as an SVG image: of a scorecard its ranges, coverage, timelines or drafting log, of a movement the
 * waterfall of its shares, of a track a panel for each score, of a replayed scenario its log against the window.
 *
 * It needs no font of its own, no script and no network, and every program that reads SVG can show it.
 *
 * @example
 * toSvg(scoreAgreement(agreement), { figure: 'coverage' }).startsWith('<svg'); // => true
 */
export const toSvg = (of: Reportable, options: SvgOptions = {}): string => {
  const subject = subjectOf(readable(of));
  const rest = readable(options);
  const asked = Number.isFinite(rest.width) ? (rest.width ?? USUAL) : USUAL;
  const width = Math.min(WIDEST, Math.max(NARROWEST, asked));
  return renderToString(
    <Frame
      drawing={drawingOf(subject, rest, width)}
      credit={creditOf(subject)}
      width={width}
      palette={rest.theme === 'dark' ? DARK : LIGHT}
    />,
  );
};
