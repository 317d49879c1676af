/** True while the person is writing, so that single letters are letters. */
export function isWriting(target) {
    return target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]") !== null;
}

/** Opens the map of keys: those of every screen and those the screen at hand adds. */
export function openKeyMap() {
    const sheet = document.getElementById("keymap");
    const own = sheet.querySelector("[data-own]");
    own.replaceChildren();
    for (const template of document.querySelectorAll("template[data-keymap]")) {
        own.append(template.content.cloneNode(true));
    }
    const rows = document.querySelector("table[data-rows]") !== null;
    sheet.querySelector("[data-of-tables]").hidden = !rows;
    sheet.showModal();
}

document.addEventListener("keydown", (event) => {
    if (event.ctrlKey && (event.key === "s" || event.key === "Enter")) {
        const wanted = event.key === "s" ? "form [data-key='save']" : "form [data-key='finish']";
        const button = document.querySelector(wanted);
        if (button) {
            event.preventDefault();
            button.click();
        }
        return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) {
        return;
    }
    if (event.key === "/") {
        event.preventDefault();
        document.getElementById("search")?.select();
    } else if (event.key === "?") {
        event.preventDefault();
        openKeyMap();
    } else {
        document.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
    }
});
