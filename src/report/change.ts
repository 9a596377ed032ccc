/**
 * A changed fact in words: where it stands, and what it was and is, by names and never by ids.
 */
import { namesIn } from '../analysis/names.ts';
import type { ChangedFact } from '../compare/movement.ts';
import { isUnknown } from '../decision/rule.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { isFields } from '../shape/walk.ts';
import { showDuration } from '../time/duration-text.ts';

/** Calls things by their names. */
export type NameOf = (id: string) => string;

const SHORT = 140;

const cut = (text: string): string =>
  text.length <= SHORT ? text : `${text.slice(0, SHORT - 1).trimEnd()}…`;

/** "responderDuty" and "exit-notice" as words. */
export const inWords = (field: string): string =>
  field
    .replace(
      /(\p{Ll})(\p{Lu})/gu,
      (_, before: string, letter: string) => `${before} ${letter.toLowerCase()}`,
    )
    .replaceAll('-', ' ');

/** The names of everything that some drafts declare; the first to name a thing names it. */
export const namesOf = (drafts: readonly Agreement[]): NameOf => {
  const named = drafts.map((draft) => {
    const elements: Scorecard['agreement']['elements'][number][] = [];
    for (const list of ['baselines', 'verification', 'guarantees'] as const)
      for (const { id, title = id } of draft[list]) elements.push({ list, id, title });
    for (const { id, place, date } of draft.drafting)
      elements.push({ list: 'drafting', id, title: `${place}, ${date}` });
    return namesIn({ parties: draft.parties, elements });
  });
  return (id) =>
    named.map((nameOf) => nameOf(id)).find((name) => name !== id) ??
    (/^\d/.test(id) ? id : inWords(id));
};

const ofRules = (rules: unknown, nameOf: NameOf, between: string): string =>
  Array.isArray(rules)
    ? rules.map((rule) => valueText(rule, nameOf)).join(between)
    : valueText(rules, nameOf);

/** A decision rule in words; nothing for what is none. */
const ruleText = (value: Readonly<Record<string, unknown>>, nameOf: NameOf): string | undefined => {
  if ('allOf' in value) return ofRules(value['allOf'], nameOf, ' and ');
  if ('anyOf' in value) return `any of ${ofRules(value['anyOf'], nameOf, ', ')}`;
  if ('atLeast' in value && 'of' in value)
    return `at least ${String(value['atLeast'])} of ${ofRules(value['of'], nameOf, ', ')}`;
  if ('share' in value) return `${String(value['share'])} of ${ofRules(value['of'], nameOf, ', ')}`;
  if ('unless' in value)
    return `automatic unless ${ofRules(value['unless'], nameOf, ', ')} decides`;
  if ('apartFrom' in value) return `${ofRules(value['rule'], nameOf, ', ')}, without the violator`;
  return undefined;
};

/** A value in few words: what has a name by it, a rule as it is said, a list by its items. */
export const valueText = (value: unknown, nameOf: NameOf): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string')
    return isUnknown(value)
      ? value === 'unknown'
        ? 'not known'
        : 'not read'
      : /^P(?=.)/.test(value)
        ? showDuration(value)
        : nameOf(value);
  if (Array.isArray(value))
    return value.length === 0
      ? 'none'
      : cut(value.map((item) => valueText(item, nameOf)).join(', '));
  if (!isFields(value)) return String(value);
  const name = value['title'] ?? value['name'] ?? value['verifier'] ?? value['party'];
  if (typeof name === 'string') return nameOf(name);
  const rule = ruleText(value, nameOf);
  if (rule !== undefined) return cut(rule);
  const fields = Object.entries(value).filter(([key]) => key !== 'cites' && key !== 'notes');
  return cut(fields.map(([key, item]) => `${inWords(key)} ${valueText(item, nameOf)}`).join(', '));
};

const LISTS: ReadonlySet<string> = new Set(['baselines', 'verification', 'guarantees', 'drafting']);

/** Where a fact stands: the element by its name, then the fields down to it. */
export const placeText = ([list = '', ...rest]: readonly string[], nameOf: NameOf): string => {
  const isElement = LISTS.has(list) && rest.length > 0;
  const [id = ''] = rest;
  const steps = (isElement ? rest.slice(1) : [list, ...rest]).map((step) => nameOf(step));
  const fields = steps.join(', ');
  if (!isElement) return fields;
  return fields === '' ? nameOf(id) : `${nameOf(id)}: ${fields}`;
};

/** What became of a fact: new, gone, or from one value to another. */
export const changeText = ({ before, after }: ChangedFact, nameOf: NameOf): string => {
  if (before === undefined) return isFields(after) ? 'new' : `new: ${valueText(after, nameOf)}`;
  if (after === undefined) return isFields(before) ? 'gone' : `gone: ${valueText(before, nameOf)}`;
  return `${valueText(before, nameOf)} → ${valueText(after, nameOf)}`;
};
