import { noChange } from "lit";
import { Directive, type ElementPart, directive } from "lit/directive.js";

type Variables = Readonly<Record<`--${string}`, string | number>>;

class VarsDirective extends Directive {
  readonly #set = new Map<string, string>();

  override render(_variables: Variables) {
    return noChange;
  }

  override update(part: ElementPart, [variables]: [Variables]) {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(variables)) {
      const text = String(value);
      if (this.#set.get(name) === text) continue;
      this.#set.set(name, text);
      style.setProperty(name, text);
    }
    return noChange;
  }
}

/** Sets custom properties through the object model: a style attribute is refused by the page's security policy. */
export const vars = directive(VarsDirective);
