// The last line of `npm test`: how many tests passed and failed, for whoever reads no more than that.
import type { Reporter, TestModule, TestSuite } from "vitest/node";

/** Counts what ran. A file, a suite or a stray error that failed outside of any test counts as one failure. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: strayErrors.length, skipped: 0 };
    for (const module of modules) {
      const suites: readonly (TestModule | TestSuite)[] = [module, ...module.children.allSuites()];
      count.failed += suites.filter((suite) => suite.errors().length > 0).length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A test is pending where the run ended before it came to it.
        count[state === "pending" ? "skipped" : state] += 1;
      }
    }
    // Vitest itself is content where every test was skipped.
    if (count.passed + count.failed === 0) process.exitCode = 1;
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
    // On exit, so that nothing comes after it.
    process.once("exit", () => console.log(`${count.passed} passed, ${count.failed} failed${skipped}`));
  }
}
