import { type Notions, phrases } from '../service-words.ts';

export const notions: Notions = {
  shop: phrases(
    'sklep stacjonarn* | sklepie stacjonarn* | sklepu stacjonarn* | sklepach stacjonarn* | salon* | showroom* | stacjonarn* | punkt* sprzedaży | w sklepie | do sklepu | naszym sklepie | aptece | apteki | księgarni* | sklepik* | oddzia* | na miejscu | osobiście | filii | filia | ekspozycj* | szkółk* | sklep firmow* | sklepie firmow* | sklepu firmow* | sklepy firmow* | sklepach firmow* | sklep fabryczn* | butik* stacjonarn*',
  ),
  brings: phrases(
    'odda* | przynie* | przynieś* | zwr* | zwróc* | przyjm* | wymian* | wymieni* | dostarcz* | zostaw* | przyjdź | przyjść | przyjedź | wpadnij | obsługuj* | zanieś | zanieść | zanies* | przywieź* | przywieźć',
  ),
  no: phrases('nie | brak | żaden | żadnych | bez możliwości | wyłącznie pocztą | tylko wysyłkowo'),
  nothing: phrases(
    'za darmo | darmow* | bezpłatn* | gratis | nic nie kosztuje | nic cię nie kosztuje | nic nie płacisz | nie płacisz | na nasz koszt | pokrywamy | my płacimy | opłacamy | bez opłat | bez kosztów | nic nie potrąc* | nie potrącamy | bez potrąceń | koszt: 0 | zwracamy koszt odesłania | zwracamy koszty odesłania | koszt odesłania zwracamy',
  ),
  buyerPays: phrases(
    'ponosi kupując* | ponosi klient | ponosi konsument | pokrywa kupując* | pokrywa klient | na koszt kupującego | na koszt klienta | na swój koszt | na własny koszt | na twój koszt | po stronie kupującego | po stronie klienta | kosztem klienta | płatne | kupujący pokrywa | klient pokrywa | klient ponosi | kupujący ponosi | po twojej stronie | po stronie kupując* | pokrywasz | po stronie konsumenta | płacisz ty | płaci klient | płaci kupujący | opłacasz sam* | płacisz sam* | koszt jest twój | koszt po twojej | konsument ponosi | konsument pokrywa | użytkownik ponosi | obowiązkiem klienta | leży po stronie klienta | pokrywane przez klienta | ponoszone przez klienta | opłaca klient | opłaca kupujący',
  ),
  law: phrases(
    'ustaw* | ustawow* | prawo | prawem | prawnie | kodeks* | kodeks cywilny | prawa konsumenta | prawach konsumenta | dyrektyw*',
  ),
  more: phrases(
    'wydłuż* | przedłuż* | dobrowolnie | zamiast | więcej niż | dłużej niż | ponad ustawow* | u nas | my dajemy | dajemy więcej | idziemy dalej | dajemy ci | oferujemy więcej',
  ),
  account: phrases(
    'online | konto | koncie | konta | panel* | formularz* | moje zamówienia | przez internet | w aplikacji | szybkie zwroty | szybkiezwroty | system zwrotów | zaloguj się | zalogować się | w zakładce | kliknij',
  ),
  label: phrases('etykiet* | list przewozowy | listu przewozowego'),
  without: phrases('bez'),
  charges: phrases(
    'kosztuje | potrąc* | opłat* | pobier* | koszt* | odlicz* | odejm* | zatrzymamy | potrącona | potrącony | potrącimy',
  ),
  others: phrases(
    'prasa | dla mediów | biuro prasowe | hurt* | dla hurtowni | kariera | praca | rekrutacj* | hosting | wykonanie | projekt strony | uodo | urzędu ochrony | inspekcj* | rzecznik* | mediacj* | polubown* | współprac* | dostawc* | dziennikarz* | toksykologiczn* | serwis nie | urząd | urzędu | spor* | sądow* | realizacja strony | projekt i wykonanie | realizacja serwisu | strona wykonana | wdrożenie | autoryzowan* serwis* | serwis producenta | serwisy | dostawca hostingu | podmiot* przetwarzając* | procesor danych | organ nadzorcz* | prezesa uodo | prezes uodo | rzecznik konsumentów',
  ),
  same: phrases(
    'takie same | te same | tych samych | takich samych | jednakow* | identyczn* | bez względu | niezależnie od | nieważne | wszystko jedno | nie ma znaczenia',
  ),
  sold: phrases('online | sklep* | internet* | telefon* | stacjonarn* | salon*'),
  otherPlace: phrases(
    'targ* | jarmark* | stoisk* | allegro | amazon | etsy | marketplace* | kupione w salonie | kupionych w salonie | kupione stacjonarnie | kupionych stacjonarnie | zakupione w sklepie stacjonarnym | zakupionych w sklepie stacjonarnym',
  ),
  form: phrases(
    'formularz* | formularz kontaktowy | wyślij zgłoszenie | dodaj zgłoszenie | złóż zgłoszenie | utwórz zgłoszenie | formularz zapytania | formularz zgłoszeniowy',
  ),
  chatSaid: phrases('czat | czacie | chat | livechat'),
  off: phrases('wyłączon* | nieaktywn* | zawieszon* | już nie | w budowie | wkrótce | w przygotowaniu'),
  messengers: phrases('whatsapp | messenger* | telegram | signal | viber'),
  fees: phrases(
    'opłat* dodatkow* | dopłat* | pakowanie na prezent | ubezpieczeni* | opłata za pobranie | prowizj* | doliczamy | doliczan* | za pobranie | pobranie dodatkowo | dopłacasz | ponown* dostaw* | płatność przy odbiorze | płatne przy odbiorze | oprócz kosztu dostawy | do kosztu dostawy | poza kosztem dostawy',
  ),
  members: phrases('klub* | członk* | stałych klientów | stałego klienta | vip | lojalnościow*'),
  undelivered: phrases('nieodebran* | niedoręcz* | błędn* adres* | nie odbierze | odmow* przyjęcia'),
  excepted: phrases(
    'bielizn* | stroj* kąpielow* | higien* | kosmetyk* | kolczyk* | żywnoś* | spożywcz* | łatwo psuj* | personalizowan* | spersonalizowan* | na zamówienie | na wymiar | na miarę | grawerowan* | kart* podarunkow* | przecenion* | wyprzedaż* | materac* | oprogramowani* | roślin* | rajstop* | skarpet* | termoaktywn* | piercing* | lek | leki | leków | karm* | żwirek | żwirku | nasion* | tkanin* cięt* | końcówk* serii | używan* | zwierząt | zwierzęta | otwart* | takich * | takie * | inicjał* | haftowan* | wyhaftowan* | według wymiar* | pod wymiar',
  ),
  paper: phrases(
    'wydruk* | włóż | dołącz* | do paczki | do przesyłki | pocztą | w paczce | w przesyłce | w pudełku | pdf',
  ),
  addressee: phrases(
    'adres dostawy | adres rozliczeniowy | dane do wysyłki | dane do faktury | odbiorca przesyłki | dane odbiorcy | adresat | twoje dane | dane zamawiającego | dane klienta | adres wysyłki | dane dostawy | odbiorca | zamawiający | dane kontaktowe zamawiającego',
  ),
};
