import { fold } from '../shared/text.ts';

const CODES =
  'en de fr it es pt nl pl cs sk hu ro bg hr sl sr lt lv et ru uk fi sv da nb el tr he ar ja ko zh th vi id hi'.split(
    ' ',
  );

let names: Map<string, string> | null = null;

/** What each common language calls itself (folded), with its ISO 639-1 code. */
export function endonyms(): ReadonlyMap<string, string> {
  names ??= new Map(
    CODES.flatMap((code) => {
      const name = new Intl.DisplayNames([code], { type: 'language' }).of(code);
      return name ? [[fold(name), code] as const] : [];
    }),
  );
  return names;
}
