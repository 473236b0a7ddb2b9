import { z } from 'zod';
import { askRobots, readSitemap } from '../shopper/browse/site-files.ts';
import { defineVerb } from './verb.ts';

export const readSiteFiles = defineVerb({
  name: 'read-site-files',
  summary: 'Fetch robots.txt and sitemap.xml.',
  args: z.null(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'read robots.txt and the sitemap',
  async play(_, shopper) {
    await askRobots(shopper, shopper.memory.homeUrl);
    await readSitemap(shopper);
  },
});
