import type { ContactWords } from '../../shop/contact.ts';
import type { InfoPage } from '../../shop/front.ts';
import type { Terms } from '../../shop/types.ts';

export const terms: Terms = {
  currency: 'KRW',
  decimals: 0,
  locale: 'ko-KR',
  orderPrefix: '20261122-',
  freeFrom: 50_000,
  goods: [
    {
      id: '31',
      name: '유기농 녹차 100g',
      category: '차',
      price: 18_000,
      stock: 40,
      about: '보성에서 기른 유기농 잎차입니다. 은은하고 깊은 맛이 납니다.',
    },
    {
      id: '32',
      name: '핸드메이드 머그컵',
      category: '주방',
      price: 22_000,
      stock: 15,
      about: '이천 도자기 공방에서 손으로 빚은 머그컵입니다. 용량 320ml.',
      options: { name: '색상', values: ['화이트', '그레이', '네이비'] },
    },
    {
      id: '33',
      name: '천연 비누 3개 세트',
      category: '생활',
      price: 14_500,
      stock: 60,
      about: '어성초와 쑥으로 만든 저온숙성 비누입니다.',
    },
    {
      id: '34',
      name: '자개 손거울',
      category: '선물',
      price: 32_000,
      stock: 12,
      about: '나전칠기 장인이 만든 작은 손거울입니다.',
    },
    {
      id: '35',
      name: '린넨 앞치마',
      category: '주방',
      price: 39_000,
      stock: 9,
      about: '부드러운 워싱 린넨으로 만든 앞치마입니다.',
    },
    { id: '36', name: '한지 조명', category: '생활', price: 68_000, stock: 0, about: '전주 한지로 만든 무드등입니다.' },
    {
      id: '37',
      name: '수제 유자청 500g',
      category: '식품',
      price: 16_000,
      stock: 33,
      about: '고흥 유자와 설탕만으로 담근 유자청입니다.',
    },
    {
      id: '38',
      name: '약과 선물세트',
      category: '식품',
      price: 27_000,
      stock: 28,
      about: '전통 방식으로 구운 약과 20개입 선물세트입니다.',
    },
  ],
  deliveries: [{ id: 'taekbae', name: '택배배송', price: 3_000, note: '결제 후 1~3일' }],
  payments: [
    { id: 'mutong', name: '무통장입금', fee: 0 },
    { id: 'card', name: '신용카드', fee: 0 },
    { id: 'kakao', name: '카카오페이', fee: 0 },
  ],
};

export const pages: InfoPage[] = [
  {
    path: '/shop/delivery',
    title: '배송안내',
    paragraphs: [
      '배송비는 3,000원이며 5만원 이상 구매 시 무료배송입니다. 결제 후 1~3일 이내에 CJ대한통운으로 배송됩니다.',
      '제주 및 도서산간 지역은 3,000원이 추가됩니다.',
    ],
  },
  {
    path: '/shop/return',
    title: '교환/반품 안내',
    paragraphs: [
      '상품 수령 후 7일 이내에 교환 및 반품이 가능합니다. 단순 변심의 경우 왕복 배송비 6,000원은 고객 부담입니다.',
      '상품 불량의 경우 배송비는 저희가 부담합니다.',
    ],
  },
  {
    path: '/board/faq',
    title: '자주 묻는 질문',
    paragraphs: [
      '주문을 취소하고 싶어요. 발송 전에는 고객센터 1588-0000으로 연락 주시면 바로 취소해 드립니다.',
      '선물 포장이 되나요? 네, 무료로 해 드립니다.',
    ],
  },
  {
    path: '/member/privacy',
    title: '개인정보처리방침',
    paragraphs: ['하늘상점은 주문 처리와 배송을 위해서만 개인정보를 이용하며 5년간 보관합니다.'],
  },
  {
    path: '/member/agreement',
    title: '이용약관',
    paragraphs: ['이 약관은 하늘상점이 제공하는 서비스의 이용 조건을 정합니다.'],
  },
  {
    path: '/shop/company',
    title: '회사소개',
    paragraphs: [
      '하늘상점, 대표 김하늘, 서울특별시 종로구 북촌로 11. 사업자등록번호 000-00-00000, 통신판매업신고 제0000-서울종로-0000호.',
    ],
  },
];

export const contact: ContactWords = {
  path: '/board/inquiry',
  title: '문의하기',
  intro:
    '고객센터 1588-0000, 평일 오전 10시~오후 5시 (점심시간 12시~1시, 주말·공휴일 휴무). 이메일 help@haneul.example',
  name: '이름',
  email: '이메일',
  subject: '제목',
  message: '문의 내용',
  send: '문의 등록',
  missing: '이름, 이메일, 문의 내용을 입력해 주세요.',
  sentTitle: '문의가 접수되었습니다',
  sent: '빠른 시일 내에 답변드리겠습니다. 감사합니다.',
};
