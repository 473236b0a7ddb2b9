import { bigcommerce } from './bigcommerce.ts';
import { magento } from './magento.ts';
import { opencart } from './opencart.ts';
import { prestashop } from './prestashop.ts';
import { shopify } from './shopify.ts';
import { shopware } from './shopware.ts';
import type { Platform } from './types.ts';
import { woocommerce } from './woocommerce.ts';

/** Every shop system known here. */
export const PLATFORMS: readonly Platform[] = [
  shopify,
  woocommerce,
  magento,
  prestashop,
  opencart,
  bigcommerce,
  shopware,
];
