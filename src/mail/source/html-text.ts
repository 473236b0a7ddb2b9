import { decodeEntities } from './entities.ts';

export interface HtmlReading {
  /** Lines as a reader sees them; quoted parts begin with `> `, table cells are parted by tabs. */
  text: string;
  links: { text: string; href: string }[];
  /** JSON-LD blocks, not yet parsed. */
  jsonLd: string[];
  images: number;
  tables: number;
}

const DROPPED = new Set([
  'style',
  'head',
  'title',
  'template',
  'svg',
  'noscript',
  'iframe',
  'object',
  'select',
  'textarea',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'br',
  'tr',
  'table',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'blockquote',
  'section',
  'article',
  'header',
  'footer',
  'center',
  'address',
  'pre',
  'dl',
  'dt',
  'dd',
  'tbody',
  'thead',
  'form',
  'fieldset',
]);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'area', 'base', 'col', 'source', 'wbr']);
/** Marks that mail programs set around the message that is answered. */
const QUOTE_MARK =
  /gmail_quote|gmail_extra|yahoo_quoted|moz-cite|divRplyFwdMsg|appendonsend|OLK_SRC_BODY|protonmail_quote|zendesk_quote|quoted-text|WordSection_quote|ms-outlook-mobile-reference|tutanota_quote|mail-quote|replyforward/i;
const LONGEST = 2_000_000;

interface Open {
  name: string;
  quote: boolean;
  hidden: boolean;
}

/** HTML → text, by looking only: nothing is run, fetched or resolved. Broken and hostile markup gives some text, never an error. */
export function readHtml(html: string): HtmlReading {
  const source = html.length > LONGEST ? html.slice(0, LONGEST) : html;
  const reading: HtmlReading = { text: '', links: [], jsonLd: [], images: 0, tables: 0 };
  const out = new Lines();
  const open: Open[] = [];
  let quotes = 0;
  let hidden = 0;
  let link: { href: string; text: string } | null = null;
  let position = 0;
  while (position < source.length) {
    const angle = source.indexOf('<', position);
    const text = source.slice(position, angle < 0 ? source.length : angle);
    if (text !== '' && hidden === 0) {
      const plain = decodeEntities(text);
      out.text(plain, quotes > 0);
      if (link) link.text += plain;
    }
    if (angle < 0) break;
    if (source.startsWith('<!--', angle)) {
      const end = source.indexOf('-->', angle + 4);
      position = end < 0 ? source.length : end + 3;
      continue;
    }
    const end = tagEnd(source, angle);
    const tag = parseTag(source.slice(angle + 1, end));
    position = end + 1;
    if (!tag) {
      if (source[angle + 1] !== '!' && source[angle + 1] !== '?' && !/[a-z/]/i.test(source[angle + 1] ?? '')) {
        if (hidden === 0) out.text('<', quotes > 0);
        position = angle + 1;
      }
      continue;
    }
    const { name, closing } = tag;
    if (name === 'script') {
      if (closing) continue;
      const close = indexOfClosing(source, 'script', position);
      if (/ld\+json/i.test(tag.attributes)) reading.jsonLd.push(source.slice(position, close).slice(0, 200_000));
      position = close;
      continue;
    }
    if (DROPPED.has(name)) {
      if (!closing && !tag.selfClosing) position = indexOfClosing(source, name, position);
      continue;
    }
    // A term and what is said of it are one row.
    const inRow = name === 'dt' ? closing : name === 'dd' && !closing && out.endsInCell();
    if (name === 'dt' && closing) out.cell();
    if (BLOCKS.has(name) && !inRow) out.newLine(name === 'p' || name === 'table' || /^h\d$/.test(name));
    if (closing) {
      if (name === 'a' && link) {
        reading.links.push({ href: link.href, text: link.text.replace(/\s+/g, ' ').trim() });
        link = null;
      }
      if (name === 'td' || name === 'th') out.cell();
      const at = lastIndexOfName(open, name);
      for (const gone of at < 0 ? [] : open.splice(at)) {
        if (gone.quote) quotes -= 1;
        if (gone.hidden) hidden -= 1;
      }
      continue;
    }
    if (name === 'img') {
      reading.images += 1;
      const alt = attribute(tag.attributes, 'alt');
      if (alt && hidden === 0 && alt.length < 80) out.text(` ${alt} `, quotes > 0);
    }
    if (name === 'table') reading.tables += 1;
    if (name === 'a') {
      const href = attribute(tag.attributes, 'href');
      if (href) link = { href: href.slice(0, 2000), text: '' };
    }
    if (VOID.has(name) || tag.selfClosing || open.length > 5000) continue;
    const quote =
      name === 'blockquote' ? !/margin:\s*0\s+0\s+0\s+40px/i.test(tag.attributes) : QUOTE_MARK.test(tag.attributes);
    const isHidden =
      /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(tag.attributes) ||
      /\shidden(\s|=|$)/i.test(tag.attributes);
    if (quote) {
      quotes += 1;
      out.newLine(false);
    }
    if (isHidden) hidden += 1;
    if (quote || isHidden || name !== 'p') open.push({ name, quote, hidden: isHidden });
  }
  reading.text = out.done();
  return reading;
}

/** Gathers text into lines. */
class Lines {
  #lines: string[] = [];
  #line = '';
  #quoted = false;

  text(text: string, quoted: boolean): void {
    if (quoted !== this.#quoted) {
      this.newLine(false);
      this.#quoted = quoted;
    }
    const flat = text.replace(/(?:[\s\u00a0\u200b\u200c\u00ad\ufeff]|\u034f)+/g, ' ');
    this.#line += this.#line === '' || this.#line.endsWith('\t') || this.#line.endsWith(' ') ? flat.trimStart() : flat;
  }

  cell(): void {
    if (this.#line !== '' && !this.#line.endsWith('\t')) this.#line = `${this.#line.trimEnd()}\t`;
  }

  endsInCell(): boolean {
    return this.#line.endsWith('\t');
  }

  newLine(paragraph: boolean): void {
    // A line break inside a table cell must not end the row's text before its sum: rows end with </tr>.
    const line = this.#line.trimEnd();
    if (line !== '') this.#lines.push(this.#quoted ? `> ${line}` : line);
    this.#line = '';
    if (paragraph && this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  done(): string {
    this.newLine(false);
    return this.#lines.join('\n');
  }
}

function tagEnd(source: string, from: number): number {
  let quote = '';
  const limit = Math.min(source.length, from + 20_000);
  for (let at = from + 1; at < limit; at += 1) {
    const letter = source[at];
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return at;
    else if ((letter === '"' || letter === "'") && source[at - 1] === '=') quote = letter;
  }
  const end = source.indexOf('>', from);
  return end < 0 ? source.length : end;
}

function parseTag(inner: string): { name: string; closing: boolean; selfClosing: boolean; attributes: string } | null {
  const match = /^(\/?)([a-zA-Z][a-zA-Z0-9:]*)/.exec(inner);
  if (!match?.[2]) return null;
  return {
    name: match[2].toLowerCase(),
    closing: match[1] === '/',
    selfClosing: inner.endsWith('/'),
    attributes: inner.slice(match[0].length),
  };
}

function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(attributes);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? null : decodeEntities(value).trim();
}

function indexOfClosing(source: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  const match = pattern.exec(source);
  return match ? match.index : source.length;
}

function lastIndexOfName(open: Open[], name: string): number {
  // Looking further up costs time on hostile nesting and mends nothing that a reader would see.
  for (let at = open.length - 1; at >= Math.max(0, open.length - 60); at -= 1) if (open[at]?.name === name) return at;
  return -1;
}
