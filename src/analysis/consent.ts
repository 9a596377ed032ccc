/**
 * Consent: whose say is asked for, by rules and by those who carry the terms out.
 *
 * A rule that still lacks a consent when everyone but the violator agrees is left open by the text, unless the violator
 * could block it anyway. Those who must act are all whom the text names for it, but not those it restrains and does not
 * protect.
 */
import { canBlock, passesWhen } from '../decision/passing.ts';
import type { Rule } from '../decision/rule.ts';
import { ANYONE } from '../model/terms.ts';
import type { CaseFile } from './case-file.ts';

/** Whether a party can stop a rule for certain, by refusing: the rule as it stands against that party, bodies spelled out. */
export const holdsVeto = ({ ruleAgainst }: CaseFile, rule: Rule, party: string): boolean =>
  // An outsider has no say in any rule; one that nobody could pass is not stopped by it.
  party !== ANYONE && canBlock(ruleAgainst(rule, party), [party]);

/** Whether, with the violator refusing, a rule cannot pass without a consent that the text asks of nobody by name. */
export const isLeftOpen = (file: CaseFile, written: Rule, violator?: string): boolean => {
  const rule = file.ruleAgainst(written, violator);
  return typeof rule === 'string'
    ? rule === 'unspecified'
    : !passesWhen(rule, (party) => party !== violator, {
        unspecified: 'withheld',
        unknown: 'granted',
      }) &&
        passesWhen(rule, (party) => party !== violator, {
          unspecified: 'granted',
          unknown: 'granted',
        });
};

/** Whether a party that the text asks to act would act against a breach, rather than be the one to commit it. */
export const isOutsider = ({ agreement }: CaseFile, party: string): boolean =>
  agreement.protects.includes(party) || !agreement.constrains.includes(party);
