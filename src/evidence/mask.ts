import type { Mask } from './folder.ts';

const SHORTEST = 4;

/** The same bytes with every secret blanked in its own length, so that nothing around it moves. */
export function maskBytes(bytes: Uint8Array, secrets: string[]): Uint8Array {
  const masked = Buffer.from(bytes);
  for (const secret of secrets.filter((one) => one.length >= SHORTEST)) {
    const form = Buffer.from(secret);
    for (let at = masked.indexOf(form); at >= 0; at = masked.indexOf(form, at + form.length))
      masked.fill('*', at, at + form.length);
  }
  return masked;
}

/** Replaces every secret, plain and as it stands in JSON and addresses, by asterisks. */
export function maskFor(secrets: string[]): Mask {
  const forms = secrets
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => [
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      // As a form sends it, which is how it stands in the address of a search.
      new URLSearchParams({ s: secret }).toString().slice(2),
      Buffer.from(secret).toString('base64'),
    ]);
  const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (text) => sorted.reduce((masked, form) => masked.replaceAll(form, '****'), text);
}
