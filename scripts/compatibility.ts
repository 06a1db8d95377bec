/** Writes docs/compatibility.md: which verifiers written by others accept which form. */
import { writeFileSync } from 'node:fs';
import { compatibility, matrix } from '../test/foreign/matrix.js';

writeFileSync(new URL('../docs/compatibility.md', import.meta.url), compatibility(await matrix()));
