import type { Money } from '../../shared/money.ts';
import { plain } from '../../shared/text.ts';
import { minorOf } from './money.ts';

/** What a mail's machine-readable part says of the order (schema.org Order, ParcelDelivery, Invoice). */
export interface MarkedOrder {
  kind: 'order' | 'parcel' | 'invoice' | null;
  number: string | null;
  total: Money | null;
  items: string[];
  tracking: string | null;
  expected: string | null;
}

const NOTHING: MarkedOrder = { kind: null, number: null, total: null, items: [], tracking: null, expected: null };

export function markedOrder(blocks: string[]): MarkedOrder {
  return blocks.slice(0, 20).reduce((sum, block) => {
    const nodes = flatten(parse(block));
    return nodes.reduce(read, sum);
  }, NOTHING);
}

type Node = Record<string, unknown>;

function read(sum: MarkedOrder, node: Node): MarkedOrder {
  const type = text(node['@type']) ?? '';
  if (type === 'Order') {
    const price = text(node.price) ?? text((node.priceSpecification as Node | undefined)?.price);
    const currency = text(node.priceCurrency) ?? text((node.priceSpecification as Node | undefined)?.priceCurrency);
    const amountMinor = price === null ? null : minorOf(price, currency);
    return {
      ...sum,
      kind: sum.kind ?? 'order',
      number: sum.number ?? text(node.orderNumber),
      total: sum.total ?? (amountMinor === null ? null : { amountMinor, currency }),
      items: sum.items.length > 0 ? sum.items : itemsOf(node.acceptedOffer ?? node.orderedItem),
    };
  }
  if (type === 'ParcelDelivery') {
    return {
      ...sum,
      kind: 'parcel',
      tracking: sum.tracking ?? text(node.trackingUrl) ?? text(node.trackingNumber),
      expected: sum.expected ?? text(node.expectedArrivalUntil) ?? text(node.expectedArrivalFrom),
      number: sum.number ?? text((node.partOfOrder as Node | undefined)?.orderNumber),
    };
  }
  return type === 'Invoice' ? { ...sum, kind: sum.kind ?? 'invoice' } : sum;
}

function itemsOf(offers: unknown): string[] {
  return flatten(offers).flatMap((offer) => {
    const name =
      text(offer.name) ??
      text((offer.itemOffered as Node | undefined)?.name) ??
      text((offer.orderedItem as Node | undefined)?.name);
    return name ? [plain(name, 120)] : [];
  });
}

function flatten(value: unknown, depth = 0): Node[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => flatten(one, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [node, ...flatten(node['@graph'], depth + 1)];
}

function parse(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch {
    return null;
  }
}

function text(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return plain(value, 500);
  return typeof value === 'number' ? String(value) : null;
}
