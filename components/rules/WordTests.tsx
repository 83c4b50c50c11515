import { ruleLimits, type WordTest } from "@/lib/rules/user-rule.ts";

export interface WordTestsProps {
  readonly tests: readonly WordTest[];
  readonly onChange: (tests: readonly WordTest[]) => void;
}

/** Each way of looking, what it is called, and an empty line of it. */
const WAYS: readonly { readonly title: string; readonly empty: WordTest }[] = [
  { title: "contains", empty: { test: "contains", words: "" } },
  { title: "A, then B", empty: { test: "then", first: "", second: "", within: 100 } },
  { title: "not after", empty: { test: "not after", words: "", after: "" } },
  { title: "regular expression", empty: { test: "pattern", source: "" } },
];
const [CONTAINS] = WAYS;

/** What the docket text must say; every line must hold. */
export function WordTests({ tests, onChange }: WordTestsProps) {
  const change = (at: number, test: WordTest) => onChange(tests.map((each, index) => (index === at ? test : each)));
  return (
    <fieldset class="plain-fieldset stack-tight">
      <legend>Words in the docket text (every line must hold; letter case does not count)</legend>
      {tests.map((test, at) => (
        <fieldset key={at} class="row word-test" aria-label={`Words, line ${at + 1}`}>
          <select
            aria-label="How the words are looked for"
            value={test.test}
            onChange={(event) => {
              const way = WAYS.find(({ empty }) => empty.test === event.currentTarget.value);
              if (way) change(at, way.empty);
            }}
          >
            {WAYS.map(({ title, empty }) => (
              <option key={title} value={empty.test}>
                {title}
              </option>
            ))}
          </select>
          <Fields test={test} onChange={(changed) => change(at, changed)} />
          <button
            type="button"
            class="button quiet small-button"
            onClick={() => onChange(tests.filter((_, index) => index !== at))}
          >
            Remove line {at + 1}
          </button>
        </fieldset>
      ))}
      <div>
        <button
          type="button"
          class="button small-button"
          disabled={tests.length >= ruleLimits.tests}
          onClick={() => CONTAINS && onChange([...tests, CONTAINS.empty])}
        >
          Add a line of words
        </button>
      </div>
    </fieldset>
  );
}

function Fields({ test, onChange }: { readonly test: WordTest; readonly onChange: (test: WordTest) => void }) {
  switch (test.test) {
    case "contains":
      return textField("Words", test.words, (words) => onChange({ ...test, words }));
    case "then":
      return (
        <>
          {textField("First words", test.first, (first) => onChange({ ...test, first }))}
          <span>then, within</span>
          <input
            type="number"
            class="narrow"
            aria-label="Letters between them at most"
            min={0}
            max={ruleLimits.within}
            value={test.within}
            onInput={(event) => onChange({ ...test, within: Math.trunc(Number(event.currentTarget.value)) })}
          />
          <span>letters,</span>
          {textField("Second words", test.second, (second) => onChange({ ...test, second }))}
        </>
      );
    case "not after":
      return (
        <>
          {textField("Words", test.words, (words) => onChange({ ...test, words }))}
          <span>but not after</span>
          {textField("Words before them in the sentence", test.after, (after) => onChange({ ...test, after }))}
        </>
      );
    case "pattern":
      return textField(
        "Pattern (RE2: no look-around)",
        test.source,
        (source) => onChange({ ...test, source }),
        ruleLimits.pattern,
      );
  }
}

function textField(label: string, value: string, set: (value: string) => void, most: number = ruleLimits.words) {
  return (
    <input
      class="grow"
      type="text"
      aria-label={label}
      placeholder={label}
      maxLength={most}
      value={value}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );
}
