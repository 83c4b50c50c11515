import { CalculatorView, type CalculatorViewProps } from "@/components/calculator/CalculatorView.tsx";
import { deadlineRules } from "@/lib/deadlines/registry.ts";

/** The calculator with every rule there is. */
export function CalculatorPage(props: Omit<CalculatorViewProps, "rules">) {
  return <CalculatorView {...props} rules={deadlineRules} />;
}
