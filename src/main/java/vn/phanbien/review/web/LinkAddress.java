package vn.phanbien.review.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address of a link, at the host that the secretary sees.
 */
final class LinkAddress {

	private LinkAddress() {
	}

	/**
	 * Reads the secret out of an address.
	 * @param address as told once
	 * @return what stands at its end
	 */
	static String token(String address) {
		return address.substring(address.lastIndexOf('/') + 1);
	}

	static String of(String token) {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/thu-moi/{token}")
			.buildAndExpand(token)
			.toUriString();
	}

}
