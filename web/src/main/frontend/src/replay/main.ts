import { render } from "lit";
import type { Driver } from "../player/driver/driver";
import { LiveDriver } from "../player/driver/live";
import { forkText } from "../player/derive/change";
import { stompTransport } from "../player/driver/stomp";
import "../player/render/element";
import { type SharePart, ownBar } from "./bar";
import { host } from "./host";
import { linkMoments } from "./deeplink";

const theatre = document.querySelector("hireloop-replay")!;
const top = document.querySelector<HTMLElement>(".bar")!;
let viewers = 0;

function share(part?: SharePart): void {
  theatre.player.pause();
  theatre.renderRoot.querySelector("hireloop-share")?.open(part);
}

function drawBar(): void {
  const { header } = theatre.player.snapshot;
  if (header) document.title = [forkText(header), header.title, "Hireloop"].filter(Boolean).join(" · ");
  const openHelp = () => theatre.openHelp();
  render(ownBar(header, viewers, { share, openHelp, theme: null, isPage: true, embeds: true }), top);
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

theatre.host = host;
drawBar();
theatre.player.subscribe(drawBar);
linkMoments(theatre.player, (notice) => theatre.notice(notice));
theatre.player.load(await driver());
