/**
 * What an adversary would find, from the command line: the two lines on a card, a replayed probe, who can block, stress.
 */
import { describe, expect, it } from 'vitest';
import {
  blockingSets,
  blockingText,
  enforcingSets,
  enforcingText,
  OFTEN_LATE,
  SCENARIOS,
  type Scenario,
  stress,
  stressText,
  swing,
  swingText,
  tabletop,
  tabletopText,
} from '../../src/adversary.ts';
import { agreementOf, dayton1995, minskPackage2015 } from '../../src/cases/index.ts';
import { type Agreement, scoreAgreement } from '../../src/index.ts';
import { toHtml, toMarkdown } from '../../src/report.ts';
import { draft } from '../drafts.ts';
import { runIn, TEMPLATE } from './world.ts';

const template = draft('template');
const files = { 'draft.yaml': TEMPLATE };
const dayton = agreementOf(dayton1995);
const probe = SCENARIOS['night-probe'];

const played = (agreement: Agreement, scenario: Scenario) => {
  const one = tabletop(agreement, scenario);
  if (one._tag === 'Left') throw new Error(JSON.stringify(one.left));
  return one.right;
};

/** The case as a file, which has lines. */
const daytonOnDisk = async () => ({
  files: { 'dayton.yaml': (await runIn({}, 'cases', 'dayton-1995')).output },
});

describe('the findings of an adversary', () => {
  it('are for whoever asks', async () => {
    const id = 'single-point-of-failure';
    const ofDayton = await daytonOnDisk();
    const without = await runIn(ofDayton, 'check', 'dayton.yaml');
    expect(without.output).not.toContain(id);
    const words = ['check', 'dayton.yaml', '--adversary', '-f', 'sarif'];
    const { output } = await runIn(ofDayton, ...words);
    const [{ tool, results }] = JSON.parse(output).runs;
    const rules = tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(rules).toContain(id);
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain(id);
    const json = await runIn({}, 'score', 'dayton-1995', '--adversary', '-f', 'json');
    const found = JSON.parse(json.output).findings.map((one: { id: string }) => one.id);
    expect(found).toContain(id);
  });

  it('can fail a build, if they are looked for', async () => {
    const failing = ['--fail-on', 'finding:single-point-of-failure', '-q'];
    const ofDayton = await daytonOnDisk();
    const asked = await runIn(ofDayton, 'check', 'dayton.yaml', '--adversary', ...failing);
    expect(asked.code).toBe(1);
    const unasked = await runIn(ofDayton, 'check', 'dayton.yaml', ...failing);
    expect(unasked.code).toBe(2);
    expect(unasked.errors).toContain('finding:single-point-of-failure: expected');
  });
});

