import type { IncomingMessage, ServerResponse } from 'node:http';

export function mediaTypeOf(path: string): string;
/** Serves folders on the loopback address; `api` answers the paths under `/api/`. */
export function serve(options: {
  roots: string[];
  ports?: number[];
  headers?: Record<string, string> | ((path: string) => Record<string, string>);
  api?: (request: IncomingMessage, response: ServerResponse) => unknown;
}): Promise<{ origin: string; port: number; close(): Promise<void> }>;
