/**
 * Each command on given texts, without a process: what it prints, what it complains of, and how it ends.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { read } from '../../scripts/docs/files.ts';
import { agreementOf, article5, CASES, dayton1995 } from '../../src/cases/index.ts';
import {
  type Explanation,
  equivalenceText,
  explain as explained,
  explainText,
  movement,
  movementText,
  repairs,
  scoreAgreement,
  upgrade,
} from '../../src/index.ts';
import { inOneStyle } from '../../src/reading/text/yaml-style.ts';
import { toHtml, toMarkdown } from '../../src/report.ts';
import { cardLines } from '../../src/standard/card-lines.ts';
import { equivalence } from '../../src/standard/equivalence.ts';
import { readAgreement } from '../../src/text.ts';
import { draft } from '../drafts.ts';
import { runIn, TEMPLATE } from './world.ts';

const template = draft('template');
const files = { 'draft.yaml': TEMPLATE };
const LATER = TEMPLATE.replace("date: '2030-05-17'", "date: '2030-06-01'").replace(
  'capability: earmarked',
  'capability: to-be-determined',
);
const MISTAKEN = TEMPLATE.replace('status: draft', 'status: drafty');

const agreementIn = (text: string) => {
  const result = readAgreement(text);
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left));
  return result.right.agreement;
};

describe('init', () => {
  it('prints the template, with a way to have it completed in place of our own', async () => {
    const { output, code } = await runIn({}, 'init');
    expect(code).toBe(0);
    expect(agreementIn(output)).toEqual(template);
    expect(output).not.toContain('../docs/');
    expect(output).toContain('casus-foederis schema --output agreement.schema.json');
  });

  it('writes over nothing', async () => {
    const {
      files: after,
      errors,
      code,
    } = await runIn({ files: { 'draft.yaml': 'mine' } }, ...['init', '--output', 'draft.yaml']);
    expect(code).toBe(2);
    expect(errors).toBe('draft.yaml is there already; `init` writes over nothing\n');
    expect(after.get('draft.yaml')).toBe('mine');
    expect((await runIn({}, 'init', '-o', 'new.yaml')).files.get('new.yaml')).toContain('schema:');
  });
});

describe('score', () => {
  it('prints the card of a document, short or whole', async () => {
    const card = scoreAgreement(template);
    const options = {
      repairs: repairs(template),
      ...cardLines(template, card),
    };
    const short = await runIn({ files }, 'score', 'draft.yaml');
    expect(short.output).toBe(`${explainText(card, options)}\n`);
    expect([short.code, short.errors]).toEqual([0, '']);
    const whole = await runIn({ files }, 'score', 'draft.yaml', '--whole');
    expect(whole.output).toBe(`${explainText(card, { whole: true, ...options })}\n`);
  });

  it('takes standard input, and the id of a case', async () => {
    const { output } = await runIn({ input: TEMPLATE }, 'score', '-');
    expect(output).toBe((await runIn({ files }, 'score', 'draft.yaml')).output);
    const { output: ofCase } = await runIn({}, 'score', 'dayton-1995');
    const own = agreementOf(dayton1995);
    const card = scoreAgreement(own);
    const lines = cardLines(own, card);
    expect(ofCase).toBe(`${explainText(card, { repairs: repairs(own), ...lines })}\n`);
  });

  it('gives a scorecard as JSON, and a list where several can be meant', async () => {
    const card = JSON.parse(JSON.stringify(scoreAgreement(template)));
    const one = await runIn({ files }, 'score', 'draft.yaml', '--format', 'json');
    expect(JSON.parse(one.output)).toEqual(card);
    const pattern = await runIn({ files }, 'score', '*.yaml', '--format', 'json');
    expect(JSON.parse(pattern.output)).toEqual([card]);
    const twice = await runIn({ files }, 'score', 'draft.yaml', 'draft.yaml', '-f', 'json');
    expect(JSON.parse(twice.output)).toEqual([card, card]);
  });

  it('gives the page and the Markdown of the report', async () => {
    const card = scoreAgreement(template);
    const options = {
      agreement: template,
      repairs: repairs(template),
      ...cardLines(template, card),
    };
    const html = await runIn({ files }, 'score', 'draft.yaml', '-f', 'html');
    expect(html.output).toBe(`${toHtml(card, { ...options, tree: false })}\n`);
    const markdown = await runIn({ files }, 'score', 'draft.yaml', '-f', 'markdown');
    expect(markdown.output).toBe(`${toMarkdown(card, options)}\n`);
    const two = await runIn({ files }, 'score', 'draft.yaml', 'dayton-1995', '-f', 'html');
    expect([two.code, two.output]).toEqual([2, '']);
    expect(two.errors).toContain('track --format html');
  });

  it('scores what it can read, and says with code 2 what it could not', async () => {
    const { output, errors, code } = await runIn(
      { files: { ...files, 'wrong.yaml': MISTAKEN } },
      ...['score', 'wrong.yaml', 'draft.yaml'],
    );
    expect(code).toBe(2);
    expect(output).toContain('Valley Agreement');
    expect(errors).toMatch(/^wrong\.yaml:\d+:9: problem: status .*did you mean `draft`\?\n/);
    expect(errors).toContain('\n1 problem; not scored.\n');
  });

  it('keeps what was written before where nothing can be read', async () => {
    const { files: after, code } = await runIn(
      { files: { 'wrong.yaml': MISTAKEN, 'card.txt': 'before' } },
      ...['score', 'wrong.yaml', '--output', 'card.txt'],
    );
    expect(code).toBe(2);
    expect(after.get('card.txt')).toBe('before');
  });

  it('says nothing but problems where it is to be quiet', async () => {
    const quiet = await runIn({ files }, 'score', 'draft.yaml', '--quiet');
    expect(quiet).toMatchObject({ output: '', errors: '', code: 0 });
    const wrong = await runIn({ files: { 'wrong.yaml': MISTAKEN } }, 'score', 'wrong.yaml', '-q');
    expect(wrong).toMatchObject({ output: '', code: 2 });
    expect(wrong.errors).toContain('problem: status');
  });
});

describe('check', () => {
  it('lists findings at their lines, and ends with 1', async () => {
    const { output, code, errors } = await runIn({ files }, 'check', 'draft.yaml');
    const { findings } = scoreAgreement(template);
    expect([code, errors]).toEqual([1, '']);
    const words = { defeats: 'fatal', weakens: 'weakens it', clouds: 'clouds it' };
    for (const { message, id, severity, repair } of findings) {
      expect(output).toContain(
        `: ${words[severity]}: ${message} [${id}]\n    Repair: ${repair}.\n`,
      );
    }
    const lines = output.split('\n').filter((line) => line.startsWith('draft.yaml:'));
    expect(lines).toHaveLength(findings.length);
    const numbers = lines.map((line) => Number(line.split(':')[1]));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(output).toContain(`\n1 document: 0 problems, 0 warnings, ${findings.length} findings\n`);
  });

  it('points to the words that are at fault', async () => {
    const { output } = await runIn({ files }, 'check', 'draft.yaml', '--format', 'json');
    const [checked] = JSON.parse(output);
    const { position } = checked.diagnostics.find(
      ({ rule }: { rule: string }) => rule === 'open-worded-threshold',
    );
    const { offset, length } = position;
    expect(TEMPLATE.slice(offset, offset + length)).toBe('[deliberate]');
  });

  it('lists problems at their lines, and ends with 2', async () => {
    const { output, code } = await runIn(
      { files: { 'wrong.yaml': MISTAKEN } },
      'check',
      'wrong.yaml',
    );
    expect(code).toBe(2);
    const line = MISTAKEN.split('\n').findIndex((one) => one.startsWith('status:')) + 1;
    expect(output).toContain(`wrong.yaml:${line}:9: problem: status is not one of`);
  });

  it.each([
    ['plain', (text: string) => text],
    ['with a byte order mark', (text: string) => `\ufeff${text}`],
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('offers repairs in SARIF that make a text readable: %s', async (_, written) => {
    const text = written(TEMPLATE.replace('title: Valley Agreement', 'title: Valley: Agreement'));
    const { output } = await runIn(
      { files: { 'wrong.yaml': text } },
      ...['check', 'wrong.yaml', '--format', 'sarif'],
    );
    const [{ fixes }] = JSON.parse(output).runs[0].results;
    const [{ deletedRegion, insertedContent }] = fixes[0].artifactChanges[0].replacements;
    const { charOffset, charLength } = deletedRegion;
    const own = text.replace(/^\ufeff/, '');
    const repaired =
      own.slice(0, charOffset) + insertedContent.text + own.slice(charOffset + charLength);
    expect(agreementIn(repaired).title).toBe(
      template.title.replace('Valley Agreement', 'Valley: Agreement'),
    );
  });

  it('lists warnings, which fail no build', async () => {
    const undated = TEMPLATE.replace("date: '2030-05-17'", "date: '2030-03-17'");
    const all = await runIn({ files: { 'a.yaml': undated } }, 'check', 'a.yaml');
    expect(all.output).toMatch(/a\.yaml:\d+:\d+: warning: drafting\[\d\]\.date is left out/);
    const none = await runIn(
      { files: { 'a.yaml': undated } },
      ...['check', 'a.yaml', '--fail-on', 'finding:consult-only'],
    );
    expect(none.code).toBe(0);
  });

  it('is quiet about all but problems', async () => {
    const quiet = await runIn({ files }, 'check', 'draft.yaml', '-q');
    expect(quiet).toMatchObject({ output: '', errors: '', code: 1 });
    const wrong = await runIn({ files: { 'wrong.yaml': MISTAKEN } }, 'check', 'wrong.yaml', '-q');
    expect(wrong.output).toMatch(/^wrong\.yaml:\d+:9: problem: status[^\n]*\n$/);
  });

  it.each(['check', 'upgrade'])('takes no cases, which have no lines: %s', async (command) => {
    const { errors, code } = await runIn({}, command, 'dayton-1995');
    expect([code, errors]).toEqual([
      2,
      'dayton-1995: there is no such file; the library case of that name has no lines to point at, but can be scored and explained (`score`, `explain`)\n',
    ]);
    expect((await runIn({}, command, 'nowhere')).errors).toBe('nowhere: there is no such file\n');
  });
});

describe('--fail-on', () => {
  const { verdict } = scoreAgreement(template);

  it('judges the verdict at its worst end', async () => {
    expect(verdict.worst).toBe('partial');
    const partial = await runIn({ files }, 'score', 'draft.yaml', '-q', '--fail-on', 'partial');
    expect(partial).toMatchObject({
      code: 1,
      output: '',
      errors: `fails: ${template.title}: at worst the verdict is “partial”\n`,
    });
    const document = await runIn({ files }, 'score', 'draft.yaml', '-q', '--fail-on', 'document');
    expect(document).toMatchObject({ code: 0, errors: '' });
    const open = await runIn({}, 'score', 'miami-draft-2025-12', '-q', '--fail-on', 'document');
    expect(open.code).toBe(1);
  });

  it('takes findings, several times or with commas', async () => {
    const late = 'finding:late-consultation';
    for (const words of [
      ['--fail-on', late],
      ['--fail-on', 'document', '--fail-on', late],
      ['--fail-on', `finding:consult-only,${late}`],
    ]) {
      const { code, errors } = await runIn({ files }, 'check', 'draft.yaml', '-q', ...words);
      expect(code).toBe(1);
      expect(errors).toBe(`fails: ${template.title}: the finding late-consultation applies\n`);
    }
    const other = await runIn(
      { files },
      'check',
      'draft.yaml',
      '--fail-on',
      'finding:consult-only',
    );
    expect(other.code).toBe(0);
  });

  it.each([
    ['partail', 'partial'],
    ['finding:consult-onl', 'finding:consult-only'],
    ['consult-only', 'finding:consult-only'],
  ])('suggests for %s', async (wrong, meant) => {
    const { code, errors } = await runIn({ files }, 'score', 'draft.yaml', '--fail-on', wrong);
    expect(code).toBe(2);
    expect(errors).toBe(
      `--fail-on ${wrong}: expected document, partial or finding:ID; did you mean ${meant}?\n`,
    );
  });

  it('refuses what is like nothing', async () => {
    const { code, errors } = await runIn({ files }, 'score', 'draft.yaml', '--fail-on', 'doom');
    expect([code, errors]).toEqual([
      2,
      '--fail-on doom: expected document, partial or finding:ID\n',
    ]);
  });
});

describe('diff', () => {
  const both = { ...files, 'later.yaml': LATER };
  const moved = movement(template, agreementIn(LATER));

  it('says what moved', async () => {
    const { output, code } = await runIn({ files: both }, 'diff', 'draft.yaml', 'later.yaml');
    expect(code).toBe(0);
    expect(output).toBe(`${movementText(moved)}\n`);
    expect(output).toContain('capability: earmarked → to be determined');
  });

  it('gives the movement as data and as the report has it', async () => {
    const as = async (format: string) =>
      (await runIn({ files: both }, 'diff', 'draft.yaml', 'later.yaml', '-f', format)).output;
    expect(JSON.parse(await as('json'))).toEqual(JSON.parse(JSON.stringify(moved)));
    const drafts = [template, agreementIn(LATER)];
    expect(await as('markdown')).toBe(`${toMarkdown(moved, { drafts })}\n`);
    expect(await as('html')).toBe(`${toHtml(moved, { drafts })}\n`);
  });

  it('compares a draft with a case, and two documents only', async () => {
    const { output } = await runIn({ files }, 'diff', 'dayton-1995', 'draft.yaml', '--facts', '1');
    expect(output).toContain('What moved the overall score most (1 of ');
    const three = await runIn({ files: both }, 'diff', '*.yaml', 'draft.yaml');
    expect(three.code).toBe(2);
    expect(three.errors).toContain('two documents are compared, and 3 were named');
  });

  it('judges the second draft at its worst end, if it is to fail on anything', async () => {
    expect(scoreAgreement(template).verdict.worst).toBe('partial');
    const failing = ['--fail-on', 'document,finding:absorbed-punishment'];
    const passes = await runIn({ files }, 'diff', 'draft.yaml', 'dayton-1995', ...failing);
    expect([passes.code, passes.errors]).toEqual([0, '']);
    const fails = await runIn({ files }, 'diff', 'dayton-1995', 'draft.yaml', ...failing);
    expect(fails.code).toBe(1);
    expect(fails.errors).toBe(
      `fails: ${template.title}: the finding absorbed-punishment applies\n`,
    );
    const unasked = await runIn({ files }, 'diff', 'dayton-1995', 'draft.yaml');
    expect(fails.output).toBe(unasked.output);
    const words = ['diff', 'draft.yaml', 'later.yaml'];
    const partial = await runIn({ files: both }, ...words, '--fail-on', 'partial', '-f', 'json');
    expect(partial.code).toBe(1);
    expect(partial.errors).toContain('at worst the verdict is “');
    expect(JSON.parse(partial.output)).toEqual(JSON.parse(JSON.stringify(moved)));
    const wrong = await runIn({ files: both }, ...words, '--fail-on', 'partail');
    expect([wrong.code, wrong.output]).toEqual([2, '']);
    expect(wrong.errors).toContain('did you mean partial?');
  });

  it('compares neither if one cannot be read', async () => {
    const { code, output, errors } = await runIn(
      { files: { ...files, 'wrong.yaml': MISTAKEN } },
      ...['diff', 'draft.yaml', 'wrong.yaml'],
    );
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('1 problem; nothing was compared.');
  });
});

describe('track', () => {
  it('puts documents in the order of their dates and says what moved between them', async () => {
    const { output, code } = await runIn(
      { files: { 'b.yaml': LATER, 'a.yaml': TEMPLATE } },
      ...['track', 'b.yaml', 'a.yaml', 'dayton-1995'],
    );
    expect(code).toBe(0);
    const dates = [...output.matchAll(/^ {2}(\d{4}-\d\d-\d\d) /gm)].map(([, date]) => date);
    expect(dates).toEqual(['1995-12-14', '2030-05-17', '2030-06-01']);
    expect(output).toContain(movementText(movement(template, agreementIn(LATER)), { facts: 3 }));
  });

  it('gives everything as data', async () => {
    const { output } = await runIn({}, 'track', 'dayton-1995', 'munich-1938', '-f', 'json');
    const { scorecards, movements } = JSON.parse(output);
    expect(scorecards.map((card: { agreement: { id: string } }) => card.agreement.id)).toEqual([
      'munich-1938',
      'dayton-1995',
    ]);
    expect(movements).toHaveLength(1);
  });

  it('is made a page of', async () => {
    const { output } = await runIn({}, 'track', 'dayton-1995', 'munich-1938', '-f', 'html');
    expect(output).toMatch(/^<!doctype html>/i);
  });

  it('wants two at least', async () => {
    const { code, errors } = await runIn({ files }, 'track', 'draft.yaml');
    expect([code, errors]).toEqual([2, 'track: name at least two documents; `score` takes one\n']);
  });
});

describe('explain', () => {
  it('goes down to the clauses', async () => {
    const { output, code } = await runIn({ files }, 'explain', 'draft.yaml', 'baselines');
    expect(code).toBe(0);
    expect(output).toMatch(/^Baselines and verification 0\.\d\d/);
    expect(output).toContain('[Draft Valley Agreement: Art. ');
    const short = await runIn({ files }, 'explain', 'draft.yaml', '--depth', '1');
    expect(short.output.trimEnd().split('\n')).toHaveLength(4);
  });

  it('gives the same as data, the score first, and each part once', async () => {
    const dataOf = async (...words: readonly string[]) =>
      JSON.parse(
        (await runIn({ files }, 'explain', 'draft.yaml', ...words, '-f', 'json')).output,
      ) as readonly { readonly sentence: string; readonly parts: readonly number[] }[];
    const [first, ...others] = await dataOf('baselines', '--depth', '1');
    expect(first?.sentence).toMatch(/^Baselines and verification/);
    expect(first?.parts).toEqual([1, 2]);
    expect(others.map(({ parts }) => parts)).toEqual([[], []]);
    const whole = await dataOf();
    const shape = (place: number): readonly unknown[] => [
      whole[place]?.sentence,
      ...(whole[place]?.parts ?? []).map(shape),
    ];
    const shapeOf = ({ sentence, parts }: Explanation): readonly unknown[] => [
      sentence,
      ...parts.map(shapeOf),
    ];
    expect(shape(0)).toEqual(shapeOf(explained(scoreAgreement(template))));
    expect(whole.length).toBeLessThanOrEqual(scoreAgreement(template).nodes.length);
  });

  it.each([
    ['gaurantees', 'did you mean guarantees?'],
    ['baselines.mian', 'its parts are '],
  ])('suggests for %s', async (path, meant) => {
    const { code, errors } = await runIn({ files }, 'explain', 'draft.yaml', path);
    expect(code).toBe(2);
    expect(errors).toContain(meant);
  });
});

describe('compare', () => {
  it('sets each guarantee beside Article 5, and finds the agreements most like it', async () => {
    const { output, code } = await runIn({ files }, 'compare', 'draft.yaml');
    expect(code).toBe(0);
    for (const { id } of template.guarantees) {
      const compared = equivalence({ agreement: template, guarantee: id }, article5());
      expect(output).toContain(equivalenceText(compared));
    }
    expect(output).toMatch(/Of these 7: \d held, \d mixed, \d collapsed\./);
    expect(output).toContain('not a forecast');
  });

  it('takes another reference, and one guarantee', async () => {
    const { output } = await runIn(
      { files },
      ...['compare', 'draft.yaml', '--with', 'brussels-treaty-1948:article-v', '-f', 'json'],
    );
    const { equivalence: all, referenceClass } = JSON.parse(output);
    expect(all).toHaveLength(template.guarantees.length);
    expect(all[0].sides.reference.agreement).toContain('Brussels Treaty');
    expect(referenceClass).toHaveLength(7);
  });

  it.each([
    [['--with', 'brussels-treaty-1948:article-w'], 'did you mean article-v?'],
    [['--with', 'brussels-treaty-1948'], 'expected FILE:ID'],
    [['--with', 'brussels-treaty-1984:article-v'], 'did you mean brussels-treaty-1948?'],
    [['--guarantee', 'nothing-like-it'], 'there is no guarantee nothing-like-it; it has '],
  ])('suggests for %j', async (words, meant) => {
    const { code, errors, output } = await runIn({ files }, 'compare', 'draft.yaml', ...words);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(meant);
  });
});

describe('cases', () => {
  it('lists the library within the width', async () => {
    const { output } = await runIn({}, 'cases', '--width', '80');
    const lines = output.trimEnd().split('\n');
    expect(lines).toHaveLength(CASES.length + 1);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    for (const { id } of CASES) expect(output).toContain(`  ${id} `);
    const { output: data } = await runIn({}, 'cases', '-f', 'json');
    expect(JSON.parse(data)).toHaveLength(CASES.length);
  });

  it.each(CASES.map(({ id, document }) => [id, document] as const))(
    'prints %s in the one style, to be read back as it is',
    async (id, document) => {
      const { output } = await runIn({}, 'cases', id);
      expect(inOneStyle(output)).toBe(output);
      expect(parse(output)).toEqual(document);
      expect(agreementIn(output).id).toBe(id);
    },
  );

  it('prints one as its card and as data', async () => {
    const card = await runIn({}, 'cases', 'dayton-1995', '-f', 'text');
    expect(card.output).toContain('not a forecast');
    const data = await runIn({}, 'cases', 'dayton-1995', '-f', 'json');
    expect(JSON.parse(data.output)).toEqual(dayton1995.document);
  });

  it('suggests the one that was meant', async () => {
    const { code, errors } = await runIn({}, 'cases', 'dayton');
    expect([code, errors]).toEqual([
      2,
      'there is no case dayton in the library; did you mean dayton-1995?\n',
    ]);
  });
});

describe('schema', () => {
  it('prints the schemas that are published', async () => {
    expect((await runIn({}, 'schema')).output).toBe(read('docs/agreement.schema.json'));
    const { output } = await runIn({}, 'schema', '--scorecard');
    expect(output).toBe(read('docs/scorecard.schema.json'));
  });
});

describe('codebook', () => {
  it.each([
    ['responder.duty', 'Responder: `duty`', 'How far it is obliged'],
    ['duty', 'Ladder: duty', 'shall-use-force'],
    ['shall-assist', 'Ladder: duty: `shall-assist`', 'Brussels Treaty 1948'],
    ['violator-holds-veto', 'violator-holds-veto', 'Asks: Can a constrained party'],
    ['blockade', '`blockade`', ''],
    ['sanctions-snapback', 'sanctions-snapback', ''],
    ['notice', 'Notice for leaving', 'Why:'],
    ['Tripwire', 'Tripwire', 'Schelling'],
    ['unanimity', '`allOf`', 'Unanimity of guarantors'],
    ['as soon as possible', 'Ladder: promptness: `promptly`', 'UK-Ukraine 2024'],
    ['each direction', 'One guarantee for each direction of a mutual pact?', 'Only if the duties'],
  ])('says of %s what the page says', async (word, ...parts) => {
    const { output, code } = await runIn({}, 'codebook', word);
    expect(code).toBe(0);
    for (const part of parts) expect(output).toContain(part);
    expect(output).not.toMatch(/<a id|\]\(#/);
  });

  it('prints the whole page', async () => {
    expect((await runIn({}, 'codebook')).output).toBe(read('docs/codebook.md'));
  });

  it('shows the first few entries where many have the word, and says how many have it', async () => {
    const { output } = await runIn({}, 'codebook', 'leaves', '--width', '400');
    expect(output).toMatch(
      /\n\nAnd \d+ more entries have the words “leaves”; `codebook` without a word prints them all\.\n$/,
    );
  });

  it('suggests the word that was meant', async () => {
    const { code, errors } = await runIn({}, 'codebook', 'dutty');
    expect([code, errors]).toEqual([2, 'the codebook says nothing of dutty; did you mean duty?\n']);
  });
});

const OLD = `# coded by hand
schema: casus-foederis/agreement@1 # the old one
id: truce
constrains: [] # nobody
guarantees:
  - id: pledge
    responders:
      - party: island # far away
        responses: []
`;

describe('upgrade', () => {
  it('changes what it can in place, keeps comments, and lists what is left to read', async () => {
    const { output, errors, code } = await runIn(
      { files: { 'old.yaml': OLD } },
      'upgrade',
      'old.yaml',
    );
    expect(code).toBe(0);
    expect(output).toBe(
      OLD.replace('agreement@1', 'agreement@2')
        .replace('constrains: []', 'constrains: [anyone]')
        .replace('responses: []', 'responses: unspecified'),
    );
    const { toRead } = upgrade({ schema: 'casus-foederis/agreement@1' });
    for (const line of toRead) expect(errors).toContain(`- ${line}\n`);
  });

  it('changes the right places behind a byte order mark', async () => {
    const { output } = await runIn({ input: `\ufeff${OLD}` }, 'upgrade', '-');
    expect(output).toBe((await runIn({ input: OLD }, 'upgrade', '-')).output);
  });

  it('keeps JSON JSON', async () => {
    const old = '{\n  "schema": "casus-foederis/agreement@1",\n  "constrains": []\n}\n';
    const { output } = await runIn({ input: old }, 'upgrade', '-');
    expect(output).toBe(
      '{\n  "schema": "casus-foederis/agreement@2",\n  "constrains": ["anyone"]\n}\n',
    );
  });

  it('leaves to a person what does not stand on one line', async () => {
    const old = OLD.replace('constrains: []', 'constrains: [\n]');
    const { output, errors, code } = await runIn({ input: old }, 'upgrade', '-');
    expect(code).toBe(1);
    expect(output).toContain('constrains: [\n]');
    expect(errors).toContain('Left to change by hand: constrains becomes ["anyone"]');
  });

  it('leaves any other version as it is', async () => {
    const { output, errors, code } = await runIn({ files }, 'upgrade', 'draft.yaml');
    expect([code, output]).toEqual([0, TEMPLATE]);
    expect(errors).toBe('draft.yaml is not of version 1; it stays as it is\n');
  });

  it('refuses what is no YAML', async () => {
    const { output, code, errors } = await runIn({ input: 'a: [' }, 'upgrade', '-');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(/^standard input:1:/);
  });
});
