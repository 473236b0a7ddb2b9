import { type Notions, phrases } from '../service-words.ts';

export const notions: Notions = {
  shop: phrases(
    'üzlet* | bolt | boltunk* | boltban | boltba | boltjaink* | bemutatóterm* | szaküzlet* | áruház* személyesen | showroom* | személyesen | bemutatóterem* | szalon* | átvevőpont* személyesen | bolti | bolt* | nyitvatartás bolt | kisbolt* | műhelybolt* | mintabolt* | üzletünk* | boltocsk* | fiókunk* | fiókjaink* | fióküzlet* | kirendeltség* | kiállítóterem* | kiállítóterm* | lerakat* | faiskol* | márkabolt* | gyári bolt* | mintaterem*',
  ),
  brings: phrases(
    'lead* | visszahoz* | hoz* | visszavesz* | visszavétel* | visszavált* | visszaad* | visszavisz* | visszaküld* | csere* | cserél* | behoz* | visszajuttat* | átad* | bejön* | bejöh* | jöjj* | gyere | hozni | visszaven* | vidd | vigye | vigyék | elvisz* | elvihet* | bevih*',
  ),
  no: phrases('nem | nincs | nincsen | sem | soha | kizárólag postai | csak postai | ne'),
  nothing: phrases(
    'ingyen* | díjmentes* | díjtalan* | semmibe nem kerül | nem kerül semmibe | mi álljuk | álljuk | átvállaljuk | mi fizetjük | költségünkre | költségmentes* | díját mi | a mi költségünk* | nem számoljuk fel | nem számolunk fel | nem számítunk fel | nem kérünk | mi küldjük érte | semmit nem vonunk le | nem vonunk le | nem vonjuk le | visszaküldés költségét megtérítjük | postaköltségét megtérítjük',
  ),
  buyerPays: phrases(
    'vásárlót terhel* | vevőt terhel* | fogyasztót terhel* | önt terhel* | téged terhel* | vásárló fizeti | vevő fizeti | fogyasztó viseli | vásárló viseli | vevő viseli | ön viseli | saját költség* | te fizeted | ön fizeti | a vásárló költsége | a vevő költsége | terheli a vásárló* | terhel | költsége a tiéd | költség a tiéd | költsége az öné | költsége a tied | rád hárul | önre hárul | te állod | ön állja | *költség a tiéd | *költség a tied | *költség az öné | *költség a vevőé | *költség a vásárlóé | *költség rád hárul | a vevő felelőssége | a vásárló felelőssége | a vásárló állja | a vevő állja | vásárló által fizetett',
  ),
  law: phrases(
    'jogszabály* | törvény* | törvényes | jogi | kormányrendelet* | korm. rendelet | rendelet szerint | jogszabály szerint | fogyasztóvédelmi',
  ),
  more: phrases(
    'meghosszabb* | hosszabb* | nálunk | helyett | többet adunk | tovább mint | hosszabb mint | ennél többet | mi többet | tovább megyünk | nagyvonalúbb*',
  ),
  account: phrases(
    'online | fiók* | fiókod* | felhasználói fiók* | űrlap* | rendeléseim | portál* | vásárlói fiók* | honlapunkon | applikáció* | jelentkezz be | jelentkezzen be | lépj be | lépjen be',
  ),
  label: phrases('címke* | címkét | *címke* | fuvarlevel*'),
  without: phrases('nélkül'),
  charges: phrases(
    'díj* | költség* | vonunk le | levon* | kerül | levonj* | levonásra | visszatart* | vonjuk le | levonjuk | levonunk',
  ),
  others: phrases(
    'sajtó* | viszonteladó* | nagyker* | karrier | állás* | tárhelyszolgáltató* | webdesign | honlapkészít* | weboldal készít* | békéltető* | adatvédelmi hatóság | naih | fogyasztóvédelm* | partner* | beszállító* | üzemeltető rendszer | franchise | újságíró* | hatóság* | jogvit* | vitarendezés* | honlap készít* | honlapot készítette | weblap készít* | arculat* | kivitelezés* | weboldal megvalósítás* | márkaszerviz* | szervizpartner* | szervizhálózat* | tárhely | tárhely* | tárhelyet | adatfeldolgozó* | békéltető | felügyeleti hatóság | futárszolgálat',
  ),
  same: phrases(
    'ugyanazok | ugyanaz | ugyanúgy | azonos feltétel* | azonos szabály* | egységes* | függetlenül | mindegy | egyformán | akár online',
  ),
  sold: phrases('online | bolt* | üzlet* | telefon* | webshop* | webáruház* | személyes*'),
  otherPlace: phrases(
    'stand* | vásár | vásáron | piac* | piactér* | emag | amazon | etsy | üzletben vásárolt* | boltban vásárolt* | üzletünkben vásárolt* | boltunkban vásárolt*',
  ),
  form: phrases(
    'kapcsolati űrlap* | űrlap* | kapcsolatfelvételi űrlap* | bejelentés küldése | kérdés beküldése | kérelem beküldése | jegy nyitása | ajánlatkérő űrlap* | üzenetküldő űrlap*',
  ),
  chatSaid: phrases('chat | élő chat | csevegés* | chaten | chat ablak*'),
  off: phrases('megszűnt | szünetel* | kikapcsol* | már nem | nem elérhető | fejlesztés alatt | hamarosan'),
  messengers: phrases('whatsapp* | messenger* | telegram* | viber* | signal*'),
  fees: phrases(
    'kezelési | kezelési költség | felár | díjcsomagolás | biztosítás | utánvét díj* | utánvétel* díj* | csomagolási | felárat | többletköltség* | felszámít* | utánvét esetén | utánvételi díj* | fizetés átvételkor | utánvét* | díjon felül | költségen felül',
  ),
  members: phrases('klub* | törzsvásárló* | vip | előfizető* | hűség*'),
  undelivered: phrases(
    'át nem vett | nem veszi át | nem vették át | kézbesíthetetlen* | sikertelen kézbesítés* | hibás cím',
  ),
  excepted: phrases(
    'fehérnemű* | fürdőruha* | higién* | kozmetik* | fülbevaló* | élelmiszer* | romlandó* | egyedi* | egyedileg | méretre | személyre szabott* | gravírozott* | ajándékkárty* | utalvány* | akciós | leárazott | matrac* | szoftver* | növény* | harisny* | zokni* | aláöltözet* | piercing* | gyógyszer* | táp | állateledel* | alom | vetőmag* | kifutó | végkiárusítás* | ilyen termék* | használt | élő állat* | monogram* | felbontott | ilyen terméket | hímzett | méretre szabott | méretre varrt | monogramos',
  ),
  paper: phrases('nyomtat* | mellékel* | csomagba | tegye | tedd | postán | csomagban | a dobozban | pdf'),
  addressee: phrases(
    'szállítási cím* | számlázási cím* | szállítási adat* | számlázási adat* | címzett* | átvevő* | vásárló adat* | megrendelő adat* | adataid | rendelő adat* | átvevő neve | megrendelő',
  ),
};
