/** Puts a node elsewhere in the page so that frames in it live on, where the browser can do that. */
export function moveInto(parent: Element, node: HTMLElement): void {
  const movable = parent as Element & { moveBefore?: (node: Node, before: Node | null) => void };
  if (movable.moveBefore && node.isConnected && parent.isConnected) movable.moveBefore(node, null);
  else parent.append(node);
}
