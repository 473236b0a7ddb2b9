export const STYLE = `*{box-sizing:border-box}body{margin:0;font:16px/1.6 "Palatino Linotype",Palatino,serif;color:#3b2f2a;background:#fffdf9}header{display:flex;flex-wrap:wrap;gap:18px;align-items:center;padding:18px 6%;border-bottom:1px solid #ecdfd2}.nom{font-size:24px;text-decoration:none;color:#8a5a3b}nav a{margin-right:14px;color:#3b2f2a}.burger{display:none;font-size:22px;background:none;border:0}.panier{margin-left:auto;background:none;border:1px solid #8a5a3b;padding:8px 14px;font:inherit;cursor:pointer}@media(max-width:700px){.burger{display:block}nav{display:none}nav.ouvert{display:block;width:100%}}main{padding:24px 6%}.grille{display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:24px}.carte{color:inherit;text-decoration:none;display:flex;flex-direction:column}.fiche{display:grid;grid-template-columns:1fr 1fr;gap:40px}@media(max-width:700px){.fiche{grid-template-columns:1fr}}img{max-width:100%;height:auto}.prix{font-size:22px}.pas{display:inline-flex;border:1px solid #c9b8a6;margin:12px 0}.pas button{width:40px;height:40px;border:0;background:#f5ede3;font-size:18px;cursor:pointer}.pas output{width:44px;text-align:center;line-height:40px}.main{display:block;background:#8a5a3b;color:#fff;border:0;padding:13px 26px;font:inherit;cursor:pointer;margin-top:10px;text-decoration:none}.main:disabled{background:#cbb9ab;cursor:not-allowed}.pastille input{position:absolute;opacity:0}.pastille span{display:inline-block;border:1px solid #c9b8a6;padding:7px 14px;margin-right:8px;cursor:pointer}.pastille input:checked+span{background:#8a5a3b;color:#fff}.champ{margin:12px 0}.champ label{display:inline-block}.champ>label{display:block}input[type=text],input[type=email],input[type=tel],input[type=search],input:not([type]),select,textarea{font:inherit;padding:9px;border:1px solid #c9b8a6;width:100%;max-width:400px}.choix{display:block;margin:8px 0}.error{color:#a4281c}dialog{border:0;box-shadow:0 10px 60px #0006;padding:28px;min-width:min(460px,90vw)}dialog .ligne{display:flex;justify-content:space-between;gap:12px;align-items:center;margin:10px 0}footer{background:#f5ede3;padding:22px 6%}footer a{margin-right:16px;color:#3b2f2a}fieldset{border:0;padding:0}`;

export const SCRIPT = `
const modale = document.getElementById('modale');
const poster = (url, champs) => fetch(url, { method: 'POST', body: new URLSearchParams(champs) });
const dessiner = (panier, titre) => {
  document.getElementById('nombre').textContent = panier.count;
  modale.replaceChildren(Object.assign(document.createElement('h2'), { textContent: titre }));
  const fermer = Object.assign(document.createElement('button'), { textContent: 'Continuer mes achats', className: 'main' });
  fermer.onclick = () => modale.close();
  if (panier.count === 0) modale.append(Object.assign(document.createElement('p'), { textContent: 'Votre panier est vide.' }), fermer);
  else {
    panier.lines.forEach((ligne, index) => {
      const rang = Object.assign(document.createElement('div'), { className: 'ligne' });
      const changer = (texte, nom, quantite) => { const bouton = Object.assign(document.createElement('button'), { textContent: texte, ariaLabel: nom }); bouton.onclick = async () => dessiner(await (await poster('/panier.json/' + index, { quantite })).json(), 'Votre panier'); return bouton; };
      rang.append(ligne.name, changer('−', 'Diminuer la quantité', ligne.quantity - 1), String(ligne.quantity), changer('+', 'Augmenter la quantité', ligne.quantity + 1), ligne.sum, changer('Supprimer', 'Supprimer', 0));
      modale.append(rang);
    });
    modale.append(Object.assign(document.createElement('p'), { textContent: 'Sous-total : ' + panier.subtotal }), Object.assign(document.createElement('a'), { href: '/commande', textContent: 'Passer la commande', className: 'main' }), fermer);
  }
  if (!modale.open) modale.showModal();
};
document.querySelector('.panier').onclick = async () => dessiner(await (await fetch('/panier.json')).json(), 'Votre panier');
document.querySelector('.burger').onclick = () => document.querySelector('nav').classList.toggle('ouvert');
for (const bouton of document.querySelectorAll('[data-pas]')) bouton.onclick = () => {
  const champ = bouton.parentElement.querySelector('input');
  champ.value = Math.max(1, Number(champ.value) + Number(bouton.dataset.pas));
  bouton.parentElement.querySelector('output').textContent = champ.value;
};
const ajout = document.querySelector('.ajout');
if (ajout) ajout.onsubmit = async (event) => {
  event.preventDefault();
  const reponse = await poster('/panier.json', new FormData(ajout));
  const dit = await reponse.json();
  ajout.querySelector('.error').textContent = dit.error ?? '';
  if (reponse.ok) dessiner(dit, 'Produit ajouté au panier');
};
const commande = document.querySelector('.commande');
if (commande) commande.addEventListener('change', () => {
  const choix = new FormData(commande);
  document.getElementById('valider').disabled = !choix.get('cgv') || !choix.get('delivery') || !choix.get('payment');
  const port = JSON.parse(commande.dataset.port)[choix.get('delivery')];
  if (port) { document.getElementById('port').textContent = port[0]; document.getElementById('total').textContent = port[1]; }
});
fetch('/panier.json').then((reponse) => reponse.json()).then((panier) => { document.getElementById('nombre').textContent = panier.count; });
`;
