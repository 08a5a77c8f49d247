import { applyAids, readAids } from '../aids/aids.ts';
import { partsMark } from '../model/address.ts';
import { layOutFirstFrame } from '../reader/laying.ts';
import { installCover } from '../safety/cover.ts';
import { guardReturn, installExit } from '../safety/exit.ts';
import { chooseLetters } from './letters.ts';

/**
 * Runs before the first paint, as one small file of its own: what a reader set must not flash, and leaving
 * must work before anything else does.
 */
guardReturn(document.currentScript?.dataset.clock ?? '/clock/');
applyAids(readAids());
chooseLetters((document.currentScript as HTMLScriptElement | null)?.src ?? '');
// A class is to see the parts that it was given, and not all others before.
if (location.hash.startsWith(partsMark)) document.documentElement.dataset.parts = '';
layOutFirstFrame();
installExit();
installCover();
