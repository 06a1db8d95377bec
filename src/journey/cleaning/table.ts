import type { Cleaner } from './contract.js';
import { odf } from './documents/odf.js';
import { ooxml } from './documents/ooxml.js';
import { pdf } from './documents/pdf.js';
import { text } from './documents/text.js';
import { zip } from './documents/zip.js';
import { gif } from './images/gif.js';
import { jpeg } from './images/jpeg.js';
import { png } from './images/png.js';
import { svg } from './images/svg.js';
import { webp } from './images/webp.js';

/** The kinds of files that are cleaned; an office document is recognised before an archive. */
export const CLEANERS: readonly Cleaner[] = [jpeg, png, gif, webp, ooxml, odf, zip, pdf, svg, text];
