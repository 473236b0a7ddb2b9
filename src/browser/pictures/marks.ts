import type { Page } from '../playwright.ts';

/** A place on the page to be pointed at: left, top, width, height, CSS px from the document's corner. */
export interface Mark {
  rect: [number, number, number, number];
  label: string;
}

/** Lays numbered frames over the page while `take` looks at it. The page's own elements stay as they are. */
export async function withMarks<T>(page: Page, marks: Mark[], take: () => Promise<T>): Promise<T> {
  if (marks.length === 0) return take();
  const sheet = await page.evaluateHandle(lay, marks).catch(() => null);
  try {
    return await take();
  } finally {
    await sheet?.evaluate((element) => element.remove()).catch(() => undefined);
  }
}

/** Runs in the page. */
function lay(marks: Mark[]): Element {
  const sheet = document.createElement('div');
  const root = sheet.attachShadow({ mode: 'closed' });
  for (const {
    rect: [left, top, width, height],
    label,
  } of marks) {
    const frame = document.createElement('div');
    frame.style.cssText = `position:absolute;left:${left - 3}px;top:${top - 3}px;width:${width}px;height:${height}px;border:3px solid #c2410c;border-radius:4px`;
    const tag = document.createElement('div');
    tag.style.cssText =
      'position:absolute;left:-3px;bottom:100%;background:#c2410c;color:#fff;font:bold 13px/1.5 sans-serif;padding:0 6px;white-space:nowrap';
    tag.textContent = label;
    frame.append(tag);
    root.append(frame);
  }
  sheet.style.cssText = 'position:absolute;left:0;top:0;z-index:2147483647;pointer-events:none';
  document.documentElement.append(sheet);
  return sheet;
}
