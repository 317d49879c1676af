// Runs before the first paint, so that neither the light nor the rail jumps.
(function () {
    const root = document.documentElement;
    const read = (key) => {
        try {
            return localStorage.getItem(key);
        } catch {
            return null;
        }
    };
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const paint = () => {
        const chosen = read("theme");
        root.dataset.bsTheme = chosen ?? (dark.matches ? "dark" : "light");
    };
    paint();
    dark.addEventListener("change", paint);
    root.dataset.rail = read("rail") === "narrow" ? "narrow" : "wide";
})();
