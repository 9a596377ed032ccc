/**
 * What judging guarantees comes to: each breach by each party, established in each way, and each responder to it.
 */
import type { Agreement, Guarantee } from '../model/agreement.ts';
import { ANYONE } from '../model/terms.ts';
import { type Asked, factorsOf, product, sum, varying } from './counting.ts';
import type { Factor, Product } from './product.ts';

/** What one of each takes, in steps of about a microsecond; measured, and on the safe side. */
const PRICES = {
  /** A guarantee whatever it is tested by: its links, its findings. */
  guarantee: 500,
  /** An answer: a guarantee, established in one way, against one breach by one party. */
  answer: 55,
  /** A responder of such an answer. */
  responder: 3,
  /** A responder whoever broke it, and against one breach. */
  pledge: 25,
  fit: 15,
  condition: 12,
  /** A guarantee or verifier by one party: what falls away with its consent. */
  dependence: 4,
  rung: 4,
} as const;

/** The ways in which the breach of a guarantee may be established. */
export const waysOf = (
  { verification, undisclosed = [] }: Agreement,
  guarantee: Guarantee,
): number => {
  const { established } = guarantee.trigger;
  return established === 'unknown' || established === 'not-looked-up'
    ? 2 + verification.length + (undisclosed.includes('verification') ? 1 : 0)
    : 1;
};

/** The load of guarantees, product by product. */
export const answeringLoad = (asked: Asked): readonly Product[] => {
  const { agreement, kinds, violators } = asked;
  const { constrains, guarantees, verification } = agreement;
  const { byParty } = factorsOf(asked);
  const ways = (guarantee: Guarantee) => waysOf(agreement, guarantee);
  const against = ({ against: only }: Guarantee): number =>
    only === undefined || only.includes(ANYONE) ? violators : Math.min(violators, only.length);
  const covered = ({ breaches }: Guarantee): number => Math.min(breaches.length, kinds);
  const cases = (guarantee: Guarantee): number =>
    against(guarantee) * covered(guarantee) * ways(guarantee);
  const rungs = ({ follows = [] }: Guarantee) => (typeof follows === 'string' ? 1 : follows.length);
  const each: Factor = [guarantees.length, 'guarantee', 'guarantees'];
  const inWays = varying(
    guarantees,
    ways,
    'way to establish a breach',
    'ways to establish a breach',
  );
  const ofKinds = varying(guarantees, covered, 'kind of breach', 'kinds of breach');
  const byResponders = varying(
    guarantees,
    ({ responders }) => responders.length,
    'responder',
    'responders',
  );
  const answers = [each, inWays, ofKinds, byParty];
  const path = ['guarantees'];
  return [
    product({ id: 'guarantees', path, factors: [each] }, guarantees.length, PRICES.guarantee),
    product({ id: 'answers', path, factors: answers }, sum(guarantees, cases), PRICES.answer),
    product(
      { id: 'responders', path, factors: [...answers, byResponders] },
      sum(guarantees, (one) => cases(one) * one.responders.length),
      PRICES.responder,
    ),
    product(
      { id: 'pledges', path, factors: [each, byResponders, ofKinds] },
      sum(guarantees, (one) => one.responders.length * (PRICES.pledge + PRICES.fit * covered(one))),
      1,
    ),
    product(
      {
        id: 'conditions',
        path,
        factors: [
          each,
          varying(guarantees, ({ conditions }) => conditions.length, 'condition', 'conditions'),
          byParty,
        ],
      },
      violators * sum(guarantees, ({ conditions }) => conditions.length),
      PRICES.condition,
    ),
    product(
      {
        id: 'dependence',
        path,
        factors: [
          [
            guarantees.length + verification.length,
            'guarantee or verifier',
            'guarantees and verifiers',
          ],
          byParty,
        ],
      },
      violators * (guarantees.length + verification.length + constrains.length),
      PRICES.dependence,
    ),
    product(
      {
        id: 'rungs',
        path,
        factors: [each, inWays, varying(guarantees, rungs, 'rung before it', 'rungs before it')],
      },
      sum(guarantees, (one) => (1 + rungs(one)) * ways(one)),
      PRICES.rung,
    ),
  ];
};
