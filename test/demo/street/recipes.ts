import type { Page } from 'playwright';
import { variationOf } from '../../../src/demo/street/stores/magpie/variation.ts';

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
  lumiere: {
    product: 'Savon à la lavande',
    thanks: /numéro de commande : LUM\d+/,
    async buy(page, url) {
      await page.goto(url);
      await page.getByLabel('Rechercher').fill('savon');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /Savon à la lavande/ }).click();
      await page.getByRole('button', { name: 'Augmenter la quantité' }).click();
      await page.getByRole('button', { name: 'Diminuer la quantité' }).click();
      await page.getByRole('button', { name: 'Ajouter au panier' }).click();
      await page.getByRole('dialog').getByRole('link', { name: 'Passer la commande' }).click();
      await page.getByText('Madame').click();
      await fill(page, {
        Prénom: 'Camille',
        Nom: 'Moreau',
        'Adresse e-mail': 'camille@example.org',
        Téléphone: '+33612345678',
        'Numéro et nom de rue': '18 rue Victor Hugo',
        'Code postal': '69002',
        Ville: 'Lyon',
      });
      await page.getByLabel(/Colissimo/).check();
      await page.getByLabel('Virement bancaire').check();
      await page.getByLabel(/conditions générales/).check();
      await page.getByRole('button', { name: 'Commander avec obligation de paiement' }).click();
    },
  },
  barro: {
    product: 'Azulejo pintado a mano',
    thanks: /Número de pedido: BV-\d+/,
    async buy(page, url) {
      await page.goto(url);
      await page.getByPlaceholder('¿Qué estás buscando?').fill('azulejo');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /Azulejo pintado a mano/ }).click();
      await page.getByLabel('Dibujo').selectOption('Limón');
      await page.getByRole('button', { name: 'Añadir al carrito' }).click();
      await page.getByRole('link', { name: 'Ver el carrito' }).click();
      await page.getByRole('link', { name: 'Tramitar pedido' }).click();
      await fill(page, {
        Nombre: 'Lucía',
        Apellidos: 'Navarro',
        'Correo electrónico': 'lucia@example.org',
        Teléfono: '+34612345678',
        Dirección: 'Calle de Alcalá 45',
        'Código postal': '28014',
        Ciudad: 'Madrid',
      });
      await page.getByLabel('Provincia').selectOption('Madrid');
      await page.getByRole('button', { name: 'Continuar con el envío' }).click();
      const frame = page.frameLocator('iframe[title="Método de pago"]');
      await frame.getByLabel(/Contra reembolso/).check();
      await frame.getByText('Forma de pago guardada.').waitFor();
      await page.getByLabel(/términos y condiciones/).check();
      await page.getByRole('button', { name: 'Realizar el pedido' }).click();
    },
  },
  zielnik: {
    product: 'Mydło z nagietkiem',
    thanks: /Numer zamówienia: ZB\/\d+/,
    async buy(page, url) {
      await page.goto(url);
      await page.getByRole('button', { name: 'Tylko niezbędne' }).click();
      await page.getByRole('button', { name: 'Nie, dziękuję' }).click();
      await page.getByPlaceholder('Czego szukasz?').fill('mydło');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /Mydło z nagietkiem/ }).click();
      await page.getByText('Wybierz zapach').click();
      await page.getByRole('listitem').filter({ hasText: 'Lawenda' }).click();
      await page.getByRole('button', { name: 'Dodaj do koszyka' }).click();
      await page.getByRole('link', { name: 'Przejdź do kasy' }).click();
      await fill(page, {
        Imię: 'Magdalena',
        Nazwisko: 'Wiśniewska',
        'Adres e-mail': 'magda@example.org',
        Telefon: '+48512345678',
        'Ulica i numer': 'Długa 15',
        'Kod pocztowy': '31-147',
        Miejscowość: 'Kraków',
      });
      await page.getByText('Wybierz kraj').click();
      await page.getByRole('listitem').filter({ hasText: 'Polska' }).click();
      await page.getByText('Wybierz sposób dostawy').click();
      await page.getByRole('listitem').filter({ hasText: 'Kurier DPD' }).click();
      await page.getByLabel(/Za pobraniem/).check();
      await page.getByLabel(/regulamin/).check();
      await page.getByRole('button', { name: 'Zamawiam z obowiązkiem zapłaty' }).click();
    },
  },
  wabi: {
    product: '若狭塗の箸',
    thanks: /ご注文番号:W2611-\d+/,
    async buy(page, url) {
      await page.goto(url);
      await page.getByPlaceholder('キーワードを入力').fill('箸');
      await page.getByRole('button', { name: '検索' }).click();
      await page.getByRole('link', { name: '若狭塗の箸' }).click();
      await page.getByRole('combobox').selectOption('藍');
      await page.getByRole('button', { name: 'カートに入れる' }).click();
      await page.getByRole('link', { name: 'レジに進む' }).click();
      await page.getByRole('link', { name: 'ゲスト購入' }).click();
      const boxes = page.getByRole('definition').getByRole('textbox');
      const values = [
        '中村',
        '美咲',
        'ナカムラ',
        'ミサキ',
        '150',
        '0001',
        '渋谷区神宮前',
        '1-5-8',
        '090',
        '1234',
        '5678',
        'misaki@example.org',
        'misaki@example.org',
      ];
      for (const [index, value] of values.entries()) await boxes.nth(index).fill(value);
      await page.getByRole('combobox').selectOption('東京都');
      await page.getByRole('button', { name: '次へ' }).click();
      await page.getByLabel(/代金引換/).check();
      await page.getByRole('button', { name: '確認画面へ' }).click();
      await page.getByRole('button', { name: '注文を確定する' }).click();
    },
  },
  negev: {
    product: 'דבש תמרים 350 גרם',
    thanks: /מספר הזמנה: N\d+/,
    async buy(page, url) {
      await page.goto(url);
      await page.getByLabel('חיפוש').fill('תמרים');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'דבש תמרים 350 גרם' }).click();
      await page.getByRole('button', { name: 'הוספה לסל' }).click();
      await page.getByRole('link', { name: 'לתשלום' }).click();
      await fill(page, {
        'שם פרטי': 'Emma',
        'שם משפחה': 'Clarke',
        'דואר אלקטרוני': 'emma@example.org',
        טלפון: '+972502345678',
        'רחוב ומספר בית': 'דיזנגוף 99',
        עיר: 'תל אביב-יפו',
        מיקוד: '6439602',
      });
      await page.getByLabel(/שליח עד הבית/).check();
      await page.getByLabel('מזומן לשליח').check();
      await page.getByRole('button', { name: 'המשך' }).click();
      await page.getByRole('button', { name: 'ביצוע הזמנה' }).click();
    },
  },
  magpie: {
    product: 'Tin Lantern',
    thanks: /Your order number is MP\d+/,
    async buy(page, url) {
      const variation = variationOf(1);
      await page.goto(url);
      await page.getByPlaceholder('Search').fill('lantern');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Tin Lantern' }).click();
      await page.getByRole('button', { name: variation.addLabel }).click();
      await page.getByRole('link', { name: variation.checkoutLabel }).click();
      await fill(page, {
        Email: 'emma@example.org',
        'Full name': 'Emma Clarke',
        'Phone number': '07400 123456',
        'Street address': '14 Church Street',
        'Town or city': 'York',
        Postcode: 'YO1 8BG',
      });
      for (let screen = 1; screen < variation.screens; screen++)
        await page.getByRole('button', { name: variation.nextLabel }).click();
      await page.getByLabel('Cash on delivery').check();
      await page
        .getByText(variation.finalLabel, { exact: true })
        .or(page.getByRole('button', { name: variation.finalLabel, exact: true }))
        .first()
        .click();
    },
  },
  copper: {
    product: 'Flannel Shirt',
    thanks: /Order number: #CP\d+/,
    async buy(page, url) {
      await page.goto(url);
      await page.getByLabel('Search').fill('shirt');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /Flannel Shirt/ }).click();
      await page.getByLabel('M', { exact: true }).check();
      await page.getByRole('button', { name: 'Add to Bag' }).click();
      await page.getByRole('link', { name: 'Check Out' }).click();
      await fill(page, {
        'First name': 'Emma',
        'Last name': 'Clarke',
        'Email address': 'emma@example.org',
        'Confirm password': 'geheim123',
      });
      await page.getByLabel('Password At least 8').fill('geheim123');
      await page.getByLabel(/I agree/).check();
      await page.getByRole('button', { name: 'Create Account' }).click();
      await fill(page, {
        Address: '248 Maple Avenue',
        City: 'Beverly Hills',
        'ZIP code': '90210',
        'Phone number': '2125550123',
      });
      await page.getByLabel('State').selectOption('California');
      await page.getByRole('button', { name: 'Continue to Payment' }).click();
      await page.getByLabel('Invoice (net 30)').check();
      await page.getByRole('button', { name: 'Place Order' }).click();
    },
  },
  bergladen: {
    product: 'Jasskarten',
    thanks: /Ihre Bestellnummer: BL-\d+/,
    async buy(page, url) {
      await page.goto(url);
      await page.getByRole('link', { name: 'Stube' }).first().click();
      await page.getByRole('link', { name: 'Jasskarten' }).last().click();
      await page.getByRole('button', { name: 'In den Warenkorb' }).click();
      await page.getByRole('button', { name: 'Zur Kasse' }).click();
      const values = ['Katrin', 'Lindner', 'Bahnhofstrasse 24', '8001', 'Zürich', 'katrin@example.org'];
      for (const [index, value] of values.entries()) await page.getByRole('textbox').nth(index).fill(value);
      await page.getByRole('button', { name: 'Weiter' }).click();
      await page.getByRole('button', { name: 'Bestellung absenden' }).click();
    },
  },
};

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label, { exact: true }).fill(value);
}
