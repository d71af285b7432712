package vn.phanbien.review.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address of a link, at the host that the secretary sees.
 */
final class LinkAddress {

	private LinkAddress() {
	}

	static String of(String token) {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/thu-moi/{token}")
			.buildAndExpand(token)
			.toUriString();
	}

}
