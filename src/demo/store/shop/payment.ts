export interface PaymentOption {
  id: string;
  name: string;
  detail: string;
  /** Shown but not to be chosen for the time being. */
  closed: boolean;
}

export const PAYMENTS: PaymentOption[] = [
  {
    id: 'cash-on-delivery',
    name: 'Cash on delivery',
    detail: 'Pay the driver, or at the counter when you pick up. No extra charge.',
    closed: false,
  },
  {
    id: 'bank-transfer',
    name: 'Bank transfer',
    detail: 'We send our bank details with the confirmation and pack when the money is in.',
    closed: false,
  },
  {
    id: 'invoice',
    name: 'Invoice, 14 days',
    detail: 'Pay when you have seen the goods. For orders up to £400.',
    closed: false,
  },
  {
    id: 'card',
    name: 'Credit or debit card',
    detail: 'Paused while we change our card provider. Back before Christmas.',
    closed: true,
  },
];

export function paymentOption(id: string): PaymentOption | null {
  return PAYMENTS.find((option) => option.id === id && !option.closed) ?? null;
}
