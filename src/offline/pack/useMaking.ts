import { useEffect, useRef, useState } from 'react';
import { type Progress, problemIn, type SaveProblem } from '../../model/save.ts';
import { useTag } from '../../strings/words.tsx';
import type { Source } from './gather.ts';
import type { PackKit } from './pack-kit.ts';

/** Where the making of a file stands. */
export type Making =
  | { readonly kind: 'choosing'; readonly problem?: SaveProblem }
  | { readonly kind: 'making'; readonly progress: Progress }
  | { readonly kind: 'made'; readonly name: string; readonly address: string; readonly bytes: number };

/** Makes a file, and lets it be followed and stopped. What was made is let go of when the dialog closes. */
export function useMaking({ template, site, draw }: PackKit) {
  const language = useTag();
  const [making, setMaking] = useState<Making>({ kind: 'choosing' });
  const running = useRef<AbortController | undefined>(undefined);
  const made = useRef<string | undefined>(undefined);
  useEffect(
    () => () => {
      running.current?.abort();
      if (made.current) URL.revokeObjectURL(made.current);
    },
    [],
  );
  const make = async (sources: readonly Source[], pictures: boolean) => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setMaking({ kind: 'making', progress: { done: 0, all: 0 } });
    try {
      const { makePack } = await import('./make.ts');
      const onProgress = (progress: Progress) => setMaking({ kind: 'making', progress });
      const { name, file } = await makePack({
        ...{ sources, pictures, site, language, template, draw, signal, onProgress },
      });
      signal.throwIfAborted();
      made.current = URL.createObjectURL(file);
      setMaking({ kind: 'made', name, address: made.current, bytes: file.size });
    } catch (error) {
      setMaking({ kind: 'choosing', ...(signal.aborted ? {} : { problem: problemIn(error) }) });
    }
  };
  return { making, make, stop: () => running.current?.abort() };
}

/** Reports found, by slug: where each lies, or why it cannot be had. */
export type FoundSources = ReadonlyMap<string, Source | SaveProblem>;

/** Looks for the reports that a reader can choose. A report is looked for once. */
export function useSources(slugs: readonly string[]): FoundSources {
  const [found, setFound] = useState<FoundSources>(new Map());
  const wanted = slugs.join();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const look = async (slug: string) => {
      const { findSource } = await import('./gather.ts');
      const source = await findSource(slug, signal).catch(problemIn);
      if (!signal.aborted) setFound(before => new Map(before).set(slug, source));
    };
    for (const slug of wanted.split(',').filter(Boolean)) void look(slug);
    return () => controller.abort();
  }, [wanted]);
  return found;
}
