/** Plain looks for the replayed court pages, so that a person sees something like the real ones. */
export const courtStyle = `
body { font-family: Arial, Helvetica, sans-serif; font-size: 14px; margin: 0 }
#topmenu { background: #1c4878; color: #fff; padding: 6px 12px }
#topmenu ul { display: inline; list-style: none; margin: 0; padding: 0 }
#topmenu li { display: inline; margin-right: 16px }
#topmenu a { color: #fff; text-decoration: none }
#topmenu hr { display: none }
#cmecfMainContent { padding: 8px }
`;

/** Stands for the court's own script: it records what a click on a document would have asked for. */
export const courtScript = `
window.openedDocuments = [];
window.goDLS = function goDLS(hyperlink) { window.openedDocuments.push(hyperlink); };
window.doDocPostURL = function doDocPostURL(id) { window.openedDocuments.push(id); return false; };
`;

export const siteStyle = `
body { font-family: Arial, Helvetica, sans-serif; font-size: 15px; margin: 0 auto; max-width: 72em; padding: 0 16px }
.row { display: flex; gap: 12px; border-top: 1px solid #ddd; padding: 4px 0 }
.row .row { border: 0 }
.col-xs-1 { width: 5em } .col-xs-3 { width: 9em } .col-xs-8 { flex: 1 }
.sr-only { position: absolute; left: -9999px }
.md\\:hidden { display: none }
ol[aria-label="Docket entries"] { list-style: none; padding: 0 }
ol[aria-label="Docket entries"] > li { border-top: 1px solid #ddd; padding: 4px 0 }
ol[aria-label="Docket entries"] dl { display: flex; gap: 12px; margin: 0 }
`;
