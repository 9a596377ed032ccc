/**
 * Comparing: the draft with what it was when it was opened, or with any other draft.
 */
import type { Agreement } from 'casus-foederis';
import { toHtml } from 'casus-foederis/report';
import { useMemo } from 'preact/hooks';
import { download, fileName } from './files.ts';
import type { Entry } from './library.ts';
import { Moved } from './moved.tsx';
import { CaseSelect, FileButton } from './toolbar.tsx';
import { useKept } from './use-kept.ts';
import { useSlowWork } from './use-slow-work.ts';

/** Shows what moved from one draft to the other. */
export const Between = ({
  before,
  after,
}: {
  readonly before: Agreement;
  readonly after: Agreement;
}) => {
  const task = useMemo(() => ({ kind: 'movement', before, after }) as const, [before, after]);
  // While somebody tries one change after another, the movement so far stays.
  const moved = useKept(before, useSlowWork(task));
  const drafts = useMemo(() => [before, after], [before, after]);
  if (moved === undefined)
    return (
      <p class="note">
        Sharing the movement out among the changes… Two drafts that have little in common take some
        seconds.
      </p>
    );
  return (
    <>
      <Moved moved={moved} drafts={drafts} />
      <p>
        <button
          type="button"
          onClick={() =>
            download(
              fileName(`${before.id}-to-${after.id}`, 'html'),
              'text/html',
              toHtml(moved, { drafts }),
            )
          }
        >
          Export comparison
        </button>
      </p>
    </>
  );
};

/** Asks with which draft to compare, and shows the movement from it to the one in the editor. */
export const Compare = ({
  agreement,
  other,
  library,
  setOther,
  openOther,
}: {
  readonly agreement: Agreement;
  readonly other: Agreement | undefined;
  readonly library: readonly Entry[];
  readonly setOther: (other: Agreement | undefined) => void;
  readonly openOther: (file: File) => void;
}) => (
  <>
    <div class="toolbar">
      <CaseSelect
        id="compare-case"
        label="Compare with a case of the library"
        prompt="Compare with a case…"
        library={library}
        take={(entry) => setOther(entry.agreement())}
      />
      <FileButton id="compare-file" label="Compare with a file" take={openOther} />
      {other !== undefined && (
        <button type="button" onClick={() => setOther(undefined)}>
          Stop comparing
        </button>
      )}
    </div>
    {other !== undefined && (
      <>
        <p dir="auto">
          From “{other.title}” ({other.date}) to the draft in the editor:
        </p>
        <Between before={other} after={agreement} />
      </>
    )}
  </>
);
