package vn.phanbien.council.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.WayOfWorking;
import vn.phanbien.council.internal.FoundingDecisions.Issued;
import vn.phanbien.officialdoc.Annex;
import vn.phanbien.officialdoc.Authority;
import vn.phanbien.officialdoc.Block;
import vn.phanbien.officialdoc.IssuingBody;
import vn.phanbien.officialdoc.NumberAndSymbol;
import vn.phanbien.officialdoc.OfficialDocument;
import vn.phanbien.officialdoc.Signature;
import vn.phanbien.organisation.Organisation;
import vn.phanbien.organisation.Organisations;
import vn.phanbien.records.Letters;
import vn.phanbien.records.OutgoingDocument;
import vn.phanbien.shared.CaseKind;

/**
 * Writes a founding decision as an official document, with the members in an annex as
 * they were on its day.
 */
@Component
class DecisionDocument {

	private final Organisations organisations;

	private final Letters letters;

	private final SeatLabels labels;

	private final DecisionWording wording;

	DecisionDocument(Organisations organisations, Letters letters, SeatLabels labels, DecisionWording wording) {
		this.organisations = organisations;
		this.letters = letters;
		this.labels = labels;
		this.wording = wording;
	}

	OfficialDocument of(Assignment assignment, Issued issued) {
		Organisation union = this.organisations.require(assignment.union());
		OutgoingDocument line = issued.line();
		String symbol = line.symbol().substring(line.symbol().indexOf('/') + 1);
		return OfficialDocument
			.titled(new IssuingBody(union.name(), null), this.wording.of("council.decision.type"), line.subject())
			.numbered(new NumberAndSymbol(line.number(), symbol))
			.dated(union.place(), line.date())
			.groundedOn(grounds(assignment))
			.paragraph(this.wording.of("council.decision.decides"))
			.paragraph(this.wording.of("council.decision.article1." + assignment.kind(), assignment.title(),
					issued.decision().members().size()))
			.paragraph(this.wording.of("council.decision.article2"))
			.paragraph(this.wording.of("council.decision.article3"))
			.signedBy(signature(issued))
			.copiedTo(line.recipients())
			.annex(members(issued, assignment.kind()))
			.build();
	}

	private List<String> grounds(Assignment assignment) {
		List<String> grounds = new ArrayList<>();
		assignment.letter()
			.flatMap(this.letters::find)
			.ifPresent((letter) -> grounds.add(this.wording.of("council.decision.ground.letter",
					letter.number().toString(), DecisionWording.day(letter.date()), letter.issuerName())));
		grounds.add(this.wording.of("council.decision.ground.proposal"));
		return grounds;
	}

	private Signature signature(Issued issued) {
		String title = this.wording.of("council.decision.title." + issued.decision().signedAs());
		String name = issued.line().signerName();
		if (issued.decision().standingBoard()) {
			return Signature.of(Authority.TM, this.wording.of("council.decision.whom.STANDING_BOARD"), title, name);
		}
		return switch (issued.decision().signedAs()) {
			case CHAIR -> Signature.of(title, name);
			case DEPUTY -> Signature.of(Authority.KT, this.wording.of("council.decision.whom.DEPUTY"), title, name);
			case MANDATE -> Signature.of(Authority.TUQ, this.wording.of("council.decision.whom.MANDATE"), title, name);
		};
	}

	private Annex members(Issued issued, CaseKind kind) {
		List<List<String>> rows = new ArrayList<>();
		for (FoundingMember member : issued.decision().members()) {
			String person = Stream.of(Optional.ofNullable(member.titles()), Optional.of(member.name()))
				.flatMap(Optional::stream)
				.collect(Collectors.joining(" "));
			rows.add(List.of(Integer.toString(rows.size() + 1), person,
					Optional.ofNullable(member.workplace()).orElse(""),
					this.labels.role(member.seatRole(), WayOfWorking.COUNCIL, kind, DecisionWording.VIETNAMESE),
					Optional.ofNullable(member.theme()).orElse("")));
		}
		List<Block.Column> columns = List.of(column("no", 2), column("name", 7), column("workplace", 7),
				column("role", 6), column("theme", 4));
		List<Block> blocks = new ArrayList<>(List.of(new Block.Table(columns, rows)));
		List<List<String>> groups = groups(issued);
		if (!groups.isEmpty()) {
			blocks.add(new Block.Table(List.of(column("no", 2), column("group", 8), column("members", 16)), groups));
		}
		return new Annex(this.wording.of("council.decision.annex"), blocks);
	}

	/** Those with one theme work together. */
	private static List<List<String>> groups(Issued issued) {
		Map<String, List<String>> groups = new LinkedHashMap<>();
		for (FoundingMember member : issued.decision().members()) {
			String theme = member.theme();
			if (theme != null) {
				groups.computeIfAbsent(theme, (first) -> new ArrayList<>()).add(member.name());
			}
		}
		List<List<String>> rows = new ArrayList<>();
		groups.forEach((theme, names) -> rows
			.add(List.of(Integer.toString(rows.size() + 1), theme, String.join(", ", names))));
		return rows;
	}

	private Block.Column column(String name, int weight) {
		return new Block.Column(this.wording.of("council.decision.column." + name), weight);
	}

}
