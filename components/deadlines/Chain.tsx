import type { ComponentChildren } from "preact";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { deadlineDayWords } from "../text/wording.ts";
import type { DeadlineChain } from "./chain.ts";

/** The dates that this one replaced, struck, and the one that replaced it; each leads to its card. */
export function Chain({ chain: { next, earlier, onShow } }: { readonly chain: DeadlineChain }) {
  return (
    <>
      {next && (
        <p class="small">
          Replaced by <Link deadline={next} onShow={onShow} />
        </p>
      )}
      {earlier.length > 0 && (
        <p class="small">
          Replaces{" "}
          {earlier.map((before, index) => (
            <>
              {index > 0 && ", before that "}
              <Link key={before.id} deadline={before} isStruck onShow={onShow} />
            </>
          ))}
        </p>
      )}
    </>
  );
}

interface LinkProps extends Pick<DeadlineChain, "onShow"> {
  readonly deadline: Deadline;
  readonly isStruck?: boolean;
}

function Link({ deadline, isStruck = false, onShow }: LinkProps) {
  return (
    <button type="button" class="text-button" title={deadline.what} onClick={() => onShow(deadline.id)}>
      <Struck isStruck={isStruck}>{deadlineDayWords(deadline)}</Struck>
    </button>
  );
}

/** A line through it, and a word for those who do not see the line. */
export function Struck({ isStruck, children }: { readonly isStruck: boolean; readonly children: ComponentChildren }) {
  if (!isStruck) return <>{children}</>;
  return (
    <del>
      <span class="visually-hidden">no longer: </span>
      {children}
    </del>
  );
}
