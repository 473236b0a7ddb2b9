import { fold } from '../../../shared/text.ts';
import type { Block } from '../../text/blocks.ts';
import { type PageText, readable } from '../../text/page-text.ts';
import { saysAny } from '../../text/patterns.ts';
import { isReturnText, namesMethod, type Offer } from '../offer.ts';
import { isTitle } from '../prose/prose.ts';

/** `Postage | 4.50 € (DHL, 2-3 days)`: a row whose label is the word for all delivery, its value told in sentences. */
export function fromTopicRows(page: PageText, fromSentences: (block: Block) => Offer[]): Offer[] {
  return readable(page).flatMap((block) => {
    const [label = '', value = '', ...more] = block.cells;
    if (value === '' || more.length > 0 || !isTitle(page, fold(label)) || isReturnText(page, value)) return [];
    return fromSentences({ ...block, text: withColon(page, value.replace(SURCHARGE, '').trim()), cells: [] });
  });
}

/** `Parcel / free`: a slash between the way and its price. */
function withColon(page: PageText, value: string): string {
  const [name = '', rest = '', ...more] = value.split(/\s*[/／]\s*/u);
  const parted =
    more.length === 0 && namesMethod(page, name) && (/\d/.test(rest) || saysAny(fold(rest), page.words.delivery.free));
  return parted ? `${name}: ${rest}` : value;
}

/** What is asked on top somewhere, in a bracket. */
const SURCHARGE =
  /\s*[(（][^)）]*(?:추가|追加|別途|extra|additional|surcharge|zuschlag|aufpreis|supplément|suplemento|recargo|dopłat|felár|доплат|priemok)[^)）]*[)）]/giu;
