import { remembering } from './remember.ts';
/** An amount in the currency's minor units (cents; whole units where the currency has none, as JPY, KRW, HUF on paper 2). */
export interface Money {
  /** Integer, minor units as `Intl.NumberFormat` counts them for the currency. */
  amountMinor: number;
  /** ISO 4217, or null where the page shows a bare number. */
  currency: string | null;
}

/** How many decimals the currency is written with (ISO 4217 through Intl); 2 where the currency is unknown. */
export function decimalsOf(currency: string | null): number {
  return currency === null ? 2 : decimalsIn(currency);
}

/** Asking the system's tables takes a tenth of a millisecond, and every amount on every page asks. */
const decimalsIn = remembering((currency) => {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
});

/** Currencies whose smallest coin is a whole one: people write them without decimals (CLDR, cash digits 0). */
const WHOLE_COINS = new Set(['HUF', 'CZK', 'NOK', 'SEK', 'DKK', 'ISK', 'RSD', 'AMD', 'COP', 'IDR', 'PKR', 'TWD']);

/** Whether an amount, in major units, is written without decimals: nobody writes `12990.00 HUF`. */
export function isWrittenWhole(amount: number, currency: string | null): boolean {
  return currency !== null && WHOLE_COINS.has(currency) && Number.isInteger(amount);
}

/** `{amountMinor: 490, currency: 'EUR'}` → `4.90 EUR`; `12990 HUF`: the form of results, which reports put into words. */
export function formatMoney(money: Money): string {
  const exact = decimalsOf(money.currency);
  const decimals = isWrittenWhole(money.amountMinor / 10 ** exact, money.currency) ? 0 : exact;
  const amount = (money.amountMinor / 10 ** exact).toFixed(decimals);
  return money.currency === null ? amount : `${amount} ${money.currency}`;
}