describe('probe', () => {
  it('prints the log of the probe by night, or of the scenario that is named', async () => {
    const { output, code, errors } = await runIn({ files }, 'probe', 'draft.yaml');
    expect([code, errors]).toEqual([0, '']);
    expect(output).toBe(`${tabletopText(played(template, probe))}\n`);
    const other = await runIn({}, 'probe', 'dayton-1995', '--scenario', 'jamming-of-monitors');
    expect(other.output).toBe(
      `${tabletopText(played(dayton, SCENARIOS['jamming-of-monitors']))}\n`,
    );
  });

  it('sets the ends of several texts below each other, and their logs if all is asked for', async () => {
    const both = [dayton, agreementOf(minskPackage2015)].map((one) => played(one, probe));
    const { output } = await runIn({}, 'probe', 'dayton-1995', 'minsk-package-2015');
    expect(output).toBe(
      `${[`${probe.title}: what each text makes of it`, ...both.map((one) => tabletopText(one, { log: false }))].join('\n\n')}\n`,
    );
    const whole = await runIn({}, 'probe', 'dayton-1995', 'minsk-package-2015', '--whole');
    for (const one of both) expect(whole.output).toContain(tabletopText(one));
  });

  it('draws them on one page, and writes them as Markdown', async () => {
    const both = [dayton, agreementOf(minskPackage2015)].map((one) => played(one, probe));
    const html = await runIn({}, 'probe', 'dayton-1995', 'minsk-package-2015', '-f', 'html');
    expect(html.output).toBe(`${toHtml(both)}\n`);
    const markdown = await runIn({}, 'probe', 'dayton-1995', '-f', 'markdown');
    expect(markdown.output).toBe(`${toMarkdown(both.slice(0, 1))}\n`);
  });

  it('lets a party do it, and others refuse, by id or by name', async () => {
    const scenario = { ...probe, violator: 'srpska', refuses: ['ifor'] };
    const byId = ['--violator', 'srpska', '--refuses', 'ifor', '-f', 'json'];
    const { output } = await runIn({}, 'probe', 'dayton-1995', ...byId);
    const asJson = JSON.parse(JSON.stringify(played(dayton, scenario)));
    expect(JSON.parse(output)).toEqual(asJson);
    expect(asJson.worst.outcome.kind).toBe('unanswered');
    const name = dayton.parties.find(({ id }) => id === 'srpska')?.name.toUpperCase() ?? '';
    const byName = await runIn(
      {},
      ...['probe', 'dayton-1995', '--violator', name, '--refuses', 'ifor', '-f', 'json'],
    );
    expect(byName.output).toBe(output);
  });

  it('takes a member of the Security Council that the text does not name', async () => {
    const { code } = await runIn({ files }, 'probe', 'draft.yaml', '--refuses', 'China');
    expect(code).toBe(0);
  });

  it.each([
    [
      ['--scenario', 'night-prob'],
      '--scenario night-prob: there is no such scenario; did you mean night-probe?',
    ],
    [
      ['--scenario', 'zzz'],
      '--scenario zzz: there is no such scenario; there are night-probe, salvo-as-retaliation, massing-as-exercise, jamming-of-monitors, seizure-by-militia\n',
    ],
    [['--violator', 'srpskaa'], '--violator srpskaa: there is no such party; did you mean srpska?'],
    [['--refuses', 'elected-99'], '--refuses elected-99: there is no such party'],
    [['--refuses', 'xyz'], '--refuses xyz: there is no such party; there are ba,'],
  ])('suggests: %j', async (words, meant) => {
    const { code, errors, output } = await runIn({}, 'probe', 'dayton-1995', ...words);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(meant);
  });
});

describe('the help of probe and stress', () => {
  it('names every scenario and every pace', async () => {
    const words = (text: string) => text.replace(/\s+/g, ' ');
    const ids = Object.values(SCENARIOS).map(({ id }) => id);
    const { output } = await runIn({}, 'probe', '--help');
    expect(words(output)).toContain(`NAME is ${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}.`);
    expect(words((await runIn({}, 'stress', '--help')).output)).toContain(
      `how stages run: ${OFTEN_LATE.id}; else as they are allowed`,
    );
  });
});

