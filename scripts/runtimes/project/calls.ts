// The calls that every runtime makes against a sandbox, and in a few words what each ended with. It uses nothing but what
// all runtimes have.
import { type AnyLicensingError, type Call, ConflictError, type Fetch, isProblem, LicensingError } from "licensing-sdk";
import { createKaitenFake } from "licensing-sdk/fake";
import { createFlexNetClient } from "licensing-sdk/flexnet";
import { createKaitenClient } from "licensing-sdk/kaiten";
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";

/** Where the calls go. */
export interface Servers {
  /** The sandbox, such as `http://127.0.0.1:49152`. */
  readonly sandbox: string;
  /** Where nothing listens. */
  readonly closed: string;
}

const token = "ksh_runtimes";
const noCall = async (): Promise<void> => {};

/** Makes all calls, one after another. Answers how each ended, by its name. */
export async function makeCalls(
  { sandbox, closed }: Servers,
  transport: { readonly fetch?: Fetch } = {},
): Promise<Readonly<Record<string, string>>> {
  // No wait before another attempt, and no risk taken of a secret in a page.
  const common = { ...transport, random: () => 0, dangerouslyAllowBrowser: true };
  const baseUrl = `${sandbox}/kaiten`;
  const kaiten = createKaitenClient({ ...common, baseUrl, token });
  const once = createKaitenClient({ ...common, baseUrl, token, retry: false });
  const nowhere = createKaitenClient({ ...common, baseUrl: closed, token, retry: false });
  const userToken = "0b9f7a52-6f0e-4b8e-9d52-3d1f1c7f4a10";
  const licensing = createSoftwareLicensingClient({ ...common, baseUrl: `${sandbox}/software-licensing`, userToken });
  const flexnet = createFlexNetClient({ ...common, baseUrl: `${sandbox}/flexnet`, token: () => "rna_5a4db0c5" });
  const sso = { entitlementSlug: "sso", value: { type: "boolean", value: true } } as const;

  /** What lets the next requests of an operation fail. */
  const fail = async (operation: string, fault: unknown, times = 1): Promise<void> => {
    const order = { method: "PUT", body: JSON.stringify({ api: "kaiten", operation, fault, times }) };
    const { status } = await fetch(`${sandbox}/__fail`, order);
    if (status !== 204) throw new Error(`the sandbox refused a fault with ${status}`);
  };
  const failedRead = async (fault: unknown, before = noCall): Promise<string> => {
    await fail("getLicense", fault);
    await before();
    return wordsOf(once.licenses.get("team", { timeout: 300 }));
  };
  /** A write that fails, and whether it was applied. */
  const failedWrite = async (slug: string, fault: unknown, before = noCall): Promise<string> => {
    await fail("createLicense", fault);
    await before();
    const words = await wordsOf(once.licenses.create(license(slug), { timeout: 300 }));
    const { ok } = await kaiten.licenses.get(slug).result();
    return `${words}; ${ok ? "it is there" : "it is not there"}`;
  };

  const calls: Readonly<Record<string, () => Promise<string>>> = {
    // Successes, lists and pages.
    "a licence": async () => (await kaiten.licenses.get("team")).name ?? "no name",
    "a write": () => wordsOf(kaiten.licenses.entitlements.attach("starter", sso)),
    "a list": async () => (await fromAsync(kaiten.licenses.list({ limit: 2 }))).map(({ slug }) => slug).join(),
    "its first page": async () => (await kaiten.licenses.list({ limit: 2 })).items.map(({ slug }) => slug).join(),
    "pages, by a user token": async () => {
      const pages = await fromAsync(licensing.products.list({ pageSize: 1 }).pages());
      return pages.map(({ data }) => data.map(({ name }) => name).join("+")).join();
    },
    "an order, by a token of a function": async () => {
      const product = [{ productName: "NorthwindViewer", productVersion: "4.0" }];
      const lineItems = [{ product, quantity: 2, startDate: "2026-01-01", isPermanent: true, autoGenerate: true }];
      const { status } = await flexnet.entitlements.create({ entitlementId: "order-runtimes", lineItems });
      return status ?? "no status";
    },
    "a fake, without a network": async () => {
      const fake = createKaitenFake({ licenses: [{ slug: "inside" }] });
      const client = createKaitenClient({ ...common, baseUrl: fake.baseUrl, token, fetch: fake.fetch });
      return (await client.licenses.get("inside")).slug;
    },

    // Problems.
    "not found": () => wordsOf(kaiten.licenses.get("nobody's")),
    "a conflict": () => wordsOf(kaiten.licenses.entitlements.attach("starter", sso)),
    "a conflict, thrown": () =>
      kaiten.licenses.entitlements.attach("starter", sso).then(
        () => "not thrown",
        (error: unknown) => `${error instanceof ConflictError} ${isProblem(error, 409)} ${LicensingError.is(error)}`,
      ),
    "a rate limit": () => failedRead({ status: 429, headers: { "retry-after": "7" } }),
    "a page of a proxy": () => failedRead("html-502"),
    "an empty 500": () => failedRead("empty-500"),
    "a redirect": () => failedRead({ status: 302, headers: { location: "/" } }),
    "two 503, then an answer": async () => {
      await fail("getLicense", 503, 2);
      const { data, status, attempts } = await kaiten.licenses.get("team").withResponse();
      return `${status} ${data.slug}, ${attempts} attempts`;
    },
    "an answer that is too large": () =>
      wordsOf(createKaitenClient({ ...common, baseUrl, token, maxResponseBytes: 20 }).licenses.get("team")),

    // Time and signals.
    "a read that times out": () => failedRead("timeout"),
    "a write that times out": () => failedWrite("late", "timeout"),
    "three attempts that time out": async () => {
      await fail("getLicense", "timeout", 3);
      return wordsOf(kaiten.licenses.get("team", { timeout: 100 }));
    },
    "a signal that fired before": () => wordsOf(kaiten.licenses.get("team", { signal: AbortSignal.abort() })),
    "a signal that fires": async () => {
      await fail("getLicense", "timeout");
      const controller = new AbortController();
      const words = wordsOf(kaiten.licenses.get("team", { signal: controller.signal }));
      setTimeout(() => controller.abort(), 200);
      return words;
    },

    // Connections and bodies that break.
    "a refused connection": () => wordsOf(nowhere.licenses.create(license("refused"))),
    "a read that is cut off": () => failedRead("reset"),
    "a write that is cut off before": () => failedWrite("cut-before", "reset"),
    "a write that is cut off after": () => failedWrite("cut-after", "reset-after-apply"),
    "a read of half a body": () => failedRead("truncated"),
    "a write answered by half a body": () => failedWrite("half", "truncated"),

    // The same over connections that were used before, which some runtimes do not tell of: they send again.
    "a read that a used connection loses": () => failedRead("reset", async () => void (await kaiten.licenses.list())),
    "a write that a used connection loses": () =>
      failedWrite("cut-used", "reset-after-apply", async () => void (await kaiten.licenses.list())),

    // What is refused before anything is sent.
    "an option that is none": async () => made(() => createKaitenClient({ ...common, baseUrl: "ftp://x", token })),
    "a secret without leave": async () => made(() => createKaitenClient({ baseUrl, token })),
  };

  await fetch(`${sandbox}/__reset`, { method: "POST" });
  const ends: Record<string, string> = {};
  for (const [name, call] of Object.entries(calls)) {
    ends[name] = await call().catch((error: unknown) => `threw ${error}`);
  }
  return ends;
}

function license(slug: string) {
  return { slug, name: slug, description: "", type: "PAID", isDefault: false } as const;
}

async function wordsOf(call: Call<unknown, AnyLicensingError>): Promise<string> {
  const result = await call.result();
  if (result.ok) return "done";
  const { error } = result;
  const { kind, outcome, attempts } = error;
  const more = {
    problem: "problem" in error ? ` ${error.status}` : "",
    reason: kind === "invalid-response" ? ` ${error.reason}` : "",
    wait: kind === "too-many-requests" ? `, in ${error.retryAfterMs} ms` : "",
    // Whatever a platform's error tells of the request, the secret is not in it.
    leak: `${JSON.stringify(error)} ${error.stack} ${error.cause}`.includes(token) ? ", with the token" : "",
  };
  return `${kind}${more.problem}${more.reason}: ${outcome}, ${attempts} attempts${more.wait}${more.leak}`;
}

function made(make: () => unknown): string {
  try {
    make();
    return "made";
  } catch (error) {
    return LicensingError.is(error) ? error.kind : "threw";
  }
}

async function fromAsync<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
