import type { PageText } from './page-text.ts';
import { saysAny } from './patterns.ts';

/** `online shop`, `интернет-магазин`: no shop to walk into. */
const ONLINE =
  /(?:internet\p{L}*|online|интернет|онлайн|web|net|virtual)[\s-]?(?:магазин|shop|store|bolt|aruhaz|sklep|parduotuv)\p{L}*|(?:tienda|boutique|magasin|sklep\p{L}*|shop|store|магазин\p{L}*) (?:online|en ligne|internetow\p{L}*|virtual|онлайн)|온라인 ?(?:매장|스토어|샵)|(?:オンライン|ネット)(?:ショップ|ストア|店)/gu;

/** Whether a folded text speaks of a shop to walk into. */
export function namesShop(page: PageText, folded: string): boolean {
  return saysAny(folded.replace(ONLINE, ' '), page.words.notions.shop);
}
