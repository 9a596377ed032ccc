/**
 * Where the JSON Schema says what a decision rule means.
 *
 * Beside a field an editor shows what the form that fits says of itself, if it says anything, and not what the field is
 * for. So a form says nothing of itself: its words do, and what a rule is in all its forms is said of the rule.
 */
import type * as z from 'zod';
import {
  AllOfSchema,
  AnyOfSchema,
  ApartFromSchema,
  AtLeastSchema,
  QuotaSchema,
  RuleSchema,
  ShareSchema,
  UnlessSchema,
} from '../model/rule-schema.ts';
import { isNode, type Node } from './json-schema-nodes.ts';

const FORMS: ReadonlySet<z.core.$ZodType> = new Set<z.core.$ZodType>([
  AllOfSchema,
  AnyOfSchema,
  AtLeastSchema,
  ShareSchema,
  QuotaSchema,
  UnlessSchema,
  ApartFromSchema,
]);

const nodesIn = (value: unknown): readonly Node[] =>
  (Array.isArray(value) ? value : Object.values(isNode(value) ? value : {})).filter(isNode);

/** Moves what a form of rules means to the words it is written with; several forms may share the node of a word. */
export const describeRule = (node: Node, schema: z.core.$ZodType): void => {
  if (schema === RuleSchema) for (const form of nodesIn(node['anyOf'])) delete form['description'];
  if (!FORMS.has(schema)) return;
  const { description } = node;
  const words = Object.entries(isNode(node['properties']) ? node['properties'] : {});
  node['properties'] = Object.fromEntries(
    words.map(([name, word]) => [
      name,
      isNode(word) ? { ...word, description: word['description'] ?? description } : word,
    ]),
  );
  delete node['description'];
};
