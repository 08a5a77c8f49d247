/**
 * An empty cache that is there while everything is being forgotten, so that a browser which is ended in between goes on
 * with it at its next start. Caches are on the disk at once; local storage is written some seconds later.
 */
export const forgettingMark = 'site-forgetting';
