/**
 * The frame on a page that is to be cut: drawn with the mouse, moved and sized with the arrows, or typed in thousandths of
 * the page. The form is what counts; the frame only shows it.
 */
const WHOLE = 1000;
const LEAST = 20;
const STEP = 10;

function setUp(stage) {
    const frame = stage.querySelector("[data-frame]");
    const form = document.querySelector("[data-cut-form]");
    const says = form.querySelector("[data-frame-says]");
    const field = (name) => form.elements[name];
    const read = () => ["left", "top", "width", "height"].map((name) => Number(field(name).value));

    function show() {
        const [left, top, width, height] = read();
        Object.assign(frame.style, { left: `${left / 10}%`, top: `${top / 10}%`, width: `${width / 10}%`, height: `${height / 10}%` });
        const text = [left, top, width, height].reduce((said, value, i) => said.replace(`%${i + 1}`, value), stage.dataset.sayFrame);
        says.textContent = text;
    }

    function set(left, top, width, height) {
        const w = Math.min(WHOLE, Math.max(LEAST, Math.round(width)));
        const h = Math.min(WHOLE, Math.max(LEAST, Math.round(height)));
        field("width").value = w;
        field("height").value = h;
        field("left").value = Math.min(WHOLE - w, Math.max(0, Math.round(left)));
        field("top").value = Math.min(WHOLE - h, Math.max(0, Math.round(top)));
        show();
    }

    stage.addEventListener("keydown", (event) => {
        const step = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key];
        if (!step) {
            return;
        }
        event.preventDefault();
        const [left, top, width, height] = read();
        if (event.shiftKey) {
            set(left, top, Math.min(WHOLE - left, width + step[0]), Math.min(WHOLE - top, height + step[1]));
        } else {
            set(left + step[0], top + step[1], width, height);
        }
    });

    stage.addEventListener("pointerdown", (event) => {
        const box = stage.getBoundingClientRect();
        const at = (moved) => [
            Math.min(WHOLE, Math.max(0, ((moved.clientX - box.left) / box.width) * WHOLE)),
            Math.min(WHOLE, Math.max(0, ((moved.clientY - box.top) / box.height) * WHOLE)),
        ];
        const from = at(event);
        const move = (moved) => {
            const to = at(moved);
            set(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
        };
        stage.setPointerCapture(event.pointerId);
        stage.addEventListener("pointermove", move);
        stage.addEventListener("pointerup", () => stage.removeEventListener("pointermove", move), { once: true });
    });

    form.addEventListener("input", show);
    form.querySelector("[data-turn]").addEventListener("click", () => {
        field("turn").value = (Number(field("turn").value) + 90) % 360;
        form.querySelector("[data-turned]").textContent = `${field("turn").value}°`;
        stage.querySelector("img").dataset.turn = field("turn").value;
    });
    show();
}

document.querySelectorAll("[data-cut]").forEach(setUp);
