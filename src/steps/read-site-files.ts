import { z } from 'zod';
import { defineVerb } from './verb.ts';

const MOST_BYTES = 64 * 1024;

export const readSiteFiles = defineVerb({
  name: 'read-site-files',
  summary: 'Fetch robots.txt and sitemap.xml.',
  args: z.null(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'read robots.txt and the sitemap',
  async play(_, shopper) {
    const robots = await fetchText(shopper.page.context().request, new URL('/robots.txt', shopper.memory.homeUrl).href);
    await shopper.note({ kind: 'site-file', name: 'robots.txt', ...robots });
    const named = /^\s*sitemap:\s*(\S+)/im.exec(robots.text)?.[1];
    const address =
      named && URL.canParse(named, shopper.memory.homeUrl)
        ? new URL(named, shopper.memory.homeUrl).href
        : new URL('/sitemap.xml', shopper.memory.homeUrl).href;
    await shopper.note({
      kind: 'site-file',
      name: 'sitemap.xml',
      ...(await fetchText(shopper.page.context().request, address)),
    });
  },
});

interface Fetcher {
  get(
    url: string,
    options: { timeout: number; maxRedirects: number },
  ): Promise<{ status(): number; text(): Promise<string> }>;
}

async function fetchText(fetcher: Fetcher, url: string): Promise<{ url: string; status: number | null; text: string }> {
  try {
    const response = await fetcher.get(url, { timeout: 5000, maxRedirects: 3 });
    return { url, status: response.status(), text: (await response.text()).slice(0, MOST_BYTES) };
  } catch {
    return { url, status: null, text: '' };
  }
}
