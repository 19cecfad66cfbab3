import { noChange } from "lit";
import { Directive, type ElementPart, directive } from "lit/directive.js";

type Variables = Readonly<Record<`--${string}`, string | number>>;

class VarsDirective extends Directive {
  override render(_variables: Variables) {
    return noChange;
  }

  override update(part: ElementPart, [variables]: [Variables]) {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(variables)) style.setProperty(name, String(value));
    return noChange;
  }
}

/** Sets custom properties through the object model: a style attribute is refused by the page's security policy. */
export const vars = directive(VarsDirective);
