// Dialogs of a case, the steps of the new-case form, dropped files, and the same-letter warning.
(() => {
	document.querySelectorAll("a[data-dialog]").forEach((link) => {
		const dialog = document.getElementById(link.dataset.dialog);
		link.addEventListener("click", (event) => {
			if (dialog && dialog.showModal && !event.ctrlKey && !event.metaKey) {
				event.preventDefault();
				dialog.showModal();
			}
		});
	});

	document.querySelectorAll("dialog [data-dialog-close]").forEach((link) => {
		link.addEventListener("click", (event) => {
			event.preventDefault();
			link.closest("dialog").close();
		});
	});

	const form = document.querySelector("form[data-wizard]");
	if (!form) {
		return;
	}

	const steps = [...form.querySelectorAll("[data-wizard-step]")];
	const send = form.querySelector("[data-wizard-send]");
	const bar = document.createElement("ol");
	bar.className = "case-steps";
	const marks = steps.map((step, index) => {
		const mark = document.createElement("button");
		mark.type = "button";
		mark.textContent = step.querySelector("legend").textContent.trim();
		mark.addEventListener("click", () => go(index));
		const item = document.createElement("li");
		item.append(mark);
		bar.append(item);
		return mark;
	});
	form.prepend(bar);

	const button = (text, style) => {
		const made = document.createElement("button");
		made.type = "button";
		made.className = `btn ${style}`;
		made.textContent = text;
		return made;
	};
	const next = button(form.dataset.next, "btn-primary");
	const back = button(form.dataset.back, "");
	send.before(next);
	send.after(back);

	let current = 0;
	const unfit = (step) => [...step.querySelectorAll("input, select, textarea")].filter((field) => !field.checkValidity());
	const words = document.getElementById("pb-words").dataset;
	// The browser's own bubbles would speak the browser's language.
	const told = (field) => {
		if (field.validity.valueMissing) {
			return words.fieldRequired;
		}
		if (field.validity.badInput) {
			return field.type === "number" ? words.fieldNumber : words.fieldDate;
		}
		return words.fieldBetween.replace("{0}", field.min).replace("{1}", field.max);
	};

	function show(index) {
		current = index;
		steps.forEach((step, at) => { step.hidden = at !== index; });
		marks.forEach((mark, at) => at === index ? mark.setAttribute("aria-current", "step") : mark.removeAttribute("aria-current"));
		next.hidden = index === steps.length - 1;
		send.hidden = !next.hidden;
		back.hidden = index === 0;
	}

	// The server looks at what was typed before any file is sent.
	const ALIASES = { orderingAgency: "agency", "letter.subject": "title" };
	const field = (step, name) => step.querySelector(`[name="${CSS.escape(ALIASES[name] ?? name)}"]:not([type=hidden])`);
	let examining = false;
	async function examine() {
		const typed = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
		const answer = await fetch(form.dataset.examine, { method: "POST", body: typed, headers: { Accept: "application/json" } }).catch(() => null);
		if (answer?.status === 401 || answer?.status === 403) {
			document.dispatchEvent(new CustomEvent("pb:session-doubt"));
		}
		return answer?.ok ? Object.entries(await answer.json()) : [];
	}
	function blame(step, errors) {
		step.querySelectorAll("[data-examined]").forEach((note) => {
			note.previousElementSibling?.classList.remove("is-invalid");
			note.previousElementSibling?.removeAttribute("aria-invalid");
			note.remove();
		});
		const found = errors.map(([name, text]) => [field(step, name), text]).filter(([one]) => one && one.type !== "radio");
		found.forEach(([one, text]) => {
			const note = document.createElement("div");
			note.className = "invalid-feedback";
			note.dataset.examined = "";
			note.setAttribute("role", "alert");
			note.textContent = text;
			one.classList.add("is-invalid");
			one.setAttribute("aria-invalid", "true");
			one.after(note);
		});
		return found[0]?.[0];
	}

	function halts(at) {
		const fields = unfit(steps[at]);
		if (fields.length === 0) {
			return false;
		}
		show(at);
		(blame(steps[at], fields.map((field) => [field.name, told(field)])) ?? fields[0]).focus();
		return true;
	}

	async function go(index) {
		for (let at = current; at < index; at++) {
			if (halts(at)) {
				return;
			}
		}
		if (examining) {
			return;
		}
		examining = true;
		const errors = index > current ? await examine() : [];
		examining = false;
		for (let at = 0; at < index; at++) {
			const mistaken = blame(steps[at], errors);
			if (mistaken) {
				show(at);
				mistaken.focus();
				return;
			}
		}
		show(index);
		steps[index].querySelector("input:not([type=hidden]), select, textarea")?.focus();
	}

	next.addEventListener("click", () => go(current + 1));
	back.addEventListener("click", () => go(current - 1));
	form.addEventListener("submit", (event) => {
		const at = steps.findIndex((step) => unfit(step).length > 0);
		if (at >= 0) {
			event.preventDefault();
			halts(at);
		}
	});
	form.addEventListener("keydown", (event) => {
		if (event.key === "Enter" && event.target.matches("input") && !next.hidden) {
			event.preventDefault();
			go(current + 1);
		}
	});
	const mistaken = steps.findIndex((step) => step.querySelector(".is-invalid, .invalid-feedback"));
	show(Math.max(0, mistaken));

	// A file dropped anywhere lands in the first empty box, then among the attachments.
	const boxes = [...form.querySelectorAll("[data-drop-box] input[type=file]")];
	form.querySelector("[data-drop-hint]").hidden = false;
	const dragging = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
	document.addEventListener("dragover", (event) => {
		if (dragging(event)) {
			event.preventDefault();
			form.classList.add("is-dropping");
		}
	});
	document.addEventListener("dragleave", (event) => {
		if (!event.relatedTarget) {
			form.classList.remove("is-dropping");
		}
	});
	document.addEventListener("drop", (event) => {
		if (!dragging(event)) {
			return;
		}
		event.preventDefault();
		form.classList.remove("is-dropping");
		[...event.dataTransfer.files].forEach((file) => {
			const box = boxes.find((one) => !one.multiple && one.files.length === 0) || boxes[boxes.length - 1];
			const files = new DataTransfer();
			[...box.files, file].forEach((one) => files.items.add(one));
			box.files = files.files;
			box.dispatchEvent(new Event("change", { bubbles: true }));
		});
		show(steps.length - 1);
	});

	const presets = form.querySelector("[data-presets]");
	presets.hidden = false;
	presets.addEventListener("click", (event) => {
		const value = event.target.closest("[data-value]")?.dataset.value;
		if (value) {
			form.elements[presets.dataset.presets].value = value;
		}
	});
	const opener = form.querySelector("[data-opens-part]");
	const part = document.getElementById(opener.dataset.opensPart);
	const open = () => { part.hidden = !opener.checked; };
	opener.addEventListener("change", open);
	open();

	// A proposal of the union's own comes without a letter.
	const route = form.querySelector("[data-route]");
	const letter = form.querySelectorAll("[data-letter]");
	const needed = () => letter.forEach((part) => { part.hidden = route.value === "SELF_PROPOSED"; });
	if (route) {
		route.addEventListener("change", needed);
		needed();
	}

	const warning = form.querySelector("[data-same-warning]");
	const watched = [...form.querySelectorAll("[data-same]")];
	const look = async () => {
		const typed = new URLSearchParams(watched.map((field) => [field.name, field.value]));
		const answer = await fetch(`${warning.dataset.source}?${typed}`, { headers: { "HX-Request": "true" } });
		if (answer.ok) {
			const page = new DOMParser().parseFromString(await answer.text(), "text/html");
			warning.replaceChildren(...page.body.childNodes);
		}
	};
	if (warning) {
		watched.forEach((one) => one.addEventListener("change", look));
	}
})();
