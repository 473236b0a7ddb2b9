import type { ContactWords } from '../../shop/contact.ts';
import type { InfoPage } from '../../shop/front.ts';
import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'EUR',
  locale: 'es-ES',
  orderPrefix: 'BV-',
  goods: [
    {
      id: 'botijo',
      name: 'Botijo de barro blanco',
      category: 'Barro',
      price: 2690,
      stock: 16,
      about: 'Torneado en Agost, mantiene el agua fresca. Capacidad 2 litros.',
    },
    {
      id: 'cazuela',
      name: 'Cazuela de barro 24 cm',
      category: 'Barro',
      price: 1450,
      stock: 34,
      about: 'Apta para horno y fuego, esmaltada por dentro.',
    },
    {
      id: 'azulejo',
      name: 'Azulejo pintado a mano',
      category: 'Azulejos',
      price: 1890,
      stock: 22,
      about: 'Cerámica de Triana, 15 × 15 cm.',
      options: { name: 'Dibujo', values: ['Granada', 'Limón', 'Gorrión'] },
    },
    {
      id: 'aceite',
      name: 'Aceite de oliva virgen extra 500 ml',
      category: 'Despensa',
      price: 1195,
      stock: 60,
      about: 'Picual de Jaén, primera extracción en frío.',
    },
    {
      id: 'miel',
      name: 'Miel de romero 500 g',
      category: 'Despensa',
      price: 890,
      stock: 41,
      about: 'De colmenas de La Alcarria.',
    },
    {
      id: 'plato',
      name: 'Plato de Talavera',
      category: 'Azulejos',
      price: 3200,
      stock: 0,
      about: 'Plato llano de 28 cm, decorado a mano.',
    },
    {
      id: 'jabon',
      name: 'Jabón de aceite usado',
      category: 'Casa',
      price: 450,
      stock: 90,
      about: 'Jabón artesano de 120 g.',
    },
  ],
  deliveries: [
    { id: 'correos', name: 'Correos a domicilio', price: 495, note: '2-3 días laborables' },
    { id: 'urgente', name: 'Envío urgente 24 h', price: 850, note: 'Entrega mañana' },
  ],
  payments: [
    { id: 'reembolso', name: 'Contra reembolso', fee: 300 },
    { id: 'transferencia', name: 'Transferencia bancaria', fee: 0 },
    { id: 'tarjeta', name: 'Tarjeta de crédito', fee: 0 },
  ],
};

export const pages: InfoPage[] = [
  {
    path: '/envios',
    title: 'Envíos',
    paragraphs: [
      'Correos a domicilio: 4,95 €, de 2 a 3 días laborables. Envío urgente: 8,50 €, entrega al día siguiente.',
      'Enviamos a la España peninsular y a Portugal.',
    ],
  },
  {
    path: '/devoluciones',
    title: 'Cambios y devoluciones',
    paragraphs: [
      'Tiene 14 días naturales para devolver su compra. La recogida en su domicilio es gratuita.',
      'Reembolsamos el importe en un plazo de 7 días.',
    ],
  },
  {
    path: '/preguntas',
    title: 'Preguntas frecuentes',
    paragraphs: [
      '¿Puedo cambiar mi pedido? Sí, antes del envío, en el 900 000 012.',
      '¿El barro se cura? Sí, con cada cazuela va un folleto.',
    ],
  },
  {
    path: '/privacidad',
    title: 'Política de privacidad',
    paragraphs: ['Sus datos personales se usan solo para gestionar el pedido.'],
  },
  {
    path: '/condiciones',
    title: 'Términos y condiciones',
    paragraphs: ['El contrato se perfecciona con la confirmación del pedido. Precios con IVA incluido.'],
  },
  {
    path: '/aviso',
    title: 'Aviso legal',
    paragraphs: ['Barro Vivo S.L., calle Alfarería 21, 41010 Sevilla. CIF B00000000.'],
  },
];

export const contact: ContactWords = {
  path: '/contacto',
  title: 'Contacto',
  intro: 'Teléfono 900 000 012, de lunes a viernes de 9:00 a 18:00. Respondemos en un día laborable.',
  name: 'Nombre',
  email: 'Correo electrónico',
  subject: 'Asunto',
  message: 'Mensaje',
  send: 'Enviar mensaje',
  missing: 'Por favor, rellene nombre, correo y mensaje.',
  sentTitle: 'Gracias por su mensaje',
  sent: 'Su mensaje ha sido enviado. Le responderemos en un día laborable.',
};
