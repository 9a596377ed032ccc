/**
 * The tables of the rubric that belong to no ladder, each with its reason and source.
 */
import { MEANS } from '../../src/model/baselines.ts';
import { RESPONSES } from '../../src/model/guarantees.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { breachesOf } from '../../src/score/rubric.ts';
import { weighted } from './formulas.ts';
import { grounds } from './ladders.ts';
import { cells, code, link, rows, table } from './markdown.ts';
import { type Slots, slotsOf } from './template.ts';

const exit = ({ exit: { noExit, atWill, notice, ...reasons } }: Rubric): Slots => ({
  'exit-never': String(noExit),
  'exit-notice': rows(
    notice.map(({ atLeast, credit }) => [`${code(atLeast)} or longer`, String(credit)]),
  ),
  'exit-at-will': String(atWill),
  'exit-grounds': grounds(reasons),
});

const term = ({ term: { least, fullYears, ...reasons } }: Rubric): Slots => ({
  'term-least': String(least),
  'term-rest': String(Number((1 - least).toFixed(6))),
  'term-full-years': String(fullYears),
  'term-grounds': grounds(reasons),
});

const fitting = ({ fit: { credits, notNamed, ...reasons }, ...rubric }: Rubric): Slots => {
  const kinds = breachesOf(rubric).map(({ id }) => id);
  return {
    'fit': table(
      ['response', ...kinds.map((id) => link(id))],
      RESPONSES.map((response) => [
        code(response),
        ...kinds.map((id) => String(credits[response][id])),
      ]),
    ),
    'fit-not-named': String(notNamed),
    'fit-grounds': grounds(reasons),
  };
};

const seeing = ({ sight: { credits, notNamed, ...reasons }, ...rubric }: Rubric): Slots => {
  const kinds = breachesOf(rubric).map(({ id }) => id);
  return {
    'sight': table(
      ['means', ...kinds.map((id) => link(id))],
      MEANS.map((means) => [code(means), ...kinds.map((id) => String(credits[means][id]))]),
    ),
    'sight-not-named': String(notNamed),
    'sight-grounds': grounds(reasons),
  };
};

const switches = ({ veto, tripwire: { leastSpeed, ...reasons } }: Rubric): Slots => ({
  ...slotsOf('veto', veto.credits),
  'veto-grounds': grounds(veto),
  'tripwire-least': String(leastSpeed),
  'tripwire-grounds': grounds(reasons),
});

const links = (rubric: Rubric): Slots =>
  slotsOf(
    'links',
    Object.fromEntries(
      Object.entries(rubric.links).map(([name, { weights, why, source }]) => [
        name,
        cells([weighted(weights), why, source]),
      ]),
    ),
  );

const gates = ({
  gates: { baselines, guarantees, coDrafting, why, source, ...figures },
}: Rubric): Slots => ({
  ...slotsOf('gate', figures),
  ...slotsOf('gate-baselines', baselines),
  ...slotsOf('gate-guarantees', guarantees),
  ...slotsOf('gate-co-drafting', coDrafting),
  'gates-grounds': grounds({ why, source }),
});

/** Fills in the judgement: every table, with its reason and source. */
export const judgement = (rubric: Rubric): Slots => ({
  ...slotsOf('established', rubric.established.credits),
  'established-grounds': grounds(rubric.established),
  ...slotsOf('adjudication', rubric.adjudication.credits),
  'adjudication-grounds': grounds(rubric.adjudication),
  ...exit(rubric),
  ...term(rubric),
  ...fitting(rubric),
  ...seeing(rubric),
  ...switches(rubric),
  ...links(rubric),
  ...gates(rubric),
});
