/**
 * Bodies: councils and commissions that decide by a rule of their own.
 */
import { consensus, type PERMANENT_MEMBERS, securityCouncil } from '../decision/councils.ts';
import { type Rule, share } from '../decision/rule.ts';
import type { Agreement, Party } from '../model/agreement.ts';
import type { ReadyMadeRule } from '../model/parties.ts';

/** Ten who are elected for two years, and are no party to anything by name. */
export const ELECTED = [
  'elected-1',
  'elected-2',
  'elected-3',
  'elected-4',
  'elected-5',
  'elected-6',
  'elected-7',
  'elected-8',
  'elected-9',
  'elected-10',
] as const;

const SECURITY_COUNCIL = securityCouncil(ELECTED);

/** A body whose members are not named decides as one. */
const byMembers = (members: readonly string[], rule: Rule): Rule | undefined =>
  members.length === 0 ? undefined : rule;

const READY_MADE: Readonly<
  Record<ReadyMadeRule, (members: readonly string[]) => Rule | undefined>
> = {
  'un-security-council': () => SECURITY_COUNCIL,
  'consensus': (members) => byMembers(members, consensus(members)),
  'majority': (members) => byMembers(members, share('majority', ...members)),
};

const isReadyMade = (rule: Rule): rule is ReadyMadeRule & string =>
  typeof rule === 'string' && Object.hasOwn(READY_MADE, rule);

const ruleOfBody = ({ decides, members = [] }: Party): Rule | undefined =>
  decides !== undefined && isReadyMade(decides) ? READY_MADE[decides](members) : decides;

/** The rules of the bodies of an agreement, by the body; nothing if none has one. */
export const bodyRules = ({
  parties,
}: Agreement): ((body: string) => Rule | undefined) | undefined => {
  const rules = new Map<string, Rule>();
  for (const party of parties) {
    const rule = ruleOfBody(party);
    if (rule !== undefined) rules.set(party.id, rule);
  }
  return rules.size === 0 ? undefined : (body) => rules.get(body);
};

/** What the permanent members of the Security Council are called, where a text does not name them. */
export const PERMANENT_NAMES: Readonly<Record<(typeof PERMANENT_MEMBERS)[number], string>> = {
  cn: 'China',
  fr: 'France',
  gb: 'United Kingdom',
  ru: 'Russia',
  us: 'United States',
};
