/**
 * One schema or more of every kind that values can be derived from, and of every kind that they cannot.
 */
import * as z from 'zod';

type Table = Readonly<Record<string, z.core.$ZodType>>;

const Folder = z.object({
  name: z.string().max(5),
  get folders() {
    return z.array(Folder);
  },
});

const Chain = z.strictObject({
  id: z.int(),
  get next() {
    return Chain.optional();
  },
});

const Person: z.ZodType = z.object({ name: z.string(), homes: z.array(z.lazy(() => Home)) });
const Home: z.ZodType = z.object({
  street: z.string(),
  people: z.array(Person.describe('lives here')).min(1),
});

type Term = number | { readonly sum: readonly Term[] } | { readonly minus: Term };
const Term: z.ZodType<Term> = z.union([
  z.strictObject({ sum: z.array(z.lazy(() => Term)).min(2) }),
  z.strictObject({ minus: z.lazy(() => Term) }),
  z.int(),
]);

export const RECURSIVE: Table = { Folder, Chain, Person, Home, Term, json: z.json() };

const OBJECTS: Table = {
  'object': z.object({ a: z.string(), b: z.number() }),
  'strict object': z.strictObject({ a: z.string(), b: z.boolean() }),
  'loose object': z.looseObject({ a: z.string() }),
  'object with a catch-all': z.object({ a: z.string() }).catchall(z.int()),
  'empty object': z.strictObject({}),
  'object with a symbol': z.object({ [Symbol.for('seal')]: z.int(), a: z.string() }),
  'optional fields': z.strictObject({
    a: z.string().optional(),
    b: z.int().optional(),
    c: z.int(),
  }),
  'exactly optional fields': z.strictObject({ a: z.string().exactOptional(), b: z.int() }),
  'fields with defaults': z.strictObject({
    a: z.string().default('x'),
    b: z.int().prefault(1),
    c: z.int().catch(0),
  }),
  'nullable and nullish fields': z.strictObject({ a: z.string().nullable(), b: z.int().nullish() }),
  'fields that may be undefined': z.strictObject({
    a: z.union([z.string(), z.undefined()]),
    b: z.undefined(),
  }),
  'unknown fields': z.strictObject({ a: z.unknown(), b: z.any() }),
  'optional field that nothing fits': z.strictObject({ a: z.never().optional(), b: z.int() }),
  'prepared field': z.strictObject({ a: z.preprocess((value) => value ?? 7, z.int()) }),
  'partial, picked and extended': z
    .object({ a: z.string(), b: z.int() })
    .partial()
    .extend({ c: z.boolean() }),
  'intersection': z.intersection(z.object({ a: z.string() }), z.object({ b: z.int() })),
  'intersection of strict objects': z
    .strictObject({ a: z.string() })
    .and(z.strictObject({ b: z.int() })),
  'intersection with a shared field': z.intersection(
    z.object({ a: z.int().min(0), b: z.int() }),
    z.object({ a: z.int().max(100) }),
  ),
  'intersection of texts': z.intersection(z.string().min(2), z.string().max(8)),
  'intersection of a format and a length': z.email().and(z.email().max(40)),
  'intersection of lists': z.array(z.int()).and(z.array(z.int()).min(1)),
  'intersection of a record and an object': z
    .record(z.string(), z.int())
    .and(z.object({ a: z.int() })),
  'intersection of a text and a format': z.string().and(z.iso.date()),
  'intersection of a text and a choice': z.string().and(z.enum(['draft', 'signed'])),
  'intersection of lists of formats': z.array(z.string()).and(z.array(z.iso.date())),
  'intersection of a union and a format': z.union([z.string(), z.int()]).and(z.iso.date()),
  'intersection of a union': z.union([z.string(), z.int()]).and(z.string()),
};

