/**
 * Runs on every page: applies and keeps the reader's choices of language and colours. And the badges name one origin of this machine (such as 127.0.0.1), and a page opened from another one (localhost) could not fetch from it.
 */
const { origin } = document.documentElement.dataset;
const isSameMachine = (url) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
const wanted = URL.canParse(origin) ? new URL(origin) : undefined;

if (
  wanted &&
  location.origin !== wanted.origin &&
  location.port === wanted.port &&
  isSameMachine(location) &&
  isSameMachine(wanted)
) {
  location.replace(wanted.origin + location.pathname + location.search + location.hash);
}

const CHOICES = { language: 'en', theme: '' };

/** Reads a choice that was made before; storage may be forbidden. */
function kept(name) {
  try {
    return globalThis.localStorage.getItem(`demo-${name}`) ?? CHOICES[name];
  } catch {
    return CHOICES[name];
  }
}

function keep(name, value) {
  try {
    globalThis.localStorage.setItem(`demo-${name}`, value);
  } catch {
    // The choice is then only for this page.
  }
}

const apply = {
  /** The pages are in English: the language is that of the elements only. */
  language(code) {
    for (const element of document.querySelectorAll('main *'))
      if (/^(open-badge|micro-credential)/.test(element.localName)) element.lang = code;
  },
  theme(name) {
    document.documentElement.dataset.theme = name;
  },
};

apply.theme(kept('theme'));
for (const name of Object.keys(CHOICES)) {
  const select = document.getElementById(name);
  select.value = kept(name);
  if (select.selectedIndex < 0) select.value = CHOICES[name];
  apply[name](select.value);
  select.addEventListener('change', () => {
    keep(name, select.value);
    apply[name](select.value);
  });
}
document.getElementById('choices').dataset.ready = '';
