package vn.phanbien.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.phanbien.people.SignInHints;

/**
 * Shows the demo accounts on the sign-in page.
 */
@Component
@Profile("demo")
class DemoHints implements SignInHints {

	@Override
	public List<Hint> hints() {
		Map<String, String> names = Sample.rows("organisations.csv")
			.stream()
			.collect(Collectors.toMap((row) -> row.get("code"), (row) -> row.get("name")));
		return Sample.rows("demo-users.csv")
			.stream()
			.map((row) -> new Hint(row.get("username"), DemoOrganisations.PASSWORD, row.get("displayName"),
					names.getOrDefault(row.get("organisation"), row.get("organisation"))))
			.collect(Collectors.toMap(Hint::username, (hint) -> hint, (first, second) -> first, LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

}
