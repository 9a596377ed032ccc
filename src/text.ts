/**
 * casus-foederis/text: agreements from YAML and JSON text, with every problem at its line and column.
 *
 * It runs in Node and in browsers. Editors and commands draw on positions and fixes as plain data; `readText` reads other
 * documents, such as rubrics, in the same way.
 */
export type { Fix, PlacedIssue } from './reading/text/placed-issue.ts';
export type { Position } from './reading/text/position.ts';
export type { ReadText, TextFormat } from './reading/text/read-text.ts';
export { readText } from './reading/text/read-text.ts';
export { writtenPath } from './reading/text/written-path.ts';
export { documentText } from './reading/text/yaml-style.ts';
export type { ReadAgreement, ReadOptions } from './standard/read-agreement.ts';
export { readAgreement } from './standard/read-agreement.ts';
