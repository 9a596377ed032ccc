/**
 * Types of reading from text: issues with places, an agreement that can be scored, and readers of other documents.
 */
import type * as E from 'fp-ts/Either';
import { expectTypeOf } from 'vitest';
import type { Agreement, Issue, Path } from '../../../src/index.ts';
import { issueText, parseRubric, scoreAgreement } from '../../../src/index.ts';
import type { Rubric } from '../../../src/model/rubric.ts';
import type { PlacedIssue, Position, ReadAgreement, ReadText } from '../../../src/text.ts';
import { readAgreement, readText } from '../../../src/text.ts';

expectTypeOf(readAgreement('')).toEqualTypeOf<E.Either<readonly PlacedIssue[], ReadAgreement>>();
expectTypeOf<ReadAgreement['agreement']>().toEqualTypeOf<Agreement>();
expectTypeOf<ReadAgreement['locate']>().toEqualTypeOf<(path: Path) => Position | undefined>();
expectTypeOf<PlacedIssue>().toExtend<Issue>();
expectTypeOf(issueText).toBeCallableWith({} as PlacedIssue);
expectTypeOf(scoreAgreement).toBeCallableWith({} as ReadAgreement['agreement']);

expectTypeOf(readText('', parseRubric)).toEqualTypeOf<
  E.Either<readonly PlacedIssue[], ReadText<Rubric>>
>();
expectTypeOf(readAgreement).toBeCallableWith(new Uint8Array(), { format: 'json', models: [] });
// @ts-expect-error There are two formats.
readAgreement('', { format: 'toml' });
