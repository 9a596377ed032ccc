import { nobodyBegins } from '../../src/findings/nobody-begins.ts';
import type { Agreement, Baseline } from '../../src/model/agreement.ts';
import { at, BASE, RECIPROCAL, withBaseline, withFields } from './base.ts';
import { showBy } from './examples.ts';

/** A duty of one side to withdraw. */
const withdrawal = (id: string, change: Partial<Baseline>): Baseline => ({
  id,
  subject: 'withdrawal',
  binds: ['arland'],
  forbids: ['withdrawal-failure'],
  precision: 'measurable',
  starts: 'conditional',
  cites: at(`On ${id}`),
  ...change,
});

/** Both sides withdraw, by the duties given. */
const withdrawing = (...baselines: Baseline[]): Agreement => withFields(RECIPROCAL, { baselines });

const NORTH = withdrawal('north', {});
const SOUTH = withdrawal('south', { binds: ['borland'] });

const hit = (messageId: string, first: string, baselines: readonly string[], message: string) => ({
  messageId,
  element: first,
  at: `baselines.${first}.${messageId === 'deadlock' ? 'after' : 'starts'}`,
  data: { baselines },
  message,
  cites: [`On ${first}`],
});

showBy(nobodyBegins, {
  invalid: {
    'two duties that wait for each other': {
      document: withdrawing({ ...NORTH, after: ['south'] }, { ...SOUTH, after: ['north'] }),
      hits: [
        hit(
          'deadlock',
          'north',
          ['north', 'south'],
          'north and south each wait for the other to be done',
        ),
      ],
      repair: (document) => withBaseline(document, 'north', { starts: 'scheduled', after: [] }),
    },
    'a longer way round, and nobody outside it': {
      document: withdrawing(
        withdrawal('before', { starts: 'scheduled' }),
        { ...NORTH, after: ['before', 'middle'] },
        withdrawal('middle', { after: ['south'] }),
        { ...SOUTH, after: ['north'] },
        withdrawal('behind', { after: ['north'] }),
      ),
      hits: [
        hit(
          'deadlock',
          'middle',
          ['north', 'middle', 'south'],
          'north, middle and south each wait for the other to be done',
        ),
      ],
      repair: (document) => withBaseline(document, 'middle', { after: ['before'] }),
    },
    'a duty that waits for itself': {
      document: withdrawing({ ...NORTH, starts: 'scheduled', after: ['north'] }),
      hits: [hit('deadlock', 'north', ['north'], 'north waits for itself to be done')],
      repair: (document) => withBaseline(document, 'north', { after: [] }),
    },
    'withdrawals of both sides of which none has a date': {
      document: withdrawing(NORTH, { ...SOUTH, starts: 'at-violators-will' }),
      hits: [
        hit(
          'waiting',
          'north',
          ['north', 'south'],
          'north and south each wait for an event, and no side has a date on which to begin',
        ),
      ],
      repair: (document) => withBaseline(document, 'south', { starts: 'scheduled' }),
    },
  },
  repairs: {
    deadlock: 'give the first step of north and south a date',
    waiting: 'give the first step of north and south a date',
  },
  valid: {
    'one side that begins on a date': withdrawing({ ...NORTH, starts: 'scheduled' }, SOUTH),
    'one that may have a date': withdrawing({ ...NORTH, starts: 'unknown' }, SOUTH),
    'one that has not been read': withdrawing({ ...NORTH, starts: 'not-looked-up' }, SOUTH),
    'duties of one side alone': withdrawing(NORTH, { ...SOUTH, binds: ['arland'] }),
    'one duty for both sides': withdrawing({ ...NORTH, binds: ['arland', 'borland'] }),
    'duties to wait for, one after the other': withdrawing(
      { ...NORTH, starts: 'scheduled' },
      { ...SOUTH, after: ['north'] },
      withdrawal('last', { after: ['north', 'south'] }),
    ),
    'no baselines at all': withFields(BASE, { baselines: [] }),
    'what is no withdrawal': withdrawing(
      { ...NORTH, forbids: ['major-offensive'] },
      { ...SOUTH, forbids: ['blockade'] },
    ),
  },
});
