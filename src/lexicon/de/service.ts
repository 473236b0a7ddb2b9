import { phrases, type ServiceWords } from '../service-words.ts';
import { clock } from './clock.ts';
import { notions } from './notions.ts';

export const service: ServiceWords = {
  time: {
    hour: phrases('stunde* | std | h'),
    day: phrases(
      'tag | tage | tagen | tages | tags | werktag* | arbeitstag* | kalendertag* | geschäftstag* | tägige* | tägiges | tägiger | nacht | nächte | nächten',
    ),
    week: phrases('woche* | wöchige*'),
    month: phrases('monat*'),
    year: phrases('jahr*'),
    dayKinds: phrases('volle* | ganze*'),
    nextDay: phrases(
      'am nächsten tag | am nächsten werktag | nächster werktag | nächster tag | morgen | über nacht | am folgetag | folgetag | am folgenden tag | am folgenden werktag | nächsten werktag | nächsten tag | nächsten arbeitstag | nächster arbeitstag',
    ),
    sameDay: phrases(
      'am selben tag | am gleichen tag | taggleich | noch heute | am bestelltag | am tag der bestellung',
    ),
    dayAfter: phrases('übermorgen | übernächsten tag | übernächsten werktag | übernächster tag'),
    numbers: {
      ein: 1,
      einen: 1,
      eine: 1,
      einem: 1,
      einer: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      zehn: 10,
      zwölf: 12,
      vierzehn: 14,
      zwanzig: 20,
      dreissig: 30,
      dreißig: 30,
      sechzig: 60,
      neunzig: 90,
      hundert: 100,
    },
    to: phrases('bis | bis zu | und | oder'),
    weekdays: [
      phrases('montag* | mo'),
      phrases('dienstag* | di'),
      phrases('mittwoch* | mi'),
      phrases('donnerstag* | do'),
      phrases('freitag* | fr'),
      phrases('samstag* | sonnabend* | sa'),
      phrases('sonntag* | sonn | so'),
    ],
    mondayToFriday: phrases(
      'werktags | wochentags | an werktagen | werktäglich | werktag | werktagen | jeden werktag | an wochentagen | unter der woche | arbeitstags | an arbeitstagen',
    ),
    weekend: phrases('wochenende | am wochenende | wochenenden'),
    daily: phrases(
      'täglich | jeden tag | alle tage | an allen tagen | sieben tage die woche | 7 tage die woche | an sieben tagen',
    ),
    holidays: phrases('feiertag* | feiertags | an feiertagen'),
    closed: phrases(
      'geschlossen | ruhetag* | zu | schließtag* | nicht besetzt | nicht erreichbar | haben wir frei | ruhen wir | ruht | machen wir pause | kein telefondienst | nicht da | bleibt geschlossen | bleibt zu | schließt | sind wir nicht | kein service | nicht erreichbar* | stumm | frei',
    ),
    am: phrases('vormittags | vorm.'),
    pm: phrases('nachmittags | nachm.'),
    oClock: phrases('uhr | h'),
    roundTheClock: phrases('24/7 | rund um die uhr | tag und nacht'),
    months: [
      phrases('januar | jan | jänner'),
      phrases('februar | feb'),
      phrases('märz | mrz'),
      phrases('april | apr'),
      phrases('mai'),
      phrases('juni | jun'),
      phrases('juli | jul'),
      phrases('august | aug'),
      phrases('september | sep | sept'),
      phrases('oktober | okt'),
      phrases('november | nov'),
      phrases('dezember | dez'),
    ],
  },
  faq: {
    title: phrases(
      'faq | faqs | häufige fragen | häufig gestellte fragen | fragen und antworten | fragen & antworten | oft gestellte fragen | ihre fragen | oft gefragt | häufig gefragt | ihr fragt | sie fragen',
    ),
    help: phrases(
      'hilfe | hilfecenter | hilfe-center | kundenservice | service | support | kundendienst | hilfebereich | hilfeartikel*',
    ),
    questions: phrases(
      'wie | was | wann | wo | welche* | warum | wer | kann ich | können | muss ich | gibt es | ist | sind | wird | werden | darf ich | wohin | womit | woher | fallen',
    ),
    shopping: phrases(
      'bestell* | liefer* | versand* | versend* | rücksend* | rückgabe* | retoure* | retournier* | zahl* | bezahl* | umtausch* | umtauschen | größe* | paket* | lager* | storn* | rechnung* | konto | passwort | produkt* | garantie | sendung* | artikel* | widerruf* | erstattung* | ware*',
    ),
    foreign: phrases(
      'gutschein* | geschenkgutschein* | geschenkkarte* | karriere | job* | stellenangebot* | bewerb* | franchise* | großhandel* | wiederverkäufer* | händlerkonto | investor* | presse | partnerprogramm | praktik* | ausbildung* | vorstellungsgespräch',
    ),
    placeholder: phrases(
      'lorem ipsum | dolor sit amet | demnächst | in kürze | im aufbau | folgt in kürze | hier steht | platzhalter* | in vorbereitung | wird noch ergänzt | inhalt folgt | beispieltext | blindtext',
    ),
  },
  contact: {
    hours: phrases(
      'öffnungszeiten | servicezeiten | telefonzeiten | geschäftszeiten | erreichbar* | sprechzeiten | bürozeiten | hotline-zeiten | zeiten | kundenservice-zeiten | geöffnet | wir sind für sie da | wir sind da',
    ),
    service: phrases(
      'kundenservice | kundendienst | hotline | telefon* | support | service | rufen sie | chat | kontakt',
    ),
    phone: phrases(
      'telefon | telefonnummer | tel | fon | hotline | rufnummer | mobil | handy | anrufen | telefonisch* | rufen sie | ruf uns | service-telefon | telefonnr | ruf an | anruf | rufen sie uns an | mobilnummer | sms | bestelltelefon | servicetelefon | kundentelefon | beratungstelefon | fachberatung | durchwahl',
    ),
    fax: phrases('fax | telefax'),
    email: phrases('e-mail | email | mail'),
    at: phrases('at | ät | bei'),
    chat: phrases(
      'live-chat | livechat | chat starten | jetzt chatten | chatten sie | chat öffnen | mit uns chatten | zum chat | chat | live sprechen | live beraten',
    ),
    callback: phrases('rückruf* | rückruf anfordern | rückrufservice | wir rufen sie zurück | zurückrufen'),
    counter: phrases(
      'besuchen sie uns | besuch uns | ladengeschäft | in unserem laden | unser laden | vor ort | ausstellung | showroom | filiale* | persönlich vorbei* | persönlich beraten | persönliche beratung | persönlich abhol* | kommen sie vorbei | komm vorbei | schauen sie vorbei | schau vorbei | kommt vorbei',
    ),
    writeUs: phrases(
      'kontaktformular | schreiben sie uns | schreib uns | nachricht senden | nachricht schreiben | kontaktieren sie uns | kontakt aufnehmen | schreibt uns | schreibe uns | mailen sie | mail an uns | schreib einfach',
    ),
    message: phrases('nachricht | ihre nachricht | anfrage | mitteilung | frage | anliegen'),
    track: phrases(
      'sendungsverfolgung | sendung verfolgen | bestellung verfolgen | paket verfolgen | bestellstatus | auftragsstatus | lieferstatus | wo ist meine bestellung | wo ist mein paket | paketverfolgung | tracking | bestellung nachverfolgen | sendungsstatus | auftrag verfolgen | bestellung … verfolgen | lieferung … verfolgen | sendung … verfolgen | verfolgen sie … bestellung | verfolge … bestellung | bestellverfolgung | auftragsverfolgung',
    ),
    status: phrases(
      'stand | status | bearbeitungsstand | fortschritt | wo sich | wo sich … befindet | wo ihr paket | wo ihre sendung | wo dein paket | sendungsnummer | bestellung einsehen | bestellung ansehen | bestellung abrufen | bestellungen einsehen',
    ),
    orders: phrases(
      'mein konto | meinem konto | ihrem konto | deinem konto | kundenkonto* | meine bestellungen | bestellübersicht | bestellhistorie | bestelldetails',
    ),
  },
  returns: {
    title: phrases(
      'rückgabe | rücksendung* | retoure* | widerruf* | umtausch* | rückgabe & umtausch | widerrufsrecht | widerrufsbelehrung | rückgaberecht | rückversand | erstattung*',
    ),
    about: phrases(
      'rückgabe* | rücksend* | retour* | zurücksend* | zurückschick* | zurückgeb* | zurückgegeben | zurückgesendet | zurückgeschickt | widerruf* | umtausch* | umgetauscht | zurück | rückversand* | gefällt nicht | nicht gefällt | nehmen sie zurück | nehmt ihr zurück | nehmt ihr … zurück | nehmen sie … zurück',
    ),
    window: phrases(
      'innerhalb von # … zurück* | innerhalb … # … zurück* | binnen # … zurück* | # … zurücksend* | # … zurückgeb* | # … zurückschick* | # … retournier* | # … umtausch* | # rückgabe* | # rückgaberecht | # lang … zurück* | # zeit | # widerruf* | # widerrufsrecht | # umtauschrecht | # geld-zurück* | # geld zurück* | # rückgabefrist | # retoure* | rückgabefrist … # | rückgabefrist # | rückgaberecht … # | rückgabe* … innerhalb … # | rückgabe* … bis zu # | rückgabe* # | widerrufsfrist … # | widerrufsfrist # | widerruf* … innerhalb … # | widerrufen … # | innerhalb von # … widerrufen | binnen # … widerrufen | binnen # … ohne angabe | innerhalb von # ohne angabe | # testen | rücksendung innerhalb … # | rücksendung* … innerhalb … # | zurückgeb* … innerhalb … # | zurücksend* … innerhalb … # | umtausch innerhalb … # | umtausch* … # | retour* … innerhalb … # | retour* … # | rückgabemöglichkeit … # | retourenfrist … # | nicht gefallen … # | nicht gefällt … # | verlänger* … # | nehmen … zurück … # | nehmen … # … zurück | # … nehmen … zurück | # probe* | # zur probe | # … testen | geld-zurück-garantie # | geld zurück … # | zurück … innerhalb #',
    ),
    windowWeak: phrases(
      'innerhalb von # | binnen # | # ab erhalt | # nach erhalt | # ab lieferung | # ab dem tag | # ab kaufdatum | # ab zustellung | # nach lieferung | bis zu # | sie haben # | du hast # | wir geben # | wir geben ihnen # | wir geben dir # | bekommst du # | # lang',
    ),
    refund: phrases(
      'erstatt* … innerhalb … # | rückerstatt* … # | # … rückerstatt* | erstatt* … binnen # | erstatt* … # | binnen # … erstatt* | innerhalb von # … erstatt* | # … erstatten | # … erstattet | rückzahl* … # | rückzahlung* … binnen # | # … rückzahlung* | # … zurückzuzahlen | # … zurückzahlen | geld … innerhalb … # | geld … # … zurück | gutschrift … # | gutgeschrieben … # | # … gutgeschrieben | überweis* … # | bearbeit* … # | # … bearbeit* | prüf* … # | garantie … # | # garantie | # … gewährleistung | gewährleistung* … # | melden … # | # … melden | antwort* … # | # … antwort* | liefer* … # | # lieferzeit | versand … # | versendet … # | abhol* … # | # … abhol* | # … aufbewahrt | aufbewahr* … # | gültig … # | # gültig | mängel … # | beschädig* … # | # … abgeholt | fahrer … #',
    ),
    money: phrases('geld … innerhalb … # | kaufpreis … # | # … kaufpreis | betrag … # | # … betrag'),
    free: phrases(
      'kostenlose* rück* | kostenlose* retoure* | kostenlos* … zurück* | kostenfrei* rück* | kostenfrei* retoure* | kostenfrei* … zurück* | gratis … rück* | gratis retoure* | rücksendung … kostenlos | rücksendung … kostenfrei | rücksendung ist … kostenlos | rückgabe … kostenlos | rückgabe … kostenfrei | retoure* … kostenlos | retoure* … kostenfrei | retoure* … gratis | rückversand … kostenlos | rückversand … kostenfrei | kostenloser rückversand | kostenloser versand und rück* | kostenloser hin- und rück* | kostenlos* … retournier* | wir tragen die … rück* | rücksendekosten … wir | wir übernehmen … rück* | rücksendekosten … übernehmen wir | kostenlos* … umtausch* und rück* | portofrei* … zurück* | portofreie rück* | ohne kosten … zurück* | rückversand auf unsere kosten',
    ),
    paid: phrases(
      'nicht kostenlos | nicht kostenfrei | keine kostenlose* rück* | keine kostenlose* retoure* | tragen die … kosten der rücksendung | kosten der rücksendung tragen sie | kosten der rücksendung trägt der | kosten der rücksendung … kunde* | kosten der rücksendung … käufer* | rücksendekosten trägt der | rücksendekosten … kunde* | rücksendekosten … käufer* | rücksendekosten tragen sie | rücksendekosten trägst du | rücksendekosten … selbst | sie tragen die … rücksend* | sie tragen die … kosten | du trägst die … kosten | sie tragen die unmittelbaren kosten | unmittelbaren kosten der rücksendung | auf eigene kosten | auf ihre kosten | auf deine kosten | auf kosten des kunden | auf kosten des käufers | zu ihren lasten | zu lasten des kunden | zu lasten des käufers | kosten … selbst … tragen | porto … selbst | rückversand … selbst … bezahlen | rücksendung … kostenpflichtig | kostenpflichtige rück* | von ihnen zu tragen | von ihnen getragen | von ihnen bezahlt',
    ),
    fee: phrases(
      'rücksend* … $ | rückgabe* … $ | retoure* … $ | rückversand* … $ | $ … rücksend* | $ … retoure* | $ … rückversand | $ pro retoure | $ pro rücksendung | $ … abgezogen | ziehen … $ … ab | $ … einbehalten | retourengebühr … $ | rücksendegebühr … $ | bearbeitungsgebühr … $ | etikett … $ | $ … etikett',
    ),
    elsewhere: phrases(
      'aus dem ausland | ins ausland | ausland | außerhalb deutschlands | außerhalb der eu | andere länder | anderen ländern | international* | schweiz | aus österreich | anderen versanddienst* | anderer versanddienst* | anderen paketdienst* | von den inseln | aus der schweiz | von helgoland',
    ),
    faulty: phrases(
      'defekt* | beschädigt* | mangelhaft* | falsche* artikel* | falschlieferung | fehlerhaft* | zerbrochen* | kaputt* | transportschaden* | transportschäden | schadhaft* | zerbrach* | gebrochen | beschädigung* | nicht wie beschrieben | nicht der beschreibung | vertragswidrig* | gewährleistung* | garantiefall*',
    ),
    label: phrases(
      'retourenlabel* | rücksendeetikett* | retourenetikett* | rücksendelabel* | rücksendeschein* | retourenschein* | rückversandetikett | rücksende-etikett* | retouren-label* | frankierte* … etikett* | vorfrankiert* | frankierte* rück* | paketmarke* | rücksendeaufkleber | retourenaufkleber | qr-code … retoure*',
    ),
    noLabel: phrases(
      'kein* retourenlabel* | kein* rücksendeetikett* | kein* retourenetikett* | kein* rücksendelabel* | kein* … etikett* | kein* retourenschein* | retourenlabel* … nicht | rücksendeetikett* … nicht | ohne retourenlabel | stellen … kein* … label* | kein* … label*',
    ),
    inStore: phrases(
      'in der filiale | in einer filiale | in jeder filiale | in jeder unserer filialen | in unseren filialen | in unserer filiale | in allen filialen | in einer unserer filialen | in unserem laden … zurück* | im laden … zurück* | in unserem geschäft | im geschäft … zurück* | in unseren geschäften | im ladengeschäft | in unserem ladengeschäft | in der filiale … zurück* | filialrückgabe | rückgabe … filiale* | rückgabe … vor ort | rückgabe im laden | rückgabe im geschäft | vor ort … zurückgeb* | im store | in allen stores | in jedem store | in allen geschäften | in allen unseren filialen | in unseren stores | in einem unserer geschäfte | in einem unserer stores',
    ),
    notInStore: phrases(
      'filiale* … nicht möglich | nicht in der filiale | nicht in unseren filialen | nicht in den filialen | filiale* … nicht … zurück* | filialen nehmen keine | nicht im laden | laden … nicht möglich | nicht im ladengeschäft | ladengeschäft … nicht | keine rückgabe … filiale* | keine rückgabe … laden* | geschäft* … nicht möglich | nicht in unserem geschäft',
    ),
    online: phrases(
      'retourenportal | rücksendeportal | retouren-portal | retoure … anmelden | retoure anmelden | rücksendung … anmelden | rücksendung anmelden | retoure … online | rücksendung … online | rückgabe … online | online … retoure* | online … rücksend* | online … rückgabe | im kundenkonto … retoure* | im kundenkonto … rücksend* | im kundenkonto … rückgabe | in ihrem konto … retoure* | in ihrem konto … rück* | in deinem konto … retoure* | im konto … retoure* | kundenkonto … retoure* | kundenkonto … anmelden | retourencenter | retoure starten | rücksendung starten | rückgabe starten | retoure … registrieren | retoure … kundenkonto | retoure … konto | rücksendung … kundenkonto | rücksendung … konto | rückgabe … kundenkonto | online-retoure | online-widerruf | widerrufsbutton',
    ),
    single: phrases(
      'gilt für alle produkte | gilt für alle artikel | gilt für alle waren | gilt für das gesamte sortiment | für alle artikel gleich* | für alle produkte gleich* | gleichen bedingungen … alle | gleiche bedingungen | gleiche frist … alle | für alle artikel gelten | für alle produkte gelten | für alle artikel | für alle produkte | für das gesamte sortiment | online und in der filiale … gleich* | egal ob online | auch für reduzierte | auch reduzierte artikel | einheitliche* rückgabe* | einheitliche | ohne ausnahme | keine ausnahmen | für jedes produkt | für jeden artikel | auf alles | für alles | für alle waren | sämtliche artikel | sämtliche waren | dieselbe regel | die gleiche regel | gilt für alles | gilt … für alle artikel | gelten … für alle artikel | gesamtes sortiment | gesamte sortiment | ganze sortiment | auch für sale | ausnahmen gibt es nicht | ausnahmen gibt es keine | es gibt keine ausnahmen | ausnahmslos',
    ),
    split: phrases(
      'vom umtausch ausgeschlossen | von der rückgabe ausgeschlossen | von der rücksendung ausgeschlossen | vom widerruf ausgeschlossen | ausgeschlossen | ausgenommen | nicht zurückgegeben werden | nicht zurückgenommen | kein rückgaberecht | kein widerrufsrecht | kein umtausch | reduzierte ware … nicht | reduzierte artikel … nicht | je nach produkt* | je nach kategorie | unterschiedliche rückgabe* | abweichende frist* | für … gilt eine kürzere | widerrufsrecht besteht nicht | besteht kein | erlischt | nehmen wir nicht zurück | nicht zurücknehmen | vom widerrufsrecht | nehmen wir leider nicht zurück | können nicht zurück* | ist vom umtausch | nicht zurück nehmen | zurückgeben geht nicht | kann nicht zurück*',
    ),
    sale: phrases('reduziert* | sale | sonderangebot* | rabattiert* | geschenk* | outlet | sale-artikel*'),
    differs: phrases(
      'je nach produkt* | je nach kategorie | unterschiedliche rückgabe* | abweichende frist* | gilt eine kürzere',
    ),
  },
  delivery: {
    title: phrases(
      'versand | lieferung | versandkosten | versand & lieferung | lieferung & versand | versand und zahlung | versandinformationen | liefer- und versandkosten | versandarten | lieferbedingungen | versandbedingungen | lieferzeit* | zustellung | porto | versandporto',
    ),
    about: phrases('liefer* | versand* | versend* | zustell* | porto | paket* | spedition* | abhol* | kurier*'),
    methods: phrases(
      'standardversand | standardlieferung | expressversand | expresslieferung | express-versand | expresszustellung | paketversand | paketdienst | versand | lieferung | lieferung nach hause | hauszustellung | kurier* | abholung im laden | abholung in der filiale | selbstabholung | selbstabholer | abholung | filialabholung | click & collect | packstation | paketshop* | paketstation* | abholstation* | abholpunkt* | postfiliale | deutsche post | warensendung | briefversand | spedition* | overnight | over-night | am nächsten tag | same day | standard | express | premium | sperrgut* | wunschtermin | terminlieferung | samstagszustellung | auslandsversand | nachnahme | warenpost | brief | großbrief | paket | selbst abholen | abholen | palettenversand | möbellieferung | speditionslieferung | zwei-mann-service | einschreiben',
    ),
    threshold: phrases(
      'ab $ | über $ | ab einem bestellwert | ab einem einkaufswert | ab einem warenwert | mindestbestellwert | bei bestellungen über | bestellungen über $ | bestellwert | einkaufswert | warenwert | unter $ | bis $ | sobald … $ | mindestens $ | ab einem bestellwert von $ | ab einem einkaufswert von $ | ab einem warenwert von $ | bestellwert von $ | warenwert von $ | einkaufswert von $ | mehr als $ | höher als $ | von mindestens $ | $ oder mehr | $ und mehr | erreich* $ | $ erreich*',
    ),
    free: phrases(
      'kostenlos* | gratis | kostenfrei* | versandkostenfrei | portofrei | frei haus | umsonst | keine kosten | ohne versandkosten | kostet nichts | ohne kosten | ohne aufpreis | ohne berechnung | kostet … nichts | zahlen … nichts',
    ),
    onRequest: phrases(
      'auf anfrage | nach tarif | laut tarif | nach aufwand | nach vereinbarung | individuelles angebot | nach absprache | nach deren tarif* | zu deren tarif* | zum tarif der | nach den tarifen',
    ),
    costs: phrases('kostet | kosten | beträgt | dauert | für'),
    days: phrases(
      'liefer* … # | # … liefer* | lieferzeit … # | lieferzeit # | zustell* … # | versand* … # | in # | innerhalb von # | dauert … # | # bei ihnen | # bei dir | kommt … #',
    ),
    notDays: phrases(
      'rück* … # | # … rück* | zurück* … # | # … zurück* | widerruf* … # | erstatt* … # | garantie … # | gewährleistung … # | abgehol* … # | # … abhol* | abhol* … innerhalb … # | aufbewahr* … # | # … aufbewahr* | bereit … # | # … bereit | lager* … # | melden … # | antwort* … # | zahl* … innerhalb … # | verlassen … lager … # | versandfertig … # | bearbeitung* … # | # vorher | halten … # | wartet … # | # … wartet | liegt … # … bereit | # vor',
    ),
    date: phrases(
      'lieferung bis | lieferung am | geliefert am | geliefert bis | voraussichtliche lieferung | voraussichtlich* … bei ihnen | liefertermin | lieferdatum | zustellung am | zustellung bis | ankunft | kommt am | bei ihnen am | bei dir am | lieferung zwischen | erhalten sie … am | lieferung voraussichtlich | lieferung',
    ),
    columns: {
      method: phrases(
        'versandart | lieferart | versandmethode | versand | lieferung | dienst | option | zustellart | versanddienst* | art | anbieter | versanddienstleister | zustelldienst | versandpartner',
      ),
      price: phrases(
        'kosten | preis | versandkosten | gebühr | porto | lieferkosten | tarif | wie viel | aufwand | betrag',
      ),
      time: phrases(
        'lieferzeit | dauer | laufzeit | zeit | zustellzeit | lieferdauer | lieferfrist | wie lange | wann | zustellung in | zustelldauer',
      ),
    },
  },
  product: {
    oldPrice: phrases(
      'statt | uvp | unverbindliche preisempfehlung | vorher | bisher | bisheriger preis | alter preis | früher | ursprünglich* | niedrigster preis | streichpreis | listenpreis | grundpreis | normalpreis | regulärer preis | normaler preis',
    ),
    regularPrice: phrases('normalpreis | regulärer preis | normaler preis'),
    inStock: phrases(
      'auf lager | lieferbar | sofort lieferbar | verfügbar | sofort verfügbar | vorrätig | am lager | auf vorrat | versandfertig | ab lager | genügend vorrätig | ausreichend verfügbar | # verfügbar | # stück verfügbar | lagerbestand: # | bestand: # | verfügbarkeit: #',
    ),
    lowStock: phrases(
      'nur noch … stück | nur noch … verfügbar | nur noch … auf lager | nur noch wenige | nur noch … übrig | nur noch … vorrätig | nur noch … lieferbar | wenige verfügbar | wenige stück | geringer bestand | fast ausverkauft | letzte stücke | letztes stück | bald ausverkauft | noch … stück | knapper bestand | nur wenige | wenige stücke | wenige exemplare | geringe stückzahl | restbestand | fast vergriffen | bald vergriffen | beinahe ausverkauft | demnächst ausverkauft | so gut wie ausverkauft',
    ),
    outOfStock: phrases(
      'nicht auf lager | ausverkauft | nicht lieferbar | nicht verfügbar | derzeit nicht | zurzeit nicht | momentan nicht | nicht vorrätig | vergriffen | nicht mehr lieferbar | nicht mehr verfügbar | aktuell nicht verfügbar',
    ),
    description: phrases(
      'beschreibung | produktbeschreibung | artikelbeschreibung | produktdetails | über dieses produkt | details | artikeldetails | produktinformation*',
    ),
    attributes: phrases(
      'technische daten | eigenschaften | merkmale | spezifikation* | produktmerkmale | produktdaten | details | daten | abmessungen | produktinformation* | zusätzliche information* | artikelmerkmale | produkteigenschaften',
    ),
    reviews: phrases(
      'bewertungen | kundenbewertungen | rezensionen | kundenrezensionen | kundenmeinungen | bewertung* | das sagen unsere kunden | erfahrungen',
    ),
    noReviews: phrases(
      'noch keine bewertung* | keine bewertungen | erste bewertung | noch nicht bewertet | keine rezensionen | bewerten sie … als erste* | schreiben sie die erste',
    ),
    recommendations: phrases(
      'das könnte ihnen auch gefallen | das könnte dir auch gefallen | ähnliche produkte | ähnliche artikel | kunden kauften auch | kunden, die diesen artikel | wird oft zusammen gekauft | passend dazu | dazu passt | empfehlungen | empfohlene produkte | unsere empfehlung* | weitere produkte | auch interessant | zubehör | andere kunden kauften | kunden kauften außerdem | passende produkte | für sie empfohlen | wir empfehlen | andere kauften | kunden sahen auch | andere produkte | gleichen kategorie | selben kategorie | aus der gleichen | passt gut zu | harmoniert mit | dazu empfehlen | kaufen sie dazu | aus derselben serie | aus der gleichen serie | aus der serie | passt zu | dazu passend | passendes zubehör | ähnliches | verwandte produkte | gleich mitbestellen | gern dazu gekauft | wird gern dazu',
    ),
  },
  company: {
    title: phrases('impressum | anbieterkennzeichnung | angaben gemäß | kontakt | über uns | anbieter | unternehmen'),
    name: phrases(
      'firma | firmenname | anbieter | betreiber | unternehmen | verantwortlich | inhaber | angaben gemäß § 5 | diensteanbieter | vertragspartner | verkäufer | verantwortlicher | verantwortliche stelle | verantwortliche | verkäuferin | inhaberin | betreiberin | anbieterin | händler | händlerin | verkäufers',
    ),
    legalForms: phrases(
      'GmbH | GmbH & Co. KG | UG | UG (haftungsbeschränkt) | AG | KG | OHG | e.K. | e.U. | GbR | SE | eG | Ges.m.b.H. | Gesellschaft mbH | gGmbH | KGaA | AG & Co. KG | UG & Co. KG | e.G. | GesbR | Sàrl | Gesellschaft m.b.H. | gesellschaft m.b.H. | gesellschaft mbH | Gesellschaft mit beschränkter Haftung | Aktiengesellschaft | mbH',
    ),
    address: phrases(
      'anschrift | adresse | sitz | firmensitz | geschäftsadresse | postanschrift | sitz der gesellschaft | geschäftsanschrift | hausanschrift | firmenanschrift | ladenadresse',
    ),
    registration: phrases(
      'handelsregister | handelsregisternummer | registernummer | hrb | hra | firmenbuchnummer | fn | registergericht | amtsgericht',
    ),
    taxNumber: [],
    privacy: phrases(
      'datenschutz | datenschutzerklärung | datenschutzhinweise | datenschutzbestimmungen | datenschutzrichtlinie',
    ),
  },
  order: {
    number: phrases(
      'bestellnummer lautet | bestellnummer | bestell-nr | bestellnr | auftragsnummer | bestellung nr | auftrags-nr | bestellungsnummer | ihre bestellung | bestell-nummer | vorgangsnummer | bestellung | bestellreferenz | auftragskennung',
    ),
    placed: phrases(
      'vielen dank für ihre bestellung | vielen dank für deine bestellung | danke für ihre bestellung | danke für deine bestellung | bestellung eingegangen | ihre bestellung ist eingegangen | wir haben ihre bestellung erhalten | bestellbestätigung | bestellung bestätigt | bestellung erfolgreich | bestellung abgeschlossen | bestellung ist bei uns eingegangen | vielen dank für ihren einkauf | bestellung ist bestätigt | bestellung wurde bestätigt | bestellung ist eingegangen',
    ),
    cancel: phrases(
      'bestellung stornieren | stornieren | bestellung … storniert werden | storno | stornierung | bestellung widerrufen | bestellung ändern oder | bestellung … abbrechen | storn* … bestell* | bestell* … storn* | bestellung zurückziehen | stornierbar | stornierst',
    ),
    noCancel: phrases(
      'nicht storniert werden | nicht mehr storniert | keine stornierung | stornierung … nicht möglich | nicht mehr stornier* | wurde storniert | nicht stornierbar',
    ),
    totals: {
      subtotal: phrases('zwischensumme | warenwert | summe artikel | artikel | produkte'),
      delivery: phrases(
        'versand | versandkosten | lieferung | lieferkosten | porto | standardversand | expressversand | versandkosten | fracht | frachtkosten | transport',
      ),
      tax: phrases(
        'mwst | mwst. | inkl. mwst | mehrwertsteuer | ust | steuer | steuern | enthaltene mwst | umsatzsteuer | davon mwst',
      ),
      total: phrases(
        'gesamt | gesamtsumme | gesamtbetrag | summe | endbetrag | rechnungsbetrag | zu zahlen | gesamtpreis | zu zahlender betrag',
      ),
    },
    newsletter: phrases(
      'newsletter | angebote per e-mail | werbung | neuigkeiten | aktionen und angebote | angebote und neuigkeiten | werbliche | rabattaktionen | exklusive angebote | halten sie mich auf dem laufenden | über neuheiten | informieren sie mich | aktionen per e-mail | neues per e-mail | nachrichten per e-mail | infos per e-mail',
    ),
    greeting: phrases(
      'hallo | willkommen | willkommen zurück | guten tag | guten morgen | hi | liebe | lieber | angemeldet als | eingeloggt als',
    ),
    addToCart: phrases(
      'in den warenkorb | in den einkaufswagen | zum warenkorb hinzufügen | jetzt kaufen | in die einkaufstasche | warenkorb legen | kaufen',
    ),
  },
  advertising: phrases('anzeige | werbung | gesponsert | sponsored | werbeanzeige'),
  clock,
  notions,
};
