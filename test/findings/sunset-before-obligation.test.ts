import { sunsetBeforeObligation } from '../../src/findings/sunset-before-obligation.ts';
import {
  BASE,
  withBaseline,
  withGuarantee,
  withSecondGuarantee,
  withTimeline,
  withTrigger,
  withVerifier,
} from './base.ts';
import { showBy } from './examples.ts';

const hit = (
  messageId: string,
  guarantee: string,
  data: object,
  message: string,
  cite = 'Art. 4',
) => ({
  messageId,
  element: guarantee,
  at: `guarantees.${guarantee}.term`,
  data: { guarantee, ...data },
  message: `${guarantee} ends${message}`,
  cites: [cite],
});

const rung = hit(
  'rung',
  'second',
  { before: 'pledge' },
  ' before pledge, the rung of the ladder that it follows',
  'Art. 9',
);
const concession = hit(
  'concession',
  'pledge',
  { baselines: ['zone'] },
  ', and what those it protects gave up for it stays: zone',
);

/** Arland is bound by the zone as well. */
const BOUND = withBaseline(BASE, 'zone', { binds: ['arland', 'borland'] });
const TEN_YEARS = { term: 'P10Y' } as const;
const LADDER = { follows: 'pledge' } as const;
const SLOW = withTimeline(BASE, { stage: 'respond', within: 'P65D', from: 'breach' });

showBy(sunsetBeforeObligation, {
  invalid: {
    'a response that falls due after the end': {
      document: withGuarantee(SLOW, { term: 'P60D' }),
      hits: [hit('response', 'pledge', {}, ' before its own response can fall due')],
      repair: (document) => withGuarantee(document, { term: 'P1Y' }),
    },
    'a rung that ends before the one it follows': {
      document: withSecondGuarantee(withGuarantee(BASE, { term: 'P20Y' }), {
        ...LADDER,
        ...TEN_YEARS,
      }),
      hits: [rung],
      repair: (document) => withGuarantee(document, { term: 'P20Y' }, 'second'),
    },
    'a rung that ends, after one that does not': {
      document: withSecondGuarantee(BASE, { ...LADDER, ...TEN_YEARS }),
      hits: [rung],
      repair: (document) => withGuarantee(document, { renewal: 'automatic' }, 'second'),
    },
    'a rung that ends, after one that renews itself': {
      document: withSecondGuarantee(withGuarantee(BASE, { ...TEN_YEARS, renewal: 'automatic' }), {
        ...LADDER,
        ...TEN_YEARS,
      }),
      hits: [rung],
      repair: (document) => withGuarantee(document, { term: 'indefinite' }, 'second'),
    },
    'ten years against a zone for good': {
      document: withGuarantee(BOUND, TEN_YEARS),
      hits: [concession],
      repair: (document) => withGuarantee(document, { renewal: 'automatic' }),
    },
    'a renewal that has to be agreed': {
      document: withGuarantee(BOUND, { ...TEN_YEARS, renewal: { allOf: ['corland', 'dorland'] } }),
      hits: [concession],
      repair: (document) => withGuarantee(document, { term: 'indefinite' }),
    },
  },
  repairs: {
    concession: 'let pledge last until those it protects are free again of zone, or renew itself',
    rung: 'let second last as long as pledge',
    response: 'let pledge last as long as its response may take, or renew itself',
  },
  valid: {
    'ten years, and nothing given up': withGuarantee(BASE, TEN_YEARS),
    'a line that both keep to': withGuarantee(
      withBaseline(BOUND, 'zone', { subject: 'conduct' }),
      TEN_YEARS,
    ),
    'a term that is unknown': withGuarantee(BOUND, { term: 'unknown' }),
    'a term that is left open': withGuarantee(BOUND, { term: 'unspecified' }),
    'a renewal that is unknown': withGuarantee(BOUND, { ...TEN_YEARS, renewal: 'unknown' }),
    'a rung before whose term is unknown': withSecondGuarantee(
      withGuarantee(BASE, { term: 'unknown' }),
      {
        ...LADDER,
        ...TEN_YEARS,
      },
    ),
    'a rung of the same term': withSecondGuarantee(withGuarantee(BASE, { term: 'P3650D' }), {
      ...LADDER,
      term: 'P3650D',
    }),
    'a response that is late only if a slow verifier must speak first': withGuarantee(
      withVerifier(
        withTrigger(withTimeline(BASE, { stage: 'respond', within: 'P1D', from: 'previous' }), {
          established: 'unknown',
        }),
        { detects: 'P70D' },
      ),
      { term: 'P60D' },
    ),
    'a response in no stated time, which is another fault': withTimeline(
      withGuarantee(BASE, { term: 'P60D' }),
    ),
    'a response whose time is unknown': withGuarantee(
      withTimeline(BASE, { stage: 'respond', within: 'unknown', from: 'breach' }),
      { term: 'P60D' },
    ),
    'a response that may be in time': withGuarantee(SLOW, { term: 'P65D' }),
  },
});
