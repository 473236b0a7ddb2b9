export default {
  lang: 'lt',
  charsets: ['utf-8', 'windows-1257', 'iso-8859-13'],
  shopper: 'Jonas Petrauskas',
  store: 'Miško Takas',
  domain: 'miskotakas.example',
  named: ['Sveiki, Jonai,', 'Gerb. Jonai Petrauskai,'],
  nobody: ['Laba diena,', 'Gerbiamas kliente,'],
  close: ['Pagarbiai', 'Geros dienos'],
  team: ['Miško Takas komanda', 'Klientų aptarnavimo skyrius'],
  asks: [
    { id: 'days', text: 'Per kiek dienų pristatote?', expects: ['dien*', 'savait*', 'rytoj', 'poryt', 'parą'] },
    {
      id: 'cost',
      text: 'Kas apmoka grąžinimą?',
      expects: [
        'nemokam*',
        'mes apmokame',
        'apmokame mes',
        'mūsų sąskaita',
        'jūsų sąskaita',
        'apmokate jūs',
        'padengiame',
      ],
    },
  ],
  order: {
    number: 'MT20417',
    total: [8490, 'EUR'],
    item: 'Merino vilnos kojinės',
    street: 'Liepų g. 12',
    phone: '+370 5 272 0144',
    track: 'https://www.omniva.lt/verslo/siuntos_sekimas?barcode=CE204117701LT',
  },
  look: 'Užsakymo numeris: MT20417\nMerino vilnos kojinės 2 vnt. 25,00 €\nTarpinė suma: 80,00 €\nPristatymas: 4,90 €\nIš viso mokėti: 84,90 €\nMokėjimo būdas: banko pavedimas\nPristatymo adresas:\nJonas Petrauskas\nLiepų g. 12\nLT-44250 Kaunas\nNumatomas pristatymas: lapkričio 24 d.\nNorėdami atšaukti užsakymą, skambinkite +370 5 272 0144',
  score:
    'Užsakymas Nr. MT20417\n2 x Merino vilnos kojinės 50,00 EUR\nSiuntimas 4,90 EUR\nMokėtina suma 84,90 EUR\nApmokėta kortele\nSiunčiama adresu:\nJonas Petrauskas\nLiepų g. 12\nLT-44250 Kaunas\nSiuntą gausite lapkričio 24-26 d.\nPersigalvojote? Iki išsiuntimo užsakymą galite pakeisti ar jo atsisakyti. Tel. +370 5 272 0144',
  kinds: {
    'order-received': [
      ['Užsakymo MT20417 patvirtinimas', 'Ačiū už užsakymą! Kai tik jį išsiųsime, gausite dar vieną laišką.'],
      [
        'MT20417: jau pas mus!',
        'Džiaugiamės, kad radote, ko ieškojote. Jūsų užsakymą gavome ir jau kibome į darbą. Sekimo nuorodą atsiųsime, kai siuntą paims kurjeris.',
      ],
    ],
    'payment-received': [
      ['Mokėjimas už užsakymą MT20417 gautas', 'Gavome jūsų mokėjimą: 84,90 €.'],
      ['Pinigai jau pas mus', 'Jūsų 84,90 EUR pavedimas už MT20417 šįryt pasiekė mūsų sąskaitą, viskas apmokėta.'],
    ],
    packed: [
      ['Užsakymas MT20417 supakuotas', 'Jūsų prekės supakuotos ir laukia kurjerio.'],
      ['MT20417 dėžutėje', 'Viską gražiai sudėjome į dėžę ir užklijavome lipduką. Po pietų atvažiuos kurjeris.'],
    ],
    shipped: [
      [
        'Užsakymas MT20417 išsiųstas',
        'Jūsų siunta pakeliui. Siuntos numeris: CE204117701LT\nhttps://www.omniva.lt/verslo/siuntos_sekimas?barcode=CE204117701LT',
      ],
      [
        'MT20417 iškeliavo',
        'Prieš valandą atidavėme jūsų siuntą „Omniva“ kurjeriui, ji jau keliauja. Sekite čia: https://www.omniva.lt/verslo/siuntos_sekimas?barcode=CE204117701LT',
      ],
    ],
    delivered: [
      ['Jūsų siunta pristatyta', 'Užsakymas MT20417 pristatytas šiandien 11:42 val.'],
      ['MT20417: vietoje', 'Kurjeris pranešė, kad siunta šiandien 14 val. įteikta jūsų kaimynei.'],
    ],
    invoice: [
      ['Sąskaita faktūra 5531', 'Siunčiame užsakymo MT20417 sąskaitą faktūrą.'],
      ['PVM sąskaita už MT20417', 'Jūsų buhalterijai prisegame dokumentą PDF formatu.\nSąskaitos data: 2026-11-20'],
    ],
    'account-welcome': [
      ['Sveiki atvykę į Miško Taką', 'Jūsų paskyra sukurta. Jau galite prisijungti.'],
      [
        'Liko vienas paspaudimas',
        'Ką tik užsiregistravote mūsų parduotuvėje. Patvirtinkite savo el. paštą ir paskyra pradės veikti.',
      ],
    ],
    'auto-reply': [
      ['Gavome jūsų žinutę', 'Dėkojame, kad kreipėtės. Atsakysime per 24 val.'],
      [
        '[Užklausa 48213] Klausimas dėl pristatymo',
        'Jūsų laiškas mus pasiekė, jo numeris 48213. Paprastai atsakome per vieną darbo dieną.',
      ],
    ],
    'out-of-office': [
      [
        'Automatinis atsakymas: Klausimas dėl pristatymo',
        'Iki lapkričio 30 d. atostogauju. Skubiais atvejais rašykite biuras@miskotakas.example.',
      ],
      ['Nesu darbe', 'Ačiū už laišką. Kelias dienas manęs nebus, laiškus skaitysiu grįžęs pirmadienį.'],
    ],
    'review-request': [
      ['Įvertinkite savo pirkinį', 'Skirkite minutę ir palikite atsiliepimą apie merino kojines.'],
      [
        'Ar kojoms šilta?',
        'Jau dvi savaites avite mūsų kojines. Kiek žvaigždučių joms skirtumėte? Papasakokite kitiems žygeiviams.',
      ],
    ],
    'cart-reminder': [
      ['Pamiršote prekes krepšelyje', 'Merino kojinės vis dar jūsų krepšelyje. Užbaikite pirkimą.'],
      ['Vis dar svarstote?', 'Jūsų pasirinktos prekės laukia, krepšelį išsaugojome.'],
    ],
    marketing: [
      ['20 % nuolaida visiems batams', 'Pirkite dabar su kodu TAKAS20. Pasiūlymas galioja iki sekmadienio.'],
      [
        'Naujienos: rudens striukės',
        'Atraskite striukes lietingoms dienoms. Nemokamas pristatymas nuo 50 eurų iki sekmadienio.',
      ],
    ],
    bounce: [
      ['Nepristatytas laiškas', 'Jūsų laiško pristatyti nepavyko.\n<info@miskotakas.example>: 550 5.1.1 User unknown'],
      ['Laiškas grįžo', 'Laiškas adresu info@miskotakas.example nepristatytas: adresas nerastas. Nuolatinė klaida.'],
    ],
  },
  replies: [
    [
      'look',
      'Re: Klausimas dėl pristatymo',
      'Sveiki, Jonai,\n\npasitikrinau sandėlyje: pristatymas trunka dvi tris darbo dienas. Grąžinimas nemokamas.\n\nPagarbiai\nRūta Kazlauskienė\nMiško Takas',
      true,
      [true, true],
      'Rūta Kazlauskienė',
    ],
    [
      'look',
      'Jūsų klausimas',
      'Laba diena,\n\npristatymas trunka tris dienas. Dėl grąžinimo pasitikslinsiu ir grįšiu su atsakymu.\n\nGeros dienos,\nTomas',
      false,
      [true, false],
      'Tomas',
    ],
    [
      'score',
      'Re: Pristatymas ir grąžinimas',
      'Gerbiamas p. Petrauskai,\n\nį Kauną siuntą dažniausiai atvežame jau poryt. Jei dydis netiks, grąžinsite mūsų sąskaita.\n\nSkambinkite man, jei kas neaišku.\n\nSu pagarba\nGiedrė Jankauskaitė\nklientų konsultantė',
      true,
      [true, true],
      'Giedrė Jankauskaitė',
    ],
    [
      'score',
      'Pristatymas',
      'Gerbiamas kliente,\n\nper mėnesį prekę grąžinti galima nemokamai.\n\nKlientų aptarnavimo skyrius',
      false,
      [false, true],
      null,
    ],
    [
      'score',
      'Re: pirmadienio laiškas',
      'Labas, Jonai!\n\nAtsiprašau, kad užtruko, darėme inventorizaciją. Batai vietoje ir vėliausiai po savaitės bus pas jus. Bet siuntimą atgal apmokate jūs, apie 4 eurus.\n\nIki!\nEglė',
      true,
      [true, true],
      'Eglė',
    ],
    [
      'score',
      'Re: [Užklausa 48213] Klausimas dėl pristatymo',
      'Laba diena, Jonai,\n\ndėl pirmojo klausimo geriau paklausiu vežėjo. Antrasis paprastas: grąžinimo išlaidas padengiame mes.\n\nViso geriausio\nMantas Butkus',
      true,
      [false, true],
      'Mantas Butkus',
    ],
  ],
};