describe('blocking', () => {
  it('says of every breach in scope who can leave it unanswered', async () => {
    const { output, code } = await runIn({}, 'blocking', 'dayton-1995');
    expect(code).toBe(0);
    const lines = output.split('\n- ').slice(1);
    expect(lines).toHaveLength(scoreAgreement(dayton).matrix.length);
    expect(lines[0]).toContain('A major offensive goes unanswered for certain if');
    const { output: vetoed } = await runIn({}, 'blocking', 'istanbul-draft-2022-04');
    expect(vetoed).toContain('by the Russian Federation goes unanswered');
    expect(vetoed).toContain('or the Russian Federation itself refuses.');
  });

  it('counts violators that are answered unlike, and shows the first', async () => {
    const { output } = await runIn({}, 'blocking', 'rio-treaty-1947', '--width', '120');
    const first = output.split('more violators')[0] ?? '';
    expect(first.match(/^- A major offensive by /gm)).toHaveLength(3);
    expect(first).toMatch(/\n {2}and \d+ $/);
  });

  it('prints one breach at length: what blocks, what suffices, whose word matters', async () => {
    const breach = 'limited-incursion';
    const { output } = await runIn({ files }, 'blocking', 'draft.yaml', '--breach', breach);
    expect(output).toBe(
      `${[
        blockingText(blockingSets(template, breach)),
        enforcingText(enforcingSets(template, breach)),
        swingText(swing(template, breach)),
      ].join('\n\n')}\n`,
    );
    const json = await runIn(
      {},
      ...['blocking', 'dayton-1995', '--breach', breach, '--violator', 'srpska', '-f', 'json'],
    );
    const options = { violator: 'srpska' };
    expect(JSON.parse(json.output)).toEqual(
      JSON.parse(
        JSON.stringify({
          blocking: blockingSets(dayton, breach, options),
          enforcing: enforcingSets(dayton, breach, options),
          swing: swing(dayton, breach, options),
        }),
      ),
    );
  });

  it.each([
    [
      ['dayton-1995', '--breach', 'major-offensiv'],
      '--breach major-offensiv: there is no such breach; did you mean major-offensive?',
    ],
    [['*.yaml'], 'blocking: one document is asked about at a time'],
  ])('refuses: %j', async (words, complaint) => {
    const two = { 'a.yaml': TEMPLATE, 'b.yaml': TEMPLATE };
    const { code, errors, output } = await runIn({ files: two }, 'blocking', ...words);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(complaint);
  });
});

describe('stress', () => {
  it('counts every breach in scope out, or one, under the published rates', async () => {
    const all = await runIn({ files }, 'stress', 'draft.yaml');
    const breaches = scoreAgreement(template).matrix.map(({ breach }) => breach);
    const asked = JSON.parse((await runIn({ files }, 'stress', 'draft.yaml', '-f', 'json')).output);
    expect(new Set(asked.rows.map((row: { breach: string }) => row.breach))).toEqual(
      new Set(breaches),
    );
    expect(all.code).toBe(0);
    const one = await runIn({}, 'stress', 'dayton-1995', '--breach', 'blockade');
    expect(one.output).toBe(`${stressText(stress(dayton, { breaches: ['blockade'] }))}\n`);
  });

  it('samples with a pace, and the same seed gives the same answer', async () => {
    const words = ['--breach', 'limited-incursion', '--pace', 'often-late', '--samples', '3000'];
    const { output } = await runIn({ files }, 'stress', 'draft.yaml', ...words, '--seed', '7');
    const options = { breaches: ['limited-incursion'], pace: OFTEN_LATE, samples: 3000, seed: 7 };
    expect(output).toBe(`${stressText(stress(template, options))}\n`);
    const again = await runIn({ files }, 'stress', 'draft.yaml', ...words, '--seed', '7');
    expect(again.output).toBe(output);
  });

  it.each([
    [['--seed', '3'], 'add --pace often-late'],
    [['--pace', 'often-lat'], '--pace often-lat: there is no such pace; did you mean often-late?'],
    [['--pace', 'zzz'], '--pace zzz: there is no such pace; there is often-late\n'],
    [['--samples', '0'], 'must be a whole number from 1'],
    [['--violator', 'nobody-known'], '--violator nobody-known: there is no such party'],
  ])('refuses: %j', async (words, complaint) => {
    const { code, errors, output } = await runIn({}, 'stress', 'dayton-1995', ...words);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(complaint);
  });

  it('says where a breach is not in the scope of the text', async () => {
    const words = ['stress', 'good-friday-1998', '--breach', 'limited-incursion'];
    const { code, errors } = await runIn({}, ...words);
    expect([code, errors]).toEqual([
      2,
      '--breach limited-incursion: the text has no such breach in its scope\n',
    ]);
  });
});
