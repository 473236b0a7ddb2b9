import type { MailWords } from '../../../lexicon/mail-words.ts';
import { fold, plain } from '../../../shared/text.ts';
import type { Said } from '../../types.ts';
import { type Brand, tight } from './brand.ts';
import { blockName } from './eastern-block.ts';

const KOREAN_NOBODY =
  /고객|센터|팀|몰$|샵|숍|스토어|마켓|상점|본사|일동|담당|매장|운영|가게|마트|전화|번호|주소|메일|문의|주문|배송|상품|제품|안내|정보|정책|정상|신상|한정|최대|최소|이상|이하|이내|무료|유료|천원|만원|가격|기간|시간|오전|오후|정기|조립|구성|공지|마감|지원|사업|부서|직원|[에를을께]$/;
/** Places and offices: who is named behind one says who she is. */
const KOREAN_OFFICE =
  '(?:\\S{0,12}(?:센터|팀|부|부서|과|실|점|몰|샵|숍|스토어|담당자?|매니저|상담원|상담사|대표|점장|지점|본사|공방|가게|상점|마켓|마트|서점|매장|농원|원예|꽃집|베이커리|카페|하우스|아웃도어))';

/** `저는 푸른가게 고객센터 이정훈입니다`: behind an office, whatever stands before it. */
const OFFICER = new RegExp(
  `^(?:\\S{1,14}\\s){0,3}${KOREAN_OFFICE}\\s([가-힣]{3})(?:입니다|이라고 합니다|예요|이에요)(?=[\\s.!~:]|$)`,
  'u',
);
/** Words in syllables that stand behind a store's name and are nobody. */
const KANA_NOBODY =
  /スタッフ|サポート|チーム|ショップ|ストア|オンライン|カスタマー|センター|ベーカリー|カフェ|ギャラリー|アトリエ|より|まで|です|ます|こちら|おまち|ください/u;

/** Korean and Japanese signatures, which have no capitals: by their fixed words and usual family names. */
export function eastern(lines: string[], words: MailWords[], brand: Brand | null = null): Said<string> | null {
  const usual = words.flatMap((one) => one.familyNames ?? []);
  if (usual.length === 0) return null;
  const families = [...usual, ...(brand?.families ?? []).map((name) => `${name} `)];
  const honoured = words.flatMap((one) => one.honorificsAfter);
  const inBlock = blockName(lines);
  if (inBlock !== null) return inBlock;
  for (const whole of [...lines].reverse()) {
    // The reading of a name stands behind it in brackets.
    const line = withoutStore(whole, brand, families).replace(
      /\s*[(（][\u3040-\u30ff\s・A-Za-z.-]{2,30}[)）]\s*$/u,
      '',
    );
    if (
      honoured.some((after) =>
        fold(line)
          .replace(/[\s,.!、。]+$/, '')
          .endsWith(fold(after)),
      )
    )
      continue;
    const korean =
      /(?:^|[\s:：,|/])([가-힣]{2,4})\s*(?:드림|올림|배상|拝)(?:$|[\s.!])/.exec(line)?.[1] ??
      /(?:상담원|상담사|담당자?|매니저|팀장|대리|사원|과장|실장|점장|직원|대표)(?:\s*[:：]\s*|\s+)([가-힣]{2,4})(?=$|[\s.,입이|/())])/.exec(
        line,
      )?.[1] ??
      /(?:^|\s)([가-힣]{2,4})\s+(?:상담원|상담사|매니저|팀장|대리|사원|과장|실장|점장|대표)(?=$|[\s.,입|/())]|드림|올림)/.exec(
        line,
      )?.[1] ??
      /^(?:\S{2,12}[,.!~]\s)?(?:\S{2,12}\s)?([가-힣]{3})(?:입니다|이라고 합니다|예요|이에요)(?=[\s.!~:]|$)/.exec(
        line.trim(),
      )?.[1] ??
      OFFICER.exec(line.trim())?.[1] ??
      /^([가-힣]{3})$/.exec(line.trim())?.[1];
    if (
      korean &&
      !KOREAN_NOBODY.test(korean) &&
      families.some((family) => korean.startsWith(family)) &&
      korean.length >= 2
    ) {
      return { value: korean, quote: plain(line, 160) };
    }
    // `こむぎベーカリー まりこ`: a name in syllables behind the store's.
    const behind = line !== whole.trim() && /^(?:[\u3041-\u309f]{2,5}|[\u30a1-\u30fc]{2,6})$/u.test(line.trim());
    if (behind && !KANA_NOBODY.test(line)) return { value: line.trim(), quote: plain(whole, 160) };
    const japanese = japaneseName(line, families);
    if (japanese) return { value: japanese, quote: plain(line, 160) };
  }
  return null;
}

/** The name behind the store's: `정우성원예 정우성`, `北の台所 佐藤`. */
function withoutStore(line: string, brand: Brand | null, families: readonly string[]): string {
  const [first = '', ...rest] = line.trim().split(/[\s|/·,:-]+/u);
  const stores = brand === null ? [] : [...brand.names, tight(brand.sender)];
  const person = [...first].length <= 3 && families.some((family) => first.startsWith(family));
  return rest.length > 0 && !person && stores.includes(tight(first))
    ? line
        .trim()
        .slice(first.length)
        .replace(/^[\s|/·,:-]+/u, '')
    : line;
}

const KANJI_NAME =
  '[\\u4e00-\\u9fff々ヶ]{1,4}(?:[ \\u3000]?[\\u4e00-\\u9fff々\\u3041-\\u306d\\u306f-\\u309f\\u30a0-\\u30ff]{1,4})?';

function japaneseName(line: string, families: readonly string[]): string | null {
  const patterns = [
    new RegExp(`(?:担当者?|文責|担当スタッフ)\\s*[:：/／は]?\\s*(${KANJI_NAME})`, 'u'),
    new RegExp(
      `(?:サポート|センター|係|課|部|窓口|店長|店主|代表|オーナー|主任|マネージャー|スタッフ|店|責任者|室)[ \\u3000:：]+(${KANJI_NAME})\\s*$`,
      'u',
    ),
    new RegExp(`の(${KANJI_NAME})(?:です|と申します|でございます)`, 'u'),
    new RegExp(`^\\s*(${KANJI_NAME})\\s*(?:拝|より)?$`, 'u'),
    new RegExp(`^\\s*(?:株式会社|有限会社)?[^\\s]{2,20}[ \\u3000]+(${KANJI_NAME})\\s*$`, 'u'),
  ];
  const kana =
    /^(?:担当者?|文責|店主|店長|代表)(?:\s*[:：／]\s*|[ \u3000]+)([\u3041-\u309f]{2,5}|[\u30a1-\u30fc]{2,6})$/u.exec(
      line.trim(),
    );
  if (kana?.[1]) return kana[1];
  if (/^(?:東京都|北海道|(?:大阪|京都)府|[\u4e00-\u9fff]{2,3}県)/u.test(line.trim())) return null;
  for (const pattern of patterns) {
    const name = pattern.exec(line)?.[1]?.trim();
    // A name that only this letter gives ends with it or goes on behind a space: 井筒刃物 is the store.
    if (name && families.some((family) => `${name.replace(/\u3000/g, ' ')} `.startsWith(family))) return name;
  }
  return null;
}
