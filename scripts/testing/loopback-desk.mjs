/** Opens loopback servers for pages: a page polls for requests, and decides their responses. */
import { text } from 'node:stream/consumers';
import { listen } from './loopback.mjs';

/** Requests at one server that are not yet reported, and the waiters for responses. */
class Desk {
  #untold = [];
  #waiting = new Map();
  #number = 0;
  #wake = () => {};

  ask(asked) {
    const number = this.#number++;
    this.#untold.push({ number, asked });
    this.#wake();
    return new Promise((resolve) => this.#waiting.set(number, resolve));
  }

  /** Gives all requests since the last call; waits for the first. */
  async next() {
    if (this.#untold.length === 0)
      await new Promise((resolve) => {
        this.#wake = resolve;
      });
    return this.#untold.splice(0);
  }

  answer(number, { base64, ...route }) {
    this.#waiting.get(number)?.(
      base64 === undefined ? route : { ...route, body: Buffer.from(base64, 'base64') },
    );
    this.#waiting.delete(number);
  }

  /** Ends the wait for the next request. */
  leave() {
    this.#wake();
  }
}

/** @param {string} base path of the requests of pages @returns a middleware for the dev server */
export function loopbackDesk(base) {
  const open = new Map();
  const acts = {
    async listen() {
      const desk = new Desk(),
        server = await listen((asked) => desk.ask(asked)),
        id = open.size;
      open.set(id, { desk, server });
      return { id, origin: server.origin };
    },
    next: ({ id }) => open.get(id).desk.next(),
    answer: ({ id, number, route }) => (open.get(id).desk.answer(number, route), {}),
    async close({ id }) {
      const { desk, server } = open.get(id);
      desk.leave();
      await server.close();
      return {};
    },
  };
  return async (context, next) => {
    const act = context.path.startsWith(base) ? acts[context.path.slice(base.length)] : undefined;
    if (!act || context.method !== 'POST') return next();
    const body = await act(JSON.parse(await text(context.req)));
    Object.assign(context, { type: 'application/json', body: JSON.stringify(body) });
  };
}
