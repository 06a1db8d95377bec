export function isNewEnough(version: string): boolean;
export function explain(output: string): string;
export function expectedMark(): string;
export interface Lock {
  packages: Record<
    string,
    {
      version?: string;
      integrity?: string;
      optional?: boolean;
      os?: string[];
      cpu?: string[];
      libc?: string[];
    }
  >;
}
export function isInstalled(lock?: Lock, installed?: Lock): boolean;
export function setup(): Promise<void>;
