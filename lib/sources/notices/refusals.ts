/** Mails of a court that tell of no entry, and what they are. @see sources specification, section 9, pitfall 74 */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [
    /Notice of Electronic Claims Filing|following claim\(?s?\)? (?:was|were|has been) (?:received|filed)/i,
    "a notice of a claim, not of a docket entry",
  ],
  [/announcement e-?mail[^.]{0,80}Court action/i, "an announcement of the court, not a notice of a docket entry"],
  [/zoomgov(?:\.com)?|ZoomGov meeting/i, "an invitation to a video conference, not a notice of a docket entry"],
  [/Summary of ECF Activity|Daily Summary Report/i, "a daily summary, which names entries without their text"],
  [/\bdelivery status notification|undeliverable|mail delivery (?:failed|subsystem)/i, "a mail server's report"],
];

/** Why a mail is no notice of a docket entry, in words for the user. */
export function whyNoNotice(text: string): string {
  const known = OTHERS.find(([pattern]) => pattern.test(text.slice(0, 20_000)));
  return known ? `This mail is ${known[1]}.` : "This mail holds no notice of a docket entry.";
}

/** True for the heading that every notice of an entry carries. */
export function isNotice(text: string): boolean {
  return /Notice of (?:Electronic Filing|Docket Activity)/i.test(text);
}