const CHOICES: Table = {
  'enum': z.enum(['draft', 'signed']),
  'enum of numbers': z.enum({ Draft: 0, Signed: 1 }),
  'one literal': z.literal('all'),
  'several literals': z.literal(['a', 1, null, true, undefined, 5n]),
  'null': z.null(),
  'undefined': z.undefined(),
  'void': z.void(),
  'boolean': z.boolean(),
  'not a number': z.nan(),
  'symbol': z.symbol(),
  'any': z.any(),
  'unknown': z.unknown(),
  'union': z.union([z.string(), z.int(), z.array(z.int())]),
  'union with a form that nothing fits': z.union([z.string(), z.never()]),
  'exclusive union': z.xor([z.int().min(0), z.int().max(10)]),
  'discriminated union': z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('a'), count: z.int() }),
    z.strictObject({ kind: z.enum(['b', 'c']), name: z.string() }),
  ]),
  'discriminated union with a default': z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('a').default('a'), count: z.int() }),
    z.strictObject({ kind: z.literal('b'), name: z.string() }),
  ]),
};

const LISTS: Table = {
  'array': z.array(z.string()),
  'array with bounds': z.array(z.int()).min(2).max(4),
  'array of a length': z.array(z.int()).length(3),
  'array that must not be empty': z.array(z.int()).nonempty(),
  'array of nothing': z.array(z.never()),
  'array of optionals': z.array(z.string().optional()),
  'tuple': z.tuple([z.string(), z.int()]),
  'empty tuple': z.tuple([]),
  'tuple with a rest': z.tuple([z.string()], z.int()),
  'tuple with optional ends': z.tuple([z.string(), z.int().optional(), z.boolean().default(true)]),
  'tuple with mixed ends': z.tuple([z.int().exactOptional(), z.int().catch(1)]),
  'tuple with an optional middle': z.tuple([z.int().optional(), z.string()]),
  'tuple with a rest after optionals': z.tuple([z.string(), z.int().optional()], z.boolean()),
  'tuple with a rest of nothing': z.tuple([z.string()], z.never()),
  'tuple with an optional end that nothing fits': z.tuple([z.string(), z.never().optional()]),
  'set': z.set(z.string()),
  'set of nothing': z.set(z.never()),
  'map of nothing': z.map(z.string(), z.never()),
  'record of nothing': z.record(z.string(), z.never()),
  'partial record of nothing': z.partialRecord(z.enum(['a']), z.never()),
  'set with bounds': z.set(z.int()).min(2).max(3),
  'set of all of an enum': z.set(z.enum(['a', 'b', 'c'])).size(3),
  'map': z.map(z.string(), z.int()),
  'map with bounds': z.map(z.enum(['a', 'b', 'c']), z.int()).min(2),
  'record': z.record(z.string(), z.int()),
  'record by pattern': z.record(z.string().regex(/^[a-z]+(?:-[a-z]+)*$/), z.boolean()),
  'record by enum': z.record(z.enum(['a', 'b']), z.int()),
  'record by enum of optionals': z.record(z.enum(['a', 'b']), z.int().optional()),
  'partial record': z.partialRecord(z.enum(['a', 'b']), z.int()),
  'record by integer': z.record(z.int(), z.int()),
  'record by number': z.record(z.number(), z.string()),
  'record by tiny number': z.record(z.number().gt(0).max(1e-7), z.string()),
  'record by huge number': z.record(z.number().min(1e21), z.string()),
  'record by multiple': z.record(z.number().multipleOf(1e-7).min(-1).max(1), z.string()),
  'record by number or text': z.record(z.union([z.number(), z.string()]), z.string()),
  'loose record by number': z.looseRecord(z.number(), z.string()),
  'record by several literals': z.record(z.literal(['a', 1.5, 1e30]), z.int()),
  'partial record by several literals': z.partialRecord(
    z.literal(['a', 1.5, -1e-7, 1e30]),
    z.int(),
  ),
  'partial record by enum of numbers': z.partialRecord(z.enum({ Draft: 0, Signed: 1 }), z.int()),
  'partial record of which a key is refused': z.partialRecord(
    z.enum(['a', 'b']).refine((key) => key === 'a'),
    z.int(),
  ),
  'record with a key that zod drops': z.record(z.enum(['__proto__', 'a']), z.int()),
  'record by symbol': z.record(z.symbol(), z.int()),
  'record by union': z.record(z.union([z.literal('all'), z.string().min(3)]), z.int()),
  'loose record': z.looseRecord(z.string().regex(/^x-/), z.int()),
};

