import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

describe('who takes the payments is not who runs the store', () => {
  it.each([
    ['en', 'Privacy policy', 'Our payment provider is Acme Payments Ltd, 1 High Street, London EC1A 1BB.'],
    ['de', 'Datenschutzerklärung', 'Zahlungsdienstleister: Muster Pay GmbH, Ring 3, 50667 Köln, HRB 12345.'],
    ['fr', 'Politique de confidentialité', 'Prestataire de paiement : Modèle SAS, 2 rue Haute, 59100 Roubaix.'],
    ['es', 'Política de privacidad', 'Pasarela de pago: Modelo S.L., calle Alta 2, 28001 Madrid.'],
    ['pl', 'Polityka prywatności', 'Operator płatności Wzór S.A., ul. Pastelowa 8, 60-198 Poznań, KRS 0000347935.'],
    ['hu', 'Adatkezelési tájékoztató', 'Fizetési szolgáltató: Minta Zrt., 1132 Budapest, Fő utca 11.'],
    ['lt', 'Privatumo politika', 'Mokėjimų paslaugų teikėjas UAB „Pavyzdys“, Gedimino pr. 1, 01103 Vilnius.'],
    ['ru', 'Политика конфиденциальности', 'Платёжный сервис ООО «Пример», 101000, Москва, ул. Мира, 1.'],
    ['ko', '개인정보처리방침', '결제대행사 (주)예시페이'],
    ['ja', 'プライバシーポリシー', '決済代行会社 株式会社見本'],
  ])('%s: %s: %s', (language, title, text) => {
    const facts = read(language, title, ['p', text]);
    expect(facts.company).toBeNull();
    expect(facts.companyRegistration).toBeNull();
  });

  it('nor is one under a heading on who is given the data', () => {
    const facts = read(
      'de',
      'Datenschutzerklärung',
      ['h2', 'Empfänger'],
      ['p', 'Rechnungen druckt die Muster Druck GmbH.'],
    );
    expect(facts.company).toBeNull();
  });

  it('a store that sells under such a name is its own', () => {
    const page = styledPage([
      'body',
      ['main', ['h1', 'Impressum'], ['p', 'Mollie GmbH'], ['p', 'Ring 3'], ['p', '50667 Köln']],
    ]);
    const facts = readPage({ ...page, language: 'de', title: 'Impressum | Mollie Mode' });
    expect(facts.company?.value).toBe('Mollie GmbH');
  });
});
