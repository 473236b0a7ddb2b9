import type { Evidence } from '../../evidence/types.ts';
import type { View } from '../../facts/view/view.ts';
import type { AuditResult } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';

/** Every piece of evidence, so that a reader finds what a verdict names. Files are relative to the visit's folder. */
export function recordEvidence(view: View): AuditResult['evidence'] {
  const urls = new Map(
    view.evidence.flatMap((piece) => (piece.kind === 'page' ? [[piece.id, piece.url] as const] : [])),
  );
  return view.evidence.map((piece) => ({
    id: piece.id,
    kind: piece.kind,
    title: plain(titleOf(piece)),
    file: fileOf(piece),
    seenAt: piece.seenAt,
    url: urlOf(piece, urls),
  }));
}

function urlOf(piece: Evidence, urls: Map<string, string>): string | null {
  if ('url' in piece) return piece.url;
  return 'page' in piece && piece.page !== null ? (urls.get(piece.page) ?? null) : null;
}

function fileOf(piece: Evidence): string | null {
  if (piece.kind === 'screenshot' || piece.kind === 'mail') return `evidence/${piece.file}`;
  return piece.kind === 'page' && piece.snapshot !== null ? `evidence/${piece.snapshot}` : null;
}

function titleOf(piece: Evidence): string {
  switch (piece.kind) {
    case 'page':
      return `${piece.pageKind} page: ${piece.title}`;
    case 'step':
      return piece.sentence;
    case 'screenshot':
      return piece.caption;
    case 'search':
      return `search for "${piece.query}"`;
    case 'price':
      return `${piece.what} price (${piece.where}): ${piece.quote}`;
    case 'stock':
      return `stock (${piece.where}): ${piece.quote ?? piece.status}`;
    case 'cart':
      return `cart: ${piece.action.replaceAll('-', ' ')}`;
    case 'checkout-screen':
      return `checkout, screen ${piece.screen}: ${piece.title}`;
    case 'order':
      return piece.placed ? `order ${piece.number ?? 'without a number'}` : 'no order placed';
    case 'question':
      return `question by ${piece.channel}: ${piece.subject}`;
    case 'interruption':
      return `interruption: ${piece.what.replaceAll('-', ' ')}`;
    case 'sought':
      return `${piece.pageKind} page ${piece.found ? 'found' : 'looked for in vain'}`;
    case 'mail':
      return `mail about ${piece.about === 'other' ? 'something else' : `the ${piece.about}`}`;
    case 'observation':
      return `${piece.observer} on ${piece.about}`;
    case 'site-file':
      return piece.name;
    default:
      return piece.kind.replaceAll('-', ' ');
  }
}
