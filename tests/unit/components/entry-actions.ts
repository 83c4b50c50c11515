import { vi } from "vitest";
import type { EntryActions } from "@/components/entries/actions.ts";

/** Actions that only remember that they were called. */
export const mockActions = () =>
  ({
    mark: vi.fn(),
    star: vi.fn(),
    snooze: vi.fn(),
    note: vi.fn(),
    correct: vi.fn(),
    uncorrect: vi.fn(),
    offerDeadline: vi.fn(),
    addDeadline: vi.fn(),
    openEntry: vi.fn(),
    openDeadlines: vi.fn(),
    watchAppeal: vi.fn(),
  }) satisfies EntryActions;
