import { csrfHeaders } from "./frame.js";

/**
 * Looks people up while form[data-typing] is filled in: some rest after the last key, or a field is left, and the panel
 * of every person who has a name and a date, or a number, shows whom the register has. An older answer never replaces a
 * newer one; without an answer typing simply goes on. Nothing here changes a field or takes the focus.
 */
const REST = 400;
const SLOW = 2500;
const AGAIN = 8000;

const form = document.querySelector("form[data-typing]");
const panels = [...form.querySelectorAll("[data-panel]")];
const held = new Map();
let asked = 0;
let answered = 0;
let lastBody = "";
let request = null;
let rest = 0;
let again = 0;
let cameFrom = null;

const value = (name) => (name ? (form.elements[name]?.value ?? "").trim() : "");
const isReady = (panel) =>
    value(panel.dataset.number).length > 8 || (value(panel.dataset.name) !== "" && value(panel.dataset.birth) !== "");

function page() {
    const body = new URLSearchParams(new FormData(form));
    ["_csrf", "version"].forEach((name) => body.delete(name));
    body.set("kind", form.dataset.kind);
    if (form.dataset.record) {
        body.set("record", form.dataset.record);
        body.set("unitCode", form.dataset.unit);
    }
    return body.toString();
}

function note(text) {
    for (const panel of panels) {
        const place = panel.querySelector("[data-note]");
        place.textContent = text;
        place.hidden = text === "" || !isReady(panel);
    }
}

function put(panel, part) {
    const place = panel.querySelector("[data-found]");
    if (place.contains(document.activeElement)) {
        held.set(panel, part);
        return;
    }
    held.delete(panel);
    const before = place.innerHTML;
    place.replaceChildren(...(part ? part.childNodes : []));
    panel.querySelector("[data-hint]").hidden = part !== null;
    if (place.innerHTML !== before) {
        panel.querySelector("[data-status]").textContent = place.querySelector(".typing-said")?.textContent.trim() ?? "";
    }
}

function show(html) {
    const answer = document.createElement("template");
    answer.innerHTML = html;
    for (const panel of panels) {
        put(panel, isReady(panel) ? answer.content.querySelector(`[data-role="${CSS.escape(panel.dataset.panel)}"]`) : null);
    }
}

function missed() {
    lastBody = "";
    note(form.dataset.broken);
    clearTimeout(again);
    again = setTimeout(ask, AGAIN);
}

async function ask() {
    clearTimeout(rest);
    clearTimeout(again);
    if (!panels.some(isReady)) {
        show("");
        return;
    }
    const body = page();
    if (body === lastBody) {
        return;
    }
    lastBody = body;
    const turn = ++asked;
    request?.abort();
    request = new AbortController();
    const slow = setTimeout(() => note(form.dataset.slow), SLOW);
    try {
        const answer = await fetch(form.dataset.typing, {
            method: "POST",
            headers: { ...csrfHeaders(), "Content-Type": "application/x-www-form-urlencoded" },
            body,
            signal: request.signal,
            redirect: "error",
        });
        const html = await answer.text();
        if (turn > answered && answer.ok) {
            answered = turn;
            note("");
            show(html);
        } else if (turn === asked) {
            missed();
        }
    } catch (fault) {
        if (fault.name !== "AbortError" && turn === asked) {
            missed();
        }
    } finally {
        clearTimeout(slow);
    }
}

form.addEventListener("input", () => {
    clearTimeout(rest);
    rest = setTimeout(ask, REST);
});
form.addEventListener("change", ask);

document.addEventListener("focusout", (event) => {
    const panel = event.target.closest?.("[data-panel]");
    if (panel && held.has(panel) && !panel.contains(event.relatedTarget)) {
        setTimeout(() => put(panel, held.get(panel)));
    }
});

/** F2 goes into the panel of the group at hand and back to the field; arrows move between people. */
document.addEventListener("keydown", (event) => {
    const inside = document.activeElement?.closest("[data-panel]");
    if (event.key === "F2" || (event.key === "Escape" && inside)) {
        event.preventDefault();
        if (inside) {
            (cameFrom ?? form.elements[inside.dataset.name]).focus();
            return;
        }
        const group = document.activeElement?.closest(".with-typing") ?? form;
        const first = group.querySelector("[data-found] summary") ?? form.querySelector("[data-found] summary");
        if (first) {
            cameFrom = form.contains(document.activeElement) ? document.activeElement : null;
            first.focus();
        }
    } else if (inside && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
        event.preventDefault();
        const people = [...inside.querySelectorAll("summary")];
        const at = people.indexOf(document.activeElement.closest("summary"));
        people[Math.min(people.length - 1, Math.max(0, at + (event.key === "ArrowDown" ? 1 : -1)))]?.focus();
    }
});

ask();
