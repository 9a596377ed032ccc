/**
 * The workbench: the text on one side, what it comes to on the other.
 */
import { redo, undo } from '@codemirror/commands';
import { type Agreement, repairs as rank } from 'casus-foederis';
import { toHtml } from 'casus-foederis/report';
import { useState } from 'preact/hooks';
import { Strip } from './card.tsx';
import { scoresMoved, wordChange } from './change.ts';
import { goTo } from './editor.ts';
import { download, fileName, textOf } from './files.ts';
import { useLibrary } from './library.ts';
import { reading, type Scored } from './reading.ts';
import { Result } from './result.tsx';
import { fragmentOf } from './share.ts';
import type { Pick } from './steps.tsx';
import { type Doings, Toolbar } from './toolbar.tsx';
import { type Draft, useDraft } from './use-draft.ts';

type Say = (message: string) => void;

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Some programs cut a link that is longer. */
const LONG_LINK = 8_000;

const shareDraft = async (text: string, say: Say): Promise<void> => {
  history.replaceState(null, '', await fragmentOf(text));
  const length = location.href.length;
  const caution =
    length > LONG_LINK ? ` It is long (${length} characters); some programs cut it.` : '';
  await navigator.clipboard.writeText(location.href).then(
    () => say(`The link is copied. The draft is in the link itself.${caution}`),
    () => say(`The link is in the address bar. The draft is in the link itself.${caution}`),
  );
};

const exportReport = ({ agreement, card }: Scored): void =>
  download(
    fileName(agreement.id, 'html'),
    'text/html',
    toHtml(card, { agreement, repairs: rank(agreement) }),
  );

const doingsOf = (draft: Draft, say: Say): Doings => {
  const { view, last } = draft;
  const text = () => view()?.state.doc.toString() ?? '';
  const run = (command: typeof undo) => {
    const editor = view();
    if (editor !== undefined) command(editor);
  };
  return {
    openCase: (entry) => {
      draft.open(entry.text());
      say(`Opened “${entry.title}”.`);
    },
    openFile: (file) => {
      textOf(file).then(
        (held) => {
          draft.open(held);
          say(`Opened ${file.name}.`);
        },
        (error: unknown) => say(messageOf(error)),
      );
    },
    undo: () => run(undo),
    redo: () => run(redo),
    share: () => void shareDraft(text(), say),
    save: () => {
      const ending = text().trimStart().startsWith('{') ? 'json' : 'yaml';
      download(fileName(last?.agreement.id, ending), 'text/plain', text());
    },
    report: () => {
      if (last !== undefined) exportReport(last);
    },
  };
};

/** Writes a rung that was picked into the text, and says which scores it moves. */
const picker =
  ({ view, last }: Draft, say: Say): Pick =>
  (path, word, says) => {
    const editor = view();
    if (editor === undefined || last === undefined) return;
    const change = wordChange(editor.state.doc.toString(), path, word);
    if (change === undefined) return;
    editor.dispatch({ changes: change, userEvent: 'input.rung' });
    goTo(editor, change.from, change.insert.length, false);
    const { scored } = reading(editor.state.doc.toString());
    const moved = scored === undefined ? '' : scoresMoved(last.card, scored.card);
    say(`${says}. ${moved}`.trim());
  };

/** Compares with a file; it has to be a whole agreement. */
const otherFrom =
  (setOther: (other: Agreement) => void, say: Say) =>
  (file: File): void => {
    textOf(file).then(
      (held) => {
        const { scored, problems } = reading(held);
        if (scored === undefined)
          say(`${file.name} cannot be compared: it has ${problems.length} problems.`);
        else setOther(scored.agreement);
      },
      (error: unknown) => say(messageOf(error)),
    );
  };

const dropOf = (openFile: Doings['openFile']) => ({
  onDragOver: (event: DragEvent) => event.preventDefault(),
  onDrop: (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    openFile(file);
  },
});

/** Sets the page. */
export const Workbench = ({
  first,
  notice,
}: {
  readonly first: string;
  readonly notice: string;
}) => {
  const draft = useDraft(first);
  const [status, say] = useState(notice);
  const [other, setOther] = useState<Agreement | undefined>();
  const library = useLibrary();
  const doings = doingsOf(draft, say);
  return (
    <div class="page" {...dropOf(doings.openFile)}>
      <a class="skip" href="#result">
        Skip to the result
      </a>
      <header>
        <p class="kicker">casus-foederis: who must do what, by when, if someone breaks it?</p>
        <h1>Workbench</h1>
        <Toolbar library={library} doings={doings} canReport={draft.now.scored !== undefined} />
        <p class="status" role="status">
          {status}
        </p>
      </header>
      <main>
        <section class="text" aria-labelledby="text-title">
          <h2 id="text-title" class="vh">
            The text
          </h2>
          {draft.last !== undefined && (
            <Strip card={draft.last.card} isOld={draft.now.scored === undefined} />
          )}
          <div class="editor" ref={draft.host} />
          <p class="note">
            Drop a file here to open it. Control and space offer what fits at the cursor; Escape and
            then Tab leave the editor. Nothing you write leaves this browser.
          </p>
        </section>
        <Result
          draft={draft}
          undo={doings.undo}
          pick={picker(draft, say)}
          comparing={{ other, setOther, openOther: otherFrom(setOther, say), library }}
        />
      </main>
    </div>
  );
};
