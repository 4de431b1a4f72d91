package rapport.bench.people;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A CSV file under way. A part is quoted where a comma or a quotation mark in it asks for that.
final class Sheet implements AutoCloseable {

    private final BufferedWriter out;

    Sheet(Path csv) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(csv), StandardCharsets.UTF_8), 1 << 16);
        out.write(String.join(",", GeneratedPerson.COLUMNS));
        out.write("\r\n");
    }

    void add(GeneratedPerson person) throws IOException {
        part(person.key()).part(person.givenName()).part(person.familyName()).part(person.email());
        part(person.phone()).part(person.birthday()).part(person.organisation()).part(person.jobTitle());
        part(person.street()).part(person.postcode()).part(person.city()).part(person.country());
        write(person.role());
        out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private Sheet part(String text) throws IOException {
        write(text);
        out.write(',');
        return this;
    }

    private void write(String text) throws IOException {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0;
        out.write(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
    }
}
