import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/mail/read-mail.ts';

const asked = (language: string, shopperName: string, text: string) => ({
  shopperName,
  language,
  asks: [{ id: 'q', text, expects: ['zzz'] }],
});

async function kindOf(subject: string, body: string, about: ReturnType<typeof asked>, headers = '') {
  const source = `From: Shop <help@shop.example>\nSubject: ${subject}\n${headers}Content-Type: text/plain; charset=utf-8\n\n${body}`;
  return (await readMail(Buffer.from(source), { asked: about })).kind;
}

/** Language, shopper, question, the line of the staff's entry, what it says, the line of the shopper's entry. */
const TICKETS: [string, string, string, string, string, string, string][] = [
  [
    'en',
    'Emma Clarke',
    'Will it shrink?',
    'Your request (88) has been updated. To add additional comments, reply to this email.',
    'Care Desk (Fern), 29 Sept 2025, 16:20 BST',
    'Thank you for your message. All sizes are on our pages.',
    'Emma Clarke, 28 Sept 2025, 11:02 BST',
  ],
  [
    'de',
    'Anna Schneider',
    'Läuft es ein?',
    'Ihre Anfrage (88) wurde aktualisiert.',
    'Kundenservice (Farn), 29. Sept. 2025, 16:20 MESZ',
    'Vielen Dank für Ihre Anfrage. Wir haben Ihre Nachricht erhalten und melden uns.',
    'Anna Schneider, 28. Sept. 2025, 11:02 MESZ',
  ],
  [
    'fr',
    'Camille Martin',
    'Rétrécit-il ?',
    'Votre demande (88) a été mise à jour.',
    'Service Client (Fougère), 29 sept. 2025, 16:20 UTC+2',
    'Votre demande a été transmise au service concerné qui reviendra vers vous dans les meilleurs délais.',
    'Camille Martin, 28 sept. 2025, 11:02 UTC+2',
  ],
  [
    'pl',
    'Anna Kowalska',
    'Czy się kurczy?',
    'Zgłoszenie (88) zostało zaktualizowane.',
    'Biuro Obsługi (Paproć), 29 wrz 2025, 16:20 CEST',
    'Otrzymaliśmy Pani zgłoszenie i przekazaliśmy je dalej.',
    'Anna Kowalska, 28 wrz 2025, 11:02 CEST',
  ],
  [
    'lt',
    'Rasa Kazlauskienė',
    'Ar traukiasi?',
    'Jūsų užklausa (88) atnaujinta.',
    'Pagalba (Papartis), 2025-09-29 16:20 EEST',
    'Gavome jūsų užklausą ir ją perdavėme.',
    'Rasa Kazlauskienė, 2025-09-28 11:02 EEST',
  ],
  [
    'ru',
    'Анна Смирнова',
    'Оно садится?',
    'Заявка (88) обновлена.',
    'Служба заботы (Папоротник), 29 сент. 2025, 16:20 MSK',
    'Ваше обращение получено и передано.',
    'Анна Смирнова, 28 сент. 2025, 11:02 MSK',
  ],
];

describe('a ticket', () => {
  it.each(TICKETS)(
    'with an entry of the staff above the shopper’s is from a person, however stiff (%s)',
    async (language, name, text, head, staff, said, own) => {
      const body = `${head}\n\n----------\n\n${staff}\n\n${said}\n\n----------\n\n${own}\n\n${text}\n`;
      expect(await kindOf('[Shop] Re: Question', body, asked(language, name, text), 'In-Reply-To: <a@b>\n')).toBe(
        'human-reply',
      );
    },
  );

  it('that shows nothing but the shopper’s own entry is a receipt', async () => {
    const body =
      'Your request (88) has been received and is being reviewed.\n\n----------\n\nEmma Clarke, 28 Sept 2025, 11:02 BST\n\nWill it shrink?\n';
    expect(
      await kindOf('[Shop] Re: Question', body, asked('en', 'Emma Clarke', 'Will it shrink?'), 'In-Reply-To: <a@b>\n'),
    ).toBe('auto-reply');
  });
});

describe('a subject', () => {
  it.each([
    [
      'ko',
      '[샵] 문의하신 내용에 대한 답변입니다 (접수번호 B-77104)',
      '안녕하세요, 고객님. 문의하신 사항은 담당 부서에 전달하였습니다. 감사합니다.',
    ],
    [
      'ja',
      'ご質問の件につきまして［受付番号：0094417］',
      'お世話になっております。ご質問の件、原材料は綿100％でございます。店長の山田でございます。',
    ],
  ])('with a ticket’s number in brackets stands above answers as well (%s)', async (language, subject, body) => {
    expect(await kindOf(subject, body, asked(language, 'X Y', 'zzzz zzzz'), 'In-Reply-To: <a@b>\n')).toBe(
      'human-reply',
    );
  });

  it.each([
    ['en', 'Automatic reply: Order for wool', 'I am out of the office until 22 August and will not read my mail.'],
    ['hu', 'Automatikus válasz: Fonal rendelés', '2026. augusztus 22-ig szabadságon vagyok, a leveleimet nem olvasom.'],
    ['de', 'Automatische Antwort: Bestellung Wolle', 'Ich bin bis 22. August im Urlaub und lese keine E-Mails.'],
    ['fr', 'Réponse automatique : Commande de laine', "Je suis en congé jusqu'au 22 août et ne lis pas mes messages."],
    ['es', 'Respuesta automática: Pedido de lana', 'Estoy de vacaciones hasta el 22 de agosto y no leo el correo.'],
    ['pl', 'Automatyczna odpowiedź: Zamówienie wełny', 'Do 22 sierpnia przebywam na urlopie i nie czytam poczty.'],
    ['lt', 'Automatinis atsakymas: Siūlų užsakymas', 'Iki rugpjūčio 22 d. atostogauju ir laiškų neskaitau.'],
    ['ru', 'Автоматический ответ: Заказ пряжи', 'До 22 августа я в отпуске и почту не читаю.'],
    ['ko', '자동 응답: 주문 문의', '8월 22일까지 휴가 중이라 메일을 확인하지 못합니다.'],
    ['ja', '自動応答: ご注文について', '8月22日まで休暇をいただいており、メールを確認できません。'],
  ])('behind "automatic reply:" is the shopper’s and tells nothing (%s)', async (language, subject, body) => {
    const kind = await kindOf(subject, body, asked(language, 'X Y', 'zzzz zzzz'), 'Auto-Submitted: auto-generated\n');
    expect(kind).toBe('out-of-office');
  });
});
