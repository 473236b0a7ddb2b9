import type { ContactWords } from '../../shop/contact.ts';
import type { InfoPage } from '../../shop/front.ts';
import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'ILS',
  locale: 'he-IL',
  orderPrefix: 'N',
  freeFrom: 30_000,
  goods: [
    {
      id: 'zaatar',
      name: 'זעתר טרי 100 גרם',
      category: 'תבלינים',
      price: 2200,
      stock: 60,
      about: 'תערובת זעתר, סומק ושומשום מהגליל.',
    },
    {
      id: 'tahini',
      name: 'טחינה גולמית 500 גרם',
      category: 'מזווה',
      price: 2900,
      stock: 45,
      about: 'שומשום אתיופי טחון באבן.',
    },
    {
      id: 'date-honey',
      name: 'דבש תמרים 350 גרם',
      category: 'מזווה',
      price: 3400,
      stock: 38,
      about: 'סילאן טהור מתמרי הערבה, ללא תוספת סוכר.',
    },
    {
      id: 'olive-soap',
      name: 'סבון שמן זית',
      category: 'בית',
      price: 1800,
      stock: 80,
      about: 'סבון בעבודת יד בניחוח לבנדר.',
    },
    {
      id: 'clay-bowl',
      name: 'קערת חימר',
      category: 'בית',
      price: 12_900,
      stock: 7,
      about: 'קערה מעוטרת ביד, קוטר 24 ס״מ.',
    },
    {
      id: 'sage-tea',
      name: 'תה מרווה',
      category: 'תבלינים',
      price: 1950,
      stock: 0,
      about: 'עלי מרווה מיובשים, 40 גרם.',
    },
  ],
  deliveries: [
    { id: 'courier', name: 'שליח עד הבית', price: 3500, note: '2–4 ימי עסקים' },
    { id: 'pickup', name: 'נקודת איסוף', price: 1800, note: '3–5 ימי עסקים' },
  ],
  payments: [
    { id: 'cash', name: 'מזומן לשליח', fee: 0 },
    { id: 'transfer', name: 'העברה בנקאית', fee: 0 },
  ],
};

export const pages: InfoPage[] = [
  {
    path: '/shipping',
    title: 'משלוחים',
    paragraphs: ['שליח עד הבית: 35 ₪, 2–4 ימי עסקים. נקודת איסוף: 18 ₪. משלוח חינם מעל 300 ₪.'],
  },
  {
    path: '/returns',
    title: 'החזרות והחלפות',
    paragraphs: ['ניתן להחזיר מוצר בתוך 14 יום מקבלתו. דמי המשלוח של ההחזרה על חשבון הלקוח.'],
  },
  { path: '/faq', title: 'שאלות נפוצות', paragraphs: ['האם אפשר לבטל הזמנה? כן, עד למשלוח: 03-0000012.'] },
  { path: '/privacy', title: 'מדיניות פרטיות', paragraphs: ['הפרטים שלכם משמשים לטיפול בהזמנה בלבד.'] },
  {
    path: '/terms',
    title: 'תקנון האתר',
    paragraphs: ['ההזמנה נכנסת לתוקף עם אישורה בדואר אלקטרוני. המחירים כוללים מע״מ.'],
  },
];

export const contact: ContactWords = {
  path: '/contact',
  title: 'צור קשר',
  intro: 'טלפון 03-0000012, ימים א׳–ה׳ 9:00–17:00. נענה בתוך יום עסקים.',
  name: 'שם מלא',
  email: 'דואר אלקטרוני',
  subject: 'נושא',
  message: 'הודעה',
  send: 'שליחה',
  missing: 'נא למלא שם, דואר אלקטרוני והודעה.',
  sentTitle: 'תודה על פנייתך',
  sent: 'ההודעה נשלחה. נחזור אליך בתוך יום עסקים.',
};
