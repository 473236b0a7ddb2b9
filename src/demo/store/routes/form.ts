/** A form as it was sent: one value or several a name. */
export type Form = Record<string, string | string[] | undefined> | undefined;

/** The field's text, trimmed and cut to a sane length; empty when it was not sent. */
export function field(form: Form, name: string): string {
  const value = form?.[name];
  const text = Array.isArray(value) ? value[0] : value;
  return (text ?? '').trim().slice(0, 5000);
}

/** A whole number between the bounds, or null. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  if (!/^\d{1,4}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}

/** A path inside the store to go back to; never another host. */
export function pathWithin(text: string, otherwise: string): string {
  return /^\/(?!\/)[^\\\s]*$/.test(text) ? text : otherwise;
}
