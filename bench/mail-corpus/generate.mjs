// Writes the corpus of mails: ten languages, all kinds, in varied layouts, charsets and headers, with labels.
//   node bench/mail-corpus/generate.mjs      → test/fixtures/mails/{look,score}/*.eml and labels.json
// `look` is the part that words and rules are worked on with; `score` is only scored on.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const iconv = require('iconv-lite');
const encodingJapanese = require('encoding-japanese');

const LANGUAGES = ['en', 'hu', 'ru', 'lt', 'ko', 'de', 'fr', 'es', 'pl', 'ja'];
const ORDER_KINDS = new Set(['order-received', 'payment-received', 'packed', 'shipped', 'delivered', 'invoice']);
const target = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../test/fixtures/mails');

const ATTRIBUTION = {
  en: (name) => `On Mon, 16 Nov 2026 at 10:12, ${name} <anna@mail.test> wrote:`,
  hu: (name) => `2026. nov. 16., H 10:12 időpontban ${name} <anna@mail.test> ezt írta:`,
  ru: (name) => `пн, 16 нояб. 2026 г. в 10:12, ${name} <anna@mail.test>:`,
  lt: (name) => `2026-11-16, pr, 10:12 ${name} <anna@mail.test> rašė:`,
  ko: (name) => `2026년 11월 16일 (월) 오전 10:12, ${name} <anna@mail.test>님이 작성:`,
  de: (name) => `Am Mo., 16. Nov. 2026 um 10:12 Uhr schrieb ${name} <anna@mail.test>:`,
  fr: (name) => `Le lun. 16 nov. 2026 à 10:12, ${name} <anna@mail.test> a écrit :`,
  es: (name) => `El lun, 16 nov 2026 a las 10:12, ${name} (<anna@mail.test>) escribió:`,
  pl: (name) => `pon., 16 lis 2026 o 10:12 ${name} <anna@mail.test> napisał(a):`,
  ja: (name) => `2026年11月16日(月) 10:12 ${name} <anna@mail.test>:`,
};
const OUTLOOK = {
  en: ['From', 'Sent', 'To', 'Subject'],
  hu: ['Feladó', 'Elküldve', 'Címzett', 'Tárgy'],
  ru: ['От', 'Отправлено', 'Кому', 'Тема'],
  lt: ['Nuo', 'Išsiųsta', 'Kam', 'Tema'],
  ko: ['보낸 사람', '보낸 날짜', '받는 사람', '제목'],
  de: ['Von', 'Gesendet', 'An', 'Betreff'],
  fr: ['De', 'Envoyé', 'À', 'Objet'],
  es: ['De', 'Enviado', 'Para', 'Asunto'],
  pl: ['Od', 'Wysłano', 'Do', 'Temat'],
  ja: ['差出人', '送信日時', '宛先', '件名'],
};

for (const set of ['look', 'score']) await rm(path.join(target, set), { recursive: true, force: true });
const labels = { look: [], score: [] };
for (const lang of LANGUAGES) {
  const texts = (await import(`./${lang}.mjs`)).default;
  let seed = LANGUAGES.indexOf(lang);
  for (const [kind, [look, score]] of Object.entries(texts.kinds)) {
    for (const [set, [subject, body]] of [
      ['look', look],
      ['score', score],
    ]) {
      seed += 1;
      await write(
        set,
        `${lang}-${kind}`,
        automaticMail(texts, kind, set, subject, body, seed),
        labelOf(texts, kind, true, null),
      );
    }
  }
  for (const [index, reply] of texts.replies.entries()) {
    const [set, , , greeting, answered, signedBy] = reply;
    seed += 1;
    await write(
      set,
      `${lang}-human-reply-${index}`,
      humanMail(texts, reply, seed),
      labelOf(texts, 'human-reply', false, { greetingByName: greeting, answered, signedBy }),
    );
  }
}
for (const set of ['look', 'score']) {
  await writeFile(path.join(target, set, 'labels.json'), `${JSON.stringify(labels[set], null, 1)}\n`);
}
process.stdout.write(`${labels.look.length} to look at, ${labels.score.length} to score on\n`);

async function write(set, name, { raw }, label) {
  await mkdir(path.join(target, set), { recursive: true });
  await writeFile(path.join(target, set, `${name}.eml`), raw);
  labels[set].push({ file: `${name}.eml`, ...label });
}

function labelOf(texts, kind, automatic, reply) {
  const order =
    ORDER_KINDS.has(kind) && kind !== 'delivered' && kind !== 'packed'
      ? {
          number: kind === 'order-received' ? texts.order.number : undefined,
          total: kind === 'order-received' ? texts.order.total : undefined,
          street: kind === 'order-received' ? texts.order.street : undefined,
          phone: kind === 'order-received' ? texts.order.phone : undefined,
          item: kind === 'order-received' ? texts.order.item : undefined,
          cancel: kind === 'order-received' || undefined,
          estimate: kind === 'order-received' || undefined,
          tracking: kind === 'shipped' ? texts.order.track : undefined,
        }
      : undefined;
  return {
    language: texts.lang,
    kind,
    automatic,
    shopper: texts.shopper,
    asks: texts.asks,
    domain: texts.domain,
    ...(order ? { order } : {}),
    ...(reply ? { reply } : {}),
  };
}

