package rapport.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GuideTest {
    @Test
    void the_guide_tells_of_every_function_as_the_program_does() throws IOException {
        String guide = Files.readString(Path.of("../docs/guide/rules.md"));

        assertThat(Functions.all())
                .allSatisfy(function ->
                        assertThat(guide).contains("| `" + function.usage() + "` | " + function.says() + " |"));
    }

    @Test
    void the_guide_tells_of_the_limits_there_are() throws IOException {
        assertThat(Files.readString(Path.of("../docs/guide/rules.md")))
                .contains("%,d characters and %,d parts".formatted(Written.LONGEST, Written.MOST_PARTS));
    }
}
