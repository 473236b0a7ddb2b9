import { ENGLISH } from './index.ts';
export const ko = ENGLISH;
