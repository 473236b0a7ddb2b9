import { fold } from '../../shared/text.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { isOfOthers } from './others.ts';

const ADDRESS = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
/** `info [at] shop [dot] hu`, `info(kukac)shop.hu`, `info AT shop DOT com`. */
const SPELT =
  /([\w.+-]+)\s*(?:[[({]\s*(?:at|@|kukac|ät|собака|arroba|arobase|malpa|małpa|eta|골뱅이|アット)\s*[\])}]|\s(?:AT|kukac)\s)\s*([\w-]+(?:\s*(?:[[({]\s*(?:dot|\.|pont|punkt|punto|point|kropka|taškas|точка|점|ドット)\s*[\])}]|\sDOT\s|\.)\s*[\w-]+)+)/giu;
const SPELT_DOT =
  /\s*(?:[[({]\s*(?:dot|\.|pont|punkt|punto|point|kropka|taškas|точка|점|ドット)\s*[\])}]|\sDOT\s)\s*/giu;

/** E-mail addresses that are linked, shown, or shown in a spelling that keeps robots away. */
export function emails(page: PageText): Read<string>[] {
  const found = new Map<string, Read<string>>();
  const add = (address: string, ref: number, quote: string) => {
    const clean = address.toLowerCase().replace(/^[._-]+|[.-]+$/g, '');
    if (!found.has(clean)) found.set(clean, read(page, clean, ref, quote));
  };
  // On the page that thanks for an order, the address shown is the shopper's own.
  const confirms = saysAny(page.subject, page.words.order.placed);
  for (const node of page.snapshot.nodes) {
    const target = /^mailto:([^?]+)/i.exec(node.attrs.href ?? '')?.[1];
    if (!target || !(node.visible || page.blocks.some((block) => block.reachable && block.ref === node.ref))) continue;
    const address = decodeURIComponent(target).match(ADDRESS)?.[0];
    const around = address ? page.blocks.find((block) => block.reachable && block.text.includes(address)) : undefined;
    if (address && !(around && isOfOthers(page, around, around.text.indexOf(address))))
      add(address, node.ref, node.name || address);
  }
  for (const block of page.blocks) {
    if (!block.reachable || (confirms && !saysAny(fold(block.text), page.words.contact.service))) continue;
    for (const [address] of block.text.normalize('NFKC').matchAll(ADDRESS))
      if (!isFileName(address) && !isOfOthers(page, block, block.text.indexOf(address)))
        add(address, block.ref, block.text);
    for (const match of block.text.matchAll(SPELT)) {
      add(`${match[1]}@${(match[2] ?? '').replace(SPELT_DOT, '.').replace(/\s/g, '')}`, block.ref, block.text);
    }
  }
  return [...found.values()];
}

/** `logo@2x.png` is a picture. */
function isFileName(address: string): boolean {
  return /\.(png|jpe?g|svg|webp|gif|css|js)$/i.test(address);
}
