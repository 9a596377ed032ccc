/**
 * SARIF logs, held to the schema as it is published with `@microsoft/jest-sarif` 1.0.0-beta.0 (MIT), which is that of the
 * OASIS standard 2.1.0.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, CASES } from '../../src/cases/index.ts';
import { STANDARD_FINDINGS, scoreAgreement } from '../../src/index.ts';
import { SENTENCES } from '../../src/issue/issue.ts';
import {
  type CheckedFile,
  findingDiagnostic,
  pathOfPlace,
  problemDiagnostic,
} from '../../src/report/diagnostics.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { readAgreement } from '../../src/text.ts';
import { runIn, TEMPLATE } from '../cli/world.ts';
import { RUNS } from '../runs.ts';

// The dialect is an older one than the validator knows; the schema uses nothing in which the two differ.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(new URL('sarif-schema-2.1.0.json', import.meta.url), 'utf8'));
const anything = true;
const validate = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: { 'uri': anything, 'uri-reference': anything, 'date-time': anything },
}).compile(schema);

const complaints = (log: unknown): readonly ErrorObject[] =>
  validate(log) ? [] : (validate.errors ?? []);

const MISTAKEN = TEMPLATE.replace('status: draft', 'status: drafty').replace('watches:', 'watch:');

const problemsOf = (file: string, text: string): CheckedFile => {
  const read = readAgreement(text);
  if (read._tag === 'Right') throw new Error('it has no problems');
  return { file, text, diagnostics: read.left.map(problemDiagnostic) };
};

describe('a log', () => {
  it('is valid by the schema, whatever it reports', async () => {
    const logs = [
      toSarif([]),
      toSarif([{ file: 'draft.yaml', diagnostics: [] }]),
      toSarif([problemsOf('drafts/öl & gas.yaml', MISTAKEN)], { version: '1.2.3' }),
      (await runIn({ files: { 'draft.yaml': TEMPLATE } }, 'check', 'draft.yaml', '-f', 'sarif'))
        .output,
      (await runIn({}, 'score', 'dayton-1995', '-f', 'sarif')).output,
    ];
    for (const log of logs) expect(complaints(JSON.parse(log))).toEqual([]);
  });

  it('is found to be invalid where it is', () => {
    expect(complaints({ version: '2.1.0' })).not.toEqual([]);
    const log = JSON.parse(toSarif([problemsOf('draft.yaml', MISTAKEN)]));
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(complaints(log)).not.toEqual([]);
    delete log.runs[0].results[0].message;
    expect(complaints(log).map(({ params }) => params['missingProperty'])).toContain('message');
  });

  it('explains every finding and every issue as a rule, once', () => {
    const [run] = JSON.parse(toSarif([], { findings: STANDARD_FINDINGS })).runs;
    const { rules } = run.tool.driver;
    const ids = rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...STANDARD_FINDINGS.map(({ id }) => id), ...Object.keys(SENTENCES)]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, asks, consequence, source } of STANDARD_FINDINGS) {
      const { help } = rules[ids.indexOf(id)];
      for (const text of [asks, consequence, source]) {
        expect(help.text).toContain(text);
        expect(help.markdown).toContain(text);
      }
    }
  });
});

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

/** The stretch of a text between two places given by line and column. */
const between = (text: string, region: Region): string => {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).join('').length + column - 1;
  return text.slice(
    offset(region.startLine, region.startColumn),
    offset(region.endLine, region.endColumn),
  );
};

