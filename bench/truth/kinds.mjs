// The kinds of step: what stands on the page, what the press does, what comes of it. `delay` is the truth that is set.
// A page that comes by navigation is given as `next`, whole or in pieces [ms before it, html].

const GOAL = '<b id="goal">there</b>';

/** In a document that came by a navigation: shown and settled when it was read and drawn. */
const ARRIVED = '<script>shows(); addEventListener("DOMContentLoaded", () => settles());</script>';

export const KINDS = {
  'server answers late': { press: link(), next: (delay) => [[delay, GOAL + ARRIVED]] },
  'client waits': { press: on((delay) => `setTimeout(() => { put('${GOAL}'); done(); }, ${delay})`) },
  'fetch after click': { press: on((delay) => `ask('one', ${delay}).then(() => { put('${GOAL}'); done(); })`) },
  'two fetches in a row': {
    press: on((delay) => `ask('one', ${delay}).then(() => ask('two', 90)).then(() => { put('${GOAL}'); done(); })`),
  },
  'skeleton, then content': {
    press: on(
      (delay) => `put('<i>loading</i>'); responds(); ask('one', ${delay}).then(() => { put('${GOAL}'); done(); })`,
    ),
  },
  'content, then more': {
    press: on(
      (delay) => `ask('one', ${delay}).then(() => { put('${GOAL}'); shows(); return ask('two', 200); })
      .then(() => { document.querySelector('#out').append('more'); settles(); })`,
    ),
  },
  'drawer unhidden': {
    body: `<style>.shut { display: none }</style><div id="drawer" class="shut">${GOAL}</div>`,
    press: on((delay) => `ask('one', ${delay}).then(() => { drawer.className = ''; done(); })`),
  },
  'shadow root': {
    body: '<div id="host"></div>',
    press: on(
      (delay) =>
        `ask('one', ${delay}).then(() => { host.attachShadow({ mode: 'open' }).innerHTML = '${GOAL}'; done(); })`,
    ),
  },
  'debounced typing': {
    body: '<input id="press">',
    key: 'a',
    press: (delay) => `<script>let timer; document.querySelector('#press').addEventListener('keydown', () => {
      clearTimeout(timer);
      timer = setTimeout(() => ask('one', ${delay}).then(() => { put('${GOAL}'); done(); }), 250);
    });</script>`,
  },
  'long task': { press: on((delay) => `busy(${delay}); put('${GOAL}'); done();`) },
  'late image': {
    press: link(),
    next: (delay) => [[delay, `${GOAL}<img src="/image?delay=700" width="20" height="20">${ARRIVED}`]],
  },
  'streaming page': {
    press: link(),
    next: (delay) => [
      [delay, '<p>head</p>'],
      [150, `${GOAL}<script>shows()</script>`],
      [150, '<p>more</p>'],
      [150, '<p>end</p><script>addEventListener("DOMContentLoaded", () => settles())</script>'],
    ],
  },
  'script brings the goal': {
    press: link(),
    next: (delay) => [[20, `<p id="out"></p><script src="/script?delay=${delay}"></script>`]],
  },
  'style sheet holds the paint': {
    press: link(),
    next: (delay) => [[20, `<link rel="stylesheet" href="/style?delay=${delay}">${GOAL}${ARRIVED}`]],
  },
  'form, redirected': {
    press: () => '<form method="post" action="/next"><button id="press">press</button></form>',
    next: (delay) => [[delay, GOAL + ARRIVED]],
  },
  'spinner, then navigation': {
    press: on(
      (_delay, next) =>
        `put('wait'); sessionStorage.setItem('respondedAt', epoch()); setTimeout(() => { location.href = '${next}'; }, 120)`,
    ),
    next: (delay) => [
      [delay, `<script>truth.respondedAt = Number(sessionStorage.getItem('respondedAt'));</script>${GOAL}${ARRIVED}`],
    ],
  },
  'in-page screen': {
    press: on(
      (delay) => `history.pushState({}, '', '/screen'); ask('one', ${delay}).then(() => { put('${GOAL}'); done(); })`,
    ),
  },
  'CSS and script animate for ever': {
    body: `<style>@keyframes spin { to { transform: rotate(1turn) } } #spin { width: 20px; animation: spin 1s linear infinite }</style>
      <div id="spin">o</div><div id="slide">o</div>
      <script>const move = (t) => { slide.style.transform = 'translateX(' + (t / 10 % 100) + 'px)'; requestAnimationFrame(move); }; requestAnimationFrame(move)</script>`,
    press: on((delay) => `ask('one', ${delay}).then(() => { put('${GOAL}'); done(); })`),
  },
  'polls for ever': {
    body: '<script>setInterval(() => ask("poll", 20), 150)</script>',
    press: on((delay) => `ask('one', ${delay}).then(() => { put('${GOAL}'); done(); })`),
  },
  'long poll, events and a socket open': {
    body: `<script>ask('long', 60000); new EventSource('/events'); new WebSocket('ws://' + location.host + '/socket');</script>`,
    press: on((delay) => `ask('one', ${delay}).then(() => { put('${GOAL}'); done(); })`),
  },
  'clock ticks in tenths': {
    body: '<p id="ticks"></p><script>setInterval(() => { ticks.textContent = (performance.now() / 1000).toFixed(1); }, 100)</script>',
    press: on((delay) => `ask('one', ${delay}).then(() => { put('${GOAL}'); done(); })`),
  },
  'never settles': {
    never: true,
    press: on(
      () =>
        `responds(); setInterval(() => { document.querySelector('#out').append(document.createElement('hr')); }, 30)`,
    ),
  },
};

/** A button whose press runs the script; `next` is the address of the page that would come. */
function on(script) {
  return (delay, next) => `<button id="press">press</button><script>
    document.querySelector('#press').addEventListener('click', () => { ${script(delay, next)}; });
  </script>`;
}

function link() {
  return (_delay, next) => `<a id="press" href="${next}">press</a>`;
}
