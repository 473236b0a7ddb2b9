export const STYLE = `*{box-sizing:border-box}body{margin:0;font:16px/1.5 "Open Sans",Arial,sans-serif;color:#243524;background:#fdfefb}.gora{display:flex;gap:18px;align-items:center;flex-wrap:wrap;padding:16px 6%;background:#e7f0df}.gora a{color:#243524;text-decoration:none}main{padding:22px 6%;min-height:50vh}.siatka{display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:20px}.siatka a{color:inherit;text-decoration:none}.cena{font-weight:700;color:#3c6e2f}.guzik,.main{background:#3c6e2f;color:#fff;border:0;border-radius:22px;padding:11px 24px;font:inherit;cursor:pointer;text-decoration:none;display:inline-block}label{display:block;margin:10px 0}input,textarea{font:inherit;padding:9px;border:1px solid #9b9;border-radius:6px;width:100%;max-width:380px;display:block}input[type=radio],input[type=checkbox]{display:inline;width:auto}.error{color:#a11}.wybor{position:relative;max-width:380px;margin:6px 0 14px}.wybor>div[tabindex]{border:1px solid #9b9;border-radius:6px;padding:10px;cursor:pointer;background:#fff}.wybor ul{display:none;position:absolute;z-index:3;left:0;right:0;background:#fff;border:1px solid #9b9;margin:0;padding:0;list-style:none}.wybor.otwarty ul{display:block}.wybor li{padding:10px;cursor:pointer}.wybor li:hover{background:#e7f0df}.ciasteczka{position:fixed;bottom:0;left:0;right:0;background:#243524;color:#fff;padding:18px 6%;z-index:20}.zaslona{position:fixed;inset:0;background:#0008;z-index:30;display:grid;place-items:center}.zaslona div{background:#fff;padding:30px;max-width:420px;border-radius:12px}footer{background:#e7f0df;padding:22px 6%}footer a{margin-right:14px;color:#243524}table{width:100%}td{padding:8px;border-bottom:1px solid #dde}img{max-width:100%;height:auto}.szkielet{background:#eee;height:60px;border-radius:6px}`;

/** Things that come late: the cookie banner, the newsletter, the shelves; and lists that are no selects. */
export const SCRIPT = `
const later = (ms, task) => setTimeout(task, ms);
const make = (tag, text, props = {}) => Object.assign(document.createElement(tag), { textContent: text, ...props });
if (!document.cookie.includes('ciasteczka=')) later(700, () => {
  const bar = make('div', 'Ta strona używa plików cookie, aby działać lepiej. ', { className: 'ciasteczka' });
  for (const name of ['Akceptuję wszystkie', 'Tylko niezbędne']) { const one = make('button', name, { className: 'guzik' }); one.onclick = () => { document.cookie = 'ciasteczka=' + (name === 'Tylko niezbędne' ? 'nie' : 'tak') + ';path=/'; bar.remove(); }; bar.append(one, ' '); }
  document.body.append(bar);
});
if (!document.cookie.includes('newsletter=')) later(1800, () => {
  const veil = make('div', '', { className: 'zaslona' });
  const box = make('div', '');
  const close = make('button', '×', { ariaLabel: 'Zamknij' });
  const no = make('button', 'Nie, dziękuję', { className: 'guzik' });
  for (const one of [close, no]) one.onclick = () => { document.cookie = 'newsletter=nie;path=/'; veil.remove(); };
  box.append(close, make('h2', 'Zapisz się do newslettera i odbierz 10% rabatu'), make('input', '', { type: 'email', placeholder: 'Twój e-mail' }), make('button', 'Zapisz się', { className: 'guzik' }), ' ', no);
  veil.append(box);
  document.body.append(veil);
});
for (const place of document.querySelectorAll('[data-wczytaj]')) later(500, async () => { place.innerHTML = await (await fetch(place.dataset.wczytaj)).text(); ready(); });
function ready() {
  for (const pick of document.querySelectorAll('.wybor:not(.gotowy)')) {
    pick.classList.add('gotowy');
    const head = pick.querySelector('[tabindex]');
    head.onclick = () => pick.classList.toggle('otwarty');
    head.onkeydown = (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); head.onclick(); } };
    for (const item of pick.querySelectorAll('li')) item.onclick = () => { head.textContent = item.textContent; pick.querySelector('input').value = item.dataset.wartosc; pick.classList.remove('otwarty'); pick.querySelector('input').dispatchEvent(new Event('change', { bubbles: true })); };
  }
  const form = document.querySelector('.zamowienie');
  if (form) form.onchange = async () => { document.getElementById('sumy').innerHTML = await (await fetch('/zamowienie/sumy?' + new URLSearchParams(new FormData(form)))).text(); };
}
ready();
`;
