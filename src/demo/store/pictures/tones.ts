/** The tones that one drawing is made of: the product's colour, lighter and darker, and a line colour. */
export interface Tones {
  base: string;
  light: string;
  dark: string;
  deep: string;
}

/** Four tones of one colour, `#rrggbb`. */
export function tonesOf(hex: string): Tones {
  return {
    base: hex,
    light: mix(hex, '#ffffff', 0.28),
    dark: mix(hex, '#101418', 0.24),
    deep: mix(hex, '#101418', 0.48),
  };
}

/** `share` 0..1 of the second colour in the first. */
export function mix(hex: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const one = Number.parseInt(hex.slice(at, at + 2), 16);
    const two = Number.parseInt(other.slice(at, at + 2), 16);
    return Math.round(one + (two - one) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
