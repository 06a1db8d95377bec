/** Runs on every page of the documentation: the reader's choice of colours, and the navigation, open where there is room. */
const KEY = 'demo-theme';
const select = document.getElementById('theme');

function kept() {
  try {
    return globalThis.localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function apply(name) {
  document.documentElement.dataset.theme = name;
}

select.value = kept();
apply(select.value);
select.addEventListener('change', () => {
  apply(select.value);
  try {
    globalThis.localStorage.setItem(KEY, select.value);
  } catch {
    // The choice is then only for this page.
  }
});

const wide = globalThis.matchMedia('(min-width: 60rem)');
const menu = document.getElementById('menu');
const fit = () => (menu.open = wide.matches);
wide.addEventListener('change', fit);
fit();
menu.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
