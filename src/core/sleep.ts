// Waits on the clock that no change of the time of day moves.

/** Waits for some milliseconds, never less, or until a signal fires. It does not reject. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  const end = performance.now() + milliseconds;
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Timers may fire a little early.
    const wait = (): void => {
      const left = end - performance.now();
      if (left > 0) timer = setTimeout(wait, left);
      else resolve();
    };
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
    if (signal.aborted) resolve();
    else wait();
  });
}
