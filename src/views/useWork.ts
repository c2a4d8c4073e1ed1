import { useCallback, useEffect, useMemo, useState } from "react";

/** Something to work out: at once, where that takes no time to speak of, else beside the page. */
export interface Job<T> {
  readonly now?: () => T;
  readonly later: (signal: AbortSignal) => Promise<T>;
}

export interface Work<T> {
  /** What was worked out last, of this job or of the one before it. */
  readonly value: T | undefined;
  readonly status: "done" | "working" | "stopped" | "failed";
  stop(): void;
  /** Goes on after a stop, and tries again after a failure. */
  start(): void;
}

/**
 * Works out a job and shows the answer of the one before it until then.
 * @param job kept by the caller as long as the question is the same
 */
export function useWork<T>(job: Job<T>): Work<T> {
  const atOnce = useMemo(() => (job.now ? { value: job.now() } : undefined), [job]);
  const [answer, setAnswer] = useState<{ job: Job<T>; value?: T; failedTry?: number }>();
  const [stopped, setStopped] = useState<Job<T>>();
  const [tries, setTries] = useState(0);
  const isStopped = stopped === job;
  useEffect(() => {
    if (job.now || isStopped) return;
    const control = new AbortController();
    job.later(control.signal).then(
      (value) => setAnswer({ job, value }),
      () => {
        if (!control.signal.aborted) setAnswer((before) => ({ ...before, job, failedTry: tries }));
      },
    );
    return () => control.abort();
  }, [job, isStopped, tries]);
  const stop = useCallback(() => setStopped(job), [job]);
  const start = useCallback(() => {
    setStopped(undefined);
    setTries((before) => before + 1);
  }, []);
  if (atOnce) return { value: atOnce.value, status: "done", stop, start };
  const status = isStopped ? "stopped" : statusOf(answer?.job === job ? answer : undefined, tries);
  return { value: answer?.value, status, stop, start };
}

function statusOf(answer: { readonly failedTry?: number } | undefined, tries: number): Work<never>["status"] {
  if (answer?.failedTry !== undefined) return answer.failedTry === tries ? "failed" : "working";
  return answer ? "done" : "working";
}
