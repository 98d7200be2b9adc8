// Reads the parameters of a request from its query and its header fields, as the values that its document says they are.

/** What has to be known of a parameter. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  /** The JSON type of its value. */
  readonly type: string;
}

/** The members of a query. A name that the document does not have stays in it, for the validator to refuse. */
export function readQuery({ searchParams }: URL, parameters: readonly Parameter[]): Readonly<Record<string, unknown>> {
  const query: Record<string, unknown> = Object.create(null);
  for (const key of new Set(searchParams.keys())) {
    const values = searchParams.getAll(key);
    const [, group = "", member = ""] = /^([^[]+)\[([^\]]*)\]$/.exec(key) ?? [];
    const isGroup = typeOf(group, parameters) === "object";
    if (!isGroup) query[key] = readValue(values, typeOf(key, parameters));
    // A group that is also given as a text stays one, for the validator to refuse.
    else if (typeof query[group] !== "string")
      query[group] = { ...Object(query[group]), [member]: readValue(values, undefined) };
  }
  return query;
}

/** The header fields that are parameters. */
export function readHeader(headers: Headers, parameters: readonly Parameter[]): Readonly<Record<string, string>> {
  const fields = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
  return Object.fromEntries(fields.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? ""]] : [])));
}

function typeOf(name: string, parameters: readonly Parameter[]): string | undefined {
  return parameters.find((parameter) => parameter.in === "query" && parameter.name === name)?.type;
}

/** A text that is not of its type stays a text, and a name that comes twice a list: the validator refuses them. */
function readValue(values: readonly string[], type: string | undefined): unknown {
  const [first = "", ...others] = values;
  if (type === "array") return values;
  if (others.length > 0) return values;
  if (type === "integer" || type === "number") return /^-?\d+(?:\.\d+)?$/.test(first) ? Number(first) : first;
  if (type === "boolean") return first === "true" || (first === "false" ? false : first);
  return first;
}
