package rapport.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.cast.Cast;
import rapport.cast.PersonSketch;
import rapport.intake.DraftImport;
import rapport.intake.Uploads;

/// A file that a colleague brought home from a trade fair and has not imported yet. Some of the
/// visitors are known, and each has said on the form whether the newsletter and calls are welcome.
@Component
class SampleFile {
    static final String NAME = "Visitors of the fair.csv";

    private static final String HEADER =
            "Given name,Family name,E-mail,Newsletter,Do not call,Consent date," + "Consent source,Consent text\n";
    private static final int KNOWN = 5;
    private static final int EVERY = 11;

    private final Uploads uploads;
    private final DraftImport draft;

    SampleFile(Uploads uploads, DraftImport draft) {
        this.uploads = uploads;
        this.draft = draft;
    }

    void bring(Cast cast, AccountId by) {
        byte[] file = text(cast).getBytes(StandardCharsets.UTF_8);
        try {
            draft.of(
                    uploads.keep(NAME, new ByteArrayInputStream(file), by), "", Optional.empty(), Optional.empty(), by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Cast cast) {
        var people = cast.people();
        String day = cast.today().minusDays(3).toString();
        var known = IntStream.range(0, KNOWN)
                .mapToObj(n -> people.get(n * EVERY % people.size()))
                .map(person -> row(person, day));
        var strangers = Stream.of(
                "Runa,Halvorsen,runa.halvorsen@skagenwind.example,yes,no," + day + ",web form," + agreed(),
                "Matteo,Bassani,m.bassani@lagunapumps.example,no,yes," + day + ",paper form,",
                "Ilse,Verhoeven,ilse@verhoevenbouw.example,,," + day + ",paper form,");
        return Stream.concat(known, strangers).collect(Collectors.joining("\n", HEADER, "\n"));
    }

    private static String row(PersonSketch person, String day) {
        return String.join(
                ",", person.givenName(), person.familyName(), person.email(), "yes", "no", day, "web form", agreed());
    }

    private static String agreed() {
        return "\"" + CastConsents.WORDING + "\"";
    }
}
