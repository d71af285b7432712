// What was typed outlives a sign-in, an error page and a change of language, within its own tab.
(() => {
	const KEY = "pb-form";
	const words = document.getElementById("pb-words");
	const LEFT_OUT = ["hidden", "password", "file", "submit", "button", "image", "reset"];
	const fields = (form) => [...form.elements].filter((field) => field.name && !LEFT_OUT.includes(field.type));
	const ticked = (field) => field.type === "checkbox" || field.type === "radio";
	const address = (form) => form.getAttribute("action")?.replace(/[?#].*/, "");
	const forget = () => sessionStorage.removeItem(KEY);

	const keep = (form, lost) => {
		const typed = fields(form);
		if (!words || typed.length === 0) {
			return;
		}
		const files = [...form.querySelectorAll("input[type=file]")].some((input) => input.files.length > 0);
		const values = typed.map((field) => ({ name: field.name, value: field.value, checked: ticked(field) && field.checked }));
		try {
			sessionStorage.setItem(KEY, JSON.stringify({ me: words.dataset.me, action: address(form), values, files, lost }));
		}
		catch {
			forget();
		}
	};

	// Rows that were added by hand come back one by one.
	const grow = (form, name) => {
		const list = /^(.+)\[\d+\]/.exec(name)?.[1];
		const rows = list && [...form.querySelectorAll("[data-rows]")].find((one) =>
			one.querySelector(":scope > template")?.content.querySelector(`[name^="${CSS.escape(list)}\\[__\\]"]`));
		for (let tries = 0; rows && tries < 50 && !form.elements[name]; tries++) {
			const add = rows.querySelector(":scope > [data-rows-add]");
			if (add.hidden) {
				return;
			}
			add.click();
		}
	};

	const restore = (form, saved) => {
		const seen = new Map();
		saved.values.forEach(({ name, value, checked }) => {
			if (!form.elements[name]) {
				grow(form, name);
			}
			const same = fields(form).filter((field) => field.name === name);
			const nth = seen.get(name) ?? 0;
			seen.set(name, nth + 1);
			const field = same.find((one) => ticked(one) && one.value === value) ?? same[nth];
			if (field && ticked(field)) {
				field.checked = checked;
			}
			else if (field) {
				field.value = value;
			}
		});
		const notice = document.createElement("div");
		notice.className = "alert alert-info";
		notice.setAttribute("role", "status");
		notice.textContent = saved.files ? `${words.dataset.restored} ${words.dataset.filesAgain}` : words.dataset.restored;
		form.prepend(notice);
		form.dispatchEvent(new Event("input", { bubbles: true }));
	};

	const resume = () => {
		const saved = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
		if (!saved) {
			return;
		}
		if (document.querySelector("[data-keeps-form]")) {
			sessionStorage.setItem(KEY, JSON.stringify({ ...saved, lost: true }));
			return;
		}
		if (!words || !saved.lost || saved.me !== words.dataset.me) {
			forget();
			return;
		}
		const form = [...document.querySelectorAll("form[method=post]")].find((one) => address(one) === saved.action);
		if (form) {
			forget();
			restore(form, saved);
		}
	};

	let changed = null;
	document.addEventListener("input", (event) => {
		const form = event.target.closest("form[method=post]");
		if (form && event.isTrusted) {
			changed = form;
		}
	});
	document.addEventListener("submit", (event) => {
		if (event.target.getAttribute("method") === "post" && !event.defaultPrevented) {
			keep(event.target, false);
		}
	});
	document.addEventListener("click", (event) => {
		if (changed?.isConnected && event.target.closest("a[data-language-switch]")) {
			keep(changed, true);
		}
	});
	document.addEventListener("DOMContentLoaded", resume);
})();