const NUMBERS: Table = {
  'number': z.number(),
  'number with bounds': z.number().min(0).max(1),
  'number between exclusive bounds': z.number().gt(0).lt(1),
  'positive number': z.number().positive(),
  'negative number': z.number().negative(),
  'number just below nought': z.number().min(-1e-323).lt(0),
  'number just above nought': z.number().gt(-0).max(1e-323),
  'number of nought and minus nought': z.number().min(0).max(-0),
  'integer': z.int(),
  'integer by check': z.number().int(),
  'integer with bounds': z.int().min(1).max(30),
  'integer between exclusive bounds': z.int().gt(1).lt(3),
  'integer between fractions': z.int().min(0.5).max(1.5),
  'int32': z.int32(),
  'uint32': z.uint32(),
  'float32': z.float32(),
  'float64': z.float64(),
  'multiple': z.number().multipleOf(5),
  'multiple of a fraction': z.number().multipleOf(0.1).min(0).max(0.3),
  'multiple of a fraction up to one that division misses': z
    .number()
    .multipleOf(0.1)
    .min(0.55)
    .max(0.6),
  'multiple of a fraction from one that division overshoots': z
    .number()
    .multipleOf(0.1)
    .min(0.7)
    .lt(0.8),
  'multiple of a fraction next to its bounds': z
    .number()
    .multipleOf(0.1)
    .gt(0.30000000000000004)
    .lt(0.5000000000000001),
  'multiple of a fraction below nought': z.number().multipleOf(0.01).max(-0.29).gt(-0.3),
  'multiple of a tiny fraction': z.number().multipleOf(1e-7).min(0).max(1),
  'multiple of two steps': z.int().multipleOf(2).multipleOf(3),
  'integer on halves': z.int().multipleOf(0.5),
  'multiple that cannot be counted': z.number().multipleOf(10).min(1e20),
  'multiple of infinity': z.number().multipleOf(Number.POSITIVE_INFINITY),
  'number without end': z.number().min(Number.NEGATIVE_INFINITY).lt(Number.POSITIVE_INFINITY),
  'integer without end': z.int().gt(Number.NEGATIVE_INFINITY).max(Number.POSITIVE_INFINITY),
  'multiple between exclusive bounds': z.number().multipleOf(5).gt(5).lt(15),
  'coerced number': z.coerce.number(),
  'big integer': z.bigint(),
  'big integer with bounds': z.bigint().min(-5n).max(5n),
  'big integer between exclusive bounds': z.bigint().gt(1n).lt(3n),
  'big multiple': z.bigint().multipleOf(7n).min(-20n),
  'big multiple below nought': z.bigint().multipleOf(-7n).max(-1n),
  'big integer between close bounds': z.bigint().min(3n).min(1n).max(4n).max(9n),
  'number between close bounds': z.number().min(3).gt(3).min(1).max(4).lt(4).max(9),
  'big integer beyond what is drawn by itself': z.bigint().min(2n ** 300n),
  'big integer between numbers': z.bigint().check(z.gt(1.5), z.lte(4), z.lt(4)),
  'big integer without end': z.bigint().check(z.lt(Number.POSITIVE_INFINITY)),
  'int64': z.int64(),
  'uint64': z.uint64(),
  'date': z.date(),
  'date between exclusive bounds': z
    .date()
    .check(z.gt(new Date('2025-01-01')), z.lt(new Date('2025-01-02'))),
  'date between fractions': z.date().check(z.gt(0.5), z.lt(2.5)),
  'date with bounds': z.date().min(new Date('2025-01-01')).max(new Date('2025-12-31')),
};

