package vn.phanbien.assignment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.phanbien.shared.CaseNumber;
import vn.phanbien.shared.VietnameseText;

/**
 * What a case is about.
 *
 * @param title what is reviewed
 * @param description further words
 * @param searchText the words that it is found by, without marks
 */
public record Subject(String title, @Nullable String description, String searchText) {

	static Subject of(CaseNumber caseNumber, String title, String agencyName) {
		return new Subject(title, null, "").foundBy(List.of(caseNumber.value()), agencyName);
	}

	Subject foundBy(List<String> numbers, String agencyName) {
		return new Subject(this.title, this.description, VietnameseText.searchable(numbers, this.title, agencyName));
	}

	Subject described(@Nullable String words) {
		return new Subject(this.title, words, this.searchText);
	}

}
