/** The elements used without a mouse: the way of the focus, the size of what is pressed, and what is announced. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { applyVariant, openStudio, type Studio } from '../../scripts/studio/studio.mjs';
import { VARIANTS } from '../../scripts/studio/variants.mjs';

/** WCAG 2.2, 2.5.8: in CSS pixels. */
const TARGET = 24;

let studio: Studio;

async function shown(id: string): Promise<Page> {
  const story = studio.stories.find((each) => each.id === `elements-${id}`);
  assert.ok(story, `there is no story ${id}`);
  return (await studio.show(story)).page;
}

/** Returns the text, else the label, of the focused element, across shadow roots. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const label =
      (at as HTMLInputElement | null)?.labels?.[0]?.textContent ?? at?.getAttribute('aria-label');
    return (label || at?.textContent || '').replace(/\s+/g, ' ').trim();
  });

/** The name of a button of the sample badge, which tells it from those of other badges. */
const named = (words: string): string => `${words}: Data Storytelling for Classroom Teachers`;

/** Where the tabulator key leads, from the beginning of the page, until it leaves it. */
async function walk(page: Page, most = 40): Promise<string[]> {
  const way: string[] = [];
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement === null,
      )
    )
      break;
    way.push(name);
  }
  return way;
}

/** Lists controls that are smaller than a finger tip, except links inside a sentence and hidden ones. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(
    (least) =>
      (globalThis as unknown as { stage: { everything(node: ParentNode): Element[] } }).stage
        .everything(document.body)
        .filter(
          (element) =>
            element.matches('button, a[href], input, select, textarea, summary') &&
            element.checkVisibility() &&
            !(element.localName === 'a' && getComputedStyle(element).display === 'inline'),
        )
        // a press on its label chooses a box
        .map((element) => ({ element, pressed: element.closest('label') ?? element }))
        .map(({ element, pressed }) => ({ element, box: pressed.getBoundingClientRect() }))
        .filter(
          ({ box }) => box.width > 0 && (box.width < least - 0.01 || box.height < least - 0.01),
        )
        .map(
          ({ element, box }) =>
            `${element.localName} “${element.textContent?.trim().slice(0, 30)}”: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`,
        ),
    TARGET,
  );

describe('used without a mouse', { concurrency: 2 }, () => {
  before(async () => {
    studio = await openStudio();
  });
  after(() => studio?.close());

  for (const id of [
    'open-badge--full',
    'open-badge--compact',
    'open-badge--not-checked',
    'open-badge-report--verified',
    'open-badge-details--everything',
    'open-badge-share--menu',
    'open-badge-verifier--many',
    'open-badge-wall--grid',
    'open-badge-wall--list',
    'micro-credential-application--partly',
    'micro-credential-assessment--offered',
    'micro-credential-assessment--reconcile',
    'micro-credential-assessment--second-attempt',
  ]) {
    test(`WCAG 2.5.8: everything that is pressed in ${id} is at least ${TARGET} pixels in both directions`, async () => {
      const page = await shown(id);
      for (const variant of ['wide', 'zoom'] as const) {
        await applyVariant(
          page,
          studio.stories.find((each) => each.id === `elements-${id}`)!,
          VARIANTS[variant]!,
        );
        await page.evaluate(() => {
          for (const element of document.querySelectorAll('*'))
            for (const each of element.shadowRoot?.querySelectorAll('details') ?? [])
              each.open = true;
        });
        assert.deepEqual(await tooSmall(page), [], variant);
      }
      await page.close();
    });

    test(`WCAG 1.4.10: ${id} is read at 400 % without scrolling sideways`, async () => {
      const page = await shown(id);
      await applyVariant(
        page,
        studio.stories.find((each) => each.id === `elements-${id}`)!,
        VARIANTS['zoom']!,
      );
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        'wider than the window',
      );
      await page.close();
    });
  }

  test('WCAG 2.1.1: the card opens and closes by keyboard, and the focus stays where it was', async () => {
    const page = await shown('open-badge--verified');
    assert.deepEqual(await walk(page), [named('Details'), named('How we know')]);
    await page.reload();
    const again = await shown('open-badge--verified');
    await again.keyboard.press('Tab');
    await again.keyboard.press('Tab');
    await again.keyboard.press('Enter');
    await again.locator('open-badge .question').first().waitFor();
    assert.equal(await focused(again), named('How we know'));
    await again.keyboard.press('Space');
    await again.locator('open-badge #report').waitFor({ state: 'hidden' });
    assert.equal(await focused(again), named('How we know'));
    await Promise.all([page.close(), again.close()]);
  });

  test('WCAG 2.1.1, 2.4.3: a work is accepted, marked and submitted by keyboard alone', async () => {
    const offered = await shown('micro-credential-assessment--offered');
    assert.deepEqual(await walk(offered), ['Accept', 'Decline', 'Declare a conflict of interest']);
    await offered.close();
    const page = await shown('micro-credential-assessment--finished');
    const to = async (name: string): Promise<void> => {
      for (let at = 0; at < 40 && !(await focused(page)).startsWith(name); at += 1)
        await page.keyboard.press('Tab');
      assert.match(await focused(page), new RegExp(`^${name}`));
    };
    await to('Passing');
    await page.keyboard.press('ArrowUp');
    assert.match(await focused(page), /^Not yet/);
    await page.keyboard.press('ArrowDown');
    await to('Submit review');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    assert.equal(await focused(page), 'Submit now');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
    await page.waitForFunction(
      () =>
        document.querySelector('micro-credential-assessment')?.shadowRoot?.activeElement?.id ===
        'submit',
    );
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        document.querySelector('micro-credential-assessment')?.shadowRoot?.activeElement?.id ===
        'standing',
    );
    assert.equal(await focused(page), 'Submitted');
    await page.close();
  });

  test('WCAG 2.4.3, 4.1.3: after “Verify” the focus is still on a button, and the existing live region announces the verdict', async () => {
    const page = await shown('open-badge--not-checked');
    await page.evaluate(() => {
      (globalThis as Record<string, unknown>)['region'] = document
        .querySelector('open-badge')!
        .shadowRoot!.querySelector('[role=status]');
    });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), named('Verify'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        (document.querySelector('open-badge') as unknown as { status: string }).status ===
        'checked',
    );
    await page.locator('open-badge button', { hasText: 'How we know' }).waitFor();
    assert.deepEqual(
      await page.evaluate(() => {
        const region = document
          .querySelector('open-badge')!
          .shadowRoot!.querySelector('[role=status]');
        return [
          region === (globalThis as Record<string, unknown>)['region'],
          region!.textContent!.includes('Verified'),
        ];
      }),
      [true, true],
    );
    assert.equal(await focused(page), named('How we know'));
    await page.close();
  });

  test('WCAG 2.1.2: one line opens its card as a dialog; Escape closes it and gives the focus back', async () => {
    const page = await shown('open-badge--compact');
    await page.keyboard.press('Tab');
    const line = await focused(page);
    assert.match(line, /Verified$/);
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('open-badge dialog[open]').count(), 1);
    assert.equal(await focused(page), 'Close');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('open-badge dialog[open]').count(), 0);
    assert.equal(await focused(page), line);
    await page.close();
  });

  test('WCAG 2.1.1: a wall is one stop of the tabulator, walked by arrows, opened by Enter and left again', async () => {
    const page = await shown('open-badge-wall--grid'),
      way = await walk(page),
      first = way.find((name) => name.startsWith('Data Analysis'));
    assert.ok(first, way.join(' | '));
    assert.equal(way.filter((name) => /Awarded/.test(name)).length, 1, 'one tile takes the focus');
    await page.locator('open-badge-wall .tile').first().focus();
    await page.keyboard.press('ArrowRight');
    assert.match(await focused(page), /^Open Water First Aid/);
    await page.keyboard.press('Enter');
    await page.locator('open-badge-wall dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    assert.match(await focused(page), /^Open Water First Aid/);
    await page.close();
  });

  test('WCAG 2.4.3: a verifier is walked from the fields to the table and the chosen badge; a choice keeps the focus', async () => {
    const page = await shown('open-badge-verifier--many'),
      way = await walk(page, 60),
      place = (name: string): number => way.findIndex((each) => each.startsWith(name));
    const order = [
      'Add more',
      'Recipient and trusted issuers',
      'Who should they belong to?',
      'Issuers you trust',
      'Search',
      'Save as CSV',
      'Verdict',
      'Data Storytelling',
    ].map(place);
    assert.ok(
      order.every((at, index) => at >= 0 && (index === 0 || at > order[index - 1]!)),
      way.join(' | '),
    );
    const row = page.locator('open-badge-verifier tbody button').nth(3);
    await row.focus();
    await page.keyboard.press('Enter');
    await page
      .locator('open-badge-verifier #chosen', { hasText: 'Altered after signing' })
      .waitFor();
    assert.equal(await row.getAttribute('aria-expanded'), 'true');
    assert.ok(
      await row.evaluate(
        (element) => (element.getRootNode() as ShadowRoot).activeElement === element,
      ),
      'the focus is lost',
    );
    await page.close();
  });

  test('WCAG 2.1.1: report, details and share can be tabbed through to their end, and closed parts open with Enter', async () => {
    for (const [id, last] of [
      ['open-badge-report--verified', 'Print'],
      ['open-badge-details--everything', 'Raw data'],
      ['open-badge-share--menu', 'More ways to share'],
    ] as const) {
      const page = await shown(id),
        way = await walk(page);
      assert.equal(way.at(-1), last, way.join(' | '));
      await page.close();
    }
    const page = await shown('open-badge-report--verified');
    await page.keyboard.press('Tab');
    assert.match(await focused(page), /^Technical details/);
    await page.keyboard.press('Enter');
    assert.ok((await page.locator('open-badge-report details[open]').count()) === 1);
    await page.close();
  });
});
