/**
 * A draft in the address of the page.
 *
 * It stands behind the `#`, compressed. Browsers send that part of an address to nobody, so a link holds its draft and no
 * server sees it.
 */

const NAME = 'draft=';
/** As many characters of YAML as the reader takes: a link that unfolds to more is no draft. */
const MOST = 500_000;

/** Whether an address holds a draft, behind its `#`. */
export const isShared = (fragment: string): boolean => fragment.startsWith(`#${NAME}`);

const toBase64Url = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
};

/** All of a stream, unless it holds too much. */
const gather = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > MOST * 3) {
      await reader.cancel();
      throw new Error('The draft in this link is too large.');
    }
    parts.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** The part of an address that holds a draft. */
export const fragmentOf = async (text: string): Promise<string> => {
  const bytes = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `#${NAME}${toBase64Url(await gather(bytes))}`;
};

/** The draft in an address, if it holds one; rejects where what it holds is no draft. */
export const draftIn = async (fragment: string): Promise<string | undefined> => {
  if (!isShared(fragment)) return undefined;
  const held = fragment.slice(NAME.length + 1);
  const stream = new Blob([fromBase64Url(held)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new TextDecoder('utf-8', { fatal: true }).decode(await gather(stream));
};
