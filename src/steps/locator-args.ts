import { z } from 'zod';

const exact = z.boolean().optional();

/** How a raw verb names an element: Playwright's user-facing locators, CSS as the last resort. */
export const locatorArgs = z.union([
  z.strictObject({ role: z.string(), name: z.string().optional(), exact }),
  z.strictObject({ label: z.string(), exact }),
  z.strictObject({ placeholder: z.string(), exact }),
  z.strictObject({ text: z.string(), exact }),
  z.strictObject({ title: z.string(), exact }),
  z.strictObject({ alt: z.string(), exact }),
  z.strictObject({ 'test-id': z.string() }),
  z.strictObject({ css: z.string() }),
]);

/** The locator with what belongs to the verb beside it. */
export function locatorWith<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject({ at: locatorArgs.describe('the element'), ...shape });
}
