import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import type { Tree } from '../../snapshot/tree.ts';
import { styledPage } from '../styled.ts';

function read(language: string, title: string, ...content: Tree[]) {
  return readPage({ ...styledPage(['body', ['main', ['h1', title], ...content]]), language });
}

describe('how a label is to be stuck on says nothing of whether it is given', () => {
  it.each([
    ['en', 'Returns', 'Please do not stick the label on the shoe box.'],
    ['de', 'Rückgabe', 'Kleben Sie das Etikett nicht direkt auf den Schuhkarton.'],
    ['hu', 'Visszaküldés', 'Az eredeti dobozra ne ragassz címkét.'],
    ['ru', 'Возврат', 'Не наклеивайте этикетку на коробку с обувью.'],
    ['lt', 'Grąžinimas', 'Neklijuokite lipduko ant batų dėžutės.'],
    ['fr', 'Retours', "Ne collez pas l'étiquette sur la boîte à chaussures."],
    ['es', 'Devoluciones', 'No pegues la etiqueta en la caja de zapatos.'],
    ['pl', 'Zwroty', 'Nie naklejaj etykiety na pudełko po butach.'],
    ['ko', '반품 안내', '신발 상자에 라벨을 붙이지 마세요. 반품은 이 상자에 담아 주세요.'],
    ['ja', '返品について', '靴箱に直接ラベルを貼らないでください。'],
  ])('%s: %s: %s', (language, title, text) => {
    expect(read(language, title, ['p', text]).returnsLabel?.value ?? null).toBeNull();
  });
});

describe('a label that need not be printed and is not enclosed is not given', () => {
  it.each([
    ['en', 'Returns', 'You need not print a label, and we do not enclose one.'],
    ['de', 'Rückgabe', 'Ein Etikett müssen Sie nicht drucken, und wir legen auch keines bei.'],
    ['hu', 'Visszaküldés', 'Címkét nem kell nyomtatnod, és nem is küldünk.'],
    ['ru', 'Возврат', 'Этикетку печатать не нужно, и мы её не вкладываем.'],
    ['lt', 'Grąžinimas', 'Lipduko spausdinti nereikia ir jo nepridedame.'],
    ['fr', 'Retours', "Pas besoin d'imprimer d'étiquette, nous n'envoyons pas de bordereau."],
    ['es', 'Devoluciones', 'No hace falta imprimir la etiqueta y no la incluimos.'],
    ['pl', 'Zwroty', 'Etykiety nie trzeba drukować i nie dołączamy jej.'],
    ['ko', '반품 안내', '라벨을 출력할 필요는 없으며 따로 동봉하지 않습니다.'],
    ['ja', '返品について', 'ラベルの印刷は不要で、同梱もしておりません。'],
  ])('%s: %s: %s', (language, title, text) => {
    expect(read(language, title, ['p', text]).returnsLabel?.value).toBe(false);
  });
});

describe('who pays, told after the verb', () => {
  it.each([
    ['ru', 'Возврат', 'Обратную доставку оплачиваем мы, даже если вещь просто не подошла.'],
    ['lt', 'Grąžinimas', 'Grąžinimo siuntimą apmokame mes, net jei prekė tiesiog netiko.'],
    ['de', 'Rückgabe', 'Die Kosten der Rücksendung tragen wir, auch wenn etwas nicht gefällt.'],
    ['es', 'Devoluciones', 'Los gastos de devolución los pagamos nosotros, aunque simplemente no te guste.'],
    ['hu', 'Visszaküldés', 'A visszaküldés költségét mi álljuk, akkor is, ha egyszerűen nem tetszik.'],
    ['ko', '반품 안내', '반품 배송비는 저희가 부담합니다.'],
    ['ja', '返品について', '返品の送料は当店が負担いたします。'],
  ])('%s: %s: %s', (language, title, text) => {
    expect(read(language, title, ['p', text]).returnsFree?.value).toBe(true);
  });
});

describe('one policy for all goods', () => {
  it.each([
    ['en', 'Returns', 'The same rules hold for all our goods: 60 days to return them.'],
    ['de', 'Rückgabe', 'Für alle unsere Artikel gelten die gleichen Bedingungen der Rückgabe.'],
    ['hu', 'Visszaküldés', 'Minden termékünkre ugyanazok a visszaküldési szabályok vonatkoznak.'],
    ['ru', 'Возврат', 'На все наши товары действуют единые правила возврата.'],
    ['lt', 'Grąžinimas', 'Visoms mūsų prekėms, taip pat ir nukainotoms, galioja vienodos grąžinimo taisyklės.'],
    ['fr', 'Retours', 'Tous nos produits suivent les mêmes conditions de retour.'],
    ['es', 'Devoluciones', 'Todos nuestros productos tienen las mismas condiciones de devolución.'],
    ['pl', 'Zwroty', 'Wszystkie nasze produkty mają takie same zasady zwrotu.'],
    ['ko', '반품 안내', '모든 상품에 동일한 반품 규정이 적용됩니다.'],
    ['ja', '返品について', 'すべての商品に同じ条件で返品を承ります。'],
  ])('%s: %s: %s', (language, title, text) => {
    expect(read(language, title, ['p', text]).returnsSinglePolicy?.value).toBe(true);
  });
});
