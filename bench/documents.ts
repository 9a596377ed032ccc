/**
 * The documents that are measured: the 20-point framework as coded, and the same with more guarantees.
 */
import { type Agreement, issueText, parseAgreement, STANDARD_MODELS } from 'casus-foederis';
import { twentyPointFramework202512 } from 'casus-foederis/cases';

/** The 20-point framework as plain data, a copy of one's own. */
export const twentyPoints = (): { readonly guarantees: readonly object[] } =>
  structuredClone(twentyPointFramework202512.document);

/** Reads a document that has no problems. */
export const agreed = (input: unknown): Agreement => {
  const result = parseAgreement(input, { models: STANDARD_MODELS });
  if (result._tag === 'Right') return result.right;
  throw new Error(result.left.map(issueText).join('\n'));
};

/** The 20-point framework with so many guarantees: its own, over and over, each time under other names. */
export const withGuarantees = (count: number): Agreement => {
  const document = twentyPoints();
  const own = document.guarantees as readonly { readonly id: string }[];
  return agreed({
    ...document,
    guarantees: Array.from({ length: count }, (_, index) => {
      const guarantee = own[index % own.length] as { readonly id: string };
      const again = Math.floor(index / own.length);
      return again === 0 ? guarantee : { ...guarantee, id: `${guarantee.id}-${again}` };
    }),
  });
};
