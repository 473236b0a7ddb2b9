import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

const article = (name: string, path: string): Tree => ['li', ['a', { href: path }, name]];

describe('a page of help', () => {
  it('is told by its search, whatever its title is', () => {
    const facts = read(
      'pl',
      'W czym możemy pomóc?',
      [
        'form',
        { role: 'search' },
        ['input', { type: 'text', name: 'fraza', placeholder: 'Wpisz słowo' }],
        ['button', 'Szukaj w pomocy'],
      ],
      ['p', 'Wybierz temat.'],
    );
    expect(facts.faqSearch?.value).toBe(true);
  });

  it('has the other articles in a list beside the one', () => {
    const list: Tree = [
      'aside',
      [
        'ul',
        article('Способы оплаты', '/help/pay'),
        article('Бонусы', '/help/bonus'),
        article('Где мой заказ', '/help/where'),
      ],
    ];
    expect(read('ru', 'Как отменить заказ', list).helpArticles?.value).toBe(3);
  });

  it('a link that asks how to cancel says nothing of it yet', () => {
    const link: Tree = ['ul', article('How do I cancel my order?', '/help/cancel')];
    expect(read('en', 'Help', link).orderCancellation).toBeNull();
    expect(read('en', 'Help', ['p', 'You can cancel your order in your account.']).orderCancellation?.value).toBe(true);
  });
});

describe('questions and answers', () => {
  it('a question marked with Q needs no question mark, and a paragraph that goes on is an introduction', () => {
    const pair = (question: string, answer: string): Tree[] => [
      ['p', ['span', `Q : ${question}`], ['br'], ['span', `R : ${answer}`]],
    ];
    const facts = read(
      'fr',
      'Foire aux questions',
      ['p', 'Vous vous posez une question ? Nous y avons peut-être répondu.'],
      ...pair('Livrez-vous en Suisse ?', 'Oui, en quatre jours ouvrés.'),
      ...pair('Puis-je payer par chèque ?', 'Oui, à l’ordre de la boutique.'),
      ...pair('J’ai oublié mon code promo…', 'Écrivez-nous avant l’expédition.'),
      ['p', 'Toujours pas de réponse ? La commande se fait aussi par téléphone.'],
    );
    expect(facts.faq?.value).toBe(3);
  });

  it('groups under bold lines over lists of questions', () => {
    const group = (name: string, ...pairs: [string, string][]): Tree[] => [
      ['div', ['strong', name]],
      ...pairs.map(([question, answer]): Tree => ['dl', ['dt', question], ['dd', answer]]),
    ];
    const facts = read(
      'en',
      'FAQ',
      ...group(
        'Orders',
        ['Can I change my order?', 'Yes, until it is packed.'],
        ['Can I pay by invoice?', 'Yes, from the second order.'],
      ),
      ...group('Delivery', ['When does it arrive?', 'Within two or three days.']),
    );
    expect(facts.faqCategories?.value).toBe(2);
  });
});

describe('hours beside numbers', () => {
  const hours = (language: string, text: string) =>
    (read(language, 'Info', ['p', text]).serviceHours?.value ?? []).map(
      ({ days, open, close }) => `${days.join('')} ${open}-${close}`,
    );

  it('the groups of a phone number are no times', () => {
    expect(hours('ru', 'Звоните: 8 921 555-03-88, по будням с 10 до 19, по субботам с 12 до 17.')).toEqual([
      '12345 10:00-19:00',
      '6 12:00-17:00',
    ]);
  });

  it('questions about delivery with a number to ring are answered in these hours', () => {
    expect(hours('ru', 'Вопросы по доставке — +7 (343) 555-06-19 (пн–пт, 10–18).')).toEqual(['12345 10:00-18:00']);
  });

  it('an abbreviation before the hour ends no sentence', () => {
    expect(hours('pl', 'Pracujemy od poniedziałku do piątku w godz. 9:00 – 17:00.')).toEqual(['12345 09:00-17:00']);
  });
});
