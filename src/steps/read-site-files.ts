import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const readSiteFiles = defineVerb({
  name: 'read-site-files',
  summary: 'Fetch robots.txt and sitemap.xml.',
  args: z.null(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'read robots.txt and the sitemap',
  async play(_, shopper) {
    const { askRobots, readSitemap } = await import('../shopper/browse/site-files.ts');
    await askRobots(shopper, shopper.memory.homeUrl);
    await readSitemap(shopper);
  },
});
