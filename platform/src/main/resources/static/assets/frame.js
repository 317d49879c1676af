import { openKeyMap } from "./keys.js";
import "./tables.js";
import "./upload.js";

const root = document.documentElement;

function remember(key, value) {
    try {
        localStorage.setItem(key, value);
    } catch {
        // a browser that stores nothing keeps the choice for this page only
    }
}

/** The header that a request of this session carries, besides those of htmx. */
export function csrfHeaders() {
    const meta = document.querySelector("meta[name='csrf']");
    return meta ? { [meta.dataset.header]: meta.content } : {};
}

/** Says something in the corner and to screen readers; kind is done, warning, stop or next. */
export function toast(text, kind = "done") {
    const notice = document.createElement("div");
    notice.className = `notice notice-${kind}`;
    notice.textContent = text;
    document.getElementById("toasts").append(notice);
    setTimeout(() => notice.remove(), kind === "stop" ? 12000 : 6000);
}

document.addEventListener("htmx:configRequest", (event) => Object.assign(event.detail.headers, csrfHeaders()));

document.addEventListener("htmx:responseError", (event) => {
    if (event.detail.xhr.status === 401) {
        location.reload();
        return;
    }
    toast(root.dataset.saidFault, "stop");
});

document.addEventListener("htmx:sendError", () => toast(root.dataset.saidOffline, "stop"));
document.addEventListener("toast", (event) => toast(event.detail.text ?? event.detail.value, event.detail.kind));

document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-does]");
    if (button?.dataset.does === "theme") {
        root.dataset.bsTheme = root.dataset.bsTheme === "dark" ? "light" : "dark";
        remember("theme", root.dataset.bsTheme);
    } else if (button?.dataset.does === "rail") {
        root.dataset.rail = root.dataset.rail === "narrow" ? "wide" : "narrow";
        remember("rail", root.dataset.rail);
        button.setAttribute("aria-expanded", String(root.dataset.rail !== "narrow"));
    } else if (button?.dataset.does === "rail-open") {
        const open = root.dataset.rail !== "open";
        root.dataset.rail = open ? "open" : "wide";
        button.setAttribute("aria-expanded", String(open));
    } else if (button?.dataset.does === "keys") {
        openKeyMap();
    } else if (button?.dataset.does === "copy") {
        navigator.clipboard.writeText(document.querySelector(button.dataset.what).textContent.trim());
        button.textContent = button.dataset.done ?? button.textContent;
    } else if (button?.dataset.does === "print") {
        print();
    }
    for (const open of document.querySelectorAll("details.me[open]")) {
        if (!open.contains(event.target)) {
            open.open = false;
        }
    }
});

document.addEventListener("change", (event) => {
    if (event.target.matches("[data-submits]")) {
        event.target.form.requestSubmit();
    }
});

document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
        document.querySelectorAll("details.me[open]").forEach((open) => (open.open = false));
    }
});
