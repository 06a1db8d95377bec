/** Runs on every page: the badges name one origin of this machine (such as 127.0.0.1), and a page opened from another one (localhost) could not fetch from it. */
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
