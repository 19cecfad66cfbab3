import type { Snapshot } from "../api";
import type { Analysis } from "../analysis";
import { type Cast, castOf } from "../derive/cast";
import { Digest } from "../derive/digest";
import { type Scale, scaleOf } from "../derive/scale";
import type { AnyFrame, Header } from "../frames";
import { type Marks, marksOf } from "../marks";

/** What is worked out once per header, analysis or batch of frames instead of at each event. */
export interface Worked {
  readonly cast: Cast;
  readonly scale: Scale;
  readonly digest: Digest;
  readonly marks: Marks;
}

export class Derived {
  #header: Header | null = null;
  #frames: readonly AnyFrame[] = [];
  #analysis: Analysis | null = null;
  #size = -1;
  #worked: Worked | null = null;

  of({ frames }: Snapshot, header: Header, analysis: Analysis | null): Worked {
    const renewed = header !== this.#header;
    const digest = this.#worked && frames === this.#frames ? this.#worked.digest : new Digest();
    digest.read(frames);
    if (this.#worked && !renewed && digest === this.#worked.digest) {
      if (digest.size === this.#size && analysis === this.#analysis) return this.#worked;
    }
    this.#worked = {
      cast: this.#worked && !renewed ? this.#worked.cast : castOf(header),
      scale: this.#worked && !renewed ? this.#worked.scale : scaleOf(header.chapters, header.frames),
      digest,
      marks: marksOf(header, [...digest.voteChanges], analysis),
    };
    this.#header = header;
    this.#frames = frames;
    this.#analysis = analysis;
    this.#size = digest.size;
    return this.#worked;
  }
}
