/** Finished markup; everything else that enters a template is escaped. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

type Piece = Html | string | number | false | null | undefined | readonly Piece[];

/** Markup from a template: text is escaped, lists are joined, `false` and `null` leave nothing. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(strings.reduce((markup, string, index) => markup + said(pieces[index - 1]) + string));
}

/** Markup that was written by hand: styles, scripts. */
export function raw(markup: string): Html {
  return new Html(markup);
}

function said(piece: Piece): string {
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return Array.isArray(piece) ? piece.map(said).join('') : '';
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
