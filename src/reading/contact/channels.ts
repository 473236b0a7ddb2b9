import { fold } from '../../shared/text.ts';
import { closest, isField, labelOf } from '../../snapshot/queries.ts';
import { regionOf } from '../../snapshot/regions.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import type { Block } from '../text/blocks.ts';
import { leadsElsewhere } from '../text/links.ts';
import { type PageText, read, readable } from '../text/page-text.ts';
import { firstHit, saysAny } from '../text/patterns.ts';
import type { Sentence } from '../text/sentences.ts';
import type { OpeningHours, Read } from '../types.ts';
import { counter } from './counter.ts';

const MESSENGERS =
  /^(?:https?:\/\/)?(?:(?:www\.|api\.|web\.)?(?:wa\.me|whatsapp\.com\/(?:send|channel)?|m\.me|messenger\.com\/t|t\.me|telegram\.me|line\.me|lin\.ee|pf\.kakao\.com|open\.kakao\.com|vk\.me|signal\.me))|^(?:whatsapp|viber|tg|line|kakaotalk|skype):/i;
const MESSENGER_NAMES =
  /whatsapp|viber|telegram|messenger|카카오톡|kakao ?talk|line公式|\bline@|телеграм|вайбер|ватсап|skype/i;
const CHAT_VENDORS =
  /intercom|tawk\.to|zdassets|zendesk.*(chat|widget|snippet)|zopim|livechatinc|livechat|crisp\.chat|tidio|smartsupp|olark|drift\.com|hubspot.*conversations|hs-scripts|jivosite|jivo\.|userlike|channel\.io|freshchat|gorgias|chatra|purechat|livezilla|smartsuppchat|happyfox|chaport|re:amaze|reamaze|kommunicate|chatlio|verbox|bitrix.*(chat|livechat)|sendpulse.*chat|carrotquest|usedesk|livetex/i;
const CHAT_NAME =
  /(^|[\s_-])(live-?chat|chat(-?(widget|launcher|button|bubble|box|toggle|icon|trigger|open))?|chatbot|webchat)($|[\s_-])/i;

/** The chat's launcher: a button, a bubble, a vendor's frame or script. */
export function liveChat(page: PageText): Read<boolean> | null {
  const { nodes, scripts } = page.snapshot;
  const button = nodes.find(
    (node) => node.visible && isPressable(node) && saysChat(page, node) && !isOfMenu(page, node),
  );
  if (button) return read(page, true, button.ref, button.name || button.text || 'chat');
  const frame = nodes.find(
    (node) =>
      node.tag === 'iframe' && (CHAT_VENDORS.test(node.attrs.src ?? '') || /chat/i.test(node.attrs.title ?? '')),
  );
  if (frame) return read(page, true, frame.ref, frame.attrs.title ?? frame.attrs.src ?? 'chat frame');
  const script = scripts.find((address) => CHAT_VENDORS.test(address));
  return script ? { value: true, quote: script, where: 'script', rect: null } : chatUnderHeading(page);
}

/** An entry of the head's menu that leads to another page is called like its goods: `Chat` sells things for cats. */
function isOfMenu(page: PageText, node: SnapshotNode): boolean {
  const leads = leadsElsewhere(page.snapshot, node.attrs.href) && !/chat/i.test(node.attrs.href ?? '');
  return leads && ['header', 'nav'].includes(regionOf(page.snapshot, node.ref));
}

/** A part of the page that is about the chat and says how to come to it. */
function chatUnderHeading(page: PageText): Read<boolean> | null {
  const { contact, notions } = page.words;
  const said = sentenceSaying(page, [...contact.chat, ...notions.chatSaid], (_, block) => {
    const heading = fold(block.headings.at(-1)?.text ?? '');
    return !block.heads && heading !== '' && heading.length < 40 && saysAny(heading, contact.chat);
  });
  return said ? { ...said, value: true } : null;
}

function isPressable(node: SnapshotNode): boolean {
  return (
    node.role === 'button' ||
    node.role === 'link' ||
    node.style?.cursor === 'pointer' ||
    node.attrs.onclick !== undefined
  );
}

