// Behind an @ in a comment opens the list of whom it may name; by keys, without marks, by name or user name.
(() => {
	const MOST = 8;
	const TYPED = /(^|[^\p{L}\p{N}._@-])@([\p{L}\p{N}._-]?[\p{L}\p{N}._ -]{0,40})$/u;
	const known = new Map();
	let open = null;

	const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");

	const people = (address) => {
		if (!known.has(address)) {
			const asked = fetch(address, { headers: { Accept: "application/json" } })
				.then((answer) => answer.ok ? answer.json() : [])
				.catch(() => []);
			known.set(address, asked);
		}
		return known.get(address);
	};

	const close = () => {
		if (open) {
			open.list.remove();
			open.status.textContent = "";
			open.area.removeAttribute("aria-controls");
			open.area.removeAttribute("aria-activedescendant");
			open = null;
		}
	};

	const choose = (at) => {
		open.at = (at + open.found.length) % open.found.length;
		[...open.list.children].forEach((option, number) => option.setAttribute("aria-selected", String(number === open.at)));
		const option = open.list.children[open.at];
		option.scrollIntoView({ block: "nearest" });
		open.area.setAttribute("aria-activedescendant", option.id);
	};

	const take = () => {
		const { area, from, to, found, at } = open;
		close();
		area.setRangeText(`@${found[at].username} `, from, to, "end");
		area.focus();
		area.dispatchEvent(new Event("input", { bubbles: true }));
	};

	const status = (area) => {
		let said = area.parentElement.querySelector(":scope > .talk-said");
		if (!said) {
			said = document.createElement("div");
			said.className = "visually-hidden talk-said";
			said.setAttribute("role", "status");
			area.parentElement.append(said);
		}
		return said;
	};

	const show = (area, from, to, found) => {
		close();
		const list = document.createElement("ul");
		list.className = "talk-choices";
		list.id = `${area.id}-nguoi`;
		list.setAttribute("role", "listbox");
		list.setAttribute("aria-label", area.dataset.mentionsName);
		found.forEach((person, number) => {
			const option = document.createElement("li");
			option.id = `${list.id}-${number}`;
			option.setAttribute("role", "option");
			const name = document.createElement("bdi");
			name.textContent = person.name;
			const account = document.createElement("small");
			account.textContent = `@${person.username}`;
			option.append(name, account);
			list.append(option);
		});
		area.after(list);
		area.setAttribute("aria-controls", list.id);
		open = { area, from, to, found, list, at: 0, status: status(area) };
		open.status.textContent = area.dataset.mentionsFound.replace("{0}", found.length);
		choose(0);
	};

	const look = async (area) => {
		const to = area.selectionStart;
		const typed = TYPED.exec(area.value.slice(0, to));
		if (!typed || area.selectionEnd !== to) {
			close();
			return;
		}
		const wanted = fold(typed[2]);
		const value = area.value;
		const all = await people(area.dataset.mentions);
		if (area.value !== value || !area.isConnected) {
			return;
		}
		const found = all.filter((person) => fold(person.username).startsWith(wanted)
			|| ` ${fold(person.name)}`.includes(` ${wanted}`)).slice(0, MOST);
		const done = found.length === 1 && fold(found[0].username) === wanted.trim() && wanted !== wanted.trim();
		if (found.length === 0 || done) {
			close();
		}
		else {
			show(area, to - typed[2].length - 1, to, found);
		}
	};

	document.addEventListener("input", (event) => {
		if (event.target.matches("textarea[data-mentions]")) {
			look(event.target);
		}
	});

	document.addEventListener("keydown", (event) => {
		if (!open || event.target !== open.area || event.isComposing) {
			return;
		}
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			choose(open.at + (event.key === "ArrowDown" ? 1 : -1));
		}
		else if (event.key === "Enter") {
			event.preventDefault();
			take();
		}
		else if (event.key === "Escape") {
			event.preventDefault();
			event.stopPropagation();
			close();
		}
	}, true);

	document.addEventListener("mousedown", (event) => {
		const option = open && event.target.closest(".talk-choices li");
		if (option) {
			event.preventDefault();
			open.at = [...open.list.children].indexOf(option);
			take();
		}
	});

	document.addEventListener("focusout", (event) => {
		if (open && event.target === open.area) {
			close();
		}
	});

	// What could not be sent stays where it was typed.
	["htmx:sendError", "htmx:timeout", "htmx:responseError"].forEach((failure) => {
		document.addEventListener(failure, (event) => {
			const form = event.detail.elt.closest("#trao-doi form");
			if (form && event.detail.xhr.getResponseHeader("HX-Push-Url") === null) {
				const note = form.querySelector(":scope > .talk-unsent") ?? document.createElement("div");
				note.className = "invalid-feedback talk-unsent";
				note.setAttribute("role", "alert");
				note.textContent = form.closest("#trao-doi").dataset.unsent;
				form.append(note);
				document.dispatchEvent(new CustomEvent("pb:session-doubt"));
			}
		});
	});

	// What was sent stands at the end; one goes on where one was.
	document.addEventListener("htmx:afterSettle", (event) => {
		const talk = event.detail.target.id === "trao-doi" || event.detail.elt.id === "trao-doi" ? document.getElementById("trao-doi") : null;
		const wrong = talk?.querySelector(".is-invalid");
		const next = wrong ?? talk?.querySelector(".talk-new textarea");
		if (next) {
			next.focus();
		}
	});
})();
