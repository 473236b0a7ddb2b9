import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, country: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ...content]), language }, { country });
}

const numbers = (language: string, country: string, ...content: Tree[]) =>
  read(language, country, ...content).phones.map(({ value }) => value);

describe('numbers', () => {
  it('two of them parted by a comma are no number with an extension', () => {
    expect(numbers('pl', 'PL', ['main', ['h1', 'Kontakt'], ['p', 'tel. 32 555 40 10, 32 555 40 11']])).toEqual([
      '+48325554010',
      '+48325554011',
    ]);
  });

  const head: Tree = ['header', ['p', 'Лесная лавка']];
  it('over the head of the page belong to it', () => {
    expect(numbers('ru', 'RU', ['div', '8 (383) 204-05-17 Войти'], head)).toEqual(['+73832040517']);
  });

  it('between the goods do not', () => {
    expect(numbers('ru', 'RU', head, ['main', ['h1', 'Орехи'], ['div', '8 (383) 204-05-17 штук']])).toEqual([]);
  });
});

describe('a shop that can be visited', () => {
  const visited = (language: string, text: string) =>
    read(language, 'GB', ['main', ['h1', 'Info'], ['p', text]]).channels.some(({ value }) => value === 'store-counter');

  it.each([
    ['en', 'Showroom and telephone keep the same hours.'],
    ['es', 'Teléfono y mostrador, mismo horario.'],
    ['ru', 'Принимаем гостей ежедневно с 11 до 19.'],
  ])('%s: %s', (language, text) => expect(visited(language, text)).toBe(true));

  it('not where only the phone has hours', () => {
    expect(visited('en', 'The telephone keeps office hours.')).toBe(false);
  });
});

describe('a form that sends an enquiry', () => {
  const form = (button: string): Tree => [
    'form',
    ['input', { name: 'name', type: 'text' }],
    ['textarea', { name: 'text' }],
    ['button', button],
  ];
  const takes = (button: string) => {
    const snapshot = styledPage(['body', ['main', ['h1', 'Info'], form(button)]]);
    for (const node of snapshot.nodes) if (node.tag === 'button') [node.role, node.name] = ['button', node.text];
    return readPage({ ...snapshot, language: 'en' }).contactForm?.value ?? null;
  };

  it('is for contact, though it asks for no address', () => expect(takes('Send enquiry')).toBe(true));
  it('one that only saves is not', () => expect(takes('Save')).toBeNull());
});
