/**
 * Reads status entries against responses, without the engine around it: who signed a list, and
 * whether it is valid, is given, so that a test is about the list alone.
 */
import type { Badge, Json, JsonObject } from '../../src/badge/contract.js';
import type { Net, NetRequest, NetResult } from '../../src/net/contract.js';
import type { Finding, Report } from '../../src/report/finding.js';
import {
  MAX_LISTS_BYTES,
  MAX_UNPACKED_BYTES,
  statusMethodOf,
  type StatusContext,
} from '../../src/status/index.js';

export const ASKED_AT = '2026-11-21T12:00:00.000Z';
export type Answer = Json | Uint8Array | NetResult;

/** Makes a response of a site: bytes and texts as they are, anything else as JSON. */
export function answerOf(url: string, answer: Json | Uint8Array, more: object = {}): NetResult {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return {
    ok: true,
    url,
    status: 200,
    contentType: 'application/json',
    bytes: answer instanceof Uint8Array ? answer : new TextEncoder().encode(text),
    at: ASKED_AT,
    ...more,
  };
}

export interface Asked extends Omit<NetRequest, 'types'> {
  readonly url: string;
}

/** Makes a network of URL → responses in order, the last of which is repeated. */
function netOf(answers: Readonly<Record<string, readonly NetResult[]>>, asked: Asked[]): Net {
  return {
    async get(url, request) {
      const before = asked.filter((one) => one.url === url).length;
      asked.push({ url, ...request });
      const all = answers[url];
      return (
        all?.[Math.min(before, all.length - 1)] ?? {
          ok: false,
          url,
          reason: 'network',
          at: ASKED_AT,
        }
      );
    },
    send: () => Promise.reject(new Error('nothing is sent')),
  };
}

export interface Answered {
  readonly findings: readonly Finding[];
  readonly asked: readonly Asked[];
}
export interface Settings extends Partial<Omit<StatusContext, 'net'>> {
  /** Members of the badge's document; its issuer is `https://school.example/issuers/1`. */
  readonly badge?: JsonObject;
  /** Report on each list. Default: authentic and current. */
  readonly report?: Partial<Report>;
}

export const ISSUER = 'https://school.example/issuers/1';
export const OWN_ID = 'urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a01';

/** Reads an entry against the responses of each URL. */
export async function answered(
  entry: JsonObject,
  answers: Readonly<Record<string, readonly NetResult[]>>,
  { badge = {}, report = {}, ...more }: Settings = {},
): Promise<Answered> {
  const asked: Asked[] = [];
  const judged = { authentic: 'yes', current: 'yes', verdict: 'valid', findings: [], ...report };
  const context: StatusContext = {
    left: { listBytes: MAX_UNPACKED_BYTES, lists: MAX_LISTS_BYTES },
    judged: new Map(),
    now: new Date(ASKED_AT),
    strict: false,
    seen: new Map(),
    verifyList: async (text) => ({
      document: JSON.parse(text) as JsonObject,
      report: judged as unknown as Report,
    }),
    ...more,
    net: netOf(answers, asked),
  };
  const method = await statusMethodOf(entry);
  const document = { id: OWN_ID, issuer: { id: ISSUER }, ...badge };
  const findings = await method!.read(entry, { document } as unknown as Badge, context);
  return { findings, asked };
}

/** Gives what a finding states. */
export const stated = ({ outcome, code, params }: Finding): unknown[] => [outcome, code, params];
