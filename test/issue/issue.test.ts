import { describe, expect, it } from 'vitest';
import { issueText, showPath } from '../../src/issue/issue.ts';

describe('showPath', () => {
  it.each([
    [[], '(document)'],
    [['guarantees', 2, 'trigger', 'activation'], 'guarantees[2].trigger.activation'],
    [['seats', 'Ur k'], 'seats["Ur k"]'],
    [[0, 'x'], '[0].x'],
  ])('%j as %s', (path, text) => {
    expect(showPath(path)).toBe(text);
  });
});

describe('issueText', () => {
  const issue = { code: 'missing', path: ['title'], found: 'nothing', expected: 'a text' } as const;

  it('says where, what is wrong, what was expected and what was found', () => {
    expect(issueText(issue)).toBe('title is missing: expected a text, found nothing');
  });

  it('shortens keys of any length', () => {
    const path = ['seats', 'x'.repeat(1_000), 3];
    expect(issueText({ ...issue, path })).toContain(`seats["${'x'.repeat(57)}..."][3] is missing`);
  });

  it('adds what was probably meant', () => {
    expect(issueText({ ...issue, suggestion: 'did you mean `subtitle`?' })).toBe(
      'title is missing: expected a text, found nothing; did you mean `subtitle`?',
    );
  });
});
