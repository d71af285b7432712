package vn.phanbien.expert.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.ExpertQuery;
import vn.phanbien.expert.Experts;
import vn.phanbien.expert.Profiles;

/**
 * Reads all that a query finds as whole entries, stretch by stretch.
 */
@Component
class WholeRegistry {

	static final int STRETCH = 500;

	private final Experts experts;

	private final Profiles profiles;

	WholeRegistry(Experts experts, Profiles profiles) {
		this.experts = experts;
		this.profiles = profiles;
	}

	List<ExpertProfile> read(ExpertQuery query) {
		List<ExpertProfile> all = new ArrayList<>();
		@Nullable ExpertId after = null;
		List<Expert> stretch;
		do {
			stretch = this.experts
				.search(new ExpertQuery(query.unions(), query.text(), query.field(), query.filter(), after, STRETCH));
			Map<ExpertId, ExpertProfile> whole = this.profiles.byIds(stretch.stream().map(Expert::id).toList());
			stretch.stream().flatMap((expert) -> Stream.ofNullable(whole.get(expert.id()))).forEach(all::add);
			after = stretch.isEmpty() ? null : stretch.get(stretch.size() - 1).id();
		}
		while (stretch.size() == STRETCH);
		return all;
	}

}
