import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read } from '../text/page-text.ts';
import type { Read } from '../types.ts';
import { POSTAL } from './address.ts';

/** `Payee: Anna Berg Tea, 3 High Street, … / Account: …`: who is paid, told in one box with an account. */
export function payee(page: PageText, blocks: Block[]): { name: Read<string>; address: Read<string> | null } | null {
  for (const block of blocks) {
    const [, label = '', value = ''] = /^([^:：|]{3,40}?)\s*[:：|]\s*(.+)$/u.exec(block.text) ?? [];
    if (!PAYEE.test(fold(label)) || !ACCOUNT.test(boxAround(page, block))) continue;
    const [name = '', ...rest] = value.split(/,\s/);
    const address = rest.join(', ');
    if (!/^\p{Lu}[^\d@]{2,58}$/u.test(name)) continue;
    return {
      name: read(page, name.trim(), block.ref, block.text),
      address: POSTAL.test(address) ? read(page, address, block.ref, block.text) : null,
    };
  }
  return null;
}

/** Folded; the label as a whole. */
const PAYEE =
  /^(?:payee|beneficiary|recipient|account (?:holder|name|owner)|empfanger(?:in)?|zahlungsempfanger|kontoinhaber(?:in)?|beneficiaire|titulaire(?: du compte)?|destinataire|beneficiario|titular(?: de la cuenta)?|odbiorca(?: przelewu)?|nazwa odbiorcy|wlasciciel rachunku|kedvezmenyezett(?: neve)?|szamlatulajdonos|получатель(?: платежа)?|gavejas|예금주|口座名義(?:人)?)$/u;

const ACCOUNT =
  /(?<![A-Z\d])[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,}|(?<!\d)\d{2}(?:\s?\d{4}){6}(?!\d)|(?<!\d)\d{8}-\d{8}(?:-\d{8})?(?!\d)|(?<!\d)\d{20}(?!\d)|(?:계좌|口座番号)/u;

/** The lines of its element, or of its table. */
function boxAround(page: PageText, block: Block): string {
  const parent = page.snapshot.nodes[block.ref]?.parent;
  return page.blocks
    .filter((each) => each.ref === block.ref || page.snapshot.nodes[each.ref]?.parent === parent)
    .map((each) => each.text)
    .join(' ; ');
}
