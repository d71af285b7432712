package vn.phanbien.expert.web;

import java.nio.charset.StandardCharsets;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.phanbien.document.Document;
import vn.phanbien.expert.ExpertId;
import vn.phanbien.expert.ProfileDesk;
import vn.phanbien.people.Actor;
import vn.phanbien.shared.NotFound;

/**
 * Hands out the scan of a consent to those who read the entry.
 */
@Controller
class ConsentScan {

	private final ProfileDesk desk;

	ConsentScan(ProfileDesk desk) {
		this.desk = desk;
	}

	@GetMapping(EntryPages.ENTRY + "/dong-y/{consent}/ban-chup")
	ResponseEntity<Resource> download(Actor actor, @PathVariable String who, @PathVariable long consent) {
		ExpertId id = who.equals("toi") ? this.desk.own(actor).orElseThrow(NotFound::new)
				: new ExpertId(Long.parseLong(who));
		Document document = this.desk.scan(actor, id, consent);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(document.mediaType()))
			.contentLength(document.size())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(document.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore())
			.body(new InputStreamResource(() -> this.desk.read(document)));
	}

}
