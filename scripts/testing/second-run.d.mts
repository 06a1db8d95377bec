export const MOST_FILES: number;

export interface StageCounts {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
  readonly failing: readonly string[];
}

export interface RepeatableStage {
  readonly name: string;
  readonly again?: (
    files: readonly string[],
    write: (text: string) => void,
  ) => Promise<StageCounts>;
}

export function secondRun(
  stages: readonly RepeatableStage[],
  results: readonly StageCounts[],
): Promise<{ results: readonly StageCounts[]; unsteady: readonly string[] }>;
