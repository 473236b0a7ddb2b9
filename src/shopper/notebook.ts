import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { PageWatch } from '../browser/page-watch.ts';
import { portray } from '../browser/pictures/camera.ts';
import { type Mark, withMarks } from '../browser/pictures/marks.ts';
import type { Vitals } from '../browser/vitals.ts';
import type { Unfiled } from '../evidence/folder.ts';
import type { Evidence, EvidenceOf, PageKind } from '../evidence/types.ts';
import type { Snapshot } from '../snapshot/types.ts';
import type { ShopperSetUp } from './set-up.ts';
import type { StepLog } from './step-log.ts';

const zip = promisify(gzip);

/** Pages that are read to their end: what they say may stand far below the first screen. */
const TEXT_PAGES: ReadonlySet<PageKind> = new Set([
  'faq',
  'help',
  'contact',
  'hours',
  'returns',
  'delivery',
  'privacy',
  'imprint',
  'terms',
  'about',
  'stores',
] as const);
/** Taller pictures take long and weigh much; a page of text says what matters above this. */
const LONGEST_PICTURE_PX = 6000;

interface Picture {
  bytes: Buffer;
  widthPx: number;
  heightPx: number;
  /** It begins at the top of the document, however far the page is scrolled. */
  fromTop: boolean;
}

/** Evidence without what the shopper adds: id, time, step, author. */
export type Note<E extends Evidence = Evidence> = E extends Evidence
  ? Omit<E, 'id' | 'seenAt' | 'stepIndex' | 'by'>
  : never;

/** Who writes: what a note takes from the shopper. */
interface Writer {
  readonly setUp: ShopperSetUp;
  readonly memory: { clicksFromHome: number | null };
  readonly log: StepLog;
  readonly stepIndex: number | null;
  readonly language: string | null;
}

/** The shopper's notebook: files what is seen as evidence, with its time and step. */
export class Notebook {
  readonly #shopper: Writer;
  readonly #watch: PageWatch;

  constructor(shopper: Writer, watch: PageWatch) {
    this.#shopper = shopper;
    this.#watch = watch;
  }

  /** Files what the screen shows: snapshot, picture, vitals. */
  async see(snapshot: Snapshot, pageKind: PageKind, caption: string): Promise<EvidenceOf<'page'>> {
    const [{ picture, vitals }, packed] = await Promise.all([
      this.#portray(TEXT_PAGES.has(pageKind) ? snapshot : null),
      zip(Buffer.from(JSON.stringify(this.#shopper.setUp.folder.masked(snapshot))), { level: 1 }),
    ]);
    const number = this.#watch.nextNumber();
    const file = await this.#shopper.setUp.folder.attach(
      `snapshots/${String(number).padStart(3, '0')}-${pageKind}-${this.#shopper.setUp.tag}.json.gz`,
      packed,
    );
    const shot = picture ? await this.#filePicture(picture, caption, number, snapshot) : null;
    const page = await this.note({
      kind: 'page',
      pageKind,
      url: snapshot.url,
      title: snapshot.title,
      language: this.#shopper.language,
      status: this.#watch.status,
      snapshot: file,
      screenshot: shot,
      clicksFromHome: this.#shopper.memory.clicksFromHome,
      device: this.#shopper.setUp.device,
      vitals,
      requests: this.#watch.requests(),
      freshDocument: this.#watch.takeFreshness(),
    });
    return page as EvidenceOf<'page'>;
  }

  /** Files one piece of evidence with the step and the time it was seen. */
  async note<N extends Note>(note: N): Promise<Evidence & { id: string }> {
    const unfiled = {
      ...note,
      seenAt: this.#shopper.setUp.now().toISOString(),
      stepIndex: this.#shopper.stepIndex,
      by: 'machine' as const,
    };
    return (await this.#shopper.setUp.folder.add(unfiled as Unfiled)) as Evidence;
  }

  /** The screen, or the document as long as a picture may be. */
  async #portray(whole: Snapshot | null): Promise<{ picture: Picture | null; vitals: Vitals }> {
    const { page } = this.#watch;
    const screen = page.viewportSize();
    const size = { widthPx: screen?.width ?? 0, heightPx: screen?.height ?? 0 };
    const long = whole !== null && whole.content.heightPx > size.heightPx && size.widthPx > 0;
    const heightPx = long ? Math.min(whole.content.heightPx, LONGEST_PICTURE_PX) : size.heightPx;
    const { picture: bytes, vitals } = await portray(page, long ? heightPx : null);
    return { picture: bytes && { bytes, widthPx: size.widthPx, heightPx, fromTop: long }, vitals };
  }

  async #filePicture(
    picture: Picture,
    caption: string,
    number: number,
    seen: Snapshot | null,
    marks: Mark[] = [],
  ): Promise<string> {
    const file = await this.#shopper.setUp.folder.attach(
      `screenshots/${String(number).padStart(3, '0')}-${this.#shopper.setUp.tag}.jpg`,
      picture.bytes,
    );
    const topPx = picture.fromTop ? 0 : seen?.scrollYPx;
    const filed = await this.note({
      kind: 'screenshot',
      file,
      widthPx: picture.widthPx,
      heightPx: picture.heightPx,
      ...(topPx === undefined ? {} : { topPx }),
      page: null,
      caption,
      marks,
    });
    this.#shopper.log.screenshots.push(filed.id);
    return filed.id;
  }

  /** A picture of the screen, or of the page down to the marks: for a dead end, with the places that came into question. */
  async photograph(caption: string, marks: Mark[], seen: Snapshot | null): Promise<void> {
    const below = marks.some(({ rect: [, top, , height] }) => top + height > (seen?.viewport.heightPx ?? Infinity));
    const { picture } = await withMarks(this.#watch.page, marks, () => this.#portray(below ? seen : null));
    if (picture) await this.#filePicture(picture, caption, this.#watch.nextNumber(), null, marks);
  }
}
