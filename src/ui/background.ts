/** Marks the parts of a page that rest while a dialog is open. The header is not among them: Exit never rests. */
export const backgroundMark = { 'data-background': '' } as const;
