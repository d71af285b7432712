package vn.phanbien.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

import vn.phanbien.PhanBienApplication;

/**
 * Runs a story against the whole application on PostgreSQL; all such stories share one
 * application and its server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = { PhanBienApplication.class, StoryConfiguration.class },
		webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@TestPropertySource(properties = "phanbien.demo.cases=false")
@ContextConfiguration(initializers = { OwnDataFolder.class, OwnPostgres.class })
public @interface OnPostgres {

}
