/**
 * F4 on a person in a panel beside the form, or the button there, writes what is known of that person into the empty fields.
 * What is typed already stays and is named; one button replaces that too, one takes everything back.
 */
const form = document.querySelector("form[data-typing]");
const told = new WeakMap();

const isSame = (one, other) => one.localeCompare(other, "vi", { sensitivity: "accent" }) === 0;
const labelOf = (input) => input.labels?.[0]?.querySelector("span")?.textContent.trim() ?? input.name;

function write(input, value) {
    input.value = value;
    if (input.value.trim() === "" && value !== "") {
        return false;
    }
    input.classList.toggle("filled", value !== "");
    input.title = value === "" ? "" : form.dataset.look;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
}

function tell(panel, filled, kept) {
    const place = panel.querySelector("[data-filled]");
    const names = kept.map((input) => labelOf(input)).join(", ");
    const said = form.dataset.filled.replace("{0}", String(filled));
    place.querySelector("[data-filled-text]").textContent =
        kept.length === 0 ? said : `${said} ${form.dataset.kept.replace("{0}", names)}`;
    place.querySelector("[data-fill-all]").hidden = kept.length === 0;
    place.querySelector("[data-fill-undo]").hidden = false;
    place.hidden = false;
    panel.querySelector("[data-status]").textContent = place.querySelector("[data-filled-text]").textContent;
}

function fill(panel, values, replace) {
    const before = told.get(panel)?.before ?? new Map();
    const kept = [];
    let filled = 0;
    for (const [name, value] of Object.entries(values)) {
        const input = form.elements[name];
        const typed = input?.value.trim() ?? "";
        if (!input || isSame(typed, value)) {
            continue;
        }
        if (typed !== "" && !replace) {
            kept.push(input);
            continue;
        }
        const was = input.value;
        if (write(input, value)) {
            before.set(input, before.get(input) ?? was);
            filled++;
        }
    }
    told.set(panel, { before, values });
    tell(panel, filled, kept);
    goOn(panel, kept);
}

/** On to what is still to be typed of this person; to the question when something typed says otherwise. */
function goOn(panel, kept) {
    const group = panel.closest("section");
    const open = [...group.querySelectorAll(".fields input, .fields select, .fields textarea")].find(
        (input) => input.value.trim() === "" && input.offsetParent !== null,
    );
    (kept.length > 0 ? panel.querySelector("[data-fill-all]") : (open ?? form.elements[panel.dataset.name])).focus();
    form.elements[panel.dataset.name].dispatchEvent(new Event("change", { bubbles: true }));
}

function undo(panel) {
    const { before } = told.get(panel);
    before.forEach((was, input) => {
        write(input, was);
        input.classList.remove("filled");
        input.title = "";
    });
    told.delete(panel);
    panel.querySelector("[data-filled]").hidden = true;
    form.elements[panel.dataset.name].focus();
}

const valuesOf = (element) => element?.closest("details")?.querySelector("summary[data-fill]")?.dataset.fill;

document.addEventListener("keydown", (event) => {
    const panel = document.activeElement?.closest("[data-panel]");
    const values = panel && event.key === "F4" ? valuesOf(document.activeElement) : undefined;
    if (values) {
        event.preventDefault();
        fill(panel, JSON.parse(values), false);
    }
});

document.addEventListener("click", (event) => {
    const panel = event.target.closest?.("[data-panel]");
    if (!panel) {
        return;
    }
    if (event.target.closest("[data-fill-one]")) {
        fill(panel, JSON.parse(valuesOf(event.target)), false);
    } else if (event.target.closest("[data-fill-all]")) {
        fill(panel, told.get(panel).values, true);
    } else if (event.target.closest("[data-fill-undo]")) {
        undo(panel);
    }
});

form.addEventListener("keydown", (event) => {
    if (event.key.length === 1 || event.key === "Backspace" || event.key === "Delete") {
        event.target.classList?.remove("filled");
    }
});
