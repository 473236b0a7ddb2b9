import { fold } from '../../../shared/text.ts';
import { looksLikeName } from '../../names.ts';
import type { DecodedMail } from '../../source/decode.ts';
import { introducedFamilies } from './eastern-block.ts';

/** Who may have signed, as far as the mail's head tells, and who has not. */
export interface Brand {
  /** Folded names of the store: labels of its domain, display name. They are nobody's signature. */
  names: string[];
  /** Display name of the sender, as it stands. */
  sender: string;
  /** Local part of the sender's address. */
  local: string;
  /** `Marta` of the sender `Marta · Esparto y Sol`, where the other half is the store; null otherwise. */
  person: string | null;
  /** The shopper, whose name under a quoted question is no signature of the store's; null when not known. */
  shopper: string | null;
  /** Family names by which the writer says who she is, in scripts without capitals: `井筒刃物の井筒でございます`. */
  families: string[];
}

/** Names that are the store's: labels of its domains, and a display name that the letter uses as the store's. */
export function brandOf(mail: DecodedMail, fresh: string, storeDomains: string[], shopper: string | null): Brand {
  const [local = '', domain = ''] = mail.from.address.split('@');
  const domains = [domain, ...storeDomains];
  const labels = domains.flatMap((one) => one.split('.').slice(0, -1)).filter((label) => label.length > 3);
  const pieces = labels.flatMap((label) => [label, ...label.split('-').filter((piece) => piece.length > 4)]);
  const halves = halvesOf(mail.from.name, pieces.map(spelt));
  return {
    names: [...new Set([...pieces.map(tight), ...displayBrand(halves?.store ?? mail.from.name, fresh)])],
    sender: mail.from.name,
    local,
    person: halves?.person ?? null,
    shopper,
    families: introducedFamilies(fresh, mail.from.name),
  };
}

/** A sender in two halves, a person's name and the store by its domain: `Marta · Esparto y Sol`, `Jonas B. (Bitininko sodyba)`. */
function halvesOf(sender: string, domains: string[]): { person: string; store: string } | null {
  const halves = sender
    .replace(/[)）]\s*$/u, '')
    .split(/\s*[,|/•·@(（]\s*|\s[–—-]\s/u)
    .filter((half) => half !== '');
  if (halves.length !== 2) return null;
  const isStore = (half: string) =>
    domains.some((domain) => spelt(tight(half)).startsWith(domain) || domain.startsWith(spelt(tight(half))));
  const store = halves.findLast(isStore);
  const person = halves.find((half) => half !== store && looksLikeName(half) && half.split(/\s+/).length <= 3);
  return store === undefined || person === undefined || isStore(person) ? null : { person, store };
}

/** A display name counts as the store's when the letter says it more than once, or when it is no name of one or two words. */
function displayBrand(name: string, fresh: string): string[] {
  const folded = fold(name);
  if (folded === '') return [];
  // `Marina from Nomad Home`: what stands behind is the store's.
  const behind = OF_STORE.exec(name)?.[2];
  if (behind) return [tight(behind)];
  const times = fold(fresh).split(folded).length - 1;
  return times > 1 || folded.split(' ').length > 3 ? [tight(name)] : [];
}

/** A first name, a small word, and the store. */
export const OF_STORE =
  /^(\p{Lu}\S+(?: \p{Lu}\S+)?)\s(?:from|at|@|of|vom|von|aus|bei|de|du|des|chez|z|ze|iš|из|от)\s(\p{Lu}.+)$/u;

/** Small words between a person and where she belongs, as a piece of a pattern. */
export const SMALL_FROM =
  'from|at|of|in|vom|von|aus|bei|beim|im|de|du|des|del|desde|chez|d|z|ze|w|iš|nuo|из|от|с|со|a|az';

/** A word of the text is the store's name or a form of it (`Linvijos` of Linvija), by domain or display name. */
export function namesStore(text: string, brand: Brand): boolean {
  const known = [...brand.names, ...brand.sender.split(/[\s«»„“”"'|]+/u).map(tight)]
    .map(spelt)
    .filter((name) => name.length >= 4);
  const said = [text, ...text.split(/\s+/)].map((word) => spelt(tight(word.replace(/[«»„“”"'().,!]/gu, ''))));
  return said.some((word) => word.length >= 4 && known.some((name) => sharesStem(word, name)));
}

function sharesStem(word: string, name: string): boolean {
  let common = 0;
  while (common < word.length && common < name.length && word[common] === name[common]) common += 1;
  return common >= Math.max(4, Math.min(word.length, name.length) - 2) && Math.abs(word.length - name.length) <= 5;
}

/** Domains write ä as ae: both become a. */
function spelt(name: string): string {
  return name
    .replace(/([aou])e/g, '$1')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l');
}

/** Folded, without spaces and marks: how names are compared with domains. */
export function tight(name: string): string {
  return fold(name).replace(/[\s.'’&+-]/g, '');
}
