import { ENGLISH } from './index.ts';
export const hu = ENGLISH;
