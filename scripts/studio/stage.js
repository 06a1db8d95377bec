/**
 * Runs in the page of the studio: shows one story at a time, as Storybook would, with nothing
 * around it.
 */
import { html, render } from 'lit';

/** Frames without a change after which a story is at rest. */
const STILL_FRAMES = 6;

/** Most frames to wait, since some things move for ever. */
const MOST_FRAMES = 240;
/** Longest wait for images, in milliseconds; those of the stories are in the page itself. */
const IMAGES_MS = 2000;

const stories = ({ default: _meta, __namedExportsOrder: _order, ...all }) => all;

/** Tells whether an element reports that it is busy, or has a badge to show and shows none yet. */
const isWaiting = (element) =>
  element.getAttribute('aria-busy') === 'true' ||
  element.status === 'reading' ||
  Boolean(element.credential && element.status === 'empty') ||
  Boolean(element.status === 'read' && element.verifyWhen === 'auto');

/** Tags of ours. */
const OURS = /^(open-badge|micro-credential)/;

/** Tells whether an element that needs a task beside its definition has one. */
const hasTask = (element) =>
  element.localName !== 'micro-credential-assessment' || Boolean(element.offer ?? element.work);

/** Tells whether an element of ours has input and rendered nothing. */
const isBare = (element) =>
  OURS.test(element.localName) &&
  Boolean(
    element.badge ||
    element.credential ||
    element.badges ||
    (element.localName.startsWith('micro-credential') &&
      (element.definition ?? element.definitions) &&
      hasTask(element)) ||
    element.localName === 'open-badge-verifier',
  ) &&
  !element.shadowRoot?.querySelector('[part]');

/** Lists every element in every open shadow root. */
const everything = (node) =>
  [...node.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);

const images = (node) => everything(node).filter((element) => element.localName === 'img');

/**
 * Loads an image below the fold, which is not requested by itself, but is in a screenshot of the
 * whole page.
 */
function loaded(image) {
  image.loading = 'eager';
  return image.decode().catch(() => undefined);
}

const later = (ms) => new Promise((done) => setTimeout(done, ms));

const frames = (count) =>
  new Promise((done) => {
    const next = (left) => (left ? requestAnimationFrame(() => next(left - 1)) : done());
    next(count);
  });

/**
 * @param {readonly object[]} modules the modules of the stories
 * @returns the functions that the studio calls in the page
 */
export function stage(modules) {
  const stageAt = document.querySelector('#storybook-root');
  /**
   * Stories made readable for a variant; a story that is readable by itself stays so in all of
   * them.
   */
  const dressed = new WeakSet();
  return {
    list: () =>
      modules.map((module) => ({
        title: module.default.title,
        exports: Object.fromEntries(
          Object.entries(stories(module)).map(([name, story]) => [
            name,
            {
              tags: [...(module.default.tags ?? []), ...(story.tags ?? [])],
              speaks: 'lang' in { ...module.default.args, ...story.args },
            },
          ]),
        ),
      })),
    show(at, name, changes) {
      const meta = modules[at].default,
        story = modules[at][name],
        args = { ...meta.args, ...story.args, ...changes };
      const draw = story.render ?? meta.render;
      render(draw ? draw(args, { args, id: name }) : html``, stageAt);
    },
    isSettled: () =>
      stageAt.childElementCount > 0 &&
      !everything(document.body).some((element) => isWaiting(element) || isBare(element)),
    hasBegun: () =>
      stageAt.childElementCount > 0 &&
      !everything(document.body).some((element) => element.status === 'reading' || isBare(element)),
    /** Waits until everything is loaded, and nothing was added or removed for a while. */
    async rests() {
      for (
        let before = -1, still = 0, left = MOST_FRAMES;
        still < STILL_FRAMES && left > 0;
        left -= 1
      ) {
        await frames(1);
        const now = everything(document.body).length;
        still = now === before ? still + 1 : 0;
        before = now;
      }
    },
    async painted() {
      await document.fonts.ready;
      await Promise.race([Promise.all(images(document).map(loaded)), later(IMAGES_MS)]);
      await frames(3);
    },
    dress(isGrey, isReadable) {
      document.documentElement.classList.toggle('grey', isGrey);
      for (const element of everything(document.body))
        if (
          OURS.test(element.localName) &&
          isReadable !== element.hasAttribute('readable') &&
          (isReadable || dressed.has(element))
        ) {
          element.toggleAttribute('readable', isReadable);
          dressed.add(element);
        }
    },
    /** Measures the part of the page that the story fills, with a margin. */
    box(margin) {
      const boxes = [...stageAt.children]
        .map((child) => child.getBoundingClientRect())
        .filter(({ width, height }) => width && height);
      const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - margin),
        top = Math.max(0, Math.min(...boxes.map((box) => box.top)) + window.scrollY - margin);
      const right = Math.max(...boxes.map((box) => box.right)) + margin,
        bottom = Math.max(...boxes.map((box) => box.bottom)) + window.scrollY + margin;
      return boxes.length
        ? {
            x: left,
            y: top,
            width: Math.min(window.innerWidth, right) - left,
            height: bottom - top,
          }
        : { x: 0, y: 0, width: 2 * margin, height: 2 * margin };
    },
    everything,
  };
}
