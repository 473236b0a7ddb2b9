import type { StreetStore } from './shop/types.ts';
import { barro } from './stores/barro/store.ts';
import { bergladen } from './stores/bergladen/store.ts';
import { copper } from './stores/copper/store.ts';
import { haneul } from './stores/haneul/store.ts';
import { hofladen } from './stores/hofladen/store.ts';
import { kuckoo } from './stores/kuckoo/store.ts';
import { linas } from './stores/linas/store.ts';
import { lumiere } from './stores/lumiere/store.ts';
import { magpie } from './stores/magpie/store.ts';
import { negev } from './stores/negev/store.ts';
import { samovar } from './stores/samovar/store.ts';
import { thistle } from './stores/thistle/store.ts';
import { wabi } from './stores/wabi/store.ts';
import { zielnik } from './stores/zielnik/store.ts';

/** Every store of the practice high street. */
export const STREET: readonly StreetStore[] = [
  thistle,
  hofladen,
  kuckoo,
  samovar,
  linas,
  haneul,
  lumiere,
  barro,
  zielnik,
  wabi,
  negev,
  magpie,
  copper,
  bergladen,
];
