import type { ContactWords } from '../../shop/contact.ts';
import type { InfoPage } from '../../shop/front.ts';
import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'JPY',
  decimals: 0,
  locale: 'ja-JP',
  orderPrefix: 'W2611-',
  freeFrom: 8000,
  goods: [
    {
      id: 'yunomi',
      name: '信楽焼の湯呑',
      category: '器',
      price: 2860,
      stock: 18,
      about: '信楽の土をいかした手びねりの湯呑です。容量約180ml。',
    },
    {
      id: 'tenugui',
      name: '注染手ぬぐい 青海波',
      category: '布',
      price: 1320,
      stock: 55,
      about: '職人が一枚ずつ染めた綿100%の手ぬぐいです。',
    },
    {
      id: 'sencha',
      name: '宇治煎茶 100g',
      category: 'お茶',
      price: 1620,
      stock: 70,
      about: '京都宇治の一番茶だけを使った煎茶です。',
    },
    {
      id: 'hashi',
      name: '若狭塗の箸',
      category: '器',
      price: 1980,
      stock: 32,
      about: '貝殻をちりばめた若狭塗の箸。長さ23cm。',
      options: { name: '色', values: ['朱', '黒', '藍'] },
    },
    { id: 'kago', name: '竹のかご', category: '暮らし', price: 6600, stock: 5, about: '別府の竹細工。果物入れにも。' },
    {
      id: 'okou',
      name: '白檀のお香',
      category: '暮らし',
      price: 1100,
      stock: 44,
      about: '白檀の落ち着いた香り。20本入り。',
    },
    {
      id: 'donabe',
      name: '伊賀焼の土鍋',
      category: '器',
      price: 14_300,
      stock: 0,
      about: 'ごはんがふっくら炊ける三合炊きの土鍋です。',
    },
  ],
  deliveries: [{ id: 'takkyubin', name: '宅急便', price: 880, note: '2〜4日でお届け' }],
  payments: [
    { id: 'daibiki', name: '代金引換', fee: 330 },
    { id: 'furikomi', name: '銀行振込(前払い)', fee: 0 },
    { id: 'card', name: 'クレジットカード', fee: 0 },
  ],
};

export const pages: InfoPage[] = [
  {
    path: '/guide/shipping',
    title: '配送・送料について',
    paragraphs: [
      '送料は全国一律880円です。8,000円以上のお買い上げで送料無料となります。',
      'ご注文から2〜4日でお届けします。',
    ],
  },
  {
    path: '/guide/returns',
    title: '返品・交換について',
    paragraphs: [
      '商品到着後8日以内にご連絡ください。お客様都合による返品の送料はお客様のご負担となります。',
      '不良品の場合は当店が送料を負担いたします。',
    ],
  },
  {
    path: '/guide/faq',
    title: 'よくあるご質問',
    paragraphs: [
      '注文の変更はできますか。発送前であればお電話 0120-000-012 で承ります。',
      'のしは無料でお付けします。',
    ],
  },
  {
    path: '/guide/privacy',
    title: 'プライバシーポリシー',
    paragraphs: ['お客様の個人情報は、商品の発送とお問い合わせへの回答にのみ利用いたします。'],
  },
  {
    path: '/guide/law',
    title: '特定商取引法に基づく表記',
    paragraphs: ['販売業者 和美堂、運営責任者 中野和美、京都府京都市中京区寺町通1-2。電話 0120-000-012。'],
  },
];

export const contact: ContactWords = {
  path: '/contact',
  title: 'お問い合わせ',
  intro: 'お電話 0120-000-012（平日10:00〜17:00、土日祝休み）。メールへのご返信は1営業日以内にいたします。',
  name: 'お名前',
  email: 'メールアドレス',
  subject: '件名',
  message: 'お問い合わせ内容',
  send: '送信する',
  missing: 'お名前、メールアドレス、お問い合わせ内容を入力してください。',
  sentTitle: 'お問い合わせありがとうございます',
  sent: 'メッセージを送信しました。1営業日以内にご連絡いたします。',
};
