import { type Play, play, playOn } from "./plays";
import {
  type Imported,
  type Recording,
  fetchRecordings,
  importFile,
  remove,
  rename,
  restore,
} from "./recordings";
import { type Scenario, fetchScenarios } from "./scenarios";

/** What the page asks for; each rejects with a Refusal. */
export interface Server {
  recordings(): Promise<readonly Recording[]>;
  scenarios(): Promise<readonly Scenario[]>;
  play(play: Play): Promise<string>;
  playOn(recording: Recording): Promise<string>;
  importFile(file: File): Promise<Imported>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
}

/** The server that this page came from. */
export const server: Server = {
  recordings: fetchRecordings,
  scenarios: fetchScenarios,
  play,
  playOn,
  importFile,
  rename,
  remove,
  restore,
};
