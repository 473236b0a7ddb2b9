import { plain } from '../../../shared/text.ts';
import type { Said } from '../../types.ts';

const RULE = /^[-_=*─━―－＝◆◇■□・.·～~\s]{4,}$/u;
const COMPANY =
  /(?:株式会社|有限会社|合同会社|㈱|㈲|店|課|部|係|室|窓口|センター|サポート|工房|堂|屋)$|^(?:株式会社|有限会社|合同会社|㈱|㈲)/u;
/** Family and first name, parted by a space. */
const NAME = /^([\u4e00-\u9fff々ヶ]{1,3})[ \u3000]([\u4e00-\u9fff々\u3041-\u309f\u30a0-\u30ff]{1,4})$/u;
/** Pieces of places, times and offices, which stand in such blocks too. */
const NO_NAME =
  /[都道府県市区町村店課部係室社]$|営業|定休|電話|時間|受付|住所|平日|土日|祝|休|御中|様$|会社|公式|担当|送料|返品|配送/u;

/** In the block below a letter the line with a person's name: between rules, or beside the company's line. */
export function blockName(lines: string[]): Said<string> | null {
  for (const [at, line] of lines.entries()) {
    const [, family = '', first = ''] = NAME.exec(line.trim()) ?? [];
    if (at === 0 || family === '' || NO_NAME.test(family) || NO_NAME.test(first)) continue;
    const [above = '', below = ''] = [lines[at - 1], lines[at + 1]].map((one) => one?.trim() ?? '');
    const ruled = RULE.test(above) || RULE.test(below);
    const beside = COMPANY.test(above) || COMPANY.test(below);
    if (ruled || beside) return { value: `${family} ${first}`, quote: plain(line, 160) };
  }
  return null;
}

/** Family names that the letter itself gives: "I am Izutsu of Izutsu Cutlery", a sender `company person`. */
export function introducedFamilies(fresh: string, sender: string): string[] {
  const [company = '', ...rest] = sender.trim().split(/[\s\u3000]+/u);
  const last = rest.at(-1) ?? '';
  const ofSender = /^[\u4e00-\u9fff々]{1,3}$/u.test(last) && !NO_NAME.test(last) && company !== '' ? [last] : [];
  const said = [
    ...fresh
      .slice(0, 600)
      .matchAll(/([^\s、。の]{2,20})の([\u4e00-\u9fff々ヶ]{1,3})(?:でございます|と申します|です)/gu),
  ];
  const introduced = said.flatMap(([, store = '', name = '']) =>
    !NO_NAME.test(name) && (COMPANY.test(store) || sender.includes(store)) ? [name] : [],
  );
  return [...ofSender, ...introduced];
}
