import { fold } from '../../shared/text.ts';
import { POSTAL } from '../company/address.ts';
import { type HoursLine, hoursLines } from '../self-service/hours-lines.ts';
import { kindOfLine } from '../self-service/hours-parser.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable } from '../text/page-text.ts';
import { allHits, saysAny } from '../text/patterns.ts';
import { namesShop } from '../text/shop-names.ts';
import type { Read } from '../types.ts';

/** A shop to walk into: with its hours, in a heading, or beside an address; not in passing. */
export function counter(page: PageText): Read<string> | null {
  const hours = hoursLines(page).find((line) => line.of === 'counter' && line.whole && !isNoShop(page, line.block));
  if (hours) return read(page, '', hours.block.ref, hours.text);
  const open = openPlace(page);
  if (open) return read(page, '', open.block.ref, open.text);
  const blocks = readable(page).filter((each) => each.region !== 'header');
  const block = blocks.find((each, index) => {
    const said = fold(each.text);
    if (each.text.length >= 160 || isNoShop(page, each)) return false;
    if (saysAny(said, page.words.contact.counter) && (each.heads || /\d/.test(each.text))) return true;
    if (sharesHours(page, said) || receives(page, said)) return true;
    if (invitesIn(page, said) || isOfRunIn(page, each) || opensWithShop(page, each)) return true;
    if (headsTimes(page, each, blocks.slice(index + 1, index + 5))) return true;
    if (headsAddress(page, each, blocks.slice(index + 1, index + 6))) return true;
    const invites = saysAny(said, page.words.contact.counter) || namesShop(page, said);
    return invites && !each.heads && hasAddress(page, blocks.slice(index, index + 4));
  });
  return block ? read(page, '', block.ref, block.text) : null;
}

/**
 * Hours under a heading of when a place is open, with those of a Saturday, beside a postal address in the page's own part:
 * a shop that nothing calls one.
 */
function openPlace(page: PageText): HoursLine | null {
  const lines = hoursLines(page).filter((line) => line.whole && line.block.region === 'main');
  const opened = lines.filter((line) => {
    const over = `${line.block.headings.at(-1)?.text ?? ''} ${page.blocks[page.blocks.indexOf(line.block) - 1]?.text ?? ''}`;
    return OPENING.test(fold(`${over} ${line.text}`)) && line.of !== 'chat' && !NUMBER.test(line.text);
  });
  const weekend = lines.some((line) => saysAny(fold(line.text), page.words.time.weekdays[5]) && /\d/.test(line.text));
  const placed = page.blocks.some((block) => block.visible && isPlainAddress(page, block));
  return weekend && placed ? (opened[0] ?? null) : null;
}

const NUMBER = /\d[\d\s-]{6,}\d(?![:.]\d)/u;

/** Rooms in which nobody sells. Folded. */
const OFFICE =
  /(?<!\p{L})(?:оф|офис|office|suite|buro|iroda|biuro|biuras|bureau|oficina|despacho|floor|p\.?o\.? box|postfach)(?!\p{L})|사무실|\d호(?!선)|号室/u;

/** An address by itself or under a word for it, not the seat in a table of the company's data. */
function isPlainAddress(page: PageText, block: Block): boolean {
  const seat =
    block.cells.length > 0 || OFFICE.test(fold(block.text)) || /[:：]/.test(block.text) || block.text.length > 90;
  return (
    block.region === 'main' && !seat && POSTAL.test(block.text) && !saysAny(fold(block.text), page.words.returns.about)
  );
}

/** Folded. */
const OPENING =
  /nyitvatartas|nyitva(?!\p{L})|opening (?:hours|times)|(?:store|shop) hours|offnungszeiten|geoffnet|heures d.ouverture|horaires d.ouverture|horario de apertura|godziny otwarcia|darbo laikas|atidaryta|(?:часы|режим|график) работы|영업 ?시간|営業時間/u;

