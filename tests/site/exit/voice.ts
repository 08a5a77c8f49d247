import type { Page } from '@playwright/test';

/** Gives the pages that are opened from now on a voice of the device, which speaks until it is stopped. */
export async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const voice = { name: 'Anna', voiceURI: 'anna', lang: 'en-GB', localService: true, default: true };
    const speech = {
      speaking: false,
      pending: false,
      getVoices: () => [voice],
      speak(utterance: { onstart: () => void }) {
        speech.speaking = true;
        utterance.onstart();
      },
      cancel() {
        speech.speaking = false;
      },
    };
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
  });
}

/** Whether the voice speaks. */
export function speaks(page: Page): Promise<boolean> {
  return page.evaluate(() => window.speechSynthesis.speaking);
}