function saysChat(page: PageText, node: SnapshotNode): boolean {
  // What a screen reader hears and what is seen may differ.
  const names = [node.name || node.text || node.attrs.title || '', node.text].map(fold).filter((name) => name !== '');
  if (names.some((name) => name.length > 60)) return false;
  if (names.some((name) => saysAny(name, page.words.contact.chat)))
    return !names.some((name) => MESSENGER_NAMES.test(name)) && !MESSENGERS.test(node.attrs.href ?? '');
  const floats = node.style?.position === 'fixed' || page.snapshot.nodes[node.parent]?.style?.position === 'fixed';
  const called = CHAT_NAME.test(`${node.attrs.class ?? ''} ${node.attrs.id ?? ''}`);
  return (
    (floats && (called || names.some((name) => /^chat\b|\bchat$/.test(name)))) || (called && node.tag === 'button')
  );
}

/** A form that takes a message: an address or a name, and a field for text, which is no review and no order. */
export function contactForm(page: PageText): Read<boolean> | null {
  const { nodes } = page.snapshot;
  const text = nodes.find((node) => {
    if (node.tag !== 'textarea' || !node.visible) return false;
    const form = enclosingForm(page, node);
    if (!form) return false;
    const fields = nodes.slice(form.ref, form.end).filter((inner) => inner.visible && isField(inner));
    // What an answer can be sent to: an address or a number.
    const reachable = fields.some(
      (field) =>
        ['email', 'tel'].includes(field.attrs.type ?? '') ||
        saysAny(fold(`${labelOf(page.snapshot, field.ref)} ${field.attrs.name ?? ''}`), [
          ...page.words.contact.email,
          ...page.words.contact.phone,
        ]),
    );
    const reviews = nodes
      .slice(form.ref, form.end)
      .some((inner) =>
        /rating|review|stars?\b|bewertung|ertekel|otzyv|coupon|voucher/i.test(
          `${inner.attrs.name ?? ''} ${inner.attrs.class ?? ''} ${inner.attrs.id ?? ''}`,
        ),
      );
    const checkout = fields.some(
      (field) =>
        /^(street|address|postal|shipping|billing|cc-)/.test(field.attrs.autocomplete ?? '') ||
        field.attrs.type === 'radio',
    );
    const answers = reachable || sendsMessage(nodes.slice(form.ref, form.end));
    return answers && !reviews && !checkout && fields.length >= 2;
  });
  return text ? read(page, true, text.ref, labelOf(page.snapshot, text.ref) || 'form with a message field') : null;
}

/** A form whose button sends a message or an enquiry, though it asks for no address to answer to. */
function sendsMessage(form: SnapshotNode[]): boolean {
  const buttons = form.filter((node) => node.visible && node.role === 'button');
  return buttons.some((button) => SENDS_MESSAGE.test(fold(button.name || button.text || button.attrs.value || '')));
}

/** Folded. */
const SENDS_MESSAGE =
  /send (?:your |the |a )?(?:message|enquiry|inquiry|question)|(?:nachricht|anfrage|frage) (?:ab)?senden|envoyer (?:le |votre |mon |un )?(?:message|demande|question)|enviar (?:tu |el |mi |la )?(?:mensaje|consulta|pregunta)|wyslij (?:wiadomosc|zapytanie|pytanie)|(?:uzenet|kerdes)\p{L}* (?:kuldese|elkuldese)|отправить (?:сообщение|вопрос|обращение)|siusti (?:zinute|uzklausa|klausima)|(?:문의|메시지|질문) ?(?:보내기|전송|등록)|(?:メッセージ|お問い合わせ|質問)を?送/u;

function enclosingForm(page: PageText, node: SnapshotNode): SnapshotNode | null {
  let around: SnapshotNode | null = null;
  let up = page.snapshot.nodes[node.parent];
  for (let level = 0; up; up = page.snapshot.nodes[up.parent], level++) {
    if (up.tag === 'form' || up.role === 'form') return up;
    if (level === 4) around = up;
  }
  return around;
}

