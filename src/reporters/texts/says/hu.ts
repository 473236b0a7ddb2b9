/** The sentences of each criterion by their key, and why it matters (`why`). */
export const huSays: Record<string, Record<string, string>> = {
  'search-engine-readiness': {
    all: 'Minden megvan, amire egy keresőnek szüksége van.',
    some: 'Abból, amire egy keresőnek szüksége van, {value} van meg; hiányzik: {missing}.',
    why: 'A legtöbben keresőből indulnak; amit a kereső nem tud elolvasni, azt nem találják meg.',
  },
  'site-search': {
    yes: 'A boltban van kereső.',
    no: 'A boltban nem találtunk keresőt.',
    why: 'Aki tudja, mit akar, begépeli; kereső nélkül elmegy.',
  },
  'search-rank': {
    value: 'A(z) „{query}” keresésére a termék helye a találatok közt: {value}.',
    absent: 'A(z) „{query}” keresése nem hozza elő a terméket.',
    why: 'A vásárló az első találatokat nézi, a többit nem létezőnek veszi.',
  },
  'search-tolerance': {
    yes: 'A kereső megbirkózik az elütéssel: „{query}”.',
    no: 'A(z) „{query}” elütésre a kereső nem találja és nem is kínálja a terméket.',
    why: 'A telefon és a sietség elütést szül; amelyik kereső ezt nem ismeri, a vevőnek azt feleli: „nincs találat”.',
  },
  'time-to-product': {
    value: 'A bolt ideje a kezdőlaptól a termékig: {value}.',
    why: 'Az áruhoz vezető úton minden másodperc várakozás vevőt veszít.',
  },
  'clicks-to-product': {
    value: 'Kattintások a kezdőlaptól a termékig: {value}.',
    why: 'Amit mélyre rejtenek, azt nem találják meg.',
  },
  'product-price': {
    yes: 'A termékoldalon ott az ár: {price}.',
    no: 'A termékoldalon nem találtunk árat.',
    why: 'Senki sem vásárol ár nélkül; rákérdezni egy napba kerül.',
  },
  'product-information': {
    all: 'A termékoldal mindent elmond: leírás, jellemzők, képek, ár, készlet és szállítás.',
    some: 'A termékoldal a szükséges adatok {value} részét mondja el; hiányzik: {missing}.',
    why: 'Ami itt nincs leírva, annak a versenytársnál néznek utána.',
  },
  'product-images': {
    value: 'Képek a termékről: {value}.',
    why: 'A kép pótolja, hogy kézbe vegyük.',
  },
  'stock-status': {
    yes: 'A bolt megmondja, van-e készleten ({status}).',
    no: 'Sem a termékoldal, sem a kosár nem mondja meg, van-e készleten.',
    why: 'Akinek találgatnia kell, ott vesz, ahol megmondják.',
  },
  'stock-promise': {
    yes: 'Ami készleten volt, az utolsó képernyőig az is maradt.',
    no: 'A terméket készleten mutatták, aztán kiderült, hogy nincs ({where}).',
    why: 'Ami ennyi gépelés után mégsincs, arra sokáig emlékeznek.',
  },
  recommendations: {
    yes: 'A termékoldal más termékeket is ajánl: {number}.',
    no: 'A termékoldal nem ajánl más terméket.',
    why: 'A jó eladó megmutatja, mi illik hozzá, vagy mi vehető helyette.',
  },
  'customer-reviews': {
    yes: 'A termékoldalon van hely a véleményeknek (eddig: {number}).',
    no: 'A termékoldalon nincsenek vélemények.',
    why: 'A vásárló jobban hisz más vásárlónak, mint a boltnak.',
  },
  'server-response': {
    value: 'A szerver válaszideje {value} ({documents} oldal 75. percentilise).',
    why: 'Amíg a szerver nem válaszol, semmi sem jelenhet meg.',
  },
  'page-paint': {
    value: 'Az oldal legnagyobb része ennyi idő alatt jelenik meg: {value} ({documents} oldal 75. percentilise).',
    why: 'Ebben a pillanatban látszik késznek az oldal.',
  },
  'interaction-delay': {
    value: 'Az oldal ennyi idő alatt reagál a kattintásra: {value} ({documents} oldal 75. percentilise).',
    why: 'A halottnak látszó gombot kétszer nyomják meg, vagy egyszer sem.',
  },
  'layout-stability': {
    value: 'Az oldalak elmozdulása betöltés közben: {value} ({documents} oldal 75. percentilise).',
    why: 'Ami elugrik az ujj alól, az miatt rossz helyre nyomnak.',
  },
  'peak-slowdown': {
    value: 'Csúcsidőben a lépések ideje a nyugodt órákéhoz képest: {value}.',
    why: 'A legtöbben akkor vásárolnak, amikor a többiek is: akkor kell gyorsnak lenni.',
  },
  'clear-product-view': {
    none: 'Semmi sem takarta el a terméket.',
    value: 'A terméket eltakarta vagy be kellett zárni: {value} ({names}).',
    why: 'Minden ablak az áru előtt eggyel több ok a távozásra.',
  },
  'advertising-share': {
    value: 'A reklám az árut mutató oldalak {value} részét foglalja el.',
    why: 'Az árut félretoló reklám útban van.',
  },
  'keyword-restraint': {
    value: 'Egy oldal szövegének legfeljebb {value} része kulcsszóhalmozás.',
    why: 'A gépeknek írt szöveg elrejti, amit az ember olvasna.',
  },
  'phone-screen-fit': {
    yes: 'Az oldalak elférnek a telefon kijelzőjén.',
    sideways: 'Telefonon az oldal {px} képponttal túl széles.',
    small: 'Telefonon {targets} link és gomb közül túl kicsi: {small}.',
    why: 'A vásárlók több mint fele telefonról jön.',
  },
  accessibility: {
    none: 'Nem találtunk súlyos akadálymentességi hibát.',
    value: 'Súlyos akadálymentességi hibák: {value} ({names}).',
    why: 'Aki rosszul lát vagy nem használ egeret, különben nem tud vásárolni.',
  },
  faq: {
    yes: 'Megválaszolt gyakori kérdések: {pairs}.',
    no: 'Nem találtunk gyakori kérdéseket és válaszokat tartalmazó oldalt.',
    why: 'Aki megtalálja a választ, nem kell írnia és várnia.',
  },
  'clicks-to-faq': {
    value: 'Kattintások a kezdőlaptól a gyakori kérdésekig: {value}.',
    absent: 'A kezdőlapról nem vezet út a gyakori kérdésekhez.',
    why: 'A nehezen megtalálható segítség nem segítség.',
  },
  'faq-search': {
    yes: 'A gyakori kérdések között lehet keresni.',
    no: 'A gyakori kérdések között nem lehet keresni.',
    why: 'Hosszú listában a kereső találja meg az egyetlen fontos választ.',
  },
  'faq-categories': {
    yes: 'A gyakori kérdések témák szerint rendezettek: {number}.',
    no: 'A gyakori kérdések nincsenek témák szerint rendezve.',
    why: 'A fizetés, visszaküldés és hasonló témák egy pillantással elvezetnek a válaszhoz.',
  },
  'help-articles': {
    yes: 'Súgócikkek a boltban: {number}.',
    no: 'Nem találtunk súgócikket.',
    why: 'A jó cikk megválaszolja a kérdést, mielőtt feltennék.',
  },
  'service-hours': {
    yes: 'Az ügyfélszolgálat ideje ki van írva: {hours}.',
    no: 'Nincs kiírva az ügyfélszolgálat ideje.',
    why: 'Aki tudja az időt, nem telefonál hiába.',
  },
  'phone-on-home': {
    three: 'A telefonszám a kezdőlap fejlécében áll.',
    two: 'A telefonszám a kezdőlapon van, de nem a fejlécben.',
    one: 'A telefonszám egy kattintásra van a kezdőlaptól.',
    zero: 'Sem a kezdőlapon, sem egy kattintásra tőle nem találtunk telefonszámot.',
    why: 'A látható szám azt mondja: lesz, aki felveszi.',
  },
  'contact-channels': {
    value: 'Elérhetőségek száma: {value} ({names}).',
    none: 'Nem találtunk elérhetőséget.',
    why: 'A vevő maga akarja megválasztani, hogyan kérdez.',
  },
  'live-chat': {
    yes: 'A bolt kínál chatet.',
    no: 'Nem találtunk chatet.',
    why: 'A vásárlás útjában álló kérdésre azonnal jön válasz.',
  },
  'order-tracking': {
    yes: 'A rendelés online követhető.',
    no: 'Nem találtunk helyet a rendelés követésére.',
    why: '„Hol a csomagom?” – ezt kérdezik a legtöbbször.',
  },
  'cart-feedback': {
    yes: 'A kosárba tételt visszaigazolja és jól számolja.',
    silent: 'A kosárba tételnek nincs látható visszajelzése.',
    wrong: 'A kosárba tétel után rossz a darabszám.',
    why: 'Aki nem biztos benne, kétszer teszi be, vagy elmegy.',
  },
  'cart-edit': {
    yes: 'A mennyiség módosítható, az összegek követik.',
    no: 'A mennyiséget a kosárban nem lehetett módosítani.',
    sums: 'A mennyiség módosítható, de az összegek nem követik.',
    why: 'Aki nem módosíthatja a mennyiséget, elölről kezdi.',
  },
  'cart-remove': {
    yes: 'A tétel kivehető a kosárból.',
    no: 'Nem lehetett tételt kivenni a kosárból.',
    why: 'A kivehetetlen rossz tétel véget vet a vásárlásnak.',
  },
  'cart-to-wishlist': {
    yes: 'A tétel a kosárból listára tehető.',
    no: 'A kosárból nem lehetett listára tenni a tételt.',
    why: 'Amit ma nem vesznek meg, nem vész el.',
  },
  'universal-cart': {
    yes: 'Másik eszközön belépve ott a kosár vagy a lista.',
    no: 'Másik eszközön a kosár és a lista üres.',
    why: 'Telefonon választanak, asztalnál vásárolnak.',
  },
  'cart-persistence': {
    yes: 'Visszatéréskor a kosár még tele volt.',
    no: 'Visszatéréskor a kosár üres volt.',
    why: 'Sokan később térnek vissza venni; az üres kosár elküldi őket.',
  },
  'checkout-screens': {
    value: 'A pénztár képernyői: {value}.',
    why: 'Minden képernyő egy hely a feladásra.',
  },
  'checkout-clicks': {
    value: 'Kattintások a pénztárban: {value}, ebből új képernyőre: {advancing}.',
    why: 'A kattintás munka.',
  },
  'checkout-fields': {
    value: 'Mezők a pénztárban: {value}.',
    why: 'A mezők több türelmet kívánnak, mint a képernyők.',
  },
  'checkout-time': {
    value: 'A bolt ideje a pénztárban: {value}; a leglassabb: {slowest}.',
    why: 'A fizetési szándék és a rendelés közti várakozás idegessé tesz.',
  },
  'shop-time': {
    value: 'A kezdőlaptól a rendelésig kb. {value}: a bolté {store}, a vásárlóé {shopper}.',
    why: 'Az ötperces dolgot elintézik, a tizenöt percest elhalasztják.',
  },
  'first-attempt': {
    yes: 'A vásárlás elsőre sikerült.',
    no: 'A vásárlás elsőre nem sikerült: {because}.',
    why: 'Akinek egyszer nem sikerül a rendelés, ritkán próbálja újra.',
  },
  'guest-checkout': {
    yes: 'Regisztráció nélkül is lehet rendelni.',
    no: 'A bolt rendelés előtt fiókot kér.',
    why: 'A kötelező fiók a feladás egyik fő oka.',
  },
  'profile-prefill': {
    yes: 'A pénztár kitölti a vásárló adatait (mezők: {prefilled} / {fields}).',
    no: 'A pénztár csak ennyi mezőt tölt ki: {prefilled} / {fields}.',
    why: 'Ha újra be kell gépelni a címet, az ok a távolmaradásra.',
  },
  'one-click-checkout': {
    yes: 'A törzsvásárló egy lépésben rendelhet.',
    no: 'Törzsvásárlónak nem találtunk gyorsrendelést.',
    why: 'A törzsvásárló űrlap nélkül akar újra venni.',
  },
  'field-autofill': {
    all: 'A böngésző minden címmezőt ki tud tölteni.',
    some: 'A böngésző a címmezők {value} részét tudja kitölteni; nem: {missing}.',
    why: 'A címet ismerő böngésző egy másodperc alatt beírja.',
  },
  'field-errors': {
    yes: 'A hibás beírás mellett érthető üzenet jelenik meg.',
    no: 'A hibás beírásnál nem segít: {lacks}.',
    why: 'Aki nem látja, mi a hiba, feladja.',
  },
  'costs-upfront': {
    yes: 'A szállítási díj és az adó időben ismert (szállítás: {where}).',
    delivery: 'A szállítási díj csak az utolsó képernyőn derül ki.',
    tax: 'Az utolsó képernyőn adó adódik hozzá.',
    why: 'A végén felbukkanó költség a feladás fő oka.',
  },
  'price-constancy': {
    yes: 'Egyező összegek a termékoldaltól a visszaigazolásig: {compared}.',
    no: 'Az összegek nem egyeznek: {differences}.',
    why: 'Az útközben változó ár trükknek látszik.',
  },
  'payment-methods': {
    value: 'Fizetési módok: {value} ({names}).',
    why: 'Akinek hiányzik a fizetési módja, nem vásárol.',
  },
  'checkout-security': {
    yes: 'A pénztár végig biztonságos.',
    no: 'A pénztárban nem biztonságos: {addresses}.',
    why: 'Senki sem ír címet olyan oldalra, amelyet a böngésző nem biztonságosnak jelez.',
  },
  'delivery-options': {
    value: 'Szállítási módok: {value} ({names}).',
    none: 'Nincs szállítási mód megnevezve.',
    why: 'Van, akinek gyorsan kell, van, aki olcsón akarja, és van, aki sosincs otthon.',
  },
  'delivery-cost-early': {
    yes: 'A szállítási díj korán látható ({where}).',
    no: 'A szállítási díj a pénztár első képernyőjéig nem látható.',
    why: 'A vásárló az elejétől beleszámolja a szállítást az árba.',
  },
  'delivery-date': {
    yes: 'A bolt megmondja, mikor jön a csomag: {when}.',
    no: 'A rendelésig a bolt nem mondja meg, mikor jön a csomag.',
    why: 'Egy napra rendelnek: születésnapra, utazásra, egy szabad délelőttre.',
  },
  'delivery-promise': {
    value: 'A bolt által ígért szállítási idő: {value}.',
    absent: 'A bolt nem ír szállítási időt.',
    why: 'Aki későt ígér, veszít azzal szemben, aki hamart.',
  },
  'delivery-days': {
    value: 'A csomag ennyi idő alatt ért ide: {value}.',
    why: 'Erre vár a vásárló.',
  },
  'delivery-punctuality': {
    yes: 'A csomag akkor jött, amikor ígérték.',
    no: 'A csomag nem akkor jött, amikor ígérték.',
    why: 'Valaki otthon maradt miatta.',
  },
  'courier-conduct': {
    value: 'A futár viselkedésének értékelése: {value}.',
    why: 'A futár az egyetlen ember a boltból, akivel a vevő találkozik.',
  },
  'parcel-condition': {
    value: 'A csomag állapotának értékelése: {value}.',
    why: 'Az összenyomott doboz elrontja azt is, ami ép benne.',
  },
  'order-number': {
    yes: 'A bolt ad rendelésszámot: {number}.',
    no: 'A rendelés utáni oldalon nincs rendelésszám.',
    why: 'Szám nélkül nem lehet érdeklődni a rendelésről.',
  },
  'confirmation-latency': {
    value: 'A rendelést levélben visszaigazolták, ennyi idő után: {value} (± {error}).',
    none: 'Ennyi idő alatt nem jött visszaigazolás: {value}.',
    why: 'Amíg nincs itt a levél, a vásárló nem tudja, sikerült-e.',
  },
  'confirmation-contents': {
    all: 'A visszaigazoló levél mindent elmond.',
    some: 'A visszaigazoló levél a szükségesek {value} részét mondja el; hiányzik: {missing}.',
    absent: 'Nem jött visszaigazoló levél.',
    why: 'A levél a vevő bizonylata, és az első hely, ahol utánanéz.',
  },
  'confirmation-phone': {
    yes: 'A visszaigazoló levélben van telefonszám: {phone}.',
    no: 'A visszaigazoló levélben nincs telefonszám.',
    why: 'Aki hibát talál a rendelésben, azonnal telefonálna.',
  },
  'order-cancellation': {
    yes: 'A bolt megmondja, hogyan lehet lemondani vagy módosítani a rendelést.',
    no: 'A bolt nem mondja meg, hogyan lehet lemondani vagy módosítani a rendelést.',
    why: 'A tévedés rögtön a gombnyomás után kiderül.',
  },
  'status-notices': {
    value: 'A négy értesítésből megjött {value}: {names}.',
    none: 'Nem jött értesítés a rendelés állásáról.',
    why: 'Aki tudja, hol tart a rendelése, nem kérdez.',
  },
  'shipping-notice': {
    yes: 'Levél jelezte, hogy a rendelést feladták.',
    no: 'Nem jelezte levél, hogy a rendelést feladták.',
    why: 'A vásárló onnantól várja a csomagot.',
  },
  'tracking-link': {
    yes: 'Levélben érkezett csomagkövető link.',
    no: 'Egy levélben sincs csomagkövető link.',
    why: 'Egy kattintás megmutatja, hol jár.',
  },
  'reply-time': {
    value: 'A kérdésre ({channel}) válasz jött, ennyi idő után: {value}{more}.',
    none: 'A kérdésre ({channel}) ennyi idő alatt nem jött válasz: {value}.',
    why: 'Többnyire az kérdez, aki venni akar.',
  },
  'reply-before-loss': {
    value: 'A válasz ennyi idő után jött: {value}.',
    none: 'Ennyi idő alatt nem jött válasz: {value}.',
    why: 'Néhány óra múlva a vásárló már máshol vett.',
  },
  acknowledgement: {
    yes: 'Automatikus levél jelezte, hogy a kérdés megérkezett; ennyi idő után: {after}.',
    no: 'Semmi sem jelezte, hogy a kérdés megérkezett.',
    why: 'A vevő tudja, hogy nem veszett el, és mikorra várhat választ.',
  },
  'reply-greeting': {
    yes: 'A válasz nevén köszönti a vásárlót.',
    no: 'A válasz nem köszönti nevén a vásárlót.',
    why: 'A név mutatja, hogy valaki elolvasta a levelet.',
  },
  'reply-answer': {
    all: 'A válasz minden kérdésre felel ({asked}).',
    some: 'A kérdésekből megválaszolt: {answered} / {asked}; kimaradt: {missing}',
    why: 'A fél válasz még egy levél és még egy nap.',
  },
  'reply-signature': {
    yes: 'A választ aláírták: {name}.',
    no: 'A választ nem írta alá senki névvel.',
    why: 'A név valaki, akihez vissza lehet fordulni.',
  },
  'reply-language': {
    yes: 'A válasz a kérdés nyelvén jött.',
    no: 'A válasz nem a kérdés nyelvén jött.',
    why: 'A lefordítandó válasz csak fél válasz.',
  },
  'chat-response': {
    value: 'A chat ennyi idő után válaszolt: {value}.',
    why: 'A lassú chat csak levél egy ablakban.',
  },
  'phone-hold': {
    value: 'Ennyi idő után szólt bele ember a telefonba: {value}.',
    why: 'A vonalban várni hosszabbnak tűnik minden másnál.',
  },
  'phone-transfers': {
    value: 'Átkapcsolások száma: {value}.',
    why: 'Minden átkapcsolás után elölről kell elmondani.',
  },
  'phone-courtesy': {
    value: 'Az udvariasság értékelése: {value}.',
    why: 'Ahogy beszélnek velünk, azt meséljük tovább.',
  },
  'phone-knowledge': {
    value: 'A telefonos szaktudás értékelése: {value}.',
    why: 'Aki telefonál, olyan választ vár, ami az oldalon nincs.',
  },
  'phone-order': {
    yes: 'Telefonon lehet rendelni.',
    no: 'Telefonon nem lehet rendelni.',
    why: 'Van, aki csak hangnak hisz, vagy elakadt a pénztárban.',
  },
  'channel-consistency': {
    yes: 'Minden csatorna ugyanazt mondja.',
    no: 'A csatornák ellentmondanak egymásnak.',
    why: 'Ha egy kérdésre két válasz van, egyikben sem lehet bízni.',
  },
  'returns-policy': {
    yes: 'A bolt leírja, hogyan lehet visszaküldeni az árut.',
    no: 'A bolt nem írja le, hogyan lehet visszaküldeni az árut.',
    why: 'Aki látatlanban vesz, annak kell visszaút.',
  },
  'clicks-to-returns': {
    value: 'Kattintások a kezdőlaptól a visszaküldési szabályokig: {value}.',
    absent: 'A kezdőlapról nem vezet út a visszaküldési szabályokhoz.',
    why: 'Az óvatos vásárló ezt vétel előtt elolvassa.',
  },
  'returns-window': {
    value: 'A visszaküldés határideje: {value}.',
    absent: 'A bolt nem írja, hány napon belül lehet visszaküldeni.',
    why: 'Több idő, kisebb kockázat a rendelésnél.',
  },
  'returns-cost': {
    yes: 'A visszaküldés ingyenes.',
    fee: 'A visszaküldés a vevőnek ennyibe kerül: {fee}.',
    no: 'A visszaküldést a vevő fizeti.',
    unsaid: 'A bolt nem írja, ki fizeti a visszaküldést.',
    why: 'A visszaküldési díj már a rendeléstől is elriaszt.',
  },
  'returns-label': {
    yes: 'Adnak visszaküldési címkét.',
    no: 'Visszaküldési címkéről nem írnak.',
    why: 'Címkét, díjat és bélyeget keresni munka.',
  },
  'returns-single-policy': {
    yes: 'Egy visszaküldési szabály érvényes mindenre.',
    no: 'A bolt nem írja, hogy egy szabály érvényes mindenre.',
    why: 'A kivételek túl későn derülnek ki.',
  },
  'returns-in-store': {
    yes: 'Az online rendelés üzletben is visszaadható.',
    no: 'Üzletben való visszaadásról nem írnak.',
    why: 'A sarki üzlet közelebb van, mint a posta.',
  },
  'returns-online-start': {
    yes: 'A visszaküldés online indítható.',
    no: 'Nem találtunk módot a visszaküldés online indítására.',
    why: 'Nincs telefonálás, nincs várakozás.',
  },
  'refund-days': {
    value: 'A pénz ennyi idő alatt jött vissza: {value}.',
    why: 'Ez a vevő pénze.',
  },
  'company-identity': {
    yes: 'A bolt megnevezi a cégét: {name}.',
    no: 'Nem találtunk cégnevet címmel vagy nyilvántartási számmal.',
    why: 'A vevő tudni akarja, kinek adja a pénzét.',
  },
  'privacy-policy': {
    yes: 'A boltnak van adatvédelmi tájékoztatója.',
    no: 'Nem találtunk adatvédelmi tájékoztatót.',
    why: 'Aki nevet és címet ad, tudni akarja, mi lesz velük.',
  },
  'https-throughout': {
    yes: 'Minden oldal HTTPS-en jött.',
    no: 'Nem HTTPS-en: {addresses}.',
    why: 'A böngészők figyelmeztetnek az ilyen oldalakra.',
  },
  'personal-attention': {
    yes: 'A bolt nevén köszönti a belépett vásárlót.',
    no: 'A bolt nem mutatja, hogy ismeri a belépett vásárlót.',
    why: 'A törzsvásárló örül, ha ismerik.',
  },
  'newsletter-consent': {
    yes: 'Egyik hírlevélmező sincs előre bejelölve.',
    no: 'Előre bejelölt hírlevélmező: „{box}”.',
    why: 'Amit vissza kell vonni, az nem beleegyezés.',
  },
};
