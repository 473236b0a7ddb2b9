import { ENGLISH } from './index.ts';
export const de = ENGLISH;
