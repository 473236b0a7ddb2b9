import type { FastifyInstance } from 'fastify';
import { DEPARTMENTS, PRODUCTS, productBySlug } from '../catalogue/catalogue.ts';
import { COLOURS, type ColourName } from '../catalogue/colours.ts';
import { ARTICLES } from '../help/articles.ts';
import { pictureOf, VIEWS } from '../pictures/picture.ts';
import type { Shop } from '../shop/shop.ts';
import { field } from './form.ts';
import { originOf } from './show.ts';

const PAGES = [
  '/',
  '/help',
  '/contact',
  '/delivery',
  '/returns',
  '/shop',
  '/about',
  '/privacy',
  '/terms',
  '/company',
  '/cookies',
  '/track',
];

/** Pictures, and what search engines read: robots.txt and sitemap.xml. */
export function findableRoutes(app: FastifyInstance, shop: Shop): void {
  app.get<{ Params: { slug: string; file: string }; Querystring: Record<string, string> }>(
    '/pictures/:slug/:file',
    (request, reply) => {
      const product = productBySlug(request.params.slug);
      const view = VIEWS.find((one) => `${one}.svg` === request.params.file);
      if (!product || !view) return reply.code(404).type('text/plain').send('No such picture');
      const wanted = field(request.query, 'colour');
      const colour = wanted in COLOURS ? (wanted as ColourName) : (product.colours[0] ?? 'Slate');
      return reply
        .type('image/svg+xml')
        .header('Cache-Control', 'public, max-age=86400')
        .send(pictureOf(product.drawing, colour, view));
    },
  );

  app.get('/robots.txt', (request, reply) => {
    const rules = shop.faults.robotsForbidden
      ? ['User-agent: *', 'Disallow: /']
      : [
          ...(shop.faults.robotsNameShopper ? ['User-agent: mystery-shopper', 'Disallow: /', ''] : []),
          'User-agent: *',
          'Allow: /',
          '',
          `Sitemap: ${originOf(request)}/sitemap.xml`,
        ];
    return reply.type('text/plain; charset=utf-8').send(`${rules.join('\n')}\n`);
  });

  app.get('/sitemap.xml', (request, reply) => {
    const paths = [
      ...PAGES,
      ...DEPARTMENTS.map((one) => `/departments/${one.slug}`),
      ...PRODUCTS.map((one) => `/products/${one.slug}`),
      ...ARTICLES.map((one) => `/guides/${one.slug}`),
    ].filter((path) => !(path === '/help' && shop.faults.noFaq) && !(path === '/returns' && shop.faults.noReturns));
    const urls = paths.map((path) => `  <url><loc>${originOf(request)}${path}</loc></url>`);
    return reply
      .type('application/xml')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
      );
  });
}
