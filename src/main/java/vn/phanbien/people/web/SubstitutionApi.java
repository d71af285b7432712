package vn.phanbien.people.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.phanbien.organisation.Organisations;
import vn.phanbien.people.Actor;
import vn.phanbien.people.MandateFiles;
import vn.phanbien.people.People;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Substitution;
import vn.phanbien.people.SubstitutionDesk;
import vn.phanbien.people.SubstitutionDesk.NewSubstitution;
import vn.phanbien.shared.InvalidInput;

/**
 * Standing in for absent colleagues, in the API.
 */
@RestController
@RequestMapping("/api/v1/substitutions")
class SubstitutionApi {

	private final SubstitutionDesk desk;

	private final MandateFiles mandates;

	private final People people;

	private final Organisations organisations;

	private final Clock clock;

	SubstitutionApi(SubstitutionDesk desk, MandateFiles mandates, People people, Organisations organisations,
			Clock clock) {
		this.desk = desk;
		this.mandates = mandates;
		this.people = people;
		this.organisations = organisations;
		this.clock = clock;
	}

	@GetMapping
	SubstitutionList list(Actor actor) {
		return new SubstitutionList(this.desk.list(actor).stream().map(this::json).toList(), null);
	}

	@GetMapping("/{id}")
	SubstitutionJson get(Actor actor, @PathVariable long id) {
		return json(this.desk.get(actor, id));
	}

	@PostMapping
	ResponseEntity<SubstitutionJson> add(Actor actor, @RequestBody Wanted body) {
		Substitution stored = this.desk.add(actor, body.substitution());
		return ResponseEntity.created(URI.create("/api/v1/substitutions/" + stored.id())).body(json(stored));
	}

	@DeleteMapping("/{id}")
	SubstitutionJson cancel(Actor actor, @PathVariable long id,
			@RequestParam(required = false) @Nullable String reason) {
		return json(this.desk.cancel(actor, id, reason));
	}

	/**
	 * Takes in a written mandate, to be named in the record that is sent next.
	 * @param actor who sends it
	 * @param file the scan
	 * @return the key of the document
	 * @throws IOException when the upload breaks off
	 */
	@PostMapping(path = "/mandates", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	Mandate upload(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
		if (file == null || file.isEmpty()) {
			throw new InvalidInput("file", "field.required");
		}
		try (InputStream content = file.getInputStream()) {
			return new Mandate(
					this.mandates.store(actor, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content));
		}
	}

	private SubstitutionJson json(Substitution substitution) {
		Optional<Person> absent = this.people.byId(substitution.absent());
		Optional<Person> standIn = this.people.byId(substitution.standIn());
		Substitution.Cancelled cancelled = substitution.cancelled();
		return new SubstitutionJson(substitution.id(), absent.map(Person::username).orElse(null),
				name(substitution.absent()), standIn.map(Person::username).orElse(null), name(substitution.standIn()),
				this.organisations.require(substitution.organisation()).code(), substitution.from(), substitution.to(),
				substitution.kinds().stream().sorted().toList(), substitution.mandate(),
				substitution.at(this.clock.instant()), name(substitution.createdBy()), substitution.createdAt(),
				(cancelled != null) ? name(cancelled.by()) : null, (cancelled != null) ? cancelled.at() : null,
				(cancelled != null) ? cancelled.reason() : null);
	}

	private String name(PersonId person) {
		return this.people.name(person);
	}

	/**
	 * All records that the caller may know of.
	 *
	 * @param items the records, the newest first
	 * @param next always null: the list is never cut
	 */
	record SubstitutionList(List<SubstitutionJson> items, @Nullable String next) {
	}

	/**
	 * A record to make.
	 *
	 * @param absent whose absence it is, by user name; for administrators alone
	 * @param standIn who stands in, by user name
	 * @param organisation a code, where the two share several
	 * @param from the first day
	 * @param to the last day
	 * @param kinds the kinds of work; none for all
	 * @param mandate the key of an uploaded document
	 */
	record Wanted(@Nullable String absent, @Nullable String standIn, @Nullable String organisation,
			@Nullable String from, @Nullable String to, @Nullable List<String> kinds, @Nullable String mandate) {

		NewSubstitution substitution() {
			return new NewSubstitution(this.absent, this.standIn, this.organisation, this.from, this.to,
					(this.kinds != null) ? this.kinds : List.of(), this.mandate);
		}

	}

	/**
	 * A mandate taken in.
	 *
	 * @param id the key of the document
	 */
	record Mandate(String id) {
	}

}
