/**
 * Files: what the reader opens and what the page hands out. Neither passes through a network.
 */

/** Hands out a text as a file. */
export const download = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** A name for a file, after the id of a document. */
export const fileName = (id: string | undefined, ending: string): string =>
  `${(id ?? 'draft').replaceAll(/[^a-z0-9-]+/g, '-').slice(0, 80)}.${ending}`;

/** More than the reader takes; a file is not read into memory for nothing. */
const MOST_BYTES = 5_000_000;

/** The text of a file; rejects if it is far too large for an agreement. */
export const textOf = async (file: File): Promise<string> => {
  if (file.size > MOST_BYTES) throw new Error(`${file.name} is too large for an agreement.`);
  return file.text();
};
