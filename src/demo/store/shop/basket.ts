import { variantBySku } from '../catalogue/catalogue.ts';
import type { Product, Variant } from '../catalogue/types.ts';

/** What a shopper has gathered: pieces by stock-keeping code, and the wish list. */
export interface Basket {
  pieces: Map<string, number>;
  wishes: Set<string>;
}

export interface Line {
  sku: string;
  product: Product;
  variant: Variant;
  quantity: number;
  /** Pence a piece and for the line. */
  each: number;
  sum: number;
}

export function emptyBasket(): Basket {
  return { pieces: new Map(), wishes: new Set() };
}

/** The basket with names and prices; `markup` is 1 but for a store that changes its prices on the way. */
export function linesOf(basket: Basket, markup = 1): Line[] {
  return [...basket.pieces].flatMap(([sku, quantity]) => {
    const found = variantBySku(sku);
    if (!found) return [];
    const each = Math.round(found.product.price * markup);
    return [{ sku, ...found, quantity, each, sum: each * quantity }];
  });
}

export function goodsOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + line.sum, 0);
}

export function countOf(basket: Basket): number {
  return [...basket.pieces.values()].reduce((sum, one) => sum + one, 0);
}

/** Puts everything from one basket into the other, as when a shopper signs in. */
export function pour(from: Basket, into: Basket): void {
  for (const [sku, quantity] of from.pieces) into.pieces.set(sku, (into.pieces.get(sku) ?? 0) + quantity);
  for (const sku of from.wishes) into.wishes.add(sku);
  from.pieces.clear();
  from.wishes.clear();
}
