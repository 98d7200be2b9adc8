// Which members of a body hold a secret: by their names, as no document marks them.

/** Replaces what is secret: for `JSON.parse`. */
export function redactMember(name: string, value: unknown): unknown {
  return isSecret(name) && typeof value === "string" ? "[redacted]" : value;
}

/** The secrets that a body holds, at any depth. */
export function secretsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    isSecret(name) && typeof member === "string" ? [member] : secretsIn(member),
  );
}

function isSecret(name: string): boolean {
  return /(?:token|secret|password|licensekey)$/i.test(name);
}
