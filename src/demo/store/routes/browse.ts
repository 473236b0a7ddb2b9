import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DEPARTMENTS, PRODUCTS, productBySlug, relatedTo } from '../catalogue/catalogue.ts';
import { searchProducts } from '../catalogue/search.ts';
import type { Product } from '../catalogue/types.ts';
import { HOUSE } from '../house.ts';
import { arrivalOf, deliveryOptionsTo } from '../shop/delivery.ts';
import type { Shop } from '../shop/shop.ts';
import { type Form, field } from './form.ts';
import { crumbsData, productData, storeData } from './schema-data.ts';
import { originOf, type Show } from './show.ts';

/** Home, departments, search and product pages. */
export function browseRoutes(app: FastifyInstance, shop: Shop, show: Show): void {
  app.get('/', (request, reply) =>
    show(
      request,
      reply,
      'home',
      {
        title: `${HOUSE.name} | ${HOUSE.claim}`,
        description:
          'Waterproof jackets, walking boots, tents, kitchen and garden goods made to be mended. Free delivery from £50, 30 days to return, advice by phone.',
        data: [storeData(originOf(request))],
      },
      {
        favourites: pick(
          'wetherlam-waterproof-jacket',
          'helvellyn-walking-boots',
          'fireside-kettle',
          'wasdale-two-person-tent',
          'shetland-wool-blanket',
          'beacon-head-torch',
          'catbells-day-pack',
          'enamel-mug',
        ),
        faces: DEPARTMENTS.map((department) => ({ department, product: productBySlug(department.face) })),
        seen: seenBy(request),
      },
    ),
  );

  app.get<{ Params: { slug: string }; Querystring: Record<string, string> }>('/departments/:slug', (request, reply) => {
    const department = DEPARTMENTS.find((one) => one.slug === request.params.slug);
    if (!department) return reply.callNotFound();
    const sort = field(request.query, 'sort');
    const inStock = field(request.query, 'in-stock') === 'yes';
    const shelf = PRODUCTS.filter((product) => product.department === department);
    const products = sorted(inStock ? shelf.filter((product) => hasStock(shop, product)) : shelf, sort);
    return show(
      request,
      reply,
      'department',
      {
        title: `${department.name} | ${HOUSE.name}`,
        description: department.intro,
        data: [crumbsData(originOf(request), [[department.name, `/departments/${department.slug}`]])],
      },
      { department, products, sort, inStock, hasStock: (product: Product) => hasStock(shop, product) },
    );
  });

  app.get<{ Querystring: Record<string, string> }>('/search', (request, reply) => {
    if (shop.faults.noSearch) return reply.callNotFound();
    const query = field(request.query, 'q').slice(0, 100);
    const { products, readAs } = searchProducts(PRODUCTS, query, !shop.faults.searchExact);
    const sort = field(request.query, 'sort');
    return show(
      request,
      reply,
      'search',
      { title: `Search: ${query} | ${HOUSE.name}`, private: true },
      {
        query,
        readAs,
        sort,
        products: sorted(products, sort),
        hasStock: (product: Product) => hasStock(shop, product),
        ideas: pick('catbells-day-pack', 'herdwick-beanie', 'trail-flask', 'heather-candle'),
      },
    );
  });

  app.get<{ Params: { slug: string } }>('/products/:slug', (request, reply) => {
    const product = productBySlug(request.params.slug);
    return product ? showProduct(request, reply, shop, show, product) : reply.callNotFound();
  });
}

/** The product page, also shown again with a complaint when an option was not chosen. */
export function showProduct(
  request: FastifyRequest,
  reply: FastifyReply,
  shop: Shop,
  show: Show,
  product: Product,
  again?: { form: Form; mistakes: Record<string, string> },
): FastifyReply {
  const session = request.visitor;
  const seen = session.account?.seen ?? session.seen;
  const others = seen.filter((slug) => slug !== product.slug);
  seen.splice(0, seen.length, product.slug, ...others.slice(0, 11));
  const stock = product.variants.map((variant) => ({ ...variant, stock: shop.stockOf(variant.sku) }));
  const now = shop.now();
  return show(
    request,
    reply,
    'product',
    {
      title: `${product.name} | ${HOUSE.name}`,
      description: `${product.tagline} ${product.features.slice(0, 2).join(', ')}. Free delivery from £50, 30 days to return.`,
      canonical: `/products/${product.slug}`,
      picture: `/pictures/${product.slug}/studio.svg`,
      data: [
        productData(originOf(request), product, stock),
        crumbsData(originOf(request), [
          [product.department.name, `/departments/${product.department.slug}`],
          [product.name, `/products/${product.slug}`],
        ]),
      ],
    },
    {
      product,
      stock,
      left: stock.reduce((sum, one) => sum + one.stock, 0),
      related: relatedTo(product),
      seen: others.flatMap((slug) => productBySlug(slug) ?? []).slice(0, 4),
      deliveries: deliveryOptionsTo('GB').map((option) => ({ option, arrival: arrivalOf(option, now) })),
      chosen: (name: string) => field(again?.form, `option-${name}`),
      mistakes: again?.mistakes ?? {},
    },
  );
}

export function hasStock(shop: Shop, product: Product): boolean {
  return product.variants.some((variant) => shop.stockOf(variant.sku) > 0);
}

function sorted(products: Product[], sort: string): Product[] {
  if (sort === 'price-up') return [...products].sort((a, b) => a.price - b.price);
  if (sort === 'price-down') return [...products].sort((a, b) => b.price - a.price);
  if (sort === 'rating') return [...products].sort((a, b) => (b.rating ?? 0) - (a.rating ?? 0));
  return products;
}

function pick(...slugs: string[]): Product[] {
  return slugs.flatMap((slug) => productBySlug(slug) ?? []);
}

function seenBy(request: FastifyRequest): Product[] {
  return pick(...(request.visitor.account?.seen ?? request.visitor.seen)).slice(0, 4);
}
