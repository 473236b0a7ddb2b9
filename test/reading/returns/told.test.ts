import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

describe('the law’s period is not the store’s', () => {
  it.each([
    ['en', 'Returns', 'Instead of the 14 days the law gives you, you have 30 days to return it.', 30],
    ['hu', 'Visszaküldés', 'A törvényes 14 nap helyett 30 napod van visszaküldeni.', 30],
    ['ru', 'Возврат', 'Вместо 7 дней по закону у вас 30 дней, чтобы вернуть покупку.', 30],
    ['lt', 'Grąžinimas', 'Vietoj įstatyme numatytų 14 dienų turite 30 dienų nuo prekės gavimo.', 30],
    ['de', 'Rückgabe', 'Statt der gesetzlichen 14 Tage haben Sie 30 Tage Rückgaberecht.', 30],
    ['fr', 'Retours', 'Au lieu des 14 jours prévus par la loi, vous avez 30 jours pour retourner.', 30],
    ['pl', 'Zwroty', 'Zamiast ustawowych 14 dni masz 30 dni na zwrot.', 30],
  ])('%s, %s: %s', (language, title, text, days) => {
    expect(read(language, title, ['p', text]).returnsWindowDays?.value).toBe(days);
  });

  it('`extends the legal period of 14 days` speaks of the law’s, wherever it stands', () => {
    const facts = read(
      'es',
      'Devoluciones',
      ['p', 'Tienes 30 días desde que los recibes para devolverlos.'],
      ['p', 'Nuestra política amplía el plazo legal de 14 días y no lo sustituye.'],
    );
    expect(facts.returnsWindowDays?.value).toBe(30);
  });
});

describe('"how long do I have to return?"', () => {
  it.each([
    ['en', 'How long do I have to return something?', '30 days from delivery.'],
    ['de', 'Wie lange habe ich Zeit für eine Rückgabe?', '30 Tage ab Erhalt.'],
    [
      'fr',
      'Combien de temps ai-je pour un retour ?',
      '30 jours après réception, au lieu des 14 jours prévus par la loi.',
    ],
    ['es', '¿Cuánto tiempo tengo para una devolución?', '30 días desde la entrega.'],
    ['pl', 'Ile mam czasu na zwrot?', '30 dni od odbioru paczki.'],
    ['hu', 'Mennyi időm van a visszaküldésre?', '30 nap az átvételtől.'],
    ['lt', 'Kiek turiu laiko grąžinti?', '30 dienų nuo gavimo.'],
    ['ru', 'Сколько времени на возврат?', '30 дней со дня получения.'],
  ])('%s: %s', (language, question, answer) => {
    expect(read(language, 'FAQ', ['dl', ['dt', question], ['dd', answer]]).returnsWindowDays?.value).toBe(30);
  });
});

describe('who pays', () => {
  it('a question says neither yes nor no', () => {
    const facts = read('fr', 'Retours', ['p', 'Le retour est-il payant ?'], ['p', 'Non, le retour est gratuit.']);
    expect(facts.returnsFree?.value).toBe(true);
  });

  it.each([
    ['pl', 'Zwroty', 'Zwrot paczki nic Cię nie kosztuje.', 'Możesz odesłać paczkę na własny koszt kurierem.'],
    ['en', 'Returns', 'Returns are free.', 'You can also return it at your own expense by any courier.'],
    ['de', 'Rückgabe', 'Die Rücksendung ist kostenlos.', 'Sie können die Ware auch auf eigene Kosten zurücksenden.'],
  ])('%s: leave to do otherwise takes nothing back of a free way', (language, title, free, otherwise) => {
    expect(read(language, title, ['p', free], ['p', otherwise]).returnsFree?.value).toBe(true);
  });
});

describe('labels', () => {
  it.each([
    ['ru', 'Возврат', 'Вещь должна быть с ярлыками, без следов носки.'],
    ['fr', 'Retours', 'Tout article non porté et muni de ses étiquettes est repris.'],
    ['es', 'Devoluciones', 'Las prendas no usadas se devuelven con sus etiquetas.'],
    ['de', 'Rückgabe', 'Ungetragen und mit Etiketten nehmen wir nicht reduzierte Ware zurück.'],
  ])('%s, %s: those on the goods are none for the parcel', (language, title, text) => {
    expect(read(language, title, ['p', text]).returnsLabel).toBeNull();
  });

  it.each([
    ['pl', 'Zwroty', 'Etykiety nie dołączamy i nie trzeba niczego drukować.'],
    ['de', 'Rückgabe', 'Ein Etikett legen wir nicht bei und Sie müssen nichts drucken, nicht nötig.'],
  ])('%s, %s: none is given, and nothing need be printed', (language, title, text) => {
    expect(read(language, title, ['p', text]).returnsLabel?.value).toBe(false);
  });
});

describe('a line that leads to the policy is none', () => {
  it.each([
    ['en', 'Contact', 'Sending something back? Read our ', '365-day returns policy'],
    ['de', 'Kontakt', 'Etwas passt nicht? Lesen Sie unsere ', '30 Tage Rückgabe'],
    ['lt', 'Pristatymas', 'Jei drabužis netiko, skaitykite skiltį ', 'Grąžinimas ir keitimas'],
  ])('%s: %s%s%s', (language, title, text, link) => {
    const line: Tree = ['p', text, ['a', { href: '/returns' }, link]];
    expect(read(language, title, line).returnsPolicy).toBeNull();
  });
});

it('a line of nothing but links starts no return', () => {
  const line: Tree = [
    'div',
    ['span', ['a', { href: '/forgot' }, 'Passwort vergessen?'], ['a', { href: '/register' }, 'Konto anlegen']],
  ];
  expect(read('de', 'Widerrufsrecht', line).returnsOnlineStart).toBeNull();
});

it('a text that builds name as a title heads what follows', () => {
  const facts = read(
    'ko',
    '교환/반품 안내',
    ['p', { class: 'tit' }, '04. 반품이 안 되는 경우'],
    ['ul', ['li', '양말, 이너웨어 등 위생 상품'], ['li', '아울렛 상품']],
  );
  expect(facts.returnsSinglePolicy?.value).toBe(false);
});
