import type { Io } from './io.js';

const UNITS = [
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
] as const;

/** Writes a duration with its two largest units. */
export function duration(seconds: number): string {
  let left = Math.max(1, Math.round(seconds));
  const parts: string[] = [];
  for (const [name, size] of UNITS) {
    const count = Math.floor(left / size);
    if (count > 0) parts.push(`${count} ${name}`);
    left -= count * size;
  }
  return parts.slice(0, 2).join(' ');
}

/** Shows how far a long run is, how fast, and how long it will take. */
export function pace(io: Io, unit: string): (progress: { done: number; total: number }) => void {
  const began = performance.now();
  return ({ done, total }) => {
    const seconds = (performance.now() - began) / 1000;
    const rate = done / seconds;
    const left = done < total ? ` · ${duration((total - done) / rate)} left` : '';
    io.progress?.(`${done} of ${total} ${unit} · ${rate.toFixed(1)} a second${left}`);
  };
}
