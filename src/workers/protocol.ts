import { BadgeError, type BadgeErrorCode } from '../errors.js';
import type { Badge, ReadInput } from '../read.js';
import type { Report } from '../report/finding.js';
import type { PresentationReport } from '../verify.js';
import type { SentPlace } from './place.js';

export type { SentPlace } from './place.js';

/**
 * An input in the form sent to a worker: a URL becomes a labelled text, everything else is sent
 * unchanged.
 */
export type SentInput = { readonly url: string } | { readonly input: Exclude<ReadInput, URL> };
/** Options in the form sent to a worker: plain data only. */
export type SentOptions = Readonly<Record<string, unknown>>;

/** A message to a worker; `cancel` names a task whose result is no longer needed. */
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
      /** Its place, where several badges were read from one input. */
      readonly place?: SentPlace;
      readonly options: SentOptions;
    }
  | {
      readonly id: number;
      readonly kind: 'verifyPresentation';
      readonly presentation: string | Uint8Array | object;
      readonly options: SentOptions;
    }
  | {
      readonly id: number;
      readonly kind: 'scan';
      readonly image: ImageBitmap;
      readonly options: SentOptions;
    }
  | { readonly id: number; readonly kind: 'cancel' };
/** A task that produces a result. */
export type Job = Exclude<Task, { readonly kind: 'cancel' }>;
/** A task before it has a number and a worker. */
export type Order = Job extends infer Each ? (Each extends Job ? Omit<Each, 'id'> : never) : never;

/** An error in the form sent by a worker: errors lose their class in structured cloning. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly code?: BadgeErrorCode;
  readonly params?: BadgeError['params'];
}
/** A message of a worker. `ready` is its first. */
export type Answer =
  | { readonly ready: true }
  | {
      readonly id: number;
      readonly value: readonly Badge[] | Report | PresentationReport | readonly string[];
    }
  | { readonly id: number; readonly error: SentError };

/** Tells whether a value can be sent to a worker, which means that it contains no function. */
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

/** Converts an input to the form sent to a worker. */
export const packInput = (input: ReadInput): SentInput =>
  input instanceof URL ? { url: input.href } : { input };
/** Restores an input in the worker. */
export const unpackInput = (sent: SentInput): ReadInput =>
  'url' in sent ? new URL(sent.url) : sent.input;

/** Converts an error to the form sent by a worker. */
export function packError(error: unknown): SentError {
  if (error instanceof BadgeError)
    return { name: error.name, message: error.message, code: error.code, params: error.params };
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}

/** Restores an error: `BadgeError` with its code, `AbortError`, `TypeError`, else a plain error. */
export function unpackError({ name, message, code, params }: SentError): unknown {
  if (code) return new BadgeError(code, params);
  if (name === 'AbortError') return new DOMException(message, name);
  return name === 'TypeError' ? new TypeError(message) : new Error(message);
}
