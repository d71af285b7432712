// The list: opens beside on wide screens, moves by keys, and refreshes without moving under the cursor.
(() => {
	const wide = window.matchMedia("(min-width: 992px)");
	const rows = () => document.getElementById("work-rows");
	const links = () => Array.from(document.querySelectorAll(".work-row"));
	const current = () => document.querySelector(".work-row[aria-current]");
	const heading = () => document.querySelector("#step h1");
	const AUTO = "step";
	let chosen = false;

	// Whom ticked steps could go to depends on which they are.
	document.addEventListener("change", (event) => {
		const form = event.target.matches("input[name=items]") ? event.target.form : null;
		const fits = form ? form.querySelector("[data-fits]") : null;
		if (fits) {
			window.htmx.trigger(fits, "ticked");
		}
	});

	if (!rows()) {
		return;
	}

	const mark = (link) => {
		links().forEach((other) => other.removeAttribute("aria-current"));
		if (link) {
			link.setAttribute("aria-current", "true");
		}
	};

	// What somebody has chosen is read.
	const read = (link) => {
		if (link) {
			link.classList.remove("is-unread");
			link.querySelector(".work-unread")?.remove();
		}
	};

	// On a phone an item is a page of its own.
	document.addEventListener("htmx:confirm", (event) => {
		const link = event.target.closest(".work-row");
		if (link && !wide.matches) {
			event.preventDefault();
			window.location.assign(link.href);
		}
	});

	document.addEventListener("htmx:beforeRequest", (event) => {
		if (event.detail.target.id === "step") {
			chosen = true;
		}
	});

	// What was sent may have moved the list.
	document.addEventListener("htmx:afterSwap", (event) => {
		if (event.detail.target.id !== "step") {
			return;
		}
		if (event.detail.requestConfig.verb === "post") {
			window.htmx.trigger(rows(), "refresh");
		}
		const step = document.querySelector("[data-step]");
		mark(step ? document.getElementById("viec-" + step.dataset.step) : null);
		if (event.detail.requestConfig.elt.id !== AUTO) {
			read(current());
		}
		document.querySelector(".work").classList.add("has-step");
		window.scrollTo(0, 0);
		if (heading()) {
			document.title = heading().textContent + document.title.slice(document.title.lastIndexOf(" – "));
		}
	});

	// While the pointer rests on the list a change waits behind a button.
	const changed = document.getElementById("work-changed");
	let waiting = false;
	const refresh = () => {
		waiting = false;
		changed.hidden = true;
		window.htmx.trigger(rows(), "refresh");
	};

	// Ticks outlive a refresh.
	const ticks = () => Array.from(document.querySelectorAll(".work-tick"));
	const count = document.getElementById("work-batch-count");
	let ticked = [];
	const tell = () => {
		const number = ticks().filter((tick) => tick.checked).length;
		if (count) {
			count.textContent = number === 0 ? "" : number === 1 ? count.dataset.one : count.dataset.many.replace("2", number);
		}
	};
	document.addEventListener("change", (event) => {
		if (event.target.matches(".work-tick")) {
			tell();
		}
	});
	tell();

	document.addEventListener("htmx:beforeSwap", (event) => {
		if (event.detail.target.id === "work-rows") {
			ticked = ticks().filter((tick) => tick.checked).map((tick) => tick.id);
		}
	});

	document.addEventListener("htmx:beforeSwap", (event) => {
		if (event.detail.target.id !== "work-rows" || event.detail.xhr.status !== 200) {
			return;
		}
		if (rows().matches(":hover")) {
			event.detail.shouldSwap = false;
			waiting = true;
			changed.hidden = false;
		}
	});

	// What one reads stays where it is, whatever comes above it.
	const pane = document.querySelector(".work-list");
	const place = () => {
		const edge = Math.max(pane.getBoundingClientRect().top, 0) + 44;
		const focused = links().find((link) => link.parentElement.contains(document.activeElement));
		const row = focused || links().find((link) => link.getBoundingClientRect().bottom > edge);
		return row ? { id: row.id, top: row.getBoundingClientRect().top } : null;
	};
	let before = null;
	document.addEventListener("htmx:beforeSwap", (event) => {
		if (event.detail.target.id === "work-rows") {
			before = place();
		}
	});
	document.addEventListener("htmx:afterSwap", (event) => {
		const row = event.detail.target.id === "work-rows" && before ? document.getElementById(before.id) : null;
		if (row) {
			const moved = row.getBoundingClientRect().top - before.top;
			(wide.matches ? pane : window).scrollBy({ top: moved, behavior: "instant" });
		}
	});

	// Who opens a step goes on at its heading, once its buttons are ready.
	document.addEventListener("htmx:afterSettle", (event) => {
		if (event.detail.target.id === "step" && event.detail.requestConfig.elt.id !== AUTO && heading()) {
			heading().focus();
		}
	});

	document.addEventListener("htmx:afterSettle", (event) => {
		if (event.detail.target.id !== "work-rows") {
			return;
		}
		const step = document.querySelector("[data-step]");
		mark(step ? document.getElementById("viec-" + step.dataset.step) : null);
		ticks().forEach((tick) => {
			tick.checked = ticked.includes(tick.id);
		});
		tell();
		const mine = document.querySelector("#tab-work-view-mine .n");
		const badge = document.querySelector(".shell-nav a[href$='/viec'] .badge-count");
		if (mine && badge) {
			badge.textContent = mine.textContent;
			badge.hidden = mine.textContent === "0";
		}
	});

	changed.addEventListener("click", refresh);
	document.querySelector(".work-list").addEventListener("mouseleave", () => {
		if (waiting) {
			refresh();
		}
	});

	document.addEventListener("click", (event) => {
		const opener = event.target.closest("[data-opens]");
		if (opener) {
			document.getElementById(opener.dataset.opens).showModal();
		}
	});

	const focusedRow = () => {
		const item = document.activeElement.closest(".work-rows li");
		return item ? item.querySelector(".work-row") : null;
	};

	const move = (by) => {
		const all = links();
		const focused = all.indexOf(focusedRow());
		const from = focused >= 0 ? focused : all.indexOf(current());
		const next = all[Math.min(Math.max(from + by, 0), all.length - 1)];
		if (next) {
			next.focus();
			next.scrollIntoView({ block: "nearest" });
		}
	};

	document.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not(.work-tick), textarea, select, dialog")) {
			return;
		}
		const key = event.key.toLowerCase();
		if (key === "j" || key === "k") {
			move(key === "j" ? 1 : -1);
		}
		else if (key === "enter" && event.target === document.body && current()) {
			current().click();
		}
		else if (key === "x") {
			const row = focusedRow() || current();
			const tick = row ? row.parentElement.querySelector(".work-tick") : null;
			if (tick) {
				tick.click();
			}
		}
		else if (key === "c") {
			const claim = document.querySelector("#step [data-claim]");
			if (claim) {
				claim.click();
			}
		}
		else if (event.key === "?") {
			document.getElementById("keys").showModal();
		}
	});

	// A wide screen opens the first item by itself, unless somebody was faster.
	window.addEventListener("load", () => {
		const tab = document.querySelector(".work-tabs a[aria-current]");
		const first = links()[0];
		if (wide.matches && first && tab && !chosen && !document.querySelector("[data-step]") && window.htmx) {
			window.htmx.ajax("GET", first.href, { source: "#" + AUTO, target: "#step", swap: "innerHTML", headers: { "Pb-Unasked": "1" } });
		}
	});
})();
