// What Biome does not find: a promise that nobody waits for. Everything else about style and mistakes is Biome's.
import tseslint from "typescript-eslint";

export default tseslint.config({
  files: ["**/*.ts"],
  // As others would write them, and not formatted or linted here.
  ignores: ["test/usage/**"],
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname },
  },
  plugins: { "@typescript-eslint": tseslint.plugin },
  linterOptions: { reportUnusedDisableDirectives: "error" },
  rules: {
    "@typescript-eslint/no-floating-promises": "error",
    "@typescript-eslint/no-misused-promises": "error",
  },
});
