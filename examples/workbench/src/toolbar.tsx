/**
 * What can be done with a draft: open one, undo, share, save, report.
 */
import type { Entry } from './library.ts';

/** What the buttons do. */
export interface Doings {
  readonly openCase: (entry: Entry) => void;
  readonly openFile: (file: File) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly share: () => void;
  readonly save: () => void;
  readonly report: () => void;
}

/** A list of the cases, from which one is taken at a time. */
export const CaseSelect = ({
  id,
  label,
  prompt,
  library,
  take,
}: {
  readonly id: string;
  readonly label: string;
  readonly prompt: string;
  readonly library: readonly Entry[];
  readonly take: (entry: Entry) => void;
}) => (
  <label class="of-cases" for={id}>
    <span class="vh">{label}</span>
    <select
      id={id}
      value=""
      disabled={library.length === 0}
      onChange={({ currentTarget }) => {
        const entry = library.find((one) => one.id === currentTarget.value);
        currentTarget.value = '';
        if (entry !== undefined) take(entry);
      }}
    >
      <option value="">{library.length === 0 ? 'Loading the library…' : prompt}</option>
      {library.map((one) => (
        <option key={one.id} value={one.id}>
          {one.date.slice(0, 4)}: {one.title}
        </option>
      ))}
    </select>
  </label>
);

/** A button that opens a file. */
export const FileButton = ({
  id,
  label,
  take,
}: {
  readonly id: string;
  readonly label: string;
  readonly take: (file: File) => void;
}) => (
  <label class="button file" for={id}>
    {label}
    <input
      id={id}
      type="file"
      class="vh"
      accept=".yaml,.yml,.json,text/yaml,application/json"
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        currentTarget.value = '';
        if (file !== undefined) take(file);
      }}
    />
  </label>
);

/** The row of buttons over the draft. */
export const Toolbar = ({
  library,
  doings,
  canReport,
}: {
  readonly library: readonly Entry[];
  readonly doings: Doings;
  readonly canReport: boolean;
}) => (
  <nav class="toolbar" aria-label="The draft">
    <CaseSelect
      id="open-case"
      label="Open a case of the library"
      prompt={`Open one of ${library.length} cases…`}
      library={library}
      take={doings.openCase}
    />
    <FileButton id="open-file" label="Open a file" take={doings.openFile} />
    <button type="button" onClick={doings.undo}>
      Undo
    </button>
    <button type="button" onClick={doings.redo}>
      Redo
    </button>
    <button type="button" onClick={doings.share}>
      Share as a link
    </button>
    <button type="button" onClick={doings.save}>
      Save as YAML
    </button>
    <button type="button" disabled={!canReport} onClick={doings.report}>
      Export report
    </button>
  </nav>
);
