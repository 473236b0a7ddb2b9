import { describe, expect, it } from 'vitest';
import { CommandReader } from '../../../src/demo/mail/imap/command-reader.ts';

function read(...chunks: string[]): unknown[] {
  const reader = new CommandReader();
  return chunks.flatMap((chunk) => reader.push(Buffer.from(chunk), () => undefined));
}

describe('reading IMAP commands', () => {
  it('reads words, strings and nested lists', () => {
    expect(read('A1 uid fetch 1:* (FLAGS BODY.PEEK[HEADER.FIELDS (To Date)]<0.9>)\r\n')).toEqual([
      { tag: 'A1', name: 'UID FETCH', args: ['1:*', ['FLAGS', 'BODY.PEEK[HEADER.FIELDS (To Date)]<0.9>']] },
    ]);
    expect(read('A2 LOGIN anna "se\\"cret"\r\n')).toEqual([{ tag: 'A2', name: 'LOGIN', args: ['anna', 'se"cret'] }]);
  });

  it('reads literals that come in pieces, line breaks and all', () => {
    expect(read('A1 SEARCH TEXT {7', '+}\r\nze', 'ro\r\n!', ' SEEN\r\n')).toEqual([
      { tag: 'A1', name: 'SEARCH', args: ['TEXT', 'zero\r\n!', 'SEEN'] },
    ]);
  });

  it('asks the client to go on before a literal that waits for leave', () => {
    let asked = 0;
    new CommandReader().push(Buffer.from('A1 LOGIN {4}\r\n'), () => {
      asked += 1;
    });
    expect(asked).toBe(1);
  });

  it('gives up on a command without end', () => {
    expect(() => read('A1 '.padEnd(1_000_001, 'x'))).toThrow('too long');
  });
});
