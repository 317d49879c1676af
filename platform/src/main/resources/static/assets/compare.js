import { csrfHeaders, toast } from "./frame.js";

/**
 * Marks the fields of a drawn record by keyboard: arrows or j and k move, Enter says right, s opens what the book says, m
 * says illegible. Every mark is sent at once; what could not be sent is tried again, and the record is finished only when
 * everything has arrived.
 */
const AGAIN = 4000;

const root = document.querySelector("[data-compare]");
const editable = root.dataset.editable === "true";
const status = document.querySelector("[data-saved]");
const unsent = new Map();
let sending = Promise.resolve();

const lines = () => [...root.querySelectorAll(".line")].filter((line) => line.offsetParent !== null);
const input = (line) => line.querySelector("[data-in-book]");

function goTo(line) {
    line.focus({ preventScroll: true });
    line.scrollIntoView({ block: "nearest" });
}

function move(from, by) {
    const all = lines();
    const at = all.indexOf(from) + by;
    if (at >= 0 && at < all.length) {
        goTo(all[at]);
    } else if (by > 0) {
        document.querySelector("[data-finish] button")?.focus();
    }
}

function show(line, verdict) {
    line.dataset.verdict = verdict;
    line.querySelectorAll("button[data-verdict]").forEach((button) =>
        button.setAttribute("aria-pressed", String(button.dataset.verdict === verdict)),
    );
    line.querySelector(".in-book").hidden = verdict !== "WRONG";
}

function open(line) {
    line.querySelector(".in-book").hidden = false;
    input(line).focus();
    input(line).select();
}

function tell() {
    status.textContent = unsent.size === 0 ? status.dataset.savedText : status.dataset.failedText;
}

async function send(line, verdict, inBook) {
    const body = new URLSearchParams({ field: line.dataset.field, verdict, inBook });
    try {
        const answer = await fetch(root.dataset.marks, {
            method: "POST",
            headers: { ...csrfHeaders(), "Content-Type": "application/x-www-form-urlencoded" },
            body,
            redirect: "error",
        });
        if (answer.status === 409) {
            unsent.delete(line);
            toast((await answer.json()).said, "stop");
            show(line, line.dataset.kept ?? "");
        } else if (answer.ok) {
            if (unsent.get(line)?.verdict === verdict) {
                unsent.delete(line);
            }
            line.dataset.kept = verdict;
        }
    } catch {
        // stays among the unsent and is tried again
    }
    tell();
}

function mark(line, verdict, inBook = "") {
    if (!editable) {
        return;
    }
    show(line, verdict);
    unsent.set(line, { verdict, inBook });
    sending = sending.then(() => send(line, verdict, inBook));
}

setInterval(() => {
    for (const [line, { verdict, inBook }] of unsent) {
        sending = sending.then(() => (unsent.has(line) ? send(line, verdict, inBook) : undefined));
    }
}, AGAIN);

function inBookKey(event, line) {
    if (event.key === "Enter" && !event.ctrlKey) {
        event.preventDefault();
        mark(line, "WRONG", input(line).value);
        move(line, 1);
    } else if (event.key === "Escape") {
        event.preventDefault();
        show(line, line.dataset.verdict ?? "");
        goTo(line);
    }
}

function lineKey(event, line) {
    const keys = {
        ArrowDown: () => move(line, 1),
        j: () => move(line, 1),
        ArrowUp: () => move(line, -1),
        k: () => move(line, -1),
        Enter: () => {
            mark(line, "RIGHT");
            move(line, 1);
        },
        s: () => open(line),
        m: () => {
            mark(line, "ILLEGIBLE");
            move(line, 1);
        },
    };
    if (keys[event.key]) {
        event.preventDefault();
        keys[event.key]();
    }
}

root.addEventListener("keydown", (event) => {
    const line = event.target.closest(".line");
    if (!line || !editable || event.altKey || event.metaKey) {
        return;
    }
    if (event.target === input(line)) {
        inBookKey(event, line);
    } else if (event.target === line && !event.ctrlKey) {
        lineKey(event, line);
    }
});

root.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-verdict]");
    if (button?.dataset.verdict === "WRONG") {
        open(button.closest(".line"));
    } else if (button) {
        mark(button.closest(".line"), button.dataset.verdict);
    }
});

root.addEventListener("change", (event) => {
    const line = event.target.closest(".line");
    if (line && event.target === input(line)) {
        mark(line, "WRONG", input(line).value);
    }
});

document.querySelector("[data-finish]")?.addEventListener("submit", async (event) => {
    event.preventDefault();
    document.activeElement?.blur();
    await sending;
    if (unsent.size === 0) {
        event.target.submit();
    } else {
        tell();
        toast(status.dataset.failedText, "stop");
    }
});

root.querySelectorAll(".line").forEach((line) => (line.dataset.kept = line.dataset.verdict ?? ""));
if (editable) {
    const all = lines();
    goTo(all.find((line) => !line.dataset.verdict) ?? all[0]);
}
