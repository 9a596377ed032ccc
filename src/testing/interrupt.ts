/**
 * Ending a call that never returns.
 *
 * A single thread cannot interrupt its own loop, but Node's engine can be asked to end a call after a time. A browser
 * offers no such thing: there an endless call goes on, and the check hangs with it.
 */

/** The part of Node's `vm` that can end a call; it is looked up only when needed, so a browser can do without it. */
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

/** The global name under which the engine finds the call; it has no other way to be given one. */
const NAME = '__casusFoederisCall';

/**
 * Says whether a call that never returns can be ended here: Node 20.16 and later can do it, browsers cannot.
 *
 * @example
 * canInterrupt(); // => true
 */
export const canInterrupt = (): boolean => vmOf() !== undefined;

/** Makes a call and returns its result, or `'ended'` if it took longer than the time allowed and was ended. */
export const withinTime = <T>(
  milliseconds: number,
  call: () => T,
): { readonly result: T } | 'ended' => {
  const vm = vmOf();
  if (vm === undefined || !Number.isFinite(milliseconds)) return { result: call() };
  // The engine runs the call in its own global scope; a test runner may give each file a scope of its own.
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
