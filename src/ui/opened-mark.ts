/** Marks what a reader opened from a page: on the way back to it, that has the focus and not the page's heading. */
export const openedMark = 'data-opened';
