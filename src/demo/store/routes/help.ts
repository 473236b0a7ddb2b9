import type { FastifyInstance } from 'fastify';
import { fold } from '../../../shared/text.ts';
import { ARTICLES } from '../help/articles.ts';
import { QUESTIONS, TOPICS } from '../help/questions.ts';
import { HOUSE } from '../house.ts';
import { isEmail, type Mistakes } from '../shop/address.ts';
import { arrivalOf, deliveryOption, deliveryOptionsTo } from '../shop/delivery.ts';
import type { Shop } from '../shop/shop.ts';
import { type Form, field, pathWithin } from './form.ts';
import type { Show } from './show.ts';

const CONTACT_TOPICS = ['My order', 'Delivery', 'Returns', 'A product', 'Something else'];

/** FAQ, articles, contact, delivery, returns and the small print. */
export function helpRoutes(app: FastifyInstance, shop: Shop, show: Show): void {
  app.get<{ Querystring: Record<string, string> }>('/help', (request, reply) => {
    if (shop.faults.noFaq) return reply.callNotFound();
    const wanted = field(request.query, 'question').slice(0, 100);
    const words = fold(wanted)
      .split(' ')
      .filter((word) => word.length > 2);
    const hits = QUESTIONS.filter((one) =>
      words.every((word) => fold(`${one.question} ${one.answer.join(' ')}`).includes(word)),
    );
    return show(
      request,
      reply,
      'help/faq',
      {
        title: `Frequently asked questions | ${HOUSE.name}`,
        description: 'Answers about orders, delivery, returns, payment and products.',
      },
      { wanted, topics: TOPICS, questions: wanted ? hits : QUESTIONS, articles: ARTICLES },
    );
  });

  app.get<{ Params: { slug: string } }>('/guides/:slug', (request, reply) => {
    const article = ARTICLES.find((one) => one.slug === request.params.slug);
    if (!article) return reply.callNotFound();
    return show(
      request,
      reply,
      'help/article',
      { title: `${article.title} | ${HOUSE.name}`, description: article.lead },
      { article, articles: ARTICLES },
    );
  });

  app.get('/contact', (request, reply) =>
    show(
      request,
      reply,
      'help/contact',
      {
        title: `Contact us | ${HOUSE.name}`,
        description: `Call ${HOUSE.phone}, write to us or come by our shop in Kendal.`,
      },
      {
        topics: CONTACT_TOPICS,
        mistakes: {},
        value: () => '',
        sent: false,
      },
    ),
  );

  app.post<{ Body: Form }>('/contact', (request, reply) => {
    const value = (name: string): string => field(request.body, name);
    const question = {
      name: value('name'),
      email: value('email'),
      topic: value('topic'),
      orderNumber: value('order'),
      text: value('message'),
    };
    const mistakes: Mistakes = {};
    if (!question.name) mistakes.name = 'Please tell us your name.';
    if (!isEmail(question.email)) mistakes.email = 'Please enter a complete e-mail address, so that we can answer.';
    if (question.text.length < 10) mistakes.message = 'Please write your question, in a sentence or more.';
    const wrong = Object.keys(mistakes).length > 0;
    if (!wrong && shop.faults.contactFormBroken) {
      return show(
        request,
        reply.code(500),
        'trouble',
        { title: 'Something went wrong', private: true },
        { text: 'Your message could not be sent. Please try again later.' },
      );
    }
    if (!wrong) shop.letters.questionAsked(question);
    return show(
      request,
      reply,
      'help/contact',
      { title: `Contact us | ${HOUSE.name}` },
      {
        topics: CONTACT_TOPICS,
        mistakes,
        value,
        sent: !wrong,
      },
    );
  });

  app.get('/delivery', (request, reply) => {
    const now = shop.now();
    const inland = deliveryOptionsTo('GB');
    const abroad = ['europe', 'express'].flatMap((id) => deliveryOption(id) ?? []);
    return show(
      request,
      reply,
      'help/delivery',
      {
        title: `Delivery times and prices | ${HOUSE.name}`,
        description:
          'Standard delivery £3.95, free from £50, in 2 to 3 working days. Next working day £6.95. Free pick-up in Kendal.',
      },
      {
        inland: inland.map((option) => ({ option, arrival: arrivalOf(option, now) })),
        abroad: abroad.map((option) => ({ option, arrival: arrivalOf(option, now) })),
      },
    );
  });

  app.get('/returns', (request, reply) =>
    shop.faults.noReturns
      ? reply.callNotFound()
      : show(
          request,
          reply,
          'help/returns',
          {
            title: `Returns and exchanges | ${HOUSE.name}`,
            description: '30 days to change your mind, free return label, money back within five working days.',
          },
          { mistake: null, number: '', email: '', label: null },
        ),
  );

  app.post<{ Body: Form }>('/returns', (request, reply) => {
    const number = field(request.body, 'number');
    const email = field(request.body, 'email');
    const order = shop.order(number);
    const fits = order?.email.toLowerCase() === email.toLowerCase();
    return show(
      request,
      reply,
      'help/returns',
      { title: `Returns and exchanges | ${HOUSE.name}` },
      {
        number,
        email,
        label: fits && order ? `RP-${order.number.slice(3)}-GB` : null,
        mistake: fits ? null : 'We cannot find an order with this number and e-mail address. Please check both.',
      },
    );
  });

  for (const [path, title, description] of PLAIN_PAGES) {
    app.get(`/${path}`, (request, reply) =>
      show(request, reply, `help/${path}`, { title: `${title} | ${HOUSE.name}`, description }),
    );
  }

  app.post<{ Body: Form }>('/newsletter', (request, reply) => {
    const email = field(request.body, 'email');
    const fits = isEmail(email);
    if (fits) shop.subscribers.add(email);
    request.visitor.notice = fits
      ? { text: 'Thank you. Our next letter goes out on the first of the month.', kind: 'good', links: [] }
      : { text: 'Please enter a complete e-mail address for the newsletter.', kind: 'bad', links: [] };
    return reply.redirect(pathWithin(field(request.body, 'back'), '/'), 303);
  });

  app.post<{ Body: Form }>('/cookie-choice', (request, reply) => {
    const choice = field(request.body, 'choice') === 'all' ? 'all' : 'necessary';
    reply.setCookie('cookie_choice', choice, { path: '/', sameSite: 'lax', maxAge: 180 * 24 * 3600 });
    return reply.redirect(pathWithin(field(request.body, 'back'), '/'), 303);
  });
}

const PLAIN_PAGES: [string, string, string][] = [
  ['about', 'About us', 'A family shop in Kendal since 1987.'],
  ['shop', 'Our shop and opening hours', 'Where to find us in Kendal, and when.'],
  ['privacy', 'Privacy policy', 'What we keep about you, why, and for how long.'],
  ['terms', 'Terms and conditions', 'The conditions under which we sell.'],
  ['company', 'Company details', 'Who we are, in law.'],
  ['cookies', 'Cookies', 'Which cookies we set and what for.'],
];