const TEXTS: Table = {
  'text': z.string(),
  'text with bounds': z.string().min(3).max(6),
  'text of a length': z.string().length(4),
  'long text': z.string().min(300),
  'text with a beginning': z.string().startsWith('Art. '),
  'text with an end': z.string().endsWith('.').min(5).max(9),
  'text with a piece': z.string().includes('shall'),
  'text with a piece at a place': z.string().includes('shall', { position: 4 }),
  'text with all three': z.string().startsWith('a').includes('b').endsWith('c').max(20),
  'text whose beginning and end overlap': z.string().startsWith('abc').endsWith('bcd').max(4),
  'text whose beginning is its end': z.string().startsWith('abc').endsWith('abc').max(3),
  'text with two beginnings': z.string().startsWith('abc').startsWith('ab'),
  'text with two ends': z.string().endsWith('abc').endsWith('bc'),
  'text whose pieces overlap': z.string().includes('bcd').includes('abc').max(4),
  'text with a piece inside another': z.string().includes('abc').includes('b').max(3),
  'text with a piece inside its beginning': z
    .string()
    .startsWith('abc')
    .includes('bc', { position: 1 })
    .max(3),
  'text with a piece across its beginning and end': z
    .string()
    .startsWith('ab')
    .includes('bc')
    .endsWith('cd')
    .max(4),
  'text with pieces at places': z
    .string()
    .includes('ab', { position: 5 })
    .includes('cd', { position: 1 })
    .max(7),
  'text with many pieces': ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].reduce(
    (text, piece) => text.includes(piece),
    z.string(),
  ),
  'neither lower nor upper case': z.string().lowercase().uppercase().min(3),
  'lower case around a piece': z.string().includes('shall').lowercase(),
  'format with a beginning': z.iso.date().startsWith('2025'),
  'format with an end': z.email().endsWith('@example.org'),
  'pattern with a piece': z
    .string()
    .regex(/^[a-z]{5,9}$/)
    .includes('shall'),
  'pattern in lower case': z
    .string()
    .regex(/^[A-Za-z]+$/)
    .lowercase(),
  'pattern up to a length': z
    .string()
    .regex(/^[a-z]+\d*x{2,}$/)
    .max(5),
  'text of no less than a fraction': z.string().min(1.5).max(3.5),
  'lower case': z.string().lowercase(),
  'upper case': z.string().uppercase().min(4),
  'trimmed': z.string().trim().min(1),
  'made lower case': z.string().toLowerCase(),
  'pattern': z.string().regex(/^[a-z]{2,3}-\d+$/),
  'pattern without anchors': z.string().regex(/\d{3}/),
  'pattern with length': z
    .string()
    .regex(/^[a-z]*$/)
    .min(12)
    .max(15),
  'pattern with lookaheads': z.string().regex(/^(?=.*[A-Z])(?=.*\d).{8,}$/),
  'pattern with a word boundary': z.string().regex(/^shall\b/),
  'pattern that ignores case': z.string().regex(/^shall$/i),
  'pattern with unicode properties': z.string().regex(/^\p{Lu}\p{Ll}+$/u),
  'two patterns': z
    .string()
    .regex(/^[a-z]+$/)
    .regex(/a/),
  'email': z.email(),
  'email by check': z.string().email(),
  'email by pattern': z.email({ pattern: /^[a-z]+@example\.org$/ }),
  'url': z.url(),
  'web address': z.httpUrl(),
  'url with scheme and host': z.url({ protocol: /^ftp$/, hostname: /^example\.org$/ }),
  'uuid': z.uuid(),
  'uuid v4': z.uuidv4(),
  'uuid v7': z.uuidv7(),
  'guid': z.guid(),
  'nanoid': z.nanoid(),
  'cuid2': z.cuid2(),
  'ulid': z.ulid(),
  'xid': z.xid(),
  'ksuid': z.ksuid(),
  'emoji': z.emoji(),
  'ipv4': z.ipv4(),
  'ipv6': z.ipv6(),
  'cidrv4': z.cidrv4(),
  'cidrv6': z.cidrv6(),
  'mac': z.mac(),
  'base64': z.base64(),
  'base64url': z.base64url(),
  'base64 with length': z.base64().min(4).max(12),
  'hex': z.hex(),
  'hash': z.hash('sha256'),
  'hostname': z.hostname(),
  'e164': z.e164(),
  'credit card': z.creditCard(),
  'iban': z.iban(),
  'currency code': z.currencyCode(),
  'iso date': z.iso.date(),
  'iso time': z.iso.time(),
  'iso time to the second': z.iso.time({ precision: 0 }),
  'iso datetime': z.iso.datetime(),
  'iso datetime with offset': z.iso.datetime({ offset: true, precision: 3 }),
  'local iso datetime': z.iso.datetime({ local: true }),
  'iso duration': z.iso.duration(),
  'format of an application': z.stringFormat('even', (text) => text.length % 2 === 0),
  'template': z.templateLiteral(['P', z.int().min(1), z.enum(['D', 'M'])]),
  'template with a text': z.templateLiteral([z.string().min(1), '@', z.literal(['ua', 'ru'])]),
};

