import { html, render } from "lit";
import { brand } from "../shared/brand";
import { themeButton } from "../shared/theme";

const bar = document.querySelector<HTMLElement>(".bar")!;
bar.replaceChildren();
render(html`${brand()}<span class="sp"></span>${themeButton()}`, bar);
