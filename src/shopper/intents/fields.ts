import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { fieldsBeside, hintOf, labelOf, partOfRowLabel, rowLabelOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { withBirthLists } from './birth-lists.ts';
import { isButtonCombobox, isDrawnList } from './choices/button-lists.ts';
import { windowTopic } from './choices/window-lists.ts';

export type FieldName = keyof ShopWords['fields'];

/** A field of a form and which piece of the shopper's data it asks for. */
export interface FormField {
  node: SnapshotNode;
  label: string;
  /** What the whole row is called where several fields share one; '' otherwise. */
  row: string;
  field: FieldName | null;
  /** 0..1 and over: how sure the recognition is. */
  sureness: number;
  because: string;
}

const NOT_DATA = new Set([
  'hidden',
  'submit',
  'button',
  'image',
  'reset',
  'file',
  'radio',
  'checkbox',
  'search',
  'range',
  'color',
]);

/** The visible fields that take text or a choice, recognised. */
export function formFields(
  snapshot: Snapshot,
  words: ShopWords,
  scope: readonly SnapshotNode[] = snapshot.nodes,
): FormField[] {
  const fields = scope
    .filter((node) => isDataField(node) || (isDrawnList(node, words) && windowTopic(snapshot, node, words) === null))
    .map((node) => recognise(snapshot, node, words));
  return withBirthLists(settleMeanings(fields, words));
}

export function isDataField(node: SnapshotNode): boolean {
  if (!node.visible) return false;
  if (node.tag === 'select' || node.tag === 'textarea') return true;
  if (node.tag === 'input') return !NOT_DATA.has(node.attrs.type ?? 'text');
  return (node.role === 'textbox' && node.attrs.contenteditable !== undefined) || isButtonCombobox(node);
}

/** Fields are read against each other: one address line is the street, "name" beside a first name is the last name. */
function settleMeanings(fields: FormField[], words: ShopWords): FormField[] {
  const has = (name: FieldName) => fields.some((field) => field.field === name);
  const street = has('street')
    ? null
    : (fields.find((field) => field.field === 'street2' && field.node.tag !== 'select') ?? lineBeforeTown(fields));
  return fields.map((field, index) => {
    if (field === street) return { ...field, field: 'street' };
    if (isFurtherLine(fields, index)) return { ...field, field: 'street2' };
    if (has('lastName')) return field;
    if (field.field === 'fullName' && fields[index - 1]?.field === 'firstName') return { ...field, field: 'lastName' };
    return isWholeName(fields, index, words) ? { ...field, field: 'fullName' } : field;
  });
}

/** What nothing names, but an address must have it right before the town or the postcode: the street. */
function lineBeforeTown(fields: FormField[]): FormField | null {
  const town = fields.findIndex(({ field }) => field === 'city' || field === 'postcode');
  const before = fields.slice(0, Math.max(town, 0));
  const unnamed = before.slice(before.findLastIndex(({ field }) => field !== null) + 1);
  return unnamed.find(({ node }) => node.tag === 'input' && node.state?.required) ?? null;
}

/** "Name" alone asks for all of it, also where the language has one word for it and for the given name. */
function isWholeName(fields: FormField[], index: number, words: ShopWords): boolean {
  const field = fields[index];
  if (field?.field !== 'firstName' || fields[index + 1]?.field === 'fullName') return false;
  return says(field.label.replace(/[\s*:]+$/, ''), words.fields.fullName) > 0.9;
}

/** A second line right under the street is no second street, whatever it is called. */
function isFurtherLine(fields: FormField[], index: number): boolean {
  const [before, field] = [fields[index - 1], fields[index]];
  if (field?.field !== 'street' || field.node.tag !== 'input' || before?.node.tag !== 'input') return false;
  const writable = !before.node.state?.readonly && !before.node.state?.disabled;
  const follows =
    before.field === 'street' ||
    (before.field === 'street2' && fields.slice(0, index).some((each) => each.field === 'street'));
  return follows && writable && field.node.rect[1] >= before.node.rect[1];
}

/** WHATWG autofill tokens → our fields: the one thing about a form that is the same in every language. */
const BY_TOKEN: Record<string, FieldName> = {
  'given-name': 'firstName',
  'family-name': 'lastName',
  'additional-name': 'middleName',
  name: 'fullName',
  'honorific-prefix': 'salutation',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  'tel-local': 'phone',
  'street-address': 'street',
  'address-line1': 'street',
  'address-line2': 'street2',
  'postal-code': 'postcode',
  'address-level2': 'city',
  'address-level1': 'region',
  country: 'country',
  'country-name': 'country',
  organization: 'company',
  'new-password': 'password',
  'current-password': 'password',
  bday: 'birthDate',
  username: 'username',
};

/** Field names in code are mostly English, whatever the page's language; most telling first. */
const BY_CODE: [RegExp, FieldName][] = [
  [/e-?mail.*(confirm|again|repeat|2)|confirm.*e-?mail/i, 'emailAgain'],
  [/e-?mail/i, 'email'],
  [/user[-_]?(name|id)\]?$|log-?in[-_]?(id|name)?$|^(member|mb)[-_]?id$/i, 'username'],
  [/(pass|pwd).*(confirm|again|repeat|2)|confirm.*pass/i, 'passwordAgain'],
  [/passw|pwd/i, 'password'],
  [/kana|furigana|phonetic|yomi/i, 'nameReading'],
  [/(middle|second|additional)[-_]?name|patronymic|otchestvo/i, 'middleName'],
  [/(first|given|fore)[-_]?name|fname|vorname|prenom|imie$|keresztnev/i, 'firstName'],
  [/(last|family|sur)[-_]?name|lname|nachname|nazwisko|vezeteknev|apellido/i, 'lastName'],
  [/(post(al)?|zip|zone(?=[-_]?code))[-_]?(code)?(?!ing)|postcode|postleitzahl|plz|irsz|iranyitoszam/i, 'postcode'],
  [/house[-_]?(no|num|number)|street[-_]?num(ber)?|hausnummer|building[-_]?(no|num)|numero/i, 'houseNumber'],
  [
    /addr(ess)?[-_]?(sub|detail|extra|etc)|(^|[-_])(building|bldg)([-_]?name)?$|address[-_]?(line)?[-_]?2|(^|[-_[])line[-_]?[2-4]\]?$|street[-_]?2|street(\[1\]|\.1)$|addr2|apartment|suite/i,
    'street2',
  ],
  [
    /street|address[-_]?(line)?[-_]?1|(^|[-_[])line[-_]?1\]?$|addr1|strasse|calle|ulica|utca|^(.*[-_[])?address\]?$/i,
    'street',
  ],
  [/city|town|locality|suburb|ciudad|ville|miasto|varos|ort$/i, 'city'],
  [/state|province|region|county|prefecture|(^|[-_[])pref\]?$|zone(_id)?$/i, 'region'],
  [/country|land$|pays$|pais$/i, 'country'],
  [/tax|vat|nif|nip|inn$|siret/i, 'taxId'],
  [/company|organi[sz]ation|firma$/i, 'company'],
  [/phone|mobile|(^|[-_])tel(ephone)?([-_]|$)|telefon/i, 'phone'],
  [/salutation|gender|title$|prefix|anrede/i, 'salutation'],
  [/birth|dob$|bday/i, 'birthDate'],
  [/order[-_]?(no|num|number|id|ref)/i, 'orderReference'],
  [/subject|topic|betreff/i, 'subject'],
  [/(order|delivery|customer)?[-_]?(note|comment|remark|instruction)s?/i, 'orderNote'],
  [/message|enquiry|inquiry|body$|question/i, 'message'],
  [/full[-_]?name|^(.*[-_[.])?name\]?$/i, 'fullName'],
];

