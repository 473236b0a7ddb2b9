import type { Tones } from '../tones.ts';
import * as camp from './camp.ts';
import * as clothing from './clothing.ts';
import * as footwear from './footwear.ts';
import * as garden from './garden.ts';
import * as kitchen from './kitchen.ts';
import * as packs from './packs.ts';

/** Draws one product inside a 400 × 400 field, standing on the line y = 330. */
export type Draw = (tones: Tones) => string;

export const DRAWINGS = { ...clothing, ...footwear, ...packs, ...camp, ...kitchen, ...garden };

export type DrawingName = keyof typeof DRAWINGS;
