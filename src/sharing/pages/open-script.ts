/** The script of a page that opens links, behind its imports and the URL of the verifier. */
const SCRIPT = `const find = (id) => document.getElementById(id);
const badge = find('badge'), note = find('note'), ask = find('ask');
const empty = find('empty'), hint = find('hint'), another = find('another');
const ownTitle = document.title;

function say(name) {
  note.textContent = name ? note.dataset[name] ?? note.dataset.damaged : '';
}

async function offerCheck(place) {
  if (!place || place.childElementCount > 0) return;
  const verifier = document.createElement('open-badge-verifier');
  verifier.setAttribute('heading-level', '2');
  verifier.toggleAttribute('allow-loopback', badge.hasAttribute('allow-loopback'));
  place.append(verifier);
  await import(VERIFIER);
}

async function nameTab() {
  await badge.updateComplete;
  const text = (part) => badge.shadowRoot?.querySelector('[part=' + part + '] > [dir]')?.textContent.trim();
  const all = [text('title'), text('issuer')].filter(Boolean);
  if (all.length && !badge.hidden) document.title = all.join(' — ');
}

function turn(isEmpty) {
  document.documentElement.classList.toggle('empty', isEmpty);
  if (empty) empty.hidden = !isEmpty;
  if (hint) hint.hidden = true;
  if (another) another.hidden = isEmpty && empty !== null;
}

function show(property, value, isNamed) {
  document.documentElement.classList.add('linked');
  turn(false);
  badge.removeAttribute('src');
  badge.hidden = false;
  badge.showRecipient = isNamed;
  badge[property] = value;
}

function askFirst(src, isNamed) {
  turn(true);
  const { host } = new URL(src);
  ask.textContent = ask.dataset.text.replace('{host}', () => host);
  ask.hidden = false;
  ask.onclick = () => { ask.hidden = true; show('src', src, isNamed); };
}

function without(name) {
  badge.hidden = true;
  document.title = ownTitle;
  turn(true);
  say(name);
  void offerCheck(find('drop'));
}

async function open() {
  ask.hidden = true;
  say('');
  try {
    const content = await readLink(location.href);
    if (!content) {
      badge.showRecipient = /[#&]r=1(?!\\w)/.test(location.hash);
      return badge.hidden ? without('none') : undefined;
    }
    const isNamed = content.showRecipient === true;
    if (content.text !== undefined) return show('credential', content.text, isNamed);
    return new URL(content.src).origin === location.origin ? show('src', content.src, isNamed) : askFirst(content.src, isNamed);
  } catch (error) {
    document.documentElement.classList.add('linked');
    without({ 'link-version': 'version', 'link-too-large': 'large' }[error.code] ?? 'damaged');
  }
}

for (const type of ['open-badge-read', 'open-badge-verified']) badge.addEventListener(type, nameTab);
another?.addEventListener('toggle', () => { if (another.open) void offerCheck(another.querySelector('div')); });
addEventListener('hashchange', open);
open();
`;

const asModule = (folder: string, name: string): string =>
  /^(?:https?:)?\/\/|^[./]/.test(folder) ? `${folder}${name}` : `./${folder}${name}`;

/**
 * Writes the page's own script. It opens the link in the page's URL; a file of another host is loaded
 * only after a click. The linked badge replaces the page's own content and gives the tab its
 * title. The recipient is named where the link asks for it (`r=1`). Where there is no badge, and at the
 * foot, the reader can check one of their own: the verifier is loaded only for that.
 */
export const openScript = (
  elements: string,
): string => `import ${JSON.stringify(asModule(elements, 'open-badge.js'))};
import { readLink } from ${JSON.stringify(asModule(elements, 'share.js'))};

const VERIFIER = ${JSON.stringify(asModule(elements, 'open-badge-verifier.js'))};
${SCRIPT}`;
