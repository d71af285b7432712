package vn.phanbien.report.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.ResourceBundleMessageSource;

import vn.phanbien.assignment.Assignment;
import vn.phanbien.assignment.CaseDates;
import vn.phanbien.assignment.EntryRoute;
import vn.phanbien.assignment.Parties;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.people.Membership;
import vn.phanbien.people.Person;
import vn.phanbien.people.PersonId;
import vn.phanbien.people.Role;
import vn.phanbien.report.Reports;
import vn.phanbien.worklist.Decision;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.StepContext;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.Submission;
import vn.phanbien.worklist.Submission.OnPaper;
import vn.phanbien.worklist.Values;

/**
 * What tests of steps begin with.
 */
final class Steps {

	static final OrganisationId UNION = new OrganisationId(7);

	static final Clock CLOCK = Clock.fixed(Reports.NOW, ZoneOffset.UTC);

	static final Person HEAD = new Person(new PersonId(30), "Chủ tịch", "chutich");

	static final Person DEPUTY = new Person(Reports.DEPUTY, "Phó Chủ tịch", "phochutich");

	static final PersonId OFFICER = new PersonId(32);

	private Steps() {
	}

	static StepContext context(String step) {
		return new StepContext(1, Reports.CASE, step, null);
	}

	static Actor actor(PersonId person, Role... roles) {
		return new Actor(person, "user" + person, "Người " + person,
				Set.of(roles).stream().map((role) -> new Membership(UNION, role)).collect(Collectors.toSet()));
	}

	static Submission submission(Actor actor, Enum<?> decision, Map<String, Object> values) {
		return new Submission(actor, decision.name(), new Values(values), null, null);
	}

	static Submission withReason(Actor actor, Enum<?> decision, String reason) {
		return new Submission(actor, decision.name(), new Values(Map.of()), reason, null);
	}

	static Submission onPaper(Actor clerk, Enum<?> decision, @Nullable PersonId signer, String name) {
		return new Submission(clerk, decision.name(), new Values(Map.of()), null,
				new OnPaper(signer, name, "Ủy viên Ban Thường vụ", Reports.TODAY, "scan"));
	}

	static Assignment assignment() {
		return new Assignment(Reports.CASE, EntryRoute.ASSIGNED, "Đề án quản lý hạn hán",
				new Parties(UNION.value(), 3L, "UBND tỉnh", true, "Sở Nông nghiệp", null, null),
				CaseDates.fixed(Reports.TODAY), new PersonId(1), Reports.NOW);
	}

	static ReportWording wording() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("i18n/messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setDefaultLocale(Locale.forLanguageTag("vi"));
		return new ReportWording(messages);
	}

	static List<String> decisions(StepForm form) {
		return form.decisions().stream().map(Decision::value).toList();
	}

	static @Nullable Object proposal(StepForm form, String field) {
		return form.fields()
			.stream()
			.filter((one) -> one.name().equals(field))
			.findFirst()
			.map(Field::value)
			.orElse(null);
	}

	static List<String> notices(StepForm form) {
		return form.notices().stream().map(StepForm.Notice::messageKey).toList();
	}

}
