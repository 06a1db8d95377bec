// Ours in a page, from the bundle beside it.
import { read } from '/read.js';
import { verify } from '/verify.js';

/** Reads and verifies a badge; throws unless it is valid. */
export async function judge(text, now) {
  const { verdict } = await verify((await read(text))[0], { now });
  if (verdict !== 'valid') throw new Error(verdict);
}
