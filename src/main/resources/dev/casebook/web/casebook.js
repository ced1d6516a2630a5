// What a script adds to pages that are whole without one: keys, suggestions, a folded list of facets on small screens, and forms whose
// empty fields do not clutter the address.
"use strict";

const field = document.getElementById("q");
const list = document.getElementById("suggestions");
const narrow = window.matchMedia("(max-width: 60rem)");

// Keys: / goes to the search field, ? to the page that explains it. Not while somebody is typing.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === "/") {
    event.preventDefault();
    if (field) {
      field.focus();
      field.select();
    } else {
      window.location.href = "/";
    }
  } else if (event.key === "?") {
    window.location.href = "/help";
  }
});

// Facets would push the results off a small screen, so they start folded there.
const fold = document.querySelector(".facets-fold");
if (fold && narrow.matches) {
  fold.open = false;
}

// Suggestions: fetched as HTML, walked with the arrow keys, gone with Escape.
if (field && list) {
  let asked = "";
  const close = () => {
    list.hidden = true;
  };
  const links = () => Array.from(list.querySelectorAll("a"));
  const walk = (event) => {
    const all = links();
    if (list.hidden || all.length === 0 || !["ArrowDown", "ArrowUp"].includes(event.key)) {
      return;
    }
    event.preventDefault();
    const at = all.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    (at < 0 ? field : all[Math.min(at, all.length - 1)]).focus();
  };
  field.addEventListener("input", async () => {
    const typed = field.value.trim();
    asked = typed;
    if (typed.length < 2) {
      close();
      return;
    }
    const answer = await fetch("/suggest?q=" + encodeURIComponent(typed));
    if (answer.ok && asked === typed) {
      list.innerHTML = await answer.text();
      list.hidden = links().length === 0 || document.activeElement !== field;
    }
  });
  field.addEventListener("keydown", walk);
  list.addEventListener("keydown", walk);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      close();
      field.focus();
    } else if (event.key === "Enter" && event.target === field) {
      asked = "";
      close();
    }
  });
  document.addEventListener("focusin", (event) => {
    if (!event.target.closest(".ask")) {
      close();
    }
  });
}

// What is empty says nothing, so it is left out of the address.
const isEmpty = (value) => value === "" || value === null;
document.body.addEventListener("htmx:configRequest", (event) => {
  const sent = event.detail.formData;
  for (const name of Array.from(sent.keys())) {
    if (sent.getAll(name).every(isEmpty)) {
      sent.delete(name);
    }
  }
});

// An answer that refuses is shown as it came, but not while somebody is typing: what is not finished need not be right yet.
document.body.addEventListener("htmx:beforeSwap", (event) => {
  const cause = event.detail.requestConfig.triggeringEvent;
  if (event.detail.xhr.status === 400 && !(cause && cause.type === "input")) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// What somebody has opened or closed stays so when an answer is renewed.
let unfolded = new Map();
document.body.addEventListener("htmx:beforeSwap", () => {
  unfolded = new Map(Array.from(document.querySelectorAll("details[id]"), (one) => [one.id, one.open]));
});
// Between the two, a click counts too: it comes before the fold itself changes.
document.body.addEventListener("click", (event) => {
  const one = event.target.closest("summary")?.parentElement;
  if (one?.id) {
    unfolded.set(one.id, !one.open);
  }
});
document.body.addEventListener("htmx:afterSettle", () => {
  for (const one of document.querySelectorAll("details[id]")) {
    if (unfolded.has(one.id)) {
      one.open = unfolded.get(one.id);
    }
  }
});
