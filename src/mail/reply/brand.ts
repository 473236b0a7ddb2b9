import { fold } from '../../shared/text.ts';
import type { DecodedMail } from '../source/decode.ts';
import type { Brand } from './signed-by.ts';

/** Names that are the store's: labels of its domains, and a display name that the letter uses as the store's. */
export function brandOf(mail: DecodedMail, fresh: string, storeDomains: string[]): Brand {
  const domains = [mail.from.address.split('@')[1] ?? '', ...storeDomains];
  const labels = domains.flatMap((domain) => domain.split('.').slice(0, -1)).filter((label) => label.length > 3);
  const pieces = labels.flatMap((label) => [label, ...label.split('-').filter((piece) => piece.length > 4)]);
  return { names: [...new Set([...pieces.map(tight), ...displayBrand(mail.from.name, fresh)])] };
}

/** A display name counts as the store's when the letter says it more than once, or when it is no name of one or two words. */
function displayBrand(name: string, fresh: string): string[] {
  const folded = fold(name);
  if (folded === '') return [];
  const times = fold(fresh).split(folded).length - 1;
  return times > 1 || folded.split(' ').length > 3 ? [tight(name)] : [];
}

function tight(name: string): string {
  return fold(name).replace(/[\s.'’-]/g, '');
}
