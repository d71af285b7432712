package vn.phanbien.support;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * There is a browser, and it shows Vietnamese pages.
 */
class BrowsersTests {

	@Test
	void opensAPage() {
		try (Browsers browsers = Browsers.open()) {
			Page page = browsers.chromium().newPage();

			page.navigate("data:text/html;charset=utf-8,<title>Việc của tôi</title><p>3 việc đang chờ</p>");

			assertThat(page.title()).isEqualTo("Việc của tôi");
			assertThat(page.getByText("đang chờ").isVisible()).isTrue();
		}
	}

}