const BY_TYPE: Record<string, FieldName> = { email: 'email', tel: 'phone', password: 'password' };

function recognise(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): FormField {
  const label = labelOf(snapshot, node.ref) || node.text;
  const scores = new Map<FieldName, { score: number; because: string[] }>();
  const add = (field: FieldName, score: number, reason: string) => {
    const known = scores.get(field) ?? { score: 0, because: [] };
    known.score += score;
    known.because.push(reason);
    scores.set(field, known);
  };
  const token = (node.attrs.autocomplete ?? '').split(/\s+/).at(-1) ?? '';
  const aside = setAside(token, label, words);
  if (aside) return { node, label, row: rowLabelOf(snapshot, node.ref), field: null, sureness: 0, because: aside };
  // Where people sign in with their address the store names it so to the browser, whatever it asks for.
  const asksMail = token === 'username' && says(label, words.fields.email) > 0.6;
  if (BY_TOKEN[token]) add(asksMail ? 'email' : BY_TOKEN[token], 1, `autocomplete ${token}`);
  const byType = BY_TYPE[node.attrs.type ?? ''];
  if (byType) add(byType, 0.5, `type ${node.attrs.type}`);
  const code =
    BY_CODE.find(([pattern]) => pattern.test(parted(node.attrs.name))) ??
    BY_CODE.find(([pattern]) => pattern.test(parted(node.attrs.id)));
  if (code) add(code[1], 0.45, 'named so');
  const row = rowLabelOf(snapshot, node.ref);
  const hint = hintOf(snapshot, node.ref);
  const part = partOfRowLabel(snapshot, node.ref);
  // What names a row of several fields says less about each of them than words of its own.
  const ownWords = label === row && fieldsBeside(snapshot, node.ref) > 1 ? 0.5 : 1;
  for (const field of Object.keys(words.fields) as FieldName[]) {
    const said = Math.max(
      ownWords * says(label, words.fields[field]),
      0.9 * says(node.attrs.placeholder ?? '', words.fields[field]),
      0.9 * says(hint, words.fields[field]),
      row === label ? 0 : 0.6 * says(row, words.fields[field]),
      0.9 * says(part, words.fields[field]),
    );
    if (said > 0.3) add(field, 0.7 * said, 'labelled so');
  }
  if (node.tag === 'textarea') {
    for (const field of scores.keys())
      if (field !== 'message' && field !== 'orderNote' && field !== 'street') add(field, -0.5, 'many lines');
  }
  fitConfirmations(scores, words, `${label} ${hint}`);
  const best = [...scores.entries()].sort((a, b) => b[1].score - a[1].score)[0];
  return best && best[1].score >= 0.3
    ? { node, label, row, field: best[0], sureness: best[1].score, because: best[1].because.join(', ') }
    : { node, label, row, field: null, sureness: 0, because: 'nothing says what it asks for' };
}

