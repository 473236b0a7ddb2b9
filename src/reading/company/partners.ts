import { fold } from '../../shared/text.ts';
import { isPayer } from '../contact/other-firms.ts';
import { CARRIERS } from '../delivery/carriers.ts';
import type { Block } from '../text/blocks.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';

/**
 * Whether a company is one that works for the store: it takes the payments, brings the parcels or keeps the books, as its
 * name, the words before it or the heading over it say. A store of that name is its own.
 */
export function isPartner(page: PageText, block: Block, name: string): boolean {
  const folded = fold(name);
  if (isStoresName(page, folded)) return false;
  if (isPayer(folded) || CARRIERS.exec(folded)?.index === 0) return true;
  const before = fold(block.text.slice(0, block.text.indexOf(name)));
  if (PARTNER.test(before)) return true;
  const heading = fold(block.headings.at(-1)?.text ?? '');
  return saysAny(page.subject, page.words.company.privacy) && heading.length < 70 && RECIPIENTS.test(heading);
}

/** The page's title or its head calls the store so, by the first word at least. */
function isStoresName(page: PageText, name: string): boolean {
  const [first = ''] = name.split(/[\s,(]/u);
  const bars = page.blocks.filter((block) => block.region === 'header').map((block) => block.text);
  return first.length > 2 && fold([page.snapshot.title, ...bars].join(' ')).includes(first);
}

/** What such a company is called, right before its name. Folded. */
const PARTNER =
  /(?:payment (?:provider|processor|operator|gateway|service provider|service)|payments? (?:are|is) (?:processed|handled) by|accountant|accounting (?:firm|office)|zahlungsdienstleister\p{L}*|zahlungsanbieter\p{L}*|zahlungsabwickl\p{L}*(?: durch| uber)?|steuerbuero|steuerburo|prestataire\p{L}* de (?:services de )?paiement|service de paiement|paiements? (?:est|sont) (?:assure|gere|traite)\p{L}* par|proveedor\p{L}* de (?:servicios de )?pago\p{L}*|pasarela de pago\p{L}*|plataforma de pago\p{L}*|operator\p{L}* płatnosci|dostawc\p{L}* płatnosci|posrednik\p{L}* płatnosci|płatnosci (?:online )?obsługuje|biuro rachunkowe|fizetesi szolgaltato\p{L}*|fizetesi szolgaltatast nyujto|bankkartyas fizetes\p{L}*|konyvelo\p{L}*|платежн\p{L}* (?:систем|сервис|агрегатор|провайдер|оператор)\p{L}*|оператор\p{L}* платежеи|mokejim\p{L}* (?:paslaug\p{L}* teikej|tarpinink|operatori|platform)\p{L}*|mokejimus (?:administruoja|vykdo|priima)|결제 ?(?:대행사?|대행업체|서비스|업체)|전자결제|pg사|決済代行(?:会社)?|決済会社|収納代行)[^.!?;]{0,24}$/u;

/** Whom a privacy policy names as those who are given data. Folded. */
const RECIPIENTS =
  /recipient|third part|who (?:we share|receives)|shar(?:e|ing)|processors|service providers|empfanger|weitergabe|dritte|auftragsverarbeit|zahlungs|destinataire|tiers|prestataire|sous-traitant|destinatari|terceros|encargados|odbiorc|powierz|podmiot\p{L}* przetwarz|cimzett|adattovabb|adatfeldolgoz|harmadik fel|получател|треть\p{L}* лиц|передач|gavej|treci\p{L}* sal|tvarkytoj|제3자|위탁|제공받는|第三者|委託|提供先/u;
