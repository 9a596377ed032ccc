/**
 * Nothing that a document or a scorecard holds is obeyed by whatever shows the report.
 *
 * Which fields hold free text is not listed here: every string of a document is replaced, and what the door still lets
 * through is free text. So a field that is added tomorrow is tried as well.
 */

import * as E from 'fp-ts/Either';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { type Scorecard, ScorecardSchema } from '../../src/model/scorecard.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { toHtml, toMarkdown, toSvg } from '../../src/report.ts';
import { movement } from '../../src/standard/movement.ts';
import { repairs } from '../../src/standard/repairs.ts';
import { SCENARIOS } from '../../src/standard/scenarios.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { tabletop } from '../../src/standard/tabletop.ts';
import { caseOf } from './cards.ts';
import { elementsOf, markupOf, textOf } from './markup.ts';

const PAYLOAD = `</style></title><script>alert(1)</script><img src=x onerror=alert(1)> "' onload='x' javascript:alert(1) [a](javascript:alert(1)) @everyone #1 | \`x\` **b** http://evil.example \u202eevil\u2066\u0007\u001b[31m\u0000\ud800\uffff`;
const LINK = 'javascript:alert(document.domain)//https://example.org';

type Path = readonly (string | number)[];

/** The paths of all strings in plain data. */
const strings = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    strings(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

const replaced = (value: unknown, [step, ...rest]: Path, by: (old: string) => string): unknown => {
  if (step === undefined) return by(String(value));
  if (Array.isArray(value))
    return value.with(Number(step), replaced(value[Number(step)], rest, by));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: replaced(fields[String(step)], rest, by) };
};

/** Puts the payload wherever it is still accepted. */
const poisoned = <T>(clean: T, isAccepted: (value: unknown) => boolean): readonly [T, Path[]] => {
  let value: unknown = clean;
  const free: Path[] = [];
  for (const path of strings(clean)) {
    const tried = replaced(value, path, () => (path.at(-1) === 'url' ? LINK : PAYLOAD));
    if (!isAccepted(tried)) continue;
    value = tried;
    free.push(path);
  }
  return [value as T, free];
};

/** A document with something in every field that takes free text. */
const clean = (): Agreement => {
  const { agreement } = caseOf('us-28-point-plan-2025-11');
  const says = { source: agreement.sources[0]?.id ?? '', at: 'p. 1', says: 'so' };
  return {
    ...agreement,
    shows: 'x',
    notes: 'x',
    baselines: agreement.baselines
      .slice(0, 1)
      .map((one) => ({ ...one, notes: 'x', cites: [says] })),
    verification: agreement.verification.map((one) => ({ ...one, cites: [says] })),
    guarantees: agreement.guarantees.slice(0, 2).map((one) => ({
      ...one,
      cites: [says],
      trigger: { ...one.trigger, threshold: 'qualified', adjectives: ['serious'] },
      conditions: [
        { kind: 'void-if', event: 'an event', adjudicator: 'unspecified', cites: [says] },
      ],
    })),
    drafting: agreement.drafting
      .slice(0, 2)
      .map((one) => ({ ...one, terms: 'all', produced: 'x' })),
    sources: agreement.sources.map((source) => ({ ...source, url: 'https://example.org/' })),
  };
};

let hostile: Agreement;
let free: readonly string[];
let card: Scorecard;
beforeAll(() => {
  const parsed = parseAgreement(clean());
  if (E.isLeft(parsed)) throw new Error(JSON.stringify(parsed.left));
  const [value, paths] = poisoned(parsed.right, (tried) => E.isRight(parseAgreement(tried)));
  hostile = value;
  free = [
    ...new Set(paths.map((path) => path.filter((step) => typeof step === 'string').join('.'))),
  ];
  card = scoreAgreement(hostile);
});

const ALLOWED = new Set(
  'html head meta title style body svg defs pattern rect line path circle text tspan g desc a header main nav footer section figure figcaption div span p b i code br h1 h2 h3 ol ul li dl dt dd table thead tbody tr th td details summary'.split(
    ' ',
  ),
);
const OBEYED =
  /(?!\n)\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/u;

/** Whatever in some markup could run, load, or lead astray. */
const dangersIn = (text: string, kind: 'html' | 'xml'): readonly string[] =>
  elementsOf(markupOf(text, kind)).flatMap((element) => [
    ...(element.name === '' || ALLOWED.has(element.name) ? [] : [`<${element.name}>`]),
    ...(element.name === 'style' && /<|javascript|evil/.test(element.children.join())
      ? ['a style from outside']
      : []),
    ...[...element.attributes].flatMap(([name, value]) => {
      if (/^on|^src|^srcset$|^action$|^formaction$/.test(name)) return [`${name}="${value}"`];
      if (name !== 'href') return [];
      return /^#[a-z0-9-]+$/.test(value) || /^https?:\/\//.test(value) ? [] : [`href="${value}"`];
    }),
  ]);

