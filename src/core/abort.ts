// One listener on a signal, however many calls share it: platforms take more than ten for a leak and warn.

interface Shared {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const sharing = new WeakMap<AbortSignal, Shared>();

function listen(signal: AbortSignal): Shared {
  const callbacks = new Set<() => void>();
  const shared = {
    callbacks,
    listener: () => {
      for (const callback of [...callbacks]) callback();
    },
  };
  signal.addEventListener("abort", shared.listener);
  sharing.set(signal, shared);
  return shared;
}

/** Calls back when a signal fires. Answers a function that takes the callback away; with the last one the listener goes. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const { callbacks, listener } = sharing.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    signal.removeEventListener("abort", listener);
    sharing.delete(signal);
  };
}
