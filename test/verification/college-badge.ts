/** A badge of a college, and a transport that gives no answer. */
import { mint, NOW, party, readOne, world } from '../support/mint.js';

export const college = await party();
export const badge = await readOne(await mint(college));
export const quiet = { now: NOW, fetch: world({}).fetch };
