import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { callsAfter } from './call-words.ts';
import { withoutOtherFigures } from './other-figures.ts';
import { BARS, isOfElse, isOverHead, isSharedWithFax, isUnderMessenger, lastOther, lastPlace } from './phone-signs.ts';

/** What looks like a number where a word for phone stands is one, even where no country deals out such numbers. */
const ODD_NUMBER =
  /(?<![\d.,/+-])(?:\+\d[\d\s()/.\u2011–-]{7,17}\d|\(?0\d[\d\s()/.\u2011–-]{6,16}\d|\(\d{2,4}\)\s?\d{2,4}[\s.-]\d{2,4}(?:[\s.-]\d{2,4})?|\(?\d{3}\)?[\s.-]\d{2,3}[\s.-]\d{2,4}(?:[\s.-]\d{2})?)(?![\d]|\s?(?:€|\$|£|₽|zł|Ft|원|円))/gu;

export function oddNumbersIn(
  page: PageText,
  block: Block,
  isLeftOut: (page: PageText, block: Block, index: number) => boolean,
): string[] {
  const { contact } = page.words;
  return [...withoutOtherFigures(block.text).matchAll(ODD_NUMBER)].flatMap(({ 0: text, index }) => {
    const digits = text.replace(/\D/g, '');
    const before = fold(block.text.slice(Math.max(0, index - 90), index));
    const heading = fold(block.headings.at(-1)?.text ?? '');
    const [phone, fax] = [lastPlace(before, contact.phone), lastPlace(before, contact.fax)];
    const bar = BARS.has(block.region) || isOverHead(page, block);
    const alone = bar && /^[+(0]|^\d{3}-\d{3}-\d{4}$/.test(text) && isAloneInBar(block.text, text);
    const said =
      phone >= 0 ||
      callsAfter(block.text, index) ||
      /[☎📞☏✆📱]/u.test(before) ||
      saysAny(heading, contact.phone) ||
      isUnderMessenger(page, block) ||
      lastPlace(before.slice(-28), page.words.notions.messengers) >= 0 ||
      alone;
    const registered = lastOther(before.slice(-28));
    // An area code in brackets may make a short number.
    const fits =
      said &&
      digits.length >= (text.startsWith('(') ? 8 : 9) &&
      digits.length <= 13 &&
      (fax <= phone || isSharedWithFax(before, phone, fax));
    if (!fits || (fax >= 0 && phone < 0) || registered || /^\d{3}-\d{2}-\d{5}$/.test(text)) return [];
    if (isLeftOut(page, block, index) || isOfElse(page, before, phone) || /^(19|20)\d{2}[-./]/.test(text)) return [];
    return [text];
  });
}

/** Nothing but a number, and a word or two, between two bars of a page's head or foot. */
function isAloneInBar(text: string, number: string): boolean {
  const part = text.split(/\s[|·•–—]\s|\s{2,}/).find((each) => each.includes(number)) ?? '';
  return part.replace(number, '').replace(/[^\p{L}]/gu, '').length < 22;
}
