import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fieldOf } from '../../src/shape/shape.ts';

interface Consent {
  readonly unless: Consent | string;
}

/** A schema that is made of itself, as that of decision rules is. */
const ruleSchema = () => {
  const rule: z.ZodType<Consent | string> = z.union([
    z.string(),
    z.strictObject({ unless: z.lazy(() => rule) }),
  ]);
  return rule;
};

describe('forms of a value that share a field', () => {
  it('are joined where the field is made of itself, once or under two names', () => {
    for (const [one, other] of [
      ((rule) => [rule, rule.optional()])(ruleSchema()),
      [ruleSchema(), ruleSchema()],
    ] as const) {
      const either = z.union([z.strictObject({ when: one }), z.strictObject({ when: other })]);
      const when = fieldOf(either).shape.fields.get('when');
      expect([...(when?.shape.fields.keys() ?? [])]).toEqual(['unless']);
      expect(when?.shape.fields.get('unless')?.shape.fields.has('unless')).toBe(true);
    }
  });
});
