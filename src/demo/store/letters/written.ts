import { HOUSE } from '../house.ts';
import { addressLines } from '../shop/address.ts';
import { pounds, vatIn } from '../shop/money.ts';
import type { Order } from '../shop/order.ts';
import type { Letter, LetterPart } from './letters.ts';

/** A letter as plain text. */
export function asText(letter: Letter): string {
  return `${letter.parts.map(partAsText).join('\n\n')}\n\n${FOOT.join('\n')}\n`;
}

/** A letter as HTML: one column, styles inline, as mail programs want it. */
export function asHtml(letter: Letter): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(letter.subject)}</title></head>
<body style="margin:0;background:#f1ebdd;font:16px/1.55 Helvetica,Arial,sans-serif;color:#22302a">
<div style="max-width:600px;margin:0 auto;padding:24px 12px">
<div style="background:#1f4438;color:#fff;padding:18px 28px;font:600 22px Georgia,serif;border-radius:10px 10px 0 0">${HOUSE.name.replace('&', '&amp;')}</div>
<div style="background:#fff;padding:24px 28px;border-radius:0 0 10px 10px">${letter.parts.map(partAsHtml).join('\n')}</div>
<p style="font-size:13px;color:#5c665f;padding:0 28px">${FOOT.map(escaped).join('<br>')}</p></div></body></html>`;
}

const FOOT = [
  HOUSE.company,
  `${HOUSE.street}, ${HOUSE.town}, ${HOUSE.county} ${HOUSE.postcode}`,
  `Phone ${HOUSE.phone} · ${HOUSE.contactEmail}`,
  `Registered in England no. ${HOUSE.companyNumber} · VAT ${HOUSE.vatNumber}`,
];

function partAsText(part: LetterPart): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'link') return `${part.text}: ${part.href}`;
  const { order } = part;
  return [
    `Order number: ${order.number}`,
    `Order date: ${order.placedAt.toISOString().slice(0, 10)}`,
    '',
    ...order.lines.map((line) => `${line.quantity} x ${nameOf(line)}: ${pounds(line.sum)}`),
    '',
    ...sumsOf(order, part.total).map(([name, amount]) => `${name}: ${amount}`),
    '',
    'Delivery address:',
    ...addressLines(order.address),
  ].join('\n');
}

function partAsHtml(part: LetterPart): string {
  if (part.kind === 'text') return `<p>${escaped(part.text)}</p>`;
  if (part.kind === 'link') {
    return `<p><a href="${escaped(part.href)}" style="display:inline-block;background:#1f4438;color:#fff;text-decoration:none;padding:11px 22px;border-radius:999px;font-weight:600">${escaped(part.text)}</a></p>`;
  }
  const { order } = part;
  const row = (name: string, amount: string): string =>
    `<tr><td style="padding:7px 0;border-bottom:1px solid #e2dccd">${escaped(name)}</td><td style="padding:7px 0;border-bottom:1px solid #e2dccd;text-align:right">${escaped(amount)}</td></tr>`;
  const rows = [
    ...order.lines.map((line) => row(`${line.quantity} × ${nameOf(line)}`, pounds(line.sum))),
    ...sumsOf(order, part.total).map(([name, amount]) => row(name, amount)),
  ];
  return `<p><b>Order number: ${escaped(order.number)}</b></p><table style="border-collapse:collapse;width:100%">${rows.join('')}</table>
<p><b>Delivery address</b><br>${addressLines(order.address).map(escaped).join('<br>')}</p>`;
}

function nameOf(line: Order['lines'][number]): string {
  return line.choice ? `${line.name} (${line.choice})` : line.name;
}

function sumsOf(order: Order, total: number): [string, string][] {
  return [
    ['Subtotal', pounds(order.goods)],
    [order.delivery.name, order.deliveryPrice === 0 ? 'Free' : pounds(order.deliveryPrice)],
    ...(order.fee > 0 ? [['Handling fee', pounds(order.fee)] as [string, string]] : []),
    ['Total', pounds(total)],
    ['including VAT', pounds(vatIn(total))],
  ];
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
