package vn.phanbien.expert.internal;

import java.util.Set;

import vn.phanbien.expert.Expert;
import vn.phanbien.expert.ExpertDetails;
import vn.phanbien.expert.ExpertProfile;
import vn.phanbien.expert.MergeDesk.Part;
import vn.phanbien.expert.NewExpert;

/**
 * One entry out of two, each value from where somebody chose it.
 */
final class Blend {

	private final ExpertProfile given;

	private final ExpertProfile kept;

	private final Set<Part> taken;

	Blend(ExpertProfile given, ExpertProfile kept, Set<Part> taken) {
		this.given = given;
		this.kept = kept;
		this.taken = taken;
	}

	NewExpert card() {
		Expert titles = of(Part.TITLES).expert();
		return new NewExpert(this.kept.expert().union(), this.kept.expert().person(), of(Part.NAME).expert().name(),
				titles.academicTitle(), titles.degree(), titles.specialistLevel(),
				of(Part.SPECIALITIES).expert().fields(), null, null, of(Part.EMAIL).expert().email(),
				of(Part.PHONE).expert().phone());
	}

	ExpertDetails details() {
		return new ExpertDetails(of(Part.FIELDS).details().fields(), of(Part.ASSOCIATIONS).details().associations(),
				of(Part.WORKPLACES).details().workplaces(), of(Part.LANGUAGES).details().languages(),
				of(Part.ABSENCES).details().absences(), of(Part.WISHED_LOAD).details().wishedLoad(),
				of(Part.BIRTH_YEAR).details().birthYear(), of(Part.NOTE).details().note());
	}

	private ExpertProfile of(Part part) {
		return this.taken.contains(part) ? this.given : this.kept;
	}

}
