import type { BrowserContext, Page } from '../browser/playwright.ts';
import type { VisitFolder } from '../evidence/folder.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Consent } from './order-gate.ts';
import type { Persona } from './persona.ts';

interface OutgoingMail {
  fromName: string;
  from: string;
  to: string;
  subject: string;
  text: string;
}

export interface ShopperSetUp {
  context: BrowserContext;
  page: Page;
  folder: VisitFolder;
  scenario: Scenario;
  consent: Consent;
  /** Made when the store's language is known. */
  personaFor(language: string | null, country: string | null): Persona;
  /** Null without a mailbox. */
  mailAddress: string | null;
  tag: string;
  /** Null where the mailbox cannot send. */
  sendMail: ((mail: OutgoingMail) => Promise<{ messageId: string; sentAt: string }>) | null;
  /** A further device of the same shopper, with nothing of the first one's cookies. */
  openDevice(device: string): Promise<{ page: Page; close(): Promise<void> }>;
  /** The shopper may open an account with the store. */
  mayOpenAccount: boolean;
  wantedProduct: string | null;
  device: 'desktop' | 'phone';
  now(): Date;
  signal: AbortSignal;
  /** One line of talk for the terminal. */
  say(line: string): void;
}
