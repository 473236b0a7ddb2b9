/** After the town, or after the street that follows a postcode. */
export function endOf(line: string, hit: RegExpExecArray): number {
  const after = line.slice(hit.index);
  const stops = [
    /[;|·•(（)）]/u,
    /\s[–—-]\s/u,
    /(?<![\s,]\p{L}{1,4})\.\s+\p{Lu}\p{L}{2,}/u,
    /(?<=\d)\.\s+\p{Lu}(?:\p{Ll}|\s\p{Ll})/u,
    // `50667 Köln. Tax number …`: a short town is no abbreviation.
    /(?<=^\d{4,6}\s\p{Lu}\p{L}{2,24})\.\s+\p{Lu}\p{L}{3,}/u,
    // The next label of a line in which several run on: `Phone: …`.
    /\s[\p{L}]{2,14}\s?[:：]\s/u,
    /,\s*\+?\(?\d[\d\s()/-]{7,}\d(?!\s?\p{L})/u,
    // A remark on the way there: `, entrance from the yard`.
    HOURS_AFTER,
    COPYRIGHT,
    /,\s+(?!\p{L}{1,6}\.)\p{Ll}{3,}\s[^,\d]{3,}$/u,
    /,\s*(?:tel|tél|тел|e-?mail|fax|phone|[\w.-]+@)/iu,
    /\s(?:電話|お電話|TEL|전화|대표전화)(?!\p{L})/iu,
    /,\s(?:eingetragen|vertreten|inscri[ts]\p{L}*|immatricul\p{L}*|représent\p{L}*|registered|represented|wpisan\p{L}*|zarejestrowan\p{L}*|bejegyez\p{L}*|зарегистр\p{L}*|įregistr\p{L}*)/iu,
    // A number of an office: `, NIP 894 …`, `, ИНН …`.
    /,?\s(?:(?:y|e|i|und|and|et|és|и|ir|con|mit|avec|z)\s){0,2}(?:NIP|REGON|KRS|CIF|NIF|VAT|USt|UID|SIRET|SIREN|RCS|PVM|ИНН|ОГРН\p{L}*|КПП|adószám|cégjegyzék\p{L}*|사업자)(?!\p{L})/iu,
  ];
  const brackets =
    /^[^(（|;]*\d{3,5}\s[\p{L}\s-]+\s?\([\p{L}\s-]+\)/u.exec(after)?.[0].length ??
    /^[^|;(]+\((?:\d{5}|우\)\s?\d{5}|우\s?\d{5}\))/u.exec(after)?.[0].length;
  const opening = after.startsWith('(') ? hit[0].length : 0;
  const stop = Math.min(
    ...stops
      .map((sign) => sign.exec(after.slice(brackets ?? opening))?.index ?? after.length)
      .map((at) => at + (brackets ?? opening)),
    after.length,
  );
  // A bracket that was opened is closed.
  const closes = /[)）]/.test(after[stop] ?? '') && /[(（][^)）]*$/u.test(after.slice(0, stop)) ? 1 : 0;
  return hit.index + stop + closes;
}

/** Hours after a comma, with which no address goes on. */
export const HOURS_AFTER = /,\s[^,;]{0,30}?(?<!\d)\d{1,2}[:.]\d{2}\s?[-–—].*$/u;

/** The line under an address that says whose the page is; a Korean address ends with the house, and the store's name follows. */
const COPYRIGHT =
  /(?:(?<=[로길동리]\s?\d{1,4}(?:-\d{1,3})?)\s[^\d,;|©]{1,40}?)?\s?(?:©|\(c\)\s?(?:19|20)\d{2}|(?<!\p{L})copyright(?!\p{L}))/iu;
