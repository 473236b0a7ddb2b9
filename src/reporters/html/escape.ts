/** Markup that is safe to put into a page. Only `html` makes it, so a plain string is always text. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

export type Content = Html | string | number | null | undefined | false | Content[];

/** A template whose blanks are text unless they are `Html` already. Lists are joined, null and false are empty. */
export function html(strings: TemplateStringsArray, ...blanks: Content[]): Html {
  let markup = strings[0] ?? '';
  for (let at = 0; at < blanks.length; at++) markup += contentOf(blanks[at]) + (strings[at + 1] ?? '');
  return new Html(markup);
}

/** Markup made by ourselves: style sheets, charts. Never text from outside. */
export function ownMarkup(markup: string): Html {
  return new Html(markup);
}

function contentOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Html) return content.markup;
  if (Array.isArray(content)) return content.map(contentOf).join('');
  return escapeText(String(content));
}

const LONGEST = 4000;

/** Text for any place of a page, attributes too: no markup, no control characters, no bidi overrides, of bounded length. */
export function escapeText(text: string): string {
  return (
    shorten(text)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing terminal escapes is the purpose
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      .replace(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`)
  );
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** A web address that may stand in a link; null for every other scheme (`javascript:`, `data:` …). */
export function webAddress(url: string | null): string | null {
  if (url === null || url.length > 2000) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** A relative address of an evidence file, part by part encoded; null where it would leave its folder. */
export function fileAddress(base: string, file: string): string | null {
  const parts = file.replaceAll('\\', '/').split('/');
  if (file.startsWith('/') || parts.includes('..') || file.length > 500) return null;
  return base + parts.map(encodeURIComponent).join('/');
}