function automaticMail(texts, kind, set, subject, body, seed) {
  const named = seed % 3 !== 0;
  const greeting = pick(named ? texts.named : texts.nobody, seed);
  const facts = kind === 'order-received' ? `\n\n${texts[set]}` : '';
  const robot = kind === 'bounce';
  const text = robot ? body : `${greeting}\n\n${body}${facts}\n\n${pick(texts.close, seed)}\n${pick(texts.team, seed)}`;
  const from = robot
    ? ['Mail Delivery System', `MAILER-DAEMON@mx.mail.test`]
    : [texts.store, `${pick(senderOf(kind), seed)}@${texts.domain}`];
  const headers = headersFor(kind, texts, seed);
  const layout = kind === 'bounce' && seed % 2 === 0 ? 'report' : pick(['text', 'html', 'both', 'table'], seed);
  return message(texts, { from, subject, text, headers, layout, seed });
}

function senderOf(kind) {
  if (kind === 'auto-reply' || kind === 'out-of-office') return ['help', 'info', 'service'];
  if (kind === 'marketing' || kind === 'cart-reminder' || kind === 'review-request') return ['news', 'hello', 'shop'];
  return ['orders', 'shop', 'noreply', 'info'];
}

function headersFor(kind, texts, seed) {
  if (kind === 'auto-reply') {
    return pick(
      [
        [],
        ['Auto-Submitted: auto-replied', 'In-Reply-To: <q1@mail.test>'],
        ['X-Autoreply: yes'],
        zendesk(texts, seed),
        ['Precedence: auto_reply', 'X-Autorespond: Your mail'],
      ],
      seed,
    );
  }
  if (kind === 'out-of-office')
    return pick(
      [
        ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All', 'In-Reply-To: <q1@mail.test>'],
        ['In-Reply-To: <q1@mail.test>', 'X-Mailer: Microsoft Outlook 16.0'],
        ['Auto-Submitted: auto-generated'],
      ],
      seed,
    );
  if (kind === 'marketing')
    return [
      `List-Unsubscribe: <https://news.${texts.domain}/u/${seed}>`,
      ...pick([['Precedence: bulk'], ['List-Id: <news>'], []], seed),
    ];
  if (kind === 'cart-reminder' || kind === 'review-request')
    return pick([[`List-Unsubscribe: <https://news.${texts.domain}/u/${seed}>`], [], ['Precedence: bulk']], seed);
  if (kind === 'bounce') return ['Auto-Submitted: auto-replied', 'Return-Path: <>'];
  return pick(
    [
      [],
      ['Auto-Submitted: auto-generated'],
      ['X-Auto-Response-Suppress: OOF, AutoReply'],
      ['X-Mailer: PHPMailer 6.9.1'],
      ['Precedence: bulk'],
    ],
    seed,
  );
}

function zendesk(texts, seed) {
  return [
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: All',
    'X-Mailer: Zendesk Mailer',
    `X-Zendesk-From-Account-Id: 7f${seed}`,
    `Reply-To: ${texts.store} <support+id48213@${texts.domain}>`,
  ];
}

function humanMail(texts, [, subject, body], seed) {
  const style = seed % 5;
  const asked = texts.asks.map((ask) => ask.text).join('\n');
  const [from, sent, to, title] = OUTLOOK[texts.lang];
  const quotes = [
    `\n\n${ATTRIBUTION[texts.lang](texts.shopper)}\n${asked
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')}`,
    `\n\n________________________________\n${from}: ${texts.shopper} <anna@mail.test>\n${sent}: 2026-11-16 10:12\n${to}: ${texts.store}\n${title}: ${subject}\n\n${asked}`,
    '',
    '',
    `\n\n${ATTRIBUTION[texts.lang](texts.shopper)}\n> ${asked.replace(/\n/g, '\n> ')}`,
  ];
  const headers = [
    ['In-Reply-To: <q1@mail.test>', 'References: <q1@mail.test>'],
    [
      'In-Reply-To: <q1@mail.test>',
      'Thread-Index: AQHZ2h0',
      'X-Mailer: Microsoft Outlook 16.0',
      'X-Auto-Response-Suppress: DR',
    ],
    zendesk(texts, seed),
    ['X-Mailer: OTRS Mail Service (6.0)', 'X-Powered-By: OTRS'],
    ['In-Reply-To: <q1@mail.test>', 'X-Mailer: iPhone Mail (20E252)'],
  ];
  return message(texts, {
    from: [texts.store, `${pick(['help', 'info', 'service'], seed)}@${texts.domain}`],
    subject,
    text: body + quotes[style],
    headers: headers[style],
    layout: pick(['text', 'both', 'html'], seed),
    seed,
    id: style === 0 ? `CAF${seed}@mail.gmail.com` : undefined,
  });
}

