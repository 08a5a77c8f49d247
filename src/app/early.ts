import { applyAids, readAids } from '../aids/aids.ts';
import { layOutFirstFrame } from '../reader/laying.ts';
import { installCover } from '../safety/cover.ts';
import { guardReturn, installExit } from '../safety/exit.ts';

/**
 * Runs before the first paint, as one small file of its own: what a reader set must not flash, and leaving
 * must work before anything else does.
 */
guardReturn(document.currentScript?.dataset.clock ?? '/clock/');
applyAids(readAids());
layOutFirstFrame();
installExit();
installCover();
