import type { Locator, Page } from 'playwright-core';
import type { Workbench } from './workbench.ts';

/** The card of the claim that is looked at. */
export const cardOn = (page: Page): Locator => page.getByTestId('claim-card');

export async function claimOn(page: Page): Promise<string> {
  return (await cardOn(page).getAttribute('data-claim'))!;
}

/** Opens the queue of claims and waits for its last order: until all reports are compared it has another one. */
export async function openQueue({ url }: Pick<Workbench, 'url'>, page: Page, query = ''): Promise<void> {
  await page.goto(`${url}review${query}`);
  await cardOn(page).waitFor();
  await page.getByTestId('alone-note').waitFor({ state: 'detached' });
}

/** Goes by key from the claim that is looked at to another one, both in a queue as the API gives it. */
export async function goToClaim(page: Page, wanted: string, queue: readonly string[]): Promise<void> {
  const steps = queue.indexOf(wanted) - queue.indexOf(await claimOn(page));
  for (let at = 0; at < Math.abs(steps); at++) await page.keyboard.press(steps > 0 ? 'j' : 'k');
  await page.locator(`[data-testid=claim-card][data-claim="${wanted}"]`).waitFor();
}
