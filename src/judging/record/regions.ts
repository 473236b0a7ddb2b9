import { allOf, type View } from '../../facts/view/view.ts';
import type { Verdict } from '../../result/schema.ts';

type Quote = Verdict['quotes'][number];
type Region = NonNullable<Quote['region']>;

/** A picture of a page: its size, and where in the document it begins. */
interface Picture {
  id: string;
  widthPx: number;
  heightPx: number;
  topPx: number;
}

/** The verdicts with each quote's place marked on the screenshot of its page, where the screenshot shows it. */
export function withRegions(verdicts: Verdict[], view: View): Verdict[] {
  const pictures = picturesOf(view);
  return verdicts.map((verdict) => ({ ...verdict, quotes: verdict.quotes.map((quote) => marked(quote, pictures)) }));
}

function marked(quote: Quote, pictures: Map<string, Picture>): Quote {
  const picture = quote.evidence === null ? undefined : pictures.get(quote.evidence);
  const region = picture && quote.rect ? regionOn(picture, quote.rect) : null;
  return region === null ? quote : { ...quote, region };
}

/** Cut to the picture; null where the middle of the place lies outside it, or the place has no size. */
function regionOn(picture: Picture, [left, y, width, height]: NonNullable<Quote['rect']>): Region | null {
  const top = y - picture.topPx;
  const [middleX, middleY] = [left + width / 2, top + height / 2];
  const inside = middleX >= 0 && middleX <= picture.widthPx && middleY >= 0 && middleY <= picture.heightPx;
  if (!inside || width < 1 || height < 1) return null;
  const [x, from] = [Math.max(0, left), Math.max(0, top)];
  return {
    screenshot: picture.id,
    rect: [x, from, Math.min(picture.widthPx, left + width) - x, Math.min(picture.heightPx, top + height) - from],
    of: [picture.widthPx, picture.heightPx],
  };
}

/** The picture of each page, by the page's evidence id. */
function picturesOf(view: View): Map<string, Picture> {
  const shots = new Map(allOf(view, 'screenshot').map((shot) => [shot.id, shot]));
  return new Map(
    view.pages.flatMap(({ evidence, scrollYPx }): [string, Picture][] => {
      const shot = shots.get(evidence.screenshot ?? '');
      if (!shot || shot.widthPx === 0) return [];
      const { id, widthPx, heightPx } = shot;
      return [[evidence.id, { id, widthPx, heightPx, topPx: shot.topPx ?? scrollYPx ?? 0 }]];
    }),
  );
}
