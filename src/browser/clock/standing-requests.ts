/**
 * Requests that wait for news by design, known from the first one by the address that their protocol gives them:
 * Socket.IO and Engine.IO polling, SockJS, SignalR, CometD, Phoenix, Message Bus (Discourse), Firebase and Google's
 * channel, Meteor, Pusher. A store's own long poll under any other name shows by its behaviour only.
 */
const STANDING = [
  /[?&]transport=(polling|longpolling)\b/i,
  /[?&]EIO=\d/,
  /\/sockjs(-node)?\/|\/xhr_(streaming|send)\b|\/\d{3}\/[a-z0-9_]{8}\/xhr\b/i,
  /[?&]transport=(longPolling|serverSentEvents|foreverFrame)\b/i,
  /\/(cometd?|bayeux|faye)(\/|\?|$)/i,
  /\/longpoll(ing)?(\/|\?|$)|\/long-poll(ing)?(\/|\?|$)/i,
  /\/message-bus\/[^?]*\/poll\b/i,
  /[?&]VER=8&.*[?&]?TYPE=xmlhttp|[?&]RID=rpc\b|\/\.lp\?/,
];

/** Whether the address is one of a request that stays open until there is news. */
export function isStanding(url: string): boolean {
  return STANDING.some((form) => form.test(url));
}