/** `receiverAddress` as `receiver-Address`. */
function parted(name = ''): string {
  return name.replace(/([a-z])(?=[A-Z])/g, '$1-');
}

/** What the shopper has no answer to, whatever else its label says. */
function setAside(token: string, label: string, words: ShopWords): string | null {
  if (isOfCard(token, label, words)) return 'asks for a card';
  if (isOfCoupon(label, words)) return 'takes a coupon';
  return FAX.test(label) && says(label, words.fields.phone) < 0.5 ? 'asks for a fax number' : null;
}

const FAX = /(?<!\p{L})(?:tele)?(?:fax|faks|факс)|팩스|ファック?ス/iu;

/** Some languages call a coupon and a postcode by one word: "code". */
function isOfCoupon(label: string, words: ShopWords): boolean {
  const coupon = says(label, words.coupon);
  return coupon > 0.7 && coupon > says(label, words.fields.postcode);
}

/** Number and owner of a payment card: the shopper has none. */
function isOfCard(token: string, label: string, words: ShopWords): boolean {
  return token.startsWith('cc-') || (BY_TOKEN[token] === undefined && says(label, words.payments.card) > 0.5);
}

/** "Repeat e-mail" also says e-mail: the more special reading wins where its own words are there. */
function fitConfirmations(
  scores: Map<FieldName, { score: number; because: string[] }>,
  words: ShopWords,
  label: string,
): void {
  for (const [special, plain] of [
    ['emailAgain', 'email'],
    ['passwordAgain', 'password'],
    ['street2', 'street'],
  ] as const) {
    const own = scores.get(special);
    const general = scores.get(plain);
    if (own && general && says(label, words.fields[special]) > 0.5)
      own.score = Math.max(own.score, general.score + 0.1);
  }
}
