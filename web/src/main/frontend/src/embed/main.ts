import { HireloopEmbed } from "./element";

if (!customElements.get("hireloop-replay")) customElements.define("hireloop-replay", HireloopEmbed);