const FORMS: Table = {
  'optional': z.string().optional(),
  'exactly optional': z.exactOptional(z.string()),
  'nullable': z.string().nullable(),
  'nullish': z.string().nullish(),
  'default': z.int().default(1),
  'prefault': z.string().prefault('x'),
  'catch': z.int().catch(1),
  'non-optional': z.nonoptional(z.union([z.string().optional(), z.undefined()])),
  'success': z.success(z.int()),
  'readonly': z.array(z.int()).readonly(),
  'branded': z.string().brand<'party'>(),
  'described': z.string().describe('a text').meta({ title: 'Text' }),
  'transformed': z.string().transform((text) => text.length),
  'piped': z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().max(500)),
  'piped into a format': z.string().pipe(z.iso.date()),
  'piped into formats': z
    .string()
    .min(3)
    .pipe(z.string().max(8))
    .pipe(z.string().regex(/^[a-z]+$/)),
  'piped into a choice': z.string().pipe(z.enum(['draft', 'signed'])),
  'piped into a union': z.string().pipe(z.union([z.iso.date(), z.iso.datetime()])),
  'piped into fewer': z.number().pipe(z.int().min(5).max(10)),
  'piped from anything': z.unknown().pipe(z.object({ a: z.int() })),
  'piped from what may be missing': z.string().nullish().pipe(z.iso.date()),
  'piped object': z.object({ a: z.string() }).pipe(z.strictObject({ a: z.iso.date() })),
  'piped list': z.array(z.string()).pipe(z.array(z.iso.date()).min(2)),
  'trimmed into a format': z.string().trim().pipe(z.iso.date()),
  'transformed into a format': z
    .string()
    .transform((text) => text.trim())
    .pipe(z.iso.date()),
  'transformed into a number': z.string().transform(Number).pipe(z.number().min(5).max(5)),
  'transformed from JSON': z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.object({ a: z.int(), b: z.iso.date() })),
  'transformed, and read anew': z.string().pipe(z.coerce.date()),
  'prepared for a number': z.preprocess(Number, z.int()),
  'codec into a format': z.codec(z.string(), z.iso.date(), {
    decode: (text) => text,
    encode: (text) => text,
  }),
  'transformed with issues': z.int().transform((count, context) => {
    if (count % 2 === 1) context.addIssue('odd');
    return count;
  }),
  'transformed with an error': z.string().transform((text) => {
    if (text === '') throw new Error('empty');
    return text;
  }),
  'any value transformed': z.transform((value) => value),
  'prepared': z.preprocess(
    (value) => (typeof value === 'string' ? value.trim() : value),
    z.string().max(5),
  ),
  'codec': z.codec(z.iso.datetime(), z.date(), {
    decode: (text) => new Date(text),
    encode: (date) => date.toISOString(),
  }),
  'true or false in words': z.stringbool(),
  'true or false in certain words': z.stringbool({
    truthy: ['Ja'],
    falsy: ['Nein'],
    case: 'sensitive',
  }),
  'true or false in words, described': z.stringbool().describe('whether it holds'),
  'refined': z.int().refine((count) => count % 3 === 0),
  'refined object': z.object({ from: z.int(), to: z.int() }).refine(({ from, to }) => from <= to),
  'super-refined': z.array(z.enum(['a', 'b', 'c', 'd'])).superRefine((list, context) => {
    if (new Set(list).size < list.length) context.addIssue('duplicates');
  }),
  'checked': z.array(z.int()).check(
    z.minLength(1),
    z.refine((list) => (list[0] ?? 0) >= 0),
  ),
  'checked by property': z
    .object({ name: z.string() })
    .check(z.property('name', z.string().min(2))),
  'lazy': z.lazy(() => z.string()),
};

