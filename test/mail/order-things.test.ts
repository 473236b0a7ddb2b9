import { describe, expect, it } from 'vitest';
import { readMail } from '../../src/mail/read-mail.ts';

describe('the things and numbers of an order', () => {
  it('finds things over their article number and a row of count and price', async () => {
    const order = await orderOf(
      'Items\tQty\tSubtotal\n\nRain Jacket – Women, 12, Moss\n\nSKU: 261647\n\n1\t£139.00\n\nWool Hat\n\nSKU: 11\n\n2\t£40.00\nSubtotal\t£179.00\nGrand total\t£179.00',
    );
    expect(order?.items.map((item) => item.value)).toEqual(['Rain Jacket – Women, 12, Moss', 'Wool Hat']);
  });

  it('finds things over a sum that is worked out, and takes no carriage and no sum for one', async () => {
    const order = await orderOf(
      'Sketchbook A5\n2 × 490.00\t= 980.00\nFineliner 0.3\n1 × 185.00\t= 185.00\nShipping\n1 × 299.00\t= 299.00\nTotal\t1464.00 €\n11842 FP 1204431112',
    );
    expect(order?.items.map((item) => item.value)).toEqual(['Sketchbook A5', 'Fineliner 0.3']);
    expect(order?.address).toBeNull();
  });

  it('finds numbered things with initials in their names, whose sizes are no counts', async () => {
    const order = await orderOf(
      'In this parcel:\n1. Woolf V. Orlando - 1 pcs\n2. Table cloth 140x180 - 2 pcs\n\nTotal: £20.00',
    );
    expect(order?.items.map((item) => item.value)).toEqual(['Woolf V. Orlando', 'Table cloth 140x180']);
  });

  it.each([
    ['Thank you for your order at Behrmann Fine Foods (number: 10482).', '10482'],
    ['Order number: 8f22-41aa · Parcel: 1', '8f22-41aa'],
  ])('reads the number of "%s"', async (line, number) => {
    expect((await orderOf(`${line}\nOlive oil x 2 £35.80\nTotal: £35.80`))?.number?.value).toBe(number);
  });

  it('reads the telephone that one is told to ring', async () => {
    const order = await orderOf(
      'You can change the address of your order today by calling 01539 555 123.\nTotal: £20.00',
    );
    expect(order?.phone?.value).toBe('01539 555 123');
  });
});

async function orderOf(lines: string) {
  const head = [
    'From: Shop <orders@shop.example>',
    'To: emma@mail.test',
    'Subject: Order confirmation',
    'Content-Type: text/plain; charset=utf-8',
  ];
  const body = `Thank you for your order!\n\n${lines}\n`;
  const { order } = await readMail(Buffer.from(`${head.join('\r\n')}\r\n\r\n${body.replace(/\n/g, '\r\n')}`));
  return order;
}
