import type { FastifyReply } from 'fastify';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { StoreWorld } from './types.ts';

/** A page of plain information: contact, delivery, returns … */
export interface InfoPage {
  path: string;
  title: string;
  paragraphs: (string | Html)[];
}

/** Sends a page. */
export function show(reply: FastifyReply, page: Html, status = 200): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(`<!doctype html>\n${page}`);
}

/** Posted or queried fields as plain strings; the last of several wins. */
export function fieldsOf(source: unknown): Record<string, string> {
  if (typeof source !== 'object' || source === null) return {};
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => [
      key,
      String(Array.isArray(value) ? value.at(-1) : (value ?? '')).trim(),
    ]),
  );
}

/** The names of the fields that are empty. */
export function emptyOf(form: Record<string, string>, names: readonly string[]): string[] {
  return names.filter((name) => !form[name]);
}

/** Serves the information pages and drawn product pictures, which every store has. */
export function openBasics(
  { app, shop }: StoreWorld,
  pages: readonly InfoPage[],
  layout: (title: string, body: Html) => Html,
): void {
  for (const page of pages) {
    app.get(page.path, (_, reply) =>
      show(
        reply,
        layout(page.title, html`<h1>${page.title}</h1>${page.paragraphs.map((each) => html`<p>${each}</p>`)}`),
      ),
    );
  }
  app.get('/picture/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    return reply.type('image/svg+xml').send(picture(good ? shop.terms.goods.indexOf(good) : 0));
  });
  app.get('/favicon.ico', (_, reply) => reply.code(204).send());
}

/** A small drawn picture, another colour and shape for each product. */
function picture(index: number): string {
  const hue = (index * 47 + 20) % 360;
  const shape =
    index % 3 === 0
      ? '<circle cx="100" cy="80" r="46"/>'
      : index % 3 === 1
        ? '<rect x="52" y="36" width="96" height="90" rx="12"/>'
        : '<path d="M100 28 156 130H44z"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 160"><rect width="200" height="160" fill="hsl(${hue} 45% 92%)"/><g fill="hsl(${hue} 50% 52%)">${shape}</g></svg>`;
}
