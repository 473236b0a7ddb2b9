import { says } from '../../lexicon/match.ts';
import { fold } from '../../shared/text.ts';
import { ancestors, regionOf, subtree, textOf, within } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { openAccountPage } from '../account/account-page.ts';
import { openServicePage } from '../browse/service-pages.ts';
import { type FormField, formFields } from '../intents/fields.ts';
import type { Shopper } from '../shopper.ts';

const APPEARS_MS = 4000;
const LINK = /order|bestell|commande|pedido|zamow|uzsakym|rendeles|zakaz/i;

/** Opens the page of the order of this visit: from the confirmation, the account, or by order number. */
export async function openOrder(shopper: Shopper): Promise<boolean> {
  if (await followOrderLink(shopper)) return true;
  const { account, orderNumber } = shopper.memory;
  const hasAccount = account.works || shopper.memory.checkout.as === 'new-account';
  if (hasAccount && (await openAccountPage(shopper)) && (await followOrderLink(shopper))) return true;
  return orderNumber !== null && (await openServicePage(shopper, 'order-tracking')) && track(shopper, orderNumber);
}

async function followOrderLink(shopper: Shopper): Promise<boolean> {
  const snapshot = await shopper.lookFreely();
  const number = fold(shopper.memory.orderNumber ?? '');
  if (number === '') return false;
  const link = snapshot.nodes.find((node) => {
    if (!node.visible || (node.role !== 'link' && node.role !== 'button')) return false;
    if (['footer', 'header', 'nav'].includes(regionOf(snapshot, node.ref))) return false;
    const href = fold(node.attrs.href ?? '');
    const says = fold(node.name || textOf(snapshot, node.ref)).includes(number);
    return says || (LINK.test(href) && href.includes(number.replace(/^#/, '')) && href !== fold(snapshot.url));
  });
  if (!link) return false;
  await shopper.press(link.ref);
  return true;
}

/** Order tracking asks for the number and mostly for the e-mail address as well. */
async function track(shopper: Shopper, number: string): Promise<boolean> {
  const snapshot = shopper.seen ?? (await shopper.look());
  const form = trackingForm(snapshot, shopper);
  if (!form) return false;
  for (const { node, field } of form.fields) {
    const value =
      field === 'email' ? shopper.persona.email : field === 'postcode' ? shopper.persona.address.postcode : number;
    if ((node.value ?? '') !== value) await shopper.type(node.ref, value);
  }
  await shopper.press(form.submit);
  const shown = await shopper.until(
    (now) => (now.url !== snapshot.url && trackingForm(now, shopper) === null ? true : null),
    APPEARS_MS,
  );
  return shown === true;
}

function trackingForm(snapshot: Snapshot, shopper: Shopper): { fields: FormField[]; submit: number } | null {
  const fields = formFields(snapshot, shopper.words).filter((field) => regionOf(snapshot, field.node.ref) === 'main');
  const first = fields.find(
    (field) => field.field === 'orderReference' || says(field.label, shopper.words.orderNumber) > 0.3,
  );
  const form = first && ancestors(snapshot, first.node.ref).find((node) => node.tag === 'form');
  if (!form) return null;
  const submit = subtree(snapshot, form.ref).find((node) => node.visible && node.role === 'button');
  return submit ? { fields: fields.filter((field) => within(field.node, form)), submit: submit.ref } : null;
}
