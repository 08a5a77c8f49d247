/** Says in one line, in place of the last, what long work is at; an empty line ends it. */
export type SayProgress = (message: string) => void;
