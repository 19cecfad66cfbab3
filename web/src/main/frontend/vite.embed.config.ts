import { Script } from "node:vm";
import { type Plugin, defineConfig } from "vite";
import { toContainer } from "./src/embed/queries.ts";

/** Queries of the window become queries of the room that the element has: container-type stands in embed.css. */
function queriesOfTheElement(): Plugin {
  return {
    name: "queries-of-the-element",
    enforce: "pre",
    transform(code, id) {
      return /\/src\/(player\/render|replay)\/.*\.css/.test(id) ? toContainer(code) : null;
    },
  };
}

/** Text that would end or hide the rest of an inline script, and what a page in another encoding would misread. */
function safeInAnyPage(): Plugin {
  return {
    name: "safe-in-any-page",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk") continue;
        file.code = file.code
          .replaceAll(/<(?=\/?script|!--)/gi, String.raw`\x3c`)
          .replaceAll(/[\u0080-\uffff]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);
        // Throws where a replacement did not stand in a string: then the build must not pass.
        void new Script(file.code);
      }
    },
  };
}

/** One file that plays recordings in any page, under an address that stays. */
export default defineConfig({
  plugins: [queriesOfTheElement(), safeInAnyPage()],
  publicDir: false,
  define: { "import.meta.env.VITE_EMBED": "true" },
  build: {
    outDir: "../../../target/classes/static/embed",
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: new URL("src/embed/main.ts", import.meta.url).pathname,
      // Nothing is left to preload where all is in one file.
      transform: { define: { "import.meta": "{}" } },
      output: { format: "iife", entryFileNames: "hireloop-replay.js", codeSplitting: false },
    },
  },
});
