import { messageOf } from '../../shared/errors.ts';
import type { PageSeen, View } from './view.ts';

/**
 * What `draw` makes of the view. What a page says is read only as it is asked for: a page that turns out to be unreadable
 * then is left out with a warning, and the others are asked anew.
 */
export function leavingOutUnreadable<Drawn>(view: View, draw: (view: View) => Drawn): Drawn {
  try {
    return draw(view);
  } catch (error) {
    const readable = view.pages.filter((page) => troubleOf(page) === null);
    if (readable.length === view.pages.length) throw error;
    for (const page of view.pages) {
      const trouble = troubleOf(page);
      if (trouble !== null) view.warnings.push(warningOf(page.evidence, trouble));
    }
    view.pages = readable;
    return draw(view);
  }
}

export function warningOf({ id, url }: PageSeen['evidence'], trouble: unknown): string {
  return `The page ${id} (${url}) could not be read: ${messageOf(trouble)}`;
}

/** What goes wrong when everything that the page says is read; null when nothing does. */
function troubleOf({ facts }: PageSeen): unknown {
  try {
    Object.values(facts);
    return null;
  } catch (error) {
    return error ?? 'no reason was given';
  }
}
