/** EverShop 2.2.1 with a database of its own on loopback; its mails go to `smtpPort`. */
export function startEvershop(wish?: {
  port?: number;
  smtpPort?: number;
}): Promise<{ url: string; close(): Promise<void> }>;
