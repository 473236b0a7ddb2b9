import type { DrawingName } from '../pictures/drawings/index.ts';
import type { ColourName } from './colours.ts';

/** What the shopper must choose before the product can go into the basket. */
export interface Option {
  name: string;
  values: string[];
}

export interface Review {
  by: string;
  town: string;
  /** 1 to 5. */
  stars: number;
  /** ISO date. */
  on: string;
  title: string;
  text: string;
}

/** A product as the shelf files write it down. */
export interface ProductCard {
  slug: string;
  code: string;
  name: string;
  /** Pence, VAT included. */
  price: number;
  /** The price before a reduction, pence. */
  was?: number;
  tagline: string;
  description: string[];
  features: string[];
  attributes: [string, string][];
  /** Sizes, where the product has them. */
  sizes?: string[];
  sizeLabel?: string;
  colours: ColourName[];
  drawing: DrawingName;
  /** Pieces of every variant that `stockOf` does not name. */
  stock: number;
  /** Pieces by variant key: `M / Moss`, `M`, `Moss`. */
  stockOf?: Record<string, number>;
  keywords: string[];
  reviews: Review[];
}

export interface Variant {
  /** The stock-keeping code: `TT-1041-3`. */
  sku: string;
  /** Chosen values in the order of the product's options; empty for a product without options. */
  values: string[];
  /** Pieces in the warehouse when the store opens. */
  stock: number;
  colour: ColourName;
}

export interface Product extends ProductCard {
  department: Department;
  options: Option[];
  variants: Variant[];
  /** Mean of the reviews' stars, one decimal; null without reviews. */
  rating: number | null;
}

export interface Department {
  slug: string;
  name: string;
  intro: string;
  /** Slug of the product whose picture stands for the department. */
  face: string;
}
