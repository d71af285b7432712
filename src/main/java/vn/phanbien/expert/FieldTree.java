package vn.phanbien.expert;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.phanbien.shared.VietnameseText;

/**
 * The fields of expertise that a union uses: those of the State's table, and its own.
 */
public final class FieldTree {

	private final NavigableMap<FieldCode, FieldNode> nodes = new TreeMap<>();

	public FieldTree(Collection<FieldNode> nodes) {
		nodes.forEach((node) -> this.nodes.put(node.code(), node));
	}

	/**
	 * Lists all fields as a tree is read: each right before what lies within it.
	 * @return the fields in order
	 */
	public List<FieldNode> nodes() {
		return List.copyOf(this.nodes.values());
	}

	public Optional<FieldNode> find(FieldCode code) {
		return Optional.ofNullable(this.nodes.get(code));
	}

	/**
	 * Finds fields at once.
	 * @param codes which
	 * @return the fields in the tree's order; unknown codes are left out
	 */
	public List<FieldNode> of(Collection<FieldCode> codes) {
		return codes.stream().sorted().flatMap((code) -> find(code).stream()).toList();
	}

	/**
	 * Finds a field by its code or by its name in either language; marks do not matter.
	 * @param text what was typed
	 * @return the field; empty when none has that name
	 */
	public Optional<FieldNode> named(String text) {
		String folded = VietnameseText.fold(text);
		return FieldCode.parse(text.strip())
			.flatMap(this::find)
			.or(() -> this.nodes.values()
				.stream()
				.filter((node) -> VietnameseText.fold(node.vi()).equals(folded)
						|| VietnameseText.fold(node.en()).equals(folded))
				.findFirst());
	}

	/**
	 * Lists everything by whose name somebody in some fields is found: those fields and
	 * the wider ones.
	 * @param codes the fields
	 * @return both languages' names, each once
	 */
	public List<String> names(Collection<FieldCode> codes) {
		return codes.stream()
			.flatMap((code) -> Stream.concat(code.ancestors().stream(), Stream.of(code)))
			.distinct()
			.flatMap((code) -> find(code).stream())
			.flatMap((node) -> Stream.of(node.vi(), node.en()))
			.toList();
	}

	/**
	 * Says which code the next field takes that a union adds.
	 * @param parent what it lies within, of the State's table
	 * @return a code that no field has
	 */
	public FieldCode next(FieldCode parent) {
		int number = 1;
		while (this.nodes.containsKey(new FieldCode(parent.value() + "." + number))) {
			number++;
		}
		return new FieldCode(parent.value() + "." + number);
	}

}
