import type { IncomingMessage, ServerResponse } from 'node:http';

/** Makes the journey's server of the demo, in memory. */
export function makeJourney(options: {
  readonly origin: string;
  readonly now?: () => Date;
}): Promise<{
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  readonly grantorKey: JsonWebKey;
}>;
