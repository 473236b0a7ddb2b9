import { fold } from '../../shared/text.ts';
import { sectionOf } from '../../snapshot/headings.ts';
import { type PageText, read, readable, readData } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import type { ProductArea } from './product-area.ts';
import type { ProductData } from './product-data.ts';

/** How many customers' reviews the product has; 0 where the section stands empty. */
export function reviews(page: PageText, area: ProductArea | null, data: ProductData | null): Read<number> | null {
  if (!area) return null;
  const words = page.words.product;
  const blocks = readable(page).filter(
    (block) =>
      block.ref >= area.from &&
      (block.region === 'main' || block.region === 'aside') &&
      !isOfStore(block.text) &&
      !block.headings.some((heading) => saysAny(fold(heading.text), words.recommendations)),
  );
  const none = blocks.find((block) => block.text.length < 160 && saysAny(fold(block.text), words.noReviews));
  for (const block of blocks) {
    if (block.text.length >= 90) continue;
    // `Reviews: 214 · Questions: 17`: each part counts something else.
    const part = block.text.split(/\s[·|•]\s|;\s/u).find((each) => saysAny(fold(each), words.reviews));
    const count =
      part === undefined
        ? null
        : (countOfAll(part, words.reviews) ?? countIn(part) ?? (block.heads ? countAtEnd(part) : null));
    if (count !== null) return read(page, count, block.ref, block.text);
  }
  if (none) return read(page, 0, none.ref, none.text);
  const marked = page.snapshot.nodes.find(
    (node) => node.attrs.itemprop === 'reviewCount' || node.attrs.itemprop === 'ratingCount',
  );
  const count = Number(marked?.attrs.content ?? marked?.text ?? Number.NaN);
  if (marked && Number.isFinite(count)) return read(page, count, marked.ref, `${count} reviews`);
  const heading = blocks.find(
    (block) => block.heads && block.text.length < 60 && saysAny(fold(block.text), words.reviews),
  );
  const node = heading ? page.snapshot.nodes[heading.ref] : undefined;
  if (heading && node) {
    const section = sectionOf(page.snapshot, node);
    const written = page.blocks.filter(
      (block) =>
        block.ref > node.ref &&
        block.ref < section.end &&
        block.reachable &&
        block.headings.some((each) => each.ref === node.ref) &&
        block.text.length > 30,
    );
    if (written.length > 0) return read(page, written.length, heading.ref, written[0]?.text ?? heading.text);
  }
  return data?.reviews != null
    ? readData(data.reviews, `${data.reviews} reviews`, 'json-ld Product.aggregateRating')
    : null;
}

/** What a rating service or a map counts is about the store, not about this product. */
function isOfStore(text: string): boolean {
  return text.length < 160 && RATING_SERVICES.test(fold(text));
}

const RATING_SERVICES =
  /google|trustpilot|trusted shops|trustmate|opineo|ceneo|ekomi|kiyoh|feefo|reviews\.io|yotpo site|sitejabber|yandex|яндекс|2gis|2гис|отзовик|irecommend|heureka|arukereso|ausgezeichnet\.org|shopauskunft|idealo|avis verifies|societe des avis|confianza online|rekvizitai|facebook|tripadvisor|our (?:shop|store)|unser(?:en?|em)? shop|shopbewertung|shop-bewertung|notre boutique|nuestra tienda|naszego sklepu|nasz sklep|aruhazunk|magazin na|наш магазин|о магазине|musu parduotuv|ショップレビュー|ショップ総合|当店の評価|쇼핑몰 평점|스토어 평점/u;

/** `(12 reviews)`, `Reviews (12)`, `Bewertungen: 12`; not `4.5 out of 5`. */
function countIn(text: string): number | null {
  const beside =
    /\((\d{1,3}(?:[ .,]\d{3})*|\d+)\)/u.exec(text)?.[1] ??
    /(?<![\d.,/]|(?<!\p{L})(?:out of|of|von|sur|de|z|из|iš|na)\s)(\d{1,6})(?![.,]?\d|\s?(?:\/|★|stars?|sterne|étoiles?|estrellas?|gwiazd|csillag|žvaigžd|звёзд|звезд|из|out|(?:sur|von|of|de|z|na|iš)\s\d|つ星|点|점|별))\s*(?:\p{L}|件|개|건)/iu.exec(
      text,
    )?.[1] ??
    /[:：]\s*(\d{1,6})\s*$/u.exec(text)?.[1];
  return beside === undefined ? null : Number(beside.replace(/[ .,]/g, ''));
}

/** `16 of 16 reviews`: so many are shown of so many. */
function countOfAll(text: string, reviews: readonly string[]): number | null {
  const [, shown, all, what = ''] =
    /(?<![\d.,])(\d{1,6})\s?(?:of|out of|von|sur|de|di|z|из|iš|\/)\s?(\d{1,6})\s(\p{L}+(?:\s\p{L}+)?)/u.exec(text) ??
    [];
  return shown !== undefined && Number(shown) <= Number(all) && saysAny(fold(what), reviews) ? Number(all) : null;
}

/** `Reviews 48`: a number that only its style parts from the title. */
function countAtEnd(text: string): number | null {
  const count = /^[^\d]{2,40}\s(\d{1,6})$/u.exec(text)?.[1];
  return count === undefined ? null : Number(count);
}

/** How many other products are offered under a heading that recommends them. */
export function recommendations(page: PageText): Read<number> | null {
  for (const block of page.blocks) {
    if (
      !block.heads ||
      !block.reachable ||
      block.text.length > 90 ||
      !saysAny(fold(block.text), page.words.product.recommendations)
    )
      continue;
    const node = page.snapshot.nodes[block.ref];
    if (!node) continue;
    const section = sectionOf(page.snapshot, node);
    const targets = new Set(
      page.snapshot.nodes
        .slice(node.end, section.end)
        .flatMap((each) =>
          each.role === 'link' && each.attrs.href && !/^(#|tel:|mailto:)/.test(each.attrs.href)
            ? [each.attrs.href.split('#')[0]]
            : [],
        ),
    );
    if (targets.size > 0 && targets.size < 60) return read(page, targets.size, block.ref, block.text);
  }
  return null;
}
