import type { EvidenceOf, PageKind } from '../../evidence/types.ts';
import type { Shopper } from '../shopper.ts';
import { greeting } from './standing.ts';

type Action = EvidenceOf<'account'>['action'];

/** Files what the shopper did as a member, with the page as it looks afterwards. */
export async function noteAccount(
  shopper: Shopper,
  action: Action,
  done: boolean | null,
  because: string | null,
): Promise<void> {
  const snapshot = shopper.seen ?? (await shopper.look());
  const page = await shopper.see(kindOf(action, done), `${action}${done ? '' : ': not done'}`);
  const greeted = done && action !== 'sign-out' ? greeting(snapshot, shopper.persona) !== null : null;
  await shopper.note({ kind: 'account', action, done, because, greetedByName: greeted, page: page.id });
}

function kindOf(action: Action, done: boolean | null): PageKind {
  return done || action === 'sign-out' ? 'other' : 'sign-in';
}
