import { plain } from '../shared/text.ts';
import type { Locator, Page } from './playwright.ts';

/** A user-facing way to name an element; the same shape as a scenario's locators. */
export type LocatorWish =
  | { role: string; name?: string; exact?: boolean }
  | { label: string; exact?: boolean }
  | { placeholder: string; exact?: boolean }
  | { text: string; exact?: boolean }
  | { title: string; exact?: boolean }
  | { alt: string; exact?: boolean }
  | { 'test-id': string }
  | { css: string };

/** The browser's locator for a wish. */
export function locatorOf(page: Page, wish: LocatorWish): Locator {
  if ('role' in wish)
    return page.getByRole(wish.role as Parameters<Page['getByRole']>[0], {
      ...named(wish.name),
      ...exactly(wish.exact),
    });
  if ('label' in wish) return page.getByLabel(wish.label, exactly(wish.exact));
  if ('placeholder' in wish) return page.getByPlaceholder(wish.placeholder, exactly(wish.exact));
  if ('text' in wish) return page.getByText(wish.text, exactly(wish.exact));
  if ('title' in wish) return page.getByTitle(wish.title, exactly(wish.exact));
  if ('alt' in wish) return page.getByAltText(wish.alt, exactly(wish.exact));
  if ('test-id' in wish) return page.getByTestId(wish['test-id']);
  return page.locator(wish.css);
}

/**
 * The ref, in the page's last snapshot, of the first visible element that the locator names; null for none. It is not
 * waited for: a busy machine would pass for an element that is gone.
 */
export async function refOf(page: Page, wish: LocatorWish): Promise<number | null> {
  const found = locatorOf(page, wish).filter({ visible: true }).first();
  const [handle] = await found.elementHandles().catch(() => []);
  if (!handle) return null;
  const ref = await handle.evaluate((node) => window.__shopper?.refOf(node as Element) ?? -1).catch(() => -1);
  await handle.dispose();
  return ref >= 0 ? ref : null;
}

/** `role=button name="Add"`: how a locator is written in reports. */
export function sayLocator(wish: LocatorWish): string {
  return Object.entries(wish)
    .map(([key, value]) => `${key} ${JSON.stringify(plain(String(value), 80))}`)
    .join(' ');
}

function named(name: string | undefined): { name?: string } {
  return name === undefined ? {} : { name };
}

function exactly(exact: boolean | undefined): { exact?: boolean } {
  return exact === undefined ? {} : { exact };
}
