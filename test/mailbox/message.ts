/** A plain message as a store would send it; every part may be set. */
export function message(
  parts: {
    from?: string;
    to?: string;
    subject?: string;
    body?: string;
    messageId?: string;
    headers?: string[];
    date?: Date;
  } = {},
): string {
  count += 1;
  return [
    `From: ${parts.from ?? 'Shop <info@shop.test>'}`,
    `To: ${parts.to ?? 'anna@mail.test'}`,
    `Subject: ${parts.subject ?? 'Hello'}`,
    `Date: ${(parts.date ?? new Date()).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${parts.messageId ?? `m${count}.${process.pid}@shop.test`}>`,
    ...(parts.headers ?? []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    parts.body ?? 'Hello Anna.',
    '',
  ].join('\r\n');
}

let count = 0;
