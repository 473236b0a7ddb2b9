import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

const values = (found: { value: string }[]) => found.map(({ value }) => value);

describe("the host's number is not the store's", () => {
  it.each([
    ['hu', 'Impresszum', 'Tárhely: Rackpont Kft., 1132 Budapest, Fő utca 11., +36 1 445 1200'],
    ['de', 'Impressum', 'Hoster: Serverhaus GmbH, Ring 3, 50667 Köln, Tel. 0221 555 4400'],
    ['pl', 'Polityka prywatności', 'Dostawca hostingu: Serwer S.A., ul. Zbożowa 4, tel. 22 555 44 00'],
    ['fr', 'Mentions légales', 'Hébergeur : Serveurs SAS, 2 rue Haute, 59100 Roubaix, tél. 03 20 55 44 00'],
    ['es', 'Aviso legal', 'Proveedor de alojamiento: Servidor S.L., calle Alta 2, tel. 91 555 44 00'],
  ])('%s: %s: %s', (language, title, text) => {
    expect(values(read(language, title, ['p', text]).phones)).toEqual([]);
  });
});

describe('a number for a messenger is one of the store', () => {
  it.each([
    ['es', 'Mándanos una foto por WhatsApp al 611 555 019.', '+34611555019'],
    ['de', 'WhatsApp 0151 23456789', '+4915123456789'],
    ['pl', 'WhatsApp: 601 555 019', '+48601555019'],
  ])('%s: %s', (language, text, number) => {
    expect(values(read(language, 'Info', ['p', text]).phones)).toEqual([number]);
  });
});

it('whoever keeps the data in the foot of a Korean store is the one to write to', () => {
  const page = styledPage([
    'body',
    ['main', ['h1', 'FAQ']],
    ['footer', ['p', '개인정보관리책임자 : 윤지혜 help@sotsot.co.kr']],
  ]);
  expect(values(readPage({ ...page, language: 'ko' }).emails)).toEqual(['help@sotsot.co.kr']);
});

describe('a place that is open of a Saturday, beside its address, is a shop', () => {
  const shop = (address: string) =>
    values(
      read(
        'lt',
        'Kontaktai',
        ['p', address],
        ['h3', 'Darbo laikas'],
        ['p', 'I–V 10.00–18.30'],
        ['p', 'Šeštadieniais 10.00–15.00'],
      ).channels,
    );

  it('though nothing calls it one; rooms of an office are none', () => {
    expect(shop('Savanorių pr. 178, LT-50175 Kaunas')).toContain('store-counter');
    expect(shop('Savanorių pr. 178, biuras 12, LT-50175 Kaunas')).not.toContain('store-counter');
  });
});

describe('an order that the store cancels for want of the money is not how one cancels', () => {
  it.each([
    ['es', 'Si no recibimos el pago en 5 días, el pedido quedará cancelado.'],
    ['en', 'If we have not received your payment within 5 days, the order will be cancelled.'],
    ['de', 'Geht keine Zahlung ein, wird die Bestellung storniert.'],
    ['fr', 'Sans paiement sous 5 jours, la commande est annulée.'],
    ['pl', 'W razie braku wpłaty zamówienie zostanie anulowane.'],
    ['ko', '미입금 주문은 취소됩니다.'],
  ])('%s: %s', (language, text) => {
    expect(read(language, 'Info', ['p', text]).orderCancellation).toBeNull();
  });
});

describe('a link by which one follows the parcel', () => {
  it.each([
    ['es', 'Cuando salga recibirás un enlace para ver por dónde va.'],
    ['pl', 'Stan zamówienia sprawdzisz pod linkiem, który wysłaliśmy w e-mailu.'],
    ['de', 'Über den Link in der E-Mail sehen Sie den Stand Ihrer Sendung.'],
    ['fr', 'Le lien reçu par e-mail montre où en est le colis.'],
    ['ru', 'По ссылке в письме видно, где находится посылка.'],
    ['hu', 'Az e-mailben kapott linken látod, hol tart a csomag.'],
    ['lt', 'Nuoroda laiške rodo, kur yra siunta.'],
  ])('%s: %s', (language, text) => {
    expect(read(language, 'Info', ['p', text]).orderTracking?.value).toBe(true);
  });
});
