import type { PageText } from '../text/page-text.ts';
import { firstHit } from '../text/patterns.ts';

/** `Klarna hotline 0221 …`, `(Przelewy24, tel. …`: a firm that takes payments is named right before a number or address. */
export function isPayers(before: string): boolean {
  const named = [...before.matchAll(EVERY_PAYER)].at(-1);
  const between = named ? before.slice(named.index + named[0].length) : '';
  return named !== undefined && between.length <= NEAR && !OURS.test(between);
}

/** `Ask the manufacturer: …`, `Maker: …`: who made the goods, and nobody says `write to us` after it. */
export function isMakers(page: PageText, before: string): boolean {
  const maker = MAKER.exec(before);
  const after = maker ? before.slice(maker.index + maker[0].length) : '';
  return maker !== null && !OURS.test(after) && firstHit(after, page.words.contact.writeUs) === null;
}

/** A firm that takes payments for stores, by the beginning of its name. */
export function isPayer(name: string): boolean {
  return PAYER.test(name);
}

/** So many letters between a firm's name and its number. */
const NEAR = 44;

/** Folded. Names that are words of a language, too (`alma`, `square`, `sage`), are left out. */
const PAYERS =
  '(?:klarna|paypal|afterpay|clearpay|riverty|ratepay|unzer|mollie|adyen|stripe|worldpay|sumup|zettle|billie|billpay|payone|easycredit|giropay|sofort gmbh|scalapay|oney|cofidis|cetelem|floa|paygreen|hipay|paylib|payplug|sequra|aplazame|redsys|bizum|paycomet|payu|paypro|przelewy ?24|dotpay|tpay|blue ?media|autopay|twisto|paypo|imoje|espago|barion|simplepay|otp mobil|borgun|paysera|kevin\\.|opay|inbank|mokilizingas|general financing|esto as|yookassa|юкасса|юkassa|yoomoney|юмани|cloudpayments|тинькофф касс|т-?касса|robokassa|робокасса|payanyway|долями|подели|paykeeper|uniteller|toss ?payments|토스페이먼츠|토스페이|kg ?이니시스|이니시스|kcp|nhn ?kcp|나이스페이|나이스페이먼츠|카카오페이|네이버페이|페이코|payco|다날|kg ?모빌리언스|payjp|paypay|np後払い|ネットプロテクションズ|atone|paidy|gmoペイメント|gmo後払い|sbペイメント|ヤマトクレジットファイナンス|クロネコ代金後払い|ソニーペイメント|ペイディ|amazon ?pay)';
const PAYER = new RegExp(`^${PAYERS}`, 'u');
const EVERY_PAYER = new RegExp(`(?<![\\p{L}\\d@.])${PAYERS}`, 'gu');

/** Whoever made the goods, as one is sent there or as a label tells it. Folded. */
const MAKER =
  /(?:contact|ask|call|ring|phone|consult|through|via|to) (?:the )?(?:manufacturer|maker|brand)(?:'s|s)?(?!\p{L})|(?:manufacturer|maker)(?:'s|s)? (?:service|support|helpline|hotline|customer|contact)|(?:beim|zum|an den|an die|uber den|bei den|durch den) (?:jeweilige\p{L}* )?hersteller\p{L}*|hersteller(?:kundendienst|support|hotline)|(?:au|aupres du|chez le|par le|contacte[rz] le) (?:service client du )?fabricant(?!\p{L})|(?:al|con el|por el|ante el) fabricante|(?:do|u|przez|z) producent\p{L}*|gyarto(?:hoz|nal|t|jahoz|janal)(?!\p{L})|(?:к|у) (?:производител|изготовител)\p{L}+|(?:i|pas|su) gamintoj\p{L}+|gamintojui|제조사(?:로|에)|제조업체(?:로|에)|브랜드 ?고객센터|(?:メーカー|製造元)(?:様)?(?:へ|に|まで|サポート)|(?:manufacturer|hersteller|fabricant|fabricante|producent|gyarto|производитель|изготовитель|gamintojas|제조사|제조원|メーカー|製造元)\s?[:：]/u;

/** The store speaks of itself. Folded. */
const OURS =
  /(?<!\p{L})(?:us|our|we|uns|unser\p{L}*|wir|nous|notre|nos|nosotros|nuestr\p{L}*|nas|nam|nami|nasz\p{L}*|мы|нас|нам|нами|наш\p{L}*|mus|mums|musu|mes|minket|nekunk|nalunk|hozzank|mi)(?!\p{L})|저희|우리|당사|본사로|当店|弊社|当社|弊店/u;
