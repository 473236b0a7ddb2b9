/** Runs in every page of the truth store: notes, without the clock that is put to the test, what truly happened when. */
export const TRUTH_IN_PAGE = `
const epoch = () => performance.timeOrigin + performance.now();
const kept = sessionStorage.getItem('inputAt');
const truth = window.truth = { inputAt: kept === null ? null : Number(kept), respondedAt: null, shownAt: null, settledAt: null };
for (const type of ['click', 'keydown']) {
  addEventListener(type, (event) => {
    truth.inputAt = performance.timeOrigin + event.timeStamp;
    sessionStorage.setItem('inputAt', truth.inputAt);
  }, true);
}
/** Calls back when the frame with what was just done has been drawn. */
const drawn = (then) => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => then(epoch());
  channel.port2.postMessage(null);
});
const responds = () => { truth.respondedAt ??= epoch(); };
const shows = () => { responds(); drawn((at) => { truth.shownAt = at; }); };
const settles = () => { responds(); truth.settledAt = null; drawn((at) => { truth.settledAt = at; }); };
const done = () => { shows(); settles(); };
const ask = (name, delay) => fetch('/answer?of=' + name + '&delay=' + delay).then((answer) => answer.text());
const put = (html) => { document.querySelector('#out').innerHTML = html; };
const busy = (ms) => { const end = performance.now() + ms; while (performance.now() < end); };
`;
