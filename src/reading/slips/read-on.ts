/**
 * Reading on past slips whose meaning is certain, so that each is reported once and hides nothing else.
 */
import { isNonEmpty } from 'fp-ts/Array';
import * as E from 'fp-ts/Either';
import { type Issue, type Issues, showPath } from '../../issue/issue.ts';
import { meantBy } from '../../issue/nearest.ts';
import { AgreementSchema } from '../../model/agreement.ts';
import type { GuaranteeModel } from '../../modelling/guarantee-model.ts';
import { type Field, fieldOf } from '../../shape/shape.ts';
import { isFields, type Site, sitesIn } from '../../shape/walk.ts';
import { firstIssues, MOST_ISSUES } from '../limits.ts';
import { modelledSchema } from '../modelled-guarantee.ts';
import { isLargeRule } from '../rule-sizes.ts';
import { valueAt } from '../shape-issues.ts';
import { idSlips } from './id-slips.ts';
import { ruleSlip } from './rule-slips.ts';
import { asMeant, asWritten, type CertainSlip, type Edit } from './slip.ts';

/** Slips inside of slips are found when what is outside is read as it was meant. */
const MOST_ROUNDS = 3;
/** More changes than this are no slips of the pen. */
const MOST_EDITS = 1_000;

/** Every place of a document as it is written, those in the parameters of its models among them. */
const writtenSites = (document: unknown, models: readonly GuaranteeModel[]): readonly Site[] => {
  const sites = sitesIn(fieldOf(AgreementSchema), document, isLargeRule);
  const entries = isFields(document) ? document['guarantees'] : undefined;
  const parameters = (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, index) => {
    const model = models.find(({ id }) => isFields(entry) && entry['model'] === id);
    if (model === undefined) return [];
    const field: Field | undefined = fieldOf(modelledSchema(model)).shape.fields.get('parameters');
    const start = ['guarantees', index, 'parameters'];
    return field === undefined
      ? []
      : sitesIn(field, valueAt(document, start), isLargeRule).map((site) => ({
          ...site,
          path: [...start, ...site.path],
        }));
  });
  return [...sites, ...parameters];
};

/** A foreign field of nearly the name of one that is not there. */
const misspeltField = (issue: Issue, document: unknown): CertainSlip | undefined => {
  const meant = issue.code === 'unknown-field' ? meantBy(issue.suggestion) : undefined;
  const beside = valueAt(document, issue.path.slice(0, -1));
  if (meant === undefined || !isFields(beside) || Object.hasOwn(beside, meant)) return undefined;
  return { issue, edits: [{ path: issue.path, renamed: meant }] };
};

const slipsIn = (
  document: unknown,
  issues: readonly Issue[],
  models: readonly GuaranteeModel[],
): readonly CertainSlip[] => {
  const sites = writtenSites(document, models);
  const wrong = new Set(issues.map(({ path }) => showPath(path)));
  const within = new Set(issues.map(({ path }) => showPath(path.slice(0, -1))));
  const isWrong = ({ path }: Site) => wrong.has(showPath(path));
  const rules = sites.filter(({ field }) => field.shape.isRule);
  const found: CertainSlip[] = [];
  for (const { path, value } of rules) {
    const start = showPath(path);
    const isAmiss = wrong.has(start) || within.has(start);
    const slip = isAmiss ? ruleSlip(value, path) : undefined;
    if (slip !== undefined) found.push(slip);
  }
  const taken = new Set<string>(
    found.flatMap(({ edits }) => edits.map(({ path }) => showPath(path))),
  );
  const isFree = ({ edits }: CertainSlip) => edits.every(({ path }) => !taken.has(showPath(path)));
  for (const issue of issues) {
    const slip = misspeltField(issue, document);
    if (slip !== undefined && isFree(slip)) found.push(slip);
  }
  const targets = new Set<string>();
  const once = found.filter(({ edits: [edit] }) => {
    if (edit === undefined || !('renamed' in edit)) return true;
    const target = showPath([...edit.path.slice(0, -1), edit.renamed]);
    const isFirst = !targets.has(target);
    targets.add(target);
    return isFirst;
  });
  const declared = new Set(
    sites.filter(({ field }) => field.shape.declares !== undefined).map(({ value }) => value),
  );
  return [...once, ...idSlips(sites.filter(isWrong), declared).filter(isFree)];
};

/** What is no id is declared nowhere either; that is one problem. */
const withoutRepeats = <T>(outcome: E.Either<Issues, T>): E.Either<Issues, T> => {
  if (E.isRight(outcome)) return outcome;
  const malformed = new Set(
    outcome.left.filter(({ code }) => code === 'bad-format').map(({ path }) => showPath(path)),
  );
  const issues = outcome.left.filter(
    ({ code, path }) => code !== 'unknown-reference' || !malformed.has(showPath(path)),
  );
  return isNonEmpty(issues) ? E.left(issues) : outcome;
};

/** Reads a document by a reader of agreements, and past its slips: those, and whatever is wrong beside them. */
export const readOn = <T>(
  document: unknown,
  models: readonly GuaranteeModel[],
  read: (document: unknown) => E.Either<Issues, T>,
  rounds = MOST_ROUNDS,
): E.Either<Issues, T> => {
  const first = withoutRepeats(read(document));
  // Of what has more problems than can be listed, those are problem enough.
  if (E.isRight(first) || rounds === 0 || first.left.length > MOST_ISSUES) return first;
  const slips = slipsIn(document, first.left, models);
  const edits: readonly Edit[] = slips.flatMap((slip) => slip.edits);
  if (edits.length === 0 || edits.length > MOST_EDITS) return first;
  const again = readOn(asMeant(document, edits), models, read, rounds - 1);
  const rest = E.isLeft(again)
    ? again.left.map((issue) => ({ ...issue, path: asWritten(issue.path, edits) }))
    : [];
  const issues = [...firstIssues([...slips.map(({ issue }) => issue), ...rest])];
  return isNonEmpty(issues) ? E.left(issues) : first;
};
