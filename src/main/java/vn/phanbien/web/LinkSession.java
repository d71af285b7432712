package vn.phanbien.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * That a browser came by a signed link. It names the link alone; what the link opens is
 * asked anew for each request.
 */
class LinkSession extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final long link;

	LinkSession(long link) {
		super(List.of());
		this.link = link;
		setAuthenticated(true);
	}

	long link() {
		return this.link;
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public Object getPrincipal() {
		return "link " + this.link;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof LinkSession session && session.link == this.link;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.link);
	}

}
