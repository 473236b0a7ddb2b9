/** The colours that products come in: what the page calls them and how they are drawn. */
export const COLOURS = {
  Moss: '#5b6b3c',
  Slate: '#4f5d6b',
  Rust: '#b4532a',
  Ink: '#26364d',
  Oat: '#d9cbb0',
  Mustard: '#d29a2c',
  Bracken: '#7d5a3c',
  Sky: '#6f9dbd',
  Plum: '#6b3a55',
  Charcoal: '#3a3d42',
  Cream: '#efe6d2',
  Pine: '#2c4f43',
  Brass: '#b48a3c',
  Steel: '#a9b1b7',
  Oak: '#b98a57',
} as const;

export type ColourName = keyof typeof COLOURS;
