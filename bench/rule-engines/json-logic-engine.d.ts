/**
 * json-logic-engine ships types that its `exports` do not lead to.
 */
declare module 'json-logic-engine' {
  export class LogicEngine {
    addMethod(
      name: string,
      // biome-ignore lint/suspicious/noExplicitAny: an operator knows the arguments that its rules give it
      method: { readonly method: (args: any) => unknown },
      annotations?: { readonly deterministic?: boolean },
    ): void;
    run(rule: unknown, data: object): unknown;
    build(rule: unknown): (data: object) => number;
  }
}
