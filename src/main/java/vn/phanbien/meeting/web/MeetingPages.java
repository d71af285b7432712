package vn.phanbien.meeting.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.phanbien.meeting.Invitee;
import vn.phanbien.meeting.Meeting;
import vn.phanbien.meeting.MeetingCall;
import vn.phanbien.meeting.MeetingDesk;
import vn.phanbien.meeting.MeetingDesk.Outcome;
import vn.phanbien.meeting.MeetingForm;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.Conflict;
import vn.phanbien.shared.DomainException;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotFound;
import vn.phanbien.shared.Words;

/**
 * Arranging conferences, surveys and further meetings of a case.
 */
@Controller
@RequestMapping("/nhiem-vu/{caseNumber}/hop")
class MeetingPages {

	private static final String FLASH = "flash";

	/** Where an error stands that concerns no field. */
	private static final String WHOLE = "whole";

	private static final String ID = "/{id:\\d{1,18}}";

	private final MeetingDesk desk;

	private final Words words;

	MeetingPages(MeetingDesk desk, Words words) {
		this.desk = desk;
		this.words = words;
	}

	@GetMapping("/moi")
	String blank(Actor actor, @PathVariable String caseNumber, Model model) {
		CaseNumber number = number(caseNumber);
		if (!this.desk.mayArrange(actor, number)) {
			throw new NotFound();
		}
		return form(number, null, MeetingEntry.blank(""), Map.of(), model);
	}

	@PostMapping("/moi")
	String arrange(Actor actor, @PathVariable String caseNumber, @ModelAttribute("entry") MeetingEntry entry,
			Model model, HttpServletResponse response, RedirectAttributes after) {
		CaseNumber number = number(caseNumber);
		try {
			this.desk.arrange(actor, number, entry.call());
			return done(number, "meeting.flash.arranged", after);
		}
		catch (InvalidInput refusal) {
			return form(number, null, entry, refused(refusal, response), model);
		}
	}

	@GetMapping(ID + "/sua")
	String change(Actor actor, @PathVariable String caseNumber, @PathVariable long id, Model model) {
		CaseNumber number = number(caseNumber);
		return form(number, id, MeetingEntry.of(this.desk.open(actor, number, id)), Map.of(), model);
	}

	@PostMapping(ID + "/sua")
	String change(Actor actor, @PathVariable String caseNumber, @PathVariable long id,
			@ModelAttribute("entry") MeetingEntry entry, Model model, HttpServletResponse response,
			RedirectAttributes after) {
		CaseNumber number = number(caseNumber);
		try {
			this.desk.change(actor, number, id, version(entry.version()), changed(actor, number, id, entry));
			return done(number, "meeting.flash.changed", after);
		}
		catch (DomainException refusal) {
			return form(number, id, entry, refused(refusal, response), model);
		}
	}

	/** Keeps what the page does not show: who presents an item, and for how long. */
	private MeetingCall changed(Actor actor, CaseNumber number, long id, MeetingEntry entry) {
		MeetingCall before = this.desk.open(actor, number, id).call();
		return entry.call().keeping(before);
	}

	@GetMapping(ID + "/huy")
	String callOff(Actor actor, @PathVariable String caseNumber, @PathVariable long id, Model model) {
		CaseNumber number = number(caseNumber);
		return off(number, this.desk.open(actor, number, id), "", Map.of(), model);
	}

	@PostMapping(ID + "/huy")
	String callOff(Actor actor, @PathVariable String caseNumber, @PathVariable long id,
			@RequestParam(defaultValue = "") String reason, @RequestParam(required = false) @Nullable Integer version,
			Model model, HttpServletResponse response, RedirectAttributes after) {
		CaseNumber number = number(caseNumber);
		try {
			this.desk.callOff(actor, number, id, version(version), reason);
			return done(number, "meeting.flash.calledOff", after);
		}
		catch (DomainException refusal) {
			return off(number, this.desk.open(actor, number, id), reason, refused(refusal, response), model);
		}
	}

	@GetMapping(ID + "/ket-qua")
	String outcome(Actor actor, @PathVariable String caseNumber, @PathVariable long id, Model model) {
		CaseNumber number = number(caseNumber);
		Meeting meeting = this.desk.open(actor, number, id);
		String guests = String.join("\n", meeting.call().invitees().stream().map(Invitee::name).toList());
		Map<Long, String> council = this.desk.council(actor, number);
		OutcomeEntry entry = new OutcomeEntry(MeetingEntry.typed(meeting.plan().startsAt()), null, null, guests,
				List.of(), meeting.version());
		return outcome(number, id, council, entry, Map.of(), model);
	}

	@PostMapping(ID + "/ket-qua")
	String outcome(Actor actor, @PathVariable String caseNumber, @PathVariable long id,
			@ModelAttribute("entry") OutcomeEntry entry, Model model, HttpServletResponse response,
			RedirectAttributes after) {
		CaseNumber number = number(caseNumber);
		try {
			Outcome outcome = entry.outcome();
			this.desk.record(actor, number, id, version(entry.version()), outcome);
			return done(number, "meeting.flash.recorded", after);
		}
		catch (DomainException refusal) {
			Map<String, String> errors = refused(refusal, response);
			return outcome(number, id, this.desk.council(actor, number), entry, errors, model);
		}
	}

	private static String form(CaseNumber number, @Nullable Long id, MeetingEntry entry, Map<String, String> errors,
			Model model) {
		model.addAttribute("caseNumber", number.value());
		model.addAttribute("id", id);
		model.addAttribute("entry", entry);
		model.addAttribute("errors", errors);
		model.addAttribute("forms", MeetingForm.values());
		return "meetings/call";
	}

	private static String off(CaseNumber number, Meeting meeting, String reason, Map<String, String> errors,
			Model model) {
		model.addAttribute("caseNumber", number.value());
		model.addAttribute("meeting", meeting);
		model.addAttribute("reason", reason);
		model.addAttribute("errors", errors);
		return "meetings/off";
	}

	private static String outcome(CaseNumber number, long id, Map<Long, String> council, OutcomeEntry entry,
			Map<String, String> errors, Model model) {
		model.addAttribute("caseNumber", number.value());
		model.addAttribute("id", id);
		model.addAttribute("council", council);
		model.addAttribute("entry", entry);
		model.addAttribute("errors", errors);
		return "meetings/outcome";
	}

	/** Notes each error beside its field, and what concerns no field above them all. */
	private Map<String, String> refused(DomainException refusal, HttpServletResponse response) {
		Map<String, String> errors = new LinkedHashMap<>();
		if (refusal instanceof InvalidInput invalid) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			invalid.errors()
				.forEach((error) -> errors.putIfAbsent(error.field(),
						this.words.textOf(error.messageKey(), error.arguments())));
			return errors;
		}
		if (refusal instanceof Conflict conflict) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return Map.of(WHOLE, this.words.textOf(conflict.messageKey(), conflict.arguments()));
		}
		throw refusal;
	}

	private String done(CaseNumber number, String message, RedirectAttributes after) {
		after.addFlashAttribute(FLASH, this.words.text(message));
		return "redirect:/nhiem-vu/" + number.value() + "?tab=meetings";
	}

	private static int version(@Nullable Integer sent) {
		return Objects.requireNonNullElse(sent, -1);
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(NotFound::new);
	}

}
