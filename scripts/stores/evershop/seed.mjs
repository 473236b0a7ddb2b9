import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** One way of shipping, for three countries: the products that EverShop brings along come with none. */
const SHIPPING = `
insert into shipping_zone (name) values ('Everywhere');
insert into shipping_zone_country (zone_id, country)
  select shipping_zone_id, unnest(array['US', 'DE', 'GB']) from shipping_zone;
insert into shipping_zone_provider (zone_id, provider_code) select shipping_zone_id, 'core' from shipping_zone;
insert into core_shipping_method (name) values ('Standard delivery');
insert into core_shipping_method_rate (method_id, zone_id, cost)
  select core_shipping_method_id, shipping_zone_id, 5 from core_shipping_method, shipping_zone;
`;

/** Completes the store that `evershop seed` has filled: shipping, and pictures, which it would fetch from the internet. */
export async function seed(shop, database, settings) {
  database.query(SHIPPING);
  // Run from inside the shop, because it draws with the shop's own packages.
  const pictures = path.join(shop, 'pictures.mjs');
  copyFileSync(path.join(import.meta.dirname, 'pictures.mjs'), pictures);
  execFileSync(process.execPath, [pictures], { cwd: shop, env: { ...process.env, ...settings }, stdio: 'inherit' });
  rmSync(pictures);
}