/** Every way to reach the store that the page offers. */
export function channels(
  page: PageText,
  known: {
    phones: Read<string>[];
    emails: Read<string>[];
    chat: Read<boolean> | null;
    form: Read<boolean> | null;
    hours: Read<OpeningHours[]> | null;
  },
): Read<string>[] {
  const found: Read<string>[] = [];
  const add = (channel: string, from: Read<unknown> | null | undefined) => {
    if (from) found.push({ ...from, value: channel });
  };
  add('phone', known.phones[0]);
  add('email', known.emails[0]);
  add('form', known.form ?? formElsewhere(page));
  add('chat', known.chat ?? chatSaid(page));
  add('messenger', messenger(page));
  add(
    'callback',
    blockSaying(page, page.words.contact.callback, 120) ??
      sentenceSaying(page, page.words.contact.callback, () => true),
  );
  add('store-counter', counter(page));
  return found;
}

function messenger(page: PageText): Read<string> | null {
  const link = page.snapshot.nodes.find(
    (node) =>
      node.visible &&
      node.role === 'link' &&
      MESSENGERS.test(node.attrs.href ?? '') &&
      !/share|sharer/i.test(node.attrs.href ?? ''),
  );
  if (link) return read(page, 'messenger', link.ref, link.name || (link.attrs.href ?? ''));
  return sentenceSaying(page, page.words.notions.messengers, (sentence, block) => {
    const { service, writeUs } = page.words.contact;
    const speaks = saysAny(sentence.folded, service) || /\d{3,}|@/.test(sentence.raw);
    // A network with messages among others to follow the store on takes none there.
    if (NETWORK.test(sentence.folded)) return speaks || saysAny(sentence.folded, writeUs);
    return block.heads || speaks || sentence.raw.length < 140;
  });
}

/** Networks whose name stands for their messages, too, where no messenger is named beside them. */
const NETWORK = /^(?!.*(?:whatsapp|ватсап|telegram|телеграм|viber|вайбер)).*вконтакте/u;

/** A form on another page, to which a link or a sentence leads. */
function formElsewhere(page: PageText): Read<string> | null {
  const link = page.snapshot.nodes.find(
    (node) =>
      node.visible &&
      node.role === 'link' &&
      node.name.length < 60 &&
      saysAny(fold(node.name), page.words.notions.form) &&
      !saysAny(fold(node.name), page.words.returns.about),
  );
  const outside = link && regionOf(page.snapshot, link.ref) === 'main';
  return outside
    ? read(page, 'form', link.ref, link.name)
    : sentenceSaying(page, page.words.contact.writeUs, (sentence) => saysAny(sentence.folded, page.words.notions.form));
}

/** A chat that the page speaks of: `Chat at the bottom right`, `write to us in the chat`. */
function chatSaid(page: PageText): Read<string> | null {
  return sentenceSaying(page, page.words.notions.chatSaid, (_, block) => !MESSENGERS.test(linkOf(page, block)));
}

/** Where a block leads that is a link or holds nothing else. */
function linkOf(page: PageText, block: Block): string {
  const around = closest(page.snapshot, block.ref, (node) => node.attrs.href !== undefined);
  const inside = page.snapshot.nodes
    .slice(block.ref, page.snapshot.nodes[block.ref]?.end ?? block.ref)
    .find((node) => node.attrs.href !== undefined && node.name === block.text);
  return (around ?? inside)?.attrs.href ?? '';
}

/** The first sentence of the page's own text that says one of the words and does not deny it. */
function sentenceSaying(
  page: PageText,
  words: readonly string[],
  fits: (sentence: Sentence, block: Block) => boolean,
): Read<string> | null {
  for (const block of readable(page)) {
    if (block.region === 'header' || block.region === 'dialog') continue;
    for (const sentence of page.sentencesOf(block)) {
      if (!saysAny(sentence.folded, words) || denies(page, sentence.folded, words)) continue;
      if (sentence.raw.length < 240 && fits(sentence, block)) return read(page, '', block.ref, sentence.raw);
    }
  }
  return null;
}

/** A "not" in the clause that says the word or behind it; what comes before is a condition: `if it has not left, write to …`. */
function denies(page: PageText, folded: string, words: readonly string[]): boolean {
  const at = firstHit(folded, words)?.index ?? 0;
  const clause = folded.slice(folded.slice(0, at).lastIndexOf(',') + 1);
  return saysAny(clause, page.words.notions.no) || saysAny(clause, page.words.notions.off);
}

function blockSaying(page: PageText, words: readonly string[], longest: number): Read<string> | null {
  const block = readable(page).find((each) => each.text.length <= longest && saysAny(fold(each.text), words));
  return block ? read(page, '', block.ref, block.text) : null;
}
