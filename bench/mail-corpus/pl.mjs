export default {
  lang: 'pl',
  charsets: ['utf-8', 'iso-8859-2', 'windows-1250'],
  shopper: 'Anna Kowalska',
  store: 'Leśny Szlak',
  domain: 'lesnyszlak.example',
  named: ['Dzień dobry, Pani Anno!', 'Cześć Anno,'],
  nobody: ['Dzień dobry,', 'Szanowny Kliencie,'],
  close: ['Pozdrawiamy', 'Z poważaniem'],
  team: ['Zespół Leśny Szlak', 'Biuro Obsługi Klienta Leśny Szlak'],
  asks: [
    { id: 'days', text: 'Ile dni trwa dostawa?', expects: ['dzień', 'dni', 'tydzień', 'tygodni*', 'jutro'] },
    {
      id: 'cost',
      text: 'Kto płaci za zwrot?',
      expects: [
        'bezpłatn*',
        'darmow*',
        'na nasz koszt',
        'na własny koszt',
        'po pani stronie',
        'po twojej stronie',
        'pokrywamy',
      ],
    },
  ],
  order: {
    number: 'LS20417',
    total: [38990, 'PLN'],
    item: 'Skarpety merino',
    street: 'ul. Lipowa 12/4',
    phone: '22 720 14 40',
    track: 'https://inpost.pl/sledzenie-przesylek?number=620041177012345678901234',
  },
  look: 'Numer zamówienia: LS20417\nSkarpety merino x 2   99,90 zł\nSuma częściowa: 375,00 zł\nDostawa: 14,90 zł\nRazem do zapłaty: 389,90 zł\nMetoda płatności: BLIK\nAdres dostawy:\nAnna Kowalska\nul. Lipowa 12/4\n31-005 Kraków\nPrzewidywana dostawa: 24 listopada\nAby anulować zamówienie, zadzwoń: 22 720 14 40',
  score:
    'Zamówienie nr LS20417\n2 szt. Skarpety merino 199,80 zł\nKoszt wysyłki 14,90 zł\nŁącznie do zapłaty 389,90 zł\nPłatność przelewem\nWyślemy na adres:\nAnna Kowalska\nul. Lipowa 12/4\n31-005 Kraków\nPaczka powinna dotrzeć między 24 a 26 listopada.\nChcesz coś zmienić lub zrezygnować? Do chwili wysyłki wystarczy telefon: 22 720 14 40',
  kinds: {
    'order-received': [
      ['Potwierdzenie zamówienia LS20417', 'Dziękujemy za zamówienie. Powiadomimy Cię, gdy zostanie wysłane.'],
      [
        'LS20417: mamy to!',
        'Twoje zakupy do nas trafiły, zamówienie przyjęliśmy i już się nim zajmujemy. Link do śledzenia wyślemy, gdy paczkę zabierze kurier.',
      ],
    ],
    'payment-received': [
      ['Otrzymaliśmy płatność za zamówienie LS20417', 'Otrzymaliśmy Twoją wpłatę w wysokości 389,90 zł.'],
      ['Pieniądze są u nas', 'Przelew 389,90 zł za LS20417 wpłynął dziś rano na nasze konto. Wszystko rozliczone.'],
    ],
    packed: [
      ['Zamówienie LS20417 zostało spakowane', 'Twoja paczka jest spakowana i czeka na kuriera.'],
      ['Karton zamknięty: LS20417', 'Wszystko jest już zapakowane i opisane. Po południu kurier to odbierze.'],
    ],
    shipped: [
      [
        'Zamówienie LS20417 zostało wysłane',
        'Paczka jest w drodze. Numer przesyłki: 620041177012345678901234\nhttps://inpost.pl/sledzenie-przesylek?number=620041177012345678901234',
      ],
      [
        'LS20417 właśnie wyruszyło',
        'Przed chwilą oddaliśmy Twoją paczkę kurierowi InPost, już jedzie. Śledź ją tutaj: https://inpost.pl/sledzenie-przesylek?number=620041177012345678901234',
      ],
    ],
    delivered: [
      ['Paczka została doręczona', 'Zamówienie LS20417 doręczono dziś o 11:42.'],
      ['LS20417: dotarło!', 'Kurier zgłosił, że paczkę dostarczył dziś o 14 sąsiadce spod szesnastki.'],
    ],
    invoice: [
      ['Faktura 2026-5531', 'W załączniku przesyłamy fakturę do zamówienia LS20417.'],
      [
        'Dokument sprzedaży FV/5531',
        'Do Twoich akt załączamy dokument w PDF. Faktura VAT.\nData wystawienia: 20.11.2026',
      ],
    ],
    'account-welcome': [
      ['Witamy w sklepie Leśny Szlak', 'Twoje konto zostało utworzone. Możesz się już zalogować.'],
      [
        'Jeszcze jedno kliknięcie',
        'Przed chwilą zarejestrowałaś się w naszym sklepie. Potwierdź swój adres e-mail, a konto zacznie działać.',
      ],
    ],
    'auto-reply': [
      ['Otrzymaliśmy Twoją wiadomość', 'Dziękujemy za kontakt. Odpowiemy w ciągu 24 godzin.'],
      [
        '[Zgłoszenie 48213] Pytanie o dostawę',
        'Twoje pytanie do nas dotarło, ma numer 48213. Zwykle odpowiadamy w jeden dzień roboczy.',
      ],
    ],
    'out-of-office': [
      [
        'Odpowiedź automatyczna: Pytanie o dostawę',
        'Jestem na urlopie do 30 listopada. W sprawach pilnych proszę pisać na biuro@lesnyszlak.example.',
      ],
      [
        'Nie ma mnie',
        'Dziękuję za wiadomość. Przez kilka dni jestem nieobecny, przeczytam ją po powrocie w poniedziałek.',
      ],
    ],
    'review-request': [
      ['Jak oceniasz swoje zakupy?', 'Poświęć minutę i wystaw opinię o skarpetach merino.'],
      [
        'Ciepło w stopy?',
        'Od dwóch tygodni nosisz skarpety merino. Ile gwiazdek byś im dała? Opowiedz innym wędrowcom.',
      ],
    ],
    'cart-reminder': [
      ['Zapomniałaś o czymś w koszyku', 'Skarpety merino są nadal w Twoim koszyku. Dokończ zakupy.'],
      ['Wciąż się zastanawiasz?', 'Wybrane rzeczy czekają na Ciebie. Jednym kliknięciem wrócisz do koszyka.'],
    ],
    marketing: [
      ['20% rabatu na wszystkie buty', 'Kup teraz z kodem SZLAK20. Oferta ważna do niedzieli.'],
      ['Nowości: jesienne kurtki', 'Odkryj kurtki na deszczowe dni. Darmowa dostawa od 200 zł do niedzieli.'],
    ],
    bounce: [
      [
        'Niedostarczona wiadomość: Pytanie o dostawę',
        'Nie udało się dostarczyć wiadomości.\n<info@lesnyszlak.example>: 550 5.1.1 User unknown',
      ],
      [
        'List wrócił',
        'Wiadomość do info@lesnyszlak.example nie została dostarczona: nie znaleziono adresu. Błąd trwały.',
      ],
    ],
  },
  replies: [
    [
      'look',
      'Odp: Pytanie o dostawę',
      'Dzień dobry, Pani Anno,\n\nsprawdziłem w magazynie: dostawa trwa dwa do trzech dni roboczych. Zwrot jest bezpłatny.\n\nPozdrawiam\nPiotr Zieliński\nLeśny Szlak',
      true,
      [true, true],
      'Piotr Zieliński',
    ],
    [
      'look',
      'Pani pytanie',
      'Dzień dobry,\n\ndostawa trwa trzy dni. W sprawie zwrotu dowiem się i wrócę z odpowiedzią.\n\nPozdrawiam,\nMarta',
      false,
      [true, false],
      'Marta',
    ],
    [
      'score',
      'Odp: Dostawa i zwroty',
      'Szanowna Pani Kowalska,\n\ndo Krakowa paczki docierają zazwyczaj na drugi dzień. Jeśli rozmiar nie będzie pasował, zwrot idzie na nasz koszt.\n\nProszę śmiało dzwonić, gdyby coś było niejasne.\n\nZ wyrazami szacunku\nEwa Wójcik\nObsługa klienta',
      true,
      [true, true],
      'Ewa Wójcik',
    ],
    [
      'score',
      'Dostawa',
      'Szanowny Kliencie,\n\nzwrot w pierwszym miesiącu jest darmowy.\n\nBiuro Obsługi Klienta Leśny Szlak',
      false,
      [false, true],
      null,
    ],
    [
      'score',
      'Re: wiadomość z poniedziałku',
      'Cześć Aniu! Hej Anno!\n\nPrzepraszam, że to trwało, mieliśmy inwentaryzację. Buty są na miejscu i najdalej za tydzień będą u Ciebie. Koszt odesłania jest niestety po Twojej stronie, ok. 15 zł.\n\nŚciskam,\nOla',
      true,
      [true, true],
      'Ola',
    ],
    [
      'score',
      'Re: [Zgłoszenie 48213] Pytanie o dostawę',
      'Pani Anno,\n\nw pierwszej sprawie wolę jeszcze zapytać przewoźnika. Druga jest prosta: koszty zwrotu pokrywamy my.\n\nMiłego dnia\nTomasz Lis',
      true,
      [false, true],
      'Tomasz Lis',
    ],
  ],
};
