// Objects that inherit nothing, whatever somebody put on `Object.prototype`. Those of `Object.create(null)` are kept as hash
// tables, which take several times the memory and the time.

/**
 * A class, whose objects inherit what it says and nothing else. The calls of it are marked as pure: a bundler then leaves out
 * what is not used.
 */
export function inheritingNothing<T extends { readonly prototype: object }>(of: T): T {
  Object.setPrototypeOf(of.prototype, null);
  return of;
}

const Bare = /* @__PURE__ */ inheritingNothing(class {});

/** A new object with the own members of some others, the later over the earlier. */
export function bare<T extends object>(...sources: readonly (T | undefined)[]): T {
  return Object.assign(new Bare(), ...sources);
}
