import { postureUnverified } from '../../src/findings/posture-unverified.ts';
import {
  BASE,
  RECIPROCAL,
  withBaseline,
  withFields,
  withSecondVerifier,
  withVerifier,
} from './base.ts';
import { showBy } from './examples.ts';

const POSTURE = ['force-build-up', 'withdrawal-failure', 'monitor-obstruction'];
const place = { element: 'lakeside', cites: ['The whole text'] };

const unfixed = (breaches: readonly string[], parties: readonly string[], message: string) => ({
  messageId: 'unfixed',
  ...place,
  at: 'baselines',
  data: { breaches, parties },
  message: `nothing that is fixed forbids ${message}`,
});

const unwatched = (breaches: readonly string[], message: string) => ({
  messageId: 'unwatched',
  ...place,
  at: 'verification',
  data: { breaches, parties: ['borland'] },
  message: `something is fixed against ${message} by borland, and nobody watches it`,
});

const fixed = (document: typeof BASE) => withBaseline(document, 'zone', { forbids: POSTURE });

showBy(postureUnverified, {
  invalid: {
    'a build-up that departs from nothing': {
      document: withBaseline(BASE, 'zone', {
        forbids: ['withdrawal-failure', 'monitor-obstruction'],
      }),
      hits: [unfixed(['force-build-up'], ['borland'], 'force-build-up by borland')],
      repair: fixed,
    },
    'a cap on the other side only': {
      document: withBaseline(BASE, 'zone', { binds: ['arland'] }),
      hits: [
        unfixed(
          POSTURE,
          ['borland'],
          'force-build-up, withdrawal-failure and monitor-obstruction by borland',
        ),
      ],
      repair: (document) => withBaseline(document, 'zone', { binds: ['borland'] }),
    },
    'a cap on one side of a reciprocal deal': {
      document: withBaseline(RECIPROCAL, 'zone', { binds: ['borland'] }),
      hits: [
        unfixed(
          POSTURE,
          ['arland'],
          'force-build-up, withdrawal-failure and monitor-obstruction by arland',
        ),
      ],
      repair: (document) => withBaseline(document, 'zone', { binds: ['arland', 'borland'] }),
    },
    'a zone that nobody watches': {
      document: withVerifier(BASE, { watches: ['line'] }),
      hits: [unwatched(POSTURE, 'force-build-up, withdrawal-failure and monitor-obstruction')],
      repair: (document) => withVerifier(document, { watches: ['line', 'zone'] }),
    },
    'some of both': {
      document: withVerifier(withBaseline(BASE, 'zone', { forbids: ['force-build-up'] }), {
        watches: ['line'],
      }),
      hits: [
        unfixed(
          ['withdrawal-failure', 'monitor-obstruction'],
          ['borland'],
          'withdrawal-failure and monitor-obstruction by borland',
        ),
        unwatched(['force-build-up'], 'force-build-up'),
      ],
      repair: (document) => withVerifier(fixed(document), { watches: 'all' }),
    },
    'nobody constrained by name, monitors undisclosed': {
      document: withFields(
        withBaseline(BASE, 'zone', { forbids: ['withdrawal-failure', 'monitor-obstruction'] }),
        {
          constrains: [],
          undisclosed: ['verification'],
        },
      ),
      hits: [unfixed(['force-build-up'], [], 'force-build-up')],
      repair: fixed,
    },
  },
  repairs: {
    unfixed: 'fix a baseline against force-build-up, and have it watched',
    unwatched:
      'name a verifier for what is fixed against force-build-up, withdrawal-failure and monitor-obstruction',
  },
  valid: {
    'a verifier of something else beside it': withSecondVerifier(BASE, { watches: ['line'] }),
    'a text that ends no war': withFields(withBaseline(BASE, 'zone', { binds: ['arland'] }), {
      purpose: ['guarantee'],
    }),
    'breaches out of scope': withFields(withBaseline(BASE, 'zone', { binds: ['arland'] }), {
      scope: { breaches: ['blockade'], reason: 'a maritime truce' },
    }),
    'baselines that are not disclosed': withFields(
      withBaseline(BASE, 'zone', { binds: ['arland'] }),
      {
        undisclosed: ['baselines'],
      },
    ),
    'monitors that are not disclosed': withFields(withVerifier(BASE, { watches: ['line'] }), {
      undisclosed: ['verification'],
    }),
    'breaches of conduct that depart from nothing': withBaseline(BASE, 'line', {
      forbids: ['major-offensive'],
    }),
  },
});
