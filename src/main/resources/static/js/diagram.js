// The process map: where the processes of a case stand, drawn from their models.
(() => {
	const map = document.querySelector("[data-map]");
	if (!map || !window.BpmnJS) {
		return;
	}
	const canvas = map.querySelector("[data-map-canvas]");
	const words = map.querySelector("[data-map-words]");
	const choice = map.querySelector("[data-map-choice]");
	const tools = document.querySelector("[data-map-tools]");
	let viewer = null;

	// Before a model is there, or without room, there is nothing to fit.
	let drawn = false;
	const fit = () => {
		if (drawn && canvas.clientWidth > 0 && canvas.clientHeight > 0) {
			viewer.get("canvas").resized();
			viewer.get("canvas").zoom("fit-viewport", "auto");
		}
	};

	// A whole model is too small to read: begin where the work is.
	const READABLE = 0.8;
	let active = [];
	const begin = () => {
		fit();
		const board = viewer.get("canvas");
		const box = board.viewbox();
		if (!drawn || box.scale >= READABLE || active.length === 0) {
			return;
		}
		const { x, y, width, height } = active[0];
		const seen = { width: box.outer.width / READABLE, height: box.outer.height / READABLE };
		board.viewbox({ x: x + (width - seen.width) / 2, y: y + (height - seen.height) / 2, ...seen });
	};

	async function draw(diagram) {
		drawn = false;
		if (viewer) {
			viewer.destroy();
		}
		viewer = new window.BpmnJS({ container: canvas });
		await viewer.importXML(diagram.bpmnXml);
		const elements = viewer.get("elementRegistry");
		const marks = viewer.get("canvas");
		const mark = (ids, name) => ids.filter((id) => elements.get(id)).forEach((id) => marks.addMarker(id, name));
		mark(diagram.done.filter((id) => !diagram.active.includes(id)), "is-done");
		mark(diagram.active, "is-active");
		mark(diagram.failed, "is-failed");
		drawn = true;
		active = diagram.active.map((id) => elements.get(id)).filter((shape) => {
			const one = shape?.businessObject;
			return one && one.name && one.$instanceOf("bpmn:Activity") && !one.$instanceOf("bpmn:SubProcess");
		});
		begin();
		const names = active.map((shape) => diagram.names[shape.id] ?? shape.businessObject.name);
		words.textContent = names.length > 0 ? `${map.dataset.at} ${[...new Set(names)].join("; ")}.` : map.dataset.nowhere;
		const svg = canvas.querySelector("svg");
		svg.setAttribute("role", "img");
		svg.setAttribute("aria-label", `${map.dataset.label} ${diagram.name}. ${words.textContent}`);
	}

	function offer(diagrams, first) {
		if (diagrams.length < 2) {
			return;
		}
		const chips = diagrams.map((diagram) => {
			const chip = document.createElement("button");
			chip.type = "button";
			chip.className = "chip";
			chip.textContent = diagram.name;
			chip.addEventListener("click", () => {
				chips.forEach((other) => other.setAttribute("aria-pressed", String(other === chip)));
				draw(diagram);
			});
			return chip;
		});
		chips.forEach((chip, index) => chip.setAttribute("aria-pressed", String(diagrams[index] === first)));
		choice.replaceChildren(...chips);
		choice.hidden = false;
	}

	tools.addEventListener("click", (event) => {
		const zoom = event.target.closest("[data-map-zoom]")?.dataset.mapZoom;
		if (!viewer || !zoom) {
			return;
		}
		if (zoom === "fit") {
			fit();
		}
		else if (zoom === "full") {
			map.requestFullscreen?.();
		}
		else {
			viewer.get("zoomScroll").stepZoom(zoom === "in" ? 1 : -1);
		}
	});
	document.addEventListener("fullscreenchange", () => requestAnimationFrame(fit));
	window.addEventListener("resize", begin);

	map.classList.add("is-loading");
	fetch(map.dataset.source, { headers: { Accept: "application/json" } })
		.then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status))))
		.then(async (diagrams) => {
			if (diagrams.length === 0) {
				map.classList.remove("is-loading");
				words.textContent = map.dataset.empty;
				return;
			}
			// the called models follow the one that calls them
			const current = diagrams.findLast((diagram) => diagram.active.length > 0) ?? diagrams[0];
			offer(diagrams, current);
			await draw(current);
			map.classList.remove("is-loading");
			tools.hidden = false;
		})
		.catch(() => {
			map.classList.remove("is-loading");
			words.textContent = map.dataset.failed;
		});
})();
