/**
 * What a schema cannot see: references, duplicates, loops and quotas.
 *
 * The checks read the input as it came, whatever its shape, so that a document with one misplaced comma still hears of
 * all its dangling references in the same breath.
 */
import { RESERVED_WORDS } from '../decision/rule.ts';
import type { Issue, IssueCode, Path } from '../issue/issue.ts';
import { nearest } from '../issue/nearest.ts';
import { show, ticked } from '../issue/show.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fields = (value: unknown): Fields => (isFields(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Items of a list, each with its path. */
const items = (value: unknown, path: Path): { readonly item: Fields; readonly path: Path }[] =>
  list(value).map((item, index) => ({ item: fields(item), path: [...path, index] }));

interface Declared {
  readonly what: string;
  readonly ids: ReadonlySet<string>;
}

/** So many pairs of ids are compared for what was meant, more than any document needs; hostile input costs no more. */
const MOST_COMPARED = 20_000;

/** Suggests what was meant by an unknown id, while it costs little. */
const suggester = () => {
  let compared = 0;
  const told = new Map<Declared, Map<string, string | undefined>>();
  return (id: string, to: Declared): string | undefined => {
    const known = told.get(to) ?? new Map<string, string | undefined>();
    told.set(to, known);
    if (known.has(id) || compared + to.ids.size > MOST_COMPARED) return known.get(id);
    compared += to.ids.size;
    const near = nearest(id, to.ids);
    known.set(id, near);
    return near;
  };
};

/** The rungs that come before themselves; each is walked once. */
const loopsIn = (precededBy: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const loops = new Set<string>();
  const walked = new Set<string>();
  for (const start of precededBy.keys()) {
    const trail: string[] = [];
    let rung: string | undefined = start;
    for (; rung !== undefined && !walked.has(rung); rung = precededBy.get(rung)) {
      walked.add(rung);
      trail.push(rung);
    }
    const entry = rung === undefined ? -1 : trail.indexOf(rung);
    if (entry >= 0) for (const one of trail.slice(entry)) loops.add(one);
  }
  return loops;
};

