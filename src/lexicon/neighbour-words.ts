/**
 * Commonest words of languages that are not read here but look like one that is, by ISO 639-1 code: a Portuguese letter
 * is no Spanish one. Words that the neighbour shares are left out.
 */
export const neighbourWords: Readonly<Record<string, readonly string[]>> = {
  pt: 'não o os um uma em com são seu sua pelo pela ao para muito obrigado obrigada nossa nosso fica também você está temos usamos envio do da dos das mas'.split(
    ' ',
  ),
  it: 'il gli di della del che non per con una è sono abbiamo grazie anche nostro nostra siamo della nella può spedizione vostra buongiorno'.split(
    ' ',
  ),
  nl: 'het een en van niet met voor zijn wij we ook naar maar heeft hebben kunt kunnen onze bij uw je dat wel geen groeten'.split(
    ' ',
  ),
  sv: 'och att det är inte för vi har kan på med till från också din ditt er våra men tack hej'.split(' '),
  da: 'og at det er ikke for vi har kan på med til fra også din dit jeres vores men tak hej'.split(' '),
  no: 'og å det er ikke for vi har kan på med til fra også din ditt deres våre men takk hei'.split(' '),
  cs: 'je se na že jsme pro jsou není děkujeme máme dobrý den ale také vám váš vaše při'.split(' '),
  sk: 'je sa na že sme pre sú nie ďakujeme máme dobrý deň ale tiež vám váš vaše pri'.split(' '),
  lv: 'ir un ar nav par mēs jūs jūsu mums paldies labdien varam arī bet piegāde kas'.split(' '),
};
