/** The sentences of each criterion by their key, and why it matters (`why`). */
export const deSays: Record<string, Record<string, string>> = {
  'search-engine-readiness': {
    all: 'Alles, was eine Suchmaschine braucht, ist da.',
    some: 'Von dem, was eine Suchmaschine braucht, sind {value} da; es fehlt: {missing}.',
    why: 'Die meisten beginnen bei einer Suchmaschine; einen Shop, den sie nicht lesen kann, findet niemand.',
  },
  'site-search': {
    yes: 'Der Shop hat eine Suche.',
    no: 'Im Shop wurde keine Suche gefunden.',
    why: 'Wer weiß, was er will, tippt es ein; ohne Suche geht er.',
  },
  'search-rank': {
    value: 'Die Suche nach „{query}“ bringt das Produkt auf Platz {value}.',
    absent: 'Die Suche nach „{query}“ bringt das Produkt nicht.',
    why: 'Man sieht die ersten Treffer an und hält den Rest für nicht vorhanden.',
  },
  'search-tolerance': {
    yes: 'Die Suche kommt mit dem Tippfehler „{query}“ zurecht.',
    no: 'Beim Tippfehler „{query}“ findet die Suche das Produkt nicht und bietet es nicht an.',
    why: 'Handy und Eile machen Tippfehler; wer keinen kennt, antwortet einem Käufer „nichts gefunden“.',
  },
  'time-to-product': {
    value: 'Von der Startseite zum Produkt brauchte der Shop {value}.',
    why: 'Jede Sekunde Warten auf dem Weg zur Ware kostet Käufer.',
  },
  'clicks-to-product': {
    value: 'Klicks von der Startseite zum Produkt: {value}.',
    why: 'Ware, die tief liegt, wird nicht gefunden.',
  },
  'product-price': {
    yes: 'Die Produktseite zeigt den Preis: {price}.',
    no: 'Auf der Produktseite wurde kein Preis gefunden.',
    why: 'Niemand kauft, ohne den Preis zu kennen; danach zu fragen kostet einen Tag.',
  },
  'product-information': {
    all: 'Die Produktseite sagt alles: Beschreibung, Merkmale, Bilder, Preis, Bestand und Lieferung.',
    some: 'Die Produktseite sagt {value} dessen, was man braucht; es fehlt: {missing}.',
    why: 'Was hier nicht steht, sucht man bei der Konkurrenz.',
  },
  'product-images': {
    value: 'Bilder des Produkts: {value}.',
    why: 'Bilder ersetzen das In-die-Hand-Nehmen.',
  },
  'stock-status': {
    yes: 'Der Shop sagt, ob das Produkt vorrätig ist ({status}).',
    no: 'Weder Produktseite noch Warenkorb sagen, ob das Produkt vorrätig ist.',
    why: 'Wer raten muss, kauft dort, wo es gesagt wird.',
  },
  'stock-promise': {
    yes: 'Was als vorrätig gezeigt wurde, blieb es bis zum letzten Schritt.',
    no: 'Das Produkt war als vorrätig gezeigt und war es dann nicht ({where}).',
    why: 'Ware, die nach all dem Tippen doch weg ist, bleibt lange in Erinnerung.',
  },
  recommendations: {
    yes: 'Die Produktseite bietet andere Produkte an: {number}.',
    no: 'Die Produktseite bietet keine anderen Produkte an.',
    why: 'Ein guter Verkäufer zeigt, was dazu passt oder was statt dessen geht.',
  },
  'customer-reviews': {
    yes: 'Die Produktseite hat Platz für Bewertungen (vorhanden: {number}).',
    no: 'Die Produktseite hat keine Bewertungen.',
    why: 'Käufer trauen anderen Käufern mehr als dem Shop.',
  },
  'server-response': {
    value: 'Der Server antwortet in {value} (75. Perzentil über {documents} Seiten).',
    why: 'Bevor der Server antwortet, kann nichts erscheinen.',
  },
  'page-paint': {
    value: 'Der größte Teil einer Seite steht nach {value} (75. Perzentil über {documents} Seiten).',
    why: 'In diesem Moment wirkt eine Seite fertig.',
  },
  'interaction-delay': {
    value: 'Eine Seite reagiert in {value} auf einen Druck (75. Perzentil über {documents} Seiten).',
    why: 'Ein Knopf, der tot wirkt, wird zweimal oder gar nicht gedrückt.',
  },
  'layout-stability': {
    value: 'Die Seiten verschieben sich beim Laden um {value} (75. Perzentil über {documents} Seiten).',
    why: 'Was unter dem Finger wegspringt, lässt auf das Falsche drücken.',
  },
  'peak-slowdown': {
    value: 'Zu Stoßzeiten dauern die Schritte {value} so lange wie in ruhigen Stunden.',
    why: 'Die meisten kaufen, wenn die meisten kaufen: dann muss der Shop schnell sein.',
  },
  'clear-product-view': {
    none: 'Nichts lag vor dem Produkt.',
    value: 'Vor dem Produkt lagen oder mussten geschlossen werden: {value} ({names}).',
    why: 'Jedes Fenster vor der Ware ist ein Grund mehr zu gehen.',
  },
  'advertising-share': {
    value: 'Werbung nimmt {value} der Seiten mit Ware ein.',
    why: 'Werbung, die die Ware verdrängt, ist im Weg.',
  },
  'keyword-restraint': {
    value: 'Höchstens {value} des Textes einer Seite sind gehäufte Suchwörter.',
    why: 'Text für Maschinen verdeckt, was ein Mensch lesen will.',
  },
  'phone-screen-fit': {
    yes: 'Die Seiten passen auf einen Handybildschirm.',
    sideways: 'Auf dem Handy ist die Seite {px} px zu breit.',
    small: 'Auf dem Handy sind {small} von {targets} Links und Knöpfen zu klein.',
    why: 'Mehr als die Hälfte kommt mit dem Handy.',
  },
  accessibility: {
    none: 'Kein ernstes Hindernis für Menschen mit Behinderung gefunden.',
    value: 'Ernste Mängel der Barrierefreiheit: {value} ({names}).',
    why: 'Wer schlecht sieht oder keine Maus nutzt, kann sonst nicht kaufen.',
  },
  faq: {
    yes: 'Beantwortete häufige Fragen: {pairs}.',
    no: 'Keine Seite mit häufigen Fragen und Antworten gefunden.',
    why: 'Wer die Antwort findet, muss nicht schreiben und warten.',
  },
  'clicks-to-faq': {
    value: 'Klicks von der Startseite zu den häufigen Fragen: {value}.',
    absent: 'Von der Startseite führt kein Weg zu häufigen Fragen.',
    why: 'Hilfe, die schwer zu finden ist, hilft nicht.',
  },
  'faq-search': {
    yes: 'Die häufigen Fragen lassen sich durchsuchen.',
    no: 'Die häufigen Fragen lassen sich nicht durchsuchen.',
    why: 'In einer langen Liste findet die Suche die eine Antwort.',
  },
  'faq-categories': {
    yes: 'Die häufigen Fragen sind nach Themen geordnet: {number}.',
    no: 'Die häufigen Fragen sind nicht nach Themen geordnet.',
    why: 'Themen wie Zahlung oder Rückgabe führen auf einen Blick zur Antwort.',
  },
  'help-articles': {
    yes: 'Hilfeartikel im Shop: {number}.',
    no: 'Keine Hilfeartikel gefunden.',
    why: 'Ein guter Artikel beantwortet die Frage, bevor sie gestellt wird.',
  },
  'service-hours': {
    yes: 'Die Servicezeiten sind genannt: {hours}.',
    no: 'Keine Servicezeiten genannt.',
    why: 'Wer die Zeiten kennt, ruft nicht umsonst an.',
  },
  'phone-on-home': {
    three: 'Die Telefonnummer steht im Kopf der Startseite.',
    two: 'Die Telefonnummer steht auf der Startseite, aber nicht im Kopf.',
    one: 'Die Telefonnummer ist einen Klick von der Startseite entfernt.',
    zero: 'Weder auf der Startseite noch einen Klick weiter wurde eine Telefonnummer gefunden.',
    why: 'Eine sichtbare Nummer sagt, dass jemand antwortet.',
  },
  'contact-channels': {
    value: 'Kontaktwege: {value} ({names}).',
    none: 'Kein Kontaktweg gefunden.',
    why: 'Kunden wollen wählen, wie sie fragen.',
  },
  'live-chat': {
    yes: 'Der Shop bietet einen Chat.',
    no: 'Kein Chat gefunden.',
    why: 'Eine Frage, die dem Kauf im Weg steht, ist sofort beantwortet.',
  },
  'order-tracking': {
    yes: 'Eine Bestellung lässt sich online verfolgen.',
    no: 'Kein Ort gefunden, um eine Bestellung zu verfolgen.',
    why: '„Wo ist mein Paket?“ ist die häufigste Frage der Kunden.',
  },
  'cart-feedback': {
    yes: 'Das Hinzufügen wird bestätigt und richtig gezählt.',
    silent: 'Das Hinzufügen wird nicht sichtbar bestätigt.',
    wrong: 'Nach dem Hinzufügen stimmt die Stückzahl des Warenkorbs nicht.',
    why: 'Wer nicht sicher ist, legt es zweimal hinein oder geht.',
  },
  'cart-edit': {
    yes: 'Die Menge lässt sich ändern, die Summen folgen.',
    no: 'Die Menge ließ sich im Warenkorb nicht ändern.',
    sums: 'Die Menge lässt sich ändern, aber die Summen folgen nicht.',
    why: 'Wer die Menge nicht ändern kann, muss neu anfangen.',
  },
  'cart-remove': {
    yes: 'Ein Artikel lässt sich aus dem Warenkorb nehmen.',
    no: 'Kein Artikel ließ sich aus dem Warenkorb nehmen.',
    why: 'Ein falscher Artikel, der nicht herausgeht, beendet den Kauf.',
  },
  'cart-to-wishlist': {
    yes: 'Ein Artikel lässt sich vom Warenkorb auf eine Liste setzen.',
    no: 'Kein Artikel ließ sich vom Warenkorb auf eine Liste setzen.',
    why: 'Was heute nicht gekauft wird, ist nicht verloren.',
  },
  'universal-cart': {
    yes: 'Am zweiten Gerät angemeldet, ist Warenkorb oder Liste da.',
    no: 'Am zweiten Gerät sind Warenkorb und Liste leer.',
    why: 'Man wählt am Handy und kauft am Schreibtisch.',
  },
  'cart-persistence': {
    yes: 'Bei der Rückkehr war der Warenkorb noch gefüllt.',
    no: 'Bei der Rückkehr war der Warenkorb leer.',
    why: 'Viele kommen später zum Kaufen; ein leerer Warenkorb schickt sie fort.',
  },
  'checkout-screens': {
    value: 'Bildschirme der Kasse: {value}.',
    why: 'Jeder Bildschirm ist eine Stelle zum Aufgeben.',
  },
  'checkout-clicks': {
    value: 'Klicks in der Kasse: {value}, davon zum nächsten Bildschirm: {advancing}.',
    why: 'Klicks sind Arbeit.',
  },
  'checkout-fields': {
    value: 'Formularfelder in der Kasse: {value}.',
    why: 'Felder kosten mehr Geduld als Bildschirme.',
  },
  'checkout-time': {
    value: 'Der Shop brauchte für die Kasse {value}; am langsamsten: {slowest}.',
    why: 'Warten zwischen Zahlenwollen und Bestellung macht nervös.',
  },
  'shop-time': {
    value: 'Von der Startseite zur Bestellung etwa {value}: der Shop {store}, der Kunde selbst {shopper}.',
    why: 'Eine Besorgung von fünf Minuten macht man; eine von fünfzehn verschiebt man.',
  },
  'first-attempt': {
    yes: 'Der Kauf gelang beim ersten Versuch.',
    no: 'Der Kauf gelang nicht beim ersten Versuch: {because}.',
    why: 'Wem eine Bestellung einmal misslingt, der versucht es selten wieder.',
  },
  'guest-checkout': {
    yes: 'Man kann ohne Konto bestellen.',
    no: 'Der Shop verlangt vor der Bestellung ein Konto.',
    why: 'Kontozwang ist einer der Hauptgründe aufzugeben.',
  },
  'profile-prefill': {
    yes: 'Die Kasse füllt die Angaben des Kunden aus ({prefilled} von {fields} Feldern).',
    no: 'Die Kasse füllt für den Kunden nur {prefilled} von {fields} Feldern aus.',
    why: 'Die Adresse wieder zu tippen ist ein Grund, nicht wiederzukommen.',
  },
  'one-click-checkout': {
    yes: 'Ein Stammkunde kann in einem Schritt bestellen.',
    no: 'Für Stammkunden wurde keine Schnellbestellung gefunden.',
    why: 'Stammkunden wollen ohne Formular wieder kaufen.',
  },
  'field-autofill': {
    all: 'Der Browser kann jedes Adressfeld ausfüllen.',
    some: 'Der Browser kann {value} der Adressfelder ausfüllen; nicht: {missing}.',
    why: 'Ein Browser, der die Adresse kennt, tippt sie in einer Sekunde.',
  },
  'field-errors': {
    yes: 'Falsche Eingaben bekommen eine klare Meldung beim Feld.',
    no: 'Bei einer falschen Eingabe wird nicht geholfen: {lacks}.',
    why: 'Wer nicht sieht, was falsch ist, gibt auf.',
  },
  'costs-upfront': {
    yes: 'Lieferkosten und Steuern sind rechtzeitig bekannt (Lieferung: {where}).',
    delivery: 'Die Lieferkosten sind erst auf dem letzten Bildschirm bekannt.',
    tax: 'Auf dem letzten Bildschirm kommt eine Steuer hinzu.',
    why: 'Kosten, die am Ende auftauchen, sind der Hauptgrund aufzugeben.',
  },
  'price-constancy': {
    yes: 'Verglichene Beträge, die übereinstimmen, vom Produkt bis zur Bestätigung: {compared}.',
    no: 'Beträge stimmen nicht überein: {differences}.',
    why: 'Ein Preis, der sich unterwegs ändert, sieht nach Trick aus.',
  },
  'payment-methods': {
    value: 'Zahlungsarten: {value} ({names}).',
    why: 'Wem seine Zahlungsart fehlt, der kauft nicht.',
  },
  'checkout-security': {
    yes: 'Die Kasse ist durchgehend sicher.',
    no: 'In der Kasse nicht sicher: {addresses}.',
    why: 'Niemand tippt seine Adresse auf einer Seite, die der Browser unsicher nennt.',
  },
  'delivery-options': {
    value: 'Lieferarten: {value} ({names}).',
    none: 'Keine Lieferart genannt.',
    why: 'Manche brauchen es schnell, manche wollen es billig, manche sind nie zu Hause.',
  },
  'delivery-cost-early': {
    yes: 'Die Lieferkosten sind früh zu sehen ({where}).',
    no: 'Die Lieferkosten sind weder vor noch auf dem ersten Bildschirm der Kasse zu sehen.',
    why: 'Man rechnet die Lieferung von Anfang an in den Preis ein.',
  },
  'delivery-date': {
    yes: 'Der Shop sagt, wann das Paket kommt: {when}.',
    no: 'Auf dem Weg zur Bestellung sagt der Shop nicht, wann das Paket kommt.',
    why: 'Man bestellt für einen Tag: Geburtstag, Reise, freier Vormittag.',
  },
  'delivery-promise': {
    value: 'Der Shop verspricht die Lieferung in {value}.',
    absent: 'Der Shop nennt keine Lieferzeit.',
    why: 'Wer spät verspricht, verliert gegen den, der bald verspricht.',
  },
  'delivery-days': {
    value: 'Das Paket kam nach {value}.',
    why: 'Darauf wartet der Kunde.',
  },
  'delivery-punctuality': {
    yes: 'Das Paket kam, wann es versprochen war.',
    no: 'Das Paket kam nicht, wann es versprochen war.',
    why: 'Dafür blieb jemand zu Hause.',
  },
  'courier-conduct': {
    value: 'Bewertung des Boten: {value}.',
    why: 'Der Bote ist der einzige Mensch des Shops, den der Kunde trifft.',
  },
  'parcel-condition': {
    value: 'Bewertung des Pakets: {value}.',
    why: 'Ein zerdrückter Karton verdirbt auch, was heil darin ist.',
  },
  'order-number': {
    yes: 'Der Shop nennt eine Bestellnummer: {number}.',
    no: 'Die Seite nach der Bestellung zeigt keine Bestellnummer.',
    why: 'Ohne Nummer kann man nicht nach der Bestellung fragen.',
  },
  'confirmation-latency': {
    value: 'Die Bestellung wurde per Mail bestätigt nach {value} (± {error}).',
    none: 'In {value} kam keine Bestellbestätigung.',
    why: 'Bis die Mail da ist, weiß man nicht, ob es geklappt hat.',
  },
  'confirmation-contents': {
    all: 'Die Bestätigungsmail sagt alles.',
    some: 'Die Bestätigungsmail sagt {value} dessen, was sie sollte; es fehlt: {missing}.',
    absent: 'Es kam keine Bestellbestätigung per Mail.',
    why: 'Die Mail ist der Beleg des Kunden und der erste Ort zum Nachsehen.',
  },
  'confirmation-phone': {
    yes: 'Die Bestätigungsmail nennt eine Telefonnummer: {phone}.',
    no: 'Die Bestätigungsmail nennt keine Telefonnummer.',
    why: 'Wer einen Fehler in der Bestellung findet, will sofort anrufen.',
  },
  'order-cancellation': {
    yes: 'Der Shop sagt, wie man eine Bestellung storniert oder ändert.',
    no: 'Der Shop sagt nicht, wie man eine Bestellung storniert oder ändert.',
    why: 'Ein Versehen fällt gleich nach dem Knopfdruck auf.',
  },
  'status-notices': {
    value: 'Von vier Nachrichten kamen {value}: {names}.',
    none: 'Keine Nachricht über den Stand der Bestellung kam.',
    why: 'Wer weiß, wo die Bestellung steht, muss nicht fragen.',
  },
  'shipping-notice': {
    yes: 'Eine Mail sagte, dass die Bestellung verschickt ist.',
    no: 'Keine Mail sagte, dass die Bestellung verschickt ist.',
    why: 'Von da an hält der Kunde nach dem Paket Ausschau.',
  },
  'tracking-link': {
    yes: 'Eine Mail hat einen Link zur Sendungsverfolgung.',
    no: 'Keine Mail hat einen Link zur Sendungsverfolgung.',
    why: 'Ein Druck zeigt, wo es ist.',
  },
  'reply-time': {
    value: 'Die Frage ({channel}) wurde beantwortet nach {value}{more}.',
    none: 'Die Frage ({channel}) blieb ohne Antwort: {value}.',
    why: 'Eine Frage stellt meist jemand, der kaufen will.',
  },
  'reply-before-loss': {
    value: 'Die Antwort kam nach {value}.',
    none: 'In {value} kam keine Antwort.',
    why: 'Nach ein paar Stunden hat man anderswo gekauft.',
  },
  acknowledgement: {
    yes: 'Eine automatische Mail bestätigte den Eingang der Frage nach {after}.',
    no: 'Nichts bestätigte den Eingang der Frage.',
    why: 'Der Kunde weiß, dass nichts verloren ging und wann er eine Antwort hat.',
  },
  'reply-greeting': {
    yes: 'Die Antwort grüßt den Kunden mit Namen.',
    no: 'Die Antwort grüßt den Kunden nicht mit Namen.',
    why: 'Ein Name zeigt, dass jemand die Mail gelesen hat.',
  },
  'reply-answer': {
    all: 'Die Antwort beantwortet alle Fragen ({asked}).',
    some: 'Beantwortet sind {answered} von {asked} Fragen; nicht: {missing}',
    why: 'Eine halbe Antwort heißt noch eine Mail und noch ein Tag.',
  },
  'reply-signature': {
    yes: 'Die Antwort ist unterschrieben: {name}.',
    no: 'Die Antwort ist nicht mit einem Namen unterschrieben.',
    why: 'Ein Name ist jemand, an den man sich wieder wenden kann.',
  },
  'reply-language': {
    yes: 'Die Antwort ist in der Sprache der Frage.',
    no: 'Die Antwort ist nicht in der Sprache der Frage.',
    why: 'Eine Antwort, die man übersetzen muss, ist eine halbe.',
  },
  'chat-response': {
    value: 'Der Chat antwortete nach {value}.',
    why: 'Ein langsamer Chat ist eine Mail mit Fenster.',
  },
  'phone-hold': {
    value: 'Am Telefon meldete sich ein Mensch nach {value}.',
    why: 'Warten in der Leitung fühlt sich länger an als jedes andere.',
  },
  'phone-transfers': {
    value: 'Weiterverbindungen: {value}.',
    why: 'Nach jedem Verbinden erzählt man alles noch einmal.',
  },
  'phone-courtesy': {
    value: 'Bewertung der Höflichkeit: {value}.',
    why: 'Wie man angesprochen wird, erzählt man weiter.',
  },
  'phone-knowledge': {
    value: 'Bewertung der Sachkenntnis am Telefon: {value}.',
    why: 'Wer anruft, will eine Antwort, die die Seite nicht gibt.',
  },
  'phone-order': {
    yes: 'Man kann telefonisch bestellen.',
    no: 'Man kann nicht telefonisch bestellen.',
    why: 'Manche trauen nur einer Stimme oder stecken in der Kasse fest.',
  },
  'channel-consistency': {
    yes: 'Alle Wege sagen dasselbe.',
    no: 'Die Wege widersprechen einander.',
    why: 'Zwei Antworten auf eine Frage heißen: keiner ist zu trauen.',
  },
  'returns-policy': {
    yes: 'Der Shop sagt, wie man Ware zurückgibt.',
    no: 'Der Shop sagt nicht, wie man Ware zurückgibt.',
    why: 'Wer ungesehen kauft, braucht einen Weg zurück.',
  },
  'clicks-to-returns': {
    value: 'Klicks von der Startseite zu den Rückgaberegeln: {value}.',
    absent: 'Von der Startseite führt kein Weg zu Rückgaberegeln.',
    why: 'Vorsichtige lesen das, bevor sie kaufen.',
  },
  'returns-window': {
    value: 'Ware kann zurückgegeben werden in {value}.',
    absent: 'Der Shop sagt nicht, wie viele Tage man Zeit hat.',
    why: 'Mehr Zeit heißt weniger Risiko beim Bestellen.',
  },
  'returns-cost': {
    yes: 'Die Rückgabe ist kostenlos.',
    fee: 'Die Rückgabe kostet den Kunden {fee}.',
    no: 'Der Kunde zahlt die Rückgabe.',
    unsaid: 'Der Shop sagt nicht, wer die Rückgabe zahlt.',
    why: 'Eine Rücksendegebühr hält schon vom Bestellen ab.',
  },
  'returns-label': {
    yes: 'Ein Rücksendeetikett wird gestellt.',
    no: 'Ein Rücksendeetikett wird nicht erwähnt.',
    why: 'Etikett, Tarif und Marke zu suchen ist Arbeit.',
  },
  'returns-single-policy': {
    yes: 'Eine Rückgaberegel gilt für alles.',
    no: 'Der Shop sagt nicht, dass eine Regel für alles gilt.',
    why: 'Ausnahmen erfährt man zu spät.',
  },
  'returns-in-store': {
    yes: 'Onlinebestellungen kann man im Laden zurückgeben.',
    no: 'Eine Rückgabe im Laden wird nicht erwähnt.',
    why: 'Der Laden um die Ecke ist näher als die Post.',
  },
  'returns-online-start': {
    yes: 'Eine Rückgabe lässt sich online beginnen.',
    no: 'Kein Weg gefunden, eine Rückgabe online zu beginnen.',
    why: 'Kein Anruf, kein Warten auf Antwort.',
  },
  'refund-days': {
    value: 'Das Geld war zurück nach {value}.',
    why: 'Es ist das Geld des Kunden.',
  },
  'company-identity': {
    yes: 'Der Shop nennt seine Firma: {name}.',
    no: 'Kein Firmenname mit Anschrift oder Registernummer gefunden.',
    why: 'Man will wissen, wem man sein Geld gibt.',
  },
  'privacy-policy': {
    yes: 'Der Shop hat eine Datenschutzerklärung.',
    no: 'Keine Datenschutzerklärung gefunden.',
    why: 'Wer Name und Adresse gibt, will wissen, was damit geschieht.',
  },
  'https-throughout': {
    yes: 'Jede Seite kam über HTTPS.',
    no: 'Nicht über HTTPS: {addresses}.',
    why: 'Browser warnen vor anderen Seiten.',
  },
  'personal-attention': {
    yes: 'Der Shop grüßt den angemeldeten Kunden mit Namen.',
    no: 'Der Shop zeigt nicht, dass er den angemeldeten Kunden kennt.',
    why: 'Stammkunden werden gern erkannt.',
  },
  'newsletter-consent': {
    yes: 'Kein Newsletterfeld ist vorab angekreuzt.',
    no: 'Ein Newsletterfeld ist vorab angekreuzt: „{box}“.',
    why: 'Eine Zustimmung, die man zurücknehmen muss, ist keine.',
  },
};
