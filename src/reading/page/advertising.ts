import { fold } from '../../shared/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';

const AD_HOST =
  /doubleclick|googlesyndication|adservice|adnxs|criteo|taboola|outbrain|adform|yandex\.ru\/ads|an\.yandex|amazon-adsystem|adfox|teads|media\.net|adsrvr|\/ads?\//i;
const AD_NAME =
  /(^|[\s_-])(ads?|advert(isement|ising|s)?|adsbygoogle|ad-?(slot|unit|banner|box|container|wrapper|space|block|zone)|banner-?ads?|sponsored|dfp|gpt-ad|reklama|reklam|werbung|publicite|anuncio)([\s_-]|$)/i;

/** Share (0..1) of the page's area that other advertisers' or labelled advertisements take. */
export function advertisingShare(page: PageText): Read<number> | null {
  const { nodes, content } = page.snapshot;
  const page_area = content.widthPx * content.heightPx;
  if (page_area <= 0) return null;
  const outermost: SnapshotNode[] = [];
  let end = 0;
  for (const node of nodes) {
    if (node.ref < end || !node.visible || node.tag === 'body' || !isAd(page, node)) continue;
    outermost.push(node);
    end = node.end;
  }
  const covered = outermost.reduce((sum, node) => sum + Math.max(0, node.rect[2]) * Math.max(0, node.rect[3]), 0);
  const first = outermost[0];
  return read(
    page,
    Math.min(1, Math.round((covered / page_area) * 1000) / 1000),
    first?.ref ?? 0,
    first
      ? outermost
          .slice(0, 5)
          .map((node) => node.name || node.attrs.class || node.attrs.src || node.tag)
          .join(' · ')
      : 'no advertisement found',
  );
}

function isAd(page: PageText, node: SnapshotNode): boolean {
  if (node.tag === 'iframe' && AD_HOST.test(node.attrs.src ?? '')) return true;
  if (node.tag === 'ins' && /adsby/.test(node.attrs.class ?? '')) return true;
  if (AD_NAME.test(`${node.attrs.class ?? ''} ${node.attrs.id ?? ''}`) && node.rect[3] >= 30 && node.rect[2] >= 80)
    return true;
  const label = fold(node.attrs['aria-label'] ?? '');
  if (label !== '' && label.length < 30 && saysAny(label, page.words.advertising)) return true;
  const first = page.snapshot.nodes[node.ref + 1];
  const said =
    first && first.parent === node.ref && first.end === first.ref + 1
      ? fold(first.text)
          .replace(/[^\p{L}\s]/gu, '')
          .trim()
      : '';
  return (
    said !== '' && said.length < 25 && page.words.advertising.some((word) => fold(word) === said) && node.rect[3] >= 40
  );
}
