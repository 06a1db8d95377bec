/**
 * `scripts/testing/loopback.mjs` for a page: the server of the tests listens, reports requests to
 * the page, and responds as the page decides. So the browser itself, and not our code, handles
 * redirects, CORS and stalling servers for the page's `fetch`.
 */
import type { Asked, Route } from '../../../scripts/testing/loopback.mjs';

interface Question {
  readonly number: number;
  readonly asked: Asked;
}

const ADDRESS = '/__core__/loopback/';
const tell = async (what: string, body: unknown = {}): Promise<any> =>
  (await fetch(ADDRESS + what, { method: 'POST', body: JSON.stringify(body) })).json();

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const sendable = ({ body, ...rest }: Route): object =>
  body instanceof Uint8Array ? { ...rest, base64: base64(body) } : { ...rest, body };

export async function listen(
  decide: (asked: Asked) => Route | Promise<Route>,
): Promise<{ origin: string; close(): Promise<void> }> {
  const { id, origin } = (await tell('listen')) as { id: number; origin: string };
  let isOpen = true;
  const answer = async ({ number, asked }: Question): Promise<void> => {
    await tell('answer', { id, number, route: sendable(await decide(asked)) });
  };
  const attend = async (): Promise<void> => {
    while (isOpen)
      for (const question of (await tell('next', { id })) as Question[]) void answer(question);
  };
  void attend();
  return {
    origin,
    close: async () => {
      isOpen = false;
      await tell('close', { id });
    },
  };
}
