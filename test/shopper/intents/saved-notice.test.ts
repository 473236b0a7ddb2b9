import { describe, expect, it } from 'vitest';
import { fieldErrors } from '../../../src/shopper/intents/outcome.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page } from '../../snapshot/tree.ts';

function errorsOf(language: string, text: string): string[] {
  const snapshot = page(['body', ['main', ['div', text]]]);
  for (const node of snapshot.nodes) if (node.tag === 'div') node.role = 'alert';
  return fieldErrors(snapshot, wordsFor(language)).map((error) => error.text);
}

describe('a notice that something was saved', () => {
  it.each([
    ['en', 'Address changed successfully.'],
    ['de', 'Die Adresse wurde gespeichert.'],
    ['fr', "L'adresse a été enregistrée."],
    ['es', 'Dirección cambiada correctamente.'],
    ['pl', 'Adres został zapisany.'],
    ['hu', 'A címet sikeresen elmentettük.'],
    ['ru', 'Адрес успешно сохранён.'],
    ['lt', 'Adresas sėkmingai išsaugotas.'],
    ['ko', '배송지가 저장되었습니다.'],
    ['ja', 'お届け先を登録しました。'],
  ])('is no error (%s)', (language, text) => {
    expect(errorsOf(language, text)).toEqual([]);
  });

  it('is told from one that was not', () => {
    expect(errorsOf('es', 'El código postal no es válido.')).toEqual(['El código postal no es válido.']);
  });
});
