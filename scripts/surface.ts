// `npm run surface`: whether what the package exports is what scripts/check-package/public-surface.txt says. With `--write`
// it is written there.
import { checkSurface, writeSurface } from "./check-package/surface.js";

if (process.argv.includes("--write")) {
  console.log(`surface: ${await writeSurface()} names written`);
} else {
  const { ok, output, note } = await checkSurface();
  process.exitCode = ok ? 0 : 1;
  if (!ok) console.log(output);
  console.log(`surface: ${note}, ${ok ? "as they were" : "and not those that there were"}`);
}
