export default {
  lang: 'hu',
  charsets: ['utf-8', 'windows-1250', 'iso-8859-2'],
  shopper: 'Kovács Anna',
  store: 'Ösvény Bolt',
  domain: 'osveny.example',
  named: ['Kedves Anna!', 'Tisztelt Kovács Anna!'],
  nobody: ['Tisztelt Vásárlónk!', 'Kedves Vásárló!'],
  close: ['Üdvözlettel', 'Szép napot kívánunk'],
  team: ['Az Ösvény Bolt csapata', 'Ösvény ügyfélszolgálat'],
  asks: [
    { id: 'days', text: 'Hány nap alatt érkezik meg a csomag?', expects: ['nap*', 'hét', 'héten', 'holnap*', 'óra*'] },
    {
      id: 'cost',
      text: 'Ki fizeti a visszaküldést?',
      expects: ['ingyenes*', 'díjmentes*', 'álljuk', 'önt terheli', 'téged terhel', 'fizetjük'],
    },
  ],
  order: {
    number: 'OB20417',
    total: [24990, 'HUF'],
    item: 'Merinó túrazokni',
    street: 'Hársfa utca 12',
    phone: '+36 1 720 1440',
    track: 'https://posta.hu/nyomkovetes/nyitooldal?searchvalue=RL20411770',
  },
  look: 'Rendelésszám: OB20417\nMerinó túrazokni 2 db 7 990 Ft\nRészösszeg: 23 500 Ft\nSzállítás: 1 490 Ft\nFizetendő végösszeg: 24 990 Ft\nFizetési mód: utánvét\nSzállítási cím:\nKovács Anna\nHársfa utca 12\n9021 Győr\nVárható kézbesítés: november 24.\nLemondás vagy módosítás: +36 1 720 1440',
  score:
    'A rendelés azonosítója: OB20417\n2 x Merinó túrazokni 15 980 Ft\nSzállítási díj 1 490 Ft\nÖsszesen fizetendő: 24 990 Ft\nBankkártyával fizetett.\nIde küldjük:\nKovács Anna\nHársfa utca 12\n9021 Győr\nA csomag november 24. és 26. között érkezik.\nMeggondolta magát? A feladásig bármikor törölheti a rendelést. Telefon: +36 1 720 1440',
  kinds: {
    'order-received': [
      ['Rendelés visszaigazolás: OB20417', 'Köszönjük a rendelését! Amint feladjuk, újabb levelet küldünk.'],
      [
        'OB20417: nálunk van!',
        'Örülünk, hogy minket választott! A megrendelése rendben beérkezett hozzánk, már dolgozunk rajta. A nyomkövető linket a futár érkezése után küldjük.',
      ],
    ],
    'payment-received': [
      ['Fizetés megérkezett: OB20417', 'Megkaptuk a befizetését, 24 990 Ft összegben.'],
      [
        'Megjött a pénz',
        'Az OB20417 rendelés 24 990 Ft-os átutalása ma reggel megérkezett a számlánkra, így minden rendezve van.',
      ],
    ],
    packed: [
      ['Rendelését becsomagoltuk: OB20417', 'A csomagja elkészült, már csak a futárra vár.'],
      [
        'Dobozban: OB20417',
        'Minden termék bekerült a dobozba, a címke is rajta van. Délután érte jön a futár, feladásra készen áll.',
      ],
    ],
    shipped: [
      [
        'Feladtuk a csomagját: OB20417',
        'A csomag úton van. Csomagszám: RL20411770\nhttps://posta.hu/nyomkovetes/nyitooldal?searchvalue=RL20411770',
      ],
      [
        'OB20417 elindult',
        'Az imént vitte el a postás a csomagját, átadtuk a Magyar Postának. Itt követheti: https://posta.hu/nyomkovetes/nyitooldal?searchvalue=RL20411770',
      ],
    ],
    delivered: [
      ['Csomagját kézbesítettük', 'Az OB20417 rendelést ma 11:42-kor kézbesítettük.'],
      [
        'Célba ért: OB20417',
        'A futár jelezte, hogy a csomagot ma a szomszédja átvette a 16-os szám alatt, a kézbesítés sikeres volt.',
      ],
    ],
    invoice: [
      ['Számla 2026-5531', 'Mellékelten küldjük az OB20417 rendelés számláját.'],
      ['Az Ön e-számlája (E-5531)', 'A könyveléshez a bizonylatot PDF-ben csatoltuk.\nA számla kelte: 2026.11.20.'],
    ],
    'account-welcome': [
      ['Üdvözöljük az Ösvény Boltban', 'Felhasználói fiókja létrejött. Már be is jelentkezhet.'],
      ['Még egy kattintás', 'Ön az imént regisztrált nálunk. Kérjük, erősítse meg e-mail címét, és a fiók élni fog.'],
    ],
    'auto-reply': [
      ['Üzenetét megkaptuk', 'Köszönjük megkeresését. Munkatársunk 24 órán belül válaszol.'],
      [
        '[#48213] Kérdés a szállításról',
        'Levele rendben megérkezett hozzánk, a 48213 számot kapta. Általában egy munkanapon belül válaszolunk.',
      ],
    ],
    'out-of-office': [
      [
        'Automatikus válasz: Kérdés a szállításról',
        'November 30-ig szabadságon vagyok. Sürgős esetben írjon az iroda@osveny.example címre.',
      ],
      [
        'Nem vagyok bent',
        'Köszönöm a levelét. Most néhány napig nem vagyok elérhető, hétfőn olvasom el az üzeneteket.',
      ],
    ],
    'review-request': [
      ['Mennyire elégedett a vásárlással?', 'Kérjük, szánjon rá egy percet, és értékelje a túrazoknit.'],
      ['Melegek a lábai?', 'Két hete hordja a merinó túrazoknit. Hány csillagot adna rá? Mondja el más túrázóknak is.'],
    ],
    'cart-reminder': [
      ['Valamit a kosarában felejtett', 'A túrazokni még a kosarában van. Fejezze be a vásárlást.'],
      ['Még gondolkodik?', 'A kiválasztott termékek várnak Önre, megőriztük a kosarát.'],
    ],
    marketing: [
      ['20% kedvezmény minden bakancsra', 'Vásároljon most a TURA20 kóddal. Az ajánlat vasárnapig érvényes.'],
      [
        'Megérkeztek az őszi dzsekik',
        'Fedezze fel esős napokra való dzsekijeinket. Ingyenes kiszállítás 20 000 Ft felett.',
      ],
    ],
    bounce: [
      [
        'Kézbesítési hiba: Kérdés a szállításról',
        'Az üzenetet nem sikerült kézbesíteni.\n<info@osveny.example>: 550 5.1.1 User unknown',
      ],
      [
        'A levele visszajött',
        'Az info@osveny.example címre szóló levél kézbesítése sikertelen volt: a cím nem található.',
      ],
    ],
  },
  replies: [
    [
      'look',
      'Re: Kérdés a szállításról',
      'Kedves Anna!\n\nUtánanéztem a raktárban: a szállítás két-három munkanap. A visszaküldés ingyenes.\n\nÜdvözlettel:\nNagy Péter\nÖsvény Bolt',
      true,
      [true, true],
      'Nagy Péter',
    ],
    [
      'look',
      'A kérdése',
      'Jó napot kívánok!\n\nA csomag három nap alatt ér oda. A visszaküldésnek utánanézünk, és jelentkezünk.\n\nÜdv,\nZsolt',
      false,
      [true, false],
      'Zsolt',
    ],
    [
      'score',
      'Re: Szállítás és visszaküldés',
      'Tisztelt Kovács Anna!\n\nGyőrbe többnyire a feladást követő második napon ér oda a futár. Ha nem jó a méret, a visszaküldés költségét mi álljuk.\n\nHívjon nyugodtan, ha bármi nem világos.\n\nTisztelettel,\nSzabó Márta\nügyfélszolgálat',
      true,
      [true, true],
      'Szabó Márta',
    ],
    [
      'score',
      'Szállítás',
      'Tisztelt Vásárlónk!\n\nA termékek visszaküldése harminc napon át díjmentes.\n\nÖsvény ügyfélszolgálat',
      false,
      [false, true],
      null,
    ],
    [
      'score',
      'Re: hétfői levele',
      'Szia Anna!\n\nBocsánat a késésért, leltároztunk. A bakancs itt van, legkésőbb egy hét múlva, jövő héten nálad lesz. A visszaküldés díja viszont téged terhel, kb. 1500 Ft.\n\nPuszi,\nDóri',
      true,
      [true, true],
      'Dóri',
    ],
    [
      'score',
      'Re: [#48213] Kérdés a szállításról',
      'Kedves Kovács Anna!\n\nAz első kérdésben inkább megkérdezem a futárcéget. A másodikra könnyű a válasz: a visszaküldést mi fizetjük.\n\nMinden jót,\nTóth Gergely',
      true,
      [false, true],
      'Tóth Gergely',
    ],
  ],
};
