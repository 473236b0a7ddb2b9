/**
 * Words that stand in the beginning of a mail's source, for servers that cannot search bodies. Looks through
 * quoted-printable and base64; what it misses is found by the other marks of a mail.
 */
export function wordsInSource(source: Uint8Array, words: string[]): string[] {
  const raw = Buffer.from(source).toString('latin1');
  const texts = [raw, raw.replace(/=\r?\n/g, ''), ...base64Blocks(raw)].map((text) => text.toLowerCase());
  return words.filter((word) => texts.some((text) => text.includes(word.toLowerCase())));
}

function base64Blocks(raw: string): string[] {
  const blocks = raw.match(/(?:^[A-Za-z0-9+/]{40,}={0,2}\r?\n)+[A-Za-z0-9+/]*={0,2}/gm) ?? [];
  return blocks.slice(0, 20).map((block) => Buffer.from(block.replace(/\s/g, ''), 'base64').toString('utf8'));
}
