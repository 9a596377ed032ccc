/**
 * Annotations as a GitHub runner reads them back.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGithub } from '../../src/cli/github.ts';
import { harmless } from '../../src/issue/show.ts';
import type { Diagnostic } from '../../src/report/diagnostics.ts';
import { RUNS } from '../runs.ts';

const unescaped = (text: string, isProperty: boolean): string => {
  const line = isProperty ? text.replaceAll('%3A', ':').replaceAll('%2C', ',') : text;
  return line.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
};

/** Reads a line as the runner does: up to the first two colons behind the properties. */
const readLine = (line: string) => {
  const [, command = '', properties = '', text = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  return {
    command,
    properties: Object.fromEntries(
      properties.split(',').map((one) => {
        const cut = one.indexOf('=');
        return [one.slice(0, cut), unescaped(one.slice(cut + 1), true)];
      }),
    ),
    text: unescaped(text, false),
  };
};

const remark: Diagnostic = {
  rule: 'consult-only',
  kind: 'finding',
  level: 'error',
  severity: 'defeats',
  message: '100 % of it: talk, no act',
  repair: 'owe an act',
  place: 'guarantees.a',
  position: { line: 3, column: 5, length: 2, offset: 20 },
};

describe('an annotation', () => {
  it('has the form that a runner takes', () => {
    expect(toGithub([{ file: 'a,b: c.yaml', diagnostics: [remark] }])).toBe(
      '::error file=a%2Cb%3A c.yaml,line=3,col=5,endColumn=7,title=consult-only::100 %25 of it: talk, no act%0ARepair: owe an act',
    );
  });

  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['note', 'notice'],
  ] as const)('of level %s is an %s', (level, command) => {
    const line = toGithub([{ file: 'a', diagnostics: [{ ...remark, level }] }]);
    expect(readLine(line).command).toBe(command);
  });

  it('is read back as it was meant, whatever is in it, and stays on its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (file, message) => {
        const { repair: _, position: __, ...bare } = remark;
        const printed = toGithub([{ file, diagnostics: [{ ...bare, message }] }]);
        expect(printed).not.toMatch(/[\r\n]/);
        const { properties, text } = readLine(printed);
        expect(properties).toEqual({ file: harmless(file), title: 'consult-only' });
        expect(text).toBe(harmless(message));
      }),
      { numRuns: RUNS },
    );
  });
});
