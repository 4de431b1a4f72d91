package rapport.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.LambdaConverter;

/// Which columns are Java types of ours. A line of the file `types` reads `id|enum <Java type> <columns>`, where the
/// columns are a regular expression over `schema.table.column`.
final class ColumnTypes {
    private ColumnTypes() {}

    static List<ForcedType> read(Path file) throws IOException {
        var ours = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> type(line.strip().split("\\s+", 3)));
        var instants = new ForcedType()
                .withName("INSTANT")
                .withIncludeTypes("(?i:timestamp with time zone|timestamptz)")
                .withIgnoreUnused(true);
        return Stream.concat(ours, Stream.of(instants)).toList();
    }

    private static ForcedType type(String[] words) {
        var type = new ForcedType()
                .withUserType(words[1])
                .withIncludeExpression(words[2])
                .withIgnoreUnused(true);
        return switch (words[0]) {
            case "enum" -> type.withEnumConverter(true);
            case "id" ->
                type.withLambdaConverter(
                        new LambdaConverter().withFrom(words[1] + "::new").withTo(words[1] + "::value"));
            default -> throw new IllegalArgumentException("A line of `types` starts with id or enum, not " + words[0]);
        };
    }
}
