// Small comforts; the shop works without them.
for (const control of document.querySelectorAll('[data-submit]')) {
  control.addEventListener('change', () => control.form.submit());
}

const variants = document.querySelector('#variants');
const stock = document.querySelector('[data-stock]');
if (variants && stock) {
  const all = JSON.parse(variants.textContent);
  const form = document.querySelector('form[action="/basket/add"]');
  const before = { text: stock.textContent, name: stock.className };
  form.addEventListener('change', () => {
    const chosen = [...new FormData(form)].filter(([name]) => name.startsWith('option-')).map(([, value]) => value);
    const one = all.find((variant) => variant.values.length > 0 && variant.values.join() === chosen.join());
    stock.textContent = !one
      ? before.text
      : one.stock === 0
        ? 'Sold out in this choice'
        : one.stock <= 3
          ? `Only ${one.stock} left in stock`
          : 'In stock, ready to send';
    stock.className = one ? `stock ${one.stock === 0 ? 'none' : 'there'}` : before.name;
  });
  for (const radio of form.querySelectorAll('input[type="radio"]')) {
    radio.addEventListener('change', () => {
      for (const image of document.querySelectorAll('.gallery img')) {
        const address = new URL(image.src);
        address.searchParams.set('colour', radio.value);
        image.src = address.href;
      }
    });
  }
}
