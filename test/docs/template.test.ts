import { describe, expect, it } from 'vitest';
import { fill, slotsOf } from '../../scripts/docs/template.ts';

describe('a template', () => {
  it('is filled wherever a slot stands', () => {
    const filled = fill(
      '{{ held }} of {{ all }} held, not {{ all }}.',
      { held: '11' },
      { all: '30' },
    );
    expect(filled).toBe('11 of 30 held, not 30.');
  });

  it('takes a filling as it is, whatever it looks like', () => {
    expect(fill('{{ a }}{{ b }}', { a: '{{ b }}', b: "$& $1 $'" })).toBe("{{ b }}$& $1 $'");
  });

  it.each([
    ['a slot that nobody fills', '{{ held }} held', {}, 'nobody fills the slot {{ held }}'],
    ['a filling that no slot asks for', 'Some held', { held: '11' }, 'no slot {{ held }}'],
    [
      'a name that every object has',
      '{{ constructor }}',
      {},
      'nobody fills the slot {{ constructor }}',
    ],
    ['a slot without spaces', '{{held}} held', {}, 'no slot at all: {{held}} held'],
    ['a slot that is not closed', '{{ held', {}, 'no slot at all: {{ held'],
    ['a slot that is not opened', 'held }}', {}, 'no slot at all: held }}'],
  ])('is refused with %s', (_, template, slots, complaint) => {
    expect(() => fill(template, slots)).toThrow(new Error(complaint));
  });

  it('is refused where two parts fill the same slot', () => {
    expect(() => fill('{{ held }}', { held: '11' }, { held: '12' })).toThrow(
      new Error('the slot {{ held }} is filled twice'),
    );
  });

  it('is refused with all its faults at once', () => {
    expect(() => fill('{{ held }} {{all}}', { mixed: '7' })).toThrow(
      new Error('nobody fills the slot {{ held }}\nno slot {{ mixed }}\nno slot at all:  {{all}}'),
    );
  });
});

describe('the slots of a table', () => {
  it('are named after the table and the entry', () => {
    expect(slotsOf('gate', { architecture: 0.6, document: 0.3 })).toEqual({
      'gate-architecture': '0.6',
      'gate-document': '0.3',
    });
  });
});
