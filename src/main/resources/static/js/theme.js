// Before the first paint: follows the system where no theme has been chosen.
(() => {
	const root = document.documentElement;
	if (root.hasAttribute("data-bs-theme")) {
		return;
	}
	const dark = window.matchMedia("(prefers-color-scheme: dark)");
	const follow = () => root.setAttribute("data-bs-theme", dark.matches ? "dark" : "light");
	follow();
	dark.addEventListener("change", follow);
})();
