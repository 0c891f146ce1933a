// The design system's own behaviour, and the reader's time zone; every page works without.
import { initAll } from "./frontend.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && !document.cookie.includes(`hemicycle-zone=${encodeURIComponent(zone)}`)) {
  document.cookie = `hemicycle-zone=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=lax`;
}

// Part of a page was replaced: tell who does not see it.
document.addEventListener("htmx:afterSettle", (event) => {
  const news = event.detail.elt.querySelector("[data-announce]");
  if (news) document.title = `${news.dataset.announce} - Hemicycle`;
});

// A wide diagram begins where the case is.
for (const frame of document.querySelectorAll(".hc-diagram")) {
  const here = [...frame.querySelectorAll(".hc-node--now, .hc-node--late")].pop();
  if (here) frame.scrollLeft = here.getBBox().x - frame.clientWidth / 2;
}
