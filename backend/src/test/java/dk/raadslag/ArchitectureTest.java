package dk.raadslag;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dk.raadslag.http.Feature;
import dk.raadslag.model.Item;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Json;
import dk.raadslag.text.replica.Doc;
import io.vertx.core.json.JsonObject;
import java.util.stream.Stream;

/** ARCHITECTURE.md as rules. */
@AnalyzeClasses(packages = "dk.raadslag", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule noPackageCycles =
            slices().matching("dk.raadslag.(*)..").should().beFreeOfCycles();

    private static final String[] ANYBODYS = {"java..", "com.fasterxml.jackson..", "io.soabase.recordbuilder.."};
    private static final String[] OF_THE_SERVER = {"io.vertx..", "io.netty..", "org.slf4j.."};

    @ArchTest
    static final ArchRule wordsKnowNothingElseOfOurs = knowsOnly("words");

    @ArchTest
    static final ArchRule danishKnowsNothingElseOfOurs = knowsOnly("danish");

    @ArchTest
    static final ArchRule theModelKnowsOnlyWords = knowsOnly("model", "words");

    @ArchTest
    static final ArchRule theProtocolKnowsOnlyWhatIsSaid = knowsOnly("protocol", "model", "words", "danish");

    @ArchTest
    static final ArchRule storedFormsKnowOnlyTheProtocol = knowsOnly("stored", "protocol", "model", "words", "danish");

    @ArchTest
    static final ArchRule aReplicaKnowsOnlyWords = knowsOnly("text.replica", "words");

    @ArchTest
    static final ArchRule aDocumentKnowsOnlyWords = knowsOnly("document.model", "words");

    @ArchTest
    static final ArchRule writersKnowOnlyDocuments = noClasses()
            .that()
            .resideInAPackage("dk.raadslag.document.write..")
            .should()
            .dependOnClassesThat(resideInAPackage("dk.raadslag..")
                    .and(not(resideInAnyPackage("dk.raadslag.document.model..", "dk.raadslag.document.write.."))));

    /** Only a writer knows what its files are made with. */
    @ArchTest
    static final ArchRule layoutsKnowNoWriter = noClasses()
            .that()
            .resideInAPackage("dk.raadslag.document.layout..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dk.raadslag.document.write..", "org.w3c..", "com.openhtmltopdf..", "org.apache..");

    /** Only a source knows what files are made with; it knows nothing of meetings. */
    @ArchTest
    static final ArchRule sourcesKnowNoMeeting = noClasses()
            .that()
            .resideInAPackage("dk.raadslag.document.source..")
            .should()
            .dependOnClassesThat(resideInAPackage("dk.raadslag..")
                    .and(not(resideInAnyPackage("dk.raadslag.document.model..", "dk.raadslag.document.source.."))));

    @ArchTest
    static final ArchRule readersKnowNoFile = noClasses()
            .that()
            .resideInAPackage("dk.raadslag.document.read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.w3c..", "org.apache..");

    /** A feature that goes on live says so to {@code live}, never the other way round. */
    @ArchTest
    static final ArchRule liveKnowsNoFeature =
            knowsOnly(OF_THE_SERVER, "live", "access", "db", "job", "log", "protocol", "model", "words", "stored");

    /** Lists what is allowed: a new package is forbidden until somebody lists it here. */
    private static ArchRule knowsOnly(String of, String... others) {
        return knowsOnly(new String[0], of, others);
    }

    private static ArchRule knowsOnly(String[] libraries, String of, String... others) {
        Stream<String> ours = Stream.concat(Stream.of(of), Stream.of(others)).map(name -> "dk.raadslag." + name + "..");
        Stream<String> theirs = Stream.concat(Stream.of(ANYBODYS), Stream.of(libraries));
        return classes()
                .that()
                .resideInAPackage("dk.raadslag." + of + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(ours, theirs).toArray(String[]::new));
    }

    @ArchTest
    static final ArchRule onlyStoresKnowSql = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Store")
            .and()
            .doNotHaveFullyQualifiedName("dk.raadslag.live.EventLog")
            .and()
            .resideOutsideOfPackage("..db..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vertx.sqlclient.Tuple")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vertx.sqlclient.Row");

    /** Commands are shown a meeting without words; these load it with them, or write them. */
    @ArchTest
    static final ArchRule readersOfWordsLoadThem = noClasses()
            .that()
            .resideInAnyPackage(
                    "dk.raadslag.meeting..",
                    "dk.raadslag.attendance..",
                    "dk.raadslag.minutes..",
                    "dk.raadslag.comment..",
                    "dk.raadslag.attachment..",
                    "dk.raadslag.calendar..",
                    "dk.raadslag.text..")
            .and()
            .haveNameNotMatching(
                    ".*\\.(Approving|Changes|OpenedByMistake|DecisionPhrases|Habits|TreatmentService|Answering|Draft|RoundTelling"
                            + "|TreatedService|TextService|TextStore|Embeds)([$].*)?")
            .should()
            .callMethod(Item.class, "text", TextField.class)
            .orShould()
            .callMethod(Item.class, "words");

    /** It knows what the event loop must not do. */
    @ArchTest
    static final ArchRule onlyReplayReplaysTexts = noClasses()
            .that()
            .resideOutsideOfPackage("dk.raadslag.text.replica")
            .and()
            .doNotHaveFullyQualifiedName("dk.raadslag.text.Replay")
            .should()
            .callMethod(Doc.class, "of", Iterable.class);

    /**
     * A stored form is the only reader and writer of its JSON: it knows every format that anything was ever kept in.
     */
    @ArchTest
    static final ArchRule onlyStoredFormsUseTheMapperOfKeptJson = noClasses()
            .that()
            .resideOutsideOfPackage("dk.raadslag.stored")
            .and()
            .doNotHaveFullyQualifiedName("dk.raadslag.protocol.Json")
            .should()
            .accessField(Json.class, "STORED");

    @ArchTest
    static final ArchRule keptJsonIsNeverReadByTheMapperOfTheWire = noClasses()
            .that()
            .haveSimpleNameEndingWith("Store")
            .or()
            .haveSimpleName("EventLog")
            .or()
            .haveSimpleNameStartingWith("Edition")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Json.class, ObjectMapper.class, JsonObject.class);

    @ArchTest
    static final ArchRule onlyRoutesAndSocketsKnowTheWeb = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Routes")
            .and()
            .haveSimpleNameNotEndingWith("Feature")
            .and()
            .haveSimpleNameNotStartingWith("LiveSocket")
            .and()
            .haveSimpleNameNotStartingWith("TextSocket")
            .and()
            .resideOutsideOfPackages("..http..", "..account..", "..push..", "dk.raadslag")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx.ext.web..", "dk.raadslag.http..", "io.vertx.core.http..");

    /** A private timer ends with the exception it throws, and nobody hears of it. */
    @ArchTest
    static final ArchRule periodicWorkGoesThroughJobs = noClasses()
            .that()
            .resideOutsideOfPackage("..job..")
            .and()
            .doNotHaveFullyQualifiedName("dk.raadslag.db.Patience")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("setPeriodic")));

    /** So that App is a list of them, and a new one is a line. */
    @ArchTest
    static final ArchRule everyFeatureHasTheSameShape =
            classes().that().haveSimpleNameEndingWith("Feature").should().beAssignableTo(Feature.class);

    @ArchTest
    static final ArchRule theBaseKnowsNoFeature = classes()
            .that()
            .resideInAPackage("dk.raadslag.base..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dk.raadslag.base..",
                    "dk.raadslag.db..",
                    "dk.raadslag.job..",
                    "java..",
                    "io.vertx..",
                    "org.slf4j..");

    @ArchTest
    static final ArchRule readingAndPrintingKnowNoServer = noClasses()
            .that()
            .resideInAnyPackage(
                    "dk.raadslag.document.read..",
                    "dk.raadslag.document.source..",
                    "dk.raadslag.document.model..",
                    "dk.raadslag.document.layout..",
                    "dk.raadslag.document.write..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx..", "dk.raadslag.meeting..", "dk.raadslag.db..", "dk.raadslag.live..");

    @ArchTest
    static final ArchRule noManagersHelpersUtils = noClasses()
            .should()
            .haveSimpleNameContaining("Manager")
            .orShould()
            .haveSimpleNameContaining("Helper")
            .orShould()
            .haveSimpleNameContaining("Util");
}
