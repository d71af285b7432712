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

	// The theme changes in place, so that a half-filled form stays; the address only remembers it.
	const theme = document.querySelector("a[data-theme-switch]");
	if (theme) {
		theme.addEventListener("click", (event) => {
			event.preventDefault();
			const chosen = document.documentElement.getAttribute("data-bs-theme") === "dark" ? "light" : "dark";
			document.documentElement.setAttribute("data-bs-theme", chosen);
			const url = new URL(theme.href);
			url.searchParams.set("theme", chosen);
			fetch(url, { redirect: "manual", keepalive: true }).catch(() => {});
			const symbol = theme.querySelector("use");
			symbol.setAttribute("href", symbol.getAttribute("href").replace(/#.*/, chosen === "dark" ? "#sun" : "#moon"));
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

// Text that is there to be sent on: a button copies it where the browser lets it.
(() => {
	const offer = () => document.querySelectorAll("button[data-copies][hidden]").forEach((button) => {
		button.hidden = !navigator.clipboard;
	});
	document.addEventListener("click", async (event) => {
		const button = event.target.closest("button[data-copies]");
		if (button) {
			await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).value);
			button.textContent = button.dataset.copied;
		}
	});
	offer();
})();
