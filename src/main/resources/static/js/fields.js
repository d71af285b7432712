// Says at once, beside the field, which file is not taken in and what did not fit into it.
(() => {
	const words = document.getElementById("pb-words");
	if (!words) {
		return;
	}
	const say = (input, kind, text) => {
		const field = input.closest(".file-pick") ?? input;
		let note = field.parentElement.querySelector(`:scope > [data-note="${kind}"]`);
		if (!note && text) {
			note = document.createElement("div");
			note.dataset.note = kind;
			const wrong = kind === "file" || kind === "unread";
			note.className = wrong ? "invalid-feedback" : "form-hint";
			note.setAttribute("role", wrong ? "alert" : "status");
			field.after(note);
		}
		if (note) {
			note.textContent = text;
			note.hidden = !text;
		}
	};

	// Files: what fits stays chosen.
	const wrong = (input, file) => {
		const ending = file.name.slice(file.name.lastIndexOf(".")).toLowerCase();
		if (input.accept && !input.accept.split(",").includes(ending)) {
			return words.dataset.fileType;
		}
		if (file.size === 0) {
			return words.dataset.fileEmpty;
		}
		return file.size > Number(words.dataset.fileMax) ? words.dataset.fileLarge : null;
	};
	document.addEventListener("change", (event) => {
		const input = event.target;
		if (!input.matches("input[type=file]")) {
			return;
		}
		const files = [...input.files];
		const problems = files.filter((file) => wrong(input, file)).map((file) => `${file.name}: ${wrong(input, file)}`);
		const all = [...(input.form?.querySelectorAll("input[type=file]") ?? [])].flatMap((one) => [...one.files]);
		const good = new DataTransfer();
		if (all.reduce((sum, file) => sum + file.size, 0) > Number(words.dataset.sendMax)) {
			problems.push(words.dataset.sendLarge);
		}
		else {
			files.filter((file) => !wrong(input, file)).forEach((file) => good.items.add(file));
		}
		if (problems.length > 0) {
			input.files = good.files;
		}
		input.classList.toggle("is-invalid", problems.length > 0);
		say(input, "file", problems.join(" "));
		name(input);
	});
	const name = (input) => {
		const names = input.closest(".file-pick")?.querySelector("[data-file-names]");
		if (names) {
			names.textContent = [...input.files].map((file) => file.name).join(", ") || names.dataset.none;
			names.classList.toggle("is-chosen", input.files.length > 0);
		}
	};

	// Days: the browser's control speaks the browser's language, so the page says how it reads them.
	const day = (value) => {
		const [date, time] = value.split("T");
		const [year, month, dayOfMonth] = date.split("-");
		return `${time ? time + " " : ""}${dayOfMonth}/${month}/${year}`;
	};
	document.addEventListener("input", (event) => {
		if (event.target.matches("input[type=date], input[type=datetime-local]")) {
			const said = document.querySelector(`[data-day-of="${CSS.escape(event.target.id)}"]`);
			if (said) {
				said.textContent = event.target.value ? day(event.target.value) : said.dataset.format;
			}
		}
	});

	// A day such as 31/02 or a number with letters in it reaches no server: it is told here, and nothing is sent.
	document.addEventListener("submit", (event) => {
		const unread = [...event.target.elements].filter((field) => field.validity?.badInput);
		unread.forEach((field) => {
			field.setAttribute("aria-invalid", "true");
			say(field, "unread", field.type === "number" ? words.dataset.fieldNumber : words.dataset.fieldDate);
		});
		if (unread.length > 0) {
			event.preventDefault();
			event.stopImmediatePropagation();
			unread[0].focus();
		}
	}, true);
	document.addEventListener("input", (event) => {
		const note = event.target.parentElement?.querySelector(':scope > [data-note="unread"]');
		if (note && !event.target.validity.badInput) {
			note.remove();
			event.target.removeAttribute("aria-invalid");
		}
	});

	// Money in rows: what it comes to follows what is typed.
	const add = (rows) => {
		const total = rows?.querySelector(":scope > .rows-total > [data-total]");
		if (total) {
			const amounts = [...rows.querySelectorAll(`[data-rows-list] [name$="].${total.dataset.total}"]`)];
			const sum = amounts.reduce((all, amount) => all + (Number(amount.value) || 0), 0);
			total.textContent = `${new Intl.NumberFormat(document.documentElement.lang).format(sum)}\u00a0đ`;
		}
	};
	document.addEventListener("input", (event) => add(event.target.closest("[data-rows]")));
	document.addEventListener("pb:rows", (event) => add(event.target));

	// Text: the browser cuts what is pasted without a word.
	const room = (field) => field.maxLength - field.value.length;
	const count = (field) => {
		const near = field.maxLength >= 100 && room(field) <= Math.max(20, field.maxLength / 10);
		say(field, "count", near ? words.dataset.count.replace("{0}", room(field)).replace("{1}", field.maxLength) : "");
	};
	const limited = (target) => target.matches("input, textarea") && target.maxLength > 0;
	document.addEventListener("paste", (event) => {
		if (limited(event.target)) {
			const field = event.target;
			const pasted = (event.clipboardData?.getData("text") ?? "").length;
			const over = pasted - room(field) - (field.selectionEnd - field.selectionStart);
			say(field, "cut", over > 0 ? words.dataset.cut.replace("{0}", over).replace("{1}", field.maxLength) : "");
		}
	});
	document.addEventListener("input", (event) => {
		if (limited(event.target)) {
			count(event.target);
			if (event.inputType !== "insertFromPaste") {
				say(event.target, "cut", "");
			}
		}
	});
})();
