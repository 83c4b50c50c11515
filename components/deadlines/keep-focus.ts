/**
 * Moves the focus from a card that is about to leave its list to the next one, else the one before, else the list's
 * heading, so that a person at the keyboard goes on where they were.
 */
export function keepFocus(card: HTMLElement | null): void {
  const neighbour = [card?.nextElementSibling, card?.previousElementSibling].find(
    (element) => element instanceof HTMLElement && element.tagName === "ARTICLE",
  );
  const heading = card?.closest("section, details")?.querySelector("h2, summary");
  const target = neighbour ?? heading;
  if (target instanceof HTMLElement) target.focus();
}
