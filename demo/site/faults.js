/** Shows what the SDK refused: a list above the form, and a sentence at each field it is about. */

/** Where a place in the credential is asked for in the form; the first that fits. */
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
  [/^\/credentialSubject(\/identifier|\/id)?/, 'email'],
];

/** Said of one field, where the general words would not help. */
const OWN_WORDS = {
  until: 'lies before the beginning',
  'issuer-url': 'is not an address',
  'evidence-url': 'is not an address',
  email: 'is missing',
};

const WORDS = {
  'property-missing': 'is missing',
  'property-empty': 'is empty',
  'property-type': 'is of the wrong kind',
  'property-value': 'has a value that is not allowed',
  'enum-unknown': 'is not one of those the standard knows',
  'date-format': 'is not a date',
};

const labelOf = (form, field) => form.querySelector(`label[for="${field}"]`)?.textContent;

function known(
  form,
  {
    pointer,
    code,
    field = FIELDS.find(([pattern]) => pattern.test(pointer ?? ''))?.[1],
    words,
    detail,
  },
) {
  const label = field && labelOf(form, field);
  return {
    field,
    words:
      words ??
      (label
        ? `${label} ${OWN_WORDS[field] ?? WORDS[code] ?? 'is not as the standard asks'}`
        : `The badge is not as the standard asks`),
    detail: [pointer, detail].filter(Boolean).join(' · '),
  };
}

/** A field is described by its hint and, while there is one, by its fault. */
function describe(field, change) {
  const ids = change((field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (ids.length > 0) field.setAttribute('aria-describedby', ids.join(' '));
  else field.removeAttribute('aria-describedby');
}

/** @param {HTMLFormElement} form takes every fault away */
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
  const place = control?.closest('.field')?.querySelector('.fault');
  if (!place) return;
  place.id = `${field}-fault`;
  place.textContent = words;
  control.setAttribute('aria-invalid', 'true');
  describe(control, (ids) => [...ids, place.id]);
}

function line({ field, words, detail }) {
  const item = document.createElement('li');
  item.append(
    field
      ? Object.assign(document.createElement('a'), { href: `#${field}`, textContent: words })
      : words,
  );
  if (detail) item.append(Object.assign(document.createElement('code'), { textContent: detail }));
  return item;
}

/**
 * @param {HTMLFormElement} form
 * @param {ReadonlyArray<{ pointer?: string, code?: string, field?: string, words?: string, detail?: string }>} faults as the SDK names them, or of the page's own
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
