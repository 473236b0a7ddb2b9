/**
 * What the standard scenario does on the practice store without an account or a mailbox: every address, click, typing and
 * change of width that the visit's step records tell of, in their order, written down for this one store in plain
 * Playwright. Nothing is measured, photographed or looked for.
 */
export async function playJourney(page, url) {
  await page.goto(url);
  await page.getByRole('button', { name: 'Accept all' }).click();
  await search(page, 'enamel mug');
  await page.getByRole('main').getByRole('link', { name: /mug/i }).first().click();
  await page.waitForURL(/products/);
  await lookAtPhoneWidth(page);
  await search(page, 'Enmael');

  await addToBasket(page, url);
  for (const number of ['2', '1']) await setQuantity(page, number);
  await page.getByRole('button', { name: 'Move to wish list' }).click();
  await addToBasket(page, url);
  await emptyBasket(page);
  await addToBasket(page, url);
  await page.goto(url);
  await openBasket(page);

  await checkOut(page);
  await page.goto(url);
  for (const place of HELP_PAGES) await page.goto(url + place);
  await page.goto(`${url}/contact`);
  await page.goto(`${url}/wish-list`);
  await page.goto(`${url}/basket`);
  await emptyBasket(page);
}

/** The questions and the help are one page here: `find` opens it once. */
const HELP_PAGES = ['/help', '/contact', '/shop', '/returns', '/delivery', '/privacy', '/company', '/terms', '/track'];

async function search(page, words) {
  await page.getByRole('searchbox').first().fill(words);
  await page.getByRole('searchbox').first().press('Enter');
  await page.waitForURL(/search/);
}

async function lookAtPhoneWidth(page) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.setViewportSize(before);
}

async function addToBasket(page, url) {
  await page.goto(`${url}/products/enamel-mug`);
  await page.getByRole('radio', { name: 'Cream' }).check({ force: true });
  await page.getByRole('button', { name: 'Add to basket' }).click();
  await page.getByText('Added to your basket').first().waitFor();
  await openBasket(page);
}

async function openBasket(page) {
  await page
    .getByRole('link', { name: /^Basket/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Remove/ }).waitFor();
}

async function setQuantity(page, number) {
  const field = page.getByLabel(/^Quantity/);
  await field.fill(number);
  await field.blur();
  await page.getByRole('button', { name: 'Update' }).click();
  await page.getByText('Your basket has been updated').first().waitFor();
}

async function emptyBasket(page) {
  await page.getByRole('button', { name: /^Remove/ }).click();
  await page
    .getByText(/basket is empty/i)
    .first()
    .waitFor();
}

async function checkOut(page) {
  await page.getByRole('link', { name: 'Go to checkout' }).click();
  await page.getByLabel('E-mail address', { exact: true }).fill('anna.example.org');
  await page.getByLabel('E-mail address', { exact: true }).blur();
  await goOn(page);
  await page.getByText('Please enter a complete e-mail address').first().waitFor();
  await page.getByLabel('E-mail address', { exact: true }).fill('anna@home.example');
  await page.getByLabel('Phone number').fill('020 7946 0123');
  await goOn(page);
  await page.getByLabel('First name').fill('Anna');
  await page.getByLabel('Last name').fill('Smith');
  await page.getByLabel('Street and house number').fill('5 High Street');
  await page.getByLabel('Town or city').fill('York');
  await page.getByLabel('Postcode').fill('YO1 7HH');
  await goOn(page);
  await page.getByRole('radio', { name: /Standard delivery/ }).check();
  await goOn(page);
  await page.getByRole('radio', { name: /Cash on delivery/ }).check();
  await goOn(page);
  await page.getByRole('checkbox', { name: /I agree/ }).check();
}

async function goOn(page) {
  await page.getByRole('button', { name: /^Continue to/ }).click();
}
