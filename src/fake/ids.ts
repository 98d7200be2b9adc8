// Ids that a fake makes up: the same ones after every `reset`, since their numbers are part of the state.

/** The last number that was given to an id, by its prefix. */
export type FakeNumbers = Record<string, number>;

/** The next id with a prefix that is not taken: `le-1`, then `le-2`. */
export function nextId(numbers: FakeNumbers, prefix: string, isTaken: (id: string) => boolean): string {
  let number = numbers[prefix] ?? 0;
  do number += 1;
  while (isTaken(`${prefix}-${number}`));
  numbers[prefix] = number;
  return `${prefix}-${number}`;
}
