package vn.phanbien.worklist.web;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Tells the pages of the work list what the browser wants back.
 */
@ControllerAdvice(basePackageClasses = Frame.class)
class FrameAdvice {

	@ModelAttribute("frame")
	Frame frame(@RequestHeader(name = Frame.HTMX, required = false) @Nullable String htmx,
			@RequestHeader(name = Frame.RESTORED, required = false) @Nullable String restored) {
		return (htmx != null && restored == null) ? Frame.PANE : Frame.PAGE;
	}

}
