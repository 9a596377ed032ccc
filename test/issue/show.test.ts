import { describe, expect, it } from 'vitest';
import { issueText } from '../../src/issue/issue.ts';
import { harmless, show, ticked } from '../../src/issue/show.ts';

/** ESC, BEL, a C1 control, DEL, overrides of the direction of writing, and an end of line. */
const HOSTILE = '\u001b[31m\u0007\u009b2J\u007f\u202egnp\u2066\u200b\nnext';
const OBEYED = /\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b]/u;

describe('text from outside', () => {
  it('is shown where it would be obeyed', () => {
    expect(harmless(HOSTILE)).toBe(
      '\\u001b[31m\\u0007\\u009b2J\\u007f\\u202egnp\\u2066\\u200b next',
    );
  });

  it('is left as it is where it is harmless: accents, Arabic, emoji, quotation marks', () => {
    const text = 'Accord de Linas-Marcoussis · اتفاق الطائف · “Zürich” 🕊️ 👩‍👩‍👧';
    expect(harmless(text)).toBe(text);
  });

  it('is harmless in whatever shows a value', () => {
    for (const text of [show(HOSTILE), ticked(HOSTILE), show({ [HOSTILE]: HOSTILE })])
      expect(text).not.toMatch(OBEYED);
  });

  it('is harmless in the text of an issue, its path included', () => {
    const issue = {
      code: 'unknown-field',
      path: ['seats', HOSTILE],
      found: HOSTILE,
      expected: HOSTILE,
      suggestion: HOSTILE,
    } as const;
    expect(issueText(issue)).not.toMatch(OBEYED);
  });
});

describe('show', () => {
  it('names the class of an object that has one', () => {
    expect(show(new (class Treaty {})())).toBe('an instance of `Treaty`');
    expect(show({ constructor: 7 })).toBe('{"constructor":7}');
    expect(show(Object.create(null))).toBe('{}');
  });

  it('says of what cannot be shown that it cannot', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(show(proxy)).toBe('a value that is not JSON');
  });
});
