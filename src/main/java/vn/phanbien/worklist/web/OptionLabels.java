package vn.phanbien.worklist.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.phanbien.worklist.Option;

/**
 * How the options of one field read, so that no two read alike: a list that is typed into
 * sends the label back.
 */
final class OptionLabels {

	private final Map<String, String> byValue = new LinkedHashMap<>();

	private final Map<String, String> values = new HashMap<>();

	/**
	 * @param options the options
	 * @param words how one of them reads by itself
	 */
	OptionLabels(List<Option> options, Function<Option, String> words) {
		Map<String, Integer> readings = new HashMap<>();
		options.forEach((option) -> readings.merge(words.apply(option), 1, Integer::sum));
		for (Option option : options) {
			String label = words.apply(option);
			String unique = (readings.getOrDefault(label, 0) > 1) ? label + " [" + option.value() + "]" : label;
			this.byValue.put(option.value(), unique);
			this.values.put(unique, option.value());
		}
	}

	String of(Option option) {
		return this.byValue.getOrDefault(option.value(), option.value());
	}

	/**
	 * Finds the option that was typed.
	 * @param typed a value or a label
	 * @return the value, or empty for what is not offered or fits several
	 */
	Optional<String> valueOf(String typed) {
		return this.byValue.containsKey(typed) ? Optional.of(typed) : Optional.ofNullable(this.values.get(typed));
	}

}
