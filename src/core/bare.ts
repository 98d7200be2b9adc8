// Objects that inherit nothing, whatever somebody put on `Object.prototype`. Those of `Object.create(null)` are kept as hash
// tables, which take several times the memory and the time.

/** The class of such objects. */
export class Bare {}
Object.setPrototypeOf(Bare.prototype, null);

/** A new object with the own members of some others, the later over the earlier. */
export function bare<T extends object>(...sources: readonly (T | undefined)[]): T {
  return Object.assign(new Bare(), ...sources);
}
