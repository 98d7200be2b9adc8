// Instances in the fake of Kaiten: each belongs to a customer and is pinned to a licence.
import type { CreateInstanceRequest, Instance, operations } from "../../../generated/kaiten/types.js";
import type { Clock } from "../../core/options.js";
import type { Resolvers } from "../resolver.js";
import { recordEvent } from "./audit-trail.js";
import { synced } from "./customers.js";
import { viewLicense } from "./licenses.js";
import { page } from "./pages.js";
import { refuser } from "./refusals.js";
import { author, byId, bySlug, idOf, type KaitenFakeInstance, type KaitenFakeState, newId, newSlug } from "./state.js";

type Ids = "listInstances" | "createInstance" | "getInstance" | "updateInstance" | "patchInstance" | "deleteInstance";

/** What an instance names by id, by slug; or why it cannot. */
type Links = Pick<KaitenFakeInstance, "customerSlug" | "licenseSlug" | "deploymentZoneId" | "deploymentZoneSlug">;
interface Broken {
  readonly status: 404 | 422;
  readonly code: string;
  readonly detail: string;
}

/** The resolvers of instances. The codes that the document does not have are by the vendor's source. */
export function instanceResolvers(state: KaitenFakeState, clock: Clock): Pick<Resolvers<operations>, Ids> {
  const now = (): string => new Date(clock.now()).toISOString();
  const isTaken = (slug: string): boolean => bySlug(state.instances, slug) !== undefined;

  return {
    listInstances({ query }, pathname) {
      const found = page(state.instances, query, ({ slug }) => idOf("instance", slug, state.instances));
      return found
        ? { status: 200, body: { ...found, items: found.items.map((instance) => viewInstance(state, instance)) } }
        : refuser(pathname, "Instances")(400, "InvalidCursor", "the cursor is not valid");
    },

    createInstance({ body }, pathname) {
      const refuse = refuser(pathname, "CreateInstance");
      const { slug: wanted, customerId: _, licenseId: __, integrations, ...rest } = body;
      const links = link(state, body, undefined);
      if ("status" in links) return refuse(links.status, links.code, links.detail);
      const slug = newSlug(wanted, rest.name, isTaken);
      if (slug === undefined) return refuse(409, "SlugConflict", "an instance of this slug exists");
      const instance: KaitenFakeInstance = {
        ...rest,
        ...links,
        ...synced(integrations, now()),
        id: newId(state.numbers, "instance", state.instances),
        slug,
        createdAt: now(),
        updatedAt: now(),
      };
      state.instances.push(instance);
      recordEvent(state, instance, "INSTANCE_CREATED", now(), viewInstance(state, instance));
      return { status: 201, body: viewInstance(state, instance) };
    },

    getInstance({ path: { instanceSlug } }, pathname) {
      const instance = bySlug(state.instances, instanceSlug);
      return instance
        ? { status: 200, body: viewInstance(state, instance) }
        : refuser(pathname, "GetInstance")(404, "NotFound", "the instance does not exist");
    },

    updateInstance({ path: { instanceSlug }, body }, pathname) {
      const refuse = refuser(pathname, "UpdateInstance");
      const instance = bySlug(state.instances, instanceSlug);
      if (instance === undefined) return refuse(404, "NotFound", "the instance does not exist");
      const { slug = instanceSlug, customerId: _, licenseId: __, ...rest } = body;
      const links = link(state, body, instance);
      if ("status" in links) return refuse(links.status, links.code, links.detail);
      if (slug !== instanceSlug && isTaken(slug)) {
        return refuse(409, "SlugConflict", "an instance of this slug exists");
      }
      const { metadata: ___, ...kept } = instance;
      // The id is written down: one that was never given is made of the slug, which may have changed.
      const { id } = viewInstance(state, instance);
      const changed = { ...kept, ...rest, ...links, id, slug, updatedAt: now() };
      state.instances[state.instances.indexOf(instance)] = changed;
      recordEvent(state, changed, "INSTANCE_UPDATED", now(), viewInstance(state, changed));
      return { status: 204, body: undefined };
    },

    patchInstance({ path: { instanceSlug }, body }, pathname) {
      const instance = bySlug(state.instances, instanceSlug);
      if (instance === undefined) {
        return refuser(pathname, "PatchInstance")(404, "NotFound", "the instance does not exist");
      }
      const { status: before, lifecycleStage } = viewInstance(state, instance);
      const { status = before, lifecycleStage: stage = lifecycleStage } = body;
      // By the vendor's source: what is as it was changes nothing, not even the date.
      if (status === before && stage === lifecycleStage) return { status: 204, body: undefined };
      Object.assign(instance, body, { updatedAt: now() });
      const changed = viewInstance(state, instance);
      if (status !== before) {
        const payload = { instance_id: changed.id, previous_status: before, new_status: status, changed_by: author.id };
        recordEvent(state, instance, "INSTANCE_STATUS_CHANGED", now(), payload);
      }
      if (stage !== lifecycleStage) {
        recordEvent(state, instance, "INSTANCE_LIFECYCLE_STAGE_CHANGED", now(), {
          instance_id: changed.id,
          previous_lifecycle_stage: lifecycleStage ?? null,
          new_lifecycle_stage: stage,
          changed_by: author.id,
        });
      }
      recordEvent(state, instance, "INSTANCE_UPDATED", now(), changed);
      return { status: 204, body: undefined };
    },

    deleteInstance({ path: { instanceSlug } }, pathname) {
      const instance = bySlug(state.instances, instanceSlug);
      if (instance === undefined) {
        return refuser(pathname, "DeleteInstance")(404, "NotFound", "the instance does not exist");
      }
      state.instances.splice(state.instances.indexOf(instance), 1);
      return { status: 204, body: undefined };
    },
  };
}