function message(texts, { from, subject, text, headers, layout, seed, id }) {
  const charset = pick(texts.charsets, seed);
  const boundary = `=_b${seed}_${texts.lang}`;
  const top = [
    `Return-Path: <bounce@${texts.domain}>`,
    `Received: from mx.${texts.domain} by mail.test with ESMTP; Fri, 20 Nov 2026 10:15:${String(seed % 60).padStart(2, '0')} +0000`,
    `From: ${word(from[0])} <${from[1]}>`,
    `To: ${word(texts.shopper)} <anna+ms@mail.test>`,
    `Subject: ${word(subject)}`,
    'Date: Fri, 20 Nov 2026 10:15:00 +0000',
    `Message-ID: <${id ?? `${texts.lang}${seed}@${texts.domain}`}>`,
    'MIME-Version: 1.0',
    ...headers.filter((line) => !line.startsWith('Return-Path')),
  ];
  if (headers.some((line) => line === 'Return-Path: <>')) top[0] = 'Return-Path: <>';
  const plain = part('text/plain', text, charset);
  const html = part('text/html', htmlOf(text, texts, layout === 'table'), charset);
  const join = (type, parts) =>
    bytes([
      ...top,
      `Content-Type: ${type}; boundary="${boundary}"`,
      '',
      ...parts.flatMap((one) => [`--${boundary}`, one]),
      `--${boundary}--`,
      '',
    ]);
  if (layout === 'both') return { raw: join('multipart/alternative', [plain, html]) };
  if (layout === 'html' || layout === 'table') return { raw: bytes([...top, html, '']) };
  if (layout === 'report') {
    const status =
      'Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.mail.test\r\n\r\nFinal-Recipient: rfc822; info@shop.test\r\nAction: failed\r\nStatus: 5.1.1\r\n';
    return { raw: join('multipart/report; report-type=delivery-status', [plain, status]) };
  }
  return { raw: bytes([...top, plain, '']) };
}

function part(type, text, charset) {
  const encoded = encode(text.replace(/\n/g, '\r\n'), charset);
  const usable = encoded ?? Buffer.from(text.replace(/\n/g, '\r\n'));
  const label = encoded ? charset : 'utf-8';
  return `Content-Type: ${type}; charset=${label}\r\nContent-Transfer-Encoding: base64\r\n\r\n${usable.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`;
}

/** Bytes in the charset, or null when the text does not fit into it. */
function encode(text, charset) {
  if (charset === 'us-ascii') return !/[^\x20-\x7e\r\n\t]/.test(text) ? Buffer.from(text) : null;
  if (charset === 'iso-2022-jp')
    return Buffer.from(encodingJapanese.convert(encodingJapanese.stringToCode(text), { to: 'JIS', from: 'UNICODE' }));
  const bytes = iconv.encode(text, charset);
  return iconv.decode(bytes, charset) === text ? bytes : null;
}

function htmlOf(text, texts, table) {
  const safe = (line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const row = (line) => {
    const pair = /^(.{2,40}?)\s*[:：]\s+?(.+)$/.exec(line) ?? /^(.{2,40}?)[：](.+)$/.exec(line);
    return pair && !/^https?$/.test(pair[1])
      ? `<tr><td>${safe(pair[1])}:</td><td align="right">${safe(pair[2])}</td></tr>`
      : `<tr><td colspan="2">${link(safe(line))}</td></tr>`;
  };
  const link = (line) => line.replace(/https?:\/\/\S+/, (url) => `<a href="${url}">${url}</a>`);
  const body = table
    ? `<table width="600">${text.split('\n').map(row).join('\n')}</table><table><tr><td><img src="https://cdn.${texts.domain}/open.gif" width="1" height="1"></td></tr></table>`
    : text
        .split('\n')
        .map((line) => (line === '' ? '<br>' : `<div>${link(safe(line))}</div>`))
        .join('\n');
  return `<!doctype html><html><head><style>td{color:#333}</style><title>x</title></head><body>${body}</body></html>`;
}

function word(text) {
  return /^[\x20-\x7e]*$/.test(text)
    ? /[()<>@,;:".[\]]/.test(text)
      ? `"${text}"`
      : text
    : chunks(text)
        .map((chunk) => `=?utf-8?B?${Buffer.from(chunk).toString('base64')}?=`)
        .join('\r\n ');
}

function chunks(text) {
  const letters = Array.from(text);
  return Array.from({ length: Math.ceil(letters.length / 12) }, (_, index) =>
    letters.slice(index * 12, index * 12 + 12).join(''),
  );
}

function bytes(lines) {
  return Buffer.from(lines.join('\r\n'), 'utf8');
}

function pick(list, seed) {
  return list[seed % list.length];
}
