/** What a mail's bytes may be in when its label is missing or wrong, by the script they show. */
const GUESSES = [
  'windows-1251',
  'koi8-r',
  'euc-kr',
  'shift_jis',
  'euc-jp',
  'windows-1250',
  'windows-1257',
  'iso-8859-2',
  'iso-8859-13',
  'windows-1252',
];

/** Bytes → text although label and bytes disagree. `declared` is the label of the part, or null. */
export function decodeBytes(
  bytes: Uint8Array,
  declared: string | null,
): { text: string; charset: string; guessed: boolean } {
  const label = declared?.trim().toLowerCase() ?? null;
  if (isIso2022Jp(bytes))
    return { text: decode(bytes, 'iso-2022-jp') ?? '', charset: 'iso-2022-jp', guessed: label !== 'iso-2022-jp' };
  const utf8 = isAscii(bytes) || !label?.startsWith('utf-16') ? decode(bytes, 'utf-8', true) : null;
  // Text that is valid UTF-8 with letters beyond ASCII is nothing else by accident.
  if (utf8 !== null && !label?.startsWith('iso-2022')) {
    return { text: utf8, charset: 'utf-8', guessed: label !== null && !isAscii(bytes) && !/utf-?8/.test(label) };
  }
  const candidates = [...new Set([...(label ? [aliasOf(label)] : []), ...GUESSES])];
  let best: { text: string; charset: string; score: number } | null = null;
  for (const charset of candidates) {
    const text = decode(bytes, charset);
    if (text === null) continue;
    // The label is believed unless another reading is clearly better.
    const score = plausibility(text) + (label && charset === aliasOf(label) ? trustIn(label) : 0);
    if (!best || score > best.score + 1e-9) best = { text, charset, score };
  }
  if (!best) return { text: decode(bytes, 'utf-8') ?? '', charset: 'utf-8', guessed: true };
  return { text: best.text, charset: best.charset, guessed: best.charset !== (label ? aliasOf(label) : null) };
}

const ALIASES: Record<string, string> = {
  'ks_c_5601-1987': 'euc-kr',
  ks_c_5601: 'euc-kr',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  'x-windows-949': 'euc-kr',
  uhc: 'euc-kr',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1257: 'windows-1257',
  win1251: 'windows-1251',
  'x-sjis': 'shift_jis',
  cp932: 'shift_jis',
  koi8r: 'koi8-r',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  cp50220: 'iso-2022-jp',
};

function aliasOf(label: string): string {
  return ALIASES[label] ?? label;
}

/** Programs write the Western labels without thinking; the others are chosen. */
function trustIn(label: string): number {
  return /ascii|8859-1$|1252|utf/.test(label) ? 0.03 : 0.3;
}

function decode(bytes: Uint8Array, charset: string, fatal = false): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal });
    const text = decoder.decode(bytes);
    // Its other names (latin1, iso-8859-1, cp1252) are the same decoder.
    return decoder.encoding === 'windows-1252' ? withWesternSigns(text) : text;
  } catch {
    return null;
  }
}

/**
 * Node 20 reads windows-1252 as Latin-1 and leaves quotes, dashes and the euro sign as control characters, which no mail
 * means: they become the signs.
 */
export function withWesternSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 128] ?? letter);
}

const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function isIso2022Jp(bytes: Uint8Array): boolean {
  for (let at = 0; at + 2 < bytes.length; at += 1) {
    if (bytes[at] === 0x1b && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

/** Letters beyond ASCII of one language each: a right reading needs those of one language only. */
const ALPHABETS = [
  'áéíóöőúüű',
  'ąčęėįšųūž',
  'ąćęłńóśźż',
  'äöüß',
  'àâçèéêëîïôùûüœ',
  'áéíñóúü',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
].map((letters) => new Set(letters));
const PUNCTUATION = /[€£¥¢×·„“”’‘–—…°§«»№¿¡•©®™\u00a0]/u;
const EAST = /[\uac00-\ud7a3\u3040-\u30ff\u4e00-\u9fff\u3000-\u303f\uff00-\uff60]/u;

/** -2..1: how much the text beyond ASCII looks like the writing of one language. */
export function plausibility(text: string): number {
  const sample = text.slice(0, 20_000);
  const beyond = Array.from(sample.toLowerCase()).filter((letter) => letter > '\u007f' && !PUNCTUATION.test(letter));
  if (beyond.length === 0) return 1;
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / beyond.length;
  const inOneAlphabet = Math.max(...ALPHABETS.map((letters) => beyond.filter((letter) => letters.has(letter)).length));
  const east = beyond.filter((letter) => EAST.test(letter)).length;
  const hanOnly = east > 0 && !/[\u3040-\u30ff\uac00-\ud7a3]/u.test(sample) ? 0.5 : 0;
  const twoScriptsInAWord = share(/[a-z][а-яё]|[а-яё][a-z]|[\uac00-\ud7a3][\u3040-\u30ff]/giu);
  const capitalsInside = share(/\p{Ll}\p{Lu}/gu) + (share(/\p{Lu}/gu) > 0.5 ? 0.4 : 0);
  const broken = share(/[\ufffd\u0080-\u009f]/gu) + share(/[\uff61-\uff9f]/gu);
  return Math.max(inOneAlphabet, east) / beyond.length - hanOnly - twoScriptsInAWord - capitalsInside - 2 * broken;
}
