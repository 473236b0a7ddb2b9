import { type Notions, phrases } from '../service-words.ts';

export const notions: Notions = {
  shop: phrases(
    "boutique* | magasin* | showroom* | comptoir | point de vente | points de vente | atelier | librairie | échoppe | échoppe* | agence* | sur place | point de retrait | salle d'exposition | hall d'exposition | pépinière* | magasin d'usine | boutique d'usine",
  ),
  brings: phrases(
    'rapport* | dépos* | dépôt | retour* | ramen* | repris* | repren* | accept* | échang* | rend* | remett* | restitu* | passer | passez | présent* | venir | venez | viens | rapporter | apport* | amen* | passe',
  ),
  no: phrases("pas | ne | n' | ni | aucun | aucune | jamais | non | uniquement par | exclusivement par"),
  nothing: phrases(
    "gratuit* | gratuitement | offert* | sans frais | sans coût | ne vous coûte rien | ne coûte rien | rien à payer | à nos frais | à notre charge | nous prenons en charge | pris en charge | prise en charge | port payé | franco | ne payez rien | ne paies rien | ne payer rien | ne débours* rien | rien n'est déduit | rien n'est retenu | aucune retenue | sans retenue | rien ne sera déduit | nous remboursons les frais de retour | frais de retour remboursés | port remboursé",
  ),
  buyerPays: phrases(
    'à vos frais | à votre charge | à ses frais | à la charge du | à la charge de | reste à | restent à | vous payez | vous réglez | payant* | non remboursé* | aux frais du | sont pour vous | est pour vous | à vous de payer | vous incombe* | restent pour vous | est à votre compte | restent au client | incombe au consommateur | supporte le client | supportés par le client | du ressort du client | supportés par vous | réglés par le client | payés par le client | pris en charge par le client',
  ),
  law: phrases(
    'la loi | loi | légal* | légaux | code de la consommation | droit de la consommation | code consommation | directive | réglementation',
  ),
  more: phrases(
    'prolong* | porté* à | au lieu de | nous vous laissons | au-delà de | plus que la loi | plus généreux | chez nous | nous allons plus loin | nous vous offrons | nous vous accordons | nous faisons mieux',
  ),
  account: phrases(
    'en ligne | votre compte | mon compte | mes commandes | espace client | portail | formulaire en ligne | formulaire de retour | mes achats | application | espace retour* | connectez-vous | connecte-toi | identifiez-vous',
  ),
  label: phrases('étiquette* | bordereau* | bon de retour | bon de transport'),
  without: phrases('sans'),
  charges: phrases(
    'factur* | coût* | frais | déduit* | déduis* | prélev* | retenons | retenu* | retir* | déduits | retenus | sont retenus | est retenu',
  ),
  others: phrases(
    'presse | professionnels | grossiste* | recrutement | carrière* | hébergement | hébergeur | hébergé par | médiat* | cnil | création du site | réalisation du site | conception du site | webdesign | webmaster | partenariat* | franchise | revendeurs | commission européenne | conciliat* | journaliste* | antipoison | autorité* | litige* | dgccrf | tribunal* | conception et réalisation | conception graphique | réalisation technique | développement du site | conception et | crédits | réparateur* agréé* | station* technique* | centres de réparation | sav constructeur | sous-traitant* | hébergé chez | hébergeurs | autorité de contrôle',
  ),
  same: phrases(
    'la règle est la même | les règles sont les mêmes | mêmes règles | mêmes conditions | même politique | mêmes modalités | même procédure | identique* | quel que soit | peu importe | que vous ayez acheté | que vous ayez commandé | indifféremment',
  ),
  sold: phrases('site | ligne | téléphone | boutique* | magasin* | internet | web'),
  otherPlace: phrases(
    'marché* | salon* | foire* | amazon | ebay | etsy | marketplace* | revendeur* | achetés en boutique | achetés en magasin | achats en boutique | achats en magasin | acheté en boutique | acheté en magasin',
  ),
  form: phrases(
    'formulaire | formulaire de contact | envoyer une demande | soumettre une demande | ouvrir un ticket | formulaire de demande',
  ),
  chatSaid: phrases('chat en direct | tchat | chat | chatbot | messagerie instantanée'),
  off: phrases(
    'désactivé* | supprimé* | indisponible* | plus disponible | en construction | bientôt disponible | prochainement',
  ),
  messengers: phrases('whatsapp | messenger | telegram | signal | viber'),
  fees: phrases(
    'supplément* | emballage cadeau | paquet cadeau | assurance | frais de dossier | contre-remboursement | nous ajoutons | majoration | surcoût | en sus | seconde présentation | paiement à la livraison | en plus des frais de port | en plus du port',
  ),
  members: phrases('membres | membre | club | fidélité | abonnés | vip'),
  undelivered: phrases(
    'non réclamé* | non distribu* | adresse erronée | adresse incorrecte | adresse incomplète | refus du colis',
  ),
  excepted: phrases(
    "sous-vêtements | lingerie | maillots de bain | hygiène | cosmétique* | boucles d'oreilles | denrées | périssable* | alimentaire* | personnalisé* | sur mesure | sur commande | gravé* | cartes cadeaux | bons cadeaux | soldé* | matelas | logiciel* | plantes | collants | chaussettes | piercing* | médicament* | croquettes | litière | graines | semences | au mètre | fin de série | fins de série | occasion | animaux | ouverts | entamé* | initiales | ces articles | brodé* | à vos mesures | à vos dimensions",
  ),
  paper: phrases(
    'imprim* | joign* | joindre | gliss* | dans le colis | par courrier | dans votre colis | joint au colis | ci-joint | pdf',
  ),
  addressee: phrases(
    'adresse de livraison | adresse de facturation | livré à | livraison à | destinataire | vos coordonnées | vos informations | facturation | coordonnées client | client livré | commandé par | acheteur',
  ),
};
