/**
 * A document from end to end, small enough to read: the Washington Treaty, with the reason for each choice.
 *
 * It is checked whenever the codebook is generated, so it cannot show what the parser would refuse.
 */
import * as E from 'fp-ts/Either';
import { parse } from 'yaml';
import { issueText } from '../../src/issue/issue.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { read } from './files.ts';
import { fence } from './markdown.ts';

/** Shows a document; stops the generator if the parser would refuse it. */
export const shown = (yaml: string): string => {
  const parsed = parseAgreement(parse(yaml));
  if (E.isLeft(parsed))
    throw new Error(`the worked example is refused:\n${parsed.left.map(issueText).join('\n')}`);
  return fence('yaml', yaml);
};

/** Sets the example. */
export const workedExample = (): string => shown(read('scripts/docs/pages/worked-example.yaml'));
