/** Pence as the store writes prices: `£149.00`, `£1,249.00`. */
export function pounds(pence: number): string {
  return new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' }).format(pence / 100);
}

/** The 20 % value added tax inside an amount. */
export function vatIn(pence: number): number {
  return Math.round(pence / 6);
}
