// The form of a step: sent once, saved while one types, with rows that come and go.
(() => {
	const PAUSE = 800;
	let timer = 0;
	let dirty = null;

	const status = (bar, text, failed) => {
		const saved = bar.querySelector(".step-saved");
		saved.textContent = text;
		saved.classList.toggle("is-failed", failed);
	};

	const warn = (html) => {
		const place = document.getElementById("step-unsaved");
		if (place) {
			place.innerHTML = html;
			if (window.htmx) {
				window.htmx.process(place);
			}
		}
	};

	const contents = (form) => {
		const data = new FormData(form);
		Array.from(data.entries()).forEach(([name, value]) => {
			if (value instanceof File) {
				data.delete(name);
			}
		});
		form.querySelectorAll("input[type=file]").forEach((input) => {
			form.querySelectorAll("input[type=checkbox][name='" + CSS.escape(input.name) + "']:checked")
				.forEach((kept) => data.append(kept.name, kept.value));
		});
		return data;
	};

	// A form that somebody else's draft or decision has overtaken waits for a word.
	const save = async (form, leaving) => {
		const bar = document.getElementById("step-save");
		if (!bar || form.dataset.sent || form.dataset.overtaken) {
			return;
		}
		forget();
		if (!leaving) {
			status(bar, bar.dataset.saving, false);
		}
		try {
			const answer = await fetch(bar.dataset.autosave, {
				method: "POST", body: contents(form), headers: { "X-Autosave": "1" }, keepalive: leaving, redirect: "error",
			});
			if (answer.status === 401 || answer.status === 403) {
				document.dispatchEvent(new CustomEvent("pb:session-doubt"));
			}
			if (!bar.isConnected) {
				return;
			}
			if (answer.status === 409) {
				form.dataset.overtaken = "1";
				warn(await answer.text());
			}
			status(bar, answer.ok ? await answer.text() : bar.dataset.failed, !answer.ok);
		}
		catch (failure) {
			status(bar, bar.dataset.failed, true);
		}
	};

	const forget = () => {
		window.clearTimeout(timer);
		dirty = null;
	};

	// What is saved while leaving may arrive behind the next page of this window, which goes on under the same name.
	const heir = (form) => "writer " + new URL(form.action).pathname;
	const flush = (leaving) => {
		if (dirty) {
			window.sessionStorage.setItem(heir(dirty), dirty.elements.writer.value);
			save(dirty, leaving);
		}
	};
	const inherit = (form) => {
		const writer = window.sessionStorage.getItem(heir(form));
		if (writer) {
			form.elements.writer.value = writer;
			window.sessionStorage.removeItem(heir(form));
		}
	};

	const changed = (form) => {
		if (!document.getElementById("step-save")) {
			return;
		}
		dirty = form;
		window.clearTimeout(timer);
		timer = window.setTimeout(() => save(form, false), PAUSE);
	};

	document.addEventListener("input", (event) => {
		const form = event.target.closest("form[data-step-form]");
		if (form && event.target.type !== "file") {
			changed(form);
		}
	});
	document.addEventListener("submit", (event) => {
		if (event.target.matches("form[data-step-form]")) {
			forget();
		}
	});
	document.addEventListener("htmx:beforeRequest", (event) => {
		if (!event.detail.target || event.detail.target.id !== "step") {
			return;
		}
		if (event.detail.requestConfig.verb === "post") {
			forget();
			warn("");
		}
		else {
			flush(false);
		}
	});
	window.addEventListener("pagehide", () => flush(true));
	document.addEventListener("pb:session-back", () => {
		const form = document.getElementById("step-form");
		if (form) {
			changed(form);
		}
	});

	// Without files to send, the button saves as typing does, and nothing moves.
	document.addEventListener("click", (event) => {
		const button = event.target.closest("button[data-save]");
		const form = button && button.form;
		if (form && !Array.from(form.querySelectorAll("input[type=file]")).some((input) => input.files.length)) {
			event.preventDefault();
			save(form, false);
		}
	});

	// The second click of a double click may fall on the form that has come meanwhile.
	document.addEventListener("click", (event) => {
		if (event.detail > 1 && event.target.closest("button[name=decision]")) {
			event.preventDefault();
			event.stopImmediatePropagation();
		}
	}, true);

	// What no page of ours has answered, such as a form from an earlier session, replaces nothing.
	const answered = (event) => event.detail.xhr.getResponseHeader("HX-Push-Url") !== null;
	document.addEventListener("htmx:beforeSwap", (event) => {
		if (event.detail.requestConfig.verb === "post" && event.detail.isError && !answered(event)) {
			event.detail.shouldSwap = false;
		}
	});
	["htmx:sendError", "htmx:timeout", "htmx:responseError"].forEach((failure) => {
		document.addEventListener(failure, (event) => {
			const form = document.querySelector("form[data-step-form]");
			const sent = event.detail.target && event.detail.target.id === "step";
			if (form && sent && event.detail.requestConfig.verb === "post" && !answered(event)) {
				const alert = document.createElement("div");
				alert.className = "alert alert-danger";
				alert.textContent = form.dataset.unsent;
				warn(alert.outerHTML);
				document.dispatchEvent(new CustomEvent("pb:session-doubt"));
			}
		});
	});

	// Whoever comes back to a page learns at once what became of its step.
	document.addEventListener("visibilitychange", () => {
		const watch = document.getElementById("step-watch");
		if (watch && window.htmx && document.visibilityState === "visible") {
			window.htmx.trigger(watch, "watch");
		}
	});

	// Rows
	const renumber = (rows) => {
		const cards = rows.querySelectorAll(":scope > [data-rows-list] > .row-card");
		cards.forEach((card, index) => {
			card.setAttribute("aria-label", card.dataset.label.replace("0", index + 1));
		});
		const max = Number(rows.dataset.max || 200);
		rows.querySelector(":scope > [data-rows-add]").hidden = cards.length >= max;
		rows.dispatchEvent(new CustomEvent("pb:rows", { bubbles: true }));
	};

	const add = (rows, focus) => {
		const index = Number(rows.dataset.next);
		rows.dataset.next = index + 1;
		const blank = rows.querySelector(":scope > template").content.cloneNode(true);
		blank.querySelectorAll("*").forEach((element) => {
			["name", "id", "for", "list", "aria-describedby", "data-day-of"].forEach((attribute) => {
				const value = element.getAttribute(attribute);
				if (value) {
					element.setAttribute(attribute, value.replace("[__]", "[" + index + "]").replace("-__-", "-" + index + "-"));
				}
			});
		});
		const card = blank.querySelector(".row-card");
		card.classList.remove("is-spare");
		card.querySelector("[data-rows-remove]").hidden = false;
		rows.querySelector(":scope > [data-rows-list]").append(card);
		renumber(rows);
		if (focus) {
			card.querySelector("input, select, textarea").focus();
		}
	};

	const prepare = (rows) => {
		if (rows.dataset.next) {
			return;
		}
		const cards = rows.querySelectorAll(":scope > [data-rows-list] > .row-card");
		rows.dataset.next = cards.length;
		cards.forEach((card) => {
			if (card.classList.contains("is-spare")) {
				card.remove();
			}
			else {
				card.querySelector("[data-rows-remove]").hidden = false;
			}
		});
		renumber(rows);
		if (!rows.querySelector(":scope > [data-rows-list] > .row-card") && Number(rows.dataset.min || 0) > 0) {
			add(rows, false);
		}
	};

	const prepareAll = () => {
		document.querySelectorAll("[data-rows]").forEach(prepare);
		document.querySelectorAll("form[data-step-form]").forEach(inherit);
		const wrong = document.querySelector("#step [aria-invalid='true']") || document.getElementById("step-problems");
		if (wrong && !wrong.dataset.seen) {
			wrong.dataset.seen = "1";
			wrong.focus({ preventScroll: true });
			wrong.scrollIntoView({ block: "center" });
		}
	};

	document.addEventListener("click", (event) => {
		const adding = event.target.closest("[data-rows-add]");
		const removing = event.target.closest("[data-rows-remove]");
		if (adding) {
			add(adding.closest("[data-rows]"), true);
			changed(adding.form);
		}
		if (removing) {
			const rows = removing.closest("[data-rows]");
			const form = removing.form;
			removing.closest(".row-card").remove();
			renumber(rows);
			rows.querySelector(":scope > [data-rows-add]").focus();
			changed(form);
		}
	});

	document.addEventListener("DOMContentLoaded", prepareAll);
	document.addEventListener("htmx:afterSettle", prepareAll);
	if (document.readyState !== "loading") {
		prepareAll();
	}
})();
