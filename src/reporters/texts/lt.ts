import { ENGLISH } from './index.ts';
export const lt = ENGLISH;
