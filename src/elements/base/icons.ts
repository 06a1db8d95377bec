import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { MarkName } from '../../present.js';

// One drawing for each mark, distinguished by outline first: a disc, a diamond, an octagon, a
// clock, a dashed ring, a dashed or a broken square. Known facts are solid, unknown ones dashed; a
// valid signature of an issuer that is not identified is outlined. Holes are cut out (evenodd), so
// that the marks work on any background and in print.
const solid = (path: string) => svg`<path fill="currentColor" fill-rule="evenodd" d=${path}/>`;
const drawn = (path: string, dashes = 'none') =>
  svg`<path fill="none" stroke="currentColor" stroke-width="2.3" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray=${dashes} d=${path}/>`;
const dot = (x: number, y: number) => svg`<circle fill="currentColor" cx=${x} cy=${y} r="1.5"/>`;

const RING = 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z';
const OCTAGON = 'M5.9.8h12.2l5.1 5.1v12.2l-5.1 5.1H5.9L.8 18.1V5.9z';

const DRAWINGS: Readonly<Record<MarkName, SVGTemplateResult>> = {
  // a ring under the disc, which closes when the verdict arrives
  valid: svg`<path class="ring" pathLength="100" fill="none" stroke="currentColor" stroke-width="2.3" d=${RING}/><g class="disc">${solid(
    'M12 .8a11.2 11.2 0 1 1 0 22.4A11.2 11.2 0 0 1 12 .8zM10.3 17.7 18.9 8.9 17.1 7.1 10.3 14.1 6.9 10.7 5.1 12.5z',
  )}</g>`,
  signed: svg`${drawn(RING)}${drawn('M7.4 12.6l3 3 6.2-6.4')}`,
  invalid: solid(
    'M12 .3 23.7 12 12 23.7 .3 12zM8.7 7 7 8.7 10.3 12 7 15.3 8.7 17 12 13.7 15.3 17 17 15.3 13.7 12 17 8.7 15.3 7 12 10.3z',
  ),
  revoked: solid(`${OCTAGON}M5.8 10.4v3.2h12.4v-3.2z`),
  suspended: solid(`${OCTAGON}M7.6 6.8v10.4h3V6.8zM13.4 6.8v10.4h3V6.8z`),
  expired: svg`${drawn(RING)}${drawn('M12 6.2V12l4 2.7')}`,
  'not-yet-valid': svg`${drawn('M19.5 5.4A10 10 0 1 0 22 12')}${drawn('M20.4 1.2v4.6h-4.6')}${drawn('M12 6.6V12H7.4')}`,
  indeterminate: svg`${drawn(RING, '3.6 4.25')}${drawn('M9.3 9.6a2.8 2.8 0 1 1 4.1 2.4c-1 .5-1.4 1-1.4 1.9')}${dot(12, 17.4)}`,
  unsupported: svg`${drawn('M6 2h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z', '3.8 4.1')}${drawn('M8 12h8')}`,
  malformed: svg`${drawn('M10 2.5H3v19h5.5')}${drawn('M14.5 2.5H21v19h-8.5')}${drawn('M10 2.5l2.5 5-3.5 4 3 4.5-3.5 5.5')}`,
  unchecked: drawn(RING),
  checking: svg`${drawn('M12 2a10 10 0 1 1-10 10')}`,
  note: svg`${drawn('M12 2.6 22.4 21H1.6z')}${drawn('M12 9.5v5')}${dot(12, 17.8)}`,
};

/**
 * Draws a mark as a decoration beside its text. The text carries the meaning, so the mark is hidden
 * from assistive technology.
 */
export const mark = (name: MarkName, tone = ''): TemplateResult =>
  html`<svg class="mark" part="mark" data-mark=${name} data-tone=${tone} viewBox="0 0 24 24" aria-hidden="true" focusable="false">${DRAWINGS[name]}</svg>`;
