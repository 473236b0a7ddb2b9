import type { PersonaWords } from '../types.ts';

export const persona: PersonaWords = {
  country: 'ES',
  firstName: 'Lucía',
  lastName: 'Navarro',
  gender: 'female',
  familyNameFirst: false,
  question: {
    subject: 'Consulta sobre envío y devolución: {product}',
    greeting: 'Buenos días:',
    opening: 'Estoy pensando en comprar {product} en su tienda y antes me gustaría hacerles dos preguntas.',
    asks: [
      {
        id: 'delivery-time',
        text: '¿Cuántos días suele tardar el paquete en llegar a casa?',
        expects: ['día', 'días', 'días laborables', 'días hábiles', 'semana*', 'horas', 'mañana', 'plazo*', 'día siguiente', 'entre * y * días', '24h', '48h', '24/48'],
      },
      {
        id: 'return-cost',
        text: 'Y si no me convence, ¿quién paga los gastos de la devolución?',
        expects: ['gratis', 'gratuita*', 'gratuito*', 'a su cargo', 'a tu cargo', 'gastos de devolución', 'nosotros pagamos', 'corren por', 'corre por', 'a cargo del cliente', 'etiqueta*', 'sin coste', 'por cuenta del', 'reembols*', 'asumimos'],
      },
      {
        id: 'availability',
        text: '¿Lo tienen ahora mismo en stock?',
        expects: ['en stock', 'disponible*', 'agotado', 'sin existencias', 'no disponible', 'hay existencias', 'tenemos', 'sí', 'sin stock', 'reposición', 'llegará'],
      },
    ],
    closing: 'Muchas gracias y un saludo,',
  },
  orderNote: 'Por favor, llamen al timbre, estaré en casa.',
};
