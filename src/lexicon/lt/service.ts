import { phrases, type ServiceWords } from '../service-words.ts';
import { clock } from './clock.ts';
import { notions } from './notions.ts';

export const service: ServiceWords = {
  time: {
    hour: phrases('valand* | val'),
    day: phrases('diena | dienos | dienų | dieną | dienas | dienom* | dienų | d | naktis | naktys | naktų | naktį'),
    week: phrases('savaitė | savaitės | savaičių | savaites | savaitę'),
    month: phrases('mėnuo | mėnesi* | mėn'),
    year: phrases('metai | metų | metus'),
    dayKinds: phrases('darbo | kalendorin* | d'),
    nextDay: phrases(
      'kitą dieną | kitą darbo dieną | rytoj | sekančią dieną | kitą d. d. | kitos dienos | kitos darbo dienos | sekančią darbo dieną | ryt',
    ),
    sameDay: phrases('tą pačią dieną | šiandien | užsakymo dieną'),
    dayAfter: phrases('poryt | užporyt | po dienos'),
    numbers: {
      vieną: 1,
      viena: 1,
      dvi: 2,
      dvieju: 2,
      tris: 3,
      trijų: 3,
      keturias: 4,
      penkias: 5,
      septynias: 7,
      dešimt: 10,
      keturiolika: 14,
      keturiolikos: 14,
      dvidešimt: 20,
      trisdešimt: 30,
      trisdešimties: 30,
      šešiasdešimt: 60,
      šimtą: 100,
    },
    to: phrases('iki | ir | arba | ar'),
    weekdays: [
      phrases('pirmadien* | pirm'),
      phrases('antradien* | antr'),
      phrases('trečiadien* | treč'),
      phrases('ketvirtadien* | ketv'),
      phrases('penktadien* | penkt'),
      phrases('šeštadien* | šešt'),
      phrases('sekmadien* | sekm'),
    ],
    mondayToFriday: phrases(
      'darbo dienomis | darbo dienos | darbo dieną | darbo dienom | d. d. | kiekvieną darbo dieną',
    ),
    weekend: phrases('savaitgal*'),
    daily: phrases(
      'kasdien | kiekvieną dieną | visą savaitę | kiekvienądien | be išeiginių | 7 dienas per savaitę | septynias dienas per savaitę',
    ),
    holidays: phrases('švenčių dienomis | šventinėmis dienomis | valstybinių švenčių'),
    closed: phrases(
      'nedirb* | uždar* | poilsio dien* | ilsimės | ilsisi | neatsiliepiame | išeigin* | nepriimame skambučių | laisvadien* | neaptarnaujame | nepasiekiami | skambučių nepriimame',
    ),
    am: phrases('ryto'),
    pm: phrases('vakaro'),
    oClock: phrases('val. | val | h'),
    roundTheClock: phrases('visą parą | 24/7'),
    months: [
      phrases('saus*'),
      phrases('vasar*'),
      phrases('kov*'),
      phrases('baland*'),
      phrases('geguž*'),
      phrases('biržel*'),
      phrases('liep*'),
      phrases('rugpjū*'),
      phrases('rugsėj*'),
      phrases('spal*'),
      phrases('lapkri*'),
      phrases('gruod*'),
    ],
  },
  faq: {
    title: phrases(
      'duk | dažniausiai užduodami klausimai | d.u.k. | klausimai ir atsakymai | dažni klausimai | dažniausi klausimai | dažnai užduodami klausimai | populiariausi klausimai | dažnai klausia* | dažniausiai klausia* | klausiate',
    ),
    help: phrases(
      'pagalba | klientų aptarnavimas | pagalbos centras | klientų pagalba | pagalboje | pagalbos skiltyje',
    ),
    questions: phrases(
      'kaip | kas | kada | kur | kuris | kokie | kokia | koks | kokiu | kodėl | ar | kiek | per kiek | ką',
    ),
    shopping: phrases(
      'užsak* | pristat* | grąžin* | siunt* | siun* | mokė* | apmokė* | keit* | pakeis* | dyd* | preki* | prekė* | sandėl* | atšauk* | sąskait* | paskyr* | slaptažod* | garantij* | kurjer* | paštomat* | pirk* | sekti',
    ),
    foreign: phrases(
      'dovanų kupon* | dovanų kortel* | dovanų ček* | karjer* | darbo pasiūlym* | darbo skelbim* | cv | kandidat* | franšiz* | didmen* | investuotoj* | žiniasklaid* | praktik* | partnerių program* | pokalb*',
    ),
    placeholder: phrases(
      'lorem ipsum | dolor sit amet | netrukus | ruošiama | pildoma | turinys ruošiamas | čia bus | puslapis kuriamas | jau greitai | teksto pavyzdys',
    ),
  },
  contact: {
    hours: phrases(
      'darbo laikas | darbo valandos | dirbame | klientų aptarnavim* | konsultuojame | skambinti | atidaryta | darbo laiku',
    ),
    service: phrases(
      'klientų aptarnavim* | pagalb* | konsultant* | skambinkite | telefon* | karštoji linija | kontakt*',
    ),
    phone: phrases(
      'telefon* | tel | skambinkite | skambinti | mob | tel. nr | karštoji linija | paskambinkite | telefonu | skambinkit | sms | skambin* | tiesioginis numeris',
    ),
    fax: phrases('faks*'),
    email: phrases(
      'el. paštas | el. paštu | el. pašto | e. paštas | e-paštas | el. p | email | elektroninis paštas | e. paštu',
    ),
    at: phrases('eta'),
    chat: phrases(
      'pokalbiai | gyvas pokalbis | gyvi pokalbiai | pokalbis internetu | rašykite mums čia | pradėti pokalbį | live chat | chat | pokalbių langas | susirašinėti | pasikalbėkime gyvai | kalbėtis gyvai',
    ),
    callback: phrases(
      'perskambinsime | perskambinkite man | užsakyti skambutį | paskambinkite man | palikite numerį | perskambinti',
    ),
    counter: phrases(
      'aplankykite mus | apsilankykite | mūsų parduotuvė | mūsų parduotuvės | fizinė parduotuvė | salon* | kviečiame į | užsukite | ateikite | laukiame jūsų',
    ),
    writeUs: phrases(
      'kontaktų forma | užklausos forma | parašykite mums | rašykite mums | siųsti žinutę | susisiekite | parašykite | rašykite',
    ),
    message: phrases('žinutė | pranešimas | klausimas | žinutės tekstas | komentaras | jūsų žinutė'),
    track: phrases(
      'sekti siuntą | siuntos sekimas | siuntų sekimas | sekti užsakymą | užsakymo sekimas | užsakymo būsena | užsakymo statusas | kur mano siunta | kur mano užsakymas | siuntos paieška | sekite savo | sekti … užsakym* | sekti … siunt* | stebėti … užsakym* | sekite … užsakym* | siuntos sekim* | užsakymo sekim*',
    ),
    status: phrases(
      'būsen* | statusas | statusą | eig* | sekti | kur yra | kur keliauja | siuntos numer* | peržiūrėti užsakym* | matyti užsakym* | matysite užsakym*',
    ),
    orders: phrases('mano užsakymai | užsakymų istorij* | paskyr* | mano paskyra | užsakymo puslap*'),
  },
  returns: {
    title: phrases(
      'grąžinim* | prekių grąžinim* | grąžinimas ir keitimas | keitimas ir grąžinimas | atsisakyti sutarties | prekių keitimas | grąžinimo sąlygos | grąžinimo taisyklės | keitimas',
    ),
    about: phrases(
      'grąžin* | atsisaky* | atsisakė* | keisti | keitim* | pakeisti | pakeist* | sugrąžin* | persigalvo* | grąžint* | netiko | netinka | atgal | priimate atgal | ar priimate atgal',
    ),
    window: phrases(
      'per # … grąžin* | per # … atsisaky* | per # … pakeis* | # … grąžinim* | # … grąžint* | # … grąžin* | grąžin* … per # | grąžin* … iki # | grąžin* … # | grąžinimo terminas # | grąžinimo terminas … # | atsisak* … per # | atsisak* … # | keit* … per # | keisti … per # | pakeis* … per # | # grąžinimo | # pinigų grąžinimo | # … atsisakyti | pinigų grąžinimo garantija # | # … persigalvo* | persigalvo* … # | per # … nenurod* | # grąžinimas | atgal per # | per # … atgal | # … atgal | pratęs* … # | prailg* … # | priimame … atgal … # | # … priimame … atgal | priimame atgal … # | # išbandym* | # išbandyti | # pasitenkinimo garantija',
    ),
    windowWeak: phrases(
      'per # | # nuo gavimo | # nuo prekės | # nuo prekių | # nuo pristatymo | # nuo pirkimo | turite # | iki # | nuo gavimo dienos … # | suteikiame # | duodame # | skiriame #',
    ),
    refund: phrases(
      'pinig* … per # | pinig* … # | # … pinig* | grąžinsime pinigus … # | pinigus … grąžin* … # | pinigus grąžin* … # | pinigus grąžinsime per # | pinigai grąžinami … # | sumą … # | # … sumą | sugrąžin* … pinig* … # | perves* … # | # … perves* | apdoro* … # | # … apdoro* | išnagrin* … # | garantij* … # | # garantij* | atsak* … # | # … atsak* | pristat* … # | # … pristat* | saugo* … # | # … saugo* | atsiim* … # | # … atsiim* | galioja # | # … galioja | pažeist* … # | brok* … # | kurjer* … per # | per # … kurjer*',
    ),
    money: phrases('pinig* … # | # … pinig*'),
    free: phrases(
      'nemokam* grąžin* | grąžin* … nemokam* | grąžinti … nemokamai | nemokamai … grąžin* | nemokamas prekių grąžinim* | grąžinimas nemokamas | grąžinimas yra nemokamas | grąžinimo išlaidas apmok* | grąžinimo išlaidas … mes | mes apmok* … grąžin* | apmokame … grąžin* | grąžinimas nieko nekainuoja | nemokamas pristatymas ir grąžinimas | mūsų sąskaita',
    ),
    paid: phrases(
      'grąžin* … nėra nemokam* | grąžinimo išlaidas … pirkėj* | grąžinimo išlaidas … klient* | grąžinimo išlaidas … jūs | grąžinimo išlaidas … vartotoj* | grąžinimo išlaidas apmoka pirkėj* | grąžinimo išlaidos … pirkėj* | grąžinimo išlaidos … klient* | grąžinimo išlaidos … tenka | grąžinimo siuntimo … pirkėj* | grąžinimo siuntimo … klient* | grąžinimo kaštus … | pirkėjo sąskaita | kliento sąskaita | savo sąskaita | savo lėšomis | jūsų sąskaita | apmoka pirkėjas | apmoka klientas | padengia pirkėjas | padengia klientas | pirkėjas apmoka | klientas apmoka | pirkėjas padengia | išlaidas apmokate | išlaidas padengiate | sumokate patys | apmokate jūs | apmokama pirkėjo',
    ),
    fee: phrases(
      'grąžin* … $ | $ … grąžin* | išskaič* … $ | $ … išskaič* | atskaič* … $ | $ … atskaič* | lipduk* … $ | $ … lipduk*',
    ),
    elsewhere: phrases(
      'iš užsienio | užsien* | kitų šalių | tarptautin* | kitą vežėj* | kitu vežėj* | kito vežėj* | iš latvijos | iš estijos',
    ),
    faulty: phrases(
      'brok* | nekokybišk* | pažeist* | klaiding* | su defekt* | sudužus* | sulaužyt* | sugadint* | apgadint* | sudaužyt* | sudužo | įskil* | neatitink* | garantin* atvej* | pagal garantiją',
    ),
    label: phrases(
      'grąžinimo lipduk* | grąžinimo etiket* | lipduk* … grąžin* | etiket* … grąžin* | apmokėt* lipduk* | apmokėt* … lipduk* | apmokėt* … etiket* | iš anksto apmokėt* | grąžinimo kodas | grąžinimo kodą | siuntos lipduk* | atsispausdin* … lipduk* | išspausdin* … lipduk* | spausdin* … lipduk* | lipduk* … atsiųsi* | lipduk* … el. pašt* | lipduk* … rasite | atsispausdin* … etiket* | spausdin* … etiket*',
    ),
    noLabel: phrases(
      'lipduk* … ne | neteikiame … lipduk* | nesiunčiame … lipduk* | be lipduk* | nėra … lipduk* | nepateikiame … lipduk* | ne … lipduk* | nepridedam* … lipduk* | etiket* … nepridedam*',
    ),
    inStore: phrases(
      'grąžin* … parduotuv* | grąžin* … mūsų parduotuv* | grąžin* … bet kurioje | grąžin* … salon* | parduotuv* … grąžin* | fizin* parduotuv* … grąžin* | atnešti … parduotuv* | atneš* … parduotuv* | parduotuvėje … grąžin* | salon* … grąžin*',
    ),
    notInStore: phrases(
      'parduotuv* … negali* | parduotuv* … nepriima* | negrąžin* … parduotuv* | grąžin* … parduotuv* negali* | negalima … parduotuv* | parduotuv* … neįmanom* | nepriimam* … parduotuv* | parduotuvėse nepriim* | parduotuvėje nepriim* | parduotuvėse negrąžin*',
    ),
    online: phrases(
      'grąžin* … internetu | internetu … grąžin* | grąžin* … paskyroje | paskyroje … grąžin* | grąžin* … savo paskyr* | užpild* … grąžinimo formą | grąžinimo formą … užpild* | registruo* … grąžin* | grąžinim* … registruo* | grąžinimo portal* | grąžinimo užklaus* | inicijuo* … grąžin* | prisijung* … grąžin* | grąžinimo prašym* … internet* | grąžinimo prašym* … paskyr* | elektronin* grąžinimo form* | pradėti grąžinimą | pradėkite grąžinimą',
    ),
    single: phrases(
      'visoms prekėms | visiems užsakymams | visiems produktams | tos pačios sąlygos | vienodos sąlygos | vienoda … tvarka | ta pati tvarka | taikoma visoms | galioja visoms | įskaitant … nuolaid* | taip pat … nuolaid* | išpardavimo prek* taip pat | vienodos taisyklės | be išimčių | jokių išimčių | bet kuri* prek* | visam asortimentui | kiekvienai prekei | visas prekes | ta pati taisyklė | galioja visoms prekėms | taikom* … visoms prekėms | visai kolekcijai | įskaitant išpardavim* | ir nukainotoms | išimčių nėra | nėra išimčių',
    ),
    split: phrases(
      'išskyrus | negrąžinam* | nekeičiam* ir negrąž* | negalima grąžinti | negali būti grąžin* | netaikom* | išimt* | negrąžinamos prekės | skirting* termin* | priklausomai nuo | ne visoms | nepriimamos | negrąžintin* | negrąžinama* | nekeičiam* | negali būti keičiam* | netaikoma | nepriimame | nepriimam* | nepriimame atgal | atgal nepriimame | negrąžiname | atgal nepriim* | grąžinti negalima | negrąžinama | negrąžinamos | nepriimam | grąžinti negalite | negrąžinsite',
    ),
    sale: phrases('nuolaid* | išpardav* | akcij* | nukainot* | dovan*'),
    differs: phrases('skirting* termin* | skirting* sąlyg* | priklausomai nuo prekės'),
  },
  delivery: {
    title: phrases(
      'pristatym* | prekių pristatymas | pristatymo sąlygos | pristatymas ir apmokėjimas | pristatymo būdai | pristatymo kaina | siuntimas | atsiėmimas | pristatymo kainos | siuntimo kaina',
    ),
    about: phrases('pristat* | siun* | kurjer* | paštomat* | atsiėmim* | atsiim*'),
    methods: phrases(
      'kurjer* | pristatymas kurjeriu | paštomat* | pristatymas į paštomat* | į paštomatą | omniva* | lp express* | dpd* | venipak* | itella* | smartpost* | smartposti | lietuvos pašt* | atsiėmim* parduotuvėje | atsiėmim* | atsiimti parduotuvėje | atsiėmimo punkt* | pristatymas į namus | į namus | greitas pristatymas | skubus pristatymas | ekspres* | standartin* | standartinis pristatymas | pristatymas tą pačią dieną | tarptautin* | registruot* | pristatym* | atsiimti | atsiėmimas vietoje | padėkl* | baldų pristatymas | stambiagabarit* pristatymas | registruot* laišk* | registruot* siunt*',
    ),
    threshold: phrases(
      'nuo $ | virš $ | daugiau nei $ | perkant už | užsakym* nuo $ | užsakymams nuo $ | viršija $ | minimali* | iki $ | mažiau nei $ | už $ ir daugiau | krepšel* nuo | perkant už $ | viršij* $ | ne mažiau kaip $ | bent $ | viršijant $ | suma $ | $ ir daugiau | $ ar daugiau | siekia $ | pasiek* $',
    ),
    free: phrases(
      'nemokam* | nemokamai | 0 eur | veltui | nieko nekainuo* | be mokesčio | nieko nemok* | nieko … nekainuo* | nieko nereikia mokėti',
    ),
    onRequest: phrases(
      'pagal susitarimą | pagal tarif* | pagal įkain* | pagal individualų pasiūlymą | kaina sutartinė | pagal jų tarif* | pagal jų įkain* | pagal vežėjo | pagal jos tarif* | pagal kainoraštį',
    ),
    costs: phrases('kainuoja | kaina'),
    days: phrases(
      'pristat* … # | # … pristat* | per # | pristatymo laikas # | pristatymo terminas # | terminas … # | # … gausite | gausite … #',
    ),
    notDays: phrases(
      'grąžin* … # | # … grąžin* | atsisak* … # | garantij* … # | # … garantij* | saugo* … # | # … saugo* | atsiimti … per # | atsiimkite … per # | atsiimama … per # | # … atsiim* | laikom* … # | # … laikom* | apmok* … per # | atsak* … # | paruoš* … # | surink* … # | palaiko* … # | laukia … # | lauks … # | # prieš | likus #',
    ),
    date: phrases(
      'pristatysime | pristatymo data | numatomas pristatymas | numatoma pristatymo | gausite | pristatoma iki | pristatymas iki | pristatymas numatomas | preliminarus pristatymas | pristatymas',
    ),
    columns: {
      method: phrases(
        'būdas | pristatymo būdas | pristatymas | paslauga | vežėjas | kurjeris | pasirinkimas | kurjerių tarnyba',
      ),
      price: phrases('kaina | mokestis | pristatymo kaina | kiek kainuoja | suma | įkainis'),
      time: phrases('terminas | laikas | trukmė | pristatymo laikas | pristatymo terminas | kada | per kiek | trunka'),
    },
  },
  product: {
    oldPrice: phrases(
      'buvo | sena kaina | įprasta kaina | ankstesnė kaina | vietoj | reguliari kaina | mažiausia kaina | prieš nuolaidą',
    ),
    regularPrice: phrases('įprasta kaina | reguliari kaina'),
    inStock: phrases(
      'yra sandėlyje | turime | prekė yra | sandėlyje | turime sandėlyje | prekyboje | galima įsigyti | yra parduotuvėje | prieinama | daug likutyje | pakankamas likutis | likutis: # | sandėlyje: # | kiekis sandėlyje: #',
    ),
    lowStock: phrases(
      'liko tik | liko ⟦0⟧ | liko # | paskutin* | liko nedaug | baigiasi | mažas likutis | liko mažai | liko … vnt | paskutiniai vienetai | liko keli | beveik išparduota | tuoj baigsis | greitai baigsis | baigia išparduoti',
    ),
    outOfStock: phrases(
      'išparduota | nėra sandėlyje | neturime | prekės nėra | laikinai nėra | neprieinama | pranešti, kai bus | nebeturime | šiuo metu nėra | pasibaigė | prekė išparduota',
    ),
    description: phrases('aprašymas | prekės aprašymas | apie prekę | produkto aprašymas'),
    attributes: phrases(
      'charakteristik* | savybės | techniniai duomenys | specifikacij* | parametrai | techninės savybės | papildoma informacija | techninė informacija | detalės',
    ),
    reviews: phrases('atsiliepim* | vertinim* | įvertinim* | pirkėjų atsiliepimai | klientų atsiliepimai'),
    noReviews: phrases(
      'atsiliepimų nėra | nėra atsiliepimų | atsiliepimų dar nėra | dar nėra atsiliepimų | būkite pirm* | būk pirm* | dar neįvertint* | kol kas nėra',
    ),
    recommendations: phrases(
      'panašios prekės | susijusios prekės | rekomenduojam* | kartu perka | taip pat perka | kiti pirko | jums gali patikti | taip pat gali patikti | dažnai perkama kartu | siūlome taip pat | kiti pirkėjai | jums taip pat patiks | jus gali sudominti | panašūs produktai | kiti taip pat pirko | taip pat pirko | dažnai perkama | kitos prekės | tos pačios kategorijos | dar pažiūrėkite | iš tos pačios | tinka kartu | dera su | derinkite | pridėkite prie užsakymo | iš tos pačios serijos | iš tos pačios kolekcijos | derinkite su | taip pat reikės | pirkite kartu | perkama kartu | pirkite drauge',
    ),
  },
  company: {
    title: phrases(
      'rekvizitai | kontaktai | apie mus | įmonės rekvizitai | pardavėj* | įmonė | informacija apie įmonę | juridinė informacija',
    ),
    name: phrases(
      'pavadinimas | įmonė | įmonės pavadinimas | pardavėjas | bendrovė | juridinis asmuo | duomenų valdytojas | valdytojas | prekiautojas | paslaugų teikėjas | pardavėju | savininkas | parduotuvės valdytojas',
    ),
    legalForms: phrases(
      'UAB | AB | MB | VšĮ | IĮ | Uždaroji akcinė bendrovė | Mažoji bendrija | Individuali įmonė | Viešoji įstaiga | Žemės ūkio bendrovė | Akcinė bendrovė',
    ),
    address: phrases(
      'adresas | buveinė | buveinės adresas | registracijos adresas | įmonės adresas | juridinis adresas | buveinės vieta | biuro adresas | buveinės adresu | adresu',
    ),
    registration: phrases('įmonės kodas | įm. kodas | juridinio asmens kodas | kodas | į. k | į.k | įm. k'),
    taxNumber: [],
    privacy: phrases('privatumo politik* | privatumas | asmens duomenų | duomenų apsaug*'),
  },
  order: {
    number: phrases(
      'užsakymo numeris | užsakymo nr | užsakymas nr | jūsų užsakymo numeris | užsakymo kodas | užsakymo numer* | užsakymas | užsakymo nuoroda | užsakymo indeksas',
    ),
    placed: phrases(
      'ačiū už užsakymą | dėkojame už užsakymą | ačiū už jūsų užsakymą | dėkojame už jūsų užsakymą | dėkojame už pirkimą | ačiū, kad | užsakymas priimtas | užsakymas gautas | jūsų užsakymas gautas | užsakymas pateiktas | užsakymo patvirtinimas | gavome jūsų užsakymą | užsakymas patvirtintas | dėkojame | ačiū | užsakymas patvirtint* | užsakymas priimt*',
    ),
    cancel: phrases(
      'atšaukti užsakymą | užsakymo atšaukimas | užsakymą … atšaukti | atsisakyti užsakymo | pakeisti arba atšaukti | užsakymą galima atšaukti | atšaukti | užsakymą atšaukti | atšauk* … užsakym* | užsakym* … atšauk* | atsisaky* … užsakymo | užsakymą atšauk* | atšaukiame užsakym*',
    ),
    noCancel: phrases(
      'negalima atšaukti | atšaukti negalima | negalėsite atšaukti | atšaukti neįmanoma | nebegalima atšaukti | užsakymas atšauktas',
    ),
    totals: {
      subtotal: phrases('tarpinė suma | prekės | prekių suma | suma be'),
      delivery: phrases(
        'pristatymas | pristatymo kaina | siuntimas | pristatymo mokestis | kurjer* | paštomat* | transportavimas | gabenimas',
      ),
      tax: phrases('pvm | mokesčiai | iš jų pvm'),
      total: phrases(
        'iš viso | viso | bendra suma | mokėti | mokėtina suma | galutinė suma | iš viso mokėti | bendra kaina | suma',
      ),
    },
    newsletter: phrases(
      'naujienlaišk* | naujienas | pasiūlym* | rinkodar* | akcijas | prenumeruoti | gauti naujien* | naujienlaiški* | naujienos | siųskite pasiūlym* | apie naujienas | naujienos el. paštu | naujienas el. paštu',
    ),
    greeting: phrases(
      'sveiki | labas | laba diena | sveikas | prisijungęs kaip | prisijungėte kaip | malonu jus matyti',
    ),
    addToCart: phrases('į krepšelį | įdėti į krepšelį | pirkti | dėti į krepšelį | pridėti į krepšelį | pirkti dabar'),
  },
  advertising: phrases('reklama | rėmėj* | remiama'),
  clock,
  notions,
};
