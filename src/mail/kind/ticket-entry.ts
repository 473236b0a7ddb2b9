import { fold } from '../../shared/text.ts';

const LONGEST_HEAD = 110;
/** A date with its year and the time of day: nobody else than a help desk sets both behind a name. */
const DATE = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const CLOCK = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/;

/**
 * The head of the newest entry of a ticket (`Customer Care (Shop), 29 Sept 2025, 16:20 BST`), where somebody else than the
 * shopper wrote it: a receipt shows the shopper's own entry at most. Null where the mail is no ticket's transcript.
 */
export function staffEntry(text: string, shopper: string): string | null {
  const parts = fold(shopper)
    .split(/\s+/)
    .filter((part) => part !== '');
  const lines = text.split('\n').map((line) => line.trim());
  const heads = lines.filter((line, index) => isHead(line, index, lines));
  const [newest] = heads;
  const isShoppers = (head: string) => parts.length > 0 && parts.every((part) => fold(head).includes(part));
  const shoppers = heads.some(isShoppers);
  return newest !== undefined && shoppers && !isShoppers(newest) ? newest : null;
}

/** Name, date and time on one line of its own, below a rule or an empty line. */
function isHead(line: string, index: number, lines: string[]): boolean {
  const apart = index > 0 && !/[\p{L}\d]/u.test(lines[index - 1] ?? '');
  const shaped = /^[^\s>\d][^:：]{1,60}?[,(–—-].*\d/u.test(line) && DATE.test(line) && CLOCK.test(line);
  return apart && shaped && line.length <= LONGEST_HEAD && !/[.!?。:：]$/u.test(line);
}
