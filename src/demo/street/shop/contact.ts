import { emptyOf, fieldsOf, show } from './front.ts';
import { type Html, html, raw } from './html.ts';
import type { StoreWorld } from './types.ts';

/** The words of a contact form; every store has its own. */
export interface ContactWords {
  path: string;
  title: string;
  intro: string;
  name: string;
  email: string;
  subject: string;
  message: string;
  send: string;
  missing: string;
  sentTitle: string;
  sent: string;
  /** `tied` labels belong to their fields; `loose` only stand above them; `inside` are placeholders. */
  labels?: 'tied' | 'loose' | 'inside';
}

/** A contact form that can be sent, in the store's own words. */
export function openContact(
  { app, shop }: StoreWorld,
  words: ContactWords,
  layout: (title: string, body: Html) => Html,
): void {
  const form = (error: string | null) =>
    layout(
      words.title,
      html`<h1>${words.title}</h1><p>${words.intro}</p>${error && html`<p class="error" role="alert">${error}</p>`}<form method="post" action="${words.path}" class="contact">${field(words, 'name', html`<input name="name" PLACE>`)}${field(words, 'email', html`<input type="email" name="email" PLACE>`)}${field(words, 'subject', html`<input name="subject" PLACE>`)}${field(words, 'message', html`<textarea name="message" rows="6" PLACE></textarea>`)}<button class="main">${words.send}</button></form>`,
    );
  app.get(words.path, (_, reply) => show(reply, form(null)));
  app.post(words.path, (request, reply) => {
    const fields = fieldsOf(request.body);
    if (emptyOf(fields, ['name', 'email', 'message']).length > 0) return show(reply, form(words.missing), 422);
    shop.messages.push({ fields });
    return show(reply, layout(words.sentTitle, html`<h1>${words.sentTitle}</h1><p role="status">${words.sent}</p>`));
  });
}

function field(words: ContactWords, key: 'name' | 'email' | 'subject' | 'message', input: Html): Html {
  const label = words[key];
  const place = words.labels === 'inside' ? html`placeholder="${label}"`.markup : '';
  const control = raw(input.markup.replace('PLACE', place));
  if (words.labels === 'inside') return html`<p>${control}</p>`;
  if (words.labels === 'loose') return html`<div class="row"><span>${label}</span>${control}</div>`;
  return html`<label>${label} ${control}</label>`;
}
