import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { environment: "jsdom", include: ["src/**/*.test.ts"] },
  // The contract test reads what the Java tests have written, and the recordings they keep.
  server: { fs: { allow: ["../../../.."] } },
});
