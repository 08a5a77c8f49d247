import { Silence } from './silence.ts';

/** How long a host may be silent while somebody waits, in milliseconds. */
const patience = 10_000;

/**
 * As `fetch`, but fails as without a network where nothing has come for so long: browsers themselves wait for minutes, in
 * which nobody is told anything. A slow answer that goes on coming is not stopped.
 */
export async function patientFetch(address: string, init: RequestInit = {}): Promise<Response> {
  const silence = new Silence(patience);
  try {
    const answer = await fetch(address, { ...init, signal: silence.signal });
    silence.heard();
    const listening = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, on) {
        silence.heard();
        on.enqueue(piece);
      },
      flush: () => silence.end(),
    });
    if (!answer.body) silence.end();
    const { status, statusText, headers } = answer;
    return new Response(answer.body?.pipeThrough(listening) ?? null, { status, statusText, headers });
  } catch (error) {
    silence.end();
    throw error;
  }
}
