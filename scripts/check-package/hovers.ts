// What an editor shows of the package: names, and not all that stands behind them. Asked of the language service, which is
// what editors ask.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type ts from "typescript";
import { compilers, type Done, type Job, root } from "../run.js";

type TypeScript = typeof ts;

/** A place in consumers/hovers.mts, the `^` before the name that is pointed at, and what is shown there. */
const hovers: readonly { readonly at: string; readonly shows: string }[] = [
  // Answers.
  { at: "const ^license =", shows: "const license: License" },
  { at: "const ^started =", shows: "const started: Call<License, GetLicenseError>" },
  { at: "const { ^data }", shows: "const data: Customer" },
  { at: "const ^usages =", shows: "const usages: EntitlementUsage[]" },
  { at: "const ^added =", shows: "const added: LineItemResponse" },
  { at: "const ^refused =", shows: "const refused: LineItemResult | undefined" },
  // Lists.
  { at: "const ^list =", shows: "const list: ListCall<License, LicensePage, ListLicensesError>" },
  { at: "const ^page =", shows: "const page: LicensePage" },
  { at: "page.^items", shows: "(property) LicensePage.items: License[]" },
  { at: "const [^first]", shows: "const first: License" },
  { at: "const ^each of", shows: "const each: License" },
  { at: "const ^granted of", shows: "const granted: LicenseEntitlement" },
  { at: "granted.^value", shows: "(property) LicenseEntitlement.value: StoredValue" },
  {
    at: '("enterprise").^items()',
    shows:
      "(method) ListCall<LicenseEntitlement, LicenseEntitlementPage, ListLicenseEntitlementsError>.items(): " +
      "AsyncGenerator<LicenseEntitlement, void, undefined>",
  },
  { at: "const ^plans:", shows: "const plans: ListPlansQuery" },
  { at: "{ ^pageSize:", shows: "(property) ListPlansQuery.pageSize?: number" },
  { at: "const ^found of", shows: "const found: PlanPage" },
  { at: "const ^plan of", shows: "const plan: Plan" },
  { at: "plan.^product", shows: "(property) Plan.product: Product" },
  // Methods and what they take.
  {
    at: "export const license = await kaiten.licenses.^get(",
    shows: "(method) KaitenLicenses.get(licenseSlug: string, options?: CallOptions): Call<License, GetLicenseError>",
  },
  {
    at: "kaiten.licenses.^list(",
    shows:
      "(method) KaitenLicenses.list(query?: PageQuery, options?: CallOptions): " +
      "ListCall<License, LicensePage, ListLicensesError>",
  },
  {
    at: "kaiten.customers.^create(",
    shows:
      "(method) KaitenCustomers.create(body: CreateCustomerRequest, options?: CallOptions): " +
      "Call<Customer, CreateCustomerError>",
  },
  { at: "const ^acme:", shows: "const acme: CreateCustomerRequest" },
  { at: "{ ^name:", shows: "(property) CreateCustomerRequest.name: string" },
  { at: "const ^lineItem:", shows: "const lineItem: LineItem" },
  { at: "{ ^product:", shows: "(property) LineItem.product: Product[]" },
  { at: "{ ^productName:", shows: "(property) Product.productName: string" },
  { at: "{ ^lineItems: [lineItem]", shows: "(property) CreateEntitlementRequest.lineItems: LineItem[]" },
  // Errors.
  { at: "const ^created =", shows: "const created: Result<CreateEntitlementResponse, CreateEntitlementError>" },
  { at: "const ^answer =", shows: "const answer: Result<void, AttachLicenseEntitlementError>" },
  { at: "const { ^error }", shows: "const error: AttachLicenseEntitlementError" },
  { at: "log(^error.status)", shows: "const error: NotFoundError" },
  {
    at: "error.^kind",
    shows:
      '(property) kind: "aborted" | "bad-request" | "conflict" | "connection" | "forbidden" | "internal-server-error" | ' +
      '"invalid-request" | "invalid-response" | "not-found" | "service-unavailable" | "timeout" | "too-many-requests" | ' +
      '"unauthorized" | "unexpected-status" | "unprocessable-content"',
  },
  { at: "log(^error.problem)", shows: "const error: ConflictError" },
  { at: "error.^problem", shows: "(property) ProblemError.problem: Problem" },
  { at: "const ^activated =", shows: "const activated: Result<ActivationPage, ListActivationsError>" },
  { at: "throw activated.^error", shows: "(property) error: ListActivationsError" },
  { at: "log(^thrown)", shows: "var thrown: UsageLimitError" },
  { at: "error(^thrown,", shows: "var thrown: AnyLicensingError" },
  { at: "thrown.^outcome", shows: "(property) LicensingError.outcome: Outcome" },
  // Clients and fakes.
  { at: "const ^kaiten =", shows: "const kaiten: KaitenClient" },
  { at: "const ^licensing =", shows: "const licensing: SoftwareLicensingClient" },
  { at: "const ^flexnet =", shows: "const flexnet: FlexNetClient" },
  { at: "const ^fake =", shows: "const fake: KaitenFake" },
  { at: "const ^state =", shows: "const state: KaitenFakeState" },
];

