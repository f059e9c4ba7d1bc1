"use strict";
// Marks what belongs together in a report, and moves by keys. Every page works without it.

const claims = () => Array.from(document.querySelectorAll(".claims > li"));

function light(number) {
  for (const mark of document.querySelectorAll("#text mark")) {
    const own = (mark.dataset.claims || "").split(" ");
    mark.classList.toggle("lit", number !== null && own.includes(number));
  }
  for (const item of claims()) {
    item.classList.toggle("lit", item.dataset.claim === number);
  }
}

function follow(event) {
  const item = event.target.closest(".claims > li");
  const mark = event.target.closest("#text mark");
  if (item) {
    light(item.dataset.claim);
  } else if (mark) {
    light(mark.dataset.claims.split(" ").pop());
  }
}

function move(step) {
  const all = claims();
  if (all.length === 0) {
    return;
  }
  const at = all.findIndex((item) => item.classList.contains("lit"));
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
  next.focus();
  light(next.dataset.claim);
  const words = document.querySelector("#text mark.lit");
  if (words) {
    words.scrollIntoView({ block: "center" });
  }
}

document.addEventListener("mouseover", follow);
document.addEventListener("focusin", follow);
document.addEventListener("keydown", (event) => {
  const writing = event.target.closest("input, select, textarea");
  if (writing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === "j" || event.key === "k") {
    move(event.key === "j" ? 1 : -1);
  } else if (event.key === "/") {
    event.preventDefault();
    document.querySelector(".quick input").focus();
  }
});

const drop = document.querySelector(".drop");
if (drop) {
  const files = drop.querySelector("input[type=file]");
  for (const name of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", name === "dragover");
      if (name === "drop") {
        files.files = event.dataTransfer.files;
        drop.requestSubmit();
      }
    });
  }
}

const chosen = document.querySelector(".claims > li.marked");
if (chosen) {
  light(chosen.dataset.claim);
  const words = document.querySelector("#text mark.lit");
  if (words) {
    words.scrollIntoView({ block: "center" });
  }
}
