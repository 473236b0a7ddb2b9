import { type PageText, read } from '../text/page-text.ts';
import { firstHit, saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { denies, needsNot, returnsSentences, said } from './returns-sentences.ts';

/** Whether the store gives a label for the way back: a "no" outweighs, a label that is spoken of is given. */
export function returnsLabel(page: PageText): Read<boolean> | null {
  const { label, noLabel } = page.words.returns;
  return labelDenied(page) ?? said(page, label, noLabel, (folded) => isOfElse(page, folded)) ?? labelSpokenOf(page);
}

/** The label of the goods, or how one is to be stuck on: says nothing of whether it is given. */
function isOfElse(page: PageText, folded: string): boolean {
  return (
    isOfGoods(folded) ||
    (STICKS.test(folded) && (denies(page, folded) || FORBIDS.test(folded)) && !NOT_GIVEN.test(folded))
  );
}

/** `Do not stick the label on the shoe box`. Folded. */
const STICKS =
  /(?<!\p{L})(?:stick|affix|attach|tape|glue)(?!\p{L})|kleb|ragas|ragad|накле|прикле|клеить|klij|붙이|부착|(?<!\p{L})coll(?:ez|er|e)(?!\p{L})|appos|(?<!\p{L})peg(?:ue|ues|ar|a|uen)(?!\p{L})|adhier|naklej|przyklej|貼/u;

/** A no that is an ending or a part of the verb. Folded. */
const FORBIDS = /(?<!\p{L})ne(?:klij|lip)|지 ?(?:마|말)|ないで/u;

/** `We do not enclose it`: said of a label, whatever else is said of it in the same breath. Folded. */
const NOT_GIVEN =
  /(?:do not|don't|never|no longer) (?:enclose|include|provide|supply|send|issue)|(?:legen|fugen|schicken|stellen|senden|geben) (?:\p{L}+ ){0,4}(?:nicht|kein)|nicht (?:bei(?!\p{L})|beigelegt|mitgeschickt|mitgeliefert|enthalten)|liegt (?:\p{L}+ ){0,4}(?:nicht|kein\p{L}*) (?:\p{L}+ ){0,2}bei(?!\p{L})|nem (?:is )?(?:mellekel|kuld|adunk|biztosit|teszunk)|не (?:вклад|прикл[аы]д|прилага|отправля|высыла|предостав|выда[её]|клад[её])|neprided|neided|nesiunc|neatsiunc|neduodam|(?:동봉|제공|발급|첨부)\p{L}{0,3}지 않|보내\s?드리지 않|ne (?:joign|fourniss)\p{L}* pas|n'(?:envoy|inclu)\p{L}* pas|no (?:la |las |lo |se )?(?:inclu|envi|adjunt|facilit|proporcion)\p{L}*|nie (?:do[lł]acz|wysy[lł]|za[lł]acz|dostarcz|zapewni|przesy[lł])|(?:同梱|同封|お送り|ご用意|発行)\p{L}{0,4}(?:おりません|いたしません|ません)/u;

/** `We do not send a label`: the "no" and the label in one clause. */
function labelDenied(page: PageText): Read<boolean> | null {
  const { label, no } = page.words.notions;
  for (const { block, sentence } of returnsSentences(page)) {
    const said = sentence.folded.replace(ANSWERS_NO, '');
    if (isOfElse(page, said)) continue;
    if (saysAny(said, label) && NOT_GIVEN.test(said)) return read(page, false, block.ref, sentence.raw);
    const clause = (needsNot(said) ? said.split(PARTS) : said.split(CLAUSES)).find((each) => saysAny(each, label));
    const denied = clause !== undefined && clause.length < 110 && denies(page, clause) && !needsNot(clause);
    const [place, nay] = [firstHit(clause ?? '', label)?.index ?? 0, firstHit(clause ?? '', no)?.index ?? -1];
    // The verb that denies stands at the end in Korean and Japanese.
    if (denied && (nay < place || clause.length < 60 || WIDE.test(clause)))
      return read(page, false, block.ref, sentence.raw);
  }
  return null;
}

const WIDE = /[\u3040-\u30ff\uac00-\ud7af]/u;

/** A label for the way back is spoken of, or said not to be given. */
function labelSpokenOf(page: PageText): Read<boolean> | null {
  const { label, without } = page.words.notions;
  for (const { block, sentence } of returnsSentences(page)) {
    const { raw } = sentence;
    // "Do I have to print it?" – "No, the driver brings the label."
    const folded = sentence.folded.replace(ANSWERS_NO, '');
    if (raw.length > 260 || !saysAny(folded, label) || isOfElse(page, folded)) continue;
    // `He brings the label, you need not print it`: what need not be done is said beside the label.
    const said = needsNot(folded) ? (folded.split(CLAUSES).find((each) => saysAny(each, label)) ?? '') : folded;
    if (needsNot(said)) continue;
    return read(page, !denies(page, said) && !saysAny(said, without), block.ref, raw);
  }
  return null;
}

/** Clauses parted by "and", too. */
const PARTS = /[,;:–—]\s|\s[–—-]\s|\s(?:and|und|et|y|és|es|i|и|ir)\s/u;
const CLAUSES = /[,;:–—]\s|\s[–—-]\s/u;

const ANSWERS_NO = /^(?:no|nein|non|nem|нет|nie|아니요|いいえ)[.,!、。]\s*/u;

/** The label that has to be on the goods still is no label for the parcel: kept, intact, not cut off. */
function isOfGoods(folded: string): boolean {
  return KEPT.test(folded);
}

const KEPT =
  /сохран[её]н|сохранност|неповрежд|не срезан|с бирк|original tags|tags (?:still )?(?:attached|on)|labels? (?:still )?(?:attached|intact)|unversehrt|nicht entfernt|épingl|intact|sértetlen|sertetlen|eredeti cimk|(?<!\p{L})cimkes|nenuplest|nenukirpt|nepažeist|nepazeist|훼손|제거하지|택이|sin quitar|con todas sus etiquetas|originales|con (?:todas )?(?:sus|las) etiquetas|с (?:ярлык|этикетк|бирк)|mit (?:allen |den |ihren )?etiketten|samt etikett|muni\p{L}* de (?:ses|leurs) étiquettes|avec (?:ses|leurs|toutes (?:ses|les)) étiquettes|muni\p{L}* de (?:ses|leurs) etiquettes|avec (?:ses|leurs|toutes (?:ses|les)) etiquettes|etiquettes d'origine|z (?:metk|etykiet)|su (?:visomis )?etiketemis|cimkevel egyutt|nieusunięt|nieusuniet|nienaruszon|oryginaln\p{L}* metk|タグ付|切り離/u;
