/**
 * A test file, or a folder of them (with `/` at its end), that runs in Node alone: the modules it
 * loads that no page can, and why.
 */
export interface NodeAlone {
  readonly path: string;
  readonly needs: string;
  readonly why: string;
}
export const NODE_ALONE: readonly NodeAlone[];
export function aloneBecause(file: string): NodeAlone | undefined;
