/** Dimensions of the containers of a badge: files, presentations, records, links. */
import type { ContainerDimension } from './contract.js';
import { PNGS, SVGS } from './container-images.js';
import { PDFS } from './container-pdfs.js';
import { TEXTS } from './container-texts.js';

export const CONTAINERS: readonly ContainerDimension[] = [...PNGS, ...SVGS, ...PDFS, ...TEXTS];
