// What a script adds to the form of activities: a field that filters while somebody types, a line that says what is chosen, and the rule
// that "no activity" stands alone. The form is whole without it.
"use strict";

const form = document.getElementById("coding");
const groups = form && form.querySelector(".groups");

if (groups) {
  const boxes = () => Array.from(form.querySelectorAll("input[name='code']"));
  const rows = Array.from(form.querySelectorAll(".tick"));
  const none = form.querySelector("input[value='none']");
  const chosen = document.getElementById("chosen");

  // The filter: letters narrow down, Enter ticks the first that is left, Shift and Enter ticks it as a partner's.
  const line = document.createElement("p");
  line.className = "filter";
  const label = document.createElement("label");
  label.htmlFor = "q";
  label.textContent = "Type to find an activity";
  const field = document.createElement("input");
  field.type = "search";
  field.id = "q";
  field.autocomplete = "off";
  field.spellcheck = false;
  const hint = document.createElement("span");
  hint.className = "hint";
  hint.id = "filter-hint";
  hint.textContent = "Enter ticks the first, with Shift as a partner's; Enter in the empty field keeps the answer";
  field.setAttribute("aria-describedby", "filter-hint");
  line.append(label, field, hint);
  form.querySelector(".choice-top").prepend(line);

  // Beginnings of words count; only where no word begins so, what stands within them.
  const fitting = (typed) => {
    const wanted = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const words = (row) => row.dataset.words.toLowerCase();
    const begins = (row) => wanted.every((one) => words(row).split(/[^a-z]+/).some((word) => word.startsWith(one)));
    const found = rows.filter(begins);
    return found.length > 0 ? found : rows.filter((row) => wanted.every((one) => words(row).includes(one)));
  };

  const narrow = () => {
    const left = fitting(field.value);
    let first = null;
    for (const row of rows) {
      const fits = left.includes(row);
      row.hidden = !fits;
      row.classList.remove("first");
      if (fits && field.value.trim() !== "" && !first) {
        first = row;
        row.classList.add("first");
      }
    }
    for (const group of form.querySelectorAll("fieldset.group")) {
      group.hidden = Array.from(group.querySelectorAll(".tick")).every((row) => row.hidden);
    }
    return first;
  };

  const tell = () => {
    const titles = boxes()
      .filter((box) => box.checked)
      .map((box) => {
        const title = box.closest(".tick").querySelector("label span").textContent;
        return box.value.startsWith("partner:") ? title + " (partner)" : title;
      });
    chosen.textContent = titles.length === 0 ? "nothing chosen yet" : titles.join(", ");
  };

  const tick = (box, on) => {
    box.checked = on;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  };

  field.addEventListener("input", narrow);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && field.value !== "") {
      event.preventDefault();
      field.value = "";
      narrow();
    } else if (event.key === "Enter" && field.value.trim() !== "") {
      event.preventDefault();
      const first = narrow();
      const box = first && (first.querySelector(event.shiftKey ? ".partner input" : "input") || first.querySelector("input"));
      if (box) {
        tick(box, !box.checked);
        field.value = "";
        narrow();
      }
    }
  });

  form.addEventListener("change", (event) => {
    if (event.target.name === "code" && event.target.checked) {
      for (const box of boxes()) {
        if ((event.target === none) !== (box === none)) {
          box.checked = false;
        }
      }
    }
    tell();
  });

  // The key that elsewhere leads to the help page would lose what is ticked here: it shows the definitions instead.
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "?" && !event.target.closest("input[type='search'], input[type='text'], textarea")) {
        event.stopPropagation();
        document.getElementById("defs-all").click();
      } else if (event.key === "/" && !event.target.closest("input[type='search'], input[type='text'], textarea")) {
        event.stopPropagation();
        event.preventDefault();
        field.focus();
      }
    },
    true,
  );

  tell();
  if (window.matchMedia("(pointer: fine)").matches && !document.getElementById("editor")) {
    field.focus({ preventScroll: true });
  }
}
