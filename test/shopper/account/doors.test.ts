import { describe, expect, it } from 'vitest';
import { findDoor } from '../../../src/shopper/account/doors.ts';
import { wordsFor } from '../../../src/shopper/words.ts';
import { page, type Tree } from '../../snapshot/tree.ts';

const link = (text: string): Tree => ['li', ['a', { href: 'https://store.test/a' }, text]];

describe("the way to the owner's details", () => {
  it.each([
    ['en', 'Orders', 'Account details'],
    ['de', 'Bestellungen', 'Persönliche Daten'],
    ['fr', 'Commandes', 'Informations personnelles'],
    ['es', 'Pedidos', 'Detalles de la cuenta'],
    ['pl', 'Zamówienia', 'Moje dane'],
    ['hu', 'Rendeléseim', 'Személyes adatok'],
    ['ru', 'Заказы', 'Личные данные'],
    ['lt', 'Užsakymai', 'Paskyros duomenys'],
    ['ko', '주문내역', '회원정보 수정'],
    ['ja', 'ご注文履歴', '会員情報編集'],
  ])('is told by its words (%s)', (language, orders, details) => {
    const snapshot = page(['body', ['main', ['ul', link(orders), link(details)]]]);
    const { ref } = findDoor(snapshot, 'details', wordsFor(language));
    expect(ref === null ? null : snapshot.nodes[ref]?.text).toBe(details);
  });
});
