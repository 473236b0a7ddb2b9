import { COLOURS, type ColourName } from '../catalogue/colours.ts';
import { DRAWINGS, type DrawingName } from './drawings/index.ts';
import { mix, tonesOf } from './tones.ts';

/** The three pictures that every product has. */
export const VIEWS = ['studio', 'outdoors', 'detail'] as const;
export type View = (typeof VIEWS)[number];

/** A product's picture as an SVG document, 800 × 800. */
export function pictureOf(drawing: DrawingName, colour: ColourName, view: View): string {
  const hex = COLOURS[colour];
  const product = DRAWINGS[drawing](tonesOf(hex));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 400 400">${FRAMES[view](product, hex)}</svg>`;
}

const FRAMES: Record<View, (product: string, hex: string) => string> = {
  studio: (product, hex) => `
    <defs><radialGradient id="b" cx=".5" cy=".42" r=".75"><stop offset="0" stop-color="#fbf9f4"/><stop offset="1" stop-color="${mix(hex, '#f1ece1', 0.86)}"/></radialGradient>
    <radialGradient id="s"><stop offset="0" stop-color="#1d1a15" stop-opacity=".3"/><stop offset="1" stop-color="#1d1a15" stop-opacity="0"/></radialGradient></defs>
    <rect width="400" height="400" fill="url(#b)"/><ellipse cx="200" cy="344" rx="150" ry="22" fill="url(#s)"/>${product}`,
  outdoors: (product) => `
    <defs><linearGradient id="k" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#bcd3dd"/><stop offset="1" stop-color="#f6ead2"/></linearGradient>
    <radialGradient id="s"><stop offset="0" stop-color="#1d1a15" stop-opacity=".45"/><stop offset="1" stop-color="#1d1a15" stop-opacity="0"/></radialGradient></defs>
    <rect width="400" height="400" fill="url(#k)"/><circle cx="312" cy="84" r="30" fill="#fdf5df"/>
    <path d="M0 210 L70 130 L120 176 L196 96 L270 180 L318 142 L400 220 V400 H0 Z" fill="#8fa6a6"/><path d="M196 96 L222 126 L204 122 L190 138 L176 118 Z M70 130 L86 146 L72 146 L60 142 Z" fill="#f4f1e8"/>
    <path d="M0 250 Q90 196 190 236 T400 226 V400 H0 Z" fill="#75906f"/><path d="M0 290 Q130 252 240 276 T400 266 V400 H0 Z" fill="#5c7a52"/><path d="M0 326 Q200 296 400 322 V400 H0 Z" fill="#6f7f4c"/>
    <ellipse cx="200" cy="352" rx="130" ry="18" fill="url(#s)"/><g transform="translate(44 62) scale(.8)">${product}</g>`,
  detail: (product, hex) => `
    <rect width="400" height="400" fill="${mix(hex, '#f4efe4', 0.72)}"/><circle cx="330" cy="60" r="190" fill="#fff" opacity=".22"/><g transform="translate(-170 -120) scale(1.8)">${product}</g>`,
};
