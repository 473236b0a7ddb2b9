import { openContact } from '../../shop/contact.ts';
import { emptyOf, fieldsOf, openBasics, show } from '../../shop/front.ts';
import { type Html, html, raw } from '../../shop/html.ts';
import type { Visitor } from '../../shop/shop.ts';
import type { Good, StoreWorld, StreetStore } from '../../shop/types.ts';
import { contact, pages, terms } from './house.ts';
import { SCRIPT, STYLE } from './look.ts';

const NAME = 'Maison Lumière';
const NEEDED = ['civilite', 'prenom', 'nom', 'adresse', 'cp', 'ville', 'tel', 'email', 'delivery', 'payment', 'cgv'];

export const lumiere: StreetStore = {
  id: 'lumiere',
  name: NAME,
  language: 'fr',
  build: [
    'cart in a modal',
    'quantity steppers instead of fields',
    'buttons locked until consent is given',
    'mobile menu behind a button',
  ],
  terms,
  open: (world) => {
    openBasics(world, pages, layout);
    openContact(world, contact, layout);
    openShelves(world);
    openCart(world);
    openOrder(world);
  },
};

function layout(title: string, body: Html): Html {
  return html`<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${NAME}</title><style>${raw(STYLE)}</style></head><body><header><button class="burger" aria-label="Ouvrir le menu">☰</button><a class="nom" href="/">${NAME}</a><nav><a href="/boutique">Boutique</a><a href="/contact">Contact</a></nav><form action="/recherche" role="search"><input name="r" type="search" aria-label="Rechercher" placeholder="Rechercher un produit"></form><button class="panier" aria-label="Panier">Panier <i id="nombre">0</i></button></header><main>${body}</main><dialog id="modale" aria-label="Votre panier"></dialog><footer>${pages.map((page) => html`<a href="${page.path}">${page.title}</a>`)}<a href="/contact">Nous contacter</a></footer><script>${raw(SCRIPT)}</script></body></html>`;
}

function openShelves({ app, shop }: StoreWorld): void {
  const list = (goods: Good[]) =>
    html`<section class="grille">${goods.map((good) => html`<a class="carte" href="/produit/${good.id}"><img src="/picture/${good.id}" alt=""><span>${good.name}</span><strong>${shop.money(good.price)}</strong></a>`)}</section>`;
  app.get('/', (_, reply) =>
    show(reply, layout('Le midi chez vous', html`<h1>Le midi chez vous</h1>${list(terms.goods)}`)),
  );
  app.get('/boutique', (_, reply) => show(reply, layout('Boutique', html`<h1>Boutique</h1>${list(terms.goods)}`)));
  app.get('/recherche', (request, reply) => {
    const { r = '' } = fieldsOf(request.query);
    const found = shop.search(r);
    return show(
      reply,
      layout(
        'Recherche',
        html`<h1>Recherche : ${r}</h1>${found.length > 0 ? list(found) : html`<p>Aucun produit ne correspond à votre recherche.</p>`}`,
      ),
    );
  });
  app.get('/produit/:id', (request, reply) => {
    const good = shop.good(fieldsOf(request.params).id);
    if (!good) return show(reply, layout('Introuvable', html`<h1>Page introuvable</h1>`), 404);
    return show(
      reply,
      layout(
        good.name,
        html`<div class="fiche"><img src="/picture/${good.id}" alt="${good.name}"><div><h1>${good.name}</h1><p class="prix">${shop.money(good.price)} <small>TTC</small></p><p>${good.about}</p>${good.stock > 0 ? html`<p>En stock, expédié sous 24 h</p><form class="ajout"><input type="hidden" name="id" value="${good.id}">${good.options && html`<fieldset><legend>${good.options.name}</legend>${good.options.values.map((value) => html`<label class="pastille"><input type="radio" name="option" value="${value}"><span>${value}</span></label>`)}</fieldset>`}<div class="pas" role="group" aria-label="Quantité"><button type="button" data-pas="-1" aria-label="Diminuer la quantité">−</button><output>1</output><input type="hidden" name="quantite" value="1"><button type="button" data-pas="1" aria-label="Augmenter la quantité">+</button></div><button class="main">Ajouter au panier</button><p class="error" role="alert"></p></form>` : html`<p class="error">Épuisé</p>`}</div></div>`,
      ),
    );
  });
}

