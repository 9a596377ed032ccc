import { baselineAtViolatorsWill } from '../../src/findings/baseline-at-violators-will.ts';
import { BASE, withBaseline } from './base.ts';
import { showBy } from './examples.ts';

showBy(baselineAtViolatorsWill, {
  invalid: {
    'a line that holds once both have pulled back': {
      document: withBaseline(BASE, 'line', { starts: 'at-violators-will' }),
      hits: [
        {
          messageId: 'beginning',
          element: 'line',
          at: 'baselines.line.starts',
          data: { baseline: 'line' },
          message: 'line begins to hold when the side that it binds chooses',
          cites: ['Art. 1'],
        },
      ],
      repair: (document) => withBaseline(document, 'line', { starts: 'scheduled' }),
    },
  },
  repairs: {
    beginning: 'give line a date, or a number of days after one',
  },
  valid: {
    'a beginning that is unknown': withBaseline(BASE, 'line', { starts: 'unknown' }),
    'a beginning that is left open': withBaseline(BASE, 'line', { starts: 'unspecified' }),
    'a beginning on another event': withBaseline(BASE, 'line', { starts: 'conditional' }),
  },
});
