/**
 * `score`: the card of each document.
 */
import * as E from 'fp-ts/Either';
import { checkedDocument } from '../checked.ts';
import type { Call, Command } from '../command.ts';
import { toGithub } from '../github.ts';
import { oneOrAll } from '../json.ts';
import { type Judged, judge } from '../judged.ts';
import { EXIT, type Outcome, refused, worse } from '../outcome.ts';
import { checkedUnread, unreadLines } from '../read.ts';
import { versionOf } from '../version.ts';

const checkedIn = ({ scored, unread }: Judged) => [
  ...unread.map(checkedUnread),
  ...scored.map(({ document, card }) => checkedDocument(document, card)),
];

const cardsText = async ({ scored, rubric }: Judged, { settings, width }: Call) => {
  const { explainText, repairs } = await import('../../index.ts');
  const { cardLines } = await import('../../adversary.ts');
  return scored
    .map(({ document: { agreement }, card }) =>
      explainText(card, {
        whole: settings.whole,
        width,
        repairs: repairs(agreement, { rubric }),
        ...cardLines(agreement, card, { rubric }),
      }),
    )
    .join(`\n\n${'─'.repeat(width)}\n\n`);
};

const reported = async ({ scored, rubric }: Judged, form: 'html' | 'markdown', call: Call) => {
  const { repairs } = await import('../../index.ts');
  const { cardLines } = await import('../../adversary.ts');
  const { toHtml, toMarkdown } = await import('../../report.ts');
  const write = form === 'html' ? toHtml : toMarkdown;
  return scored
    .map(({ document: { agreement }, card }) =>
      write(card, {
        agreement,
        repairs: repairs(agreement, { rubric }),
        ...cardLines(agreement, card, { rubric }),
        ...(form === 'html' ? { tree: call.settings.whole } : {}),
      }),
    )
    .join('\n\n');
};

const written = async (judged: Judged, call: Call): Promise<string> => {
  switch (call.settings.format) {
    case 'json':
      return oneOrAll(
        call.operands,
        judged.scored.map(({ card }) => card),
      );
    case 'html':
    case 'markdown':
      return reported(judged, call.settings.format, call);
    case 'sarif': {
      const { toSarif } = await import('../../report.ts');
      const version = await versionOf(call.outside);
      return toSarif(checkedIn(judged), { version, findings: judged.catalogue });
    }
    case 'github':
      return toGithub(checkedIn(judged));
    default:
      return cardsText(judged, call);
  }
};

const run = async (call: Call): Promise<Outcome> => {
  const judged = await judge(call, { cases: true });
  if (E.isLeft(judged)) return refused(...judged.left);
  const { scored, unread, complaints, failures } = judged.right;
  if (call.settings.format === 'html' && scored.length > 1)
    return refused(
      'score: one page of HTML is about one document; name one, or set several beside each other with `track --format html`',
    );
  const isUnread = unread.length > 0 || complaints.length > 0;
  return {
    output: call.settings.quiet ? '' : await written(judged.right, call),
    complaints: [
      ...unreadLines({ unread, complaints }, 'not scored'),
      ...failures.map((failure) => `fails: ${failure}`),
    ],
    code: worse(failures.length > 0 ? EXIT.findings : EXIT.fine, isUnread ? EXIT.input : EXIT.fine),
  };
};

export const score: Command = {
  name: 'score',
  summary: 'score documents: ranges, what decides, findings',
  says: 'Scores documents: three indicators with their ranges, what decides, and the worst findings. FILE is a YAML or JSON document, a pattern, - for standard input, or the id of a library case.',
  operands: [{ name: 'FILE', isSeveral: true }],
  formats: ['text', 'json', 'markdown', 'html', 'sarif', 'github'],
  options: ['whole', 'failOn', 'adversary', 'rubric', 'width', 'quiet', 'watch'],
  examples: ['score draft.yaml --whole', 'score "drafts/*.yaml" --fail-on document --quiet'],
  run,
};
