package vn.phanbien;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Phản Biện: one application, one database.
 */
@SpringBootApplication
public class PhanBienApplication {

	public static void main(String[] args) {
		SpringApplication.run(PhanBienApplication.class, args);
	}

}
