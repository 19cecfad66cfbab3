import { Refusal } from "../player/host";

/** Why the server did not do it; its title only where it says no more, for titles are those of HTTP. */
export const reason = (error: unknown): string =>
  error instanceof Refusal ? (error.problem.detail ?? error.message) : "The answer could not be understood";
