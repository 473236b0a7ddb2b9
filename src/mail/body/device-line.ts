const DEVICE =
  '(?:iphone|ipad|android|galaxy|samsung|huawei|xiaomi|pixel|outlook|smartphone|handy|handys|mobil\\S*|téléphone|telefon\\S*|telefónu|móvil|смартфон\\S*|телефон\\S*|gmail|yahoo\\S*|mail\\.ru|ios|ipados|macos|windows|почты?|яндекс\\S*|naver\\S*|네이버\\S*)';

const LINE = new RegExp(
  [
    `^sent (?:from|via|with) .{0,20}${DEVICE}`,
    '^get outlook for ',
    `^(?:von|gesendet|diese nachricht wurde) .{0,30}${DEVICE}`,
    `^(?:envoyé|envoyée?) (?:de|depuis|à partir) .{0,20}${DEVICE}`,
    `^enviado (?:desde|de|con) .{0,20}${DEVICE}`,
    `^wysł\\S* (?:z|ze|za) .{0,25}${DEVICE}`,
    `^отправлено (?:с|из|через) .{0,20}${DEVICE}`,
    `^(?:išsiųsta|siųsta) (?:iš|per|naudojant) .{0,20}${DEVICE}`,
    `^(?:az )?.{0,20}${DEVICE}.{0,15}(?:küld|elküld)`,
    `^(?:elküldve|küldve) .{0,20}${DEVICE}`,
    `^(?:나의 |내 )?.{0,12}${DEVICE}\\s?(?:에서|로) (?:보냄|보냈|전송)`,
    `^(?:私の)?.{0,8}${DEVICE}\\s?(?:から|より)送信`,
  ].join('|'),
  'iu',
);

/** "Sent from my iPhone": the program's line below a letter, in ten languages. */
export function isDeviceLine(line: string): boolean {
  return line.length < 90 && LINE.test(line.normalize('NFC').trim());
}
