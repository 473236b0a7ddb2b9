import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'HUF',
  decimals: 0,
  locale: 'hu-HU',
  orderPrefix: 'K-',
  freeFrom: 20000,
  goods: [
    {
      id: 'falióra-kakukk',
      name: 'Kakukkos falióra',
      category: 'Órák',
      price: 18990,
      stock: 4,
      about: 'Diófa színű falióra, óránként kakukkol, éjjel elhallgat. Elemmel működik.',
    },
    {
      id: 'ébresztőóra',
      name: 'Harangos ébresztőóra',
      category: 'Órák',
      price: 5490,
      stock: 22,
      about: 'Két harang, világító számlap, 10 cm átmérő.',
    },
    {
      id: 'kerámia-bögre',
      name: 'Kerámia bögre',
      category: 'Konyha',
      price: 3290,
      stock: 51,
      about: 'Kézzel festett bögre, 3 deciliter, mosogatógépben mosható.',
      options: { name: 'Szín', values: ['Kék', 'Zöld', 'Fehér'] },
    },
    {
      id: 'fa-kanál',
      name: 'Cseresznyefa főzőkanál',
      category: 'Konyha',
      price: 1890,
      stock: 80,
      about: 'Olajozott cseresznyefa, 30 centiméter.',
    },
    {
      id: 'len-terítő',
      name: 'Len asztalterítő',
      category: 'Otthon',
      price: 12490,
      stock: 11,
      about: 'Előmosott len, 140 × 220 cm.',
    },
    {
      id: 'gyertya-levendula',
      name: 'Levendulás gyertya',
      category: 'Otthon',
      price: 2790,
      stock: 0,
      about: 'Szójaviasz, Tihanyi levendulaolajjal. 30 órán át ég.',
    },
    {
      id: 'méz-akác',
      name: 'Akácméz 500 g',
      category: 'Kamra',
      price: 3450,
      stock: 36,
      about: 'Termelői akácméz a Zselicből, üvegben.',
    },
    {
      id: 'szörp-bodza',
      name: 'Bodzaszörp 0,5 l',
      category: 'Kamra',
      price: 2150,
      stock: 40,
      about: 'Frissen szedett bodzavirágból, tartósítószer nélkül.',
    },
  ],
  deliveries: [
    { id: 'gls', name: 'GLS házhozszállítás', price: 1690, note: '1–2 munkanap' },
    { id: 'foxpost', name: 'Foxpost csomagautomata', price: 990, note: '2 munkanap' },
    { id: 'bolt', name: 'Személyes átvétel a boltban', price: 0, note: 'Budapest, Bartók Béla út' },
  ],
  payments: [
    { id: 'utanvet', name: 'Utánvét', fee: 490 },
    { id: 'utalas', name: 'Előre utalás', fee: 0 },
    { id: 'kartya', name: 'Bankkártya', fee: 0 },
  ],
};

/** The information pages of the app, by path. */
export const PAGES: Record<string, { title: string; text: string[] }> = {
  '/szallitas': {
    title: 'Szállítás és fizetés',
    text: [
      'GLS futárral 1 690 Ft, csomagautomatába 990 Ft. 20 000 Ft felett a szállítás ingyenes.',
      'A déli 12 óráig leadott rendelést aznap feladjuk, 1–2 munkanap alatt ér oda.',
    ],
  },
  '/visszakuldes': {
    title: 'Elállás és visszaküldés',
    text: [
      'Az átvételtől számított 14 napon belül indoklás nélkül elállhat a vásárlástól.',
      'A visszaküldés költségét mi álljuk: kérjen ingyenes címkét az ügyfélszolgálaton. Az árat 5 napon belül visszautaljuk.',
    ],
  },
  '/gyik': {
    title: 'Gyakori kérdések',
    text: [
      'Módosíthatom a rendelésemet? Igen, a feladásig hívjon minket: +36 1 000 1212.',
      'Kérhetek díszcsomagolást? Igen, 500 forintért, írja a megjegyzéshez.',
    ],
  },
  '/adatvedelem': {
    title: 'Adatkezelési tájékoztató',
    text: ['Adatait csak a rendelés teljesítéséhez kezeljük, harmadik félnek a futáron kívül nem adjuk át.'],
  },
  '/aszf': {
    title: 'Általános szerződési feltételek',
    text: ['A szerződés a rendelés visszaigazolásával jön létre. Az árak az áfát tartalmazzák.'],
  },
  '/impresszum': {
    title: 'Impresszum',
    text: [
      'Kakukk Bolt Kft., 1114 Budapest, Bartók Béla út 40. Adószám: 00000000-2-43. hello@kakukk.example, +36 1 000 1212',
    ],
  },
};
