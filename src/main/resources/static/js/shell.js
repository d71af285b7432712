// What every page shares: menus that close, and a guard against double clicks.
(() => {
	document.addEventListener("keydown", (event) => {
		if (event.key === "Escape") {
			document.querySelectorAll("details.menu[open]").forEach((menu) => {
				menu.open = false;
				menu.querySelector("summary").focus();
			});
		}
	});

	// Where the system chose the theme, the switch leads to the other one.
	const theme = document.querySelector("a[data-theme-switch]");
	if (theme) {
		theme.addEventListener("click", () => {
			const dark = document.documentElement.getAttribute("data-bs-theme") === "dark";
			const url = new URL(theme.href);
			url.searchParams.set("theme", dark ? "light" : "dark");
			theme.href = url.href;
		});
	}

	document.addEventListener("click", (event) => {
		document.querySelectorAll("details.menu[open]").forEach((menu) => {
			if (!menu.contains(event.target)) {
				menu.open = false;
			}
		});
	});

	// The browser reads the pressed button after this handler, so only a second submit is stopped.
	document.addEventListener("submit", (event) => {
		const form = event.target;
		if (form.method !== "post" || event.defaultPrevented) {
			return;
		}
		if (form.dataset.sent) {
			event.preventDefault();
			return;
		}
		form.dataset.sent = "1";
		form.setAttribute("aria-busy", "true");
	});

	window.addEventListener("pageshow", (event) => {
		if (event.persisted) {
			document.querySelectorAll("form[data-sent]").forEach((form) => {
				delete form.dataset.sent;
				form.removeAttribute("aria-busy");
			});
		}
	});
})();
