import { randomBytes } from 'node:crypto';

const LONGEST_PLAIN = 12;

/** A password for one visit: every class of sign stands at its beginning, so that a store which cuts it still takes it. */
export function newPassword(): string {
  return `aA7!${randomBytes(9).toString('base64url')}`;
}

/** The same for stores that take letters and digits only, and not many of them. */
export function plainPassword(password: string): string {
  return password.replace(/[^A-Za-z0-9]/g, '').slice(0, LONGEST_PLAIN);
}
