// Runs inside a shop's folder: one picture, a disc in a colour of its own, for each product that has none.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

// The shop's packages, not ours: neither belongs to this project.
const ofTheShop = createRequire(path.join(process.cwd(), 'package.json'));
const pg = ofTheShop('pg');
const sharp = ofTheShop('sharp');

const FOLDER = 'catalog/shelves';
const database = new pg.Client({
  host: process.env.DB_HOST,
  port: Number(process.env.DB_PORT),
  user: process.env.DB_USER,
  database: process.env.DB_NAME,
});

await database.connect();
mkdirSync(path.join('media', FOLDER), { recursive: true });
const { rows } = await database.query(
  'select product_id, sku from product where product_id not in (select product_image_product_id from product_image)',
);
for (const { product_id: id, sku } of rows) {
  await sharp(Buffer.from(discOf((id * 47) % 360)))
    .png()
    .toFile(path.join('media', FOLDER, `${sku}.png`));
  await database.query(
    'insert into product_image (product_image_product_id, origin_image, is_main) values ($1, $2, true)',
    [id, `/assets/${FOLDER}/${sku}.png`],
  );
}
await database.end();

function discOf(hue) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900">
    <rect width="900" height="900" fill="hsl(${hue}, 60%, 85%)"/><circle cx="450" cy="450" r="280" fill="hsl(${hue}, 60%, 45%)"/>
  </svg>`;
}
