import { isWriting } from "./keys.js";

/**
 * Rows of table[data-rows] by keyboard: j and k move, Enter opens the row's first link, x marks its checkbox.
 * The row at hand carries aria-current; marking all is the checkbox in the head.
 */
const rowsOf = (table) => [...table.tBodies].flatMap((body) => [...body.rows]);

function currentTable() {
    return document.querySelector("table[data-rows]:has(tr[aria-current])") ?? document.querySelector("table[data-rows]");
}

function goTo(row) {
    row.closest("table").querySelectorAll("tr[aria-current]").forEach((other) => other.removeAttribute("aria-current"));
    row.setAttribute("aria-current", "true");
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
}

function move(table, by) {
    const rows = rowsOf(table);
    if (rows.length === 0) {
        return;
    }
    const at = rows.findIndex((row) => row.hasAttribute("aria-current"));
    goTo(rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? 0 : at + by))]);
}

function showMark(row) {
    const box = row.querySelector("input[type=checkbox]");
    row.toggleAttribute("data-marked", Boolean(box?.checked));
}

function tellMarked(table) {
    const marked = rowsOf(table).filter((row) => row.hasAttribute("data-marked")).length;
    table.dispatchEvent(new CustomEvent("rows:marked", { bubbles: true, detail: { marked } }));
    document.querySelectorAll(`[data-marked-of="${table.id}"]`).forEach((place) => {
        place.textContent = place.dataset.text ? place.dataset.text.replace("#", marked) : marked;
    });
    document.querySelectorAll(`[data-needs-marked="${table.id}"]`).forEach((button) => (button.disabled = marked === 0));
}

document.addEventListener("keydown", (event) => {
    const table = currentTable();
    if (!table || event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) {
        return;
    }
    const row = table.querySelector("tr[aria-current]");
    if (event.key === "j" || event.key === "k") {
        event.preventDefault();
        move(table, event.key === "j" ? 1 : -1);
    } else if (event.key === "Enter" && row && (event.target === row || event.target === document.body)) {
        row.querySelector("a[href], button")?.click();
    } else if (event.key === "x" && row) {
        row.querySelector("input[type=checkbox]")?.click();
    }
});

document.addEventListener("change", (event) => {
    const table = event.target.closest?.("table[data-rows]");
    if (!table || event.target.type !== "checkbox") {
        return;
    }
    if (event.target.closest("thead")) {
        for (const row of rowsOf(table)) {
            const box = row.querySelector("input[type=checkbox]");
            if (box) {
                box.checked = event.target.checked;
                showMark(row);
            }
        }
    } else {
        showMark(event.target.closest("tr"));
    }
    tellMarked(table);
});

document.addEventListener("click", (event) => {
    const row = event.target.closest?.("table[data-rows] > tbody > tr");
    if (row) {
        row.closest("table").querySelectorAll("tr[aria-current]").forEach((other) => other.removeAttribute("aria-current"));
        row.setAttribute("aria-current", "true");
    }
});

document.querySelectorAll("table[data-rows]").forEach((table) => {
    rowsOf(table).forEach(showMark);
    tellMarked(table);
});
