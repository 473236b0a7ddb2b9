import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { KINDS } from './kinds.mjs';
import { TRUTH_IN_PAGE } from './truth-in-page.mjs';

const epoch = () => performance.timeOrigin + performance.now();
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A store whose delays are known: `/step?kind=…&delay=…` is the page before the press. Loopback only. */
export async function startTruthStore() {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  const sockets = new Set();
  server.on('upgrade', (request, socket) => {
    sockets.add(socket);
    acceptSocket(request, socket);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    stepUrl: (kind, delay) => `http://127.0.0.1:${port}/step?kind=${encodeURIComponent(kind)}&delay=${delay}`,
    close: () => {
      server.closeAllConnections();
      // What was taken over by a web socket is no connection of the server's any more.
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(request, response) {
  const url = new URL(request.url, 'http://store');
  const delay = Number(url.searchParams.get('delay') ?? 0);
  const kind = KINDS[url.searchParams.get('kind') ?? ''];
  if (url.pathname === '/step' && kind) return sendStep(response, kind, url.searchParams.get('kind'), delay);
  if (url.pathname === '/next' && request.method === 'POST') return redirect(request, response);
  if (url.pathname === '/next' && kind) return sendPieces(response, kind.next(delay));
  if (url.pathname === '/answer') return pause(delay).then(() => response.end('yes'));
  if (url.pathname === '/image')
    return pause(delay).then(() => send(response, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'));
  if (url.pathname === '/style') return pause(delay).then(() => send(response, 'text/css', 'b { color: green }'));
  if (url.pathname === '/script') {
    return pause(delay).then(() => send(response, 'text/javascript', `put('<b id="goal">there</b>'); done();`));
  }
  if (url.pathname === '/events') return sendEvents(response);
  response.statusCode = 404;
  response.end();
}

function sendStep(response, kind, name, delay) {
  const next = `/next?kind=${encodeURIComponent(name)}&delay=${delay}`;
  const press = kind.press(delay, next).replace('action="/next"', `action="${next}"`);
  send(
    response,
    'text/html',
    `${head()}<script>sessionStorage.clear()</script>${kind.body ?? ''}<p id="out"></p>${press}`,
  );
}

function redirect(request, response) {
  request.resume();
  response.writeHead(303, { location: request.url });
  response.end();
}

/** The first byte of a document goes out together with the moment at which it did. */
async function sendPieces(response, pieces) {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  let first = true;
  for (const [delay, html] of pieces) {
    await pause(delay);
    response.write(first ? `${head()}<script>truth.respondedAt = ${epoch()};</script>${html}` : html);
    first = false;
  }
  response.end();
}

async function sendEvents(response) {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const timer = setInterval(() => response.write('data: tick\n\n'), 200);
  response.on('close', () => clearInterval(timer));
}

/** A socket that stays open and says nothing. */
function acceptSocket(request, socket) {
  const key = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`);
  const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
  socket.on('error', () => socket.destroy());
  socket.write(`${[...head, `Sec-WebSocket-Accept: ${key.digest('base64')}`].join('\r\n')}\r\n\r\n`);
}

function head() {
  return `<!doctype html><meta charset="utf-8"><title>truth</title><link rel="icon" href="data:,"><script>${TRUTH_IN_PAGE}</script>`;
}

function send(response, type, body) {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('cache-control', 'no-store');
  response.end(body);
}
