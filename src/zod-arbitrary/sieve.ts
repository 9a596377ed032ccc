/**
 * A sieve lets through the values that a schema accepts and counts those that it refuses.
 *
 * It draws again after a refusal, and gives up with an error that names the place once too many in a row were refused:
 * the filter of fast-check would go on for ever. It shrinks as what it draws from does, through accepted values.
 */
import * as fc from 'fast-check';
import * as z from 'zod';
import { type Issue, issueText } from '../issue/issue.ts';
import type { Schema } from './site.ts';

/** Whether a schema accepts a value; a refinement or a transformation that throws refuses it. */
export const accepts = (schema: Schema, value: unknown): boolean => {
  try {
    return z.safeParse(schema, value).success;
  } catch (error) {
    if (error instanceof z.core.$ZodAsyncError) throw error;
    return false;
  }
};

/** Whether a schema accepts a value, and says so at once. */
export const acceptsAtOnce = (schema: Schema, value: unknown): boolean => {
  try {
    return accepts(schema, value);
  } catch {
    return false;
  }
};

/** What a sieve needs to know. */
interface Sifting {
  readonly schema: Schema;
  readonly candidates: fc.Arbitrary<unknown>;
  /** The number of refusals in a row after which it gives up. */
  readonly maxRejections: number;
  /** The place, as an override names it. */
  readonly path: string;
  /** What is said of the place when it gives up. */
  readonly issue: (found: string, expected: string) => Issue;
}

export class Sieve extends fc.Arbitrary<unknown> {
  readonly sifting: Sifting;
  /** How many values were drawn so far, and how many of them refused; shrinking does not count. */
  tried = 0;
  refused = 0;

  constructor(sifting: Sifting) {
    super();
    this.sifting = sifting;
  }

  /** Forgets what was drawn so far. */
  startCounting(): void {
    this.tried = 0;
    this.refused = 0;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<unknown> {
    const { candidates, maxRejections } = this.sifting;
    for (let inARow = 0; inARow < maxRejections; inARow++) {
      const drawn = candidates.generate(random, bias);
      this.tried++;
      if (this.passes(drawn.value)) return drawn;
      this.refused++;
    }
    throw this.failure(
      `a schema that refused ${maxRejections} values in a row`,
      'one that lets values pass',
    );
  }

  override canShrinkWithoutContext(value: unknown): value is unknown {
    return this.sifting.candidates.canShrinkWithoutContext(value) && this.passes(value);
  }

  /**
   * What fast-check remembers while it shrinks takes refused values for ones on which the property held, and so leaves
   * off too early; where that leads no further, shrinking starts afresh from the value.
   */
  override shrink(value: unknown, context: unknown): fc.Stream<fc.Value<unknown>> {
    const smaller = this.smaller(value, context);
    return context === undefined ? smaller : smaller.join(this.afresh(value));
  }

  private *afresh(value: unknown): IterableIterator<fc.Value<unknown>> {
    if (this.sifting.candidates.canShrinkWithoutContext(value))
      yield* this.smaller(value, undefined);
  }

  private smaller(value: unknown, context: unknown): fc.Stream<fc.Value<unknown>> {
    return this.sifting.candidates.shrink(value, context).filter((one) => this.passes(one.value));
  }

  private passes(value: unknown): boolean {
    try {
      return accepts(this.sifting.schema, value);
    } catch {
      throw this.failure('an asynchronous check', 'checks that answer at once');
    }
  }

  private failure(found: string, expected: string): NothingPasses {
    return new NothingPasses(this.sifting.issue(found, expected));
  }
}

/** Thrown by a sieve that gives up. */
class NothingPasses extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issueText(issue));
    this.issue = issue;
  }
}

/** Draws one value of a sieve; gives what stands in the way where none passes. */
export const obstacleOf = (sieve: Sieve): Issue | undefined => {
  try {
    fc.sample(sieve, { numRuns: 1, seed: 0 });
    return undefined;
  } catch (error) {
    if (error instanceof NothingPasses) return error.issue;
    throw error;
  }
};
