import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

const values = (found: { value: string }[]) => found.map(({ value }) => value);

describe('a number where one is asked to call, before or behind it', () => {
  it.each([
    ['es', 'Cualquier duda, en el 911 870 365.', '+34911870365'],
    ['de', 'Bei Fragen: 0341 226 84 70', '+493412268470'],
    ['fr', "Besoin d'aide ? 02 40 71 88 36", '+33240718836'],
    ['pl', 'Masz pytania? 52 321 98 70', '+48523219870'],
    ['hu', 'Jelezze a hibát a (06 1) 299 8080 telefonszámon.', '+3612998080'],
    ['hu', 'Írjon, vagy hívjon minket a 76/441-290-es számon.', '+3676441290'],
    ['ko', '02-548-8120번으로 연락 주세요.', '+8225488120'],
    ['ja', '03-6804-7715までお電話ください。', '+81368047715'],
  ])('%s: %s', (language, text, number) => {
    expect(values(read(language, 'Info', ['p', text]).phones)).toEqual([number]);
  });
});

describe("an address on the page that thanks for an order is the store's", () => {
  const thanks = (domain: string) => {
    const page = styledPage([
      'body',
      ['main', ['h1', 'Thank you, your order has been received'], ['p', `To cancel, email orders@${domain} at once.`]],
    ]);
    return values(readPage({ ...page, title: 'Order received – Marrow Books', language: 'en' }).emails);
  };

  it('where its domain is called like the store', () => {
    expect(thanks('marrowbooks.example')).toEqual(['orders@marrowbooks.example']);
    expect(thanks('mail.example')).toEqual([]);
  });
});

describe('following a parcel', () => {
  it.each([
    ['en', 'Small orders go as letter post, without tracking.'],
    ['de', 'Kleine Bestellungen schicken wir als Warensendung, ohne Sendungsverfolgung.'],
    ['fr', 'Les petits colis partent en lettre, sans suivi de commande.'],
    ['pl', 'Listem zwykłym, bez śledzenia przesyłki.'],
  ])('%s: is none: %s', (language, text) => {
    expect(read(language, 'Info', ['p', text]).orderTracking).toBeNull();
  });

  it('is one where nothing denies it', () => {
    expect(read('en', 'Info', ['p', 'You can track your order at any time.']).orderTracking?.value).toBe(true);
  });
});

describe('to cancel a contract after delivery is to send goods back', () => {
  it.each([
    'You have a legal right to cancel within 14 days of delivery.',
    'You may cancel the contract within 14 days after receiving the goods.',
  ])('%s', (text) => {
    expect(read('en', 'Returns', ['p', text]).orderCancellation).toBeNull();
  });

  it('an order is cancelled before it leaves', () => {
    const text = 'You can cancel your order within two hours, before we start packing.';
    expect(read('en', 'Orders', ['p', text]).orderCancellation?.value).toBe(true);
  });
});

describe('what is asked to tell is no question of an FAQ', () => {
  const faq: Tree = [
    'dl',
    ...['¿Cuánto tarda el envío?', '¿Puedo devolver un saco?', '¿Cómo anulo un pedido?'].flatMap((question): Tree[] => [
      ['dt', question],
      ['dd', `Lo normal es que lo tengas en dos días. ${question.length}`],
    ]),
  ];

  it('did you know …?', () => {
    const facts = read('es', 'Preguntas frecuentes', faq, ['h2', '¿Sabías que…?'], ['p', 'Cada mes donamos pienso.']);
    expect(facts.faq?.value).toBe(3);
  });
});
