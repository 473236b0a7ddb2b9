export default {
  lang: 'fr',
  charsets: ['utf-8', 'iso-8859-1', 'windows-1252'],
  shopper: 'Claire Fontaine',
  store: 'Sentier Bleu',
  domain: 'sentierbleu.example',
  named: ['Bonjour Claire,', 'Chère Madame Fontaine,'],
  nobody: ['Bonjour,', 'Madame, Monsieur,'],
  close: ['Cordialement', 'Belle journée'],
  team: ["L'équipe Sentier Bleu", 'Le service client Sentier Bleu'],
  asks: [
    { id: 'days', text: 'En combien de jours livrez-vous ?', expects: ['jour*', 'semaine*', 'demain', 'heures'] },
    {
      id: 'cost',
      text: 'Qui paie le retour ?',
      expects: ['gratuit*', 'à notre charge', 'à votre charge', 'offert*', 'prépayée'],
    },
  ],
  order: {
    number: 'SB20417',
    total: [8490, 'EUR'],
    item: 'Chaussettes mérinos',
    street: '12 rue des Tilleuls',
    phone: '04 76 20 14 40',
    track: 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A20411770123',
  },
  look: 'Numéro de commande : SB20417\n2 x Chaussettes mérinos   25,00 €\nSous-total : 80,00 €\nLivraison : 4,90 €\nTotal TTC : 84,90 €\nMode de paiement : virement bancaire\nAdresse de livraison :\nClaire Fontaine\n12 rue des Tilleuls\n38000 Grenoble\nLivraison estimée : 24 novembre\nPour annuler votre commande, appelez le 04 76 20 14 40.',
  score:
    "Commande n° SB20417\nChaussettes mérinos x 2 : 25,00 €\nPort : 4,90 €\nMontant à payer : 84,90 €\nRèglement par carte bancaire\nNous l'envoyons à :\nExpédié à\nClaire Fontaine\n12 rue des Tilleuls\n38000 Grenoble\nVotre colis devrait arriver entre le 24 et le 26 novembre.\nUn changement ? Modifiez ou annulez avant le départ du colis. Tél. 04 76 20 14 40",
  kinds: {
    'order-received': [
      [
        'Confirmation de votre commande SB20417',
        'Merci pour votre commande. Vous recevrez un message dès son expédition.',
      ],
      [
        "SB20417 : c'est noté !",
        'Votre commande nous est bien parvenue et nous nous en occupons. Un second message vous donnera le lien de suivi dès que le transporteur sera passé.',
      ],
    ],
    'payment-received': [
      ['Paiement reçu pour la commande SB20417', 'Nous avons bien reçu votre paiement de 84,90 €.'],
      [
        'Votre virement est arrivé',
        'Les 84,90 € de la commande SB20417 sont sur notre compte depuis ce matin : votre règlement est complet.',
      ],
    ],
    packed: [
      ['Votre commande SB20417 est en préparation', 'Votre commande a été préparée et attend le transporteur.'],
      [
        'Carton fermé : SB20417',
        "Vos articles sont soigneusement emballés, l'étiquette est collée. Le livreur passe les prendre cet après-midi.",
      ],
    ],
    shipped: [
      [
        'Votre commande SB20417 a été expédiée',
        'Votre colis est en route. Numéro de suivi : 6A20411770123\nhttps://www.laposte.fr/outils/suivre-vos-envois?code=6A20411770123',
      ],
      [
        'SB20417 vient de partir',
        "Nous avons confié votre paquet à La Poste tout à l'heure. Pour le suivre : https://www.laposte.fr/outils/suivre-vos-envois?code=6A20411770123",
      ],
    ],
    delivered: [
      ['Votre colis a été livré', "Votre commande SB20417 a été livrée aujourd'hui à 11 h 42."],
      [
        'SB20417 : bien arrivée',
        "Le facteur nous signale qu'il a déposé votre paquet chez votre voisin du 16, aujourd'hui à 14 h.",
      ],
    ],
    invoice: [
      ['Votre facture 2026-5531', 'Vous trouverez ci-joint la facture de votre commande SB20417.'],
      [
        'Document comptable : facture F-5531',
        'Pour vos archives, voici le document en PDF.\nDate de facture : 20/11/2026',
      ],
    ],
    'account-welcome': [
      ['Bienvenue chez Sentier Bleu', 'Votre compte client a été créé. Vous pouvez désormais vous connecter.'],
      [
        "Plus qu'un clic pour vous inscrire",
        "Vous venez d'ouvrir un compte chez nous. Confirmez votre adresse e-mail pour l'activer.",
      ],
    ],
    'auto-reply': [
      [
        'Nous avons bien reçu votre message',
        'Merci de nous avoir contactés. Nous reviendrons vers vous sous 24 heures.',
      ],
      [
        '[Demande 48213] Question sur la livraison',
        'Votre question est entre nos mains, elle porte le numéro 48213. Nous répondons en général sous un jour ouvré.',
      ],
    ],
    'out-of-office': [
      [
        'Réponse automatique : Question sur la livraison',
        "Je suis absent du bureau jusqu'au 30 novembre. En cas d'urgence, écrivez à bureau@sentierbleu.example.",
      ],
      [
        'En congés',
        'Merci pour votre mail. Je profite de quelques jours de congés et je lirai mes messages à mon retour lundi.',
      ],
    ],
    'review-request': [
      ['Votre avis nous intéresse', 'Prenez une minute pour noter vos chaussettes mérinos.'],
      [
        'Alors, ces chaussettes ?',
        "Vous les portez depuis deux semaines. Combien d'étoiles leur donneriez-vous ? Racontez-le aux autres marcheurs.",
      ],
    ],
    'cart-reminder': [
      [
        'Vous avez oublié quelque chose dans votre panier',
        'Vos chaussettes mérinos sont toujours dans votre panier. Finalisez votre commande.',
      ],
      [
        'Encore une hésitation ?',
        'Les articles que vous avez choisis vous attendent. Un clic et vous retrouvez votre panier.',
      ],
    ],
    marketing: [
      ['-20 % sur toutes les bottes', "Profitez-en avec le code MARCHE20. Offre valable jusqu'à dimanche."],
      [
        "Nouveautés : les vestes d'automne",
        "Découvrez nos vestes pour jours de pluie. Livraison offerte dès 50 euros jusqu'à dimanche.",
      ],
    ],
    bounce: [
      [
        'Message non remis : Question sur la livraison',
        "Votre message n'a pas pu être remis.\n<info@sentierbleu.example>: 550 5.1.1 User unknown",
      ],
      [
        'Votre courriel vous revient',
        "La remise à info@sentierbleu.example est impossible : l'adresse est introuvable. Échec de la remise, erreur permanente.",
      ],
    ],
  },
  replies: [
    [
      'look',
      'RE: Question sur la livraison',
      "Bonjour Claire,\n\nj'ai vérifié auprès de l'entrepôt : la livraison prend deux à trois jours ouvrés. Le retour est gratuit.\n\nCordialement,\nSophie Martin\nSentier Bleu",
      true,
      [true, true],
      'Sophie Martin',
    ],
    [
      'look',
      'Votre question',
      'Bonjour,\n\nla livraison prend trois jours. Pour le retour, je me renseigne et je reviens vers vous.\n\nBien à vous\nLuc',
      false,
      [true, false],
      'Luc',
    ],
    [
      'score',
      'Re: Livraison et retours',
      "Chère Madame Fontaine,\n\npour Grenoble, comptez deux jours en semaine. Si la taille ne va pas, une étiquette prépayée se trouve dans le carton.\n\nAppelez-moi si quelque chose n'est pas clair.\n\nBien cordialement,\nHélène Roussel\nConseillère clientèle",
      true,
      [true, true],
      'Hélène Roussel',
    ],
    [
      'score',
      'Livraison',
      'Madame, Monsieur,\n\nle renvoi dans les trente jours est gratuit.\n\nLe service client Sentier Bleu',
      false,
      [false, true],
      null,
    ],
    [
      'score',
      'Re: votre mail de lundi',
      'Bonjour Claire !\n\nPardon pour ce délai, nous étions en inventaire. Les bottes sont là et vous les aurez dans la semaine. Le retour, lui, reste à votre charge, environ 5 euros.\n\nÀ bientôt,\nInès',
      true,
      [true, true],
      'Inès',
    ],
    [
      'score',
      'Re: [Demande 48213] Question sur la livraison',
      'Bonjour Madame Fontaine,\n\npour la première question, je préfère demander au transporteur. Pour la seconde : les frais de retour sont à notre charge.\n\nExcellente journée,\nThomas Girard',
      true,
      [false, true],
      'Thomas Girard',
    ],
  ],
};
