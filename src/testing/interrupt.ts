/**
 * Ending what never returns.
 *
 * A single thread cannot look up from a loop that it is in. Where Node runs it, its engine can be asked to end a call
 * after a time; in a browser, or where that is not to be had, such a call is not ended, and the check hangs with it.
 */

/** The part of Node's `vm` that can end a call; looked up when asked for, so that a browser never needs it. */
interface Vm {
  readonly runInThisContext: (code: string, options: { readonly timeout?: number }) => unknown;
}

interface Host {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
}

const vmOf = (): Vm | undefined => {
  const { process } = globalThis as Host;
  return process?.getBuiltinModule?.('vm') as Vm | undefined;
};

/** Milliseconds after which a call that takes moments, such as making one guarantee, is held never to return. */
export const STUCK_AFTER = 2_000;

/** Where the call to be ended waits to be made; the engine's only way in is by a global name. */
const NAME = '__casusFoederisCall';

/**
 * Says whether a call that never returns can be ended here: by Node 20.16 and later, by no browser.
 *
 * @example
 * canInterrupt(); // => true
 */
export const canInterrupt = (): boolean => vmOf() !== undefined;

/** Makes a call and gives its result, or says that it was ended after so many milliseconds. */
export const withinTime = <T>(
  milliseconds: number,
  call: () => T,
): { readonly result: T } | 'ended' => {
  const vm = vmOf();
  if (vm === undefined || !Number.isFinite(milliseconds)) return { result: call() };
  // The engine runs it in its own global, which is not the one of a test runner that gives each file another.
  const slots = vm.runInThisContext('globalThis', {}) as Record<string, unknown>;
  const before = slots[NAME];
  slots[NAME] = call;
  try {
    const result = vm.runInThisContext(`globalThis.${NAME}()`, {
      timeout: Math.max(1, Math.ceil(milliseconds)),
    });
    return { result: result as T };
  } catch (problem) {
    if ((problem as { readonly code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      return 'ended';
    throw problem;
  } finally {
    slots[NAME] = before;
  }
};
