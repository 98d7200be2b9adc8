// Commands on instances, and on what happened to them.
import fc from "fast-check";
import type { Instance } from "../../generated/kaiten/types.js";
import { at, place, same } from "../support/model.js";
import { add, command, find, freeSlug, type KaitenModel, now, remove, replace, stamps } from "./kaiten.js";

const fields = {
  name: fc.constantFrom("Live", "Test"),
  description: fc.constantFrom("", "To try things."),
  endLicenseDate: fc.constantFrom("2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z"),
  metadata: fc.constantFrom<Record<string, unknown>>({ region: "eu" }, {}),
};
const required = ["name", "description", "endLicenseDate"] as const;
// The last one is a leap second, which no `Date` reads.
const startLicenseDate = fc.constantFrom(
  "2026-01-01T00:20:00Z",
  "2026-01-01T00:20:00Z",
  "2026-01-02T00:40:00Z",
  "2026-01-02T00:40:00Z",
  "2016-12-31T23:59:60Z",
);

/** The instance that a drawn place means, and its slug. */
function pick(model: KaitenModel, drawn: number): { instance: Instance | undefined; instanceSlug: string } {
  const instance = at(model.instances, drawn);
  return { instance, instanceSlug: instance?.slug ?? "nothing" };
}

/** What belongs to an instance, and why it cannot. */
function link(
  model: KaitenModel,
  drawn: { readonly customer: number; readonly license: number; readonly startLicenseDate: string },
  before?: Instance,
) {
  const customer = at(model.customers, drawn.customer);
  const license = at(model.licenses, drawn.license);
  const { startLicenseDate } = drawn;
  const refusal = (): string | undefined => {
    if (startLicenseDate.includes(":60Z")) return "unprocessable-content InvalidDate";
    if (customer === undefined) return "not-found CustomerNotFound";
    if (license === undefined) return "not-found LicenseNotFound";
    const isNew = license.id !== before?.licenseId;
    return isNew && license.lifecycleState === "ARCHIVED" ? "unprocessable-content LicenseArchived" : undefined;
  };
  const ids = { customerId: customer?.id ?? "nobody", licenseId: license?.id ?? "nothing", startLicenseDate };
  const slugs = { customerSlug: customer?.slug ?? "", licenseSlug: license?.slug ?? "" };
  return { ids, slugs, refusal: refusal() };
}

/** Notes down what happened to an instance. */
export function record(
  model: KaitenModel,
  { id }: Instance,
  eventName: string,
  eventType: string,
  payload: object,
): void {
  model.trail.push({ instanceId: id, eventName, eventType, timestamp: now(model), payload: structuredClone(payload) });
}

/** Notes down that an instance was changed, into what it is now. */
function recordChange(model: KaitenModel, before: Instance, after: Instance): void {
  replace(model.instances, before, after);
  record(model, after, "INSTANCE_UPDATED", "com.kaiten.instance.v1.updated", after);
}

const create = command(
  "create instance",
  fc.record({
    customer: place,
    license: place,
    startLicenseDate,
    body: fc.record({ ...fields, slug: fc.constantFrom("live", "test") }, { requiredKeys: [...required] }),
  }),
  ({ body, ...drawn }, model) => {
    const { ids, slugs, refusal } = link(model, drawn);
    const slug = freeSlug(body.slug, body.name, (given) => find(model.instances, given) !== undefined);
    const conflict = slug === undefined ? "conflict SlugConflict" : "ok";
    return {
      operation: "createInstance",
      hasBody: true,
      call: (client, odd) => client.instances.create({ ...body, ...ids, ...odd }),
      ends: (refusal ?? conflict).replace(" ", " CreateInstance."),
      async apply(answer, client) {
        const instance = answer ?? (await client.instances.get(slug ?? ""));
        same(instance, { ...body, ...ids, ...slugs, id: instance.id, slug, status: "HEALTHY", ...stamps(model) });
        add(model, "instances", instance);
        record(model, instance, "INSTANCE_CREATED", "com.kaiten.instance.v1.created", instance);
      },
    };
  },
);

