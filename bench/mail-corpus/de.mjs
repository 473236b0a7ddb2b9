export default {
  lang: 'de',
  charsets: ['utf-8', 'iso-8859-1', 'windows-1252'],
  shopper: 'Katrin Lindner',
  store: 'Nordpfad',
  domain: 'nordpfad.example',
  named: ['Hallo Frau Lindner,', 'Liebe Katrin,'],
  nobody: ['Guten Tag,', 'Sehr geehrte Damen und Herren,'],
  close: ['Mit freundlichen Grüßen', 'Viele Grüße'],
  team: ['Ihr Nordpfad-Team', 'Nordpfad Kundenservice'],
  asks: [
    { id: 'days', text: 'Wie lange dauert die Lieferung?', expects: ['tag*', 'werktag*', 'woche*', 'morgen'] },
    {
      id: 'cost',
      text: 'Wer zahlt die Rücksendung?',
      expects: [
        'kostenlos*',
        'kostenfrei*',
        'übernehmen wir',
        'wir übernehmen',
        'tragen sie',
        'sie tragen',
        'retourenlabel',
      ],
    },
  ],
  order: {
    number: 'NP20417',
    total: [8490, 'EUR'],
    item: 'Wandersocken Merino',
    street: 'Lindenstraße 12',
    phone: '0431 720 14 40',
    track: 'https://www.dhl.de/de/privatkunden/dhl-sendungsverfolgung.html?piececode=00340434161094042557',
  },
  look: 'Bestellnummer: NP20417\n2 x Wandersocken Merino   25,00 €\nZwischensumme: 80,00 €\nVersand: 4,90 €\nGesamtsumme: 84,90 €\nZahlungsart: Überweisung\nLieferadresse:\nKatrin Lindner\nLindenstraße 12\n24105 Kiel\nVoraussichtliche Lieferung: 24. November\nStornieren können Sie telefonisch: 0431 720 14 40',
  score:
    'Auftrag Nr. NP20417\nWandersocken Merino, 2 Stück, 25,00 EUR\nVersandkosten 4,90 EUR\nZu zahlen: 84,90 EUR\nSie zahlen per Nachnahme.\nWir liefern an:\nKatrin Lindner\nLindenstraße 12\n24105 Kiel\nDas Paket trifft zwischen dem 24. und 26. November bei Ihnen ein.\nDoch etwas ändern? Rufen Sie uns an: 0431 720 14 40',
  kinds: {
    'order-received': [
      [
        'Ihre Bestellung NP20417 bei Nordpfad',
        'vielen Dank für Ihre Bestellung. Sobald die Ware versendet wird, erhalten Sie eine weitere Nachricht.',
      ],
      [
        'NP20417: alles notiert',
        'schön, dass Sie bei uns fündig geworden sind! Ihr Einkauf ist bei uns eingegangen, wir haben den Auftrag angenommen. Eine Nachricht zum Versand folgt.',
      ],
    ],
    'payment-received': [
      ['Zahlungseingang zu Ihrer Bestellung NP20417', 'wir haben Ihre Zahlung über 84,90 € erhalten.'],
      [
        'Ihr Geld ist da',
        'Ihre Überweisung von 84,90 EUR für NP20417 ist heute auf unserem Konto angekommen, damit ist alles beglichen.',
      ],
    ],
    packed: [
      ['Ihre Bestellung NP20417 wurde verpackt', 'Ihre Ware ist fertig verpackt und wartet auf den Paketdienst.'],
      [
        'Fertig im Karton: NP20417',
        'alles liegt im Karton, das Etikett klebt. Heute Nachmittag holt der Fahrer ihn ab.',
      ],
    ],
    shipped: [
      [
        'Versandbestätigung NP20417',
        'Ihre Bestellung ist unterwegs. Sendungsnummer: 00340434161094042557\nhttps://www.dhl.de/de/privatkunden/dhl-sendungsverfolgung.html?piececode=00340434161094042557',
      ],
      [
        'NP20417 hat sich auf den Weg gemacht',
        'eben haben wir Ihr Päckchen der DHL mitgegeben. Hier sehen Sie, wo es steckt: https://www.dhl.de/de/privatkunden/dhl-sendungsverfolgung.html?piececode=00340434161094042557',
      ],
    ],
    delivered: [
      ['Ihr Paket wurde zugestellt', 'Ihre Bestellung NP20417 wurde heute um 11:42 Uhr zugestellt.'],
      [
        'Gut angekommen?',
        'laut DHL liegt Ihre Sendung NP20417 seit heute bei Ihrer Nachbarin Frau Petersen: dort wurde sie um 14 Uhr abgegeben.',
      ],
    ],
    invoice: [
      ['Ihre Rechnung 2026-5531', 'im Anhang finden Sie die Rechnung zu Ihrer Bestellung NP20417.'],
      [
        'Beleg zu NP20417: Rechnung RE-5531',
        'für Ihre Unterlagen schicken wir Ihnen den Beleg als PDF mit.\nRechnungsdatum: 20.11.2026',
      ],
    ],
    'account-welcome': [
      ['Willkommen bei Nordpfad', 'Ihr Kundenkonto wurde angelegt. Sie können sich ab sofort anmelden.'],
      [
        'Nur noch ein Klick zur Anmeldung',
        'Sie haben sich soeben bei uns registriert. Bitte bestätigen Sie Ihre E-Mail-Adresse, dann ist Ihr Konto freigeschaltet.',
      ],
    ],
    'auto-reply': [
      [
        'Ihre Anfrage ist eingegangen',
        'vielen Dank für Ihre Nachricht. Wir melden uns innerhalb von 24 Stunden bei Ihnen.',
      ],
      [
        '[#48213] Frage zur Lieferung',
        'Ihre Frage liegt nun bei uns auf dem Tisch und trägt die Nummer 48213. In der Regel antworten wir binnen eines Werktages.',
      ],
    ],
    'out-of-office': [
      [
        'Automatische Antwort: Frage zur Lieferung',
        'ich bin bis zum 30. November nicht im Büro. In dringenden Fällen wenden Sie sich bitte an post@nordpfad.example.',
      ],
      [
        'Urlaub',
        'danke für Ihre Mail. Ich genieße gerade meinen Urlaub und lese erst ab Montag wieder Mails. Frau Jansen vertritt mich solange.',
      ],
    ],
    'review-request': [
      [
        'Wie zufrieden sind Sie mit Ihrem Einkauf?',
        'Bitte nehmen Sie sich eine Minute Zeit und bewerten Sie Ihre Wandersocken.',
      ],
      [
        'Warme Füße?',
        'seit zwei Wochen tragen Sie nun Ihre Wandersocken Merino. Wie viele Sterne würden Sie ihnen geben? Erzählen Sie es anderen Wanderern.',
      ],
    ],
    'cart-reminder': [
      [
        'Sie haben etwas in Ihrem Warenkorb vergessen',
        'Ihre Wandersocken liegen noch im Warenkorb. Schließen Sie Ihre Bestellung ab.',
      ],
      [
        'Noch unentschlossen?',
        'die Artikel, die Sie ausgesucht haben, warten noch auf Sie. Mit einem Klick geht es zurück zu Ihrem Warenkorb.',
      ],
    ],
    marketing: [
      ['20 % Rabatt auf alle Stiefel', 'Jetzt shoppen und mit dem Code WANDERN20 sparen. Nur bis Sonntag.'],
      [
        'Frisch eingetroffen: die Herbstjacken',
        'entdecken Sie Jacken für nasse Tage. Ab 50 Euro liefern wir bis Sonntag versandkostenfrei.',
      ],
    ],
    bounce: [
      [
        'Unzustellbar: Frage zur Lieferung',
        'Ihre Nachricht konnte nicht zugestellt werden.\n<info@nordpfad.example>: 550 5.1.1 User unknown',
      ],
      [
        'Nachricht kam zurück',
        'Leider war die Zustellung an info@nordpfad.example nicht möglich, die Adresse wurde nicht gefunden. Die Zustellung ist endgültig fehlgeschlagen.',
      ],
    ],
  },
  replies: [
    [
      'look',
      'AW: Frage zur Lieferung',
      'Hallo Frau Lindner,\n\nich habe im Lager nachgefragt: die Lieferung dauert zwei bis drei Werktage. Die Rücksendung ist kostenlos.\n\nMit freundlichen Grüßen\nJan Petersen\nNordpfad Kundenservice',
      true,
      [true, true],
      'Jan Petersen',
    ],
    [
      'look',
      'Ihre Frage',
      'Guten Tag,\n\ndie Lieferung dauert drei Tage. Zur Rücksendung kläre das noch und melde mich.\n\nViele Grüße\nAnke',
      false,
      [true, false],
      'Anke',
    ],
    [
      'score',
      'AW: Frage zu Lieferung und Rückgabe',
      'Sehr geehrte Frau Lindner,\n\nnach Kiel sind unsere Pakete meist am zweiten Tag nach der Bestellung da. Passt etwas nicht, legen wir ein Retourenlabel bei, die Kosten trägt unser Haus.\n\nRufen Sie mich gern an, wenn etwas offen ist.\n\nHerzliche Grüße aus Flensburg\nUte Hansen',
      true,
      [true, true],
      'Ute Hansen',
    ],
    [
      'score',
      'Lieferung',
      'Sehr geehrte Damen und Herren,\n\ndas Zurückschicken ist innerhalb eines Monats kostenfrei.\n\nIhr Nordpfad-Team',
      false,
      [false, true],
      null,
    ],
    [
      'score',
      'Re: Ihre Mail vom Montag',
      'Moin Katrin,\n\nsorry, dass es gedauert hat, bei uns war Inventur. Die Stiefel sind da und in spätestens einer Woche bei dir. Das Porto zurück müsstest du selbst zahlen, Kosten tragen Sie also nur bei Nichtgefallen.\n\nLG\nBente',
      true,
      [true, true],
      'Bente',
    ],
    [
      'score',
      'Re: [#48213] Frage zur Lieferung',
      'Liebe Frau Lindner,\n\nzu den Lieferzeiten muss ich noch beim Spediteur fragen. Die Kosten der Rücksendung übernehmen wir.\n\nBeste Grüße\ni. A. Torben Claasen',
      true,
      [false, true],
      'Torben Claasen',
    ],
  ],
};
