import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = {
  name: 'shop',
  version: '0.1.0',
  private: true,
  type: 'module',
  dependencies: {
    '@evershop/evershop': '2.2.1',
    // Imported by EverShop 2.2.1 without being among its dependencies: its build fails without.
    'concat-stream': '2.0.0',
    // For the extension below.
    nodemailer: '^10.0.0',
  },
};

const CONFIG = {
  shop: { language: 'en', currency: 'USD' },
  system: {
    cod: { status: 1 },
    notification_emails: { from: 'EverShop <orders@shop.test>' },
    extensions: [{ name: 'smtp', resolve: 'extensions/smtp', enabled: true }],
  },
};

/** EverShop writes mails but leaves sending them to an extension; this one hands them to an SMTP server on loopback. */
const SENDS_MAIL = `import nodemailer from 'nodemailer';
import { registerEmailService } from '@evershop/evershop/lib/mail/emailHelper';

export default function () {
  const post = nodemailer.createTransport({
    host: '127.0.0.1',
    port: Number(process.env.SMTP_PORT),
    secure: false,
    ignoreTLS: true,
  });
  registerEmailService({
    async sendEmail({ from, to, cc, subject, body }) {
      await post.sendMail({ from, to, cc, subject, html: body });
    },
  });
}
`;

/** Lays out a shop that has EverShop as its only part, cash on delivery, and mail over SMTP. */
export function writeShopFiles(shop) {
  const extension = path.join(shop, 'extensions/smtp');
  for (const folder of ['config', 'media', 'public']) mkdirSync(path.join(shop, folder), { recursive: true });
  for (const folder of ['src', 'dist']) mkdirSync(path.join(extension, folder), { recursive: true });
  writeJson(path.join(shop, 'package.json'), PACKAGE);
  writeJson(path.join(shop, 'config/default.json'), CONFIG);
  writeJson(path.join(extension, 'package.json'), { name: 'smtp', version: '1.0.0', type: 'module' });
  writeFileSync(path.join(extension, 'dist/bootstrap.js'), SENDS_MAIL);
}

function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
