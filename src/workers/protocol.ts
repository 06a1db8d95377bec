import { BadgeError, type BadgeErrorCode } from '../errors.js';
import type { Badge, ReadInput } from '../read.js';
import type { Report } from '../report/finding.js';

/** An input as it can cross to a worker: an address is a text with a label, everything else goes as it is. */
export type SentInput = { readonly address: string } | { readonly input: Exclude<ReadInput, URL> };
/** Options as they can cross: plain data only. */
export type SentOptions = Readonly<Record<string, unknown>>;

/** What is asked of a worker; `cancel` names the task that nobody waits for any more. */
export type Task =
  | {
      readonly id: number;
      readonly kind: 'read';
      readonly input: SentInput;
      readonly options: SentOptions;
    }
  | {
      readonly id: number;
      readonly kind: 'verify';
      readonly badge: Badge;
      readonly options: SentOptions;
    }
  | {
      readonly id: number;
      readonly kind: 'scan';
      readonly picture: ImageBitmap;
      readonly options: SentOptions;
    }
  | { readonly id: number; readonly kind: 'cancel' };
/** A task with something to do. */
export type Job = Exclude<Task, { readonly kind: 'cancel' }>;
/** A task before it is given to a worker and numbered. */
export type Order = Job extends infer Each ? (Each extends Job ? Omit<Each, 'id'> : never) : never;

/** An error as it can cross: errors lose their class on the way. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly code?: BadgeErrorCode;
  readonly params?: BadgeError['params'];
}
/** What a worker answers. `ready` is the first thing it says. */
export type Answer =
  | { readonly ready: true }
  | { readonly id: number; readonly value: readonly Badge[] | Report | readonly string[] }
  | { readonly id: number; readonly error: SentError };

/** @returns whether something can cross to a worker: nothing in it is a function */
export function canCross(value: unknown): boolean {
  if (typeof value === 'function') return false;
  if (
    typeof value !== 'object' ||
    value === null ||
    value instanceof Date ||
    value instanceof Blob ||
    ArrayBuffer.isView(value)
  )
    return true;
  return Object.values(value).every(canCross);
}

/** An input made ready to cross. */
export const packInput = (input: ReadInput): SentInput =>
  input instanceof URL ? { address: input.href } : { input };
/** The input again, on the other side. */
export const unpackInput = (sent: SentInput): ReadInput =>
  'address' in sent ? new URL(sent.address) : sent.input;

/** An error made ready to cross. */
export function packError(error: unknown): SentError {
  if (error instanceof BadgeError)
    return { name: error.name, message: error.message, code: error.code, params: error.params };
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}

/** The error again: `BadgeError` with its code, `AbortError`, `TypeError`, else a plain error. */
export function unpackError({ name, message, code, params }: SentError): unknown {
  if (code) return new BadgeError(code, params);
  if (name === 'AbortError') return new DOMException(message, name);
  return name === 'TypeError' ? new TypeError(message) : new Error(message);
}
