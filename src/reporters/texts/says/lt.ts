/** The sentences of each criterion by their key, and why it matters (`why`). */
export const ltSays: Record<string, Record<string, string>> = {
  'search-engine-readiness': {
    all: 'Yra viskas, ko reikia paieškos sistemai.',
    some: 'Iš to, ko reikia paieškos sistemai, yra {value}; trūksta: {missing}.',
    why: 'Dauguma pradeda nuo paieškos sistemos; parduotuvės, kurios ji neperskaito, niekas neranda.',
  },
  'site-search': {
    yes: 'Parduotuvėje yra paieška.',
    no: 'Parduotuvėje paieškos nerasta.',
    why: 'Kas žino, ko nori, tas įveda žodį; be paieškos jis išeina.',
  },
  'search-rank': {
    value: 'Ieškant „{query}“, prekės vieta tarp rezultatų: {value}.',
    absent: 'Ieškant „{query}“, prekė nerodoma.',
    why: 'Žiūrima į pirmus rezultatus, likusių lyg nėra.',
  },
  'search-tolerance': {
    yes: 'Paieška susidoroja su rašybos klaida „{query}“.',
    no: 'Su rašybos klaida „{query}“ paieška prekės neranda ir nepasiūlo.',
    why: 'Telefonas ir skubėjimas gimdo klaidas; paieška, kuri jų nesupranta, pirkėjui atsako „nerasta“.',
  },
  'time-to-product': {
    value: 'Parduotuvės laikas nuo pradžios puslapio iki prekės: {value}.',
    why: 'Kiekviena laukimo sekundė kelyje iki prekės atbaido pirkėjų.',
  },
  'clicks-to-product': {
    value: 'Paspaudimai nuo pradžios puslapio iki prekės: {value}.',
    why: 'Giliai paslėptų prekių niekas neranda.',
  },
  'product-price': {
    yes: 'Prekės puslapyje rodoma kaina: {price}.',
    no: 'Prekės puslapyje kainos nerasta.',
    why: 'Niekas neperka nežinodamas kainos; paklausti trunka dieną.',
  },
  'product-information': {
    all: 'Prekės puslapyje pasakyta viskas: aprašymas, savybės, nuotraukos, kaina, likutis ir pristatymas.',
    some: 'Prekės puslapyje pasakyta {value} reikalingos informacijos; trūksta: {missing}.',
    why: 'Ko čia nėra, to ieškoma pas konkurentą.',
  },
  'product-images': {
    value: 'Prekės nuotraukų: {value}.',
    why: 'Nuotraukos atstoja prekę rankose.',
  },
  'stock-status': {
    yes: 'Parduotuvė pasako, ar prekės yra ({status}).',
    no: 'Nei prekės puslapis, nei krepšelis nepasako, ar prekės yra.',
    why: 'Kas turi spėlioti, perka ten, kur pasakyta.',
  },
  'stock-promise': {
    yes: 'Kas rodyta kaip turima, liko toks iki paskutinio ekrano.',
    no: 'Prekė rodyta kaip turima, o pasirodė, kad jos nėra ({where}).',
    why: 'Prekė, kurios po tiek rašymo nebėra, ilgai prisimenama.',
  },
  recommendations: {
    yes: 'Prekės puslapyje siūloma kitų prekių: {number}.',
    no: 'Prekės puslapyje kitų prekių nesiūloma.',
    why: 'Geras pardavėjas parodo, kas tinka kartu ar vietoj to.',
  },
  'customer-reviews': {
    yes: 'Prekės puslapyje yra vieta atsiliepimams (parašyta: {number}).',
    no: 'Prekės puslapyje atsiliepimų nėra.',
    why: 'Pirkėjai labiau tiki kitais pirkėjais nei parduotuve.',
  },
  'server-response': {
    value: 'Serveris atsako per {value} ({documents} psl. 75-asis procentilis).',
    why: 'Kol serveris neatsako, niekas negali pasirodyti.',
  },
  'page-paint': {
    value: 'Didžiausia puslapio dalis pasirodo po {value} ({documents} psl. 75-asis procentilis).',
    why: 'Tą akimirką puslapis atrodo paruoštas.',
  },
  'interaction-delay': {
    value: 'Puslapis sureaguoja į paspaudimą per {value} ({documents} psl. 75-asis procentilis).',
    why: 'Mygtukas, kuris atrodo neveikiantis, spaudžiamas du kartus arba visai nespaudžiamas.',
  },
  'layout-stability': {
    value: 'Įkeliami puslapiai pasislenka: {value} ({documents} psl. 75-asis procentilis).',
    why: 'Kas nušoka iš po piršto, verčia paspausti ne tai.',
  },
  'peak-slowdown': {
    value: 'Piko metu žingsnių trukmė, palyginti su ramiomis valandomis: {value}.',
    why: 'Dauguma perka tada, kai perka dauguma: tada parduotuvė turi būti greita.',
  },
  'clear-product-view': {
    none: 'Prekės niekas neužstojo.',
    value: 'Prekę užstojo arba reikėjo uždaryti: {value} ({names}).',
    why: 'Kiekvienas langas prieš prekę – dar viena priežastis išeiti.',
  },
  'advertising-share': {
    value: 'Reklama užima {value} prekių puslapių.',
    why: 'Reklama, išstumianti prekes, trukdo.',
  },
  'keyword-restraint': {
    value: 'Ne daugiau kaip {value} puslapio teksto – prikimšti raktažodžiai.',
    why: 'Mašinoms rašytas tekstas paslepia, ką nori skaityti žmogus.',
  },
  'phone-screen-fit': {
    yes: 'Puslapiai telpa telefono ekrane.',
    sideways: 'Telefone puslapis {px} px per platus.',
    small: 'Telefone per mažų nuorodų ir mygtukų: {small} iš {targets}.',
    why: 'Daugiau nei pusė pirkėjų ateina su telefonu.',
  },
  accessibility: {
    none: 'Rimtų prieinamumo kliūčių nerasta.',
    value: 'Rimtos prieinamumo kliūtys: {value} ({names}).',
    why: 'Kas blogai mato ar nenaudoja pelės, iš uždaros parduotuvės pirkti negali.',
  },
  faq: {
    yes: 'Atsakytų dažnų klausimų: {pairs}.',
    no: 'Dažnų klausimų su atsakymais puslapio nerasta.',
    why: 'Radus atsakymą, nereikia rašyti ir laukti.',
  },
  'clicks-to-faq': {
    value: 'Paspaudimai nuo pradžios iki dažnų klausimų: {value}.',
    absent: 'Iš pradžios puslapio kelio į dažnus klausimus nerasta.',
    why: 'Sunkiai randama pagalba – ne pagalba.',
  },
  'faq-search': {
    yes: 'Dažnuose klausimuose galima ieškoti.',
    no: 'Dažnuose klausimuose ieškoti negalima.',
    why: 'Ilgame sąraše paieška randa tą vieną atsakymą.',
  },
  'faq-categories': {
    yes: 'Dažni klausimai suskirstyti temomis: {number}.',
    no: 'Dažni klausimai nesuskirstyti temomis.',
    why: 'Temos, tokios kaip mokėjimas ar grąžinimas, iškart veda prie atsakymo.',
  },
  'help-articles': {
    yes: 'Pagalbos straipsnių parduotuvėje: {number}.',
    no: 'Pagalbos straipsnių nerasta.',
    why: 'Geras straipsnis atsako dar nepaklausus.',
  },
  'service-hours': {
    yes: 'Nurodytas aptarnavimo laikas: {hours}.',
    no: 'Aptarnavimo laikas nenurodytas.',
    why: 'Kas žino valandas, neskambina veltui.',
  },
  'phone-on-home': {
    three: 'Telefono numeris yra pradžios puslapio viršuje.',
    two: 'Telefono numeris yra pradžios puslapyje, bet ne viršuje.',
    one: 'Telefono numeris – vieno paspaudimo nuo pradžios atstumu.',
    zero: 'Nei pradžios puslapyje, nei už vieno paspaudimo telefono numerio nerasta.',
    why: 'Matomas numeris sako, kad kas nors atsilieps.',
  },
  'contact-channels': {
    value: 'Susisiekimo būdų: {value} ({names}).',
    none: 'Susisiekimo būdo nerasta.',
    why: 'Klientai nori patys rinktis, kaip klausti.',
  },
  'live-chat': {
    yes: 'Parduotuvė siūlo pokalbį.',
    no: 'Pokalbio nerasta.',
    why: 'Klausimas, stabdantis pirkimą, atsakomas iškart.',
  },
  'order-tracking': {
    yes: 'Užsakymą galima sekti internetu.',
    no: 'Vietos užsakymui sekti nerasta.',
    why: '„Kur mano siunta?“ – dažniausias klientų klausimas.',
  },
  'cart-feedback': {
    yes: 'Įdėjimas į krepšelį patvirtinamas ir teisingai suskaičiuojamas.',
    silent: 'Įdėjimas į krepšelį matomai nepatvirtinamas.',
    wrong: 'Įdėjus prekę, krepšelio kiekis neteisingas.',
    why: 'Kas netikras, įdeda du kartus arba išeina.',
  },
  'cart-edit': {
    yes: 'Kiekį galima keisti, sumos keičiasi kartu.',
    no: 'Kiekio krepšelyje pakeisti nepavyko.',
    sums: 'Kiekį galima keisti, bet sumos nesikeičia.',
    why: 'Kas negali pakeisti kiekio, turi pradėti iš naujo.',
  },
  'cart-remove': {
    yes: 'Prekę galima išimti iš krepšelio.',
    no: 'Prekės iš krepšelio išimti nepavyko.',
    why: 'Klaidinga prekė, kurios neišimsi, baigia pirkimą.',
  },
  'cart-to-wishlist': {
    yes: 'Prekę iš krepšelio galima perkelti į sąrašą.',
    no: 'Prekės iš krepšelio į sąrašą perkelti nepavyko.',
    why: 'Kas šiandien neperkama, neprarandama.',
  },
  'universal-cart': {
    yes: 'Prisijungus kitu įrenginiu, krepšelis ar sąrašas yra.',
    no: 'Kitame įrenginyje krepšelis ir sąrašas tušti.',
    why: 'Renkamasi telefonu, perkama prie stalo.',
  },
  'cart-persistence': {
    yes: 'Sugrįžus krepšelis tebebuvo pilnas.',
    no: 'Sugrįžus krepšelis buvo tuščias.',
    why: 'Daugelis sugrįžta pirkti vėliau; tuščias krepšelis juos išveja.',
  },
  'checkout-screens': {
    value: 'Užsakymo ekranų: {value}.',
    why: 'Kiekvienas ekranas – vieta pasiduoti.',
  },
  'checkout-clicks': {
    value: 'Paspaudimų užsakant: {value}, iš jų į kitą ekraną: {advancing}.',
    why: 'Paspaudimai – darbas.',
  },
  'checkout-fields': {
    value: 'Formos laukų užsakant: {value}.',
    why: 'Laukai kainuoja daugiau kantrybės nei ekranai.',
  },
  'checkout-time': {
    value: 'Parduotuvės laikas užsakant: {value}; lėčiausias žingsnis: {slowest}.',
    why: 'Laukimas tarp noro mokėti ir užsakymo nervina.',
  },
  'shop-time': {
    value: 'Nuo pradžios iki užsakymo apie {value}: parduotuvės {store}, pirkėjo {shopper}.',
    why: 'Penkių minučių reikalą padarai, penkiolikos – atidedi.',
  },
  'first-attempt': {
    yes: 'Pirkti pavyko iš pirmo karto.',
    no: 'Pirkti iš pirmo karto nepavyko: {because}.',
    why: 'Kam užsakyti kartą nepavyksta, retai bando vėl.',
  },
  'guest-checkout': {
    yes: 'Užsakyti galima be paskyros.',
    no: 'Prieš užsakymą parduotuvė reikalauja paskyros.',
    why: 'Privaloma paskyra – viena pagrindinių priežasčių pasiduoti.',
  },
  'profile-prefill': {
    yes: 'Užpildomi nario duomenys (laukų: {prefilled} iš {fields}).',
    no: 'Užpildoma tik {prefilled} iš {fields} laukų.',
    why: 'Vėl rašyti adresą – priežastis nebegrįžti.',
  },
  'one-click-checkout': {
    yes: 'Narys gali užsakyti vienu žingsniu.',
    no: 'Greito užsakymo nariui nerasta.',
    why: 'Nuolatiniai klientai nori pirkti be formos.',
  },
  'field-autofill': {
    all: 'Naršyklė gali užpildyti visus adreso laukus.',
    some: 'Naršyklė gali užpildyti {value} adreso laukų; negali: {missing}.',
    why: 'Adresą žinanti naršyklė įrašo jį per sekundę.',
  },
  'field-errors': {
    yes: 'Klaidingai įvedus, prie lauko rodomas aiškus pranešimas.',
    no: 'Klaidingai įvedus nepadedama: {lacks}.',
    why: 'Kas nemato, kas blogai, pasiduoda.',
  },
  'costs-upfront': {
    yes: 'Pristatymo kaina ir mokesčiai žinomi laiku (pristatymas: {where}).',
    delivery: 'Pristatymo kaina paaiškėja tik paskutiniame ekrane.',
    tax: 'Paskutiniame ekrane pridedamas mokestis.',
    why: 'Pabaigoje atsirandančios išlaidos – pagrindinė priežastis pasiduoti.',
  },
  'price-constancy': {
    yes: 'Sutampančių sumų palyginimų nuo prekės iki patvirtinimo: {compared}.',
    no: 'Sumos nesutampa: {differences}.',
    why: 'Pakeliui kintanti kaina atrodo kaip apgaulė.',
  },
  'payment-methods': {
    value: 'Mokėjimo būdų: {value} ({names}).',
    why: 'Kieno mokėjimo būdo nėra, tas neperka.',
  },
  'checkout-security': {
    yes: 'Užsakymas saugus nuo pradžios iki galo.',
    no: 'Užsakant nesaugu: {addresses}.',
    why: 'Niekas nerašo adreso puslapyje, kurį naršyklė vadina nesaugiu.',
  },
  'delivery-options': {
    value: 'Pristatymo būdų: {value} ({names}).',
    none: 'Pristatymo būdas nenurodytas.',
    why: 'Vieniems reikia greitai, kitiems pigiai, treti niekad nebūna namie.',
  },
  'delivery-cost-early': {
    yes: 'Pristatymo kaina rodoma anksti ({where}).',
    no: 'Pristatymo kaina nerodoma iki pirmo užsakymo ekrano imtinai.',
    why: 'Pirkėjai pristatymą į kainą įskaičiuoja nuo pradžių.',
  },
  'delivery-date': {
    yes: 'Parduotuvė pasako, kada siunta atvyks: {when}.',
    no: 'Kelyje iki užsakymo nepasakoma, kada siunta atvyks.',
    why: 'Užsakoma konkrečiai dienai: gimtadieniui, kelionei, laisvam rytui.',
  },
  'delivery-promise': {
    value: 'Parduotuvė žada pristatyti per {value}.',
    absent: 'Parduotuvė pristatymo laiko nenurodo.',
    why: 'Kas žada vėlai, pralaimi žadančiam greitai.',
  },
  'delivery-days': {
    value: 'Siunta atvyko po {value}.',
    why: 'Būtent to pirkėjas ir laukia.',
  },
  'delivery-punctuality': {
    yes: 'Siunta atvyko pažadėtu laiku.',
    no: 'Siunta neatvyko pažadėtu laiku.',
    why: 'Kažkas dėl to liko namie.',
  },
  'courier-conduct': {
    value: 'Kurjerio elgesio įvertinimas: {value}.',
    why: 'Kurjeris – vienintelis parduotuvės žmogus, kurį klientas sutinka.',
  },
  'parcel-condition': {
    value: 'Siuntos būklės įvertinimas: {value}.',
    why: 'Suglamžyta dėžė sugadina ir sveiką turinį.',
  },
  'order-number': {
    yes: 'Parduotuvė nurodo užsakymo numerį: {number}.',
    no: 'Puslapyje po užsakymo numerio nėra.',
    why: 'Be numerio apie užsakymą nepaklausi.',
  },
  'confirmation-latency': {
    value: 'Užsakymas patvirtintas laišku po {value} (± {error}).',
    none: 'Per {value} užsakymo patvirtinimas neatėjo.',
    why: 'Kol laiško nėra, pirkėjas nežino, ar pavyko.',
  },
  'confirmation-contents': {
    all: 'Patvirtinimo laiške pasakyta viskas.',
    some: 'Patvirtinimo laiške pasakyta {value} to, kas reikalinga; trūksta: {missing}.',
    absent: 'Užsakymo patvirtinimo laiškas neatėjo.',
    why: 'Laiškas – kliento kvitas ir pirma vieta pasitikrinti.',
  },
  'confirmation-phone': {
    yes: 'Patvirtinimo laiške yra telefono numeris: {phone}.',
    no: 'Patvirtinimo laiške telefono numerio nėra.',
    why: 'Radęs klaidą užsakyme, žmogus nori skambinti iškart.',
  },
  'order-cancellation': {
    yes: 'Parduotuvė pasako, kaip atšaukti ar pakeisti užsakymą.',
    no: 'Parduotuvė nepasako, kaip atšaukti ar pakeisti užsakymą.',
    why: 'Klaida pastebima iškart paspaudus mygtuką.',
  },
  'status-notices': {
    value: 'Iš keturių pranešimų atėjo {value}: {names}.',
    none: 'Pranešimų apie užsakymo eigą neatėjo.',
    why: 'Kas žino užsakymo eigą, tam nereikia klausti.',
  },
  'shipping-notice': {
    yes: 'Laiške pranešta, kad užsakymas išsiųstas.',
    no: 'Laiško apie išsiuntimą nebuvo.',
    why: 'Nuo tada klientas laukia siuntos.',
  },
  'tracking-link': {
    yes: 'Laiške yra siuntos sekimo nuoroda.',
    no: 'Siuntos sekimo nuorodos laiškuose nėra.',
    why: 'Vienas paspaudimas parodo, kur ji.',
  },
  'reply-time': {
    value: 'Į klausimą ({channel}) atsakyta po {value}{more}.',
    none: 'Į klausimą ({channel}) neatsakyta per {value}.',
    why: 'Dažniausiai klausia tas, kas nori pirkti.',
  },
  'reply-before-loss': {
    value: 'Atsakymas atėjo po {value}.',
    none: 'Per {value} atsakymas neatėjo.',
    why: 'Po kelių valandų pirkėjas jau nusipirko kitur.',
  },
  acknowledgement: {
    yes: 'Automatinis laiškas patvirtino, kad klausimas gautas, po {after}.',
    no: 'Niekas nepatvirtino, kad klausimas gautas.',
    why: 'Klientas žino, kad niekas nedingo ir kada laukti atsakymo.',
  },
  'reply-greeting': {
    yes: 'Atsakyme klientas pasveikintas vardu.',
    no: 'Atsakyme klientas vardu nepasveikintas.',
    why: 'Vardas rodo, kad laišką kažkas perskaitė.',
  },
  'reply-answer': {
    all: 'Atsakyta į visus klausimus ({asked}).',
    some: 'Atsakyta į {answered} iš {asked} klausimų; neatsakyta: {missing}',
    why: 'Pusė atsakymo – dar vienas laiškas ir dar viena diena.',
  },
  'reply-signature': {
    yes: 'Atsakymas pasirašytas: {name}.',
    no: 'Atsakymas nepasirašytas vardu.',
    why: 'Vardas – žmogus, į kurį galima vėl kreiptis.',
  },
  'reply-language': {
    yes: 'Atsakyta klausimo kalba.',
    no: 'Atsakyta ne klausimo kalba.',
    why: 'Verstinas atsakymas – pusė atsakymo.',
  },
  'chat-response': {
    value: 'Pokalbyje atsakyta po {value}.',
    why: 'Lėtas pokalbis – tik laiškas lange.',
  },
  'phone-hold': {
    value: 'Telefonu žmogus atsiliepė po {value}.',
    why: 'Laukimas ragelyje atrodo ilgesnis už bet kurį kitą.',
  },
  'phone-transfers': {
    value: 'Skambutis perjungtas kartų: {value}.',
    why: 'Po kiekvieno perjungimo viską pasakoji iš naujo.',
  },
  'phone-courtesy': {
    value: 'Mandagumo įvertinimas: {value}.',
    why: 'Kaip su tavimi kalbėta, tą pasakoji draugams.',
  },
  'phone-knowledge': {
    value: 'Žinių telefonu įvertinimas: {value}.',
    why: 'Kas skambina, nori atsakymo, kurio puslapyje nėra.',
  },
  'phone-order': {
    yes: 'Užsakyti galima telefonu.',
    no: 'Telefonu užsakyti negalima.',
    why: 'Kai kas pasitiki tik balsu arba įstringa užsakydamas.',
  },
  'channel-consistency': {
    yes: 'Visais kanalais sakoma tas pats.',
    no: 'Kanalai vienas kitam prieštarauja.',
    why: 'Du atsakymai į vieną klausimą – netikėk nė vienu.',
  },
  'returns-policy': {
    yes: 'Parduotuvė pasako, kaip grąžinti prekes.',
    no: 'Parduotuvė nepasako, kaip grąžinti prekes.',
    why: 'Perkant nematant reikia kelio atgal.',
  },
  'clicks-to-returns': {
    value: 'Paspaudimai nuo pradžios iki grąžinimo taisyklių: {value}.',
    absent: 'Iš pradžios puslapio kelio į grąžinimo taisykles nerasta.',
    why: 'Atsargūs pirkėjai tai perskaito prieš pirkdami.',
  },
  'returns-window': {
    value: 'Prekes galima grąžinti per {value}.',
    absent: 'Parduotuvė nepasako, per kiek dienų galima grąžinti.',
    why: 'Daugiau laiko – mažiau rizikos užsakant.',
  },
  'returns-cost': {
    yes: 'Grąžinimas nemokamas.',
    fee: 'Grąžinimas pirkėjui kainuoja {fee}.',
    no: 'Už grąžinimą moka pirkėjas.',
    unsaid: 'Parduotuvė nepasako, kas moka už grąžinimą.',
    why: 'Grąžinimo mokestis atbaido dar prieš užsakant.',
  },
  'returns-label': {
    yes: 'Grąžinimo lipdukas duodamas.',
    no: 'Grąžinimo lipdukas neminimas.',
    why: 'Ieškoti lipduko, tarifo ir ženklo – darbas.',
  },
  'returns-single-policy': {
    yes: 'Viena grąžinimo taisyklė galioja viskam.',
    no: 'Parduotuvė nesako, kad viena taisyklė galioja viskam.',
    why: 'Išimtys paaiškėja per vėlai.',
  },
  'returns-in-store': {
    yes: 'Internetu pirktą prekę galima grąžinti parduotuvėje.',
    no: 'Grąžinimas parduotuvėje neminimas.',
    why: 'Parduotuvė už kampo arčiau nei paštas.',
  },
  'returns-online-start': {
    yes: 'Grąžinimą galima pradėti internetu.',
    no: 'Būdo pradėti grąžinimą internetu nerasta.',
    why: 'Nereikia skambinti ir laukti atsakymo.',
  },
  'refund-days': {
    value: 'Pinigai grįžo po {value}.',
    why: 'Tai kliento pinigai.',
  },
  'company-identity': {
    yes: 'Parduotuvė nurodo savo įmonę: {name}.',
    no: 'Įmonės pavadinimo su adresu ar registracija nerasta.',
    why: 'Pirkėjai nori žinoti, kam duoda pinigus.',
  },
  'privacy-policy': {
    yes: 'Parduotuvė turi privatumo politiką.',
    no: 'Privatumo politikos nerasta.',
    why: 'Kas duoda vardą ir adresą, nori žinoti, kas su jais bus.',
  },
  'https-throughout': {
    yes: 'Visi puslapiai atėjo per HTTPS.',
    no: 'Ne per HTTPS: {addresses}.',
    why: 'Apie kitokius puslapius naršyklės įspėja.',
  },
  'personal-attention': {
    yes: 'Parduotuvė prisijungusį pirkėją sveikina vardu.',
    no: 'Parduotuvė nerodo, kad pažįsta prisijungusį pirkėją.',
    why: 'Nuolatiniam klientui malonu būti pažintam.',
  },
  'newsletter-consent': {
    yes: 'Nė vienas naujienlaiškio langelis iš anksto nepažymėtas.',
    no: 'Iš anksto pažymėtas naujienlaiškio langelis: „{box}“.',
    why: 'Sutikimas, kurį reikia atsiimti, – ne sutikimas.',
  },
};
