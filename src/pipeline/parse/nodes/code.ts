import type { Code } from 'mdast';
import type { MakeHandler } from '../context.ts';
import { element, text } from '../hast.ts';

/** A block of code; it scrolls sideways, so that a keyboard must reach it. */
export const code: MakeHandler = () => (_state, node: Code) =>
  element('pre', { tabIndex: 0 }, [element('code', {}, [text(`${node.value}\n`)])]);
