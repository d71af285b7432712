package vn.phanbien;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts Phản Biện: one application, one database.
 */
@EnableScheduling
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class PhanBienApplication {

	public static void main(String[] args) {
		SpringApplication.run(PhanBienApplication.class, args);
	}

}
