package vn.phanbien.worklist.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.phanbien.calendar.DateWindow;
import vn.phanbien.calendar.WorkingCalendar;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.InvalidInput;
import vn.phanbien.shared.NotAllowed;
import vn.phanbien.shared.NotFound;
import vn.phanbien.worklist.Draft;
import vn.phanbien.worklist.Field;
import vn.phanbien.worklist.OfflineForm.File;
import vn.phanbien.worklist.OfflineForm.Reading;
import vn.phanbien.worklist.OfflineForm.Unread;
import vn.phanbien.worklist.OfflineForm;
import vn.phanbien.worklist.OfflineForms;
import vn.phanbien.worklist.StepForm;
import vn.phanbien.worklist.StepUploads;
import vn.phanbien.worklist.WorkItems.StepDesk;
import vn.phanbien.worklist.internal.FormFileRows.Findings;
import vn.phanbien.worklist.internal.FormFileRows.Kept;

/**
 * Carries forms out as files and back into drafts, within the rights that drafts have.
 */
@Service
@Transactional
class OfflineDesk implements OfflineForms {

	/** Together; the file itself keeps the rest. */
	private static final int MOST_UNREAD = 200_000;

	private final ObjectProvider<OfflineForm> forms;

	private final Principals principals;

	private final ItemAccess access;

	private final Holding holding;

	private final Typing typing;

	private final StepUploads uploads;

	private final FormFileRows rows;

	private final Clock clock;

	OfflineDesk(ObjectProvider<OfflineForm> forms, Principals principals, ItemAccess access, Holding holding,
			Typing typing, StepUploads uploads, FormFileRows rows, Clock clock) {
		this.forms = forms;
		this.principals = principals;
		this.access = access;
		this.holding = holding;
		this.typing = typing;
		this.uploads = uploads;
		this.rows = rows;
		this.clock = clock;
	}

	@Override
	public boolean offers(String step) {
		return form(step).isPresent();
	}

	private Optional<OfflineForm> form(String step) {
		return this.forms.stream().filter((form) -> form.step().equals(step)).findFirst();
	}

	@Override
	@Transactional(readOnly = true)
	public File write(Actor actor, long id) {
		Hats hats = this.principals.of(actor);
		KnownItem known = this.access.require(hats, id);
		OfflineForm form = form(known.item().step()).orElseThrow(NotFound::new);
		return form.write(known.item().context(), fillable(hats, known).form());
	}

	private StepDesk fillable(Hats hats, KnownItem known) {
		this.holding.requireOpen(known.item());
		this.holding.requireRunning(known.item());
		StepDesk desk = this.typing.desk(hats, known, null);
		if (!desk.mayComplete()) {
			throw new NotAllowed("error.worklist.notHeldByYou");
		}
		if (desk.form().owed() > 0) {
			throw new NotAllowed("error.worklist.undertakeFirst");
		}
		return desk;
	}

	@Override
	public Report read(Actor actor, long id, String fileName, InputStreamSource content) {
		Hats hats = this.principals.of(actor);
		KnownItem known = this.access.require(hats, id);
		OfflineForm form = form(known.item().step()).orElseThrow(NotFound::new);
		StepDesk desk = fillable(hats, known);
		if (!open(content, (file) -> this.uploads.isWord(fileName, file))) {
			throw new InvalidInput("file", "field.formFile.notWord");
		}
		Reading reading = open(content, (file) -> form.read(known.item().context(), desk.form(), file));
		String document = open(content, (file) -> this.uploads.store(actor, known.item().caseNumber(), fileName, file));
		String earlier = this.rows.find(id, actor.person()).map(Kept::document).orElse("");
		List<Change> changes = new ArrayList<>();
		Map<String, @Nullable Object> merged = merged(desk.form(), reading, changes);
		merged.put(form.attachments(), attached(merged.get(form.attachments()), earlier, document));
		Map<String, Object> fields = new HashMap<>();
		merged.forEach((name, value) -> fields.put(name, (value != null) ? value : ""));
		this.typing.save(hats, known, draft(desk.draft(), fields));
		String name = this.uploads.nameOf(actor, document).orElse(fileName);
		Findings findings = new Findings(reading.values().size(), changes, fitting(reading.unread()));
		Kept kept = new Kept(document, name, this.clock.instant(), findings);
		this.rows.save(id, actor.person(), kept);
		return report(kept, desk.form().with(merged));
	}

	private static <T> T open(InputStreamSource source, Function<InputStream, T> use) {
		try (InputStream content = source.getInputStream()) {
			return use.apply(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Joins draft and file: the file counts where it was written in since it was made;
	 * where that can't be told, an answer left empty takes nothing away.
	 */
	private static Map<String, @Nullable Object> merged(StepForm form, Reading reading, List<Change> changes) {
		Map<String, @Nullable Object> merged = new HashMap<>();
		@Nullable Set<String> untouched = reading.untouched();
		for (Field field : form.fields()) {
			@Nullable Object before = field.value();
			@Nullable Object read = reading.values().get(field.name());
			boolean counts = reading.asked().contains(field.name())
					&& ((untouched != null) ? !untouched.contains(field.name()) : read != null);
			if (counts && !RawValues.same(field, before, read)) {
				changes.add(new Change(field.name(), RawValues.isEmpty(field, before) ? null : before));
				merged.put(field.name(), read);
			}
			else {
				merged.put(field.name(), before);
			}
		}
		return merged;
	}

	private static List<String> attached(@Nullable Object present, String earlier, String document) {
		Stream<?> files = (present instanceof List<?> list) ? list.stream() : Stream.empty();
		Set<String> kept = new LinkedHashSet<>(
				files.map(String::valueOf).filter((file) -> !file.equals(earlier)).toList());
		kept.add(document);
		return List.copyOf(kept);
	}

	private static Draft draft(Draft.@Nullable Saved saved, Map<String, Object> fields) {
		return (saved == null) ? new Draft(fields, null, null, null, null, null) : new Draft(fields,
				saved.content().comment(), saved.content().onPaper(), saved.content().decision(), null, null);
	}

	private static List<Unread> fitting(List<Unread> all) {
		List<Unread> fitting = new ArrayList<>();
		int left = MOST_UNREAD;
		for (Unread one : all) {
			String text = one.text().substring(0, Math.min(one.text().length(), left));
			left -= text.length();
			if (fitting.size() < 500) {
				fitting.add(new Unread(one.field(), one.row(), one.column(), one.why(), text));
			}
		}
		return fitting;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Report> last(Actor actor, long id) {
		Hats hats = this.principals.of(actor);
		KnownItem known = this.access.require(hats, id);
		return this.rows.find(id, actor.person())
			.map((kept) -> report(kept, this.typing.desk(hats, known, null).form()));
	}

	private Report report(Kept kept, StepForm form) {
		Map<String, Object> values = new HashMap<>();
		form.fields()
			.forEach((field) -> Optional.ofNullable(field.value())
				.ifPresent((value) -> values.put(field.name(), value)));
		String ordinary = form.decisions().isEmpty() ? "" : form.decisions().get(0).value();
		FormReader reader = new FormReader(ordinary, (file) -> true,
				DateWindow.seenFrom(WorkingCalendar.today(this.clock)));
		reader.read(form.fields(), values);
		Findings findings = kept.findings();
		return new Report(kept.document(), kept.fileName(), kept.at(), findings.filled(), findings.changes(),
				findings.unread(), reader.errors());
	}

}
