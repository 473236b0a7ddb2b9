import { type Notions, phrases } from '../service-words.ts';

export const notions: Notions = {
  shop: phrases(
    'laden | läden | ladengeschäft* | geschäft* | filiale* | showroom* | store | stores | markt | märkte | ausstellung | boutique* | theke | vor ort | lagerverkauf | werksverkauf | fabrikverkauf | rampenverkauf | filialzeiten | verkaufsraum | hofladen* | ladenlokal* | lädchen | geschäftsstelle* | standort* | verkaufsstelle* | ausstellungsraum* | baumschule* | gärtnerei* | outlet-store | factory outlet | abholmarkt',
  ),
  brings: phrases(
    'bring* | abgeb* | abgegeben | zurück* | nehm* | rückgabe* | umtausch* | vorbei* | entgegen* | reklam* | kommen | kommst | komm | vorbeibring* | geben | gib | gebt | vorbeikommen',
  ),
  no: phrases(
    'nicht | kein | keine | keinen | keiner | keinem | nie | leider | ausschließlich per post | nur per post',
  ),
  nothing: phrases(
    'kostenlos* | kostenfrei* | gratis | umsonst | kostet sie nichts | kostet dich nichts | kostet nichts | ohne kosten | portofrei* | auf unsere kosten | wir übernehmen | übernehmen wir | wir zahlen | zahlen wir | wir tragen | tragen wir | geht auf uns | frei haus | nichts abgezogen | ziehen nichts ab | ziehen wir nichts | kein abzug | ohne abzug | rückporto erstatten wir | rückporto erstatten wir ihnen | rücksendekosten erstatten wir | porto erstatten wir | erstatten wir das porto',
  ),
  buyerPays: phrases(
    'auf eigene kosten | auf ihre kosten | auf deine kosten | tragen sie | trägst du | zahlen sie | zahlst du | trägt der kunde | trägt der käufer | trägt der kunde | kunde trägt | käufer trägt | zu ihren lasten | zu lasten des | selbst bezahlen | selbst tragen | selbst zahlen | müssen sie selbst | gehen zu ihren | kostenpflichtig* | übernimmst du | übernehmen sie | übernimmt der kunde | zahlt der kunde | porto … selbst | zahlst du selbst | zahlen sie selbst | liegen bei ihnen | liegen bei dir | liegt bei dir | gehen auf deine | gehen auf ihre | trägt der verbraucher | trägt der besteller | verbraucher trägt | porto geht auf sie | porto geht auf dich | sache des kunden | sache des käufers | vom kunden zu tragen | vom käufer zu tragen | vom kunden getragen | vom besteller zu tragen',
  ),
  law: phrases(
    'gesetzlich* | gesetz | gesetzes | gesetzgeber | widerrufsrecht von | verbraucherrecht* | fernabsatzrecht | bgb',
  ),
  more: phrases(
    'verlänger* | freiwillig* | statt | gewähren | räumen wir | darüber hinaus | länger als | wir gehen weiter | bei uns | wir bieten mehr | wir geben ihnen | wir geben dir | großzügiger',
  ),
  account: phrases(
    'online | kundenkonto | konto | mein konto | retourenportal | rücksendeportal | portal | retoure anmelden | rücksendung anmelden | app | bestellübersicht | online-formular | rückgabeformular | retourenformular | loggen sie sich | logge dich | logg dich | eingeloggt | einloggen',
  ),
  label: phrases(
    'etikett | etiketten | *etikett | *etiketten | *label | *labels | rücksendeschein | retourenschein | *aufkleber',
  ),
  without: phrases('ohne'),
  charges: phrases(
    'berechnen | kostet | gebühr* | pauschal* | abgezogen | abziehen | kosten | ziehen | behalten | einbehalten | ziehen wir | abzüglich',
  ),
  others: phrases(
    'presse* | großhandel* | händleranfrage* | wiederverkäufer* | karriere | bewerbung* | jobs | webdesign* | hosting | provider | schlichtungsstelle* | streitbeilegung* | streitschlichtung* | aufsichtsbehörde* | datenschutzbeauftragte* | landesbeauftragte* | kooperation* | franchise | technische umsetzung | realisierung | umsetzung der website | *schlichtungsstelle* | *schlichter* | journalist* | notruf | giftnotruf | behörde* | verbraucherzentrale* | rechtsstreit* | streitigkeit* | gestaltung | konzeption | webseite erstellt | design und umsetzung | programmierung | konzept und | konzept & | umsetzung | servicepartner* | vertragswerkstatt | vertragswerkstätten | herstellerservice | werkskundendienst | auftragsverarbeiter* | hoster | hosting-anbieter | webhoster',
  ),
  same: phrases(
    'gleichen regeln | gleiche regeln | gleichen bedingungen | gleiche bedingungen | dieselben bedingungen | dieselben regeln | derselben bedingungen | dasselbe | gilt gleichermaßen | egal ob | ganz gleich | gleich ob | unabhängig davon | einheitlich* | keinen unterschied',
  ),
  sold: phrases('online | laden | filiale* | telefon* | geschäft* | shop | internet | markt'),
  otherPlace: phrases(
    'marktstand | messe | messen | marktplatz | marktplätze* | amazon | ebay | etsy | fachhändler* | im laden gekauft* | in der filiale gekauft* | im geschäft gekauft* | im ladengeschäft gekauft*',
  ),
  form: phrases(
    'kontaktformular* | formular | online-formular | anfrage senden | anfrage stellen | ticket erstellen | anfrage einreichen | anfrageformular* | nachrichtenformular | webformular | mailformular',
  ),
  chatSaid: phrases('live-chat | livechat | chat | im chat | per chat | chatten | chatte'),
  off: phrases(
    'abgeschaltet | eingestellt | deaktiviert | außer betrieb | nicht mehr | derzeit nicht | im aufbau | in kürze | demnächst',
  ),
  messengers: phrases('whatsapp | messenger | telegram | signal | threema | viber'),
  fees: phrases(
    'gebühr* | zuschlag* | aufpreis | geschenkverpackung* | versicherung | nachnahmegebühr* | mindermengen* | inselzuschlag* | *zuschlag* | *gebühr* | aufschlag | wir berechnen zusätzlich | kommen hinzu | mehrkosten | nachnahme kostet | nachnahmeentgelt | erneute zustellung | nachnahme | barzahlung | zahlung bei lieferung | zusätzlich zum versand | zusätzlich zu den versandkosten',
  ),
  members: phrases('mitglied* | club | klub | stammkund* | vip | abonnent*'),
  undelivered: phrases(
    'unzustellbar* | nicht zustellbar* | nicht abgeholt* | annahmeverweiger* | falsche* adresse | nicht angenommen*',
  ),
  excepted: phrases(
    'unterwäsche | bademode | hygiene* | kosmetik* | ohrring* | lebensmittel | verderblich* | personalisiert* | maßgefertigt* | maßanfertigung* | sonderanfertigung* | sonderlängen | kundenspezifikation | individuell* | graviert* | zuschnitt* | zugeschnitten* | gutschein* | geschenkkarte* | reduzierte* | matratze* | software | download* | pflanzen | strumpf* | strümpfe | socken | thermowäsche | piercing* | arzneimittel* | medikament* | tierfutter | futter | streu | saatgut | meterware | b-ware | restposten | gebraucht* | lebende tiere | lebewesen | geöffnet* | solche artikel | solche ware* | initialen | bestickt* | nach maß | nach ihren maßen | nach deinen maßen | monogrammiert*',
  ),
  paper: phrases(
    'druck* | ausdruck* | ausgedruckt* | beileg* | legen | beilegen | ins paket | per post | im paket | liegt bei | liegt dem paket bei | liegt der sendung bei | beiliegend* | pdf',
  ),
  addressee: phrases(
    'lieferadresse | rechnungsadresse | lieferanschrift | rechnungsanschrift | kundendaten | empfänger* | ihre daten | deine daten | versandadresse | rechnung an | lieferung an | besteller | lieferung geht an | käufer',
  ),
};
