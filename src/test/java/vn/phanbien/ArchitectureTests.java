package vn.phanbien;

import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.logging.Logger;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

import vn.phanbien.adoption.AdoptionWorkflow;
import vn.phanbien.assignment.AssignmentWorkflow;
import vn.phanbien.worklist.AgainWhenBusy;
import vn.phanbien.worklist.TaskEngine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * Keeps the engine, the web and the wall clock where they belong.
 */
@AnalyzeClasses(packagesOf = PhanBienApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String ENGINE = "org.camunda..";

	/** Below the root of a module there are only these. */
	private static final String[] EDGES = { "vn.phanbien.web..", "vn.phanbien..web..", "vn.phanbien..internal..",
			"vn.phanbien.demo.." };

	private static final String[] HTTP = { "jakarta.servlet..", "org.springframework.web..",
			"org.springframework.http..", "org.springframework.ui.." };

	@ArchTest
	static final ArchRule onlyTheWorkflowKnowsTheEngine = noClasses().that()
		.resideOutsideOfPackage("vn.phanbien.workflow..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage(ENGINE);

	/** Keeps the rule above from passing because a package was renamed. */
	@ArchTest
	static final ArchRule theGatewayKnowsTheEngine = classes().that()
		.resideInAPackage("vn.phanbien.workflow..")
		.and()
		.haveSimpleName("ProcessGateway")
		.should()
		.dependOnClassesThat()
		.resideInAPackage(ENGINE);

	@ArchTest
	static final ArchRule domainsKnowNoHttp = noClasses().that()
		.resideOutsideOfPackages(EDGES)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(HTTP);

	@ArchTest
	static final ArchRule controllersLiveAtTheWebEdge = classes().that()
		.areAnnotatedWith(RestController.class)
		.or()
		.areAnnotatedWith(Controller.class)
		.should()
		.resideInAnyPackage("vn.phanbien.web..", "vn.phanbien..web..");

	@ArchTest
	static final ArchRule nobodyDependsOnTheShell = nobodyOutsideDependsOn("web");

	@ArchTest
	static final ArchRule nobodyDependsOnTheWorkflow = nobodyOutsideDependsOn("workflow");

	@ArchTest
	static final ArchRule nobodyDependsOnTheDemo = nobodyOutsideDependsOn("demo");

	@ArchTest
	static final ArchRule nobodyLooksAtTheWallClock = noClasses().should()
		.callMethodWhere(
				DescribedPredicate.describe("tells the time of the machine", ArchitectureTests::readsWallClock))
		.orShould()
		.callConstructor(Date.class);

	/** A stream of rows holds its connection until somebody closes it. */
	@ArchTest
	static final ArchRule nobodyStreamsRows = noClasses().should()
		.callMethod(JdbcClient.MappedQuerySpec.class, "stream");

	@ArchTest
	static final ArchRule nobodyLogsPastTheFacade = noClasses().should()
		.dependOnClassesThat()
		.haveFullyQualifiedName(Logger.class.getName());

	@ArchTest
	static final ArchRule commandsRunAgainWhenTheEngineIsBusy = classes().that()
		.areAnnotatedWith(Service.class)
		.and()
		.areAnnotatedWith(Transactional.class)
		.and(DescribedPredicate.describe("move the engine", ArchitectureTests::movesEngine))
		.should()
		.beAnnotatedWith(AgainWhenBusy.class);

	private static ArchRule nobodyOutsideDependsOn(String module) {
		String inside = "vn.phanbien." + module + "..";
		return noClasses().that()
			.resideOutsideOfPackage(inside)
			.should()
			.dependOnClassesThat()
			.resideInAPackage(inside);
	}

	private static boolean movesEngine(JavaClass type) {
		return Stream.of(TaskEngine.class, AssignmentWorkflow.class, AdoptionWorkflow.class)
			.anyMatch((port) -> type.getFields().stream().anyMatch((field) -> field.getRawType().isEquivalentTo(port)));
	}

	private static boolean readsWallClock(JavaCall<?> call) {
		boolean asksTime = call.getTargetOwner().isAssignableTo(TemporalAccessor.class) && call.getName().equals("now");
		boolean asksMachine = call.getTargetOwner().isEquivalentTo(System.class)
				&& call.getName().equals("currentTimeMillis");
		boolean hasClock = call.getTarget()
			.getRawParameterTypes()
			.stream()
			.anyMatch((type) -> type.isEquivalentTo(Clock.class));
		return asksMachine || asksTime && !hasClock;
	}

}
