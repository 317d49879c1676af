/**
 * Sends form[data-upload] with a bar that shows how much has left this machine, then follows the answer:
 * HX-Redirect, Location, the address reached after a redirect, or a page with a refusal put in place.
 */
function barOf(form) {
    const place = form.querySelector("[data-progress]") ?? form.appendChild(document.createElement("div"));
    place.className = "bar";
    place.hidden = false;
    place.innerHTML = "";
    const progress = Object.assign(document.createElement("progress"), { max: 100, value: 0 });
    const measure = Object.assign(document.createElement("div"), { className: "measure" });
    measure.setAttribute("role", "status");
    place.append(progress, measure);
    return { progress, measure };
}

export function megabytes(bytes) {
    return (bytes / 1048576).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
}

function follow(form, xhr) {
    const next = xhr.getResponseHeader("HX-Redirect") ?? xhr.getResponseHeader("Location");
    if (next) {
        location.assign(next);
    } else if (xhr.status < 400 && xhr.responseURL && xhr.responseURL !== new URL(form.action, location.href).href) {
        location.assign(xhr.responseURL);
    } else {
        const page = new DOMParser().parseFromString(xhr.responseText, "text/html");
        const work = page.querySelector("#work");
        if (work) {
            document.getElementById("work").replaceChildren(...document.adoptNode(work).childNodes);
        } else {
            form.dispatchEvent(new CustomEvent("toast", { bubbles: true, detail: { text: document.documentElement.dataset.saidFault, kind: "stop" } }));
        }
        unlock(form);
    }
}

function unlock(form) {
    form.querySelectorAll("button, input[type=file]").forEach((control) => (control.disabled = false));
}

/** Sends the form as it stands and follows the answer. */
export function post(form) {
    const xhr = new XMLHttpRequest();
    const body = new FormData(form);
    const { progress, measure } = barOf(form);
    form.querySelectorAll("button, input[type=file]").forEach((control) => (control.disabled = true));
    xhr.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) {
            progress.value = (100 * event.loaded) / event.total;
            measure.textContent = `${megabytes(event.loaded)} / ${megabytes(event.total)} MB`;
        }
    });
    xhr.upload.addEventListener("load", () => progress.removeAttribute("value"));
    xhr.addEventListener("load", () => follow(form, xhr));
    xhr.addEventListener("error", () => {
        unlock(form);
        measure.textContent = document.documentElement.dataset.saidOffline;
    });
    xhr.open(form.method, form.action);
    xhr.send(body);
}

document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-upload]");
    if (form) {
        event.preventDefault();
        post(form);
    }
});

for (const kind of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(kind, (event) => {
        const place = event.target.closest?.(".drop");
        if (!place) {
            return;
        }
        event.preventDefault();
        place.toggleAttribute("data-over", kind === "dragover");
        if (kind === "drop" && event.dataTransfer.files.length > 0) {
            const input = place.querySelector("input[type=file]");
            input.files = event.dataTransfer.files;
            input.dispatchEvent(new Event("change", { bubbles: true }));
        }
    });
}