/** `Pick-up (this is no shop)`: the page says that there is none. */
function isNoShop(page: PageText, block: Block): boolean {
  const said = fold(block.text);
  const shop = allHits(said, page.words.notions.shop)[0];
  const before = shop
    ? said
        .slice(0, shop.index)
        .split(/[.!?;,(–—]\s?/)
        .at(-1)
    : undefined;
  return before !== undefined && saysAny(before, page.words.notions.no);
}

/** `You are welcome in the shop, too`: a shop and an invitation, and no "not". */
function invitesIn(page: PageText, said: string): boolean {
  const { no, off } = page.words.notions;
  return INVITES.test(said) && namesShop(page, said) && !saysAny(said, no) && !saysAny(said, off);
}

/** `Showroom and telephone keep the same hours`: a shop beside the phone as what is open. */
function sharesHours(page: PageText, said: string): boolean {
  const { contact, notions } = page.words;
  return HOURS.test(said) && saysAny(said, contact.phone) && namesShop(page, said) && !saysAny(said, notions.no);
}

/** Folded. */
const HOURS =
  /(?<!\p{L})(?:hours|opening times|horarios?|horaires?|godzin\p{L}*|nyitvatartas\p{L}*|offnungszeiten|zeiten|valandos|darbo laik\p{L}*|часы|график|режим)(?!\p{L})|시간|時間/u;

/** `We answer and receive guests daily from 11 to 19`. */
function receives(page: PageText, said: string): boolean {
  return RECEIVES.test(said) && /\d/.test(said) && !saysAny(said, page.words.notions.off);
}

/** Folded. */
const RECEIVES =
  /(?:receive|welcome) (?:guests|visitors|callers)|(?:empfangen|begrussen) (?:wir )?(?:gaste|besucher|kund)|(?:gaste|besucher)\p{L}* (?:empfangen|willkommen)|(?:recevons|accueillons) (?:les |nos |des )?(?:visiteurs|clients)|(?:recibimos|atendemos) (?:a )?(?:visitas|visitantes)|(?:przyjmujemy|zapraszamy) (?:gosci|odwiedzajacych)|(?:vendegek\p{L}*|latogato\p{L}*) (?:fogad|var)\p{L}*|(?:принимаем|ждем) (?:гостеи|посетителеи)|priimame (?:svecius|lankytojus)|(?:손님|방문객)을 (?:맞|받)|お客様をお迎え/u;

const INVITES =
  /(?<!\p{L})(?:come (?:by|in|and see|to)|drop (?:in|by)|pop in|welcome|visit|kommen sie|komm vorbei|kommt vorbei|schauen sie|schaut vorbei|schau vorbei|vorbei|passez|venez|bienvenue|pasate|ven a|venga|visita\p{L}*|acercate|zapraszamy|wpadnij|przyjdz|odwiedz\p{L}*|jojjon|gyere|terjen|varjuk|nezzen|заходите|приходите|приезжайте|ждем|загляните|uzsukite|ateikite|kvieciame|laukiame)(?!\p{L})|방문하|들러|오세요|놀러|どうぞ|お越し|お立ち寄り|いらして|ご来店/u;

/** A line whose run-in heading is the shop: `Our shop: at the same address`. */
function isOfRunIn(page: PageText, block: Block): boolean {
  const heading = block.headings.at(-1);
  const { counter: shops } = page.words.contact;
  const runIn = heading !== undefined && heading.ref === block.ref && saysAny(fold(heading.text), shops);
  const opens = block.text.length < 110 && allHits(fold(block.text), shops).some(({ index }) => index === 0);
  return (runIn || (opens && !block.heads)) && !saysAny(fold(block.text), page.words.notions.no);
}

/** The line itself, or one of the next few in the same place, is an address. */
function hasAddress(page: PageText, [line, ...next]: Block[]): boolean {
  if (!line) return false;
  if (POSTAL.test(line.text) && saysAny(fold(line.text), page.words.clock.pickup)) return true;
  return next.some((each) => each.ref === line.ref && POSTAL.test(each.text));
}

/** `Our showroom`, `Shop & phone`: a heading of the page's own part with an address beneath. */
function headsAddress(page: PageText, heading: Block, next: Block[]): boolean {
  if (!heading.heads || heading.region !== 'main' || heading.text.length > 40) return false;
  if (page.snapshot.nodes[heading.ref]?.tag === 'h1' || !namesShop(page, fold(heading.text))) return false;
  return next.some((each) => each.headings.at(-1)?.ref === heading.ref && POSTAL.test(each.text));
}

/** `Trade counter (ring first): Tue and Thu 10-15, 8 Mill Yard`: a line that begins with a shop and goes on with days and times. */
function opensWithShop(page: PageText, block: Block): boolean {
  const [, label = '', rest = ''] =
    /^([^:：(（]{3,40}?)\s*(?:[(（][^)）]*[)）])?\s*[:：](.+)$/su.exec(block.text) ?? [];
  if (block.heads || !namesShop(page, fold(label)) || isOfService(page, fold(label))) return false;
  return kindOfLine(rest, page.words) === 'hours' && !NUMBER.test(rest);
}

/** `Our shops` over `open from 10:00 to 21:30`: a heading of nothing but a shop, with times and no number to ring beneath. */
function headsTimes(page: PageText, heading: Block, next: Block[]): boolean {
  if (!heading.heads || heading.region !== 'main' || heading.text.length > 40) return false;
  if (page.snapshot.nodes[heading.ref]?.tag === 'h1' || !namesShop(page, fold(heading.text))) return false;
  const under = next.filter((each) => each.headings.at(-1)?.ref === heading.ref);
  if (isOfService(page, fold(heading.text)) || under.some((each) => /@/.test(each.text) || NUMBER.test(each.text)))
    return false;
  return under.some((each) => TIME_SPAN.test(each.text));
}

function isOfService(page: PageText, folded: string): boolean {
  const { contact, clock } = page.words;
  return [contact.service, contact.phone, contact.hours, clock.pickup].some((words) => saysAny(folded, words));
}

/** `10:00–18:00`, `de 10:00 a 21:30`, `9-19 Uhr`. */
const TIME_SPAN = /(?<!\d)\d{1,2}[:.h]\d{2}\s?(?:[-–—~〜]|\p{L}{1,5}|から|부터)\s?\d{1,2}[:.h]\d{2}(?!\d)/u;
