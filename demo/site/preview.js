/** Shows the draft of the form while it is written: what a reader will see first, without any claim that it is signed. */
const $ = (id) => document.getElementById(id);

const day = (text) =>
  new Date(`${text}T00:00:00Z`).toLocaleDateString('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** @param {HTMLFormElement} form */
export function showPreview(form) {
  const values = Object.fromEntries(new globalThis.FormData(form));
  $('draft-name').textContent = values.name || 'No title yet';
  $('draft-issuer').textContent = values['issuer-name'] || 'No issuer yet';
  $('draft-description').textContent = values.description;
  const more = [
    values.level && `Level: ${values.level}`,
    values.from && `From ${day(values.from)}`,
    values.until && `until ${day(values.until)}`,
  ];
  $('draft-more').textContent = more.filter(Boolean).join(' · ');
}
