// Says at once, beside the field, which file is not taken in and what did not fit into it.
(() => {
	const words = document.getElementById("pb-words");
	if (!words) {
		return;
	}
	const say = (field, kind, text) => {
		let note = field.parentElement.querySelector(`:scope > [data-note="${kind}"]`);
		if (!note && text) {
			note = document.createElement("div");
			note.dataset.note = kind;
			note.className = kind === "file" ? "invalid-feedback" : "form-hint";
			note.setAttribute("role", kind === "file" ? "alert" : "status");
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
	});

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
