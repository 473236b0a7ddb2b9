/** Names of the characters U+00A0 … U+00FF, in order (HTML 4 Latin-1 entities). */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const OTHERS: Record<string, number> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  euro: 8364,
  hellip: 8230,
  ndash: 8211,
  mdash: 8212,
  lsquo: 8216,
  rsquo: 8217,
  sbquo: 8218,
  ldquo: 8220,
  rdquo: 8221,
  bdquo: 8222,
  bull: 8226,
  trade: 8482,
  rarr: 8594,
  larr: 8592,
  ensp: 8194,
  emsp: 8195,
  thinsp: 8201,
  zwnj: 8204,
  zwj: 8205,
  check: 10003,
  star: 9734,
  starf: 9733,
  numero: 8470,
  Scaron: 352,
  scaron: 353,
  Zcaron: 381,
  zcaron: 382,
  OElig: 338,
  oelig: 339,
  Yuml: 376,
  odblac: 337,
  Odblac: 336,
  udblac: 369,
  Udblac: 368,
  aogon: 261,
  Aogon: 260,
  eogon: 281,
  Eogon: 280,
  cacute: 263,
  Cacute: 262,
  lstrok: 322,
  Lstrok: 321,
  nacute: 324,
  Nacute: 323,
  sacute: 347,
  Sacute: 346,
  zacute: 378,
  Zacute: 377,
  zdot: 380,
  Zdot: 379,
  ccaron: 269,
  Ccaron: 268,
  edot: 279,
  Edot: 278,
  iogon: 303,
  Iogon: 302,
  uogon: 371,
  Uogon: 370,
  umacr: 363,
  Umacr: 362,
};

const NAMED = new Map<string, string>([
  ...LATIN1.map((name, index) => [name, String.fromCodePoint(160 + index)] as const),
  ...Object.entries(OTHERS).map(([name, code]) => [name, String.fromCodePoint(code)] as const),
]);

/** Character references → characters; unknown names stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,11}));?/g,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : '\ufffd';
    },
  );
}
