/** How the systems write a name and how an id is written: `saturatedFat` is `saturated-fat`. */

/** An id for a name. */
export function toId(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The name behind an id. */
export function toName(id: string): string {
  return id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
