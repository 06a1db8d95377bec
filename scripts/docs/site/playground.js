/** Runs the playground: makes each element from the tag in its editor, which is read here and never becomes markup of the page. */
import { read } from './cdn/read.js';
import { verify } from './cdn/verify.js';

const DELAY_MS = 250;
/** Elements that are given a badge and its report. */
const GIVEN = /^open-badge-(details|report|share)$/;

async function sample() {
  const response = await fetch(new URL('samples/botany.svg', document.baseURI));
  const [badge] = await read(new Uint8Array(await response.arrayBuffer()));
  return { badge, report: await verify(badge) };
}

/**
 * Reads one tag.
 * @returns its name and attributes, or undefined for anything else
 */
function parsed(text) {
  const [, name, rest] =
    /^\s*<(open-badge[\w-]*)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/.exec(text) ??
    [];
  if (!name) return undefined;
  const attributes = [...rest.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g)];
  return {
    name,
    attributes: attributes.map(([, key, double, single]) => [key, double ?? single ?? '']),
  };
}

const given = sample();

async function show(place) {
  const fault = place.querySelector('.fault');
  const stage = place.querySelector('.stage');
  const tag = parsed(place.querySelector('textarea').value);
  const wanted = place.dataset.tag;
  fault.textContent =
    tag?.name === wanted ? '' : `Write one <${wanted}> tag, each value in quotation marks.`;
  if (tag?.name !== wanted) return;
  const element = document.createElement(wanted);
  for (const [name, value] of tag.attributes)
    if (!/^(on|style$)/i.test(name)) element.setAttribute(name, value);
  if (GIVEN.test(wanted)) Object.assign(element, await given);
  stage.replaceChildren(element);
}

for (const place of document.querySelectorAll('.try')) {
  let timer;
  place.querySelector('textarea').addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void show(place), DELAY_MS);
  });
  void show(place);
}
