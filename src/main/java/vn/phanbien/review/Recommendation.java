package vn.phanbien.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.data.relational.core.mapping.Table;

/**
 * What the council recommends, traced to the points that it was merged from.
 *
 * @param no its number in the synthesis, from 1
 * @param content what should be done
 * @param addressee who should act
 * @param weight how much it matters
 * @param sourceIds the keys of the points, with commas between
 * @param supporters how many critiques bring one of these points
 * @param voices how many critiques there are
 */
@Table("synthesis_recommendation")
public record Recommendation(int no, String content, Addressee addressee, Weight weight, String sourceIds,
		int supporters, int voices) {

	public Recommendation(int no, String content, Addressee addressee, Weight weight, Collection<Long> sources,
			int supporters, int voices) {
		this(no, content, addressee, weight, join(sources), supporters, voices);
	}

	public List<Long> sources() {
		return this.sourceIds.isEmpty() ? List.of()
				: Arrays.stream(this.sourceIds.split(",")).map(Long::valueOf).toList();
	}

	private static String join(Collection<Long> sources) {
		return sources.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

}
