import type { Page } from '@playwright/test';

/**
 * What in a live page runs, leaves or covers, or could once it is touched: handlers, scripts and frames that are not the
 * build's, addresses with other schemes or hosts where something is loaded, styles inside the words, names that shadow the
 * page's own, and whatever lies over the way out. One line each.
 */
export function dangersIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const note = (what: string, element: Element) =>
      found.push(`${what}: ${element.outerHTML.slice(0, 200)}`);
    const nowhere =
      'iframe, frame, frameset, object, embed, applet, portal, fencedframe, base, style, template, ' +
      'meta[http-equiv="refresh" i], svg use, svg image, svg animate, svg set, foreignObject, math, video, audio, ' +
      'area, marquee, [srcdoc], [ping], [formaction], [contenteditable], [background], [srcset], [nonce]';
    for (const element of document.querySelectorAll(nowhere)) note('is no part of a page', element);
    // Our own forms choose and search in the page itself: none has an address, and the policy lets none send anything.
    for (const form of document.querySelectorAll('form'))
      if (form.hasAttribute('action') || form.closest('.text')) note('is a form that sends', form);
    // The reader has such parts of its own, around the words.
    const notInWords =
      'input, select, textarea, dialog, [popover], [popovertarget], [commandfor], [autofocus], [name]';
    for (const element of document.querySelectorAll('[data-passage]'))
      for (const inside of element.querySelectorAll(notInWords))
        if (inside.id !== 'in-place') note('is no part of words', inside);
    for (const script of document.querySelectorAll('script')) {
      const isOurs = script.integrity !== '' && new URL(script.src).origin === location.origin;
      if (!isOurs && script.type !== 'application/ld+json') note('is not the build’s', script);
    }
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) note('has a handler', element);
        // Says where a page lives; nothing is fetched.
        if (element.matches('link[rel="canonical"], link[rel="alternate"]')) continue;
        if (!['href', 'src', 'action', 'data', 'poster', 'xlink:href'].includes(name)) continue;
        const url = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : undefined;
        const isLink = element.localName === 'a';
        const schemes = isLink ? ['https:', 'http:', 'mailto:', 'tel:', 'sms:'] : [location.protocol];
        if (!url || !schemes.includes(url.protocol)) note(`leads to “${value}”`, element);
        else if (!isLink && url.origin !== location.origin) note('loads from elsewhere', element);
      }
    }
    for (const id of ['app', 'main', 'announcer', 'exit-status']) {
      const named = document.querySelectorAll(`[id="${id}"], [name="${id}"]`);
      if (named.length !== 1) found.push(`${named.length} elements are called ${id}`);
    }
    // The reader's own box, which it puts beside the word that it explains.
    const boxes = document.querySelectorAll('[id="in-place"], [name="in-place"]');
    if (boxes.length > 1) found.push(`${boxes.length} elements are called in-place`);
    for (const element of document.querySelectorAll('[data-passage] *')) {
      if (element.id === 'in-place') continue;
      if (element.hasAttribute('style')) note('has a style of its own', element);
      const { position, zIndex } = getComputedStyle(element);
      const isUnseen = element.matches('.unseen');
      if (
        position === 'fixed' ||
        position === 'sticky' ||
        (position === 'absolute' && !isUnseen && zIndex !== 'auto')
      )
        note(`is laid over others (${position})`, element);
    }
    const exit = document.querySelector('a.exit');
    const box = exit?.getBoundingClientRect();
    const onTop = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (!onTop || !exit?.contains(onTop))
      found.push(`the way out lies under ${onTop?.outerHTML.slice(0, 200)}`);
    if ('ran' in globalThis || 'ran' in Object.prototype) found.push('something ran');
    return [...new Set(found)];
  });
}