describe('a result', () => {
  const checked = problemsOf('draft.yaml', MISTAKEN);
  const log = JSON.parse(toSarif([checked], { findings: STANDARD_FINDINGS }));
  const [run] = log.runs;

  it('names its rule by id and by place', () => {
    expect(run.results).toHaveLength(checked.diagnostics.length);
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('says the same place by lines and by characters', () => {
    for (const { locations } of run.results) {
      const { region } = locations[0].physicalLocation;
      const { charOffset, charLength } = region;
      expect(between(MISTAKEN, region)).toBe(MISTAKEN.slice(charOffset, charOffset + charLength));
    }
    const [first] = run.results;
    expect(between(MISTAKEN, first.locations[0].physicalLocation.region)).toBe('drafty');
  });

  it('offers a repair, over the stretch that it replaces', () => {
    const file: CheckedFile = {
      file: 'a.yaml',
      text: 'id: a\r\nstatus: drafty\r\n',
      diagnostics: [
        {
          rule: 'not-a-choice',
          kind: 'problem',
          level: 'error',
          message: 'status is not one of the allowed values',
          place: 'status',
          position: { line: 2, column: 9, length: 6, offset: 15 },
          fix: {
            title: 'Write draft',
            position: { line: 2, column: 9, length: 6, offset: 15 },
            text: 'draft',
          },
        },
      ],
    };
    const repaired = JSON.parse(toSarif([file]));
    expect(complaints(repaired)).toEqual([]);
    const [{ fixes }] = repaired.runs[0].results;
    expect(fixes[0].description.text).toBe('Write draft');
    const [{ deletedRegion, insertedContent }] = fixes[0].artifactChanges[0].replacements;
    expect(between(file.text ?? '', deletedRegion)).toBe('drafty');
    expect(insertedContent.text).toBe('draft');
  });

  it.each([
    ['drafts/öl & gas #2.yaml', 'drafts/%C3%B6l%20%26%20gas%20%232.yaml'],
    ['drafts\\one.yaml', 'drafts/one.yaml'],
    ['/home/a b/c.yaml', 'file:///home/a%20b/c.yaml'],
    ['C:\\drafts\\a b.yaml', 'file:///C:/drafts/a%20b.yaml'],
  ])('leads to %s', (file, uri) => {
    const { runs } = JSON.parse(toSarif([{ ...checked, file }]));
    const { artifactLocation } = runs[0].results[0].locations[0].physicalLocation;
    expect(artifactLocation).toEqual({ uri, index: 0 });
    expect(runs[0].artifacts[0].location.uri).toBe(uri);
  });

  it('holds regions over any text, wherever lines end', () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '𝕏', ' ', '\n', '\r\n', '\r'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (all, at, size) => {
        const offset = Math.min(at, all.length);
        const length = Math.min(size, all.length - offset);
        // A pair of line ends is one, and no place stands inside it.
        fc.pre(!all.slice(offset - 1, offset + 1).includes('\r\n'));
        fc.pre(!all.slice(offset + length - 1, offset + length + 1).includes('\r\n'));
        const before = all.slice(0, offset).split(/\r\n|\r|\n/);
        const position = {
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
          length,
          offset,
        };
        const file: CheckedFile = {
          file: 'a.yaml',
          text: all,
          diagnostics: [
            { rule: 'missing', kind: 'problem', level: 'error', message: 'm', place: '', position },
          ],
        };
        const [result] = JSON.parse(toSarif([file])).runs[0].results;
        expect(between(all, result.locations[0].physicalLocation.region)).toBe(
          all.slice(offset, offset + length),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the rules of warnings', () => {
  it('are all those that an agreement or its text can raise, and stop nothing', () => {
    const [run] = JSON.parse(toSarif([])).runs;
    const levels = new Map(
      run.tool.driver.rules.map((rule: { id: string; defaultConfiguration: { level: string } }) => [
        rule.id,
        rule.defaultConfiguration.level,
      ]),
    );
    const inAnalysis = readdirSync(new URL('../../src/analysis/', import.meta.url))
      .filter((name) => /^(?:odd-.*|left-out)\.ts$/.test(name))
      .map((name) => `analysis/${name}`);
    const odd = [...inAnalysis, 'reading/text/cut-off.ts'].map((path) =>
      readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8'),
    );
    const raised = new Set(
      odd.flatMap((text) => [...text.matchAll(/code: '([\w-]+)'/g)].map(([, code]) => code)),
    );
    expect(raised.size).toBeGreaterThan(5);
    expect(
      [...levels]
        .filter(([, level]) => level === 'warning')
        .map(([id]) => id)
        .sort(),
    ).toEqual([...raised].sort());
  });
});

describe('the place of a finding', () => {
  it('is a path of the agreement', () => {
    const withLadders = CASES.filter(({ document }) => JSON.stringify(document).includes('ladder'));
    expect(withLadders.length).toBeGreaterThan(0);
    for (const one of CASES) {
      const agreement = agreementOf(one);
      for (const { at } of scoreAgreement(agreement).findings) {
        const [list, index] = pathOfPlace(at, agreement);
        if (typeof index !== 'number') continue;
        const { id } = agreement[list as 'guarantees'][index] ?? {};
        expect(`${at}.`.startsWith(`${list}.${id}.`), `${one.id}: ${at}`).toBe(true);
      }
    }
  });

  it('is that of its element by the longest id that fits', () => {
    const { baselines } = agreementOf(CASES[0] as (typeof CASES)[number]);
    const [first] = baselines;
    const agreement = {
      ...agreementOf(CASES[0] as (typeof CASES)[number]),
      baselines: ['line', 'line.2'].map((id) => ({ ...first, id })) as unknown as typeof baselines,
    };
    expect(pathOfPlace('baselines.line.2.starts', agreement)).toEqual(['baselines', 1, 'starts']);
    expect(pathOfPlace('baselines.line.forbids.3', agreement)).toEqual([
      'baselines',
      0,
      'forbids',
      3,
    ]);
    expect(pathOfPlace('guarantees', agreement)).toEqual(['guarantees']);
    expect(pathOfPlace('', agreement)).toEqual([]);
  });

  it('carries its consequence and its repair into the message', () => {
    const [finding] = scoreAgreement(agreementOf(CASES[0] as (typeof CASES)[number])).findings;
    if (finding === undefined) throw new Error('the case lost its findings');
    const diagnostics = [findingDiagnostic(finding, undefined)];
    const [result] = JSON.parse(toSarif([{ file: 'a.yaml', diagnostics }])).runs[0].results;
    expect(result.message.text).toBe(
      `${finding.message}. ${finding.consequence} Repair: ${finding.repair}.`,
    );
    expect(result.locations[0].physicalLocation).not.toHaveProperty('region');
  });
});
