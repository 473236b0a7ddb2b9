import { phrases, type ServiceWords } from '../service-words.ts';
import { clock } from './clock.ts';
import { notions } from './notions.ts';

export const service: ServiceWords = {
  time: {
    hour: phrases('óra | órán | órás | órában | órával'),
    day: phrases('nap* | munkanap* | naptári nap* | éjszaka* | éjjel*'),
    week: phrases('hét | hetes | héten | hetet | heti'),
    month: phrases('hónap* | havi'),
    year: phrases('év | éves | éven'),
    dayKinds: phrases('teljes | munka | naptári'),
    nextDay: phrases(
      'következő munkanap* | másnap* | holnap* | következő nap* | követő munkanap* | követő nap* | másnapi | rákövetkező munkanap* | rákövetkező nap*',
    ),
    sameDay: phrases('aznap* | még ma | még aznap | rendelés napján | aznapi | a rendelés napján'),
    dayAfter: phrases('holnapután | rákövetkező nap* | két nap múlva | harmadnap*'),
    numbers: {
      egy: 1,
      kettő: 2,
      két: 2,
      három: 3,
      négy: 4,
      öt: 5,
      hat: 6,
      hét: 7,
      nyolc: 8,
      tíz: 10,
      tizennégy: 14,
      tizenöt: 15,
      húsz: 20,
      harminc: 30,
      hatvan: 60,
      kilencven: 90,
    },
    to: phrases('vagy | és | tól | ig'),
    weekdays: [
      phrases('hétfő* | hé | h'),
      phrases('kedd* | ke | k'),
      phrases('szerda* | sze'),
      phrases('csütörtök* | csüt | cs'),
      phrases('péntek* | pé | p'),
      phrases('szombat* | szo | sz'),
      phrases('vasárnap* | vas | v'),
    ],
    mondayToFriday: phrases(
      'hétköznap* | munkanapokon | munkanap* | hétköznapokon | hétköznaponként | munkanapon | munkaidőben',
    ),
    weekend: phrases('hétvég*'),
    daily: phrases(
      'minden nap | naponta | mindennap | a hét minden napján | a hét minden napján | hétfőtől vasárnapig | mindegyik nap',
    ),
    holidays: phrases('ünnepnap* | munkaszüneti nap* | ünnepnapokon'),
    closed: phrases(
      'zárva* | szünnap* | pihenünk | pihenőnap* | nem fogadunk | nem veszünk fel | nem vesszük fel | szabadnap* | nem dolgozunk | nem tartunk nyitva | nem elérhető* | nem vagyunk elérhető* | szünet | zárva vagyunk | ügyelet nincs | nincs ügyelet | nincs telefonos | nem hívható* | nem ügyel* | nem üzemel*',
    ),
    am: phrases('de. | délelőtt'),
    pm: phrases('du. | délután'),
    oClock: phrases('óra | órától | óráig | h'),
    roundTheClock: phrases('0-24 | 24/7 | éjjel-nappal | a nap 24 órájában'),
    months: [
      phrases('január* | jan'),
      phrases('február* | febr | feb'),
      phrases('március* | márc'),
      phrases('április* | ápr'),
      phrases('május* | máj'),
      phrases('június* | jún'),
      phrases('július* | júl'),
      phrases('augusztus* | aug'),
      phrases('szeptember* | szept'),
      phrases('október* | okt'),
      phrases('november* | nov'),
      phrases('december* | dec'),
    ],
  },
  faq: {
    title: phrases(
      'gyik | gyakori kérdések | gyakran ismételt kérdések | gyakran feltett kérdések | kérdések és válaszok | kérdezz-felelek | faq | gyakran kérdez* | sokszor kérdez* | ezt kérdez*',
    ),
    help: phrases(
      'segítség | súgó | ügyfélszolgálat | vevőszolgálat | támogatás | segítségnyújtás | súgóban | segítségben | súgójában',
    ),
    questions: phrases(
      'hogyan | mi | mit | mikor | hol | melyik | miért | ki | lehet | van | mennyi | mennyibe | milyen | hova | meddig | kell | tudok | vissza | mi a teendő',
    ),
    shopping: phrases(
      'rendel* | megrendel* | szállít* | kiszállít* | visszaküld* | visszavál* | elállás* | fizet* | csere* | cserél* | méret* | csomag* | készlet* | számla* | számlát | lemond* | fiók* | jelszó* | termék* | garancia* | jótállás* | futár* | átvétel* | áru* | nyomon*',
    ),
    foreign: phrases(
      'ajándékutalvány* | utalvány* | ajándékkártya* | karrier* | állás* | álláshirdetés* | jelentkez* | önéletrajz* | franchise* | nagykereskedelm* | viszonteladó* | befektető* | sajtó* | partnerprogram* | gyakornok* | munkatárs*',
    ),
    placeholder: phrases(
      'lorem ipsum | dolor sit amet | hamarosan | feltöltés alatt | szerkesztés alatt | készül | ide jön | minta szöveg | mintaszöveg | az oldal feltöltése folyamatban',
    ),
  },
  contact: {
    hours: phrases(
      'nyitvatartás* | nyitva tartás* | ügyfélszolgálat* | ügyfélfogadás* | elérhetőség* | munkaidő* | telefonos* | nyitva | elérhető* | hívható* | félfogadás*',
    ),
    service: phrases('ügyfélszolgálat* | vevőszolgálat* | telefonos* | hívjon* | hívható* | telefon* | kapcsolat'),
    phone: phrases(
      'telefon* | tel | telefonszám* | mobil* | hívjon* | hívja* | hívj | ügyfélszolgálat* | forródrót | hívható | telefonáljon | csörögj | csörgess | telefonon | sms* | hívhat* | hívható* | csöngess* | közvetlen vonal | közvetlen szám',
    ),
    fax: phrases('fax'),
    email: phrases('e-mail* | email* | mail'),
    at: phrases('kukac'),
    chat: phrases(
      'élő chat | chat | csevegés | online chat | chat indítása | csevegjen velünk | chatelj velünk | élő csevegés | beszélgessünk élőben | élőben beszélget*',
    ),
    callback: phrases('visszahívás* | visszahívást kérek | visszahívjuk | hívjanak vissza | visszahív*'),
    counter: phrases(
      'látogasson el | látogass el | bemutatóterm* | üzletünk* | boltunk* | személyesen | térjen be | jöjjön be | várjuk üzletünk* | ugorjon be | nézzen be',
    ),
    writeUs: phrases(
      'írjon nekünk | írj nekünk | üzenet küldése | kapcsolatfelvétel* | kapcsolati űrlap | üzenetküldés | írj | írjon | írjatok | írd meg nekünk',
    ),
    message: phrases('üzenet* | megjegyzés | kérdés* | szöveg'),
    track: phrases(
      'csomagkövetés* | rendelés követés* | rendeléskövetés* | rendelés nyomon követés* | rendelésem követése | nyomon követ* | nyomkövet* | hol a csomagom | hol van a csomagom | rendelés állapota | rendelés státusz* | csomag nyomon* | kövesse nyomon | hol tart a rendelés* | hol tart a csomag* | követheti rendelés* | rendelés* … követheti | rendelés* … követheted | csomag követés* | csomagod követés*',
    ),
    status: phrases(
      'állapot* | státusz* | hol tart | követhet* | nyomon | hol jár | merre jár | csomagszám* | rendelését megtekinthet* | rendelésedet megtekinthet* | rendelés megtekinthet* | megnézheted a rendelés* | megnézheti a rendelés*',
    ),
    orders: phrases(
      'rendeléseim | rendelési előzmény* | fiókom* | fiókod* | fiókjá* | felhasználói fiók* | profil* | rendelés részletei',
    ),
  },
  returns: {
    title: phrases(
      'visszaküldés* | visszáru* | elállás* | elállási jog | visszavétel* | csere* | csere és visszaküldés | visszatérítés* | termékvisszaküldés* | áruvisszavétel*',
    ),
    about: phrases(
      'visszaküld* | visszavisz* | visszavitel* | visszaad* | visszahoz* | visszavált* | elállás* | eláll* | elállhat* | visszáru* | visszavesz* | visszavétel* | visszavehet* | visszaszáll* | csere* | cserél* | visszajuttat* | visszaves* | meggondolt* | visszaveszitek | visszavesznek | visszaveszik',
    ),
    window: phrases(
      '# … visszaküld* | # … visszavisz* | # … visszahoz* | # … elállhat* | # … elállás* | # … eláll* | # … visszaadhat* | # … visszavált* | # … cserélhet* | # … kicserél* | # visszaküldés* | # elállás* | # csere* | # visszavásárlás* | # pénzvisszafizetés* | # pénz-visszafizetés* | # … pénzvisszafizet* | # visszavétel* | # … visszavessz* | # … visszavesz* | # … indokolás nélkül | visszaküldés* … # | visszaküld* … # | elállás* … # | elállhat … # | visszavétel* … # | visszavált* … # | csere* … # | visszaküldési határidő # | visszaküldési határidő … # | elállási határidő … # | visszáru* … # | # … meggondol* | meggondol* … # | # áll rendelkezés* | # próba* | meghosszabb* … # | hosszabb* … # | visszavesszük … # | # … visszavesszük | visszavessz* … # | # kipróbál* | elégedettségi garancia # | # elégedettségi | pénzvisszafizetési garancia #',
    ),
    windowWeak: phrases(
      '# belül | # van | az átvételtől … # | a kézhezvételtől … # | a kézhezvétel … # | # áll rendelkezésére | az átvétel … # | adunk # | kapsz # | kap # | van rá # | # adunk',
    ),
    refund: phrases(
      'visszatérít* … # | # … visszatérít* | visszafizet* … # | # … visszafizetjük | # … visszafizeti | # … visszautal* | visszautal* … # | # … jóváír* | jóváír* … # | vételár* … # | # … vételár* | # … feldolgoz* | feldolgoz* … # | # … megérkez* | garancia … # | # garancia* | # jótállás* | jótállás … # | szavatosság* … # | # szavatosság* | # … válaszol* | válaszol* … # | kiszállít* … # | # … kiszállít* | szállítási idő … # | # … jelez* | # … bejelent* | átvehető … # | # … őriz* | címke … # | # … érvényes | hibás … # | sérül* … # | futár … # | # … futár*',
    ),
    money: phrases('vételár* … # | # … vételár* | pénz* … visszautal* … #'),
    free: phrases(
      'ingyenes visszaküld* | ingyenes* … visszaküld* | ingyenes … visszaszáll* | ingyen* … visszaküld* | díjmentes* … visszaküld* | költségmentes* … visszaküld* | ingyen visszahoz* | visszaküld* … ingyenes | visszaküld* … díjmentes | visszaküld* ingyen* | visszaküld* költsége* … mi | visszaküld* költség* … átvállal* | visszaküld* költségét … álljuk | visszaküld* díját … fizetjük | visszaküld* költségét … fizetjük | visszaszállítás … ingyenes | visszaszállítás … díjmentes | ingyenes csere és visszaküld* | térítésmentes* … visszaküld* | térítésmentes visszaküld* | visszaküld* … térítésmentes | díjmentes visszaküld* | ingyenes visszáru* | feladás* díjtalan | feladás* ingyenes | feladás* díjmentes',
    ),
    paid: phrases(
      'nem ingyenes | nem díjmentes | visszaküld* költség* … vásárló* | visszaküld* költség* … vevő* | visszaküld* költség* … fogyasztó* | visszaküld* költség* … ön | visszaküld* költség* … önt | visszaküld* költség* … ügyfel* | visszaküld* díj* … vásárló* | visszaküld* díj* … vevő* | visszaküld* … saját költség* | saját költség* | saját költségén | az ön költség* | visszaszállítás* költség* … vásárló* | visszaszállítás* költség* … vevő* | visszaszállítás* költség* … ön | a vásárlót terhel* | a vevőt terhel* | önt terhel* | fogyasztót terhel* | a vásárló fizeti | a vevő fizeti | a vásárló viseli | a vevő viseli | ön viseli | ön fizeti | vásárló állja | neked kell fizetn* | téged terhel* | te állod | ön által fizet* | a vásárló által fizet*',
    ),
    fee: phrases(
      'visszaküld* … $ | visszáru* … $ | visszaszállít* … $ | $ … visszaküld* | $ … levon* | levon* … $ | $ … visszaszállít* | kezelési költség … $ | címke … $ | $ … címke',
    ),
    elsewhere: phrases(
      'külföld* | külföldről | nemzetközi* | más ország* | másik futár* | más futár* | szlovákiából | romániából | más országból',
    ),
    faulty: phrases(
      'hibás* | sérült* | téves* | rossz terméket | törött* | eltört* | összetört* | megrongál* | megsérült* | törve | repedt* | nem a leírásnak megfelelő | leírástól eltér* | nem megfelelő minőség* | szavatossági igény* | szavatosság* | jótállás* | garanciális*',
    ),
    label: phrases(
      'visszaküldési címk* | visszaküldő címk* | visszáru címk* | visszárucímk* | előre fizetett címk* | előre fizetett … címk* | visszacímk* | bérmentesített … címk* | csomagcímk* | visszáru matric* | címkét … nyomtat* | nyomtat* … címk* | címkét … küld* | címkét … mellékel* | mellékel* … címk* | címkét … letölt* | letölt* … címk* | visszaküldési matric* | címkét … talál*',
    ),
    noLabel: phrases('nem … címk* | címk* … nem | nincs … címk* | címkét nem | címke nélkül | címkét … nem'),
    inStore: phrases(
      'üzletünkben … vissza* | üzleteinkben … vissza* | üzletünkben is | boltunkban … vissza* | boltjainkban … vissza* | bármelyik üzlet* | bármely üzlet* | vissza* … üzletünk* | vissza* … üzleteink* | vissza* … boltunk* | vissza* … boltjaink* | vissza* … bármelyik bolt* | üzleteinkbe … vissza* | boltunkba … vissza* | vissza* … áruház* | áruház* … vissza* | személyesen … visszahoz* | visszahoz* … személyesen | visszahoz* … üzlet* | visszahoz* … bolt* | személyesen … vissza* | vissza* … személyesen | bemutatóterm* … vissza*',
    ),
    notInStore: phrases(
      'üzlet* … nem … vissza* | bolt* … nem … vissza* | személyesen nem … vissza* | vissza* … személyesen nem | üzletben nem | boltban nem | üzletünkben nem | boltunkban nem | üzleteinkben nem | boltjainkban nem | nincs lehetőség … személyes* | üzlet* … nincs lehetőség | bolt* … nincs lehetőség | nem fogadunk* … személyes*',
    ),
    online: phrases(
      'visszaküld* … online | online … visszaküld* | visszaküld* indítása | visszaküld* … indít* | indítsa … visszaküld* | indítsd … visszaküld* | visszaküld* … fiók* | fiók* … visszaküld* | visszáru portál | visszaküldési portál | visszaküld* regisztr* | visszaküld* … bejelent* | bejelent* … visszaküld* | online elállás* | elállási nyilatkozat … online | online űrlap* … visszaküld* | visszaküldési űrlap … online | online visszaküld* | visszárut … indít* | visszaküldési kérelem | visszáru kérelem | visszáru … online',
    ),
    single: phrases(
      'minden termékre | minden termékünkre | minden termék esetében | minden termékünk esetében | valamennyi termékre | összes termékre | összes termékünkre | minden rendelésre | azonos feltétel* | ugyanazok a feltétel* | ugyanez … minden | egységes … | egységes visszaküld* | akciós termékekre is | leárazott termékekre is | az akciós termékekre is | online és üzlet* … ugyan* | kivétel nélkül | nincs kivétel | bármelyik termék* | bármely termék* | minden árucikk* | teljes kínálat* | minden nálunk vásárolt | ugyanaz a szabály | ugyanez a szabály | vonatkozik … minden termék* | egyformán vonatkozik | minden … egyformán | a teljes választékra | az akciósakra is | akciósakra is | kivétel nincs | kivételek nincsenek',
    ),
    split: phrases(
      'nem küldhető* vissza | nem küldhetők vissza | nem vesszük vissza | nem vonatkozik | kivéve | kivétel* | nem cserélhető | nem vissza* | akciós … nem | eltérő … | kizárt | kivételt képez* | nem gyakorolható | elállás … nem illeti | termékenként | kategóriánként | nem illeti meg | nem vehet* vissza | nem veszünk vissza | nem áll módunkban vissza* | nem küldhető | nem jár vissza* | nem tudjuk visszavenni | nem fogadjuk vissza | nem fogadunk vissza | nem visszaküldhető* | nem tudunk visszavenni | nem küldhető vissza | nem adható vissza',
    ),
    sale: phrases('akciós | leárazott | kiárusít* | outlet | ajándék* | leértékel*'),
    differs: phrases('eltérő határid* | eltérő feltétel* | terméktől függően | termékenként | kategóriánként'),
  },
  delivery: {
    title: phrases(
      'szállítás* | kiszállítás* | szállítási* | szállítás és fizetés | szállítási információk | szállítási módok | szállítási díjak | szállítási költségek | átvételi módok | átvétel | postaköltség*',
    ),
    about: phrases(
      'szállít* | kiszállít* | házhozszállít* | futár* | csomag* | átvétel* | kézbesít* | postaköltség* | átvehet*',
    ),
    methods: phrases(
      'házhozszállítás* | futárszolgálat* | futár* | futárral | személyes átvétel* | üzletben átvétel* | bolti átvétel* | átvétel üzlet* | átvétel* … üzlet* | csomagpont* | csomagautomata* | csomagautomatába* | automata* | postapont* | posta | postán maradó | foxpost | gls* | mpl* | dpd* | expressz* | express* | normál szállítás | standard* | gyorsított szállítás | kiszállítás* | aznapi szállítás* | másnapi szállítás* | átvételi pont* | átvevőpont* | utánvét* | nemzetközi szállítás* | külföldi szállítás* | szállítás | személyesen | raklapos* | telephelyi átvétel* | helyszíni átvétel* | bútorszállítás | bútor házhozszállítás | raklapos szállítás | nagyméretű termékek szállítása | ajánlott levél* | ajánlott küldemény*',
    ),
    threshold: phrases(
      '$ felett* | $ fölött* | $ feletti | $-tól | $tól | $ -tól | $ -től | $ értékű | $ értékhatár* | $ és afölött | $ alatt* | $ alatti | $-ig | legalább $ | minimum $ | $ meghaladó | $ -os rendelés | $ vásárlás* | $ rendelési | elér* … $ | $ összegű | több mint $ | $ fölé | $ összeg* | $ vagy több | $ vagy afeletti',
    ),
    free: phrases(
      'ingyenes* | ingyen | díjmentes* | díjtalan* | térítésmentes* | 0 ft | költségmentes* | nem kerül semmibe | nincs szállítási díj | nem kerül … semmibe | nem kell fizetni',
    ),
    onRequest: phrases(
      'egyedi díj* | tarifája szerint | díjszabás* szerint | ajánlat alapján | megegyezés szerint | egyedi ajánlat* | egyedi árajánlat* | egyeztetés után | egyeztetés szerint | tarifái szerint | díjszabása alapján | tarifája alapján',
    ),
    costs: phrases('kerül | költsége | díja | ára'),
    days: phrases(
      'szállít* … # | kiszállít* … # | # … szállít* | # … kiszállít* | # … kézbesít* | # belül | # alatt | # … átvehető | # … megérkez* | szállítási idő #',
    ),
    notDays: phrases(
      'vissza* … # | # … vissza* | elállás* … # | garancia … # | jótállás … # | # … őrizzük | # … átvehet* | # … tárol* | # … fizet* | # … válaszol* | őrzési … # | # áll rendelkezés* | # … feldolgoz* | # tartjuk | # … tartjuk | # megőriz* | vár rá* … # | # … vár rá* | # … várja | # … előtt | # előbb',
    ),
    date: phrases(
      'várható szállítás* | várható kézbesítés* | várható kiszállítás* | kiszállítás napja | szállítás dátuma | szállítás napja | megérkezik | kiszállítjuk | kézbesítés* | várható érkezés* | várható átvétel* | átvehető',
    ),
    columns: {
      method: phrases(
        'szállítási mód | mód | szállítás | szolgáltató | átvételi mód | futárszolgálat | megnevezés | opció | szállító cég | szállítócég',
      ),
      price: phrases('díj* | ár* | költség* | szállítási díj | szállítási költség | mennyi | összeg | bruttó'),
      time: phrases(
        'idő* | szállítási idő | határidő* | átfutási idő | kézbesítési idő | várható* | kiszállítási idő | időtartam | mikor | meddig | kézbesítés',
      ),
    },
  },
  product: {
    oldPrice: phrases(
      'eredeti ár* | korábbi ár* | régi ár* | helyett | listaár* | előző ár* | ajánlott fogyasztói ár* | fogyasztói ár* | elmúlt 30 nap* | egységár* | normál ár*',
    ),
    regularPrice: phrases('listaár* | normál ár*'),
    inStock: phrases(
      'raktáron | készleten | azonnal szállítható | elérhető | azonnal elérhető | van raktáron | raktárról | kapható | raktárkészleten | bőséges készlet | raktárkészlet: # | készlet: # | raktáron: #',
    ),
    lowStock: phrases(
      'utolsó darab* | már csak … | csak ⟦0⟧ db | csak # maradt | csak … darab | csak … db | utolsó … db | kevés darab | alacsony készlet | utolsó darabok | fogyóban | hamarosan elfogy | kevés van | utolsó | néhány darab | már csak néhány | majdnem elfogyott | mindjárt elfogy* | hamarosan kifogy* | szinte elfogyott | lassan elfogy*',
    ),
    outOfStock: phrases(
      'nincs raktáron | elfogyott | nincs készleten | nem elérhető | jelenleg nem | nem kapható | elfogyott a készlet | készlethiány | nem rendelhető | kifogyott | értesítést kérek',
    ),
    description: phrases(
      'leírás | termékleírás | részletes leírás | a termékről | részletek | termék leírása | bővebben',
    ),
    attributes: phrases(
      'jellemzők | tulajdonságok | műszaki adatok | specifikáció* | paraméterek | adatok | termékjellemzők | technikai adatok | további információk | technikai jellemzők',
    ),
    reviews: phrases(
      'vélemény* | értékelés* | vásárlói vélemény* | vásárlói értékelés* | vásárlók véleménye* | vásárlóink írták',
    ),
    noReviews: phrases(
      'még nincs értékelés | még nincs vélemény | még nem értékelt* | legyen az első | légy az első | nincs még értékelés | még nem érkezett | nincsenek értékelések | nincs értékelés',
    ),
    recommendations: phrases(
      'hasonló termékek | kapcsolódó termékek | ajánlott termékek | ez is érdekelheti | ezek is érdekelhetik | ezek is tetszhetnek | ez is tetszhet | neked ajánljuk | önnek ajánljuk | mások ezt vették | mások ezeket is | ajánljuk még | ezeket is ajánljuk | ezt is ajánljuk | ajánljuk hozzá | gyakran vásárolják együtt | kiegészítő termékek | ajánlataink | további termékek | mások ezt is | vásárlóink ezt is | mások még | azonos kategória* | nézd meg ezt is | ugyanebből | jól megy hozzá | illik hozzá | vásárolják még | vásárolj hozzá | vegyél hozzá | ugyanebből a sorozatból | ugyanebből a családból | ehhez illik | válassz hozzá | vedd meg hozzá | vegye hozzá | együtt vásárol*',
    ),
  },
  company: {
    title: phrases(
      'impresszum | cégadatok | céginformáció | kapcsolat | rólunk | elérhetőség* | szolgáltató adatai | üzemeltető | az üzemeltető adatai',
    ),
    name: phrases(
      'cégnév | cég neve | üzemeltető | szolgáltató | szolgáltató neve | név | vállalkozás neve | eladó | kereskedő | a szolgáltató neve | üzemeltető neve | adatkezelő | az adatkezelő | üzemeltetője | tulajdonos | tulajdonosa | egyéni vállalkozó | értékesítő',
    ),
    legalForms: phrases(
      'Kft. | Kft | Bt. | Bt | Zrt. | Zrt | Nyrt. | Nyrt | e.v. | egyéni vállalkozó | Korlátolt Felelősségű Társaság | Kkt. | Kkt | Szövetkezet | Betéti Társaság | Zártkörűen Működő Részvénytársaság | Nyilvánosan Működő Részvénytársaság | Közkereseti Társaság',
    ),
    address: phrases(
      'székhely* | cím | címünk | székhelye | telephely* | levelezési cím | postacím | székhelyünk* | üzletünk címe',
    ),
    registration: phrases('cégjegyzékszám* | nyilvántartási szám* | cg'),
    taxNumber: phrases('adószám*'),
    privacy: phrases('adatvédelm* | adatkezelés* | adatkezelési tájékoztató* | adatvédelmi*'),
  },
  order: {
    number: phrases(
      'rendelés száma | rendelésszám* | rendelési szám* | megrendelés száma | rendelés azonosító* | rendelésazonosító* | megrendelésszám* | rendelés sorszáma | azonosító* | rendelés hivatkozás* | rendelési azonosító*',
    ),
    placed: phrases(
      'köszönjük a rendelés* | köszönjük rendelés* | köszönjük megrendelés* | köszönjük a megrendelés* | köszönjük a vásárlás* | köszönjük, hogy | rendelését megkaptuk | rendelésedet megkaptuk | rendelését rögzítettük | rendelés visszaigazolás* | sikeres rendelés | a rendelés sikeres* | megrendelését megkaptuk | rendelését fogadtuk | sikeres megrendelés | köszönjük | rendelésed rögzítettük | rendelésed megérkezett | rendelésed visszaigazol* | rendelését visszaigazol* | rendelése megerősít*',
    ),
    cancel: phrases(
      'rendelés lemondás* | rendelés … lemond* | lemond* … rendelés* | rendelés törlés* | rendelés … töröl* | lemondhatja | lemondható | rendelés módosítás* | törölheti | lemondani | rendelés … visszavon* | stornó* | rendel* … lemond* | lemond* … rendel* | mondhatom le a rendel* | mondhatja le a rendel* | mondom le a rendel* | rendel* … töröl* | törl* … rendel* | rendel* … törl* | rendel* … visszavon* | lemondhat* | mondhatja le',
    ),
    noCancel: phrases(
      'nem mondható le | nem törölhető | nem lehet lemondani | lemondás … nem lehetséges | nem … módosítható | nem áll módunkban törölni | törölve',
    ),
    totals: {
      subtotal: phrases('részösszeg* | termékek | termékek összesen | köztes összeg | nettó összeg'),
      delivery: phrases(
        'szállítás* | szállítási díj | szállítási költség | kiszállítás* | házhozszállítás* | fuvardíj* | futár*',
      ),
      tax: phrases('áfa | áfa tartalom | ebből áfa | adó'),
      total: phrases(
        'végösszeg* | összesen | fizetendő* | teljes összeg | bruttó összesen | fizetendő összeg | fizetendő | végösszeg',
      ),
    },
    newsletter: phrases(
      'hírlevél* | hírlevelet | feliratkoz* | akciókról | ajánlatokról | marketing* | reklám* | értesítést az akció* | értesüljek | értesítsenek az új* | újdonságokról | híreket | kérek híreket | híreket e-mailben | hírek e-mailben',
    ),
    greeting: phrases('szia | üdv* | helló | kedves | jó napot | üdvözöljük | üdvözlünk | bejelentkezve'),
    addToCart: phrases(
      'kosárba | kosárba teszem | kosárba rakom | megveszem | megrendelem | vásárlás | kosárhoz ad* | kosárba helyez*',
    ),
  },
  advertising: phrases('hirdetés | reklám | szponzorált | promóció'),
  clock,
  notions,
};
