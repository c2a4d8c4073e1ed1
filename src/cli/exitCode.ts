/** 0 fine · 1 it ran and found problems · 2 it could not run. */
export type ExitCode = 0 | 1 | 2;
