import { useState } from "preact/hooks";

/**
 * What a field shows while a person types into it and before it is taken over on leaving it: the page is drawn again
 * whenever something is stored, and must not put the old value over what was typed so far. A new value from outside
 * goes before what was typed over the old one.
 */
export function useTyped(value: string) {
  const [typed, setTyped] = useState({ text: value, over: value });
  return {
    value: typed.over === value ? typed.text : value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) =>
      setTyped({ text: event.currentTarget.value, over: value }),
  };
}
