import { reason } from "../shared/reason";
import { server } from "../shared/recordings";
import { sentence } from "../shared/format";
import "../notfound/main";

const button = document.querySelector<HTMLButtonElement>("main button")!;
const said = document.querySelector<HTMLElement>("main [role=status]")!;

/** Of the page's own address: /replay/{id}. */
const id = decodeURIComponent(location.pathname.split("/")[2] ?? "");

async function restore(): Promise<void> {
  button.disabled = true;
  try {
    await server.restore(id);
    location.reload();
  } catch (error) {
    button.disabled = false;
    said.textContent = sentence(reason(error));
  }
}

button.hidden = false;
button.addEventListener("click", () => void restore());
