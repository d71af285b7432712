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
		fit();
		const names = diagram.active.map((id) => elements.get(id)?.businessObject)
			.filter((one) => one && one.name && one.$instanceOf("bpmn:Activity") && !one.$instanceOf("bpmn:SubProcess"))
			.map((one) => one.name);
		words.textContent = names.length > 0 ? `${map.dataset.at} ${[...new Set(names)].join("; ")}.` : map.dataset.nowhere;
		const svg = canvas.querySelector("svg");
		svg.setAttribute("role", "img");
		svg.setAttribute("aria-label", `${map.dataset.label} ${diagram.name}. ${words.textContent}`);
	}

	function offer(diagrams) {
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
		chips[0].setAttribute("aria-pressed", "true");
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
	window.addEventListener("resize", fit);

	map.classList.add("is-loading");
	fetch(map.dataset.source, { headers: { Accept: "application/json" } })
		.then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status))))
		.then(async (diagrams) => {
			if (diagrams.length === 0) {
				map.classList.remove("is-loading");
				words.textContent = map.dataset.empty;
				return;
			}
			offer(diagrams);
			await draw(diagrams[0]);
			map.classList.remove("is-loading");
			tools.hidden = false;
		})
		.catch(() => {
			map.classList.remove("is-loading");
			words.textContent = map.dataset.failed;
		});
})();
