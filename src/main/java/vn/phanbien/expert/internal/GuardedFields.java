package vn.phanbien.expert.internal;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.expert.FieldCode;
import vn.phanbien.expert.FieldDesk;
import vn.phanbien.expert.FieldNode;
import vn.phanbien.expert.FieldTree;
import vn.phanbien.expert.Fields;
import vn.phanbien.organisation.OrganisationId;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;

/**
 * Shows the tree of the actor's first union and adds to it.
 */
@Service
@Transactional
class GuardedFields implements FieldDesk {

	private final Fields fields;

	private final RegistryReaders readers;

	private final RegistryRights rights;

	GuardedFields(Fields fields, RegistryReaders readers, RegistryRights rights) {
		this.fields = fields;
		this.readers = readers;
		this.rights = rights;
	}

	@Override
	@Transactional(readOnly = true)
	public FieldTree tree(Actor actor) {
		return this.readers.unionsOf(actor)
			.stream()
			.min(Comparator.comparingLong(OrganisationId::value))
			.map(this.fields::of)
			.orElseThrow(NotAllowed::new);
	}

	@Override
	public void add(Actor actor, @Nullable String parent, @Nullable String vi, @Nullable String en) {
		List<OrganisationId> unions = this.rights.extendedBy(actor);
		if (unions.isEmpty()) {
			throw new NotAllowed();
		}
		FieldTree tree = this.fields.of(unions.get(0));
		FieldCode within = FieldCode.parse((parent != null) ? parent : "")
			.filter((code) -> !code.added() && tree.find(code).isPresent())
			.orElseThrow(() -> new InvalidInput("parent", "field.option"));
		String name = required(vi);
		if (tree.named(name).isPresent()) {
			throw new InvalidInput("vi", "error.expert.fieldThere", name);
		}
		FieldNode node = new FieldNode(tree.next(within), name, (en == null || en.isBlank()) ? name : required(en));
		this.fields.add(unions.get(0), node);
	}

	private static String required(@Nullable String name) {
		if (name == null || name.isBlank()) {
			throw new InvalidInput("vi", "field.required");
		}
		if (name.length() > 200) {
			throw new InvalidInput("vi", "field.tooLong", 200);
		}
		return name.strip();
	}

}
