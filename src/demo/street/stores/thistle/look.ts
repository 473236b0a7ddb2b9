export const STYLE = `
body{margin:0;font:16px/1.5 Georgia,serif;color:#26302b;background:#faf8f3}
header,footer,main{max-width:1040px;margin:0 auto;padding:16px}
header{display:flex;flex-wrap:wrap;gap:12px 24px;align-items:center;border-bottom:1px solid #ddd5c5}
.brand{font-size:24px;color:#3d5a45;text-decoration:none;font-weight:bold}
nav a{margin-right:14px;color:#3d5a45}
.hero{background:#3d5a45;color:#fff;padding:32px;border-radius:6px}
.shelf{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:20px}
.shelf a{color:inherit;text-decoration:none}.price{font-weight:bold}.out,.error{color:#a32b1c}.in{color:#2f7a45}
.product{display:flex;flex-wrap:wrap;gap:32px}.product div{flex:1;min-width:280px}img{max-width:100%;height:auto}
label{display:block;margin:10px 0}input,select,textarea{display:block;font:inherit;padding:8px;width:100%;max-width:380px;box-sizing:border-box;border:1px solid #b9b09d;border-radius:4px}
input[type=number]{width:90px}input[type=radio],input[type=checkbox]{display:inline-block;width:auto}.radio small{display:block;color:#667}
button,.main{font:inherit;padding:9px 18px;border:1px solid #3d5a45;background:#fff;color:#3d5a45;border-radius:4px;cursor:pointer;text-decoration:none;display:inline-block}
.main{background:#3d5a45;color:#fff}button:disabled{opacity:.45;cursor:not-allowed}
table{width:100%;border-collapse:collapse}td,th{text-align:left;padding:8px;border-bottom:1px solid #ddd5c5}
.step{border:1px solid #ddd5c5;border-radius:6px;margin:12px 0;padding:0 16px;background:#fff}.step .body{display:none;padding-bottom:16px}.step.open .body{display:block}
.head{border:0;background:none;padding:8px 0;font-weight:bold}.done .head::after{content:" ✓";color:#2f7a45}
.notice{background:#e6f2e8;padding:12px;border-radius:4px}footer{border-top:1px solid #ddd5c5;margin-top:40px;font-size:14px}footer a{margin-right:14px;color:#3d5a45}
`;

/** Opens one section at a time, saves it, and unlocks the last button when all are saved. */
export const SCRIPT = `
const open = (id) => document.querySelectorAll('.step').forEach((step) => step.classList.toggle('open', step.id === 'step-' + id));
open('contact');
for (const form of document.querySelectorAll('form[data-step]')) {
  const step = form.closest('.step');
  step.querySelector('.head').addEventListener('click', () => { if (step.classList.contains('done')) open(form.dataset.step); });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await fetch('/checkout/section/' + form.dataset.step, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    const said = await answer.json();
    form.querySelector('.error').textContent = said.error ?? '';
    if (!answer.ok) return;
    step.classList.add('done');
    open(said.next);
    const summary = document.getElementById('summary');
    summary.replaceChildren();
    for (const line of [...said.lines, 'Subtotal: ' + said.subtotal, 'Delivery: ' + said.delivery, ...(said.fee ? ['Cash on delivery fee: ' + said.fee] : []), 'Order total: ' + said.total]) {
      summary.append(Object.assign(document.createElement('p'), { textContent: line }));
    }
    document.getElementById('order').disabled = document.querySelectorAll('.step.done').length < 4;
  });
}
`;
