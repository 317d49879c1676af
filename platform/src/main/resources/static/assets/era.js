/**
 * Shows of form[data-eras] what the pages of the book's era had: by the year in the number of the book, else by that of the
 * registration. A field that holds something, or has a finding, always shows; one button shows them all.
 */
const form = document.querySelector("form[data-eras]");
const eras = JSON.parse(form.dataset.eras || "[]");
const notice = document.querySelector("[data-era]");
const fields = [...form.querySelectorAll("[data-absent]")];
let all = false;

const yearIn = (name, pattern) => Number(form.elements[name]?.value.trim().match(pattern)?.[1] ?? 0);
const year = () => yearIn(form.dataset.eraBook, /\/\s*(\d{4})$/) || yearIn(form.dataset.eraDay, /(?:^|[./-])(\d{4})$/);
const isOf = (era, opened) => (era.from ?? 0) <= opened && opened <= (era.until ?? 9999);

function isEmpty(field) {
    const input = field.querySelector("input, select, textarea");
    return input.value.trim() === "" && input !== document.activeElement && !input.classList.contains("is-invalid");
}

function show() {
    const opened = year();
    const era = opened === 0 ? null : eras.find((one) => isOf(one, opened));
    let hidden = 0;
    for (const field of fields) {
        const absent = era && field.dataset.absent.split(" ").includes(era.id) && isEmpty(field);
        field.hidden = Boolean(absent) && !all;
        hidden += absent ? 1 : 0;
    }
    for (const group of form.querySelectorAll("section.sheet:has([data-absent])")) {
        group.hidden = [...group.querySelectorAll(".fields > *")].every((field) => field.hidden);
    }
    notice.hidden = hidden === 0 || all;
    notice.querySelector("[data-era-text]").textContent =
        era ? notice.dataset.text.replace("{0}", era.label).replace("{1}", String(hidden)) : "";
}

form.addEventListener("input", show);
form.addEventListener("change", show);
notice.querySelector("[data-era-all]").addEventListener("click", () => {
    all = true;
    show();
});
show();
