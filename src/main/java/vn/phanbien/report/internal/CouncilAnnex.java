package vn.phanbien.report.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.phanbien.council.Councils;
import vn.phanbien.council.Seat;
import vn.phanbien.council.SeatRole;
import vn.phanbien.officialdoc.Annex;
import vn.phanbien.officialdoc.Block;
import vn.phanbien.shared.CaseNumber;

/**
 * Lists the council of a report by numbers: names stand in public documents only with
 * their bearers' consent.
 */
@Component
class CouncilAnnex {

	private final Councils councils;

	private final ReportWording wording;

	CouncilAnnex(Councils councils, ReportWording wording) {
		this.councils = councils;
		this.wording = wording;
	}

	Optional<Annex> of(CaseNumber caseNumber) {
		Map<SeatRole, Integer> counts = new EnumMap<>(SeatRole.class);
		this.councils.seats(caseNumber)
			.stream()
			.filter(Seat::held)
			.forEach((seat) -> counts.merge(seat.role(), 1, Integer::sum));
		if (counts.isEmpty()) {
			return Optional.empty();
		}
		List<List<String>> rows = new ArrayList<>();
		counts.forEach((role, count) -> rows.add(List.of(Integer.toString(rows.size() + 1),
				this.wording.of("enum.SeatRole." + role), Integer.toString(count))));
		List<Block.Column> columns = List.of(column("no", 1), column("role", 6), column("count", 2));
		return Optional.of(new Annex(this.wording.of("report.annex.title"), List.of(new Block.Table(columns, rows))));
	}

	private Block.Column column(String name, int weight) {
		return new Block.Column(this.wording.of("report.annex." + name), weight);
	}

}
