// The board of a synthesis: points go from one recommendation to another by drag or by keys, and nothing is typed twice.
(() => {
	const SHORT = 80;
	const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (all, place) => values[place]);
	const field = (card, name) => card.querySelector(`[name$=".${name}"]`);
	const cardsOf = (board) => [...board.querySelectorAll("[data-rows-list] > .row-card")];
	const idsOf = (card) => field(card, "sources").value.split(/[,;\s]+/).filter(Boolean);
	const known = (board, id) => board.querySelector(`[data-board-points] [data-point="${CSS.escape(id)}"]`);

	const tell = (input) => input.dispatchEvent(new Event("input", { bubbles: true }));
	const write = (card, ids) => {
		const input = field(card, "sources");
		input.value = [...new Set(ids)].join(",");
		tell(input);
	};

	const name = (board, card) => {
		const number = fill(board.dataset.number, cardsOf(board).indexOf(card) + 1);
		const content = field(card, "content").value.trim().replace(/\s+/g, " ");
		return content ? `${number}: ${content.length > SHORT ? content.slice(0, SHORT) + "…" : content}` : number;
	};

	const button = (text, kind, run) => {
		const made = document.createElement("button");
		made.type = "button";
		made.className = `btn btn-sm ${kind}`;
		made.textContent = text;
		made.addEventListener("click", run);
		return made;
	};

	// A point, as it lies in a recommendation or apart.
	const trace = (board, id) => {
		const listed = known(board, id);
		const made = listed ? listed.cloneNode(true) : document.createElement("li");
		if (!listed) {
			made.className = "trace";
			made.dataset.point = id;
			made.textContent = `#${id}`;
		}
		made.draggable = true;
		const move = button(board.dataset.move, "btn-ghost", () => ask(board, id));
		move.dataset.traceMove = id;
		move.setAttribute("aria-label", fill(board.dataset.moveTo, `#${id}`));
		made.append(move);
		made.addEventListener("dragstart", (event) => {
			event.dataTransfer.setData("text/x-point", id);
			event.dataTransfer.effectAllowed = "move";
		});
		return made;
	};

	const support = (board, ids) => {
		const voices = new Set(ids.flatMap((id) => (known(board, id)?.dataset.voices ?? "").split(" ").filter(Boolean)));
		return fill(board.dataset.support, voices.size, board.dataset.all);
	};

	const prepare = (board, card) => {
		const input = field(card, "sources");
		input.closest(".field").hidden = !input.classList.contains("is-invalid");
		const [head, points] = ["board-line", "board-sources"].map((kind) => {
			const part = document.createElement("div");
			part.className = `field ${kind}`;
			return part;
		});
		head.innerHTML = '<b data-board-name></b> <span class="text-secondary" data-board-support></span>';
		head.append(button(board.dataset.merge, "btn-ghost", () => askMerge(board, card)));
		points.innerHTML = '<ul class="traces" data-traces></ul>';
		card.querySelector(".row-fields").prepend(head);
		card.querySelector(".row-fields").append(points);
		takesPoints(board, card, card);
	};

	const takesPoints = (board, place, card) => {
		const ours = (event) => event.dataTransfer.types.includes("text/x-point");
		place.addEventListener("dragover", (event) => {
			if (ours(event)) {
				event.preventDefault();
				place.classList.add("is-target");
			}
		});
		place.addEventListener("dragleave", () => place.classList.remove("is-target"));
		place.addEventListener("drop", (event) => {
			place.classList.remove("is-target");
			if (ours(event)) {
				event.preventDefault();
				move(board, event.dataTransfer.getData("text/x-point"), card);
			}
		});
	};

	const draw = (board) => {
		const placed = new Set();
		cardsOf(board).forEach((card, index) => {
			if (!card.querySelector(".board-sources")) {
				prepare(board, card);
			}
			const ids = idsOf(card);
			ids.forEach((id) => placed.add(id));
			card.querySelector("[data-board-name]").textContent = fill(board.dataset.number, index + 1);
			card.querySelector("[data-board-support]").textContent = ids.length > 0 ? support(board, ids) : "";
			card.querySelector("[data-traces]").replaceChildren(...ids.map((id) => trace(board, id)));
		});
		const left = [...board.querySelectorAll("[data-board-points] [data-point]")].map((one) => one.dataset.point)
			.filter((id) => !placed.has(id));
		const apart = board.querySelector("[data-board-left]");
		apart.hidden = false;
		apart.querySelector("[data-traces]").replaceChildren(...left.map((id) => trace(board, id)));
		board.querySelector("[data-board-count]").textContent =
			left.length > 0 ? fill(board.dataset.left, left.length) : board.dataset.noneLeft;
	};

	const say = (board, text) => {
		board.querySelector("[data-board-said]").textContent = text;
	};

	// A point lies in one recommendation at most.
	const move = (board, id, target) => {
		cardsOf(board).filter((card) => card !== target && idsOf(card).includes(id))
			.forEach((card) => write(card, idsOf(card).filter((one) => one !== id)));
		if (target) {
			write(target, [...idsOf(target), id]);
		}
		draw(board);
		say(board, fill(board.dataset.moved, `#${id}`, target ? name(board, target) : board.dataset.apart));
		board.querySelector(`[data-trace-move="${CSS.escape(id)}"]`)?.focus();
	};

	const fresh = (board, id) => {
		board.querySelector("[data-rows-add]").click();
		const card = cardsOf(board).at(-1);
		const point = known(board, id)?.dataset ?? {};
		field(card, "content").value = point.advice ?? "";
		field(card, "addressee").value = point.addressee ?? "";
		field(card, "weight").value = point.weight ?? "";
		move(board, id, card);
	};

	// What is merged loses no word: its text goes below the other's, and the graver weight stays.
	const merge = (board, from, into) => {
		const [content, other] = [field(into, "content"), field(from, "content").value.trim()];
		if (other && !content.value.includes(other)) {
			content.value = `${content.value.trimEnd()}\n${other}`;
		}
		const [weight, graver] = [field(into, "weight"), field(from, "weight")];
		if (graver.selectedIndex > 0 && (weight.selectedIndex < 1 || graver.selectedIndex < weight.selectedIndex)) {
			weight.value = graver.value;
		}
		write(into, [...idsOf(into), ...idsOf(from)]);
		from.querySelector("[data-rows-remove]").click();
		draw(board);
		content.focus();
	};

	// Where to: a list that Escape closes.
	const choose = (board, title, ways) => {
		const dialog = board.querySelector("[data-board-choice]");
		dialog.querySelector("[data-board-asked]").textContent = title;
		dialog.querySelector("[data-board-ways]").replaceChildren(...ways.map(([text, run]) => button(text, "", () => {
			dialog.close();
			run();
		})));
		dialog.showModal();
	};
	const others = (board, not, run) => cardsOf(board).filter((card) => card !== not)
		.map((card) => [name(board, card), () => run(card)]);
	const ask = (board, id) => {
		const here = cardsOf(board).find((card) => idsOf(card).includes(id));
		const ways = [...others(board, here, (card) => move(board, id, card)), [board.dataset.new, () => fresh(board, id)]];
		choose(board, fill(board.dataset.moveTo, `#${id}`), here ? [...ways, [board.dataset.apart, () => move(board, id, null)]] : ways);
	};
	const askMerge = (board, card) => choose(board, fill(board.dataset.mergeInto, cardsOf(board).indexOf(card) + 1),
		others(board, card, (into) => merge(board, card, into)));

	document.addEventListener("click", (event) => {
		event.target.closest("[data-board-cancel]")?.closest("dialog").close();
	});
	document.addEventListener("pb:rows", (event) => {
		const board = event.target.closest("[data-board]");
		if (board?.dataset.ready) {
			draw(board);
		}
	});
	const start = () => document.querySelectorAll("[data-board]:not([data-ready])").forEach((board) => {
		board.dataset.ready = "1";
		board.querySelector("[data-board-points]")?.setAttribute("hidden", "");
		takesPoints(board, board.querySelector("[data-board-left]"), null);
		draw(board);
	});
	document.addEventListener("DOMContentLoaded", start);
	document.addEventListener("htmx:afterSettle", start);
	if (document.readyState !== "loading") {
		start();
	}
})();
