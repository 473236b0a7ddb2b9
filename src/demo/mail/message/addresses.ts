/** One address of a header: `{name: 'Anna Kovács', local: 'anna', domain: 'example.org'}`; the name as it stands there. */
export interface Address {
  name: string | null;
  local: string;
  domain: string;
}

/** The addresses of a From, To or Cc header. Groups and comments are left out. */
export function addressesIn(value: string): Address[] {
  return splitOutsideQuotes(value).flatMap((part) => {
    const angled = /^(.*)<([^<>@]*)@([^<>]*)>\s*$/.exec(part.trim());
    const bare = angled ? null : /^([^\s@<>]+)@([^\s@<>]+)$/.exec(part.trim());
    const name = (angled?.[1] ?? '')
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replace(/\\(.)/g, '$1');
    const local = angled?.[2] ?? bare?.[1];
    const domain = angled?.[3] ?? bare?.[2];
    return local && domain ? [{ name: name === '' ? null : name, local: local.trim(), domain: domain.trim() }] : [];
  });
}

/** At commas, but not inside quotation marks. */
function splitOutsideQuotes(value: string): string[] {
  return value.match(/(?:"(?:\\.|[^"\\])*"|[^,"])+/g) ?? [];
}
