import type { Mask } from './folder.ts';

const SHORTEST = 4;

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
