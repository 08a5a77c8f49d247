import { installCover } from '../../safety/cover.ts';
import { installExit } from '../../safety/exit.ts';
import { guardFile, leaveFile } from '../../safety/exit-from-file.ts';

/** Runs in the head of a pack: leaving must work before anything else does, and one that was left must not be shown. */
if (!guardFile()) {
  installExit(leaveFile);
  installCover();
}
