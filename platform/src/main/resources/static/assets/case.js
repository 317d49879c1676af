/**
 * The clerical review by keyboard: a digit chooses and fills in the reason, Enter decides. While the answer is on its way
 * the next case is shown already, and keys rest until it has come.
 */
function reasonOf(form) {
    return form.querySelector("[name=reason]");
}

function say(form, text) {
    const reason = reasonOf(form);
    reason.value = text;
    reason.dataset.filled = text;
}

document.addEventListener("change", (event) => {
    const choice = event.target.closest?.("[data-decides] [name=person]");
    if (!choice) {
        return;
    }
    const reason = reasonOf(choice.form);
    if (reason.value.trim() === "" || reason.value === reason.dataset.filled) {
        say(choice.form, choice.dataset.reason);
    }
    mark(choice);
    choice.focus({ preventScroll: true });
});

/** Marks the whole column of the chosen person. */
function mark(choice) {
    const table = choice.form.querySelector("table");
    const head = choice.closest("th");
    const column = head ? head.cellIndex : -1;
    for (const row of table.rows) {
        [...row.cells].forEach((cell, at) => cell.classList.toggle("chosen", at === column));
    }
    head?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

document.addEventListener("click", (event) => {
    const quick = event.target.closest("[data-says]");
    if (quick) {
        say(quick.form ?? quick.closest("form"), quick.dataset.says);
        quick.closest("form").querySelector("[name=person]:checked")?.focus({ preventScroll: true });
    }
});

/** Puts the next case where the decided one was; without keys, so that nothing is decided twice. */
document.addEventListener("htmx:beforeRequest", (event) => {
    const place = document.getElementById("case");
    if (!event.target.closest("[data-decides]") || !place) {
        return;
    }
    const ahead = document.getElementById("ahead")?.content.cloneNode(true);
    ahead?.querySelectorAll("[data-key]").forEach((key) => key.removeAttribute("data-key"));
    place.inert = true;
    place.setAttribute("aria-busy", "true");
    if (ahead) {
        place.replaceChildren(ahead);
    }
});

document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target?.id === "desk" || event.target.id === "desk") {
        document.querySelector("#case .case")?.focus({ preventScroll: true });
    }
});
