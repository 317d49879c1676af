/**
 * form[data-upload] with a [data-pieces] box sends its file in pieces, then goes on as if the file had been sent at once.
 * Shows MB/s and time left, pauses and goes on by button and key, and names what earlier visits left unfinished.
 */
import { Line, Refused, Stopped } from "./pieces-line.js";
import { megabytes, post } from "./upload.js";

const WINDOW = 20000;
const says = (box, word, ...args) => args.reduce((text, arg, i) => text.replace(`%${i + 1}`, arg), box.dataset[`say${word}`]);

function clock(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    const two = (n) => String(n).padStart(2, "0");
    const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
    return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Bytes per second over the last twenty seconds. */
class Pace {
    constructor() {
        this.seen = [];
    }

    of(sent) {
        const now = Date.now();
        this.seen.push([now, sent]);
        while (this.seen.length > 2 && now - this.seen[0][0] > WINDOW) {
            this.seen.shift();
        }
        const [then, before] = this.seen[0];
        return now > then ? (Math.max(0, sent - before) * 1000) / (now - then) : 0;
    }
}

function listener(box) {
    const bar = box.querySelector("progress");
    const measure = box.querySelector("[data-measure]");
    const pace = new Pace();
    const tell = (text) => (measure.textContent = text);
    return {
        progress(line) {
            const size = line.file.size;
            const perSecond = pace.of(line.sent);
            bar.value = (100 * line.sent) / size;
            if (!line.paused) {
                const left = perSecond > 0 ? clock((size - line.sent) / perSecond) : "–";
                tell(says(box, "Pace", megabytes(line.sent), megabytes(size), megabytes(perSecond), left));
            }
        },
        checked: (piece, pieces) => tell(says(box, "Checking", piece, pieces)),
        waiting: (seconds) => tell(says(box, "Waiting", seconds)),
        verifying() {
            bar.removeAttribute("value");
            tell(says(box, "Verifying"));
        },
        paused: (line) => tell(says(box, "Paused", megabytes(line.arrived), megabytes(line.file.size))),
    };
}

function refusal(box, fault) {
    const place = box.querySelector("[data-refusal]");
    const known = { session: "Session", gone: "Gone", "other-file": "Other" }[fault.said?.code];
    place.replaceChildren();
    for (const text of known ? [says(box, known)] : [fault.said?.says ?? says(box, "Unreadable"), fault.said?.mend ?? ""]) {
        place.append(Object.assign(document.createElement("p"), { textContent: text }));
    }
    place.hidden = false;
}

function busy(form, is) {
    form.querySelectorAll("button:not([data-pieces] button), input[type=file]").forEach((one) => (one.disabled = is));
    form.querySelector("[data-sending]").hidden = !is;
}

async function send(form, box, file) {
    const told = listener(box);
    const line = new Line(file, box.dataset.pieces, told);
    const pause = box.querySelector("[data-pause]");
    const toggle = () => {
        line.paused ? line.go() : line.pause();
        pause.textContent = says(box, line.paused ? "Continue" : "Pause");
        if (line.paused) {
            told.paused(line);
        }
    };
    const drop = () => line.stop();
    busy(form, true);
    box.querySelector("[data-refusal]").hidden = true;
    pause.textContent = says(box, "Pause");
    pause.addEventListener("click", toggle);
    box.querySelector("[data-drop-now]").addEventListener("click", drop, { once: true });
    pause.focus();
    try {
        box.querySelector("input[name=upload]").value = await line.send();
        post(form);
    } catch (fault) {
        line.pause();
        busy(form, false);
        if (!(fault instanceof Stopped)) {
            refusal(box, fault);
        }
        if (!(fault instanceof Refused) && !(fault instanceof Stopped) && fault.name !== "NotReadableError" && fault.name !== "NotFoundError") {
            throw fault;
        }
    } finally {
        pause.removeEventListener("click", toggle);
    }
}

function boxOf(event, selector) {
    return event.target.closest?.(selector)?.closest("form[data-upload]")?.querySelector("[data-pieces]");
}

document.addEventListener(
    "submit",
    (event) => {
        const box = boxOf(event, "form");
        const file = box && event.target.querySelector("input[type=file]").files[0];
        if (file) {
            event.preventDefault();
            event.stopPropagation();
            send(event.target, box, file);
        }
    },
    true,
);

document.addEventListener("click", (event) => {
    const row = event.target.closest?.("[data-unfinished]");
    if (row && event.target.closest("[data-resume]")) {
        row.closest("form").querySelector("input[type=file]").click();
    } else if (row && event.target.closest("[data-drop]")) {
        new Line(null, null, null).request("DELETE", `/uploads/${row.dataset.unfinished}`, null, {}).then(() => row.remove());
    }
});

document.addEventListener("change", (event) => {
    const box = boxOf(event, "input[type=file]");
    const file = event.target.files?.[0];
    box?.querySelectorAll("[data-unfinished]").forEach((row) => {
        const same = file && row.dataset.name === file.name && Number(row.dataset.size) === file.size;
        row.querySelector("[data-goes-on]").hidden = !same;
    });
});
