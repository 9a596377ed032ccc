/**
 * Reports: a scorecard, a movement, a track or a replayed scenario as one HTML page, as a figure in SVG, or as Markdown for
 * a pull request.
 *
 * They are made from results as plain data, without a network, a document model or a clock, and compute nothing.
 */
export type { CheckedFile, Diagnostic, DiagnosticLevel } from './report/diagnostics.ts';
export { toHtml } from './report/html.tsx';
export { toMarkdown } from './report/markdown.ts';
export type { SarifOptions } from './report/sarif.ts';
export { toSarif } from './report/sarif.ts';
export type { Reportable, ReportOptions } from './report/subject.ts';
export type { FigureName, SvgOptions } from './report/svg.tsx';
export { toSvg } from './report/svg.tsx';
