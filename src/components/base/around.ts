/** The way from an element outwards, through shadow roots. */

/** An element and what is around it on the page, innermost first. */
export function* around(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; ) {
    yield at;
    const parent: Node | null = at.parentNode;
    at = at.assignedSlot ?? (parent instanceof ShadowRoot ? parent.host : at.parentElement);
  }
}
