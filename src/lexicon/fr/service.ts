import { phrases, type ServiceWords } from '../service-words.ts';
import { clock } from './clock.ts';
import { notions } from './notions.ts';

export const service: ServiceWords = {
  time: {
    hour: phrases('heure | heures | h'),
    day: phrases('jour | jours | journée* | nuit | nuits'),
    week: phrases('semaine | semaines'),
    month: phrases('mois'),
    year: phrases('an | ans | année*'),
    dayKinds: phrases('pleins | francs'),
    nextDay: phrases(
      'le lendemain | lendemain | le jour suivant | demain | jour suivant | jour ouvré suivant | jour ouvrable suivant | prochain jour ouvré | prochain jour ouvrable',
    ),
    sameDay: phrases('le jour même | jour même | dans la journée | le jour de la commande | le jour de votre commande'),
    dayAfter: phrases('le surlendemain | surlendemain | après-demain'),
    numbers: {
      un: 1,
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      dix: 10,
      quatorze: 14,
      quinze: 15,
      vingt: 20,
      trente: 30,
      soixante: 60,
      cent: 100,
    },
    to: phrases('à | au | et | ou'),
    weekdays: [
      phrases('lundi* | lun'),
      phrases('mardi* | mar'),
      phrases('mercredi* | mer'),
      phrases('jeudi* | jeu'),
      phrases('vendredi* | ven'),
      phrases('samedi* | sam'),
      phrases('dimanche* | dim'),
    ],
    mondayToFriday: phrases(
      'jours ouvrés | en semaine | jours ouvrables | les jours ouvrés | en jours ouvrés | jours de semaine | la semaine',
    ),
    weekend: phrases('week-end* | weekend*'),
    daily: phrases(
      'tous les jours | 7j/7 | 7 jours sur 7 | chaque jour | 7/7 | sept jours sur sept | 7 j/7 | 7 j / 7 | quotidiennement',
    ),
    holidays: phrases('jours fériés | jour férié | fériés'),
    closed: phrases(
      'fermé* | fermons | fermeture | jour de repos | ne répondons pas | ne travaillons pas | pas de permanence | pas joignable* | nous nous reposons | relâche | injoignable* | pas disponible* | pas de standard | repos',
    ),
    am: phrases('du matin'),
    pm: phrases('de l’après-midi | du soir'),
    oClock: phrases('h | heures | heure'),
    roundTheClock: phrases('24h/24 | 24/7 | 24 h/24 | 24 heures sur 24 | jour et nuit'),
    months: [
      phrases('janvier | janv'),
      phrases('février | févr'),
      phrases('mars'),
      phrases('avril | avr'),
      phrases('mai'),
      phrases('juin'),
      phrases('juillet | juil'),
      phrases('août'),
      phrases('septembre | sept'),
      phrases('octobre | oct'),
      phrases('novembre | nov'),
      phrases('décembre | déc'),
    ],
  },
  faq: {
    title: phrases(
      'faq | foire aux questions | questions fréquentes | questions fréquemment posées | vos questions | questions et réponses | questions courantes | on nous demande | souvent demandé* | vous nous demandez',
    ),
    help: phrases("aide | centre d'aide | service client | assistance | support | besoin d'aide | articles d'aide"),
    questions: phrases(
      'comment | que | quoi | quand | où | quel | quelle | quels | quelles | pourquoi | qui | puis-je | est-ce | peut-on | combien | dois-je | faut-il | ai-je',
    ),
    shopping: phrases(
      'command* | livr* | expédi* | retour* | rembours* | pay* | paiement* | échang* | taille* | colis | stock | annul* | facture* | compte | mot de passe | produit* | garantie* | suivi* | suivre | article* | transport* | rétract*',
    ),
    foreign: phrases(
      "carte cadeau | cartes cadeaux | chèque-cadeau* | chèques-cadeaux | bon cadeau | bons cadeaux | carrière* | emploi* | recrut* | candidat* | postul* | cv | franchis* | grossiste* | revendeur* | investisseur* | presse | stage* | affiliation | entretien d'embauche",
    ),
    placeholder: phrases(
      'lorem ipsum | dolor sit amet | bientôt disponible | en construction | à venir | prochainement | texte à venir | contenu à venir | votre texte ici | en cours de rédaction',
    ),
  },
  contact: {
    hours: phrases(
      "horaires | horaires d'ouverture | heures d'ouverture | ouvert | disponible* | joignable* | service client | nous sommes ouverts | à votre écoute",
    ),
    service: phrases(
      'service client* | service clients | service consommateur* | hotline | assistance | par téléphone | téléphone | appelez | conseiller* | contact | support',
    ),
    phone: phrases(
      'téléphone | tél | tel | appelez | appeler | par téléphone | numéro vert | numéro | mobile | service client | hotline | standard | coup de fil | coup de téléphone | téléphonez | joignable au | joindre au | portable | sms | texto | ligne directe',
    ),
    fax: phrases('fax | télécopie'),
    email: phrases('e-mail | email | courriel | mail | adresse électronique'),
    at: phrases('arobase | at'),
    chat: phrases(
      'chat en direct | live chat | tchat | chat | discuter en direct | chattez avec nous | discutez avec nous | démarrer le chat | ouvrir le chat | messagerie instantanée | discutons en direct',
    ),
    callback: phrases(
      'être rappelé | rappelez-moi | demande de rappel | nous vous rappelons | on vous rappelle | rappel gratuit | me faire rappeler',
    ),
    counter: phrases(
      'rendez-nous visite | venez nous voir | notre boutique | nos boutiques | notre magasin | en magasin | en boutique | showroom | sur place | passez nous voir | passez à | venez à la boutique | poussez la porte',
    ),
    writeUs: phrases(
      'formulaire de contact | écrivez-nous | nous écrire | contactez-nous | envoyer un message | envoyez-nous un message | écrivez | écris-nous | envoyez un mail | envoyez un courriel | écrire à',
    ),
    message: phrases('message | votre message | demande | commentaire | question'),
    track: phrases(
      "suivre ma commande | suivi de commande | suivre mon colis | suivi de colis | suivi de livraison | suivez votre commande | suivez votre colis | suivre votre commande | suivre une commande | où est ma commande | où est mon colis | état de la commande | statut de la commande | suivre un colis | suivi du colis | où en est ma commande | où en est votre commande | suivre l'avancement | suivre la préparation | suivre l'acheminement | suivez l'avancement | suivi des commandes | suivi de votre commande",
    ),
    status: phrases(
      'suivre | suivi | état | statut | avancement | où en est | où se trouve | où il se trouve | où il en est | numéro de suivi | consulter votre commande | voir votre commande | retrouver votre commande | retrouverez votre commande | numéro de colis',
    ),
    orders: phrases(
      'mon compte | votre compte | mes commandes | vos commandes | historique des commandes | espace client | détail de la commande',
    ),
  },
  returns: {
    title: phrases(
      'retour* | retours et remboursements | échanges et retours | politique de retour | droit de rétractation | rétractation | échange* | remboursement*',
    ),
    about: phrases(
      'retour* | renvoy* | renvoi* | rétract* | échang* | rembours* | réexpédi* | rapport* | rétractation | reprise* | repris* | rendre | rend | rendez le | rendez la | rendez les | rendez votre | rendez vos | rendez un | vous rendez | rapporte* | reprenez-vous | reprenez vous | reprend-on',
    ),
    window: phrases(
      "# … pour retourner | # … pour renvoyer | # … pour changer d'avis | # … pour nous retourner | # … pour nous renvoyer | # … pour échanger | # … pour effectuer un retour | # … pour exercer | # … pour se rétracter | # … pour vous rétracter | retour* … sous # | retour* … dans les # | retour* … dans un délai de # | retour* … pendant # | retour* … jusqu'à # | retour* … # | renvoy* … sous # | renvoy* … dans les # | renvoy* … dans un délai de # | renvoy* … # | délai de retour # | délai de retour … # | délai de rétractation # | délai de rétractation … # | droit de rétractation … # | rétract* … # | # … rétract* | échang* … sous # | échang* … dans les # | échang* … # | satisfait ou remboursé # | satisfait ou remboursé … # | # satisfait ou remboursé | # … retour gratuit | # … sans donner de motif | dans les # … retour* | sous # … retour* | dans un délai de # … retour* | # … retourner | # … renvoyer | # d'essai | # pour changer | prolong* … # | porté* à # | reprenons … # | satisfait ou remboursé pendant # | satisfaits ou remboursés # | reprend* … # | reprenez … # | repris* … # | # pour changer d’avis | # pour changer d'avis | changer d’avis … #",
    ),
    windowWeak: phrases(
      "dans les # | sous # | dans un délai de # | délai de # | # à compter | # après réception | # après la réception | # suivant la réception | # à partir | vous avez # | vous disposez de # | pendant # | jusqu'à # | nous vous laissons # | nous offrons # | nous accordons # | on vous laisse #",
    ),
    refund: phrases(
      'rembours* … sous # | rembours* … dans les # | rembours* … dans un délai de # | rembours* … # | # … rembours* | remboursé* … # | crédité* … # | # … crédité* | trait* … # | # … trait* | garantie … # | garantie # | # de garantie | garanti # | répon* … # | réponse … # | # … réponse | livr* … # | # … livr* | expéd* … # | # … retirer votre | # … conservé | conservé* … # | gardé … # | valable* … # | étiquette … valable # | défectueu* … # | endommag* … # | signal* … # | transporteur … # | coursier … #',
    ),
    money: phrases('remboursement … sous # | rembours* … effectué* … #'),
    free: phrases(
      'retour* gratuit* | retour* … gratuit* | retour* … offert* | retour* … sans frais | renvoy* … gratuitement | renvoi gratuit | frais de retour … pris en charge | frais de retour … offerts | frais de retour … gratuits | frais de retour … à notre charge | retour à nos frais | prenons en charge … retour* | prenons en charge … frais de retour | retourn* … gratuitement | livraison et retour* gratuit* | livraison et retours offerts | échange* et retour* gratuit* | gratuitement … retour* | retour ne vous coûte rien',
    ),
    paid: phrases(
      "retour* … ne sont pas gratuit* | retour* … n'est pas gratuit* | retour* payant* | frais de retour … à votre charge | frais de retour … à la charge | frais de retour restent | frais de renvoi … à votre charge | frais de renvoi … à la charge | frais de renvoi | retour* … à votre charge | retour* … à vos frais | à vos frais | à la charge du client | à la charge de l'acheteur | à la charge du consommateur | à votre charge | frais directs de renvoi | frais de réexpédition … à | retour* … à la charge | supporte les frais de retour | supporter les frais directs | vous payez … retour* | frais de retour ne sont pas | vous assumez | payé* par vous | payé* par le client",
    ),
    fee: phrases(
      'retour* … $ | $ … retour* | renvoi* … $ | $ … renvoi | $ … déduit* | déduit* … $ | forfait … $ | étiquette … $ | $ … étiquette | participation … $',
    ),
    elsewhere: phrases(
      'étranger | international* | hors de france | hors france | autres pays | hors union | dom-tom | belgique | autre transporteur | depuis la belgique | depuis le luxembourg | depuis la suisse | depuis la corse | luxembourg | corse | outre-mer',
    ),
    faulty: phrases(
      'défectueu* | endommagé* | erreur de notre part | abîmé* | non conforme* | cassé* | casse | brisé* | brisée* | en morceaux | détérioré* | ne correspond pas | sous garantie | garantie légale | vice caché',
    ),
    label: phrases(
      "étiquette* … retour* | étiquette* prépayée* | étiquette* de retour | étiquette* retour | bordereau de retour | bon de retour | bordereau* … retour* | étiquette prépayé* | étiquette d'expédition | étiquette … imprim* | imprim* … étiquette* | télécharg* … étiquette* | étiquette … jointe | étiquette … incluse | qr code … retour* | colissimo retour",
    ),
    noLabel: phrases(
      'pas … étiquette* | aucune étiquette* | sans étiquette* | étiquette* … pas | ne fournissons pas … étiquette*',
    ),
    inStore: phrases(
      "retour* … en magasin | retour* … en boutique | retour* … dans nos magasins | retour* … dans nos boutiques | retour* … dans l'un de nos | retour* … dans un de nos | retour* … dans notre magasin | retour* … dans notre boutique | retour* … dans tous nos | retour* … dans n'importe | rapport* … en magasin | rapport* … en boutique | rapport* … dans nos | rapport* … dans l'un de | rapport* … dans l'une de | retour* … dans l'une de | rapport* … dans notre | rendre … en magasin | ramen* … en magasin | ramen* … en boutique | en magasin … retour* | en boutique … retour* | dépos* … en magasin | dépos* … en boutique | dépos* … dans l'une de nos",
    ),
    notInStore: phrases(
      "pas … retour* … en magasin | pas … retour* … en boutique | ne peuvent … en magasin | ne peuvent … en boutique | ne peut … en magasin | ne peut … en boutique | pas possible … en magasin | pas possible … en boutique | magasins n'acceptent pas | boutiques n'acceptent pas | n'est pas possible … magasin* | pas accepté* … en magasin | pas accepté* … en boutique | pas … être retourn* … boutique*",
    ),
    online: phrases(
      'retour … en ligne | en ligne … retour* | retours en ligne | depuis votre compte … retour* | retour … depuis votre compte | retour … dans votre compte | dans votre compte … retour* | dans votre espace client … retour* | espace client … retour* | retour … espace client | portail de retour* | portail retour* | espace retour* | enregistr* … retour* … ligne | déclar* … retour* | demande de retour … compte | demande de retour … ligne | initi* … retour* | centre de retours | formulaire de retour en ligne',
    ),
    single: phrases(
      "tous les produits … retour* | tous les articles … retour* | s'applique à tous les | s'appliquent à tous les | valable pour tous les | valables pour tous les | mêmes conditions | même politique | une seule politique | conditions identiques | y compris les articles soldés | y compris les soldes | y compris … promotion | articles soldés aussi | que vous ayez acheté en ligne ou | sans exception | aucune exception | n'importe quel article | n'importe quel produit | quel que soit l'article | quel que soit le produit | pour tous nos produits | pour tous nos articles | à tous nos produits | à tous nos articles | la même règle | les mêmes règles | vaut pour tous les | s'applique* … à tous les | à toute la collection | pour toute la collection | à tout le catalogue | pour tout le catalogue | sur tout le catalogue | toute la boutique | soldes comprises | soldes compris | promotions comprises | il n'y a pas d'exception* | pas d'exception*",
    ),
    split: phrases(
      "sauf | à l'exception | à l’exception | ne peuvent être retourn* | ne peuvent pas être retourn* | ni repris | ne sont ni | exclu* | non retournable* | ne s'applique pas | selon la catégorie | selon le produit | articles soldés … ne | délai plus court | hormis | ne sont pas repris | non repris | ne reprenons pas | ne peut être exercé | pas de retour | ne sont pas acceptés | ne peut pas être retourn* | pas échangeable* | ne reprenons ni | ni échangé* ni repris* | ne sont ni repris* | ne peuvent être repris* | ne se retournent pas | non repris* | ne sont pas repris* | ne pouvons reprendre | ne revien* | ne peuvent être rendu*",
    ),
    sale: phrases('sold* | promotion* | déstock* | outlet | cadeau* | noël | occasion'),
    differs: phrases(
      'selon la catégorie | selon le produit | délai plus court | conditions différentes | délais différents',
    ),
  },
  delivery: {
    title: phrases(
      "livraison* | expédition* | frais de livraison | frais de port | modes de livraison | délais de livraison | livraison et retours | options de livraison | délais et frais | frais d'envoi | port",
    ),
    about: phrases('livr* | expédi* | envoi* | transporteur* | frais de port | colis | coursier* | retrait*'),
    methods: phrases(
      'livraison standard | livraison express | livraison à domicile | livraison en point relais | point relais | points relais | relais colis | mondial relay | colissimo | chronopost | livraison 24h | livraison économique | livraison rapide | retrait en magasin | retrait en boutique | retrait | click & collect | click and collect | consigne* | livraison en magasin | livraison sur rendez-vous | transporteur | coursier | lettre suivie | express | standard | economique | domicile | livraison internationale | livraison gratuite | envoi* | livraison | lettre verte | à retirer | enlèvement sur place | sur palette | livraison de meubles | livraison de mobilier | livraison par transporteur | livraison sur palette | lettre recommandée | courrier recommandé | envoi recommandé',
    ),
    threshold: phrases(
      "dès $ | à partir de $ | au-dessus de $ | au-delà de $ | pour toute commande | supérieur* à $ | plus de $ | minimum de $ | $ d'achat* | $ et plus | moins de $ | jusqu'à $ | inférieur* à $ | en dessous de $ | atteint $ | dès que … $ | commandes de plus de $ | au moins $ | valeur de $ | montant de $ | commande de $ | $ ou plus | atteignant $",
    ),
    free: phrases(
      'gratuit* | offert* | sans frais | gratis | sans coût | ne coûte rien | sans supplément | rien à payer | ne … coûte rien | ne payez rien',
    ),
    onRequest: phrases(
      'sur devis | sur demande | selon le tarif | au tarif du transporteur | nous consulter | selon leur tarif* | selon leurs tarifs | selon les tarifs | selon leur grille | aux tarifs du transporteur',
    ),
    costs: phrases('coûte | à | est de | pour'),
    days: phrases(
      'livr* … # | # … livr* | sous # | en # | dans les # | délai de # | délai … # | reçu* … # | expédi* … #',
    ),
    notDays: phrases(
      'retour* … # | # … retour* | renvo* … # | rétract* … # | rembours* … # | garantie … # | # … garantie | conserv* … # | # … retirer | retirer … sous # | disponible pendant # | répon* … # | prépar* … # | expédi* sous # | paiement … # | gardons … # | gardé* … # | attend … # | attendra … # | # avant | # à l’avance',
    ),
    date: phrases(
      'livraison le | livré le | livraison prévue | livraison estimée | date de livraison | livraison entre | chez vous le | livré avant | recevez-le | arrivée prévue | livraison avant | livraison au plus tard | réception prévue | livré entre',
    ),
    columns: {
      method: phrases(
        'mode | mode de livraison | livraison | service | transporteur | option | méthode | type | mode de transport',
      ),
      price: phrases('prix | tarif* | coût | frais | frais de port | montant | combien | port | coûts'),
      time: phrases(
        'délai* | délai de livraison | durée | temps | estimation | sous combien de temps | quand | réception',
      ),
    },
  },
  product: {
    oldPrice: phrases(
      'au lieu de | prix conseillé | ancien prix | avant | prix barré | prix public | prix initial | prix le plus bas | prix de référence | prix normal | prix habituel',
    ),
    regularPrice: phrases('prix normal | prix habituel'),
    inStock: phrases(
      'en stock | disponible | disponible immédiatement | disponible en ligne | article disponible | en stock, expédié | stock suffisant | disponible en quantité | # disponibles | stock : # | stock: # | disponibilité : #',
    ),
    lowStock: phrases(
      'plus que | il ne reste que | dernières pièces | dernier* article* | stock limité | stock faible | bientôt épuisé | derniers exemplaires | quantité limitée | dernière pièce | peu de stock | plus que quelques | presque épuisé | presque épuisée | bientôt épuisée | bientôt en rupture | presque en rupture',
    ),
    outOfStock: phrases(
      "rupture de stock | en rupture | épuisé | indisponible | non disponible | plus disponible | pas en stock | victime de son succès | prévenez-moi | m'alerter | actuellement indisponible",
    ),
    description: phrases(
      'description | description du produit | à propos de ce produit | présentation | descriptif | détails | le produit',
    ),
    attributes: phrases(
      'caractéristiques | fiche technique | spécifications | détails techniques | informations produit | détails | composition | données techniques | informations complémentaires',
    ),
    reviews: phrases(
      'avis | avis clients | avis des clients | commentaires | évaluations | notes et avis | témoignages',
    ),
    noReviews: phrases(
      "aucun avis | pas encore d'avis | pas encore d’avis | soyez le premier | soyez la première | aucun commentaire | pas encore été évalué | premier à donner",
    ),
    recommendations: phrases(
      'vous aimerez aussi | vous aimerez peut-être | produits similaires | produits associés | articles similaires | les clients ont aussi acheté | ils ont aussi acheté | souvent achetés ensemble | recommandé* pour vous | nos recommandations | nous vous recommandons | à découvrir aussi | cela pourrait vous plaire | produits complémentaires | complétez votre look | vous pourriez aussi aimer | dans la même catégorie | recommandations | vous aimerez également | vous pourriez aimer | ces produits pourraient | pourraient vous plaire | les internautes ont | ont aussi acheté | souvent achetés avec | autres produits | même catégorie | même famille | même collection | voir aussi | se marie avec | va bien avec | à associer | à combiner | ajoutez à votre commande | dans la même gamme | de la même gamme | de la même collection | dans la même collection | complétez votre | nos clients ont aussi | produits liés | articles liés | achetez aussi | à acheter avec | achetés avec',
    ),
  },
  company: {
    title: phrases(
      "mentions légales | informations légales | à propos | contact | éditeur du site | qui sommes-nous | l'entreprise",
    ),
    name: phrases(
      "raison sociale | société | éditeur | dénomination sociale | nom de l'entreprise | vendeur | exploitant | éditeur du site | entreprise | dénomination | responsable du traitement | responsable de traitement | édité par | exploitante | exploité par | exploitée par | vendeuse | éditrice | propriétaire | vendu par | commerçant",
    ),
    legalForms: phrases(
      'SARL | S.A.R.L. | SAS | S.A.S. | SASU | SA | S.A. | EURL | SNC | EI | SRL | SPRL | EARL | GAEC | SCEA | SCOP | SCIC | SELARL | ASBL | SARLU | Sàrl | Société à responsabilité limitée | Société par actions simplifiée | Société anonyme | Entreprise individuelle',
    ),
    address: phrases(
      'siège social | adresse | siège | adresse du siège | adresse postale | adresse du siège social | dont le siège est situé | siège social situé',
    ),
    registration: phrases("rcs | r.c.s. | siret | siren | bce | kbo | n° d'entreprise | numéro d'entreprise"),
    taxNumber: [],
    privacy: phrases(
      'politique de confidentialité | confidentialité | données personnelles | protection des données | vie privée | rgpd',
    ),
  },
  order: {
    number: phrases(
      'numéro de commande | numéro de votre commande | n° de commande | commande n° | commande numéro | référence de commande | référence de la commande | commande no | votre commande | commande',
    ),
    placed: phrases(
      'merci pour votre commande | merci de votre commande | votre commande a bien été | commande confirmée | commande enregistrée | confirmation de commande | nous avons bien reçu votre commande | merci pour votre achat | votre commande est confirmée | commande validée | merci | commande est confirmée | commande confirmée | commande a été confirmée',
    ),
    cancel: phrases(
      'annuler votre commande | annuler la commande | annuler une commande | annuler ma commande | annulation de la commande | annulation de commande | commande … annulée | modifier ou annuler | annulation … possible | annuler | annul* … commande* | commande* … annul* | annulable* | annulez',
    ),
    noCancel: phrases(
      "ne peut être annulée | ne peut plus être annulée | ne peut pas être annulée | impossible d'annuler | pas possible d'annuler | ne peuvent être annulées | ne pouvons pas annuler | a été annulée",
    ),
    totals: {
      subtotal: phrases('sous-total | sous total | articles | total des articles | produits'),
      delivery: phrases(
        'livraison | frais de livraison | frais de port | expédition | transport | frais de transport | port',
      ),
      tax: phrases('tva | taxes | dont tva | tva incluse'),
      total: phrases('total | total ttc | montant total | total à payer | à payer | total de la commande'),
    },
    newsletter: phrases(
      "newsletter | lettre d'information | offres par e-mail | offres | promotions | actualités et offres | infolettre | bons plans | communications commerciales | offres spéciales | recevoir des | tenez-moi informé* | recevoir les nouveautés | recevoir les actualités | nouvelles par e-mail | nouveautés par e-mail | actualités par e-mail",
    ),
    greeting: phrases('bonjour | bienvenue | bonsoir | salut | connecté en tant que | content de vous revoir'),
    addToCart: phrases(
      'ajouter au panier | acheter | ajouter à mon panier | mettre au panier | acheter maintenant | au panier',
    ),
  },
  advertising: phrases('publicité | sponsorisé | annonce | pub | contenu sponsorisé'),
  clock,
  notions,
};
