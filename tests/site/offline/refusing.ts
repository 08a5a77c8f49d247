import type { Page } from '@playwright/test';

interface Refusing {
  kept?: Pick<typeof Cache.prototype, 'put'> & Pick<typeof CacheStorage.prototype, 'open'>;
}

/** Has the open page hear what Chromium says where a disk is full. */
export async function refuseToKeep(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { put } = Cache.prototype;
    const { open: opened } = CacheStorage.prototype;
    (window as Refusing).kept = { put, open: opened };
    const refuse = async () => {
      throw new DOMException('Unexpected internal error.', 'UnknownError');
    };
    Cache.prototype.put = refuse;
    CacheStorage.prototype.open = async function (name) {
      return (await this.has(name)) ? opened.call(this, name) : refuse();
    };
  });
}

/** Has it be as it was. */
export async function keepAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { kept } = window as Refusing;
    if (!kept) return;
    Cache.prototype.put = kept.put;
    CacheStorage.prototype.open = kept.open;
  });
}