function openCart({ app, shop }: StoreWorld): void {
  const cartOf = (visitor: Visitor) => ({
    count: shop.pieces(visitor),
    lines: visitor.lines.map((line) => ({
      name: `${shop.good(line.goodId)?.name}${line.option ? ` – ${line.option}` : ''}`,
      quantity: line.quantity,
      sum: shop.money((shop.good(line.goodId)?.price ?? 0) * line.quantity),
    })),
    subtotal: shop.money(shop.totals(visitor).goods),
  });
  app.get('/panier.json', (request, reply) => cartOf(shop.visitor(request, reply)));
  app.post('/panier.json', (request, reply) => {
    const form = fieldsOf(request.body);
    const visitor = shop.visitor(request, reply);
    const added = shop.add(visitor, form.id, Number(form.quantite), form.option || null);
    return added === 'added' ? cartOf(visitor) : reply.code(422).send({ error: 'Veuillez choisir une couleur.' });
  });
  app.post('/panier.json/:index', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    shop.setQuantity(visitor, Number(fieldsOf(request.params).index), Number(fieldsOf(request.body).quantite));
    return cartOf(visitor);
  });
}

function openOrder({ app, shop }: StoreWorld): void {
  const page = (visitor: Visitor, form: Record<string, string>, missing: string[]) => {
    const field = (name: string, label: string, type = 'text') =>
      html`<div class="champ"><label for="c-${name}">${label}</label><input id="c-${name}" name="${name}" type="${type}" value="${form[name] ?? ''}">${missing.includes(name) && html`<span class="error">Champ obligatoire</span>`}</div>`;
    const sums = shop.totals(visitor, form.delivery);
    const by = JSON.stringify(
      Object.fromEntries(
        terms.deliveries.map((way) => {
          const with_ = shop.totals(visitor, way.id);
          return [way.id, [with_.delivery ? shop.money(with_.delivery) : 'Offerte', shop.money(with_.total)]];
        }),
      ),
    );
    return layout(
      'Commande',
      html`<h1>Votre commande</h1><p>Commande sans compte client.</p>${missing.length > 0 && html`<p class="error" role="alert">Veuillez vérifier les champs signalés.</p>`}<form method="post" action="/commande" class="commande" data-port='${by}'><h2>Vos coordonnées</h2><div class="champ"><span>Civilité</span><label class="pastille"><input type="radio" name="civilite" value="Mme"><span>Madame</span></label><label class="pastille"><input type="radio" name="civilite" value="M"><span>Monsieur</span></label></div>${field('prenom', 'Prénom')}${field('nom', 'Nom')}${field('email', 'Adresse e-mail', 'email')}${field('tel', 'Téléphone', 'tel')}<h2>Adresse de livraison</h2>${field('adresse', 'Numéro et nom de rue')}${field('complement', 'Complément d’adresse (facultatif)')}${field('cp', 'Code postal')}${field('ville', 'Ville')}<div class="champ"><label for="c-pays">Pays</label><select id="c-pays" name="pays"><option value="FR">France</option><option value="BE">Belgique</option></select></div><h2>Mode de livraison</h2>${terms.deliveries.map((way) => html`<label class="choix"><input type="radio" name="delivery" value="${way.id}"> ${way.name} – ${shop.money(way.price)} (${way.note})</label>`)}<h2>Moyen de paiement</h2>${terms.payments.map((way) => html`<label class="choix"><input type="radio" name="payment" value="${way.id}"> ${way.name}</label>`)}<h2>Récapitulatif</h2>${visitor.lines.map((line) => html`<p>${line.quantity} × ${shop.good(line.goodId)?.name}</p>`)}<p>Sous-total : ${shop.money(sums.goods)}</p><p>Frais de livraison : <span id="port">à choisir</span></p><p><b>Total TTC : <span id="total">${shop.money(sums.total)}</span></b></p><label class="choix"><input type="checkbox" name="cgv" value="oui"> J’ai lu et j’accepte les <a href="/cgv">conditions générales de vente</a></label><button class="main" id="valider" disabled>Commander avec obligation de paiement</button></form>`,
    );
  };
  app.get('/commande', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    return visitor.lines.length === 0 ? reply.redirect('/boutique') : show(reply, page(visitor, {}, []));
  });
  app.post('/commande', (request, reply) => {
    const visitor = shop.visitor(request, reply);
    const form = fieldsOf(request.body);
    const missing = emptyOf(form, NEEDED);
    if (form.cp && !/^\d{4,5}$/.test(form.cp)) missing.push('cp');
    if (missing.length > 0) return show(reply, page(visitor, form, missing), 422);
    return reply.redirect(shop.place(visitor, form) ? '/merci' : '/boutique', 303);
  });
  app.get('/merci', (request, reply) => {
    const number = shop.visitor(request, reply).lastOrder;
    return number
      ? show(
          reply,
          layout(
            'Merci',
            html`<h1>Merci pour votre commande !</h1><p>Votre numéro de commande : <b>${number}</b>. Un e-mail de confirmation vous a été envoyé.</p>`,
          ),
        )
      : reply.redirect('/');
  });
}