/** Schemas from which values are derived, by name. */
export const SUPPORTED: Table = {
  ...OBJECTS,
  ...CHOICES,
  ...LISTS,
  ...NUMBERS,
  ...TEXTS,
  ...FORMS,
  ...RECURSIVE,
};

/** Reads as no literal before ES2024. */
const LETTERS_BUT_ASCII = '^[\\p{L}--[a-z]]$';

/** Schemas from which none are, with what the error says was found. */
export const UNSUPPORTED: Readonly<Record<string, readonly [z.core.$ZodType, string]>> = {
  'never': [z.never(), 'a `never`, which no value fits'],
  'custom': [z.custom((value) => value === 1), 'a schema of kind `custom`'],
  'instance': [z.instanceof(Map), 'a schema of kind `custom`'],
  'file': [z.file(), 'a schema of kind `file`'],
  'function': [z.function(), 'a schema of kind `function`'],
  'promise': [z.promise(z.string()), 'a schema of kind `promise`'],
  'token': [z.jwt(), 'a text of the format `jwt`'],
  'pattern with a back-reference': [
    z.string().regex(/^(a|b)\1$/),
    'a text of the pattern /^(a|b)\\1$/',
  ],
  'empty choice': [z.enum([]), 'a choice of nothing'],
  'lengths that exclude each other': [
    z.string().min(5).max(2),
    'lengths that contradict each other',
  ],
  'bounds that exclude each other': [z.int().gt(1).lt(2), 'bounds that leave nothing between them'],
  'bounds next to each other': [
    z
      .number()
      .gt(1)
      .lt(1 + Number.EPSILON),
    'bounds that leave nothing between them',
  ],
  'bounds that touch': [z.number().gt(1).max(1), 'bounds that leave nothing between them'],
  'big bounds that exclude each other': [
    z.bigint().gt(1n).lt(2n),
    'bounds that leave nothing between them',
  ],
  'dates that exclude each other': [
    z.date().min(new Date('2025-02-01')).max(new Date('2025-01-01')),
    'bounds that leave nothing between them',
  ],
  'multiples of zero': [z.number().multipleOf(0), 'multiples of zero'],
  'big multiples of zero': [z.bigint().multipleOf(0n), 'multiples of zero'],
  ...Object.fromEntries(
    [
      z.number().min(Number.NaN),
      z.number().lt(Number.NaN),
      z.number().min(Number.POSITIVE_INFINITY),
      z.number().max(Number.NEGATIVE_INFINITY),
      z.int().max(Number.NaN),
      z.int().gt(Number.POSITIVE_INFINITY),
      z.bigint().check(z.gte(Number.NaN)),
      z.bigint().check(z.gte(Number.POSITIVE_INFINITY)),
      z.bigint().check(z.lte(Number.NEGATIVE_INFINITY)),
      z.bigint().check(z.gt(1.5), z.lt(1.9)),
      z.date().min(new Date(Number.NaN)),
      z.date().max(new Date(Number.NaN)),
      z
        .date()
        .min(new Date(0))
        .check(z.lt(new Date(Number.NaN))),
      z.date().check(z.gte(9e15)),
    ].map((schema, index) => [
      `bounds that nothing is within, ${index}`,
      [schema, 'bounds that leave nothing between them'] as const,
    ]),
  ),
  ...Object.fromEntries(
    [
      z.string().min(Number.NaN),
      z.string().max(Number.NaN),
      z.string().min(Number.POSITIVE_INFINITY),
      z.string().length(2.5),
      z.array(z.int()).min(Number.NaN),
      z.set(z.int()).size(Number.NaN),
      z.map(z.int(), z.int()).min(Number.POSITIVE_INFINITY),
    ].map((schema, index) => [
      `lengths that nothing has, ${index}`,
      [schema, 'lengths that contradict each other'] as const,
    ]),
  ),
  'multiples of no number': [
    z.number().multipleOf(Number.NaN),
    'multiples of what is not a number',
  ],
  'array lengths that exclude each other': [
    z.array(z.int()).min(2).max(1),
    'lengths that contradict each other',
  ],
  'set sizes that exclude each other': [
    z.set(z.int()).min(2).max(1),
    'lengths that contradict each other',
  ],
  'map sizes that exclude each other': [
    z.map(z.int(), z.int()).min(2).max(1),
    'lengths that contradict each other',
  ],
  'text too short': [z.string().startsWith('abc').max(2), 'a text too short for what it must hold'],
  'text too short for pieces that overlap': [
    z.string().startsWith('abc').endsWith('bcd').max(3),
    'a text too short for what it must hold',
  ],
  'text of a length that no overlap has': [
    z.string().startsWith('abc').endsWith('bcd').length(5),
    'a text too short for what it must hold',
  ],
  'beginnings that exclude each other': [
    z.string().startsWith('abc').startsWith('x'),
    'beginnings or ends that contradict each other',
  ],
  'ends that exclude each other': [
    z.string().endsWith('abc').endsWith('x'),
    'beginnings or ends that contradict each other',
  ],
  'a piece of another case': [
    z.string().startsWith('Art. ').lowercase(),
    'letters that must be there and are not let in',
  ],
  'a key that its schema refuses': [
    z.record(
      z.enum(['a', 'b']).refine((key) => key === 'a'),
      z.int(),
    ),
    'a key that must be there and that its own schema refuses',
  ],
  'pattern of sets': [
    z.string().regex(new RegExp(LETTERS_BUT_ASCII, 'v')),
    `a text of the pattern /${LETTERS_BUT_ASCII}/v`,
  ],
  'template that cannot be read': [
    z.templateLiteral([z.string().regex(/^(a|b)\1$/)]),
    'a template of the pattern /^(a|b)\\1$/',
  ],
  'union of nothing': [z.union([z.never()]), 'a `never`, which no value fits'],
  'intersection with nothing': [z.array(z.int()).and(z.never()), 'a `never`, which no value fits'],
};

/** Schemas that refuse whatever is drawn for them, which is seen when they are derived. */
export const HOPELESS: Table = {
  'format longer than the text may be': z.uuid().max(3),
  'format shorter than the text must be': z.iso.date().min(11),
  'pattern longer than the text may be': z
    .string()
    .regex(/^[a-z]{5}$/)
    .max(3),
  'format that cannot begin so': z.iso.date().startsWith('x'),
  'formats that exclude each other': z.iso.date().and(z.uuid()),
  'intersection of two kinds': z.array(z.int()).and(z.set(z.int())),
  'pipe into another kind': z.unknown().pipe(z.file()),
  'pipe into nothing': z.string().pipe(z.string().refine(() => false)),
  'pipe from another kind': z.boolean().transform(String).pipe(z.iso.date()),
  'pipe into a contradiction': z.string().pipe(z.string().min(5)).pipe(z.string().max(2)),
};
