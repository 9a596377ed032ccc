/**
 * What is to be replayed: a scenario, by whom, from when, and who refuses.
 */
import type { Agreement } from 'casus-foederis';
import { SCENARIOS, type Scenario, type ScenarioName } from 'casus-foederis/adversary';

type Party = Agreement['parties'][number];

/** What is replayed, and who refuses. */
export interface ProbeSettings {
  /** The agreement for which the violator and those who refuse were chosen; another one begins with none. */
  readonly of: string;
  readonly scenario: ScenarioName;
  /** Absent where the first party that the text constrains is to be the violator. */
  readonly violator?: string;
  /** When it begins, local time; empty where hours are counted alone. */
  readonly begins: string;
  readonly refuses: readonly string[];
}

/** A probe by night, in which only the violator refuses. */
export const FIRST_PROBE: ProbeSettings = {
  of: '',
  scenario: 'night-probe',
  begins: '',
  refuses: [],
};

/** The settings as they stand for an agreement. */
export const settingsFor = ({ id }: Agreement, settings: ProbeSettings): ProbeSettings =>
  settings.of === id
    ? settings
    : { of: id, scenario: settings.scenario, begins: settings.begins, refuses: [] };

/** Parties that the text constrains by name, in its order: any of them may be the violator. */
export const violatorsOf = ({ constrains, parties }: Agreement): readonly Party[] =>
  constrains.flatMap((violator) => parties.filter(({ id }) => id === violator));

/** The violator of the settings, or the first there may be. */
export const violatorIn = (
  agreement: Agreement,
  { violator }: ProbeSettings,
): string | undefined => {
  const all = violatorsOf(agreement);
  return (all.find(({ id }) => id === violator) ?? all[0])?.id;
};

/** A day and an hour; a picker of dates takes years of five digits as well, which are no date here. */
const BEGINS = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** The scenario of the settings; what the text no longer names is left out, and so is an hour that is none. */
export const scenarioOf = (agreement: Agreement, settings: ProbeSettings): Scenario => {
  const violator = violatorIn(agreement, settings);
  return {
    ...SCENARIOS[settings.scenario],
    ...(violator === undefined ? {} : { violator }),
    ...(BEGINS.test(settings.begins) ? { begins: settings.begins } : {}),
  };
};
