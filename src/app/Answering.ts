/** A worker that answers one order after another, each by its turn. */
export class Answering<Order extends object, Answer extends { readonly turn: number }> {
  private turns = 0;
  readonly worker: Worker;
  /** Set once the worker is stopped: whoever holds it must start another. */
  isStopped = false;

  constructor(worker: Worker) {
    this.worker = worker;
    // It may break down before it is asked anything, where its file cannot be had: whoever asks next starts another.
    worker.addEventListener("error", () => this.stop());
  }

  /**
   * @param signal aborting it stops the worker: an order under way cannot be taken back otherwise
   * @param onPart says whether an answer is only a part, after which more comes
   * @throws the signal's reason where it was aborted, or an Error where the worker failed
   */
  ask(order: Order, signal?: AbortSignal, onPart?: (answer: Answer) => boolean): Promise<Answer> {
    this.turns += 1;
    const turn = this.turns;
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.worker.removeEventListener("message", onMessage);
        this.worker.removeEventListener("error", onError);
        signal?.removeEventListener("abort", onAbort);
      };
      const fail = (reason: unknown) => {
        leave();
        this.stop();
        reject(reason);
      };
      const onMessage = ({ data }: MessageEvent<Answer>) => {
        if (data.turn !== turn || onPart?.(data)) return;
        leave();
        resolve(data);
      };
      const onError = (event: ErrorEvent) => fail(new Error(event.message || "the worker stopped"));
      const onAbort = () => fail(signal?.reason);
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      signal?.addEventListener("abort", onAbort);
      this.worker.addEventListener("message", onMessage);
      this.worker.addEventListener("error", onError);
      this.worker.postMessage({ ...order, turn });
    });
  }

  stop(): void {
    this.isStopped = true;
    this.worker.terminate();
  }
}
