import { render } from "lit";
import type { Driver } from "../player/driver/driver";
import { LiveDriver } from "../player/driver/live";
import { stompTransport } from "../player/driver/stomp";
import "../player/render/element";
import { bar } from "./bar";
import { server } from "./host";
import { linkMoments } from "./deeplink";

const COPIED_FOR = 2_000;

const theatre = document.querySelector("hireloop-replay")!;
const top = document.querySelector<HTMLElement>(".bar")!;
let copied = false;
let viewers = 0;

function drawBar(): void {
  const { header } = theatre.player.snapshot;
  if (header) document.title = `${header.title} · Hireloop`;
  render(
    bar(header, { copied, viewers, copyLink: () => void copyLink(), openHelp: () => theatre.openHelp() }),
    top,
  );
}

async function copyLink(): Promise<void> {
  const link = new URL(`#e=${theatre.player.snapshot.state.seq}`, location.href).href;
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    // Refused or not there outside https: the address bar then holds the link to copy.
    location.replace(link);
    return;
  }
  copied = true;
  drawBar();
  setTimeout(() => {
    copied = false;
    drawBar();
  }, COPIED_FOR);
}

async function driver(): Promise<Driver> {
  const fixture = new URLSearchParams(location.search).get("fixture");
  if (import.meta.env.DEV && fixture !== null) {
    const { fixtureDriver } = await import("../testing/drivers");
    theatre.host = (await import("../testing/host")).fixtureHost(fixture);
    return fixtureDriver(fixture);
  }
  const id = location.pathname.split("/").at(-1) ?? "";
  const transport = stompTransport(`${location.origin.replace(/^http/, "ws")}/ws`);
  return new LiveDriver(transport, id, (watching) => {
    viewers = watching;
    drawBar();
  });
}

theatre.host = server;
drawBar();
theatre.player.subscribe(drawBar);
linkMoments(theatre.player);
theatre.player.load(await driver());
