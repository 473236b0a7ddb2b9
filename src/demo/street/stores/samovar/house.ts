import type { ContactWords } from '../../shop/contact.ts';
import type { InfoPage } from '../../shop/front.ts';
import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'RUB',
  decimals: 0,
  locale: 'ru-RU',
  orderPrefix: 'С',
  goods: [
    {
      id: 'chaynik-zavarochnyy',
      name: 'Чайник заварочный «Гжель»',
      category: 'Посуда',
      price: 2890,
      stock: 14,
      about: 'Фарфор с ручной росписью, объём 0,8 литра.',
    },
    {
      id: 'platok-pavlovo',
      name: 'Платок шерстяной',
      category: 'Платки',
      price: 4590,
      stock: 9,
      about: 'Павловопосадский платок, чистая шерсть, 89 × 89 см.',
      options: { name: 'Цвет', values: ['Красный', 'Синий', 'Чёрный'] },
    },
    {
      id: 'ivan-chay',
      name: 'Иван-чай листовой 100 г',
      category: 'Чай',
      price: 390,
      stock: 64,
      about: 'Ферментированный лист, собран в Вологодской области.',
    },
    {
      id: 'pryanik',
      name: 'Пряник тульский с повидлом',
      category: 'Сладости',
      price: 210,
      stock: 100,
      about: 'Печатный пряник с яблочным повидлом, 350 г.',
    },
    {
      id: 'valenki',
      name: 'Валенки домашние',
      category: 'Обувь',
      price: 2450,
      stock: 7,
      about: 'Валяная шерсть, подошва из войлока.',
      options: { name: 'Размер', values: ['37', '39', '41', '43'] },
    },
    {
      id: 'lozhka-khokhloma',
      name: 'Ложка «Хохлома»',
      category: 'Посуда',
      price: 320,
      stock: 40,
      about: 'Липа, ручная роспись, 20 см.',
    },
    {
      id: 'samovar-3',
      name: 'Самовар электрический 3 л',
      category: 'Посуда',
      price: 12900,
      stock: 0,
      about: 'Латунь, мощность 1500 Вт, автоматическое отключение.',
    },
    {
      id: 'varenye',
      name: 'Варенье из сосновых шишек',
      category: 'Сладости',
      price: 480,
      stock: 30,
      about: 'Молодые шишки в сиропе, банка 320 г.',
    },
  ],
  deliveries: [
    { id: 'kurier', name: 'Курьером до двери', price: 390, note: '1–3 дня' },
    { id: 'pvz', name: 'Пункт выдачи заказов', price: 190, note: '2–4 дня' },
    { id: 'pochta', name: 'Почта России', price: 350, note: '5–10 дней' },
  ],
  payments: [
    { id: 'nalichnye', name: 'Наличными при получении', fee: 0 },
    { id: 'karta', name: 'Банковской картой онлайн', fee: 0 },
    { id: 'sbp', name: 'СБП', fee: 0 },
  ],
};

export const pages: InfoPage[] = [
  {
    path: '/dostavka',
    title: 'Доставка и оплата',
    paragraphs: [
      'Курьер по Москве и Туле — 390 ₽, 1–3 дня. Пункты выдачи — 190 ₽, 2–4 дня. Почта России — 350 ₽, 5–10 дней.',
      'Оплата наличными при получении, картой или через СБП.',
    ],
  },
  {
    path: '/vozvrat',
    title: 'Возврат и обмен',
    paragraphs: [
      'Вернуть товар надлежащего качества можно в течение 14 дней после получения.',
      'Обратную пересылку оплачивает магазин, если товар с браком; иначе — покупатель. Деньги вернём за 10 дней.',
    ],
  },
  {
    path: '/voprosy',
    title: 'Вопросы и ответы',
    paragraphs: [
      'Можно ли изменить заказ? Да, позвоните до отправки: 8 800 000-00-12.',
      'Упаковываете ли вы в подарок? Да, бесплатно.',
    ],
  },
  {
    path: '/politika',
    title: 'Политика конфиденциальности',
    paragraphs: ['Персональные данные нужны нам только для выполнения заказа и хранятся три года.'],
  },
  {
    path: '/oferta',
    title: 'Публичная оферта',
    paragraphs: ['Заказ считается принятым после подтверждения по телефону или почте.'],
  },
  {
    path: '/o-nas',
    title: 'О магазине',
    paragraphs: ['ООО «Самовар и Ко», г. Тула, пр. Ленина, 20. ИНН 0000000000, ОГРН 0000000000000.'],
  },
];

export const contact: ContactWords = {
  path: '/kontakty',
  title: 'Контакты',
  intro: 'Телефон 8 800 000-00-12, ежедневно с 9 до 21. Почта: zakaz@samovar.example. Отвечаем в течение дня.',
  name: 'Ваше имя',
  email: 'E-mail',
  subject: 'Тема',
  message: 'Сообщение',
  send: 'Отправить сообщение',
  missing: 'Заполните имя, e-mail и сообщение.',
  sentTitle: 'Спасибо за обращение',
  sent: 'Ваше сообщение отправлено. Мы свяжемся с вами в течение дня.',
  labels: 'loose',
};