/** The slugs of what a request names by id. `before` is the instance as it is, where there is one. */
function link(
  state: KaitenFakeState,
  { customerId, licenseId, deploymentZoneId, startLicenseDate, endLicenseDate }: CreateInstanceRequest,
  before: KaitenFakeInstance | undefined,
): Links | Broken {
  // RFC 3339 has dates that `Date` does not read, such as a leap second. Inferred: that they are refused, and the code.
  if ([startLicenseDate, endLicenseDate].some((date) => Number.isNaN(Date.parse(date)))) {
    return { status: 422, code: "InvalidDate", detail: "a date cannot be read" };
  }
  const customer = byId("customer", customerId, state.customers);
  if (customer === undefined) return { status: 404, code: "CustomerNotFound", detail: "the customer does not exist" };
  const license = byId("license", licenseId, state.licenses);
  if (license === undefined) return { status: 404, code: "LicenseNotFound", detail: "the license does not exist" };
  const isArchived = viewLicense(state, license).lifecycleState === "ARCHIVED";
  if (isArchived && before?.licenseSlug !== license.slug) {
    return { status: 422, code: "LicenseArchived", detail: "the license is archived" };
  }
  const links = { customerSlug: customer.slug, licenseSlug: license.slug };
  if (deploymentZoneId === undefined) return links;
  // No operation of the fake makes a deployment zone: those are there that an instance of the seed has.
  const neighbour = state.instances.find((instance) => instance.deploymentZoneId === deploymentZoneId);
  if (neighbour === undefined) {
    return { status: 404, code: "DeploymentZoneNotFound", detail: "the deployment zone does not exist" };
  }
  const { deploymentZoneSlug } = neighbour;
  return { ...links, deploymentZoneId, ...(deploymentZoneSlug !== undefined && { deploymentZoneSlug }) };
}

/** An instance as answers have it. */
export function viewInstance(state: KaitenFakeState, instance: KaitenFakeInstance): Instance {
  const { usage: _, ...told } = instance;
  const aYearLater = new Date(state.seededAt);
  aYearLater.setUTCFullYear(aYearLater.getUTCFullYear() + 1);
  return {
    id: idOf("instance", instance.slug, state.instances),
    name: instance.slug,
    description: "",
    customerId: idOf("customer", instance.customerSlug, state.customers),
    licenseId: idOf("license", instance.licenseSlug, state.licenses),
    startLicenseDate: state.seededAt,
    endLicenseDate: aYearLater.toISOString(),
    status: "HEALTHY",
    createdAt: state.seededAt,
    createdBy: author,
    updatedAt: state.seededAt,
    updatedBy: author,
    ...told,
  };
}
