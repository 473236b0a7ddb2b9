export const STYLE = `body{margin:0;font:16px/1.55 "Trebuchet MS",sans-serif;color:#402218;background:#fff}.cabecera{background:#c65d32;padding:16px 6%;display:flex;gap:20px;flex-wrap:wrap;align-items:center}.cabecera a{color:#fff;text-decoration:none}main{padding:22px 6%}.lista{display:flex;flex-wrap:wrap;gap:20px}.lista a{width:190px;color:#402218;text-decoration:none;border-bottom:3px solid #c65d32;padding-bottom:10px}label{display:block;margin:10px 0}input,select,textarea{font:inherit;padding:9px;border:1px solid #b99;width:100%;max-width:380px;box-sizing:border-box;display:block}input[type=radio],input[type=checkbox]{display:inline;width:auto}.main,.boton{background:#c65d32;color:#fff;border:0;padding:12px 22px;font:inherit;cursor:pointer;text-decoration:none;display:inline-block}.error{color:#a00}iframe{border:1px solid #dcb;width:100%;max-width:480px;height:170px}footer{background:#402218;padding:22px 6%}footer a{color:#fff;margin-right:16px}table{width:100%}td{padding:8px;border-bottom:1px solid #eee}img{max-width:100%;height:auto}`;

/** Two elements of the store's own: the buy box can be looked into from outside, the cart link cannot. */
export const ELEMENTS = `
const MODE = { 'caja-compra': 'open', 'enlace-carrito': 'closed' };
customElements.define('enlace-carrito', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: MODE['enlace-carrito'] });
    root.innerHTML = '<style>a{color:#fff;font-weight:bold;text-decoration:none}</style><a href="/carrito">Carrito (<span></span>)</a>';
    const say = (count) => { root.querySelector('span').textContent = count; };
    say(this.getAttribute('piezas') ?? 0);
    addEventListener('carrito', (event) => say(event.detail));
  }
});
customElements.define('caja-compra', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: MODE['caja-compra'] });
    const options = JSON.parse(this.getAttribute('opciones') || '[]');
    root.innerHTML = '<style>button{background:#c65d32;color:#fff;border:0;padding:13px 24px;font:inherit;cursor:pointer}select,input{font:inherit;padding:8px}p{margin:10px 0}</style>' +
      (options.length ? '<p><label>' + this.getAttribute('rotulo') + ' <select><option value="">Elige una opción</option>' + options.map((one) => '<option>' + one + '</option>').join('') + '</select></label></p>' : '') +
      '<p><label>Cantidad <input type="number" value="1" min="1" style="width:70px"></label></p><button type="button">Añadir al carrito</button><p role="status"></p>';
    root.querySelector('button').addEventListener('click', async () => {
      const answer = await fetch('/carrito/anadir', { method: 'POST', body: new URLSearchParams({ id: this.getAttribute('producto'), cantidad: root.querySelector('input').value, opcion: root.querySelector('select')?.value ?? '' }) });
      const said = await answer.json();
      const status = root.querySelector('[role=status]');
      status.textContent = said.texto;
      if (!answer.ok) return;
      status.append(' ', Object.assign(document.createElement('a'), { href: '/carrito', textContent: 'Ver el carrito' }));
      dispatchEvent(new CustomEvent('carrito', { detail: said.piezas }));
    });
  }
});
`;
