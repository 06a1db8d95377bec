import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

/** Returns the circumstances of a run: time, commit, Node, processors, and how many programs waited for them. */
export function circumstances() {
  const processors = cpus();
  return {
    date: new Date().toISOString(),
    commit: commit(),
    node: process.version,
    processors: `${processors.length} × ${processors[0]?.model ?? 'unknown'}`,
    load: loadavg().map((value) => Number(value.toFixed(1))),
  };
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
