import { fold } from '../../shared/text.ts';
import { closest, isField, labelOf } from '../../snapshot/queries.ts';
import { regionOf } from '../../snapshot/regions.ts';
import { wholeTextOf } from '../../snapshot/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';

/** Names that shop systems give to such a field. */
const FIELD_NAME =
  /newsletter|news_|mail_?mag|marketing|subscri(?!ption)|opt-?in|mailing|(?:^|[_[-])(?:nl|news|hirlevel|rassylka|naujienlaiskis)(?:[_\]-]|$)/i;
const LONGEST_LABEL = 200;

/** Whether a box that signs up for the newsletter comes ticked; null where there is no box. */
export function newsletterPreticked(page: PageText): Read<boolean> | null {
  const boxes = page.snapshot.nodes
    .filter((node) => isField(node) && (node.role === 'checkbox' || node.role === 'switch') && !isOfCookies(page, node))
    .map((box) => ({ box, label: labelBeside(page, box) }));
  const found = [saysSo, isNamedSo, isInSignUp, isAloneInFooter]
    .map((fits) => boxes.find(({ box, label }) => fits(page, box, fold(label))))
    .find((each) => each !== undefined);
  return found
    ? read(page, found.box.state?.checked === true, found.box.ref, found.label || 'box of the newsletter form')
    : null;
}

/** The boxes of a cookie banner are leave to store things, even one that is called "marketing". */
function isOfCookies(page: PageText, box: SnapshotNode): boolean {
  const named = (node: SnapshotNode) => COOKIES.test(`${node.attrs.id ?? ''} ${node.attrs.class ?? ''}`);
  return closest(page.snapshot, box.ref, named) !== null;
}

const COOKIES = /cookie|consent-?(?:layer|banner|manager|modal|dialog)|gdpr|(?:^|[\s_-])cmp(?:[\s_-]|$)/i;

/** Its label, or the words that stand beside it in the same line. */
function labelBeside(page: PageText, box: SnapshotNode): string {
  const label = labelOf(page.snapshot, box.ref);
  if (label !== '') return label;
  const line = page.snapshot.nodes[box.parent];
  const text = line ? wholeTextOf(page.snapshot, line.ref) : '';
  return text.length <= LONGEST_LABEL ? text : '';
}

function saysSo(page: PageText, box: SnapshotNode, label: string): boolean {
  return (
    saysAny(label, page.words.order.newsletter) &&
    !(saysAny(label, page.words.company.privacy) && box.state?.required === true)
  );
}

function isNamedSo(_page: PageText, box: SnapshotNode): boolean {
  return FIELD_NAME.test(box.attrs.name ?? '') || FIELD_NAME.test(box.attrs.id ?? '');
}

/** A form that takes an e-mail address and nothing else signs up for news, whatever its box says. */
function isInSignUp(page: PageText, box: SnapshotNode): boolean {
  const form = closest(page.snapshot, box.ref, (node) => node.tag === 'form' || node.role === 'form');
  if (!form) return false;
  const typed = page.snapshot.nodes
    .slice(form.ref, form.end)
    .filter((node) => isField(node) && !['checkbox', 'switch'].includes(node.role));
  const [only] = typed;
  return typed.length === 1 && only !== undefined && takesEmail(page, only);
}

function takesEmail(page: PageText, field: SnapshotNode): boolean {
  if (field.tag !== 'input') return false;
  const said = fold(`${labelOf(page.snapshot, field.ref)} ${field.attrs.placeholder ?? ''}`);
  return (
    field.attrs.type === 'email' || /e-?mail/i.test(field.attrs.name ?? '') || saysAny(said, page.words.contact.email)
  );
}

/** A footer asks for no other leave than to write: the cookies' boxes stand in a box of their own. */
function isAloneInFooter(page: PageText, box: SnapshotNode, label: string): boolean {
  if (!box.visible || label === '' || /cookie|кук[иі]|쿠키|クッキー|slapuk/u.test(label)) return false;
  return regionOf(page.snapshot, box.ref) === 'footer' && !saysAny(label, page.words.company.privacy);
}