/** The exports of consumers/hovers.mts of which every method is looked at. */
const clients = ["kaiten", "licensing", "flexnet"];

/** How an overload of `flags.evaluateAll` excludes an option: that reads better in place. */
const excluded = "{ readonly ifNoneMatch?: undefined; }";

/** The jobs. TypeScript 7 has no language service to call. */
export function hoverJobs(folder: string): Job[] {
  const asked = compilers.filter(({ version }) => version !== "7");
  return asked.map(({ version, file }) => ({
    name: `TypeScript ${version}: editors show names`,
    work: () => checkHovers(folder, file),
  }));
}

async function checkHovers(folder: string, compiler: string): Promise<Done> {
  const library = pathToFileURL(join(root, "node_modules", compiler, "../../lib/typescript.js"));
  const { default: api }: { default: TypeScript } = await import(library.href);
  const file = join(folder, "consumers/hovers.mts");
  const text = await readFile(file, "utf8");
  const service = api.createLanguageService(host(api, folder, file));

  const wrong = hovers.flatMap(({ at, shows }) => {
    const [before = "", after = ""] = at.split("^");
    const parts = text.split(before + after);
    if (parts.length !== 2) return [`"${at}" is not there once`];
    const info = service.getQuickInfoAtPosition(file, (parts[0] ?? "").length + before.length);
    const shown = inOrder(api.displayPartsToString(info?.displayParts));
    return shown === shows ? [] : [`at "${at}"\n  expected: ${shows}\n  shown:    ${shown}`];
  });
  const methods = methodsOf(api, service.getProgram(), file);
  wrong.push(...methods.flatMap((method) => expanded(method)));
  return {
    ok: wrong.length === 0 && methods.length > 0,
    output: wrong.join("\n"),
    note: `${hovers.length} places, ${methods.length} methods`,
  };
}

/** A method of a client, with the types that it takes and gives, as they are shown. */
interface Method {
  readonly path: string;
  readonly takes: readonly string[];
  readonly gives: string;
}

/** The methods of the clients that a file exports. One that is overloaded is there several times. */
function methodsOf(api: TypeScript, program: ts.Program | undefined, file: string): Method[] {
  const checker = program?.getTypeChecker();
  const source = program?.getSourceFile(file);
  const module = source && checker?.getSymbolAtLocation(source);
  if (!checker || !source || !module) return [];
  const visit = (type: ts.Type, path: string): Method[] =>
    type.getProperties().flatMap((property) => {
      const inner = checker.getTypeOfSymbolAtLocation(property, source);
      const signatures = checker.getSignaturesOfType(inner, api.SignatureKind.Call);
      const name = `${path}.${property.name}`;
      return signatures.length === 0 ? visit(inner, name) : signatures.map((signature) => read(signature, name));
    });
  const read = (signature: ts.Signature, path: string): Method => ({
    path,
    takes: signature
      .getParameters()
      .map((parameter) => checker.typeToString(checker.getTypeOfSymbolAtLocation(parameter, source))),
    gives: checker.typeToString(signature.getReturnType()),
  });
  return checker
    .getExportsOfModule(module)
    .filter(({ name }) => clients.includes(name))
    .flatMap((client) => visit(checker.getTypeOfSymbolAtLocation(client, source), client.name));
}

/** What a method shows in place of a name: members in braces, or the classes that its failure is made of. */
function expanded({ path, takes, gives }: Method): string[] {
  const unnamed = [...takes, gives].filter((type) => type.replace(excluded, "").includes("{"));
  if (!/, \w+Error>$/.test(gives)) unnamed.push(gives);
  return unnamed.map((type) => `${path} shows ${type}`);
}

/** A project of one file, with options that an application might have. Editors keep the default of all other options. */
function host(api: TypeScript, folder: string, file: string): ts.LanguageServiceHost {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: api.ScriptTarget.ES2022,
    module: api.ModuleKind.NodeNext,
    lib: ["lib.es2023.d.ts"],
    types: ["node"],
  };
  return {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = api.sys.readFile(name);
      return content === undefined ? undefined : api.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: api.getDefaultLibFilePath,
    fileExists: api.sys.fileExists,
    readFile: api.sys.readFile,
    directoryExists: api.sys.directoryExists,
    getDirectories: api.sys.getDirectories,
  };
}

/** A text whose unions of literals are in alphabetical order: their own depends on what the compiler saw first. */
function inOrder(shown: string): string {
  return shown.replace(/"[^"]*"(?: \| "[^"]*")+/g, (union) => union.split(" | ").sort().join(" | "));
}
