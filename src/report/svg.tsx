/**
 * One figure of a report as an SVG image of its own, for an article or a slide.
 */
import { renderToString } from 'preact-render-to-string';
import { showRange } from '../explain/figures.ts';
import { Hatch, RangeBar } from './range-bar.tsx';
import { type Reportable, type ReportOptions, readable, subjectOf } from './subject.ts';

/** The figures that can stand alone. */
export const FIGURES = [
  'ranges',
  'coverage',
  'timelines',
  'drafting',
  'waterfall',
  'track',
] as const;
/** The name of a figure. */
export type FigureName = (typeof FIGURES)[number];

/** Which figure, and how wide it is in pixels. */
export interface SvgOptions extends ReportOptions {
  /** Ranges of a scorecard, the waterfall of a movement and the track of several where nothing is given. */
  readonly figure?: FigureName;
  /** 720 where nothing is given. */
  readonly width?: number;
}

/**
 * Writes one figure of a scorecard, a movement or a track as an SVG image.
 *
 * @example
 * toSvg(scoreAgreement(agreement), { figure: 'ranges' }).startsWith('<svg'); // => true
 */
export const toSvg = (of: Reportable, options: SvgOptions = {}): string => {
  const subject = subjectOf(readable(of));
  const { width = 720 } = options;
  const card = subject.kind === 'scorecard' ? subject.card : undefined;
  return renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height="60" aria-label="Ranges">
      <Hatch />
      {card !== undefined && (
        <>
          <title>{showRange(card.overall.range)}</title>
          <RangeBar range={card.overall.range} />
        </>
      )}
    </svg>,
  );
};
