/** A word, string or literal of a command, or a parenthesised list of them. */
export type Token = string | Token[];

/** One command as the client wrote it: `A1 UID FETCH 1:* (FLAGS)` → tag, name, arguments. */
export interface CommandLine {
  tag: string;
  name: string;
  args: Token[];
}

const LONGEST_COMMAND = 1_000_000;

/** Cuts the client's bytes into commands, with literals (`{5}` and `{5+}`) in their places. */
export class CommandReader {
  #waiting = Buffer.alloc(0);
  #parts: (string | { literal: string })[] = [];
  #literalLeft: number | null = null;

  /** Complete commands in these bytes; `goOn` is called when the client waits for leave to send a literal. */
  push(bytes: Buffer, goOn: () => void): CommandLine[] {
    this.#waiting = Buffer.concat([this.#waiting, bytes]);
    if (this.#waiting.length > LONGEST_COMMAND) throw new Error('command too long');
    const commands: CommandLine[] = [];
    while (this.#step(commands, goOn));
    return commands;
  }

  /** Takes one literal or line off the waiting bytes; false when more bytes are needed. */
  #step(commands: CommandLine[], goOn: () => void): boolean {
    if (this.#literalLeft !== null) return this.#takeLiteral(this.#literalLeft);
    const end = this.#waiting.indexOf('\n');
    if (end === -1) return false;
    const line = this.#waiting.subarray(0, end).toString('utf8').replace(/\r$/, '');
    this.#waiting = this.#waiting.subarray(end + 1);
    const literal = /\{(\d{1,6})(\+?)\}$/.exec(line);
    if (literal?.[1]) {
      this.#parts.push(line.slice(0, literal.index));
      this.#literalLeft = Number(literal[1]);
      if (!literal[2]) goOn();
      return true;
    }
    this.#parts.push(line);
    commands.push(commandOf(this.#parts));
    this.#parts = [];
    return true;
  }

  #takeLiteral(size: number): boolean {
    if (this.#waiting.length < size) return false;
    this.#parts.push({ literal: this.#waiting.subarray(0, size).toString('utf8') });
    this.#waiting = this.#waiting.subarray(size);
    this.#literalLeft = null;
    return true;
  }
}

function commandOf(parts: (string | { literal: string })[]): CommandLine {
  const [tag, name, ...args] = tokensOf(parts);
  const prefix = name === undefined ? '' : String(name).toUpperCase();
  if (prefix !== 'UID') return { tag: String(tag ?? ''), name: prefix, args };
  return { tag: String(tag), name: `UID ${String(args[0] ?? '').toUpperCase()}`, args: args.slice(1) };
}

// A quoted string, a bracket, or a word; a word may carry a section in square brackets: BODY[HEADER.FIELDS (TO)]<0.5>.
const TOKEN = /"((?:\\.|[^"\\])*)"|([()])|((?:\[[^\]]*\]|[^\s()"[])+)/g;

function tokensOf(parts: (string | { literal: string })[]): Token[] {
  const top: Token[] = [];
  const open: Token[][] = [top];
  const add = (token: Token): void => void open.at(-1)?.push(token);
  for (const part of parts) {
    if (typeof part !== 'string') {
      add(part.literal);
      continue;
    }
    for (const [, quoted, bracket, word] of part.matchAll(TOKEN)) {
      if (bracket === '(') {
        const list: Token[] = [];
        add(list);
        open.push(list);
      } else if (bracket === ')') {
        if (open.length > 1) open.pop();
      } else {
        add(word ?? (quoted ?? '').replace(/\\(.)/g, '$1'));
      }
    }
  }
  return top;
}
