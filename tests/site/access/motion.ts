import type { Page } from '@playwright/test';

/** What would move, or is moving now. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const still = (time: string) => time.split(', ').every(part => Number.parseFloat(part) === 0);
    const would = [...document.querySelectorAll('*')].flatMap(element => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      const rests = still(transitionDuration) && still(animationDuration) && scrollBehavior === 'auto';
      return rests ? [] : [`${element.tagName}.${element.getAttribute('class') ?? ''}`];
    });
    const running = document
      .getAnimations()
      .filter(animation => Number(animation.effect?.getComputedTiming().duration ?? 0) > 0);
    return [...new Set(would), ...running.map(animation => `an animation ${animation.id}`)];
  });
}
