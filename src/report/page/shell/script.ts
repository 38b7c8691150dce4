/**
 * The one script of the page: it switches the language. Without scripts the page is in Chinese.
 *
 * @module
 */

/** The script, as it stands on the page; {@link scriptDigest} is made from these very bytes. */
export const script = `(() => {
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll("button[data-language]")];
  const show = (language) => {
    root.lang = language;
    document.title = document.querySelector("h1 [lang=" + language + "]")?.textContent ?? document.title;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.language === language));
  };
  for (const button of buttons) button.addEventListener("click", () => show(button.dataset.language));
  show(location.hash === "#en" || location.search === "?lang=en" ? "en" : "zh");
  addEventListener("hashchange", () => {
    if (location.hash === "#en" || location.hash === "#zh") show(location.hash.slice(1));
  });
})();`;

/** SHA-256 of {@link script} in base64: the page allows this script and no other. */
export const scriptDigest = "RunjnNPCdt1fNEqDOtCIR2A39q+Rgc4eTaQBfo4vJgI=";
