/**
 * A list whose items are made when they are asked for, by their places or as its end (`slice(-100)`). Whoever looks at it
 * in any other way gets all of them.
 */
export function lazyList<T>(length: number, make: (at: number) => T | undefined): T[] {
  const items: T[] = Array.from<T>({ length });
  const made = new Set<number>();
  const itemAt = (at: number): T | undefined => {
    if (at < length && !made.has(at)) {
      made.add(at);
      const item = make(at);
      if (item !== undefined) items[at] = item;
    }
    return items[at];
  };
  const makeFrom = (first: number) => {
    for (let at = Math.max(0, first); at < length; at++) itemAt(at);
  };
  return new Proxy(items, {
    get(target, name) {
      if (typeof name === "string" && PLACE.test(name)) return itemAt(Number(name));
      if (name === "push") return (...more: T[]) => target.push(...more);
      if (name === "slice") {
        return (from = 0, to = target.length) => {
          if (from < 0 && to === target.length) makeFrom(target.length + from);
          else whole();
          return target.slice(from, to);
        };
      }
      whole();
      // Bound to the items themselves: through the list each of them would be asked for one by one.
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
    has(target, name) {
      whole();
      return name in target;
    },
  });

  function whole(): void {
    if (made.size < length) makeFrom(0);
  }
}

/**
 * The same list, and `onWhole` is told when somebody looks at it otherwise than by the places of its items or as its end:
 * what is read of one item alone does not depend on the others.
 */
export function watchedList<T>(list: readonly T[], onWhole: () => void): readonly T[] {
  return new Proxy(list, {
    get(target, name) {
      if (typeof name === "string" && PLACE.test(name)) return target[Number(name)];
      if (name === "slice") {
        return (from = 0, to?: number) => {
          if (from >= 0 || to !== undefined) onWhole();
          return target.slice(from, to);
        };
      }
      onWhole();
      // Bound to the list itself: each item that it looks at need not be watched.
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
    has(target, name) {
      onWhole();
      return name in target;
    },
  });
}

const PLACE = /^\d+$/;
