import { phrases, type ServiceWords } from '../service-words.ts';
import { clock } from './clock.ts';
import { notions } from './notions.ts';

export const service: ServiceWords = {
  time: {
    hour: phrases('godzin* | godz | h'),
    day: phrases('dzień | dni | dniowy* | dniach | dnia | dniow* | dniowe* | dniowa | noc | noce | nocy'),
    week: phrases('tydzień | tygodni* | tygodnie'),
    month: phrases('miesiąc* | miesięc* | miesiące'),
    year: phrases('rok | lata | lat'),
    dayKinds: phrases('robocz* | kalendarzow* | pełnych'),
    nextDay: phrases(
      'następnego dnia | następny dzień | kolejnego dnia | jutro | następny dzień roboczy | następnego dnia roboczego | kolejnego dnia roboczego | kolejny dzień | kolejny dzień roboczy | w kolejnym dniu roboczym | w następnym dniu roboczym',
    ),
    sameDay: phrases('tego samego dnia | ten sam dzień | dziś | w dniu zamówienia | jeszcze dziś'),
    dayAfter: phrases('pojutrze | za dwa dni'),
    numbers: {
      jeden: 1,
      jednego: 1,
      dwa: 2,
      dwóch: 2,
      trzy: 3,
      trzech: 3,
      cztery: 4,
      pięć: 5,
      siedem: 7,
      siedmiu: 7,
      dziesięć: 10,
      czternaście: 14,
      czternastu: 14,
      dwadzieścia: 20,
      trzydzieści: 30,
      trzydziestu: 30,
      sześćdziesiąt: 60,
      sto: 100,
    },
    to: phrases('do | i | lub | oraz'),
    weekdays: [
      phrases('poniedział* | pon | pn'),
      phrases('wtor* | wt'),
      phrases('środ* | środa | śr | sr'),
      phrases('czwart* | czw | cz'),
      phrases('piąt* | pt'),
      phrases('sobot* | sob | sb'),
      phrases('niedziel* | niedz | nd | ndz'),
    ],
    mondayToFriday: phrases(
      'dni powszednie | w dni powszednie | dni robocze | w dni robocze | w dniach roboczych | dni robocze | dniach roboczych | w tygodniu | w każdy dzień roboczy',
    ),
    weekend: phrases('weekend* | w weekendy'),
    daily: phrases('codziennie | każdego dnia | 7 dni w tygodniu | siedem dni w tygodniu | przez cały tydzień | 7 dni'),
    holidays: phrases('święta | dni świąteczne | dni wolne'),
    closed: phrases(
      'nieczynn* | zamknięt* | nie pracujemy | nie pracuje | odpoczywamy | wolne | nie odbieramy | mamy wolne | dzień wolny | nie dyżurujemy | wolne | nie odpowiadamy | infolinia nie działa | biuro zamknięte | przerwa w pracy',
    ),
    am: phrases('rano'),
    pm: phrases('po południu'),
    oClock: phrases('godz. | h'),
    roundTheClock: phrases('24/7 | całodobowo | całą dobę'),
    months: [
      phrases('styczeń | stycznia'),
      phrases('luty | lutego'),
      phrases('marzec | marca'),
      phrases('kwiecień | kwietnia'),
      phrases('maj | maja'),
      phrases('czerwiec | czerwca'),
      phrases('lipiec | lipca'),
      phrases('sierpień | sierpnia'),
      phrases('wrzesień | września'),
      phrases('październik | października'),
      phrases('listopad | listopada'),
      phrases('grudzień | grudnia'),
    ],
  },
  faq: {
    title: phrases(
      'faq | najczęściej zadawane pytania | często zadawane pytania | najczęstsze pytania | pytania i odpowiedzi | częste pytania | często pytacie | pytacie | często zadawane | najczęściej pytacie',
    ),
    help: phrases('pomoc | centrum pomocy | obsługa klienta | wsparcie | biuro obsługi klienta | pomocy'),
    questions: phrases(
      'jak | co | kiedy | gdzie | który | która | jakie | jaki | dlaczego | kto | czy | ile | skąd | w jaki sposób',
    ),
    shopping: phrases(
      'zamów* | zamawi* | zamówieni* | dostaw* | wysył* | zwrot* | zwróc* | płat* | płac* | zapłac* | wymian* | wymien* | rozmiar* | paczk* | przesył* | magazyn* | anul* | faktur* | konto | konta | hasł* | produkt* | gwaranc* | reklamac* | kurier* | towar* | śledz*',
    ),
    foreign: phrases(
      'karta podarunkowa | karty podarunkow* | kart podarunkowych | bon* | voucher* | karier* | prac* | rekrutac* | aplik* | cv | franczyz* | hurt* | inwestor* | pras* | praktyk* | staż* | program partnerski',
    ),
    placeholder: phrases(
      'lorem ipsum | dolor sit amet | wkrótce | w przygotowaniu | w budowie | tutaj wpisz | przykładowy tekst | treść wkrótce | uzupełnimy',
    ),
  },
  contact: {
    hours: phrases(
      'godziny otwarcia | godziny pracy | godziny | czynne | infolinia | czynna | dostępni | pracujemy | biuro czynne | otwarte | jesteśmy dostępni | obsługa klienta',
    ),
    service: phrases(
      'obsługa klienta | obsługi klienta | infolinia | biuro obsługi | telefon* | zadzwoń | kontakt | dział obsługi',
    ),
    phone: phrases(
      'telefon* | tel | infolinia | zadzwoń | numer telefonu | kom | komórka | dzwoń | zadzwonić | telefoniczn* | dzwonić | telefonu | sms | smsem | numer bezpośredni | linia bezpośrednia',
    ),
    fax: phrases('faks | fax'),
    email: phrases('e-mail | email | mail | poczta'),
    at: phrases('małpa | at'),
    chat: phrases(
      'czat | czat na żywo | live chat | rozpocznij czat | porozmawiaj z nami | napisz na czacie | otwórz czat | chat | porozmawiajmy na żywo | rozmowa na żywo',
    ),
    callback: phrases(
      'oddzwonimy | zamów rozmowę | zamów kontakt | prośba o kontakt telefoniczny | oddzwaniamy | zamów telefon',
    ),
    counter: phrases(
      'odwiedź nas | odwiedź nasz sklep | zapraszamy do sklepu | salon* | sklep stacjonarny | sklepie stacjonarnym | showroom | nasz sklep | wpadnij | przyjdź do nas | zapraszamy na miejsce | zajrzyj do',
    ),
    writeUs: phrases(
      'formularz kontaktowy | napisz do nas | wyślij wiadomość | skontaktuj się | napisz | napiszcie | pisz na | piszcie | prosimy o kontakt',
    ),
    message: phrases('wiadomość | treść | zapytanie | pytanie'),
    track: phrases(
      'śledzenie przesyłki | śledź przesyłkę | śledź zamówienie | śledzenie zamówienia | śledzenie paczki | śledź paczkę | status zamówienia | gdzie jest moja paczka | gdzie jest moje zamówienie | sprawdź status | gdzie jest zamówienie | co z moim zamówieniem | śledzić … zamówieni* | śledzić … przesyłk* | śledzić … paczk* | śledź … zamówieni* | śledzeni* zamówieni* | śledzeni* przesyłk* | śledzeni* paczk*',
    ),
    status: phrases(
      'status* | stan | stanu | postęp* | etap* | gdzie jest | gdzie znajduje się | gdzie jest twoja | gdzie jest paczka | numer przesyłki | numer śledzenia | podgląd zamówienia | zobaczyć zamówienie | zobaczysz zamówienie | sprawdzić zamówienie | numer listu przewozowego',
    ),
    orders: phrases(
      'historia zamówień | historii zamówień | moje zamówienia | moich zamówieniach | moje konto | moim koncie | swoim koncie | panelu klienta | twoje zamówienia | szczegóły zamówienia | szczegółach zamówienia',
    ),
  },
  returns: {
    title: phrases(
      'zwrot* | zwroty i reklamacje | zwroty | polityka zwrotów | odstąpienie od umowy | wymiana | zwroty i wymiany | prawo odstąpienia',
    ),
    about: phrases(
      'zwrot* | zwróc* | zwrac* | odesł* | odsył* | odstąp* | wymian* | wymien* | zwrócon* | odstąpi* | oddać | odda* | odesła* | odeśl* | rozmyśli* | nie pasuje | przyjmujecie z powrotem | czy przyjmujecie zwrot*',
    ),
    window: phrases(
      '# … na zwrot* | # na zwrot* | # zwrot* | # … zwróc* | # … odstąp* | # … odesł* | # … wymian* | # … wymien* | w ciągu # … zwr* | w terminie # … zwr* | w terminie # … odstąp* | zwrot* … w ciągu # | zwrot* … do # | zwrot* … w terminie # | zwróc* … w ciągu # | zwróc* … do # | zwróc* … w terminie # | odstąp* … w terminie # | odstąp* … w ciągu # | odesł* … w ciągu # | wymian* … w ciągu # | wymien* … w ciągu # | termin zwrotu # | termin na zwrot # | termin zwrotu … # | czas na zwrot # | czas na zwrot* … # | # bez podania przyczyny | # prawo zwrotu | # prawo odstąpienia | # gwarancja zwrotu | # na odstąpienie | zwrot # | zwroty # | zwroty do # | wydłuż* … # | przedłuż* … # | do # dobrowolnie | przyjm* … zwrot* … # | przyjmujemy … # | przyjmiemy … # | # próbn* | # na próbę | # testow* | satysfakcja gwarantowana # | # satysfakcji | gwarancja satysfakcji #',
    ),
    windowWeak: phrases(
      'w ciągu # | w terminie # | do # | # od otrzymania | # od dostarczenia | # od zakupu | # od daty | # od dnia | masz # | mają państwo # | dajemy # | dajemy ci # | macie # | oferujemy #',
    ),
    refund: phrases(
      'zwrot pieniędzy … # | zwrot środków … # | zwrot płatności … # | zwrócimy pieniądze … # | zwrócimy … środki … # | zwracamy pieniądze … # | zwracamy środki … # | pieniądze … # | środki … # | # … zwrócimy pieniądze | # … zwrócimy środki | # … zwrot pieniędzy | # … zwrot środków | zwrócimy … płatn* … # | zwrot należności … # | zwrócimy należność … # | przele* … # | # … przele* | rozpatr* … # | # … rozpatr* | reklamac* … # | gwaranc* … # | # gwaranc* | odpowiad* … # | # … odpowie* | dostaw* … # | wysył* … # | # … wysył* | odbi* … # | # … odbi* | ważna … # | # ważna | zgłosić … uszkodz* … # | uszkodz* … # | kurier … w ciągu # | kurier … #',
    ),
    money: phrases(
      'pieniądze … # | # … pieniądze | środki … # | # … środki | należność … # | zwrot pieniędzy … # | zwrot środków … #',
    ),
    free: phrases(
      'darmow* zwrot* | bezpłatn* zwrot* | zwrot* … darmow* | zwrot* … bezpłatn* | zwrot* … za darmo | zwrot* … gratis | zwróć … za darmo | zwróć … bezpłatnie | zwrócić … bezpłatnie | zwrócić … za darmo | odesłać … bezpłatnie | odeślij … bezpłatnie | odeślij … za darmo | darmowa dostawa i zwrot* | koszt zwrotu … pokrywamy | koszty zwrotu … pokrywamy | pokrywamy koszt* zwrotu | pokrywamy koszt* odesłania | koszt odesłania … pokrywa sklep | zwrot na nasz koszt | na nasz koszt',
    ),
    paid: phrases(
      'zwrot* … nie są darmow* | zwrot* … nie jest darmow* | nie oferujemy darmowych zwrotów | nie jest bezpłatn* | koszt* zwrotu … ponosi klient | koszt* zwrotu … pokrywa klient | koszt* zwrotu … kupując* | koszt* odesłania … klient* | koszt* odesłania … kupując* | koszt* odesłania … konsument* | koszt* zwrotu … konsument* | koszt* zwrotu … po stronie | koszt* odesłania … po stronie | koszt* … zwrotu … ponosi* | koszt* … odesłania … ponosi* | bezpośrednie koszty zwrotu | na własny koszt | na swój koszt | na koszt klienta | na koszt kupującego | ponosi pan* | ponosisz koszt* | klient ponosi koszt* | kupujący ponosi koszt* | konsument ponosi | zwrot płatny | zwroty są płatne | płacisz sam* | pokrywasz sam* | opłacasz sam*',
    ),
    fee: phrases(
      'zwrot* … $ | $ … zwrot* | odesł* … $ | $ … odesł* | potrąc* … $ | $ … potrąc* | opłata … $ | etykiet* … $ | $ … etykiet*',
    ),
    elsewhere: phrases(
      'z zagranicy | zagranic* | międzynarodow* | spoza polski | innych krajów | innego przewoźnika | inny przewoźnik | innym przewoźnikiem | innego kuriera | z wysp | z czech | z niemiec | spoza unii',
    ),
    faulty: phrases(
      'wadliw* | uszkodz* | pomyłk* | błędn* | niewłaściw* | zepsut* | potłuczon* | rozbit* | zbit* | pękni* | stłucz* | zniszcz* | niezgodn* | rękojmi* | w ramach gwarancji',
    ),
    label: phrases(
      'etykiet* zwrotn* | etykiet* … zwrot* | list przewozowy … zwrot* | opłacon* etykiet* | opłacon* … etykiet* | przedpłacon* etykiet* | wydrukuj … etykiet* | etykiet* … wydruk* | etykiet* … dołącz* | dołącz* … etykiet* | pobierz etykiet* | wygeneruj etykiet* | kod zwrotu | kod nadania | etykiet* … e-mail* | szybkie zwroty | otrzymasz etykiet*',
    ),
    noLabel: phrases('nie … etykiet* | brak etykiet* | bez etykiet* | etykiet* … nie'),
    inStore: phrases(
      'zwr* … w sklep* stacjonarn* | zwr* … w salon* | zwr* … w naszym sklep* | zwr* … w naszych sklep* | zwr* … w dowolnym sklep* | zwr* … w dowolnym salon* | zwr* … w każdym sklep* | zwr* … w każdym salon* | zwr* … w naszych salon* | zwr* … w jednym z naszych | w sklep* stacjonarn* … zwr* | w salon* … zwr* | w sklepie stacjonarnym | zwr* … osobiście | oddać … sklep* | oddać … salon* | zwroty w sklepie',
    ),
    notInStore: phrases(
      'nie … zwr* … w sklep* | nie … zwr* … w salon* | sklep* stacjonarn* … nie | salon* … nie przyjm* | nie przyjmujemy zwrotów … sklep* | nie ma możliwości … sklep* | w sklep* … nie | zwr* … nie … w salon* | nie można … w salon*',
    ),
    online: phrases(
      'zgłoś zwrot | zgłosić zwrot | zgłoszenie zwrotu | zwrot* … online | online … zwrot* | formularz zwrotu online | formularz zwrotu … na stronie | internetowy formularz zwrotu | zwrot* … na koncie | na koncie … zwrot* | w panelu klienta … zwrot* | panel* … zwrot* | w swoim koncie … zwrot* | po zalogowaniu … zwrot* | zarejestruj zwrot | rozpocznij zwrot | portal zwrotów | zgłoś … zwrot* … przez | utwórz zwrot | elektroniczny formularz zwrotu',
    ),
    single: phrases(
      'dotyczy wszystkich produktów | dotyczy wszystkich towarów | dotyczy wszystkich zamówień | dla wszystkich produktów | wszystkie produkty … zwr* | te same zasady | takie same zasady | te same warunki | jednakowe zasady | jedna polityka zwrotów | również przecenion* | także przecenion* | również … promocyjn* | także … promocyjn* | niezależnie od tego, czy | obowiązuje na wszystkie | bez wyjątk* | każdego produktu | każdy produkt | wszystkich naszych produktów | całego asortymentu | na wszystko | wszystkich produktów | wszystkich towarów | ta sama zasada | ta sama reguła | dotyczy … wszystkich produktów | całej oferty | cały asortyment | całą ofertę | także na wyprzedaż* | każdej pary | każdego zamówienia | nie ma wyjątków | wyjątków nie ma | bez wyjątków | bez wyjątku',
    ),
    split: phrases(
      'nie podleg* zwrot* | nie podlegają | nie można zwrócić | z wyjątkiem | wyłączon* | z wyłączeniem | nie przysługuje | nie dotyczy | wyjątek | wyjątki | przecenion* … nie | inne zasady | krótszy termin | w zależności od kategorii | oprócz | nie przyjmujemy | nie można odstąpić | nie podlega | bez możliwości zwrotu | nie mogą zostać zwrócone | nie przyjmujemy zwrot* | nie można zwracać | zwrotowi nie podleg* | nie zwrócisz | nie zabieramy | nie przyjmiemy | nie przyjmuj* | czego nie przyjmiemy | czego nie można zwrócić | nie wraca* | nie podlega* zwrotowi',
    ),
    sale: phrases('przecen* | wyprzeda* | promocyjn* | outlet | prezent* | wyprzedaż*'),
    differs: phrases('w zależności od kategorii | inne zasady | krótszy termin | różne terminy'),
  },
  delivery: {
    title: phrases(
      'dostawa | wysyłka | koszty dostawy | dostawa i płatność | dostawa i płatności | formy dostawy | sposoby dostawy | czas dostawy | przesyłka | metody dostawy | koszt dostawy | opcje dostawy | koszty wysyłki | koszt przesyłki | koszty przesyłki',
    ),
    about: phrases('dostaw* | dostarcz* | wysył* | przesył* | kurier* | paczk* | doręcz* | odbi* | paczkomat*'),
    methods: phrases(
      'kurier* | przesyłka kurierska | paczkomat* | paczkomaty | inpost* | odbiór osobisty | odbiór w punkcie | odbiór w sklepie | odbiór w salonie | punkt odbioru | punkty odbioru | automat paczkowy | poczta polska | pocztex* | list polecony | przesyłka ekspresowa | dostawa ekspresowa | ekspres* | standardow* | dostawa standardowa | przesyłka standardowa | dostawa do domu | dostawa kurierem | dhl* | dpd* | orlen paczka | żabka | za pobraniem | pobranie | dostawa międzynarodowa | paczka* | dostawa* | wysyłka* | przesyłka* | odbiór* | odbiór własny | na palecie | odbierz sam | dostawa mebli | transport mebli | dostawa paletowa | przesyłka polecona',
    ),
    threshold: phrases(
      'od $ | powyżej $ | ponad $ | przy zamówieni* | minimum $ | zamówieni* od $ | zakup* od $ | do $ | poniżej $ | min. $ | za min. $ | za zakupy … $ | o wartości $ | o wartości od $ | wartości powyżej $ | co najmniej $ | przekracza $ | przekroczy $ | $ i więcej | $ lub więcej | $ wzwyż | osiągn* $',
    ),
    free: phrases(
      'za darmo | darmow* | bezpłatn* | gratis | 0 zł | bez opłat | nic nie kosztuje | bez kosztów | 0,00 zł | nic … nie kosztuje | nic nie płacisz',
    ),
    onRequest: phrases(
      'do uzgodnienia | według cennika | wg cennika | wyceniamy indywidualnie | wycena indywidualna | ustalana indywidualnie | indywidualna wycena | według ich cennika | wg ich cennika | według taryf* | wg taryf* | zgodnie z cennikiem',
    ),
    costs: phrases('kosztuje | kosztują | wynosi | za'),
    days: phrases(
      'dostaw* … # | # … dostaw* | dostarcz* … # | czas dostawy # | czas dostawy … # | w ciągu # | do # | wysył* … # | # … doręcz* | doręcz* … #',
    ),
    notDays: phrases(
      'zwrot* … # | # … zwrot* | zwr* … # | odstąp* … # | gwaranc* … # | odbi* … w ciągu # | # na odbiór | przechow* … # | czeka … # | # … przechow* | opłac* … # | zapłat* … # | reklamac* … # | realizac* … # | nada* … # | trzyma* … # | # trzyma* | zaczeka … # | poczeka … # | # przed | # wcześniej',
    ),
    date: phrases(
      'dostawa do | przewidywana dostawa | przewidywany termin dostawy | planowana dostawa | planowana data dostawy | otrzymasz | dostarczymy | data dostawy | termin dostawy | szacowana dostawa | u ciebie | szacowana data dostawy | dostawa',
    ),
    columns: {
      method: phrases(
        'metoda | sposób dostawy | forma dostawy | dostawa | rodzaj | opcja | przewoźnik | metoda dostawy | sposób | firma kurierska',
      ),
      price: phrases(
        'cena | koszt | opłata | koszt dostawy | cena brutto | ile kosztuje | przedpłata | kwota | płatność z góry',
      ),
      time: phrases(
        'czas | czas dostawy | termin | czas doręczenia | czas realizacji | przewidywany czas | kiedy | jak długo | doręczenie',
      ),
    },
  },
  product: {
    oldPrice: phrases(
      'cena regularna | stara cena | poprzednia cena | zamiast | cena katalogowa | najniższa cena | było | przed obniżką | cena przed | sugerowana cena | cena standardowa',
    ),
    regularPrice: phrases('cena regularna | cena standardowa'),
    inStock: phrases(
      'dostępny | dostępna | dostępne | w magazynie | na stanie | produkt dostępny | dostępny od ręki | wysyłka od ręki | jest w magazynie | duża ilość | średnia ilość | dostępność: duża | dostępność: średnia | bardzo duża ilość | duża dostępność | dostępność: # | stan magazynowy: # | ilość w magazynie: #',
    ),
    lowStock: phrases(
      'ostatnie sztuki | ostatnia sztuka | zostało tylko | zostały tylko | została tylko | tylko … szt* | pozostał* … szt* | mała ilość | na wyczerpaniu | niski stan | ostatnie … szt* | ostatnie | niewielka ilość | kilka sztuk | prawie wyprzedane | prawie wyprzedany | prawie wyprzedana | wkrótce niedostępn* | na wykończeniu',
    ),
    outOfStock: phrases(
      'niedostępny | niedostępna | niedostępne | brak w magazynie | wyprzedany | wyprzedane | produkt niedostępny | chwilowo niedostępny | brak towaru | powiadom o dostępności | brak na stanie | nie jest dostępny',
    ),
    description: phrases('opis | opis produktu | o produkcie | szczegóły | szczegóły produktu'),
    attributes: phrases(
      'specyfikacja | dane techniczne | parametry | cechy | cechy produktu | właściwości | szczegóły | informacje o produkcie | dane produktu | parametry techniczne | atrybuty',
    ),
    reviews: phrases('opinie | opinie klientów | recenzje | oceny | opinii | opinia | oceny i opinie'),
    noReviews: phrases(
      'brak opinii | nie ma jeszcze opinii | bądź pierwsz* | brak ocen | dodaj pierwszą opinię | brak recenzji | napisz pierwsz*',
    ),
    recommendations: phrases(
      'polecane produkty | polecamy | podobne produkty | produkty powiązane | inni kupili | klienci kupili również | może ci się spodobać | mogą ci się spodobać | zobacz również | zobacz także | kupowane razem | pasujące produkty | często kupowane razem | sprawdź również | polecane dla ciebie | klienci kupili także | inni kupili też | inni kupili także | polecamy też | inne produkty | tej samej kategorii | pasują do | z tej samej | polecane | pasuje do | dobierz | dokup do | z tej samej serii | z tej serii | z tej kolekcji | dobierz do | powiązane produkty | podobne | kup razem | kupisz razem | dokup',
    ),
  },
  company: {
    title: phrases('o nas | kontakt | dane firmy | informacje o firmie | sprzedawca | dane rejestrowe | o firmie'),
    name: phrases(
      'nazwa firmy | firma | sprzedawca | właściciel | administrator | operator sklepu | nazwa | właściciel sklepu | administratorem | administrator danych | sprzedawcą | sprzedawcy | właścicielem | właścicielem sklepu | operatorem | usługodawcą | usługodawca | sprzedającym | sprzedający | sklep prowadzi | prowadzony przez',
    ),
    legalForms: phrases(
      'sp. z o.o. | sp. z o. o. | Sp. z o.o. | Sp. z o. o. | spółka z ograniczoną odpowiedzialnością | S.A. | sp.j. | sp. j. | s.c. | sp.k. | sp. k. | P.S.A. | Spółka z ograniczoną odpowiedzialnością | Sp.k. | Sp. k. | Sp. j. | Spółka jawna | Spółka Akcyjna | Spółka komandytowa | Spółka cywilna | Prosta spółka akcyjna',
    ),
    address: phrases(
      'adres | siedziba | adres siedziby | adres firmy | adres rejestrowy | siedziba firmy | z siedzibą | adres korespondencyjny | adresem | siedzibą w',
    ),
    registration: phrases('krs'),
    taxNumber: phrases('nip | regon'),
    privacy: phrases('polityka prywatności | ochrona danych | prywatność | polityce prywatności | rodo'),
  },
  order: {
    number: phrases(
      'numer zamówienia | nr zamówienia | zamówienie nr | zamówienie numer | numer twojego zamówienia | zamówienia numer | zamówienie | indeks zamówienia | referencja zamówienia | kod zamówienia',
    ),
    placed: phrases(
      'dziękujemy za zamówienie | dziękujemy za zakup* | dziękujemy za złożenie | zamówienie zostało złożone | zamówienie zostało przyjęte | potwierdzenie zamówienia | przyjęliśmy zamówienie | otrzymaliśmy twoje zamówienie | twoje zamówienie zostało | zamówienie przyjęte | dziękujemy | zamówienie potwierdzone | zamówienie jest potwierdzone | zamówienie zostało potwierdzone',
    ),
    cancel: phrases(
      'anulować zamówienie | anuluj zamówienie | anulowanie zamówienia | zamówienie … anulować | zrezygnować z zamówienia | zmienić lub anulować | anulować | anulow* … zamówie* | zamówie* … anulow* | anuluj* … zamówie* | rezygn* … zamówie* | anulujesz | anulujemy | odwołać zamówienie',
    ),
    noCancel: phrases(
      'nie można anulować | nie możemy anulować | nie ma możliwości anulowania | zostało anulowane | nie da się anulować',
    ),
    totals: {
      subtotal: phrases(
        'suma częściowa | wartość produktów | wartość koszyka | produkty | suma produktów | wartość zamówienia',
      ),
      delivery: phrases('dostawa | koszt dostawy | wysyłka | przesyłka | koszt wysyłki | kurier* | transport'),
      tax: phrases('vat | podatek | w tym vat | podatek vat'),
      total: phrases(
        'razem | suma | do zapłaty | łącznie | kwota do zapłaty | suma całkowita | łączna kwota | razem do zapłaty',
      ),
    },
    newsletter: phrases(
      'newsletter* | informacje handlowe | marketing* | ofert* specjaln* | promocj* | zapisz się | informacje o nowościach | informacji handlowych | rabatach | informujcie mnie | o nowościach | wiadomości o | nowości e-mailem | wiadomości e-mailem | nowości na e-mail',
    ),
    greeting: phrases('witaj | cześć | dzień dobry | dobry wieczór | zalogowany jako | zalogowano jako | hej | witamy'),
    addToCart: phrases('do koszyka | dodaj do koszyka | kup teraz | kup | wrzuć do koszyka | dodaj do torby'),
  },
  advertising: phrases('reklama | sponsorowane | artykuł sponsorowany | materiał reklamowy | promowane'),
  clock,
  notions,
};
