// The smallest program that is of use: one call.
import { createKaitenClient } from "licensing-sdk/kaiten";

const kaiten = createKaitenClient({ baseUrl: "https://demo.kaiten.sh/api", token: globalThis.token });
const value = { type: "number", value: 42.5 };
await kaiten.licenses.entitlements.attach("license-slug", { entitlementSlug: "api-calls", value });
