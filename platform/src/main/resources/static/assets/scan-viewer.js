/**
 * Shows a page scan in [data-scan-viewer]: page by page, zoomed by wheel and keys, turned; the turn is kept per page,
 * the width of the pane is kept too, and the next pages are fetched ahead.
 */
const STEP = 1.2;
const SMALLEST = 0.25;
const LARGEST = 6;

/** Every page of every scan of the record, in order: data-scans is "id:pages id:pages". */
function leavesOf(viewer) {
    const scans = viewer.dataset.scans?.split(" ") ?? [`${viewer.dataset.scan}:${viewer.dataset.pages}`];
    return scans.flatMap((one) => {
        const [scan, pages] = one.split(":");
        return Array.from({ length: Number(pages) }, (_, at) => ({ scan, page: at + 1 }));
    });
}

function setUp(viewer) {
    const image = viewer.querySelector("img");
    const stage = viewer.querySelector("[data-stage]");
    const label = viewer.querySelector("[data-page-label]");
    const leaves = leavesOf(viewer);
    const pages = leaves.length;
    const original = viewer.querySelector("a[href$='.pdf']");
    const state = { page: 1, zoom: 1 };
    const turnKey = () => `turn:${leaves[state.page - 1].scan}:${leaves[state.page - 1].page}`;
    const turn = () => Number(localStorage.getItem(turnKey()) ?? 0);
    const address = (at, rotate) => `/scans/${leaves[at - 1].scan}/pages/${leaves[at - 1].page}.jpg?width=1400&rotate=${rotate}`;

    function show() {
        image.src = address(state.page, turn());
        image.style.width = `${state.zoom * 100}%`;
        label.textContent = `${state.page} / ${pages}`;
        if (original) {
            original.href = `/scans/${leaves[state.page - 1].scan}.pdf`;
        }
        if (state.page < pages) {
            new Image().src = address(state.page + 1, 0);
        }
    }

    function zoom(factor) {
        const middle = (stage.scrollTop + stage.clientHeight / 2) / Math.max(1, stage.scrollHeight);
        state.zoom = Math.min(LARGEST, Math.max(SMALLEST, factor === 0 ? 1 : state.zoom * factor));
        image.style.width = `${state.zoom * 100}%`;
        stage.scrollTop = middle * stage.scrollHeight - stage.clientHeight / 2;
    }

    const does = {
        closer: () => zoom(STEP),
        farther: () => zoom(1 / STEP),
        fit: () => zoom(0),
        turn: () => {
            localStorage.setItem(turnKey(), (turn() + 90) % 360);
            show();
        },
        following: () => {
            state.page = Math.min(pages, state.page + 1);
            show();
        },
        preceding: () => {
            state.page = Math.max(1, state.page - 1);
            show();
        },
    };
    viewer.addEventListener("click", (event) => {
        const button = event.target.closest("[data-scan-does]");
        if (button) {
            does[button.dataset.scanDoes]();
        }
    });
    stage.addEventListener(
        "wheel",
        (event) => {
            if (event.ctrlKey) {
                event.preventDefault();
                zoom(event.deltaY < 0 ? STEP : 1 / STEP);
            }
        },
        { passive: false },
    );
    drag(stage);
    show();
}

function drag(stage) {
    stage.addEventListener("pointerdown", (event) => {
        if (event.button !== 0) {
            return;
        }
        const from = { x: event.clientX + stage.scrollLeft, y: event.clientY + stage.scrollTop };
        const move = (moved) => stage.scrollTo(from.x - moved.clientX, from.y - moved.clientY);
        stage.setPointerCapture(event.pointerId);
        stage.addEventListener("pointermove", move);
        stage.addEventListener("pointerup", () => stage.removeEventListener("pointermove", move), { once: true });
    });
}

function split(pane) {
    const bar = pane.querySelector("[data-splitter]");
    const set = (share) => {
        const kept = Math.min(75, Math.max(25, share));
        pane.style.setProperty("--scan-share", `${kept}%`);
        bar.setAttribute("aria-valuenow", String(Math.round(kept)));
        localStorage.setItem("scan-share", kept);
    };
    set(Number(localStorage.getItem("scan-share") ?? 54));
    bar.addEventListener("pointerdown", (event) => {
        const box = pane.getBoundingClientRect();
        const move = (moved) => set(((moved.clientX - box.left) / box.width) * 100);
        bar.setPointerCapture(event.pointerId);
        bar.addEventListener("pointermove", move);
        bar.addEventListener("pointerup", () => bar.removeEventListener("pointermove", move), { once: true });
    });
    bar.addEventListener("keydown", (event) => {
        const change = { ArrowLeft: -3, ArrowRight: 3 }[event.key];
        if (change) {
            event.preventDefault();
            set(Number(localStorage.getItem("scan-share")) + change);
        }
    });
}

document.querySelectorAll("[data-scan-viewer]").forEach(setUp);
document.querySelectorAll("[data-split]").forEach(split);
