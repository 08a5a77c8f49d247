import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { patientFetch } from '../../src/ui/patient-fetch.ts';

/** An answer whose pieces the test sends. */
let send: ReadableStreamDefaultController<Uint8Array>;
let begins: (answer: Response) => void;
let ask: RequestInit;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    ask = init;
    return new Promise<Response>((resolve, reject) => {
      begins = resolve;
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function answer(): Response {
  const body = new ReadableStream<Uint8Array>({
    start(control) {
      send = control;
      ask.signal?.addEventListener('abort', () => control.error(ask.signal?.reason));
    },
  });
  return new Response(body, { status: 203, headers: { 'Content-Type': 'text/plain' } });
}

const letter = (text: string) => new TextEncoder().encode(text);

describe('F34: a host that is slow or silent', () => {
  test('is what it is where it answers, and what was asked for goes on', async () => {
    const coming = patientFetch('/a', { cache: 'no-store' });
    begins(answer());
    const got = await coming;
    expect([got.status, got.headers.get('content-type'), ask.cache]).toEqual([203, 'text/plain', 'no-store']);
  });

  test('may take as long as it likes while something comes', async () => {
    const coming = patientFetch('/a');
    await vi.advanceTimersByTimeAsync(9000);
    begins(answer());
    const words = (await coming).text();
    for (const text of 'slowly') {
      await vi.advanceTimersByTimeAsync(9000);
      send.enqueue(letter(text));
    }
    send.close();
    expect(await words).toBe('slowly');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask.signal?.aborted).toBe(false);
  });

  test('is given up after ten seconds without an answer, as where there is no network', async () => {
    const coming = patientFetch('/a');
    const failing = expect(coming).rejects.toThrow(TypeError);
    await vi.advanceTimersByTimeAsync(10_000);
    await failing;
  });

  test('is given up after ten seconds of silence in the middle', async () => {
    const coming = patientFetch('/a');
    begins(answer());
    const failing = expect((await coming).text()).rejects.toThrow(TypeError);
    send.enqueue(letter('half'));
    await vi.advanceTimersByTimeAsync(10_000);
    await failing;
  });

  test('that cannot be reached is told at once', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(patientFetch('/a')).rejects.toThrow('Failed to fetch');
  });
});
