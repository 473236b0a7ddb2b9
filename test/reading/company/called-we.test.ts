import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import { page } from '../../snapshot/tree.ts';

function identity(language: string, title: string, ...lines: string[]) {
  const snapshot = page(['body', ['main', ['h1', title], ...lines.map((line): [string, string] => ['p', line])]]);
  const { company, companyAddress } = readPage({ ...snapshot, language });
  return [company?.value ?? null, companyAddress?.value ?? null];
}

describe('who calls itself "we"', () => {
  it.each([
    [
      'ja',
      'プライバシーポリシー',
      '合同会社やまびこ（以下「当社」）は、個人情報を次のとおり取り扱います。',
      '合同会社やまびこ',
    ],
    ['en', 'Privacy policy', 'Larch Goods Ltd (hereinafter "we") keeps your data for three years.', 'Larch Goods Ltd'],
    ['de', 'Datenschutz', 'Lärchenhof GmbH (im Folgenden „wir“) speichert Ihre Daten.', 'Lärchenhof GmbH'],
    [
      'fr',
      'Confidentialité',
      'Responsable du traitement : EARL du Mas Vert, 5 chemin des Pins, 54170 Colombey.',
      'EARL du Mas Vert',
    ],
  ])('%s: runs the store', (language, title, line, name) => {
    expect(identity(language, title, line)[0]).toBe(name);
  });

  it('a processor with a short name of its own does not', () => {
    const line = 'Data is processed by Host Works Ltd (hereinafter "the Processor") on our behalf and by others.';
    expect(identity('en', 'Privacy policy', line)[0]).toBeNull();
  });
});

it('the address above is not what follows these words', () => {
  const line = 'Écrivez à l’adresse ci-dessus. Réclamation : CNIL, 3 place de Fontenoy, 75007 Paris.';
  expect(identity('fr', 'Confidentialité', line)[1]).toBeNull();
});

it('an address ends before the copyright', () => {
  const line =
    '주식회사 산들 | 사업자등록번호 418-81-30265 | 54999 전북특별자치도 전주시 덕진구 팔달로 350 산들 © 2009-2026';
  expect(identity('ko', '회사 소개', line)[1]).toBe('54999 전북특별자치도 전주시 덕진구 팔달로 350');
});
