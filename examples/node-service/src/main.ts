// Starts the service.
import { createKaitenClient } from "licensing-sdk/kaiten";
import { createService } from "./service.js";

const kaiten = createKaitenClient({
  baseUrl: process.env.KAITEN_BASE_URL ?? "https://demo.kaiten.sh/api",
  token: process.env.KAITEN_TOKEN ?? "",
  // Whoever calls the service does not wait longer than this.
  totalTimeout: 10_000,
});
createService(kaiten).listen(Number(process.env.PORT ?? 3000), "127.0.0.1");
