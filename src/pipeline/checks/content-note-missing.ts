import { inVoice } from '../../model/report.ts';
import type { Check } from '../draft.ts';
import { errorAt } from '../findings.ts';

/** Tells of a sensitive report that does not say beforehand what is in it. */
export const contentNoteMissing: Check = {
  rule: 'content-note-missing',
  run: ({ facts, factAt, folder }) => {
    if (!facts.sensitive || inVoice(facts.contentNote, 'adults')?.trim()) return [];
    const message = 'this report is sensitive: say calmly in `contentNote` what it mentions or explains';
    return [errorAt(`${folder}/report.yaml`, factAt(['sensitive']), 'content-note-missing', message)];
  },
};
