import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { plain } from '../../shared/text.ts';
import type { Snapshot } from '../../snapshot/types.ts';

const LONGEST = 60;

/** What the store calls itself: its data, else the shortest part of the home page's title that is no word for "home"; null where it says nothing. */
export function storeName(home: Snapshot, words: ShopWords): string | null {
  const stated = home.meta.find((tag) => tag.name === 'og:site_name')?.content ?? organisationName(home.jsonLd);
  if (stated) return plain(stated, LONGEST);
  const parts = home.title
    .split(/\s+[|–—·:-]\s+/)
    .filter((part) => /\p{L}{2}/u.test(part) && says(part, words.pages.home) < 0.9);
  const shortest = parts.sort((a, b) => a.length - b.length)[0];
  return shortest ? plain(shortest, LONGEST) : null;
}

function organisationName(data: unknown): string | null {
  for (const each of Array.isArray(data) ? data : [data]) {
    if (typeof each !== 'object' || each === null) continue;
    const { '@type': type, name, '@graph': graph } = each as Record<string, unknown>;
    if (/Organization|Store|WebSite|Corporation|LocalBusiness/.test(String(type)) && typeof name === 'string')
      return name;
    const inner = graph === undefined ? null : organisationName(graph);
    if (inner) return inner;
  }
  return null;
}
