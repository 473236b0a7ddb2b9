import { linesOf } from '../../snapshot/text.ts';
import type { PageText } from '../text/page-text.ts';
import { POSTAL } from './address.ts';
import { nameWithForm } from './legal-name.ts';

/**
 * An address that fills a cell of a row in lines of its own, `Acme Ltd / 3 High Street / Leeds LS1 4AB / Tel. …`: its lines
 * from the street to the town, parted by commas; null where the cell is one line.
 */
export function addressInLines(page: PageText, value: string, company: string | null): string | null {
  const row = page.blocks.find((block) => block.cells.length >= 2 && block.cells.slice(1).join(' ').trim() === value);
  if (!row) return null;
  const lines = page.snapshot.nodes
    .filter((node) => node.parent === row.ref)
    .slice(1)
    .flatMap((node) => linesOf(page.snapshot, node.ref));
  const isName = (line: string) =>
    line === company || (nameWithForm(page, line) !== null && !/\d{3}/.test(line)) || isCalled(page, line);
  const [first, ...others] = lines;
  const own = first !== undefined && lines.length > 2 && isName(first) ? others : lines;
  const reach = own.findIndex((line) => REACHES.test(line));
  const told = reach < 0 ? own : own.slice(0, reach);
  const town = told.findIndex((line) => POSTAL.test(line));
  // Where the postcode comes first the street follows it.
  const until = town === 0 ? told.length : town + 1;
  return town < 0 || until < 2 || !/\d/.test(told.slice(0, until).join(' ').replace(POSTAL, ''))
    ? null
    : told
        .slice(0, until)
        .map((line) => line.replace(/,$/, ''))
        .join(', ');
}

/** How the page calls the store. */
function isCalled(page: PageText, line: string): boolean {
  return !/\d/.test(line) && page.snapshot.title.includes(line);
}

/** A number, an address for mail, or a label with its value: no part of the address. */
const REACHES = /@|^[\p{L}.-]{1,16}\s?[:：]|^\+|^(?:tel|tél|тел|fax|faks|전화|電話)/iu;
