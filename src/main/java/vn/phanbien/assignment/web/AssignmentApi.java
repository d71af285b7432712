package vn.phanbien.assignment.web;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseDiagrams.Diagram;
import vn.phanbien.assignment.CaseOpening;
import vn.phanbien.assignment.CaseQuery;
import vn.phanbien.assignment.CaseReader;
import vn.phanbien.assignment.CaseState;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.records.IncomingLetter;
import vn.phanbien.records.Letters;
import vn.phanbien.shared.CaseKind;
import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.NotFound;

/**
 * Cases in the API: opened, listed, read.
 */
@RestController
@RequestMapping("/api/v1/assignments")
class AssignmentApi {

	private final CaseOpening opening;

	private final CaseReader reader;

	private final CaseJsonWriter json;

	private final Letters letters;

	private final Organisations organisations;

	AssignmentApi(CaseOpening opening, CaseReader reader, CaseJsonWriter json, Letters letters,
			Organisations organisations) {
		this.opening = opening;
		this.reader = reader;
		this.json = json;
		this.letters = letters;
		this.organisations = organisations;
	}

	@PostMapping
	ResponseEntity<Opened> open(Actor actor, @RequestBody OpenCaseBody body) {
		Assignment assignment = this.opening.open(actor, body.read(this::nameOf));
		return ResponseEntity.created(URI.create("/api/v1/assignments/" + assignment.caseNumber()))
			.body(new Opened(assignment.caseNumber().value(), assignment.letter().orElse(null), duplicated(assignment),
					assignment.state(), assignment.version()));
	}

	private @Nullable Long duplicated(Assignment assignment) {
		return assignment.letter()
			.flatMap(this.letters::find)
			.flatMap(this.letters::earlierLike)
			.map(IncomingLetter::id)
			.orElse(null);
	}

	private String nameOf(String code) {
		return this.organisations.byCode(code).map(Organisation::name).orElse(code);
	}

	@GetMapping
	CaseJsonWriter.Page list(Actor actor, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(defaultValue = "false") boolean overdue,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = "" + CaseQuery.ORDINARY) int limit) {
		RawValues raw = new RawValues();
		CaseQuery query = new CaseQuery(q, raw.choice("state", state, CaseState.class),
				raw.choice("kind", kind, CaseKind.class), overdue, cursor, limit);
		raw.check();
		return this.json.page(this.reader.list(actor, query));
	}

	@GetMapping("/{caseNumber}")
	CaseJson read(Actor actor, @PathVariable String caseNumber) {
		CaseNumber known = parse(caseNumber);
		return this.json.of(this.reader.read(actor, known), this.reader.parts(actor, known));
	}

	@GetMapping("/{caseNumber}/timeline")
	Items<CaseJsonWriter.Happened> timeline(Actor actor, @PathVariable String caseNumber) {
		return new Items<>(this.reader.timeline(actor, parse(caseNumber)).stream().map(this.json::of).toList(), null);
	}

	@GetMapping("/{caseNumber}/diagram")
	DiagramJson diagram(Actor actor, @PathVariable String caseNumber) {
		CaseNumber known = parse(caseNumber);
		return new DiagramJson(this.reader.diagrams(actor, known), this.json.sentence(this.reader.read(actor, known)));
	}

	static CaseNumber parse(String caseNumber) {
		return CaseNumber.parse(caseNumber).orElseThrow(NotFound::new);
	}

	/**
	 * A case that has just been opened.
	 *
	 * @param caseNumber its number
	 * @param letterId its letter
	 * @param duplicateOf an earlier letter that is probably the same, see
	 * {@code /letters/{id}}
	 * @param state where it stands
	 * @param version counts its changes
	 */
	record Opened(String caseNumber, @Nullable Long letterId, @Nullable Long duplicateOf, CaseState state,
			int version) {
	}

	/**
	 * A list that is never cut.
	 *
	 * @param <T> what it holds
	 * @param items all of them
	 * @param next always null
	 */
	record Items<T>(List<T> items, @Nullable String next) {
	}

	/**
	 * Where the processes of a case stand.
	 *
	 * @param items one for each process, the root first
	 * @param sentence what the case waits for, in one plain sentence
	 */
	record DiagramJson(List<Diagram> items, String sentence) {
	}

}
