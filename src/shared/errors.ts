/**
 * Why the tool stopped, in the terms that decide the exit code.
 * `usage` wrong call or invalid scenario · `store-broke` the store failed during the visit · `outdated` the scenario no
 * longer fits the store · `blocked` captcha, bot wall, 429, password · `environment` browser, mailbox, disk ·
 * `gate` a bound was missed · `interrupted` Ctrl-C.
 */
export type FailureKind = 'usage' | 'store-broke' | 'outdated' | 'blocked' | 'environment' | 'gate' | 'interrupted';

/** A failure that we foresaw: its message is for the user, its remedy is one concrete thing to do. No stack is printed. */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly remedy: string | null;

  constructor(kind: FailureKind, message: string, remedy: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.kind = kind;
    this.remedy = remedy;
  }
}

/** The message of whatever was thrown, on one line and without terminal colour codes. */
export function messageOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  // Browser libraries colour their messages and append a call log: only the first line says what happened.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing terminal escapes is the purpose
  return (text.replace(/\u001b\[[0-9;]*m/g, '').split('\n')[0] ?? '').trim();
}
