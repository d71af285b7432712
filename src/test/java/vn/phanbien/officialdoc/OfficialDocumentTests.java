package vn.phanbien.officialdoc;

import java.util.List;

import org.junit.jupiter.api.Test;
import vn.phanbien.officialdoc.Block.Column;
import vn.phanbien.officialdoc.Block.Table;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What no document can be.
 */
class OfficialDocumentTests {

	@Test
	void refusesThreeSignatures() {
		OfficialDocumentBuilder document = OfficialDocuments.report()
			.signedBy(Signature.of("Chủ tịch", "A"))
			.signedBy(Signature.of("Chủ tịch", "B"));

		assertThatIllegalArgumentException().isThrownBy(document::build);
	}

	@Test
	void refusesRowsThatDoNotFitTheirColumns() {
		List<Column> columns = List.of(new Column("TT", 1), new Column("Nội dung", 9));

		assertThatIllegalArgumentException().isThrownBy(() -> new Table(columns, List.of(List.of("1"))));
		assertThatIllegalArgumentException().isThrownBy(() -> new Table(List.of(), List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new Column("TT", 0));
	}

	@Test
	void refusesNumbersBelowOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> new NumberAndSymbol(0, "BC-LHH"));
	}

}