const get = command("get instance", place, (drawn, model) => {
  const { instance, instanceSlug } = pick(model, drawn);
  return {
    operation: "getInstance",
    call: (client) => client.instances.get(instanceSlug),
    ends: instance ? "ok" : "not-found GetInstance.NotFound",
    apply: (answer) => answer && same(answer, instance),
  };
});

const update = command(
  "update instance",
  fc.record({
    place,
    customer: place,
    license: place,
    startLicenseDate,
    body: fc.record({ ...fields, slug: fc.constantFrom("live", "test") }, { requiredKeys: [...required] }),
  }),
  ({ place, body, ...drawn }, model) => {
    const { instance, instanceSlug } = pick(model, place);
    const { ids, slugs, refusal } = link(model, drawn, instance);
    const { slug = instanceSlug } = body;
    const isTaken = slug !== instanceSlug && find(model.instances, slug) !== undefined;
    const ends =
      instance === undefined ? "not-found NotFound" : (refusal ?? (isTaken ? "conflict SlugConflict" : "ok"));
    return {
      operation: "updateInstance",
      hasBody: true,
      call: (client, odd) => client.instances.update(instanceSlug, { ...body, ...ids, ...odd }),
      ends: ends.replace(" ", " UpdateInstance."),
      apply() {
        if (instance === undefined) return;
        const { metadata: _, ...kept } = instance;
        recordChange(model, instance, { ...kept, ...body, ...ids, ...slugs, slug, updatedAt: now(model) });
      },
    };
  },
);

const patch = command(
  "patch instance",
  fc.record({
    place,
    body: fc.record(
      {
        status: fc.constantFrom("HEALTHY", "DEGRADED", "INCIDENT", "MAINTENANCE"),
        lifecycleStage: fc.constantFrom("TRIAL", "AT_RISK"),
      },
      { requiredKeys: [] },
    ),
  }),
  ({ place, body }, model) => {
    const { instance, instanceSlug } = pick(model, place);
    return {
      operation: "patchInstance",
      hasBody: true,
      call: (client, odd) => client.instances.patch(instanceSlug, { ...body, ...odd }),
      ends: instance ? "ok" : "not-found PatchInstance.NotFound",
      apply() {
        if (instance === undefined) return;
        const { status, lifecycleStage } = instance;
        const after = { ...instance, ...body, updatedAt: now(model) };
        const who = { instance_id: instance.id, changed_by: "user-1" };
        const hasMoved = after.status !== status;
        const hasStage = after.lifecycleStage !== lifecycleStage;
        if (hasMoved) {
          const payload = { ...who, previous_status: status, new_status: after.status };
          record(model, instance, "INSTANCE_STATUS_CHANGED", "com.kaiten.instance.v1.status_changed", payload);
        }
        if (hasStage) {
          const before = lifecycleStage ?? null;
          const payload = { ...who, previous_lifecycle_stage: before, new_lifecycle_stage: after.lifecycleStage };
          const type = "com.kaiten.instance.v1.lifecycle_stage_changed";
          record(model, instance, "INSTANCE_LIFECYCLE_STAGE_CHANGED", type, payload);
        }
        // What is as it was changes nothing, not even the date.
        if (hasMoved || hasStage) recordChange(model, instance, after);
      },
    };
  },
);

const erase = command("delete instance", place, (drawn, model) => {
  const { instance, instanceSlug } = pick(model, drawn);
  return {
    operation: "deleteInstance",
    call: (client) => client.instances.delete(instanceSlug),
    ends: instance ? "ok" : "not-found DeleteInstance.NotFound",
    apply: () => instance && remove(model, "instances", instance),
  };
});

export const instanceCommands = [create, create, create, create, get, update, update, update, patch, patch, erase];
