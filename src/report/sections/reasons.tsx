/**
 * The tree of reasons, folded: every score with its range, why it has it, and the clauses on which it rests.
 *
 * A scorecard from outside can be as deep and as large as its maker likes. What would be too deep, or too much for a page,
 * is left out, and the page says so.
 */
import type { ComponentChildren } from 'preact';
import { sentenceOf } from '../../explain/sentences.ts';
import { applies } from '../../score/score.ts';
import type { OpenCard } from '../open-card.tsx';
import { type ReasonNode, reasonsOf } from '../reasons.ts';
import { scoreLabel } from '../score-label.ts';

/** Scores that a page shows at most; no coded agreement has as many. */
const MOST_SCORES = 3_000;
const DEEPEST = 40;
/** How many of the parts that stand above are linked. */
const LINKED = 3;

/** How far the page has come. */
interface Telling {
  readonly open: OpenCard;
  readonly shared: ReadonlySet<ReasonNode>;
  readonly shown: Set<ReasonNode>;
}

const isAbove = ({ shown }: Telling, part: ReasonNode): boolean =>
  part.parts.length > 0 && shown.has(part);

const Above = ({
  parts,
  telling,
}: {
  readonly parts: readonly ReasonNode[];
  readonly telling: Telling;
}) => (
  <p>
    {parts.slice(0, LINKED).map(({ key, node }, index) => (
      <>
        {index > 0 ? '; ' : ''}
        <a href={`#r${key}`}>{scoreLabel(node)}</a>
        {applies(node) && ` ${telling.open.figure(node.range)}`}
      </>
    ))}
    {parts.length > LINKED && `; and ${parts.length - LINKED} more`}
    <i>: as above</i>
  </p>
);

const head = ({ node }: ReasonNode, { open }: Telling): ComponentChildren => (
  <>
    <b>{scoreLabel(node)}</b> {applies(node) && `${open.figure(node.range)} `}
    <i>{sentenceOf({ rule: node.rule, because: node.because })}</i>
  </>
);

/** Makes the parts of a score: first those that are new here, in order, then those that stand above. */
const partsOf = (parts: readonly ReasonNode[], telling: Telling, depth: number) => {
  const above = parts.filter((part) => isAbove(telling, part));
  const made = parts
    .filter((part) => !above.includes(part))
    .map((part) => reason(part, telling, depth));
  return (
    <>
      {made}
      {above.length > 0 && <Above parts={above} telling={telling} />}
    </>
  );
};

const reason = (one: ReasonNode, telling: Telling, depth: number): ComponentChildren => {
  const { shared, shown } = telling;
  if (shown.size >= MOST_SCORES) return undefined;
  shown.add(one);
  const cites = telling.open.cites(one.node.cites);
  if (one.parts.length === 0)
    return (
      <p>
        {head(one, telling)} {cites}
      </p>
    );
  const id = shared.has(one) ? `r${one.key}` : undefined;
  return (
    <details id={id} open={depth < 1}>
      <summary>{head(one, telling)}</summary>
      {cites !== undefined && <p>Rests on {cites}</p>}
      {depth < DEEPEST ? (
        partsOf(one.parts, telling, depth + 1)
      ) : (
        <p>Its parts lie too deep for a page.</p>
      )}
    </details>
  );
};

/** Draws the tree of a scorecard. */
export const ReasonTree = ({ open }: { readonly open: OpenCard }) => {
  const { top, shared } = reasonsOf(open.card);
  if (top === undefined) return <p>No score stands there.</p>;
  const telling: Telling = { open, shared, shown: new Set() };
  const tree = reason(top, telling, 0);
  return (
    <div class="tree">
      {tree}
      {telling.shown.size >= MOST_SCORES && (
        <p>
          The tree is cut here after {telling.shown.size} scores; <code>explain(card, node)</code>{' '}
          explains any one of them.
        </p>
      )}
    </div>
  );
};
