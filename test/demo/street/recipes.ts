import type { Page } from 'playwright';

/** How a person buys one thing in each store of the street, by what is written on the page. */
export interface Recipe {
  /** Name of the product that ends up in the order. */
  product: string;
  buy(page: Page, url: string): Promise<void>;
  /** Where the thank-you page shows the order's number. */
  thanks: RegExp;
}

export const RECIPES: Record<string, Recipe> = {
  thistle: {
    product: 'Heather Honey',
    thanks: /Your order number is TT-\d+/,
    async buy(page, url) {
      await page.goto(url);
      await page.getByRole('searchbox', { name: 'Search our shop' }).fill('honey');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Heather Honey' }).click();
      await page.getByRole('button', { name: 'Add to basket' }).click();
      await page.getByRole('link', { name: 'Basket (1)' }).click();
      await page.getByRole('link', { name: 'Proceed to checkout' }).click();
      await page.getByLabel('Email address').fill('emma@example.org');
      await page.getByLabel('Phone number').fill('07400 123456');
      await page.getByRole('button', { name: 'Save and continue' }).click();
      for (const [label, value] of [
        ['First name', 'Emma'],
        ['Last name', 'Clarke'],
        ['Address line 1', '14 Church Street'],
        ['Town or city', 'York'],
        ['Postcode', 'YO1 8BG'],
      ] as const)
        await page.getByLabel(label).fill(value);
      await page.getByRole('button', { name: 'Save and continue' }).click();
      await page.getByLabel('Royal Mail Tracked 48').check();
      await page.getByRole('button', { name: 'Save and continue' }).click();
      await page.getByLabel('Cash on delivery').check();
      await page.getByRole('button', { name: 'Save and continue' }).click();
      await page.getByRole('button', { name: 'Place order' }).click();
    },
  },
  hofladen: {
    product: 'Leinenschürze',
    thanks: /Bestellnummer lautet HL\d+/,
    async buy(page, url) {
      await page.goto(url);
      await page.getByPlaceholder('Suchbegriff …').fill('schürze');
      await page.getByRole('button', { name: 'Suchen' }).click();
      await page.getByRole('heading', { name: 'Leinenschürze' }).getByRole('link').click();
      await page.getByLabel('Farbe').selectOption('Blau');
      await page.getByRole('button', { name: 'In den Warenkorb' }).click();
      await page.getByRole('link', { name: 'Zur Kasse' }).click();
      await page.getByRole('button', { name: 'Als Gast bestellen' }).click();
      await page.getByLabel('Anrede').selectOption('Frau');
      for (const [label, value] of [
        ['Vorname', 'Katrin'],
        ['Nachname', 'Lindner'],
        ['Straße', 'Gartenstraße'],
        ['Hausnummer', '12'],
        ['PLZ', '50674'],
        ['Ort', 'Köln'],
        ['E-Mail-Adresse', 'katrin@example.org'],
      ] as const)
        await page.getByLabel(label).fill(value);
      await page.getByRole('button', { name: 'Weiter zum Versand' }).click();
      await page.getByLabel('DHL Paket').check();
      await page.getByRole('button', { name: 'Weiter', exact: true }).click();
      await page.getByLabel('Nachnahme').check();
      await page.getByRole('button', { name: 'Weiter', exact: true }).click();
      await page.getByLabel(/AGB/).check();
      await page.getByRole('button', { name: 'Zahlungspflichtig bestellen' }).click();
    },
  },
  kuckoo: {
    product: 'Kerámia bögre',
    thanks: /Rendelésszám: K-\d+/,
    async buy(page, url) {
      await page.goto(url);
      await page.getByPlaceholder('Mit keresel?').fill('bögre');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Kerámia bögre' }).click();
      await page.getByLabel('Szín').selectOption('Zöld');
      await page.getByRole('button', { name: 'Kosárba teszem' }).click();
      await page.getByRole('button', { name: 'Tovább a pénztárhoz' }).click();
      for (const [label, value] of [
        ['Teljes név', 'Kovács Eszter'],
        ['E-mail cím', 'eszter@example.org'],
        ['Telefonszám', '+36201234567'],
        ['Irányítószám', '1052'],
        ['Település', 'Budapest'],
        ['Utca, házszám', 'Petőfi Sándor utca 8'],
      ] as const)
        await page.getByLabel(label).fill(value);
      await page.getByLabel(/GLS/).check();
      await page.getByLabel(/Utánvét/).check();
      await page.getByLabel(/ÁSZF/).check();
      await page.getByRole('button', { name: 'Megrendelés elküldése' }).click();
    },
  },
  samovar: {
    product: 'Платок шерстяной',
    thanks: /Ваш заказ № С\d+ принят/,
    async buy(page, url) {
      await page.goto(url);
      await page.getByTitle('Поиск').click();
      await page.getByPlaceholder('Найти товар').fill('платок');
      await page.getByRole('button', { name: 'Найти' }).click();
      await page.getByRole('link', { name: 'Платок шерстяной' }).click();
      await page.getByText('Синий', { exact: true }).click();
      await page.getByRole('button', { name: 'В корзину' }).click();
      await page.getByRole('link', { name: 'Перейти в корзину' }).click();
      await page.getByRole('link', { name: 'Оформить заказ' }).click();
      const below = (label: string) =>
        page
          .locator('div')
          .filter({ has: page.getByText(label, { exact: true }) })
          .last()
          .getByRole('textbox');
      for (const [label, value] of [
        ['Телефон *', '+79123456789'],
        ['Имя и фамилия *', 'Елена Соколова'],
        ['Город *', 'Москва'],
        ['Индекс *', '125009'],
        ['Улица, дом, квартира *', 'улица Тверская, 12'],
      ] as const)
        await below(label).fill(value);
      await page.getByText('Курьером до двери').getByRole('radio').check();
      await page.getByText('Наличными при получении').getByRole('radio').check();
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Подтвердить заказ' }).click();
    },
  },
  linas: {
    product: 'Liepų medus 450 g',
    thanks: /Užsakymo numeris: LN-\d+/,
    async buy(page, url) {
      await page.goto(url);
      await page.getByLabel('Ieškoti prekių').fill('medus');
      await page.getByRole('button', { name: 'Ieškoti' }).click();
      await page.getByRole('link', { name: 'Liepų medus 450 g' }).click();
      await page.getByRole('button', { name: 'Į krepšelį' }).click();
      await page.getByRole('link', { name: 'Pereiti prie apmokėjimo' }).click();
      await page.getByLabel('Pirkti be registracijos').check();
      await page.getByRole('button', { name: 'Tęsti' }).click();
      await page.getByLabel('Pristatymas').selectOption({ label: 'Paštomatas – 2,49 € (1–2 darbo dienos)' });
      await page.getByLabel(/^Paštomatas/).selectOption('Kaunas, Mega');
      for (const [label, value] of [
        ['Vardas', 'Rūta'],
        ['Pavardė', 'Kazlauskienė'],
        ['El. paštas', 'ruta@example.org'],
        ['Telefono numeris', '+37061234567'],
        ['Gatvė, namo numeris', 'Gedimino pr. 9'],
        ['Miestas', 'Vilnius'],
        ['Pašto kodas', 'LT-01103'],
      ] as const)
        await page.getByLabel(label).fill(value);
      await page.getByLabel('Banko pavedimas').check();
      await page.getByLabel(/Sutinku/).check();
      await page.getByRole('button', { name: 'Pateikti užsakymą' }).click();
    },
  },
  haneul: {
    product: '핸드메이드 머그컵',
    thanks: /주문번호 20261122-\d+/,
    async buy(page, url) {
      await page.goto(url);
      await page.getByRole('button', { name: '오늘 하루 보지 않기' }).click();
      await page.getByTitle('검색어 입력').fill('머그컵');
      await page.getByRole('button', { name: '검색' }).click();
      await page.getByRole('link', { name: '핸드메이드 머그컵' }).click();
      await page.getByRole('combobox').selectOption('네이비');
      await page.getByRole('button', { name: '장바구니 담기' }).click();
      await page.getByRole('link', { name: '전체상품주문' }).click();
      await page.getByRole('link', { name: '비회원 구매하기' }).click();
      const row = (label: string) => page.getByRole('row').filter({ hasText: label }).getByRole('textbox');
      for (const [label, value] of [
        ['받으시는 분', '박지은'],
        ['우편번호', '04524'],
        ['기본주소', '서울특별시 중구 세종대로 110'],
        ['나머지주소', '3층'],
        ['이메일', 'jieun@example.org'],
        ['주문조회 비밀번호', 'geheim12'],
      ] as const)
        await row(label).fill(value);
      await row('휴대전화').first().fill('2000');
      await row('휴대전화').last().fill('0000');
      await page.getByLabel('무통장입금').check();
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await page.getByRole('button', { name: '결제하기' }).click();
    },
  },
};