/** Everything that can be checked about an agreement beyond the shape of its parts. */
export const referenceIssues = (input: unknown, breachKinds: readonly string[]): Issue[] => {
  const document = fields(input);
  const issues: Issue[] = [];
  const meant = suggester();

  /** The items of a list by its name, with a dot where it stands inside a part: `outcome.sources`. */
  const listed = (name: string) => {
    const path = name.split('.');
    return items(
      path.reduce<unknown>((inside, key) => fields(inside)[key], document),
      path,
    );
  };
  const declare = (what: string, ...lists: readonly string[]): Declared => ({
    what,
    ids: new Set(
      lists
        .flatMap((name) => listed(name).map(({ item }) => item['id']))
        .filter((id) => typeof id === 'string'),
    ),
  });
  const parties = declare('party', 'parties');
  const sources = declare('source', 'sources');
  const baselines = declare('baseline', 'baselines');
  const verifiers = declare('verifier', 'verification');
  const guarantees = declare('guarantee', 'guarantees');
  const elements = declare(
    'baseline, verifier or guarantee',
    'baselines',
    'verification',
    'guarantees',
  );
  const breaches: Declared = { what: 'breach kind', ids: new Set(breachKinds) };

  const refer = (
    id: unknown,
    path: Path,
    to: Declared,
    code: IssueCode = 'unknown-reference',
  ): void => {
    if (typeof id !== 'string' || to.ids.has(id)) return;
    const near = meant(id, to);
    issues.push({
      code,
      path,
      found: `unknown ${to.what} ${ticked(id)}`,
      expected: `a declared ${to.what}`,
      ...(near === undefined ? {} : { suggestion: `did you mean ${ticked(near)}?` }),
    });
  };
  const referAll = (ids: unknown, path: Path, to: Declared, code?: IssueCode): void => {
    list(ids).forEach((id, index) => {
      refer(id, [...path, index], to, code);
    });
  };
  /** The same for a list of which each entry counts: one that stands twice would count twice. */
  const referOnce = (ids: unknown, path: Path, to: Declared, code?: IssueCode): void => {
    const before = new Set<unknown>();
    list(ids).forEach((id, index) => {
      const at = [...path, index];
      if (typeof id === 'string' && before.has(id))
        issues.push({
          code: 'duplicate-id',
          path: at,
          found: `${ticked(id)} again`,
          expected: `each ${to.what} once`,
        });
      else refer(id, at, to, code);
      before.add(id);
    });
  };
  const referKeys = (record: unknown, path: Path): void => {
    for (const id of Object.keys(fields(record))) refer(id, [...path, id], parties);
  };
  const cites = (item: Fields, path: Path, to: Declared = sources): void => {
    for (const cite of items(item['cites'], [...path, 'cites']))
      refer(cite.item['source'], [...cite.path, 'source'], to);
  };
  const instrument = (value: unknown, path: Path): void => {
    const item = fields(value);
    referOnce(item['signatories'], [...path, 'signatories'], parties);
    referOnce(item['ratifiedBy'], [...path, 'ratifiedBy'], parties);
    cites(item, path);
  };

  const rule = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      if (!RESERVED_WORDS.some((word) => word === value)) refer(value, path, parties);
      return;
    }
    const item = fields(value);
    for (const key of ['allOf', 'anyOf', 'of'])
      list(item[key]).forEach((part, index) => {
        rule(part, [...path, key, index]);
      });
    if ('unless' in item) rule(item['unless'], [...path, 'unless']);
    if ('votes' in item) referKeys(item['votes'], [...path, 'votes']);
    const { atLeast, of: parts, quota } = item;
    if (typeof atLeast === 'number' && Array.isArray(parts) && atLeast > parts.length)
      issues.push({
        code: 'unreachable-quota',
        path: [...path, 'atLeast'],
        found: `${atLeast} of ${parts.length}`,
        expected: `at most ${parts.length}`,
      });
    const votes = Object.values(fields(item['votes'])).reduce<number>(
      (sum, vote) => sum + (typeof vote === 'number' ? vote : 0),
      0,
    );
    if (typeof quota === 'number' && quota > votes)
      issues.push({
        code: 'unreachable-quota',
        path: [...path, 'quota'],
        found: `${quota} of ${votes} votes`,
        expected: `at most ${votes}`,
      });
  };

  const unique = (what: string, ...lists: readonly string[]): void => {
    const first = new Map<string, Path>();
    for (const name of lists)
      for (const { item, path } of listed(name)) {
        const id = item['id'];
        if (typeof id !== 'string') continue;
        const before = first.get(id);
        if (before === undefined) first.set(id, path);
        else
          issues.push({
            code: 'duplicate-id',
            path: [...path, 'id'],
            found: `${ticked(id)} a second time`,
            expected: `an id of its own for each ${what}`,
          });
      }
  };
  unique('party', 'parties');
  unique('source', 'sources', 'outcome.sources');
  unique('element', 'baselines', 'verification', 'guarantees', 'drafting');

  for (const { item, path } of items(document['parties'], ['parties'])) {
    referOnce(item['members'], [...path, 'members'], parties);
    if (RESERVED_WORDS.some((word) => word === item['id']))
      issues.push({
        code: 'reserved-id',
        path: [...path, 'id'],
        found: show(item['id']),
        expected: 'another id',
      });
  }
  for (const side of ['protects', 'constrains']) referOnce(document[side], [side], parties);
  referOnce(
    fields(document['scope'])['breaches'],
    ['scope', 'breaches'],
    breaches,
    'unknown-breach',
  );
  instrument(document['instrument'], ['instrument']);
  cites(document, []);
  cites(fields(document['outcome']), ['outcome'], declare('source', 'sources', 'outcome.sources'));

  for (const { item, path } of items(document['baselines'], ['baselines'])) {
    referOnce(item['binds'], [...path, 'binds'], parties);
    referOnce(item['forbids'], [...path, 'forbids'], breaches, 'unknown-breach');
    cites(item, path);
  }

  for (const { item, path } of items(document['verification'], ['verification'])) {
    referOnce(item['operators'], [...path, 'operators'], parties);
    referOnce(item['watches'], [...path, 'watches'], baselines);
    rule(item['finding'], [...path, 'finding']);
    instrument(item['instrument'], [...path, 'instrument']);
    cites(item, path);
  }

  const precededBy = new Map<string, string>();
  for (const { item, path } of items(document['guarantees'], ['guarantees'])) {
    referOnce(item['protects'], [...path, 'protects'], parties);
    referOnce(item['breaches'], [...path, 'breaches'], breaches, 'unknown-breach');
    cites(item, path);
    instrument(item['instrument'], [...path, 'instrument']);
    if ('renewal' in item) rule(item['renewal'], [...path, 'renewal']);

    const trigger = fields(item['trigger']);
    cites(trigger, [...path, 'trigger']);
    refer(
      fields(trigger['established'])['verifier'],
      [...path, 'trigger', 'established', 'verifier'],
      verifiers,
    );
    rule(trigger['activation'], [...path, 'trigger', 'activation']);
    if (
      typeof trigger['threshold'] === 'string' &&
      (trigger['measures'] === undefined) === (trigger['threshold'] === 'measurable')
    )
      issues.push({
        code: 'measure-mismatch',
        path: [...path, 'trigger', 'measures'],
        found: `threshold ${trigger['threshold']} with ${trigger['measures'] === undefined ? 'no' : 'some'} measures`,
        expected: 'measures where the threshold is measurable, and none elsewhere',
      });

    for (const responder of items(item['responders'], [...path, 'responders'])) {
      refer(responder.item['party'], [...responder.path, 'party'], parties);
      cites(responder.item, responder.path);
    }
    const stages = new Set<unknown>();
    for (const deadline of items(item['timeline'], [...path, 'timeline'])) {
      const stage = deadline.item['stage'];
      cites(deadline.item, deadline.path);
      if (stages.has(stage))
        issues.push({
          code: 'duplicate-stage',
          path: [...deadline.path, 'stage'],
          found: `${show(stage)} a second time`,
          expected: 'one deadline for each stage; a ladder of responses is several guarantees',
        });
      stages.add(stage);
    }
    for (const condition of items(item['conditions'], [...path, 'conditions'])) {
      rule(condition.item['adjudicator'], [...condition.path, 'adjudicator']);
      referOnce(condition.item['controlledBy'], [...condition.path, 'controlledBy'], parties);
      cites(condition.item, condition.path);
    }
    const { id, follows } = item;
    refer(follows, [...path, 'follows'], guarantees);
    if (typeof id === 'string' && typeof follows === 'string') precededBy.set(id, follows);
  }

  const loops = loopsIn(precededBy);
  for (const { item, path } of items(document['guarantees'], ['guarantees'])) {
    const { id } = item;
    if (typeof id === 'string' && loops.has(id))
      issues.push({
        code: 'ladder-loop',
        path: [...path, 'follows'],
        found: `${show(id)} follows itself`,
        expected: 'a ladder with a first rung',
      });
  }

  for (const { item, path } of items(document['drafting'], ['drafting'])) {
    referKeys(item['seats'], [...path, 'seats']);
    referAll(item['terms'], [...path, 'terms'], elements);
    cites(item, path);
  }
  return issues;
};
