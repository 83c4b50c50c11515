import type { ComponentChildren } from "preact";

export interface NoticeProps {
  readonly tone: "problem" | "doubtful" | "good" | "plain";
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly onClose?: (() => void) | undefined;
}

/** What happened and what to do, said in words. */
export function Notice({ tone, title, children, onClose }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === "problem" ? "alert" : "status"}>
      <div class="row spread">
        <strong>{title}</strong>
        {onClose && (
          <button type="button" class="button quiet small-button" onClick={onClose}>
            Close
          </button>
        )}
      </div>
      {children}
    </div>
  );
}
