import { z } from 'zod';

const security = z.enum(['tls', 'starttls', 'none']);

const server = z.strictObject({
  host: z.string().min(1),
  port: z.int().min(1).max(65535).optional(),
  security: security.default('tls').describe('tls (default), starttls, or none (loopback only)'),
  user: z.string().min(1).optional(),
  /** Name of the environment variable that holds the password: the password itself never stands in a file. */
  password: z.strictObject({ secret: z.string() }).optional(),
  /** Name of the environment variable that holds an OAuth2 access token (XOAUTH2). */
  accessToken: z.strictObject({ secret: z.string() }).optional(),
});

/** Where the shopper gets and sends mail. Secrets are names of environment variables. */
export const mailboxSettings = z.strictObject({
  /** The shopper's address; `{tag}` becomes the visit's own tag: `anna+{tag}@example.org`, `{tag}@shopper.example.org`. */
  address: z.string().min(3),
  imap: server,
  smtp: server.optional(),
});

export type MailboxSettings = z.infer<typeof mailboxSettings>;
