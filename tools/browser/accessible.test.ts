/** axe over every view, light and dark, and in Arabic; and nothing may go wrong on the way. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { problemsOn as problemsIn } from './axe.ts';
import { looks, show, views } from './views.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
before(async () => {
  bench = await openWorkbench({ kept: true });
});
after(() => bench?.close());

const problemsOn = () => problemsIn(bench.page);

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 800 };

for (const look of looks) {
  describe(`axe finds nothing, and no view is wider than a narrow window, ${look.name}`, () => {
    for (const view of views) {
      test(view.name, async () => {
        await show(bench, view, look);
        assert.deepEqual(await problemsOn(), []);
        await bench.page.setViewportSize(NARROW);
        const [inner, scroll] = await bench.page.evaluate(
          () => [innerWidth, document.documentElement.scrollWidth] as const,
        );
        await bench.page.setViewportSize(WIDE);
        assert.ok(scroll <= inner + 1, `${scroll} > ${inner}`);
      });
    }
  });
}

/** Behind a dialog the page is hidden from readers on purpose, so only what is wrong in the dialog itself counts. */
const serious = (problems: readonly string[]): readonly string[] =>
  problems.filter((problem) => /^(?:serious|critical) /.test(problem));

test('axe finds nothing where the original stands beside the text, nothing serious in the settings and where a claim is split', async () => {
  const { page } = bench;
  const report = views.find(({ name }) => name === 'report')!;
  for (const look of looks) {
    await page.evaluate(() => localStorage.setItem('variorum-original', 'beside'));
    await show(bench, report, look);
    await page.getByTestId('original').getByRole('link').waitFor();
    assert.deepEqual(await problemsOn(), [], `original, ${look.name}`);
    await page.evaluate(() => localStorage.removeItem('variorum-original'));
    await show(bench, { name: 'queue', path: '/review?kind=toll', ready: '[data-testid=claim-card]' }, look);
    await page.locator('.settings-button').press('Enter');
    await page.locator('.blur-toggle').waitFor();
    assert.deepEqual(serious(await problemsOn()), [], `settings, ${look.name}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('s');
    await page.getByRole('dialog').waitFor();
    assert.deepEqual(serious(await problemsOn()), [], `split, ${look.name}`);
    await page.keyboard.press('Escape');
  }
});

test('nothing left this machine, nothing broke the policy, nothing went wrong on the way', () => {
  assert.deepEqual(bench.wrongs, []);
});
