package vn.phanbien.expert.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.FieldDesk;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.MergeDesk;
import vn.phanbien.expert.MergeDesk.Pair;
import vn.phanbien.expert.MergeDesk.Part;
import vn.phanbien.expert.MergeDesk.Versions;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.Words;

/**
 * Entries that are probably about the same person, and two of them side by side.
 */
@Controller
@RequestMapping("/chuyen-gia/trung")
class MergePages {

	private final MergeDesk desk;

	private final FieldDesk fields;

	private final ProfileWords profiles;

	private final Words words;

	MergePages(MergeDesk desk, FieldDesk fields, ProfileWords profiles, Words words) {
		this.desk = desk;
		this.fields = fields;
		this.profiles = profiles;
		this.words = words;
	}

	@GetMapping
	String list(Actor actor, Model model) {
		model.addAttribute("pairs", this.desk.pairs(actor));
		return "expert/pairs";
	}

	@GetMapping("/{given:\\d{1,18}}/{kept:\\d{1,18}}")
	String compare(Actor actor, @PathVariable long given, @PathVariable long kept, Model model) {
		return show(actor, this.desk.compare(actor, new ExpertId(given), new ExpertId(kept)), Set.of(), null, model);
	}

	@PostMapping("/{given:\\d{1,18}}/{kept:\\d{1,18}}")
	String merge(Actor actor, @PathVariable long given, @PathVariable long kept,
			@RequestParam(defaultValue = "-1") int givenVersion, @RequestParam(defaultValue = "-1") int keptVersion,
			@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
		Set<Part> taken = Stream.of(Part.values())
			.filter((part) -> Objects.equals(sent.getFirst(part.name()), "given"))
			.collect(Collectors.toUnmodifiableSet());
		try {
			this.desk.merge(actor, new ExpertId(given), new ExpertId(kept), new Versions(givenVersion, keptVersion),
					taken);
			return "redirect:/chuyen-gia/" + kept + "?saved";
		}
		catch (Conflict refusal) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return show(actor, this.desk.compare(actor, new ExpertId(given), new ExpertId(kept)), taken,
					this.words.textOf(refusal.messageKey(), refusal.arguments()), model);
		}
	}

	private String show(Actor actor, Pair pair, Set<Part> taken, @Nullable String refusal, Model model) {
		FieldTree tree = this.fields.tree(actor);
		Map<Part, List<String>> rows = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			String kept = this.profiles.of(part, pair.kept(), tree);
			String given = this.profiles.of(part, pair.given(), tree);
			if (!kept.equals(given)) {
				rows.put(part, List.of(kept, given));
			}
		}
		model.addAttribute("pair", pair);
		model.addAttribute("rows", rows);
		model.addAttribute("taken", taken);
		model.addAttribute("refusal", refusal);
		return "expert/merge";
	}

}
