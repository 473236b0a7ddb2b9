import type { ContactWords } from '../../shop/contact.ts';
import type { InfoPage } from '../../shop/front.ts';
import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'EUR',
  locale: 'fr-FR',
  orderPrefix: 'LUM',
  freeFrom: 6000,
  goods: [
    {
      id: 'bougie-figuier',
      name: 'Bougie parfumée Figuier',
      category: 'Bougies',
      price: 2450,
      stock: 30,
      about: 'Cire de soja et parfum de Grasse, 40 heures de combustion.',
    },
    {
      id: 'savon-lavande',
      name: 'Savon à la lavande',
      category: 'Bain',
      price: 590,
      stock: 120,
      about: 'Savon de Marseille à l’huile d’olive, 100 g.',
    },
    {
      id: 'carafe',
      name: 'Carafe en verre soufflé',
      category: 'Table',
      price: 3900,
      stock: 7,
      about: 'Soufflée à la bouche à Biot, 1 litre.',
    },
    {
      id: 'torchon',
      name: 'Torchon en métis',
      category: 'Table',
      price: 1400,
      stock: 40,
      about: 'Lin et coton tissés dans les Vosges, 50 × 70 cm.',
      options: { name: 'Couleur', values: ['Écru', 'Ocre', 'Bleu'] },
    },
    {
      id: 'confiture',
      name: 'Confiture d’abricots',
      category: 'Épicerie',
      price: 680,
      stock: 55,
      about: 'Abricots du Roussillon cuits au chaudron, 340 g.',
    },
    {
      id: 'photophore',
      name: 'Photophore ajouré',
      category: 'Bougies',
      price: 1850,
      stock: 0,
      about: 'Porcelaine biscuit, 9 cm.',
    },
    {
      id: 'huile-bain',
      name: 'Huile de bain Verveine',
      category: 'Bain',
      price: 2100,
      stock: 19,
      about: 'Amande douce et verveine citronnée, 100 ml.',
    },
  ],
  deliveries: [
    { id: 'colissimo', name: 'Colissimo à domicile', price: 590, note: '2 à 3 jours ouvrés' },
    { id: 'relais', name: 'Point relais Mondial Relay', price: 390, note: '3 à 5 jours ouvrés' },
  ],
  payments: [
    { id: 'carte', name: 'Carte bancaire', fee: 0 },
    { id: 'virement', name: 'Virement bancaire', fee: 0 },
    { id: 'cheque', name: 'Chèque', fee: 0 },
  ],
};

export const pages: InfoPage[] = [
  {
    path: '/livraison',
    title: 'Livraison',
    paragraphs: [
      'Colissimo à domicile : 5,90 €, 2 à 3 jours ouvrés. Point relais : 3,90 €, 3 à 5 jours ouvrés. Offerte dès 60 €.',
    ],
  },
  {
    path: '/retours',
    title: 'Retours et remboursements',
    paragraphs: [
      'Vous disposez de 14 jours après réception pour changer d’avis. Les frais de retour sont à votre charge, sauf article abîmé.',
      'Le remboursement est effectué sous 7 jours.',
    ],
  },
  {
    path: '/faq',
    title: 'Questions fréquentes',
    paragraphs: [
      'Puis-je modifier ma commande ? Oui, tant qu’elle n’est pas expédiée : 04 00 00 00 12.',
      'Emballez-vous les cadeaux ? Oui, gratuitement.',
    ],
  },
  {
    path: '/confidentialite',
    title: 'Politique de confidentialité',
    paragraphs: ['Vos données servent uniquement à traiter votre commande.'],
  },
  {
    path: '/cgv',
    title: 'Conditions générales de vente',
    paragraphs: ['La vente est conclue à la confirmation de la commande. Prix TTC.'],
  },
  {
    path: '/mentions',
    title: 'Mentions légales',
    paragraphs: ['Maison Lumière SARL, 8 rue des Teinturiers, 84000 Avignon. RCS Avignon 000 000 000.'],
  },
];

export const contact: ContactWords = {
  path: '/contact',
  title: 'Contactez-nous',
  intro: 'Téléphone 04 00 00 00 12, du lundi au vendredi de 9 h à 18 h. Réponse sous un jour ouvré.',
  name: 'Nom et prénom',
  email: 'Adresse e-mail',
  subject: 'Objet',
  message: 'Votre message',
  send: 'Envoyer le message',
  missing: 'Veuillez renseigner votre nom, votre e-mail et votre message.',
  sentTitle: 'Merci pour votre message',
  sent: 'Votre message a bien été envoyé. Nous vous répondrons sous un jour ouvré.',
  labels: 'inside',
};
