package vn.phanbien.worklist.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import vn.phanbien.Actors;
import vn.phanbien.people.Actor;
import vn.phanbien.worklist.Fact;
import vn.phanbien.worklist.Search.Found;
import vn.phanbien.worklist.Search.Group;
import vn.phanbien.worklist.SearchHit;
import vn.phanbien.worklist.SearchHit.Kind;
import vn.phanbien.worklist.SearchQuery;
import vn.phanbien.worklist.SearchSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In which order a search shows what its sources find, and why.
 */
class SearchDeskTests {

	private static final Instant OLD = Instant.parse("2026-01-05T02:00:00Z");

	private static final Instant NEW = Instant.parse("2026-03-05T02:00:00Z");

	private final List<SearchHit> hits = new ArrayList<>();

	@Test
	void putsTheNumberFirstThenTheTitleThenTheRest() {
		hit("other", "9/BC", "Khác", NEW, "hạn 5 BC");
		hit("within", "8/BC", "Về hạn 5 BC", NEW);
		hit("old", "7/BC", "5 BC đầu năm", OLD);
		hit("new", "6/BC", "5 BC cuối năm", NEW);
		hit("number", "05/BC", "Khác", OLD);

		assertThat(ids(find("5 bc"))).containsExactly("number", "new", "old", "within", "other");
	}

	@Test
	void showsEightOfAKindAndCountsOn() {
		IntStream.range(0, 12).forEach((index) -> hit("h" + index, null, "Hạn hán", NEW));

		Group group = find("han").get(0);

		assertThat(group.found()).hasSize(8);
		assertThat(group.count()).isEqualTo(12);
		assertThat(group.hasMore()).isTrue();
		assertThat(group.isCapped()).isFalse();
		assertThat(desk().among(Actors.officer(), SearchQuery.of("han"), Kind.DOCUMENT).get(0).found()).hasSize(12);
		assertThat(desk().among(Actors.officer(), SearchQuery.of("han"), Kind.CASE)).isEmpty();
	}

	@Test
	void showsOnceWhatTwoSourcesFind() {
		hit("same", null, "bao-cao.pdf", NEW);
		hit("same", "05/BC-LHH", "Báo cáo", OLD);

		assertThat(find("05 bc lhh").get(0).found()).singleElement()
			.extracting((found) -> found.hit().number())
			.isEqualTo("05/BC-LHH");
	}

	@Test
	void putsTheKindFirstWhoseNumberItIs() {
		this.hits
			.add(new SearchHit(Kind.CASE, "1", "PB-SL-2026-0001", "Theo 1410/UBND-KT", "/1", null, List.of(), NEW));
		this.hits.add(new SearchHit(Kind.LETTER, "2", "1410/UBND-KT", "Đề án", "/2", null, List.of(), OLD));

		assertThat(find("1410 ubnd kt")).extracting(Group::kind).containsExactly(Kind.LETTER, Kind.CASE);
		assertThat(find("1410")).extracting(Group::kind).containsExactly(Kind.CASE, Kind.LETTER);
	}

	@Test
	void saysWhyInAsFewFactsAsWillDo() {
		hit("a", "1410/UBND-KT", "Đề án hạn hán", NEW, "Ủy ban nhân dân tỉnh Sơn La", "Hạn hán tỉnh Sơn La");

		assertThat(why("han han")).containsExactly("Đề án hạn hán");
		assertThat(why("1410")).containsExactly("1410/UBND-KT");
		assertThat(why("son la ubnd han")).containsExactly("Ủy ban nhân dân tỉnh Sơn La", "Đề án hạn hán");
		assertThat(why("khong co o dau")).containsExactly("1410/UBND-KT");
	}

	@Test
	void asksNobodyForNothing() {
		hit("a", null, "Đề án", NEW);

		assertThat(find("%")).isEmpty();
	}

	private List<String> why(String typed) {
		return find(typed).get(0).found().get(0).why().stream().map(Fact::text).toList();
	}

	private static List<String> ids(List<Group> groups) {
		return groups.get(0).found().stream().map(Found::hit).map(SearchHit::id).toList();
	}

	private List<Group> find(String typed) {
		return desk().everywhere(Actors.officer(), SearchQuery.of(typed));
	}

	private SearchDesk desk() {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		Stream.of(Kind.values()).forEach((kind) -> beans.registerSingleton(kind.name(), new Given(kind, this.hits)));
		return new SearchDesk(beans.getBeanProvider(SearchSource.class));
	}

	private void hit(String id, @Nullable String number, String title, Instant at, String... facts) {
		this.hits.add(new SearchHit(Kind.DOCUMENT, id, number, title, "/tai-lieu/" + id, null,
				Stream.of(facts).map((text) -> new Fact("search.why.agency", text)).toList(), at));
	}

	/**
	 * A source that finds all it has of its kind.
	 *
	 * @param kind the kind
	 * @param hits all there is
	 */
	record Given(Kind kind, List<SearchHit> hits) implements SearchSource {

		@Override
		public List<SearchHit> find(Actor actor, SearchQuery query) {
			return this.hits.stream().filter((hit) -> hit.kind() == this.kind).toList();
		}

	}

}
