/** The clicks of the standard scenario on the practice store, written down for this one store in plain Playwright. */
export async function playJourney(page, url) {
  await page.goto(url);
  await search(page, 'enamel mug');
  await page.getByRole('main').getByRole('link', { name: /mug/i }).first().click();
  await search(page, 'enamle mug');
  await page.goBack();
  for (const what of ['quantity', 'wish list', 'remove', 'buy']) await fillBasket(page, url, what);

  await page.getByRole('link', { name: 'Go to checkout' }).click();
  if (!page.url().includes('/checkout/contact'))
    await page
      .getByRole('link', { name: /guest/i })
      .or(page.getByRole('button', { name: /guest/i }))
      .first()
      .click();
  await typeInto(page, { email: 'anna@home.example', phone: '020 7946 0123', tel: '020 7946 0123' });
  await goOn(page);
  await typeInto(page, {
    name: 'Anna Smith',
    'given-name': 'Anna',
    'family-name': 'Smith',
    'address-line1': '5 High Street',
    'street-address': '5 High Street',
    'postal-code': 'YO1 7HH',
    'address-level2': 'York',
  });
  await goOn(page);
  await page.getByRole('radio').first().check();
  await goOn(page);
  await page
    .getByRole('radio', { name: /cash|transfer|invoice/i })
    .first()
    .check();
  await goOn(page);
  await page.getByRole('heading', { name: 'Please check your order' }).waitFor();
  for (const place of ['/faq', '/contact', '/returns', '/delivery', '/privacy', '/terms']) await page.goto(url + place);
}

async function search(page, words) {
  await page.getByRole('searchbox').first().fill(words);
  await page.getByRole('searchbox').first().press('Enter');
  await page.waitForURL(/search/);
}

/** The product in view goes into the basket; then what the scenario tries with it there. */
async function fillBasket(page, url, what) {
  if (!page.url().includes('/products/')) {
    await page.goto(url);
    await search(page, 'enamel mug');
    await page.getByRole('main').getByRole('link', { name: /mug/i }).first().click();
  }
  for (const radio of (await page.getByRole('radio').all()).slice(0, 1)) await radio.check({ force: true });
  await page.getByRole('button', { name: 'Add to basket' }).click();
  await page.goto(`${url}/basket`);
  if (what === 'quantity') {
    for (const number of ['2', '1']) {
      await page.getByLabel(/^Quantity/).fill(number);
      await page.getByRole('button', { name: 'Update' }).click();
    }
    await page.getByRole('button', { name: /^Remove/ }).click();
  }
  if (what === 'wish list') await page.getByRole('button', { name: 'Move to wish list' }).click();
  if (what === 'remove') await page.getByRole('button', { name: /^Remove/ }).click();
}

async function typeInto(page, fields) {
  for (const [token, text] of Object.entries(fields)) {
    const field = page.locator(`input[autocomplete~="${token}"]`).first();
    if ((await field.count()) > 0 && (await field.isVisible())) await field.fill(text);
  }
}

async function goOn(page) {
  await page.getByRole('button', { name: /^Continue to/ }).click();
}
