import { fold } from '../../shared/text.ts';

/** `e.g. 0171 1234567`: shown how to write one's own, not a number or an address of the store. */
export function isExample(text: string, value: string): boolean {
  const at = text.indexOf(value);
  return at >= 0 && EXAMPLE.test(fold(text.slice(Math.max(0, at - 40), at)));
}

/** Folded, right before the value. */
const EXAMPLE =
  /(?:(?<!\p{L})(?:e\.? ?g\.?|for example|for instance|example|z\. ?b\.|zum beispiel|beispiel|bsp\.|p\. ?ej\.?|por ejemplo|ejemplo|par exemple|exemple|p\. ?ex\.|np\.|na przyklad|przyklad|pld\.|peldaul|pelda|например|пример|pvz\.|pavyzdziui|pavyzdys|format|formate|formato|formacie|formatu|формат[ае]?|formatum|muster)\s?[:.]?|(?:^|[\s(（])pl\.:?|예시?\s?[)):：]|예를 들어|例えば|例\s?[)）:：]|記入例\s?[:：]?)[\s("„“「]*$/u;
