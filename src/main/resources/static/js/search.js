// The search box: / and Ctrl+K lead to it, and what htmx finds while somebody types is a list to choose from.
(() => {
	const box = document.getElementById("tim");
	const pop = document.getElementById("tim-goi-y");
	if (!box || !pop) {
		return;
	}
	const form = box.form;
	const top = form.closest(".shell-top");
	const said = document.getElementById("tim-noi");
	const options = () => Array.from(pop.querySelectorAll("[role=option]"));
	const chosen = () => pop.querySelector("[aria-selected=true]");
	const typing = (target) => target.closest("input, textarea, select, dialog, [contenteditable]") !== null;

	const choose = (option) => {
		options().forEach((other) => other.setAttribute("aria-selected", String(other === option)));
		if (option) {
			box.setAttribute("aria-activedescendant", option.id);
			option.scrollIntoView({ block: "nearest" });
		}
		else {
			box.removeAttribute("aria-activedescendant");
		}
	};

	const show = () => {
		const filled = pop.childElementCount > 0;
		pop.hidden = !filled;
		box.setAttribute("aria-expanded", String(filled && options().length > 0));
	};

	const hide = () => {
		pop.hidden = true;
		box.setAttribute("aria-expanded", "false");
		choose(null);
	};

	const leave = () => {
		hide();
		top.classList.remove("is-searching");
	};

	const enter = () => {
		top.classList.add("is-searching");
		box.focus();
		box.select();
	};

	document.addEventListener("keydown", (event) => {
		const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
		const ctrlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
		if ((slash || ctrlK) && !typing(event.target)) {
			event.preventDefault();
			enter();
		}
	});

	document.querySelector("[data-search-open]").addEventListener("click", (event) => {
		event.preventDefault();
		enter();
	});

	// An answer that comes after the box was left, or emptied, is too late.
	document.addEventListener("htmx:afterSwap", (event) => {
		if (event.detail.target !== pop) {
			return;
		}
		choose(null);
		if (document.activeElement === box && box.value.trim() !== "") {
			show();
			const news = pop.querySelector("[data-said]");
			said.textContent = news ? news.dataset.said : "";
		}
		else {
			hide();
		}
	});

	box.addEventListener("focus", () => {
		if (box.value.trim() !== "") {
			show();
		}
	});

	box.addEventListener("input", () => {
		if (box.value.trim() === "") {
			pop.replaceChildren();
			hide();
		}
	});

	form.addEventListener("focusout", (event) => {
		if (!form.contains(event.relatedTarget)) {
			leave();
		}
	});

	// A press on the list must not take the focus from the box before the click arrives.
	pop.addEventListener("mousedown", (event) => event.preventDefault());

	box.addEventListener("keydown", (event) => {
		const all = options();
		if (event.key === "Escape") {
			const open = !pop.hidden;
			if (open) {
				event.preventDefault();
				hide();
			}
			else {
				box.blur();
			}
		}
		else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && all.length > 0) {
			event.preventDefault();
			if (pop.hidden) {
				show();
			}
			const by = event.key === "ArrowDown" ? 1 : -1;
			const from = all.indexOf(chosen());
			choose(all[(from < 0 && by < 0) ? all.length - 1 : (from + by + all.length) % all.length]);
		}
		else if (event.key === "Enter" && chosen()) {
			event.preventDefault();
			const link = chosen();
			hide();
			link.click();
		}
	});
})();