describe('a document that is out to do harm', () => {
  it('holds it in every field of free text', () => {
    expect(free).toEqual(
      expect.arrayContaining([
        'title',
        'parties.name',
        'baselines.title',
        'verification.title',
        'guarantees.title',
        'guarantees.conditions.event',
        'guarantees.trigger.adjectives',
        'drafting.place',
        'drafting.produced',
        'sources.title',
        'sources.publisher',
        'sources.url',
        'baselines.cites.at',
        'baselines.cites.says',
      ]),
    );
    expect(hostile.sources[0]?.url).toBe(LINK);
    expect(card.findings.length).toBeGreaterThan(3);
  });

  const all = () => ({ agreement: hostile, repairs: repairs(hostile), drafts: [hostile] });
  const replayed = () => {
    const one = tabletop(hostile, {
      ...SCENARIOS['salvo-as-retaliation'],
      title: PAYLOAD,
      source: PAYLOAD,
      claims: [{ says: PAYLOAD, against: 'guarantee' }],
    });
    if (E.isLeft(one)) throw new Error(JSON.stringify(one.left));
    return one.right;
  };
  const moved = () => movement(hostile, { ...hostile, title: `${PAYLOAD}2`, verification: [] });

  it.each<[what: string, text: () => string, kind: 'html' | 'xml']>([
    ['the page of a scorecard', () => toHtml(card, all()), 'html'],
    ['the page of a movement', () => toHtml(moved(), all()), 'html'],
    ['the page of a track', () => toHtml([card, card], { ...all(), movements: [moved()] }), 'html'],
    ['the page of a replay', () => toHtml(replayed()), 'html'],
    ['the page of several replays', () => toHtml([replayed(), replayed()]), 'html'],
    ['the figure of a replay', () => toSvg(replayed()), 'xml'],
    ['the ranges', () => toSvg(card, all()), 'xml'],
    ['the coverage', () => toSvg(card, { ...all(), figure: 'coverage' }), 'xml'],
    ['the timelines', () => toSvg(card, { ...all(), figure: 'timelines' }), 'xml'],
    ['the drafting log', () => toSvg(card, { ...all(), figure: 'drafting' }), 'xml'],
    ['the waterfall', () => toSvg(moved(), all()), 'xml'],
    ['the panels of a track', () => toSvg([card, card]), 'xml'],
  ])('does none in %s, where it is shown as text', (_, text, kind) => {
    const made = text();
    expect(dangersIn(made, kind)).toEqual([]);
    expect(made).not.toMatch(OBEYED);
    expect(made).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(textOf(markupOf(made, kind))).toMatch(/<\/style>|texts over time/);
  });

  it.each<[what: string, text: () => string]>([
    ['a scorecard', () => toMarkdown(card, all())],
    ['a movement', () => toMarkdown(moved(), all())],
    ['a track', () => toMarkdown([card, card])],
    ['a replay', () => toMarkdown(replayed())],
  ])('does none in the Markdown of %s', (_, text) => {
    const made = text();
    expect(made).toContain('alert');
    expect(made).not.toMatch(OBEYED);
    const unescaped = made
      .replace(/\\[\\`*_{}[\]<>#|~&$:.]/g, '')
      .replace(/<\/?(?:details|summary)>/g, '');
    expect(unescaped).not.toMatch(/[<>[\]`_~]/);
    expect(made).not.toMatch(/@(?!&#8203;)/);
    expect(made).not.toMatch(/(?<!&)#(?=\d)/);
    expect(made).not.toMatch(/https?:\/\//);
  });
});

describe('a scorecard that is out to do harm', () => {
  it('does none either, wherever it may hold any text', () => {
    const small = { ...card, nodes: card.nodes.slice(0, 60) };
    const { nodes } = small;
    const head = (node: number) => ({ ...card.overall, node });
    const whole = {
      ...small,
      overall: head(nodes.length - 1),
      indicators: { baselines: head(0), guarantees: head(1), coDrafting: head(2) },
      violatorDependence: card.violatorDependence.slice(0, 1),
      findings: card.findings.slice(0, 3),
      agreement: { ...card.agreement, sources: card.agreement.sources.slice(0, 2) },
    };
    const [bad, paths] = poisoned(whole, (tried) => ScorecardSchema.safeParse(tried).success);
    const fields = paths.map((path) => path.filter((step) => typeof step === 'string').join('.'));
    expect(fields).toEqual(
      expect.arrayContaining(['nodes.label', 'findings.message', 'matrix.breach', 'weakest']),
    );
    expect(dangersIn(toHtml(bad, { agreement: hostile }), 'html')).toEqual([]);
    expect(dangersIn(toSvg(bad, { figure: 'coverage' }), 'xml')).toEqual([]);
  });
});

describe('the search for dangers', () => {
  it.each([
    ['<p><script>1</script></p>', '<script>'],
    ['<a href="javascript:x">a</a>', 'href="javascript:x"'],
    ['<p onclick="x">a</p>', 'onclick="x"'],
  ])('finds one in %s', (text, danger) => {
    expect(dangersIn(text, 'html')).toEqual([danger]);
  });
});
