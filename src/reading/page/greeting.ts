import { fold } from '../../shared/text.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';

/** Whether the page calls the signed-in shopper by name; null where no name is known or none is said. */
export function greetedByName(page: PageText): Read<boolean> | null {
  const name = fold(page.context.shopperName ?? '');
  if (name === '') return null;
  const parts = name.split(' ').filter((part) => part.length > 1 || /[\u3400-\u9fff\uac00-\ud7af]/.test(part));
  const block = page.blocks.find((each) => {
    const text = fold(each.text);
    if (!each.visible || text.length > 120 || !parts.some((part) => text.includes(part))) return false;
    return each.region === 'header' || each.region === 'nav' || each.heads || saysAny(text, page.words.order.greeting);
  });
  return block ? read(page, true, block.ref, block.text) : null;
}
