import type { Snapshot } from '../../snapshot/types.ts';

/** Whether an address leads to another page, and not to a place on this one, a script, a number or a mail. */
export function leadsElsewhere(snapshot: Snapshot, href: string | undefined): boolean {
  if (!href || /^(?:#|javascript:|mailto:|tel:)/i.test(href)) return false;
  const [page = '', place] = href.split('#');
  return place === undefined || page !== snapshot.url.split('#')[0];
}
