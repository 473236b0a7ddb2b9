import type { PersonaWords } from '../types.ts';

export const persona: PersonaWords = {
  country: 'FR',
  firstName: 'Camille',
  lastName: 'Moreau',
  gender: 'female',
  familyNameFirst: false,
  question: {
    subject: 'Question sur la livraison et les retours : {product}',
    greeting: 'Bonjour,',
    opening: "J'envisage de commander {product} sur votre site et j'aurais d'abord deux petites questions.",
    asks: [
      {
        id: 'delivery-time',
        text: 'En combien de jours le colis arrive-t-il en général à domicile ?',
        expects: ['jour', 'jours', 'jours ouvrés', 'jours ouvrables', 'semaine*', 'heures', 'demain', 'lendemain', 'sous *', 'délai*', 'entre * et * jours', '48h', '24h'],
      },
      {
        id: 'return-cost',
        text: "Et si l'article ne convient pas, qui paie les frais de retour ?",
        expects: ['gratuit*', 'à votre charge', 'à notre charge', 'frais de retour', 'offert*', 'étiquette*', 'bon de retour', 'à la charge du client', 'remboursé*', 'nous prenons en charge', 'à vos frais', 'prépayé*', 'pris en charge'],
      },
      {
        id: 'availability',
        text: "L'article est-il en stock actuellement ?",
        expects: ['en stock', 'disponible*', 'rupture', 'épuisé*', 'indisponible', 'réapprovisionnement', 'plus en stock', 'oui', 'de retour', 'en cours de'],
      },
    ],
    closing: 'Merci par avance et bien cordialement,',
  },
  orderNote: 'Merci de sonner, je suis à la maison.',
};
