import { fold } from '../../shared/text.ts';
import type { PageText } from '../text/page-text.ts';

interface Named {
  name: string;
  index: number;
}

/** Where the account is kept, which has a legal form too. */
const BANK = /(?<!\p{L})(?:\p{L}*bank|banko|bankas|\p{L}*sparkasse|caja)(?!\p{L})|банк|сбер|은행|銀行/u;
const BEFORE_BANK = 30;

/** `Maple & Oak Ltd`, `ООО «Ромашка»`, `株式会社サンプル`: the first words with a capital around a legal form. */
export function nameWithForm(page: PageText, text: string): string | null {
  const found = page.words.company.legalForms
    .flatMap((form) => namesWith(form, text))
    .filter(({ name, index }) => !isBank(text, name, index) && /\p{L}{2}/u.test(name));
  const ends = ({ name, index }: Named) => index + name.length;
  // `… SAS, société par actions simplifiée`: the form told twice, short and spelt out.
  const told = found.filter(({ name }) => !found.some((each) => name.startsWith(`${each.name},`)));
  const best = told.sort((a, b) =>
    a.index < ends(b) && b.index < ends(a) ? ends(b) - ends(a) || a.index - b.index : a.index - b.index,
  )[0];
  return best?.name ?? null;
}

/** `bank: … Ltd`, and `…, AB SEB bankas`, where the name of the bank comes after its form. */
function isBank(text: string, name: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - BEFORE_BANK), index);
  const after = /^\s+[\p{L}-]+\s+[\p{L}-]+/u.exec(text.slice(index + name.length))?.[0] ?? '';
  return BANK.test(fold(`${before} ${name}`)) || BANK.test(fold(after));
}

/** Forms that are written before the name. */
const FORM_FIRST = /^(UAB|AB|MB|VšĮ|IĮ|ООО|АО|ЗАО|ОАО|ПАО|ИП|SARL|SAS|SA|EURL|EARL|GAEC|SCEA|SCOP|SCA)$/u;

function namesWith(form: string, text: string): Named[] {
  // `e. K.`, `Sp. z o. o.`: as often written with spaces as without.
  const signs = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\.(?=\p{L})/gu, '\\.\\s?');
  // A form spelt out may begin small: `spółka akcyjna`, `uždaroji akcinė bendrovė`.
  const literal = /^\p{Lu}\p{Ll}{3}/u.test(form)
    ? signs.replace(/^./u, (letter) => `[${letter}${letter.toLowerCase()}]`)
    : signs;
  if (!new RegExp(literal, 'u').test(text)) return [];
  for (const [pattern, tidy] of patternsOf(form, literal)) {
    const found = [...text.matchAll(pattern)]
      .map((match) => ({ name: tidy(match[0]), index: match.index }))
      .filter(({ name }) => name !== form);
    if (found.length > 0) return found;
  }
  return [];
}

function patternsOf(form: string, literal: string): [RegExp, (name: string) => string][] {
  const bare = (name: string) => name.trim();
  const quoted = new RegExp(`(?<![\\p{L}])${literal}\\s*[«„"“']([^»“"”']{2,60})[»“"”']`, 'gu');
  if (/[\u3040-\u30ff\u3200-\u32ff\u3400-\u9fff\uac00-\ud7af]|^[(（]/u.test(form)) {
    const [name, gap] = ['[\\p{L}\\p{N}&・ー]{2,30}', '\\s?'];
    return [
      [quoted, bare],
      [new RegExp(`(?<![\\p{L}\\p{N}])${literal}${gap}${name}`, 'gu'), bare],
      [new RegExp(`${name}${gap}${literal}(?![\\p{L}])`, 'gu'), bare],
      [new RegExp(`${literal}${gap}${name}|${name}${gap}${literal}`, 'gu'), bare],
    ];
  }
  const after = new RegExp(
    `(?<![\\p{L}\\p{N}])((?:[\\p{Lu}\\d«„"“][\\p{L}\\p{N}&.'’+»”"“-]*|[dl]['’][\\p{Lu}][\\p{L}-]*|\\(\\p{Lu}[\\p{L}.& -]{1,24}\\)|&|und|and|et|y|e|és|i|ir|de|du|der|des|la|le|les|del|для)(?:\\s+|,\\s*)){1,6}${literal}(?![\\p{L}\\p{N}])\\.?`,
    'gu',
  );
  const trimmed = (name: string) => trimName(form.endsWith('.') ? name : name.replace(/\.$/, ''));
  if (!FORM_FIRST.test(form))
    return [
      [quoted, bare],
      [after, trimmed],
    ];
  // `EARL du Verger`: an article before the first capital.
  const article = "(?:(?:du|des|de|la|le|les|de la)\\s+|(?:de\\s+)?[ldLD][’'])?";
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}])${literal}\\s+${article}\\p{Lu}[^,;|()\\d:.–—]{1,38}(?=[,;|(.–—]|$)`,
    'gu',
  );
  // `ИП Петров А. Б.`: a name with initials, whose full stops end nothing.
  const initials = new RegExp(
    `(?<![\\p{L}\\p{N}])${literal}\\s+\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?:\\s?\\p{Lu}\\.){1,2}`,
    'gu',
  );
  // `SARL Studio 54, 3 rue …`: a number that belongs to the name.
  const numbered = new RegExp(
    `(?<![\\p{L}\\p{N}])${literal}\\s+\\p{Lu}[^,;|()\\d:.–—]{1,30}\\s\\d{1,4}(?=\\s*(?:[,;|(–—]|$))`,
    'gu',
  );
  const before = new RegExp(
    `(?<![\\p{L}\\p{N}])${literal}\\s+[«„"“]?[\\p{Lu}][\\p{L}\\p{N}&.-]*(?:\\s+[\\p{Lu}&][\\p{L}\\p{N}&.-]*){0,3}[»”"“]?`,
    'gu',
  );
  return [
    [quoted, bare],
    [initials, bare],
    [numbered, bare],
    [after, trimmed],
    [whole, bare],
    [before, bare],
  ];
}

/** `Marke der Muster GmbH`, `une marque de …`: whose the brand is. */
const BRAND_OF =
  /^(?:brand|trademark|Marke|Handelsmarke|marque|marca|marka|márkája|ženklas)\s+(?:of|der|des|de|du|del)\s+/iu;

/** Labels and years that the pattern took for words of the name. */
function trimName(name: string): string {
  return name
    .replace(
      /^(?:©|Copyright|\d{4}(?:\s?[-–]\s?\d{4})?|The company|Company|Firma|Anbieter|Betreiber|Seller|By)[\s:,]+/giu,
      '',
    )
    .replace(/^\d{4}\s+/, '')
    .replace(BRAND_OF, '')
    .replace(/^(?:(?:und|and|et|y|e|és|i|ir|de|du|der|des|la|le|les|del|для)\s+)+/u, '')
    .trim();
}
