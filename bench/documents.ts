/**
 * The documents that are measured: the 20-point framework as coded, and the same with more guarantees.
 */
import { type Agreement, issueText, parseAgreement, STANDARD_MODELS } from 'casus-foederis';
import { twentyPointFramework202512 } from 'casus-foederis/cases';

type Document = typeof twentyPointFramework202512.document;

/** The 20-point framework as it is coded, its guarantees in the words of their models; a copy of one's own. */
export const twentyPoints = (): Document => structuredClone(twentyPointFramework202512.document);

/** Reads a document, and throws where it has problems: what does not parse is not worth timing. */
export const agreed = (input: unknown): Agreement => {
  const result = parseAgreement(input, { models: STANDARD_MODELS });
  if (result._tag === 'Right') return result.right;
  throw new Error(result.left.map(issueText).join('\n'));
};

/** An agreement as plain JSON: the canonical document, which needs no models. */
export const canonical = (agreement: Agreement): unknown => JSON.parse(JSON.stringify(agreement));

/**
 * The 20-point framework with so many guarantees: its own, over and over, each time under other names. They are put in
 * once it is read, as no document may have as many.
 */
export const withGuarantees = (count: number): Agreement => {
  const framework = agreed(twentyPoints());
  const own = framework.guarantees;
  return {
    ...framework,
    guarantees: Array.from({ length: count }, (_, index) => {
      const guarantee = own[index % own.length] as Agreement['guarantees'][number];
      const again = Math.floor(index / own.length);
      return again === 0 ? guarantee : { ...guarantee, id: `${guarantee.id}-${again}` };
    }),
  };
};
