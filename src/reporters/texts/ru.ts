import { ENGLISH } from './index.ts';
export const ru = ENGLISH;
