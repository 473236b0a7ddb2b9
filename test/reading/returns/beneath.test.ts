import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

describe('under a heading on returning things at the shop', () => {
  it('how it goes there is a yes, and what is not taken back afterwards no no', () => {
    const facts = read(
      'lt',
      'Prekių grąžinimas',
      ['h3', 'Grąžinimas parduotuvėje'],
      ['p', 'Bet kurioje mūsų vietoje – nemokamai. Reikės užsakymo numerio.'],
      ['p', 'Nubrozdintų padų nepriimame.'],
    );
    expect(facts.returnsInStore?.value).toBe(true);
  });

  it('a no right beneath is one', () => {
    const facts = read('ja', '返品について', ['h3', '実店舗での返品'], ['p', '京都店ではお受けできません。']);
    expect(facts.returnsInStore?.value).toBe(false);
  });
});

describe('a return is not begun online', () => {
  it.each([
    ['en', 'Returns', 'Send it back with the return form that is enclosed in your parcel (PDF).'],
    ['de', 'Rückgabe', 'Legen Sie der Rücksendung das Rückgabeformular bei, das im Paket liegt.'],
    ['pl', 'Zwroty', 'Zwrot odeślij z wypełnionym formularzem, który znajdziesz w paczce.'],
    ['fr', 'Retours', 'Pour le retour, le formulaire de retour se trouve dans votre colis.'],
    ['ru', 'Возврат', 'Для возврата заполните форму, которая лежит в посылке.'],
  ])('by a form of paper: %s: %s: %s', (language, title, text) => {
    expect(read(language, title, ['p', text]).returnsOnlineStart).toBeNull();
  });

  it('under the number of an account to which the money goes', () => {
    const facts = read('pl', 'Zwroty', ['h2', 'Konto do zwrotu'], ['p', 'Przykład: 61 1090 1014 0000 0712 1981 2874']);
    expect(facts.returnsOnlineStart).toBeNull();
  });
});
