import { openServicePage } from '../browse/service-pages.ts';
import { chooseFrom, isList } from '../checkout/answers/lists/choose-from.ts';
import { fieldKey, isRequired } from '../checkout/answers/pending.ts';
import { valuesFor } from '../checkout/answers/values.ts';
import { challengeFrame } from '../intents/blocked.ts';
import { consentBoxes } from '../intents/boxes.ts';
import { type ContactForm, findContactForm } from '../intents/contact-form.ts';
import { isAnswered, mainTexts } from '../intents/outcome.ts';
import { fullName } from '../persona.ts';
import type { Shopper } from '../shopper.ts';
import { confirmPress } from './confirm-page.ts';
import { isAcknowledged, type OwnQuestion, type Question, questionOf } from './sent-message.ts';

/** Finds the contact form, fills it as a customer would, sends it and files what was asked and when. */
export async function askByForm(shopper: Shopper, about: string, own: OwnQuestion | null): Promise<void> {
  const form = await reachForm(shopper);
  const question = questionOf(shopper, own);
  if (!form)
    return file(shopper, about, question, {
      sent: false,
      because: 'no contact form was found',
      acknowledged: null,
      sentAt: null,
    });
  if (shopper.setUp.mailAddress === null)
    return file(shopper, about, question, {
      sent: false,
      because: 'no mailbox: nobody would read the answer',
      acknowledged: null,
      sentAt: null,
    });
  if (shopper.seen && challengeFrame(shopper.seen))
    return file(shopper, about, question, {
      sent: false,
      because: 'a captcha guards the form',
      acknowledged: null,
      sentAt: null,
    });
  await fill(shopper, await chooseLists(shopper, form), question);
  await agree(shopper, form);
  const ready = findContactForm(await shopper.look(), shopper.words) ?? form;
  if (ready.send.ref === null)
    return file(shopper, about, question, {
      sent: false,
      because: 'the form has no button that sends it',
      acknowledged: null,
      sentAt: null,
    });
  const known = new Set(shopper.seen ? mainTexts(shopper.seen) : []);
  shopper.memory.messageBegun = true;
  await shopper.press(ready.send.ref);
  const onward = await shopper.until(
    (snapshot) =>
      findContactForm(snapshot, shopper.words) === null
        ? { press: confirmPress(snapshot, shopper.words, shopper.persona.email, shopper.memory.site) }
        : isAcknowledged(shopper, false, known) && { press: null },
    1500,
  );
  if (onward && onward.press !== null) await shopper.press(onward.press);
  const answered = await shopper.until(
    (snapshot) => (isAcknowledged(shopper, findContactForm(snapshot, shopper.words) === null, known) ? true : null),
    5000,
  );
  const sentAt = shopper.log.interactions.at(-1)?.times.inputAt ?? shopper.setUp.now().toISOString();
  await file(shopper, about, question, {
    sent: answered === true,
    because: answered ? null : 'the store did not say that it took the message',
    acknowledged: answered === true,
    sentAt: answered ? sentAt : null,
  });
}

async function reachForm(shopper: Shopper): Promise<ContactForm | null> {
  const here = findContactForm(await shopper.lookFreely(), shopper.words);
  if (here) return here;
  const known = shopper.memory.pages.get('contact');
  if (known) await shopper.go(known.url);
  else await openServicePage(shopper, 'contact');
  const found = await shopper.until((snapshot) => findContactForm(snapshot, shopper.words), 1500);
  if (found) return found;
  await openServicePage(shopper, 'help');
  return findContactForm(await shopper.look(), shopper.words);
}

/** Besides what the form demands. A message on a board is locked by a password. */
const WRITTEN = new Set(['fullName', 'firstName', 'lastName', 'email', 'emailAgain', 'nameReading', 'password']);

/** Lists first, one at a time: what opens over the page, or redraws it, leaves nothing of the form where it was. */
async function chooseLists(shopper: Shopper, first: ContactForm): Promise<ContactForm> {
  const tried = new Set<string>();
  let form = first;
  for (;;) {
    const list = form.fields.find(
      (field) =>
        isList(shopper, field.node) &&
        !tried.has(fieldKey(field)) &&
        !field.node.state?.disabled &&
        !isAnswered(form.snapshot, field.node, shopper.words),
    );
    if (!list) return form;
    tried.add(fieldKey(list));
    await chooseFrom(shopper, list);
    form = findContactForm(await shopper.look(), shopper.words) ?? form;
  }
}

async function fill(shopper: Shopper, form: ContactForm, question: Question): Promise<void> {
  for (const field of form.fields) {
    const { node } = field;
    if (node.state?.disabled || node.state?.readonly || isList(shopper, node)) continue;
    if (node.ref === form.message.node.ref) await shopper.type(node.ref, question.text);
    else if (field.field === 'subject') await shopper.type(node.ref, question.subject);
    else if (field.field === 'orderReference' && !isRequired(field)) continue;
    else {
      const value =
        field.field === 'fullName' || (field.field === null && isRequired(field))
          ? fullName(shopper.persona)
          : valuesFor(field, shopper.persona, shopper.words)[0];
      const wanted = isRequired(field) || WRITTEN.has(field.field ?? '');
      if (value !== undefined && wanted && !isAnswered(form.snapshot, node, shopper.words))
        await shopper.type(node.ref, value);
    }
  }
}

async function agree(shopper: Shopper, form: ContactForm): Promise<void> {
  const snapshot = await shopper.look();
  const boxes = consentBoxes(snapshot, shopper.words).filter((box) => box.ref > form.root.ref);
  for (const box of boxes) {
    if (
      !box.checked &&
      box.about !== 'newsletter' &&
      (box.required || ['privacy', 'terms', 'guest'].includes(box.about))
    )
      await shopper.tick(box.ref);
  }
}

interface Sending {
  sent: boolean;
  because: string | null;
  acknowledged: boolean | null;
  sentAt: string | null;
}

async function file(shopper: Shopper, about: string, question: Question, sending: Sending): Promise<void> {
  const page = await shopper.see('contact', 'contact form');
  const filed = await shopper.note({
    kind: 'question',
    channel: 'form',
    about,
    ...sending,
    subject: question.subject,
    text: question.text,
    token: shopper.setUp.tag.toUpperCase(),
    replyTo: shopper.setUp.mailAddress ?? '',
    sentTo: null,
    messageId: null,
    asks: question.asks,
    shopperName: fullName(shopper.persona),
    language: shopper.persona.language,
    page: page.id,
  });
  if (sending.sent) shopper.memory.questions.push(filed.id);
}
