/**
 * What an adversary would find: the page about the entry, with its tables and what the first probe meets.
 */
import { breachName } from '../../src/analysis/names.ts';
import { agreementOf } from '../../src/cases/case.ts';
import { CASES } from '../../src/cases/index.ts';
import { tabletopText } from '../../src/explain/tabletop-text.ts';
import { ASSUMED_TIMES } from '../../src/standard/assumed-times.ts';
import { HONOUR_RATES } from '../../src/standard/honour.ts';
import { SCENARIOS } from '../../src/standard/scenarios.ts';
import { tabletop } from '../../src/standard/tabletop.ts';
import { WEAKNESSES } from '../../src/standard/weaknesses.ts';
import { showDuration } from '../../src/time/duration-text.ts';
import { readTemplate } from './files.ts';
import { findingsPart } from './findings.ts';
import { code, table } from './markdown.ts';
import { page } from './page.ts';

/** The texts that `examples/probe-the-line.ts` probes, and by whom. */
const PROBED = [
  ['us-guarantee-annex-2025-11', 'ru'],
  ['twenty-point-framework-2025-12', 'ru'],
  ['paris-declaration-2026-01', 'ru'],
  ['response-ladder-2026-02', 'ru'],
  ['dayton-1995', 'srpska'],
  ['minsk-package-2015', 'ru'],
] as const;

/** What the example prints; a test compares the page with what it does. */
const probe = (): string => {
  const scenario = SCENARIOS['night-probe'];
  const texts = PROBED.flatMap(([id, violator]) => {
    const found = CASES.find((one) => one.id === id);
    if (found === undefined) return [];
    const played = tabletop(agreementOf(found), { ...scenario, violator });
    return played._tag === 'Right' ? [`${tabletopText(played.right, { log: false })}\n`] : [];
  });
  return [
    `${scenario.title}: what each text makes of it\n`,
    ...texts,
    'Hour by hour, with the clauses: --whole',
  ].join('\n');
};

/** Sets the page. */
export const adversaryPage = (): string =>
  page(readTemplate('adversary'), {
    times: table(
      ['word', 'taken to last'],
      [
        ...Object.entries(ASSUMED_TIMES).map(([word, time]) => [code(word), showDuration(time)]),
        [code('unspecified'), 'nothing is assumed: no time, or for ever'],
      ],
    ),
    scenarios: table(
      ['name', 'what is done', 'breach', 'what is claimed', 'where the like has happened'],
      Object.values(SCENARIOS).map(({ id, title, breach, claims = [], source = '' }) => [
        code(id),
        title,
        breachName(breach),
        claims.map(({ says }) => `“${says}”`).join(' '),
        source,
      ]),
    ),
    rates: table(
      ['id', 'what was counted', 'kept', 'source'],
      HONOUR_RATES.map(({ id, title, rate, source }) => [
        code(id),
        title,
        `${Number((100 * rate).toFixed(1))} %`,
        source,
      ]),
    ),
    probe: probe(),
    findings: findingsPart(WEAKNESSES),
  });
