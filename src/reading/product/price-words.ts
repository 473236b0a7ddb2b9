import { fold } from '../../shared/text.ts';
import { type FoundMoney, findMoney } from '../money.ts';

/** Letters that may stand between such a word and its amount. */
const NEAR = 24;

/** `Save 71 €`, `3,000원 할인`: what is saved is told beside the price and is none. */
export function isSaved(text: string, amount: FoundMoney): boolean {
  const before = fold(text.slice(Math.max(0, amount.index - NEAR), amount.index));
  const after = fold(text.slice(amount.index + amount.quote.length, amount.index + amount.quote.length + 8));
  return SAVED.test(before) || SAVED_AFTER.test(after) || /[-–−]\s?$/u.test(before);
}

/** The amount is one of several payments, points, or what is saved, not what the goods cost. */
export function isNoPrice(text: string, amount: FoundMoney): boolean {
  const folded = fold(text);
  return PARTLY.test(folded) || POINTS.test(folded) || isSaved(text, amount);
}

/** Told without the tax that a shopper pays. */
export function isNet(text: string): boolean {
  return NET.test(fold(text));
}

/** `7.20 € (72.00 € / kg)`: the price without what a kilo or a litre comes to, which is told behind it. */
export function withoutUnitPrice(text: string, currency: string | null): string {
  const [price, ...others] = findMoney(text, currency);
  const unit = others.find((each) => PER_UNIT.test(fold(text.slice(each.index + each.quote.length))));
  if (!price || !unit) return text;
  const between = text.slice(price.index + price.quote.length, unit.index);
  return text.slice(0, unit.index - between.length).trim();
}

const PER_UNIT =
  /^\s?(?:\/|per|je|pro|par|le|al?|el|za|uz|po|1)\s?(?:\d{0,4}\s)?(?:\d{1,4}\s?)?(?:kg|kilo\p{L}*|g|gr|l|lit\p{L}*|ml|cl|dl|m|m2|m²|100|db|szt|vnt|st(?:k|uck)?|pieces?|кг|л|шт|м)(?!\p{L})|^\s?(?:за|\/)\s?(?:1\s?)?(?:кг|л|шт|м)|^\s?[/／]\s?(?:\d+\s?)?(?:kg|g|ml|l|개|매|個|枚)/u;

const SAVED =
  /(?:sav(?:e|es|ing|ings)|discount|spar(?:e|en|st|t)|ersparnis|rabatt|sporol\p{L}*|megtakarit\p{L}*|kedvezmeny\p{L}*|экономи\p{L}*|выгод\p{L}*|скидк\p{L}*|sutaup\p{L}*|taupo\p{L}*|nuolaid\p{L}*|economi\p{L}*|remise|reduction|ahorr\p{L}*|descuento|oszczed\p{L}*|rabat\p{L}*|taniej o|znizk\p{L}*|절약|할인|お得|割引|値引)(?:\s?(?:of|von|de|du|sie|:))*[\s:(]*$/u;
const SAVED_AFTER =
  /^\s?(?:할인|절약|お得|引き?|off(?!\p{L})|taniej|olcsobb|megtakaritas|sparen|gespart|de descuento|de remise)/u;

const PARTLY =
  /\/\s?(?:mes|mois|months?|mo|mies|ho|мес|men|monat)(?!\p{L})|(?:per|a|each) month|month(?:s|ly)|monat\p{L}*|\d\s?raten|ratenzahlung|finanzier\p{L}*|instal?ments?|payments? of|havi|havonta|reszlet\p{L}*|(?<!\p{L})мес(?:\.|яц\p{L}*)?(?!\p{L})|рассроч\p{L}*|в кредит|долями|сплит|(?<!\p{L})men\.|menes\p{L}*|issimoketin\p{L}*|lizing\p{L}*|무이자|개월|할부|월\s?\d|mensual\p{L}*|al mes|cuotas|plazos|par mois|mensualit\p{L}*|\d (?:fois|x) sans frais|miesieczn\p{L}*|(?<!\p{L})rat(?:y|a|ach)?(?!\p{L})|分割|月々|回払い|klarna|clearpay|afterpay|scalapay|paypo|alma(?!\p{L})/u;
const POINTS =
  /bonus|cash-?back|points?(?!\p{L})|punkte|pontot|pontok|бонус|балл|кешбэк|кэшбэк|task(?:u|ai)(?!\p{L})|적립|포인트|puntos|punkt(?:y|ow)(?!\p{L})|ポイント/u;
const NET =
  /(?:excl?\.?|excluding|without|plus|\+)\s?vat|(?<!\p{L})net(?:to|t|te)?(?!\p{L})|(?:zzgl\.?|ohne|exkl\.?)\s?(?:mwst|ust)|(?<!\p{L})ht(?!\p{L})|hors tax|sin iva|\+\s?iva|bez vat|\+\s?vat|\+\s?afa|без ндс|be pvm|税抜|税別|vat\s?별도|부가세\s?별도/u;
