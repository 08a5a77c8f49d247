/** The neutral page of our own: a plain clock. */
const face = document.getElementById('clock');

function tick(): void {
  if (face) face.textContent = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

tick();
setInterval(tick, 1000);
