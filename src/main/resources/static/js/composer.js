// The composer of a council: a candidate goes into the first empty row by one button. Without a script one types the name.
(() => {
	const expert = (card) => card.querySelector("[name$='.expert']");
	const empty = (card) => !expert(card).value && !card.querySelector("[name$='.staff']").value;
	const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (all, place) => values[place]);

	const write = (control, id) => {
		const known = document.querySelector(`#composer-experts option[data-id="${CSS.escape(id)}"]`);
		control.value = (control.matches("select") || !known) ? id : known.value;
		control.dispatchEvent(new Event("input", { bubbles: true }));
		control.dispatchEvent(new Event("change", { bubbles: true }));
	};

	const take = (button) => {
		const panel = button.closest("[data-composer]");
		const said = panel.querySelector("[data-composer-said]");
		const rows = button.form.querySelector("[data-rows]");
		const cards = () => [...rows.querySelectorAll("[data-rows-list] > .row-card")];
		let card = cards().find(empty);
		const adding = rows.querySelector("[data-rows-add]");
		if (!card && !adding.hidden) {
			adding.click();
			card = cards().find(empty);
		}
		if (!card) {
			said.textContent = panel.dataset.full;
			return;
		}
		write(expert(card), button.dataset.id);
		const role = card.querySelector("[name$='.role']");
		if (!role.value) {
			role.value = "REVIEWER";
		}
		said.textContent = fill(panel.dataset.taken, button.dataset.name, cards().indexOf(card) + 1);
		button.hidden = true;
		role.focus();
	};

	const prepare = () => document.querySelectorAll("[data-take]").forEach((button) => { button.hidden = false; });

	document.addEventListener("click", (event) => {
		const button = event.target.closest("[data-take]");
		if (button) {
			take(button);
		}
	});
	document.addEventListener("DOMContentLoaded", prepare);
	document.addEventListener("htmx:afterSettle", prepare);
	if (document.readyState !== "loading") {
		prepare();
	}
})();
