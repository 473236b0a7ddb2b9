/** An amount in the currency's minor units (cents; whole units where the currency has none, as JPY, KRW, HUF on paper 2). */
export interface Money {
  /** Integer, minor units as `Intl.NumberFormat` counts them for the currency. */
  amountMinor: number;
  /** ISO 4217, or null where the page shows a bare number. */
  currency: string | null;
}

/** How many decimals the currency is written with (ISO 4217 through Intl); 2 where the currency is unknown. */
export function decimalsOf(currency: string | null): number {
  if (currency === null) return 2;
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** `{amountMinor: 490, currency: 'EUR'}` → `4.90 EUR`: the form that reports use in every language. */
export function formatMoney(money: Money): string {
  const decimals = decimalsOf(money.currency);
  const amount = (money.amountMinor / 10 ** decimals).toFixed(decimals);
  return money.currency === null ? amount : `${amount} ${money.currency}`;
}
