/** Shows the faults that the SDK found: a list above the form, and a sentence at each field. */

/** The field of the form for a pointer into the draft; the first match counts. */
const FIELDS = [
  [/^\/issuer\/name/, 'issuer-name'],
  [/^\/issuer\/(url|id)/, 'issuer-url'],
  [/\/achievement\/name/, 'name'],
  [/\/achievement\/description/, 'description'],
  [/\/achievement\/criteria/, 'criteria'],
  [/\/achievement\/achievementType/, 'type'],
  [/\/achievement\/tag/, 'tags'],
  [/\/achievement\/resultDescription|\/result/, 'levels'],
  [/\/achievement\/image/, 'image'],
  [/^\/validUntil/, 'until'],
  [/^\/validFrom/, 'from'],
  [/^\/evidence\/\d+\/name/, 'evidence-name'],
  [/^\/evidence/, 'evidence-url'],
  [/^\/recipient/, 'email'],
];

/** Texts for single fields, where the general ones would not help. */
const OWN_WORDS = {
  until: 'is before the start date',
  'issuer-url': 'is not a valid URL',
  'evidence-url': 'is not a valid URL',
  email: 'is missing',
};

const WORDS = {
  'property-missing': 'is missing',
  'property-empty': 'is empty',
  'property-type': 'has the wrong type',
  'property-value': 'has a value that is not allowed',
  'enum-unknown': 'is not a value of the standard',
  'date-format': 'is not a date',
};

/** @param {string | undefined} pointer into the draft @returns {string | undefined} the id of its field */
export const fieldOf = (pointer) => FIELDS.find(([pattern]) => pattern.test(pointer ?? ''))?.[1];

const labelOf = (form, field) => form.querySelector(`label[for="${field}"]`)?.textContent;

function known(form, { pointer, code, field = fieldOf(pointer), words }) {
  const label = field && labelOf(form, field);
  return {
    field,
    words:
      words ??
      (label
        ? `${label} ${OWN_WORDS[field] ?? WORDS[code] ?? 'does not follow the standard'}`
        : 'The badge does not follow the standard'),
    // The place in the draft helps where no field has it.
    place: label || words ? undefined : pointer,
  };
}

/** Changes the ids that describe a field: its hint and, if there is one, its fault. */
function describe(field, change) {
  const ids = change((field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (ids.length > 0) field.setAttribute('aria-describedby', ids.join(' '));
  else field.removeAttribute('aria-describedby');
}

/** Removes every fault. @param {HTMLFormElement} form */
export function clearFaults(form) {
  const box = form.querySelector('#faults');
  box.hidden = true;
  box.replaceChildren();
  for (const words of form.querySelectorAll('.fault')) words.textContent = '';
  for (const field of form.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    describe(field, (ids) => ids.filter((id) => !id.endsWith('-fault')));
  }
}

function mark(form, { field, words }) {
  const control = field && form.querySelector(`#${field}`);
  const target = control?.closest('.field')?.querySelector('.fault');
  if (!target) return;
  target.id = `${field}-fault`;
  target.textContent = words;
  control.setAttribute('aria-invalid', 'true');
  describe(control, (ids) => [...ids, target.id]);
}

function line({ field, words, place }) {
  const item = document.createElement('li');
  item.append(
    field
      ? Object.assign(document.createElement('a'), { href: `#${field}`, textContent: words })
      : words,
  );
  if (place) item.append(Object.assign(document.createElement('code'), { textContent: place }));
  return item;
}

/**
 * @param {HTMLFormElement} form
 * @param {ReadonlyArray<{ pointer?: string, code?: string, field?: string, words?: string }>} faults as the SDK reports them, or of the page itself
 */
export function showFaults(form, faults) {
  const all = faults.map((fault) => known(form, fault));
  const box = form.querySelector('#faults');
  const title = Object.assign(document.createElement('h2'), {
    textContent: all.length === 1 ? 'One thing to correct' : `${all.length} things to correct`,
  });
  const list = document.createElement('ul');
  list.append(...all.map(line));
  box.replaceChildren(title, list);
  box.hidden = false;
  for (const fault of all) mark(form, fault);
  box.focus();
}
