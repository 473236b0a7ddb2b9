import type { Snapshot } from '../snapshot/types.ts';

const LONGEST_ADDRESS = 300;

/** What the document says of itself beside its body. */
export function readHead(): Pick<Snapshot, 'meta' | 'links' | 'jsonLd' | 'scripts'> {
  return { meta: metaTags(), links: headLinks(), jsonLd: jsonLdBlocks(), scripts: scriptAddresses() };
}

function metaTags(): Snapshot['meta'] {
  return Array.from(document.querySelectorAll('meta[content]')).flatMap((tag) => {
    const name = tag.getAttribute('name') ?? tag.getAttribute('property') ?? tag.getAttribute('http-equiv');
    return name ? [{ name: name.toLowerCase(), content: (tag.getAttribute('content') ?? '').slice(0, 2000) }] : [];
  });
}

function headLinks(): Snapshot['links'] {
  return Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel][href]')).map((link) => ({
    rel: link.rel.toLowerCase(),
    href: link.href.slice(0, 2000),
    ...(link.hreflang ? { hreflang: link.hreflang } : {}),
  }));
}

function jsonLdBlocks(): unknown[] {
  return Array.from(document.querySelectorAll('script[type="application/ld+json" i]')).flatMap((script) => {
    try {
      return [JSON.parse((script.textContent ?? '').trim())];
    } catch {
      return [];
    }
  });
}

function scriptAddresses(): string[] {
  return Array.from(document.querySelectorAll<HTMLScriptElement>('script[src]'))
    .slice(0, 200)
    .map((script) => script.src.slice(0, LONGEST_ADDRESS));
}
