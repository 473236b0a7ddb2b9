/** `or` between two ways to reach a store. */
const OR = '(?:or|oder|ou|o|u|vagy|illetve|или|либо|arba|lub|albo|또는|혹은|または|もしくは|and|und|et|y|és|и|ir|i)';
const BETWEEN = `\\s*(?:[,;|·•/／、–—]\\s*|\\s${OR}\\s+)`;
const PHONE = '\\(?\\+?\\d[\\d\\s()/.-]{6,18}\\d';
const MAIL = '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+';

const MAIL_AFTER = new RegExp(`^${PHONE}${BETWEEN}${MAIL}`, 'iu');
const MAIL_BEFORE = new RegExp(`${MAIL}${BETWEEN}\\(?$`, 'iu');
const BOTH = new RegExp(`(?<!\\d)${PHONE}${BETWEEN}${MAIL}|${MAIL}${BETWEEN}${PHONE}`, 'iu');

/** `82/555-631, info@…`, `info@… or 58 741 92 60`: a number and an address for mail are two ways to ring and write. */
export function isBesideMail(text: string, index: number): boolean {
  const after = text.slice(index);
  return MAIL_AFTER.test(after) || (MAIL_BEFORE.test(text.slice(0, index)) && new RegExp(`^${PHONE}`, 'u').test(after));
}

/** Whether a text holds a number and an address for mail side by side. */
export function offersBoth(text: string): boolean {
  return BOTH.test(text);
}
