// Commands on what was sold: licences, and what they hold.
import fc from "fast-check";
import { given, maybe, rarely, place as ref, same } from "../support/model.js";
import {
  activeIn,
  add,
  findHeld,
  giveId,
  heldOf,
  later,
  licenseOf,
  type Model,
  named,
  refreshDate,
  where,
} from "./software-licensing.js";
import { brokenRules, command, firstOf, pick, theNew, threshold, word } from "./software-licensing-command.js";

const absent = "not-found the license-entitlement does not exist";

/** Dates as requests have them, and the times that they mean. */
const dates = [
  { regDate: "2026-01-01", registered: Date.UTC(2026, 0, 1) },
  { regDate: "2025-12-15T12:00:00Z", registered: Date.UTC(2025, 11, 15, 12) },
  { regDate: "2026-01-02T01:00:00+02:00", registered: Date.UTC(2026, 0, 1, 23) },
];
const noDate = { regDate: "soon", registered: Number.NaN };

const never = "9999-12-31T23:59:59.999Z";

const createLicense = command(
  "createLicense",
  fc.record({
    plan: ref,
    otherProduct: rarely(ref),
    customer: maybe(ref),
    userId: maybe(word),
    date: fc.constantFrom(...dates, ...dates, noDate),
    duration: maybe(fc.constantFrom(0, 1, 30, 1e9, -1)),
    notes: maybe(fc.array(word, { maxLength: 2 })),
  }),
  ({ plan, otherProduct, customer, userId, date: { regDate, registered }, duration, notes }, model) => {
    const planId = pick(model.plans, plan);
    const own = model.plans.get(planId);
    const productId = otherProduct === undefined ? (own?.productId ?? "missing") : pick(model.products, otherProduct);
    const planName = own?.name ?? "missing";
    const customerId = customer === undefined ? undefined : pick(model.customers, customer);
    const days = duration ?? own?.duration ?? 0;
    return {
      operation: "createLicense",
      hasBody: true,
      call: ({ licenses }, odd) =>
        licenses.create({ planName, productId, regDate, ...given({ customerId, userId, duration, notes }), ...odd }),
      ends: firstOf(
        [duration === -1, "bad-request body.duration: must be >= 0"],
        [!model.products.has(productId), "not-found the product does not exist"],
        [own?.productId !== productId, "not-found the product has no plan of this name"],
        [customerId !== undefined && !model.customers.has(customerId), "not-found the customer does not exist"],
        [Number.isNaN(registered), "bad-request body.regDate: must be a date of ISO 8601"],
        [duration === 1e9, "bad-request body.duration: leads beyond the last date there is"],
      ),
      async apply(answer, client) {
        const { id, key, ...data } = answer ?? (await theNew(client.licenses.list({ pageSize: 3 }), model.licenses));
        const blank = customerId === undefined && userId !== undefined ? data.customer?.id : undefined;
        if (blank !== undefined)
          add(model, "customers", blank, { name: "", description: "", externalId: userId ?? "" });
        same(
          data.notes.map(({ content }) => content),
          notes ?? [],
        );
        for (const each of [key, ...data.notes.map((note) => note.id)]) giveId(model, each);
        add(model, "licenses", id, {
          key,
          planId,
          customerId: customerId ?? blank,
          registrationDate: later(registered, 0),
          expirationDate: days === 0 ? never : later(registered, days * 24),
          notes: data.notes,
        });
        for (const [index, [, entitled]] of where(model.planEntitlements, (each) => each.planId === planId).entries())
          hold(model, data.licenseEntitlements[index]?.id ?? `${id} ${index}`, id, entitled);
        same({ id, key, ...data }, licenseOf(model, id));
      },
    };
  },
);

const addToPlan = command(
  "addLicenseEntitlementToPlan",
  fc.record({ plan: ref, entitlement: fc.option(ref, { nil: undefined, freq: 6 }), threshold }),
  ({ plan, entitlement, threshold }, model) => {
    const planId = pick(model.plans, plan);
    const entitlementId = entitlement === undefined ? undefined : pick(model.entitlements, entitlement);
    const found = model.entitlements.get(entitlementId ?? "");
    return {
      operation: "addLicenseEntitlementToPlan",
      hasBody: true,
      call: ({ licenseEntitlements }, odd) =>
        licenseEntitlements.addToPlan(planId, { ...given({ entitlementId, threshold }), ...odd }),
      ends: firstOf(
        [threshold === -1, "bad-request body.threshold: must be >= 0"],
        [!model.plans.has(planId), "not-found the plan does not exist"],
        [entitlementId === undefined, "bad-request body.entitlementId: there is nothing to add"],
        [found === undefined, "not-found the entitlement does not exist"],
        [found?.deactivated === true, "conflict the entitlement is deactivated"],
      ),
      async apply(_, client) {
        if (entitlementId === undefined) return;
        for (const [licenseId] of where(model.licenses, (license) => license.planId === planId)) {
          if (findHeld(model, licenseId, entitlementId) !== undefined) continue;
          const { id } = await theNew(await client.licenseEntitlements.list({ licenseId }), model.held);
          hold(model, id, licenseId, { entitlementId, threshold });
        }
      },
    };
  },
);

const getHeld = command("getLicenseEntitlement", ref, (place, model) => {
  const id = pick(model.held, place);
  return {
    operation: "getLicenseEntitlement",
    call: ({ licenseEntitlements }) => licenseEntitlements.get(id),
    ends: firstOf([!model.held.has(id), absent]),
    apply: (answer) => answer && same(answer, heldOf(model, id)),
  };
});

const updateHeld = command(
  "updateLicenseEntitlement",
  fc.record({ place: ref, actual: maybe(fc.constantFrom(0, 3, 1.5)), threshold }),
  ({ place, actual, threshold }, model) => {
    const id = pick(model.held, place);
    const held = model.held.get(id);
    return {
      operation: "updateLicenseEntitlement",
      hasBody: true,
      call: ({ licenseEntitlements }, odd) =>
        licenseEntitlements.update(id, { ...given({ actual, threshold }), ...odd }),
      ends: firstOf(
        brokenRules(
          [actual === 1.5, "body.actual: must be integer"],
          [threshold === 1.5, "body.threshold: must be integer"],
          [threshold === -1, "body.threshold: must be >= 0"],
        ),
        [held === undefined, absent],
        [
          threshold !== undefined && threshold < activeIn(model, id),
          "conflict body.threshold: more activations than this are active",
        ],
      ),
      apply: () => void Object.assign(named(model.held, id), given({ used: actual, threshold })),
    };
  },
);

const refreshHeld = command("refreshLicenseEntitlement", ref, (place, model) => {
  const id = pick(model.held, place);
  return {
    operation: "refreshLicenseEntitlement",
    call: ({ licenseEntitlements }) => licenseEntitlements.refresh(id),
    ends: firstOf([!model.held.has(id), absent]),
    apply() {
      const held = named(model.held, id);
      Object.assign(held, { used: 0, refreshDate: refreshDate(model, held.entitlementId) });
    },
  };
});

/** Notes down that a licence holds one more entitlement. */
function hold(
  model: Model,
  id: string,
  licenseId: string,
  { entitlementId, threshold }: { readonly entitlementId: string; readonly threshold: number | undefined },
): void {
  add(model, "held", id, {
    licenseId,
    entitlementId,
    threshold,
    used: 0,
    refreshDate: refreshDate(model, entitlementId),
  });
}

/** The commands. Those that matter most come most often. */
export const licenseCommands = [createLicense, createLicense, addToPlan, getHeld, updateHeld, updateHeld, refreshHeld];
