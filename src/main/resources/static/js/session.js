// A session that ends while somebody types: the page stays, and goes on after a sign-in elsewhere.
(() => {
	const words = document.getElementById("pb-words");
	if (!words) {
		return;
	}
	let bar = null;
	let told = 0;

	const say = (text, link) => {
		if (bar?.dataset.text === text) {
			return;
		}
		if (!bar) {
			bar = document.createElement("div");
			document.body.append(bar);
		}
		bar.dataset.text = text;
		bar.className = `session-bar alert no-print ${link ? "alert-warning" : "alert-success"}`;
		bar.setAttribute("role", link ? "alert" : "status");
		const sentence = document.createElement("span");
		sentence.textContent = text;
		bar.replaceChildren(sentence);
		if (link) {
			const anchor = document.createElement("a");
			anchor.className = "btn btn-sm";
			anchor.href = words.dataset.signInAt;
			anchor.target = "_blank";
			anchor.rel = "noopener";
			anchor.textContent = words.dataset.signIn;
			bar.append(" ", anchor);
		}
	};

	// The forms of the page were made for the session before.
	const renew = (state) => {
		document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = state.token; });
		document.body.setAttribute("hx-headers", JSON.stringify({ [state.header]: state.token }));
	};

	const look = async () => {
		const answer = await fetch(words.dataset.state, { headers: { Accept: "application/json" } }).catch(() => null);
		if (!answer) {
			return;
		}
		if (!answer.ok) {
			say(words.dataset.ended, true);
			return;
		}
		const state = await answer.json();
		if (state.user !== words.dataset.me) {
			say(words.dataset.other.replace("{0}", state.user), true);
			return;
		}
		renew(state);
		if (bar) {
			say(words.dataset.back, false);
			window.setTimeout(() => { bar?.remove(); bar = null; }, 6000);
		}
		if (Date.now() - told > 60000) {
			told = Date.now();
			document.dispatchEvent(new CustomEvent("pb:session-back"));
		}
	};

	document.addEventListener("htmx:responseError", (event) => {
		if (event.detail.xhr.status === 401) {
			say(words.dataset.ended, true);
		}
	});
	document.addEventListener("pb:session-doubt", look);
	const returned = () => {
		if (bar && document.visibilityState === "visible") {
			look();
		}
	};
	window.addEventListener("focus", returned);
	document.addEventListener("visibilitychange", returned);
})();
