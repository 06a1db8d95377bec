/** Runs the issuer's page: makes a draft from the form, signs and verifies it with the SDK, and offers three files. All of it happens in the page. */
import { bakeInto, createKey, importKey, issue } from './cdn/issue.js';
import { COLOURS, draw, SHAPES, SIGNS } from './art.js';
import { draftFrom, levelsOf } from './draft.js';
import { clearFaults, fieldOf, showFaults } from './faults.js';
import { showPreview } from './preview.js';
import { bothForms, dataUrl, MAX_IMAGE_BYTES } from './images.js';

const $ = (id) => document.getElementById(id);
const form = $('form');
const JSON_TYPE = 'application/json';
let key;
/** True once the key is in a file of the user's: one that was made here is lost with the page. */
let isSaved = false;
/** The user's own image, if there is one. */
let ownImage;

/* The key */

async function useKey(promise, saved) {
  key = await promise;
  $('did').textContent = key.controller;
  showSaved(saved);
}

function showSaved(saved) {
  isSaved = saved;
  $('key-state').textContent = saved
    ? 'Saved. Keep the file: anyone who has it can sign as this issuer.'
    : 'Not saved yet: when you leave this page, the key is gone.';
  $('key-first').hidden = saved;
  $('hand-out').textContent = saved ? 'Hand out the badge' : '2. Hand out the badge';
}

const showKeyError = () =>
  showFaults(form, [
    { words: 'This browser cannot make keys for signing. Update it, or use a key file' },
  ]);

const newKey = () => useKey(createKey({ extractable: true }), false);

function offer(link, bytes, type, name) {
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  return link;
}

async function saveKey() {
  offer(
    document.createElement('a'),
    JSON.stringify(await key.export(), null, 2),
    JSON_TYPE,
    'issuer-key.json',
  ).click();
  showSaved(true);
  if (!$('after').hidden) $('png').focus();
}

$('save-key').addEventListener('click', () => void saveKey());
$('save-key-first').addEventListener('click', () => void saveKey());
// A badge was signed with a key that is nowhere else.
globalThis.addEventListener('beforeunload', (event) => {
  if (!isSaved && !$('after').hidden) event.preventDefault();
});
$('new-key').addEventListener('click', () => void newKey().catch(showKeyError));
$('key-file').addEventListener('change', async () => {
  clearFaults(form);
  const [file] = $('key-file').files;
  if (!file) return;
  try {
    await useKey(importKey(JSON.parse(await file.text()), { extractable: true }), true);
  } catch {
    showFaults(form, [{ field: 'key-file', words: 'This is not a key file' }]);
  }
});

/* The image */

const art = () => ({ shape: $('shape').value, sign: $('sign').value, colour: $('colour').value });

const imageBytes = () => ownImage ?? new TextEncoder().encode(draw(art()));

async function showImage() {
  const type = ownImage?.[0] === 0x89 ? 'image/png' : 'image/svg+xml';
  const src = await dataUrl(new Blob([imageBytes()], { type }));
  $('preview').src = src;
  $('draft-image').src = src;
}

function choices(select, table, chosen) {
  const options = Object.entries(table).map(([value, { label }]) =>
    Object.assign(document.createElement('option'), {
      value,
      textContent: label,
      selected: value === chosen,
    }),
  );
  select.replaceChildren(...options);
  select.addEventListener('change', () => {
    ownImage = undefined;
    $('image').value = '';
    void showImage();
  });
}

$('image').addEventListener('change', async () => {
  clearFaults(form);
  const [file] = $('image').files;
  ownImage = undefined;
  if (file && file.size > MAX_IMAGE_BYTES)
    showFaults(form, [{ field: 'image', words: 'This image is larger than 256 kB' }]);
  else if (file) ownImage = new Uint8Array(await file.arrayBuffer());
  await showImage();
});

/* The levels */

function showLevels() {
  const levels = levelsOf($('levels').value);
  const wanted = $('level').value;
  $('level').replaceChildren(
    ...['', ...levels].map((level) =>
      Object.assign(document.createElement('option'), {
        value: level,
        textContent: level || 'not stated',
      }),
    ),
  );
  $('level').value = levels.includes(wanted) ? wanted : (levels[1] ?? levels[0] ?? '');
  $('level').disabled = levels.length === 0;
}

/* The badge */

const fileName = (title) =>
  title
    .normalize('NFKD')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60) || 'badge';

async function showBadge(json, { png, svg }, name) {
  const baked = {
    png: await bakeInto(png, json, { overwrite: true }),
    svg: await bakeInto(svg, json, { overwrite: true }),
  };
  offer($('png'), baked.png, 'image/png', `${name}.png`);
  offer($('svg'), baked.svg, 'image/svg+xml', `${name}.svg`);
  offer($('json'), json, JSON_TYPE, `${name}.json`);
  $('badge').data = baked.png;
  $('before').hidden = true;
  $('after').hidden = false;
  $('result-title').focus();
}

/** Hides a badge that was signed before: the draft has changed since, and it was refused. */
function showDraft() {
  $('after').hidden = true;
  $('before').hidden = false;
}

/** Finds what the page itself can tell of its fields; the SDK validates the rest. */
function faultsOfFields() {
  return ['email', 'issuer-url', 'evidence-url']
    .filter((id) => $(id).value.trim() && !$(id).checkValidity())
    .map((field) => ({
      field,
      words: field === 'email' ? 'This is not an e-mail address' : 'This is not a URL',
    }));
}

/** Gives the faults of a draft that the SDK rejected; those of a field that the page named already are left out. */
function faultsOf(error, named) {
  const faults = error?.params?.faults?.map((line) => {
    const [, pointer, code] = /^(\S+) ([\w-]+): /.exec(line) ?? [undefined, '/', ''];
    return { pointer, code };
  });
  if (!faults)
    return error ? [{ words: 'The badge could not be made. Check the key and the image' }] : [];
  const fields = new Set(named.map(({ field }) => field));
  return faults.filter((fault) => {
    const field = fieldOf(fault.pointer);
    return field ? !fields.has(field) : named.length === 0;
  });
}

async function mint() {
  clearFaults(form);
  const bytes = imageBytes();
  const forms = await bothForms(bytes).catch(() => undefined);
  if (!forms) return refuse([{ field: 'image', words: 'This image cannot be shown' }]);
  const values = Object.fromEntries(new globalThis.FormData(form));
  const named = faultsOfFields();
  const { issued, error } = await issue(draftFrom(values, bytes), {
    signer: key,
    crossCheck: true,
  }).then(
    (issued) => ({ issued }),
    (error) => ({ error }),
  );
  const faults = [...named, ...faultsOf(error, named)];
  if (faults.length > 0) return refuse(faults);
  return showBadge(issued.text, forms, fileName(values.name)).catch(() =>
    refuse([{ field: 'image', words: 'The badge could not be put into this image' }]),
  );
}

function refuse(faults) {
  showDraft();
  showFaults(form, faults);
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  $('mint').disabled = true;
  await mint();
  $('mint').disabled = false;
});

choices($('shape'), SHAPES, 'hexagon');
choices($('sign'), SIGNS, 'star');
choices($('colour'), COLOURS, 'navy');
$('from').value = new Date().toISOString().slice(0, 10);
$('levels').addEventListener('input', showLevels);
form.addEventListener('input', () => showPreview(form));
showLevels();
showPreview(form);
void showImage();
newKey().catch(showKeyError);
