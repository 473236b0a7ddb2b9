import { checkoutScreens } from '../../facts/checkout/checkout.ts';
import { allOf, type View } from '../../facts/view/view.ts';
import type { AuditResult } from '../../result/schema.ts';
import { formatMoney } from '../../shared/money.ts';
import { plain } from '../../shared/text.ts';

export function recordCheckout(view: View): AuditResult['checkout'] {
  const orders = allOf(view, 'order');
  const order = orders.find((one) => one.placed) ?? orders[0];
  return {
    screens: checkoutScreens(view).map((screen) => ({
      screen: screen.screen,
      title: plain(screen.title),
      fields: screen.fields.length,
      clicks: screen.clicks,
      advancingClicks: screen.advancingClicks,
      evidence: screen.id,
    })),
    order: order
      ? {
          placed: order.placed,
          number: order.number,
          total: order.total === null ? null : formatMoney(order.total),
          because: order.because === null ? null : plain(order.because),
          evidence: order.id,
        }
      : null,
  };
}
