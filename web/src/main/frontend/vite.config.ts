import { defineConfig, type Plugin } from "vite";

const page = (name: string) => new URL(`${name}.html`, import.meta.url).pathname;

/** The server answers /replay/{id} with replay.html; the dev server does the same. */
function replayPages(): Plugin {
  return {
    name: "replay-pages",
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(/^\/replay\/[^/?]+/, "/replay.html");
        next();
      });
    },
  };
}

export default defineConfig({
  plugins: [replayPages()],
  build: {
    outDir: "../../../target/classes/static",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // A data: font or script would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: { input: [page("index"), page("replay"), page("404"), page("410")] },
  },
  server: {
    proxy: {
      "/api": "http://127.0.0.1:8080",
      "/ws": { target: "ws://127.0.0.1:8080", ws: true },
    },
  },
});
