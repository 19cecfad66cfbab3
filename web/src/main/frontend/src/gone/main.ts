import "../notfound/main";

const button = document.querySelector<HTMLButtonElement>("main button")!;
const said = document.querySelector<HTMLElement>("main [role=status]")!;

/** Of the page's own address: /replay/{id}. */
const id = location.pathname.split("/")[2] ?? "";

async function restore(): Promise<void> {
  button.disabled = true;
  const answer = await fetch(`/api/recordings/${id}`, {
    method: "PATCH",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ removed: false }),
  }).catch(() => null);
  if (answer?.ok) {
    location.reload();
    return;
  }
  button.disabled = false;
  said.textContent = answer === null ? "The server does not answer." : "It could not be restored.";
}

button.hidden = false;
button.addEventListener("click", () => void restore());
