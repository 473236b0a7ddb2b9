import { type Notions, phrases } from '../service-words.ts';

export const notions: Notions = {
  shop: phrases(
    'parduotuv* | salon* | fizin* parduotuv* | showroom* | dirbtuv* | salė | salėje | krautuv* | knygyn* | skyri* | parduotuvėl* | gyvai | filial* | ekspozicij* | medelyn* | firmin* parduotuv* | gamyklos parduotuv*',
  ),
  brings: phrases(
    'grąžin* | atneš* | atvež* | prista* į | palik* | priima* | keis* | keič* | pakeis* | atiduo* | ateik* | ateiti | atvyk* | užsuk* | atnešus | grąžinti | nuneš* | nuvež* | neškite | užeik* | užeiti',
  ),
  no: phrases(
    'ne | nėra | negali* | negalima | nepriima* | nebe | niekada | tik paštu | nepriim* | negrąž* | ne*ame | ne*ome | ne*ime',
  ),
  nothing: phrases(
    'nemokam* | nieko nekainuo* | nekainuo* | mūsų sąskaita | mūsų lėšomis | apmokame | apmokėsime | mes padengiame | mes apmokame | mokesčio nėra | be mokesčio | dovanai | apmokame mes | apmokėsime mes | nieko neišskaič* | neišskaičiuo* | nekainuoja nieko | grąžinimo išlaidas atlyginame | siuntimo išlaidas atlyginame',
  ),
  buyerPays: phrases(
    'apmoka pirkėjas | apmoka klientas | padengia pirkėjas | padengia klientas | pirkėjas apmoka | pirkėjas padengia | klientas apmoka | klientas padengia | pirkėjo sąskaita | kliento sąskaita | savo sąskaita | jūsų sąskaita | savo lėšomis | tenka pirkėjui | tenka klientui | apmokate jūs | apmokate patys | sumokate patys | moka pirkėjas | moka klientas | mokate jūs | mokate patys | jūsų lėšomis | pirkėjo lėšomis | išlaidos jūsų | išlaidos pirkėjo | moka vartotojas | apmoka vartotojas | tenka vartotojui | pirkėjo atsakomybė | kliento atsakomybė | pirkėjo išlaidos | padengiate jūs | padengiate patys',
  ),
  law: phrases(
    'įstatym* | teisės akt* | teisiškai | numatyt* įstatym* | civilin* kodeks* | kodeks* | vartotojų teisi*',
  ),
  more: phrases(
    'pratęs* | prailg* | pas mus | vietoj | daugiau nei | ilgiau nei | ilgiau, nei | mes suteikiame daugiau | suteikiame daugiau | duodame daugiau | einame toliau | pas mus turite',
  ),
  account: phrases(
    'paskyr* | internetu | portal* | užklaus* | grąžinimo form* | mano užsakymai | svetainėje | programėl* | prisijunk*',
  ),
  label: phrases('lipduk* | etiket* | važtarašt*'),
  without: phrases('be'),
  charges: phrases(
    'kaina | mokest* | išskaič* | kainuo* | atskait* | nuskaič* | išskaičiuo* | sulaik* | atskaičiuojame | išskaičiuojame | atimame',
  ),
  others: phrases(
    'spaud* | žiniasklaid* | didmen* | karjera | darbo pasiūlym* | priegloba | svetainės kūrim* | svetainę sukūrė | vartotojų teisių | inspekcij* | vvtat | partneri* | bendradarbiav* | tiekėj* | vdai | žurnalist* | tarnyb* | ginč* | priežiūros institucij* | svetainės dizain* | dizainas ir programavimas | svetainės kūrėj* | svetainės sprendimas | sukūrė | įgaliot* servis* | servisai | servisų | serviso partner* | serverių nuoma | prieglobos | hostingas | duomenų tvarkytoj* | inspekcija',
  ),
  same: phrases(
    'tos pačios sąlygos | tos pačios taisyklės | tokios pačios | vienodos | vienodai | vienoda | nesvarbu | nepriklausomai | nepaisant | ta pati tvarka',
  ),
  sold: phrases('internetu | internete | parduotuv* | telefonu | el. parduotuv* | fizin*'),
  otherPlace: phrases(
    'mug* | turgu* | turgav* | pigu.lt | amazon | etsy | pirkt* parduotuv* | įsigyt* parduotuv* | pirktoms fizin* | mugėje | mugėse',
  ),
  form: phrases(
    'kontaktų forma | kontaktinė forma | užklausos forma | užklausos formą | kontaktų formą | pateikti užklausą | siųsti užklausą | pateikti prašymą | užklausų forma | pranešimo forma',
  ),
  chatSaid: phrases('pokalbi* | pokalbių lang* | chat | tiesiogin* pokalb*'),
  off: phrases('išjungt* | neveik* | nebeveik* | nebėra | sustabdyt* | kuriama | netrukus | ruošiama'),
  messengers: phrases('whatsapp | messenger | telegram | viber | signal'),
  fees: phrases(
    'priemok* | papildomas mokestis | pakavim* | draudim* | aptarnavimo mokestis | pridedame | papildomai | už apmokėjimą pristatym* | apmokėjimas pristatymo metu | pakartotin* pristatym* | mokėjimas atsiimant | mokėjimas pristatym* | prie siuntimo kainos | virš siuntimo kainos',
  ),
  members: phrases('klub* | nari* | lojal* | vip'),
  undelivered: phrases('neatsiim* | nepristatyt* | neteising* adres* | nepavyk* pristatyti'),
  excepted: phrases(
    'apatin* | maudymosi | higien* | kosmetik* | auskar* | maist* | greitai gend* | pagal užsakymą | individual* | pagal matmenis | personalizuot* | graviruot* | dovanų kupon* | dovanų kortel* | nukainot* | išpardav* | čiužin* | programin* | augal* | pėdkeln* | kojin* | termo | vaist* | pašar* | ėdal* | kraik* | sėkl* | tokių gamini* | tokių preki* | tokios prekės | tokie gaminiai | individualius | naudot* | gyvūn* | atidaryt* | tokių prekių | inicial* | pagal jūsų matmenis | pagal jūsų išmatavim* | pagal išmatavim* | siuvinėt* | siūt* pagal',
  ),
  paper: phrases('atspausdin* | įdėk* | pridėk* | į siuntą | paštu | siuntoje | dėžutėje | dėžėje | pdf'),
  addressee: phrases(
    'gavėj* | pristatymo adres* | sąskaitos adres* | pirkėjo duomen* | jūsų duomen* | siuntimo adres* | mokėtoj* | užsakovas | užsakovo',
  ),
};
