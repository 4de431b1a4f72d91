package rapport.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import org.postgresql.ds.PGSimpleDataSource;
import rapport.postgres.Durability;
import rapport.postgres.EmbeddedPostgres;
import rapport.postgres.Migrations;

/// `GenerateTables <folder of migrations> <folder of sources to write> <folder for the scratch database>`.
/// Does nothing while the migrations are those of the last time.
public final class GenerateTables {
    private GenerateTables() {}

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path sources = Path.of(args[1]);
        Path stamp = sources.resolve(".stamp");
        String fingerprint = Fingerprint.of(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        try (var server = EmbeddedPostgres.open(Path.of(args[2]), Durability.THROWAWAY)) {
            generate(server, migrations, sources);
        }
        Files.writeString(stamp, fingerprint);
    }

    private static void generate(EmbeddedPostgres server, Path migrations, Path sources) throws Exception {
        List<String> modules = modules(migrations);
        var database = new PGSimpleDataSource();
        database.setUrl(server.jdbcUrl());
        database.setUser(server.user());
        database.setPassword(server.password());
        var scratch = new Migrations(database, "filesystem:" + migrations, modules);
        scratch.startOver();
        scratch.run();
        deleteAll(sources);
        var types = ColumnTypes.read(migrations.resolve("types"));
        for (String module : modules) {
            GenerationTool.generate(tablesOf(module, server, sources, types));
        }
    }

    /// The tables of a module that is no more must not outlive it.
    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private static List<String> modules(Path migrations) throws IOException {
        try (var order = Files.newInputStream(migrations.resolve("order"))) {
            return Migrations.order(order);
        }
    }

    private static Configuration tablesOf(
            String module, EmbeddedPostgres server, Path sources, List<ForcedType> types) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withUrl(server.jdbcUrl())
                        .withUser(server.user())
                        .withPassword(server.password()))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema(module)
                                .withExcludes("migration_history|.*_[0-9]{4}_[0-9]{2}")
                                .withIncludeRoutines(false)
                                .withForcedTypes(types))
                        .withGenerate(new Generate()
                                .withFluentSetters(true)
                                .withGeneratedAnnotation(false)
                                .withComments(false)
                                .withJavadoc(false)
                                .withDeprecated(false)
                                .withIndexes(false)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathTableSubtypes(false))
                        .withTarget(new Target()
                                .withPackageName("rapport." + module + ".db")
                                .withDirectory(sources.toString())
                                .withClean(true)));
    }
}
