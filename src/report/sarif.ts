/**
 * Remarks about documents in SARIF 2.1.0, the form in which editors and code hosts take the results of static analysis
 * (OASIS Standard, 27 March 2020).
 *
 * Every rule that could have spoken is listed with what it asks and why, so that a viewer can explain a result that it
 * shows. Columns are counted in UTF-16 units.
 */
import type { FindingKind } from '../analysis/finding.ts';
import { isWarning } from '../analysis/warnings.ts';
import { type IssueCode, SENTENCES } from '../issue/issue.ts';
import type { Position } from '../reading/text/position.ts';
import type { CheckedFile, Diagnostic, DiagnosticLevel } from './diagnostics.ts';

/** What a SARIF log says of the tool, and the rules it knows. */
export interface SarifOptions {
  /** The version of this package. */
  readonly version?: string;
  /** The catalogue of findings, whose texts become the help of rules. */
  readonly findings?: readonly FindingKind[];
}

const HOME = 'https://github.com/casus-foederis/casus-foederis';
const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown?: string };
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly level: DiagnosticLevel };
  readonly properties: { readonly tags: readonly string[] };
}

const LEVELS = { defeats: 'error', weakens: 'warning', clouds: 'note' } as const;

const findingRule = ({ id, asks, consequence, source, severity }: FindingKind): Rule => ({
  id,
  shortDescription: { text: asks },
  fullDescription: { text: `${asks} ${consequence}` },
  help: {
    text: `${asks}\n\n${consequence}\n\nLearnt from: ${source}`,
    markdown: `**${asks}**\n\n${consequence}\n\n*Learnt from:* ${source}`,
  },
  helpUri: `${HOME}/blob/main/docs/codebook.md#${id}`,
  defaultConfiguration: { level: LEVELS[severity] },
  properties: { tags: ['finding', severity] },
});

const issueRule = (code: IssueCode): Rule => {
  const says = `Something in the document ${SENTENCES[code]}.`;
  const follows = isWarning(code)
    ? 'The document is scored as it stands.'
    : 'The document is not scored until this is repaired.';
  return {
    id: code,
    shortDescription: { text: says },
    fullDescription: { text: `${says} ${follows}` },
    help: { text: `${says} ${follows} The codebook says what each field takes.` },
    helpUri: `${HOME}/blob/main/docs/codebook.md`,
    defaultConfiguration: { level: isWarning(code) ? 'warning' : 'error' },
    properties: { tags: [isWarning(code) ? 'warning' : 'problem'] },
  };
};

/** A path as a reference: relative as it is, from a root as a file of this machine. */
const uriOf = (file: string): string => {
  const path = file.replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${path.slice(0, 2)}${encoded.slice(4)}` : encoded;
};

/** A stretch of the text, with its end where the text is there to find it. */
const regionOf = ({ line, column, length, offset }: Position, text: string | undefined): object => {
  const start = { startLine: line, startColumn: column };
  if (text === undefined) return start;
  const lines = text.slice(offset, offset + length).split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? '';
  return {
    ...start,
    endLine: line + lines.length - 1,
    endColumn: lines.length === 1 ? column + length : last.length + 1,
    charOffset: offset,
    charLength: length,
  };
};

const messageOf = ({ message, consequence, repair }: Diagnostic): string =>
  [
    `${message}.`,
    ...(consequence === undefined ? [] : [consequence]),
    ...(repair === undefined ? [] : [`Repair: ${repair}.`]),
  ].join(' ');

const fixesOf = (
  { fix }: Diagnostic,
  artifactLocation: object,
  text: string | undefined,
): object => {
  // Without its end, a stretch to be replaced would reach to the end of the line.
  if (fix === undefined || text === undefined) return {};
  const replacement = {
    deletedRegion: regionOf(fix.position, text),
    insertedContent: { text: fix.text },
  };
  return {
    fixes: [
      {
        description: { text: fix.title },
        artifactChanges: [{ artifactLocation, replacements: [replacement] }],
      },
    ],
  };
};

const resultsOf = (
  { file, text, diagnostics }: CheckedFile,
  artifact: number,
  places: ReadonlyMap<string, number>,
): readonly object[] => {
  const artifactLocation = { uri: uriOf(file), index: artifact };
  return diagnostics.map((one) => ({
    ruleId: one.rule,
    ...(places.has(one.rule) ? { ruleIndex: places.get(one.rule) } : {}),
    level: one.level,
    message: { text: messageOf(one) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          ...(one.position === undefined ? {} : { region: regionOf(one.position, text) }),
        },
        ...(one.place === ''
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: one.place, kind: 'element' }] }),
      },
    ],
    partialFingerprints: { 'ruleAndPlace/v1': `${one.rule} ${one.place}` },
    ...fixesOf(one, artifactLocation, text),
  }));
};

/**
 * Writes remarks about documents as a SARIF 2.1.0 log, with every rule explained and certain changes offered as fixes.
 *
 * @example
 * const log = JSON.parse(toSarif([{ file: 'draft.yaml', diagnostics: [] }]));
 * log.version; // => '2.1.0'
 */
export const toSarif = (
  checked: readonly CheckedFile[],
  { version, findings = [] }: SarifOptions = {},
): string => {
  const rules = [
    ...findings.map(findingRule),
    ...Object.keys(SENTENCES).map((code) => issueRule(code as IssueCode)),
  ];
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = {
    name: 'casus-foederis',
    ...(version === undefined ? {} : { version, semanticVersion: version }),
    informationUri: HOME,
    rules,
  };
  const run = {
    tool: { driver },
    artifacts: checked.map(({ file }) => ({ location: { uri: uriOf(file) } })),
    columnKind: 'utf16CodeUnits',
    results: checked.flatMap((one, index) => resultsOf(one, index, places)),
  };
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2);
};
